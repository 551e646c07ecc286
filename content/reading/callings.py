"""Callings: the named body, place or person that "the company", "the island" or "the mayor" means.

In:  Tavola Foods opened a bakery in Porto. The company hired 40 people.
Out: The company - Tavola Foods
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from content.reading.descriptions import is_bare
from content.reading.roles_titles import PASSED
from content.reading.roles_words import OFFICES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Doc, Span

    from content.reading.candidates import Candidate
    from content.reading.names import Name
    from content.reading.pronouns import Scene
    from content.reading.roles import Role

WORDS = Path(__file__).parent.parent / "words"
# fmt: off
# Which names may be called so: a company only those that no word makes public, an organisation only what is no firm.
BUSINESS = {
    "company", "firm", "corporation", "retailer", "startup", "start-up", "carmaker", "automaker", "manufacturer",
}
BODY = {"organisation", "organization", "agency", "charity", "association"}
COUNTRY = {"country", "nation"}
SITE = {
    "city", "town", "village", "island", "state", "province", "region", "river", "lake", "district", "county", "museum",
    "stadium", "prison", "park", "valley", "peninsula", "archipelago", "territory", "school", "hospital", "volcano",
    "capital",
}
# A name with one of these words is no company's.
PUBLIC = {
    "university", "ministry", "court", "party", "council", "commission", "agency", "department", "parliament", "senate",
    "congress", "police", "army", "navy", "union", "nations", "bank", "government", "bureau", "authority", "school",
    "college", "institute", "museum", "church", "cabinet", "office", "house", "committee", "association", "federation",
    "society", "foundation", "league", "club", "academy", "centre", "center", "service", "board", "organization",
    "organisation", "un", "eu", "nato", "who", "fbi", "cia", "fifa", "uefa", "times", "post", "news", "guardian",
    "hospital", "force", "forces", "team", "front", "movement", "network", "international", "assembly", "fund",
}
# fmt: on
FIRM = {"inc", "inc.", "ltd", "ltd.", "corp", "corp.", "co.", "plc", "llc", "gmbh", "ag", "company", "corporation"}
NEAR = 3  # sentences: what a description means was named in one of them
ALIKE = (BUSINESS, BODY, COUNTRY)
RETURNING = 2  # mentions: a body that the lead does not name must be named as often
COLUMNS = 5  # of a country in the list of the world


def callings(
    here: Scene, found: Sequence[Candidate], names: Sequence[Name], roles: Sequence[Role]
) -> Iterator[tuple[Candidate, Candidate]]:
    """Give bare descriptions, each with the last mention of the one named thing that may be called so."""
    known = {f"name:{name.kind}:{name.text}" for name in names}
    told = _told(here, found, roles)
    for at, one in enumerate(found):
        noun = here.second[one.head].lemma_.casefold()
        if one.plural or not is_bare(here.first, one):
            continue
        before = [other for other in found[:at] if other.end <= one.start]
        near = [other for other in before if _apart(here, other.head, one.head)]
        meant = (
            _by_role(here, noun, near, told) or _country(here, noun, one, before) or _by_kind(here, noun, one, before)
        )
        if meant is not None and meant.text and meant.entity in known:
            yield one, meant


def _told(here: Scene, found: Sequence[Candidate], roles: Sequence[Role]) -> Mapping[str, set[str]]:
    """Give for each noun the entities that the text says are such: by a role, "the island of Lesvo", Lesvo Island."""
    told: dict[str, set[str]] = defaultdict(set)
    for role in roles:
        span = here.first.char_span(role.span.start, role.span.end, alignment_mode="expand")
        if span is not None and not role.past:
            told[here.second[_head(span)].lemma_.casefold()].add(f"name:{role.kind}:{role.name}")
    for one in found:
        if one.named and one.kind in {"place", "organisation"}:
            for noun in _beside(here, one):
                told[noun].add(one.entity)
        office = _office(here.first[one.start : one.end]) if one.named and one.kind == "person" else ""
        if office:
            told[office].add(one.entity)
    return told


def _head(span: Span) -> int:
    """Give the place of the noun that says what somebody is: that of a title stands last."""
    root = span.root
    return span.end - 1 if root.i >= span.end or root.i < span.start else root.i


def _office(phrase: Span) -> str:
    """Give the office that stands before a name, where it is still held: President Ann Lee."""
    words = [token.lower_ for token in phrase]
    at = next((at for at, word in enumerate(words) if word in OFFICES), -1)
    held = (
        at >= 0
        and at + 1 < len(words)
        and phrase[at + 1].pos_ == "PROPN"
        and not (PASSED | {"former", "ex"}) & set(words[:at])
    )
    return words[at] if held else ""


def _beside(here: Scene, one: Candidate) -> Iterator[str]:
    """Give the nouns that say beside a name what it is: the island of Lesvo, the carmaker Tavo."""
    token = here.first[one.head]
    above = token.head
    naming = any(child.lower_ == "of" for child in token.children if child.dep_ == "case") and token.dep_ == "nmod"
    if above.pos_ == "NOUN" and (naming or (token.dep_ in {"appos", "flat"} and above.i == one.head - 1)):
        noun = here.second[above.i].lemma_.casefold()
        if above.tag_ == "NN" and (noun in SITE or token.dep_ != "nmod"):
            yield noun
    words = one.text.removeprefix("the ").split()
    if len(words) > 1 and words[-1].casefold() in SITE | BUSINESS | BODY:
        yield words[-1].casefold()


def _by_role(here: Scene, noun: str, near: Sequence[Candidate], told: Mapping[str, set[str]]) -> Candidate | None:
    """Give the one thing that the text says is such a thing, where nothing else of the kind stands near."""
    if len(told.get(noun, ())) != 1 or _another(here, noun, near):
        return None
    (entity,) = told[noun]
    return next((other for other in reversed(near) if other.entity == entity), None)


def _another(here: Scene, noun: str, near: Sequence[Candidate]) -> bool:
    """Say whether another such thing without a name stands near: a company of Porto."""
    alike = next((group for group in ALIKE if noun in group), {noun})
    return any(
        not (other.named or other.plural)
        and not _names_itself(here, other)
        and here.second[other.head].lemma_.casefold() in alike
        and not is_bare(here.first, other)
        for other in near
    )


def _names_itself(here: Scene, one: Candidate) -> bool:
    """Say whether a name follows a noun at once: the charity Blue Door."""
    behind = here.first[one.head + 1] if one.head + 1 < len(here.first) else None
    return behind is not None and behind.pos_ == "PROPN" and one.head in {behind.head.i, behind.head.head.i}


def _by_kind(here: Scene, noun: str, one: Candidate, before: Sequence[Candidate]) -> Candidate | None:
    """Give the one body named near that may be called so, or else the one that the story so far comes back to."""
    near = [other for other in before if _apart(here, other.head, one.head)]
    if noun not in BUSINESS | BODY or _another(here, noun, near):
        return None
    fitting = [other for other in near if other.named and _may_be(noun, other.kind, other.text)]
    if not fitting:
        fitting = [other for other in before if other.named and _may_be(noun, other.kind, other.text)]
        if len(fitting) < RETURNING and not any(here.sentences[other.head] == 0 for other in fitting):
            return None
    if len({other.entity for other in fitting}) != 1:
        return None
    meant = fitting[-1]
    return meant if all(_part(rival, meant.text) for rival in _rivals(here, noun, one)) else None


def _rivals(here: Scene, noun: str, one: Candidate) -> Iterator[str]:
    """Give all forms of names near that may be called so, also where they are no phrase: Blue Door founder Ann Lee."""
    for ent in here.first.ents:
        form = ent.text.removeprefix("the ").removesuffix("'s").removesuffix("’s")
        if ent.label_ == "Organization" and _apart(here, ent.start, one.start) and _may_be(noun, "organisation", form):
            yield form


def _part(form: str, name: str) -> bool:
    """Say whether a form is a part of a name, or its initials."""
    initials = "".join(word[0] for word in name.removeprefix("the ").split() if word[0].isupper())
    return form.casefold() in name.casefold() or form == initials


def _may_be(noun: str, kind: str, name: str) -> bool:
    """Say whether a named body may be a company, or a body that is none."""
    words = set(name.casefold().removesuffix("'s").removesuffix("’s").split())
    return kind == "organisation" and not words & (PUBLIC if noun in BUSINESS else FIRM)


def _country(here: Scene, noun: str, one: Candidate, before: Sequence[Candidate]) -> Candidate | None:
    """Give the one country of the whole story, or the one named near where no other people is spoken of."""
    near = [other for other in before if _apart(here, other.head, one.head)]
    if noun not in COUNTRY or _another(here, noun, near):
        return None
    places = {other.entity: countries()[other.text] for other in before if other.text in countries()}
    spoken = _spoken_of(here.first)
    if len(set(spoken.values())) > 1:
        spoken = {at: name for at, name in spoken.items() if _apart(here, at, one.head)}
    if len(set(spoken.values())) != 1:
        return None
    (country,) = set(spoken.values())
    return next((other for other in reversed(before) if places.get(other.entity) == country), None)


def _apart(here: Scene, at: int, head: int) -> bool:
    apart = here.sentences[head] - here.sentences[at]
    return 0 <= apart < NEAR and here.paragraphs[head] - here.paragraphs[at] <= 1


def _spoken_of(first: Doc) -> Mapping[int, str]:
    """Give where a text names countries, or their people."""
    found = {}
    for ent in first.ents:
        words = ent.text.removesuffix("'s").removesuffix("’s")
        country = countries().get(words) or peoples().get(words.removesuffix("s"))
        if country is not None:
            found[ent.start] = country
    return found


@cache
def countries() -> Mapping[str, str]:
    """Read the names of countries, as they stand in a sentence, each with the first of its names."""
    names = [(name, row[0]) for row in _rows() for name in (row[0], *row[-1].split("/")) if name]
    return {form: country for name, country in names for form in (name, f"the {name}")}


@cache
def capitals() -> Mapping[str, str]:
    """Read the names of capitals, which also stand for governments, each with its country."""
    return {capital: row[0] for row in _rows() for capital in row[1].split("/") if capital}


@cache
def peoples() -> Mapping[str, str]:
    """Read the names of peoples, each with its country."""
    return {name: row[0] for row in _rows() for name in row[2].split("/")}


def _rows() -> list[list[str]]:
    rows = [line.split("\t") for line in (WORDS / "world.tsv").read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if len(row) == COLUMNS]
