"""The world: which places are countries, parts of countries or capitals, and which place lies in which.

In:  Kampala
Out: a capital; it lies in Uganda; its like in the same region: Nairobi, Kigali, Juba ...
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path

WORLD_FILE = Path(__file__).parent.parent / "words" / "world.tsv"
# The continents of the file's regions.
WIDER = {
    "Africa": ("East Africa", "West Africa", "North Africa", "Southern Africa", "Central Africa"),
    "Sub-Saharan Africa": ("East Africa", "West Africa", "Southern Africa", "Central Africa"),
    "Asia": ("East Asia", "South Asia", "Southeast Asia", "Central Asia", "Middle East"),
    "Europe": ("Eastern Europe", "Western Europe", "Northern Europe", "Southern Europe", "Central Europe"),
    "Latin America": ("South America", "Central America", "Caribbean", "North America"),
    "Americas": ("South America", "Central America", "Caribbean", "North America"),
}
WIDER_NAMES = {"sub-Saharan Africa": "Sub-Saharan Africa", "South-East Asia": "Southeast Asia"}
SITES = re.compile(
    r"\b(street|road|avenue|river|bridge|school|hospital|park|airport|station|lake|sea|ocean|bay|mount|mountain|island"
    r"|square|hall|house|university|college|prison|stadium|church|museum|county|province|prefecture|district|township"
    r"|zone|village|dam|port|valley|desert|temple|mosque|embassy|court|hotel|market|beach|coast)s?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Country:
    """A row of the file; `names` are all ways to write the country."""

    name: str
    capitals: tuple[str, ...]
    people: tuple[str, ...]
    region: str
    names: tuple[str, ...]
    parts: tuple[str, ...] = ()


@cache
def rows() -> tuple[Country, ...]:
    """Read the countries, each with its parts."""
    lines = [
        line.split("\t") for line in WORLD_FILE.read_text(encoding="utf-8").splitlines() if line[:1] not in {"#", ""}
    ]
    parts = {line[0]: _fields(line[2]) for line in lines if line[1] == "parts"}
    countries_in = [line for line in lines if len(line) > 3]  # noqa: PLR2004 - name, capital, people, region
    return tuple(
        Country(
            line[0],
            _fields(line[1]),
            _fields(line[2]),
            line[3],
            (line[0], *_fields("".join(line[4:]))),
            parts.get(line[0], ()),
        )
        for line in countries_in
    )


def _fields(text: str) -> tuple[str, ...]:
    return tuple(name for name in text.split("/") if name)


@cache
def countries() -> frozenset[str]:
    """Give the English names of the world's countries, all ways of writing them."""
    return frozenset(name.removeprefix("the ") for row in rows() for name in row.names)


@cache
def peoples() -> frozenset[str]:
    """Give the words for the people of a country: they are no places."""
    return frozenset(name for row in rows() for one in row.people for name in (one, f"{one}s")) - countries()


def people_of(place: str) -> tuple[str, ...]:
    """Give the words for the people of a country, which speak of it as well; nothing for other names."""
    return next((row.people for row in rows() if place in row.names), ())


@cache
def regions() -> frozenset[str]:
    """Give the names of continents and regions."""
    lines = [line.split("\t") for line in WORLD_FILE.read_text(encoding="utf-8").splitlines() if line[:1] != "#"]
    return frozenset(line[0] for line in lines if len(line) > 1 and line[1] == "region")


def level(place: str) -> str:
    """Say what a place is, as far as options must be alike: country, region, part, people, a kind of site, or town."""
    bare = place.removeprefix("the ").replace("’", "'")
    if bare in countries():
        return "country"
    if bare in regions():
        return "region"
    if bare in peoples():
        return "people"
    if any(part in bare for row in rows() for part in row.parts):
        return "part"  # Eastern Uttar Pradesh, northern California
    found = SITES.search(bare)
    return found[1].casefold() if found else "town"


def lies_in(inner: str, outer: str) -> bool:
    """Say whether the file puts one place into the other: a capital or a part into its country, all into regions."""
    wide = WIDER_NAMES.get(outer, outer)
    for row in rows():
        here = inner in (*row.names, *row.capitals, *row.parts)
        around = outer in row.names or wide == row.region or row.region in WIDER.get(wide, ())
        if here and around and not (inner in row.names and outer in row.names):
            return True
    return wide in WIDER and inner in WIDER[wide]


def same_country(one: str, other: str) -> bool:
    """Say whether two names are one country's."""
    return bool(_bearers().get(one, set()) & _bearers().get(other, set()))


@cache
def _bearers() -> dict[str, set[int]]:
    """Give for each name of a country the rows in which it stands."""
    found: dict[str, set[int]] = defaultdict(set)
    for at, row in enumerate(rows()):
        for name in row.names:
            found[name].add(at)
    return dict(found)


def like(place: str) -> tuple[str, ...]:
    """Give places that are as this one and near it: countries or capitals of the region, parts of the country."""
    for row in rows():
        near = [other for other in rows() if other.region == row.region and other != row]
        if place in row.names:
            return tuple(other.name for other in near if not _with_article(other))
        if place in row.parts:
            return tuple(part for part in row.parts if part != place)
        if place in row.capitals[:1] and row.capitals[0] != row.name:
            return tuple(other.capitals[0] for other in near if other.capitals[0] != other.name)
    return ()


def _with_article(row: Country) -> bool:
    """Say whether a country is spoken with "the", which a bare option would lack."""
    plural = row.name.endswith(("Islands", "States", "Emirates", "Republic", "Coast")) or "Republic of" in row.name
    return plural or any(name.startswith("the ") for name in row.names)
