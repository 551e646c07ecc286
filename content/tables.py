"""The tables of a lesson: who is who, what happened when, what the figures count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.model import Character, Event, Figure
from content.reading.phrases import POINTING
from content.realise import words
from content.timeline import all_dated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading
    from content.reading.counts import Count
    from content.reading.roles import Role

MOST_ROWS = 12
# Plural nouns that "who" follows.
# fmt: off
PERSONS = {"people", "officers", "agents", "men", "women", "children", "students", "workers", "officials",
           "cadets", "soldiers",
           "voters", "pupils", "residents", "graduates", "members", "scientists",
           "passengers", "visitors", "suspects", "families", "teachers"}
# fmt: on
MOST_CLAUSE = 12  # words: a longer one does not fit the table
LEAST_FIGURE = 3  # "two countries" is no figure to remember
LEAST_BARE = 10  # "three schools" says too little, "37 farmers" enough


def people(reading: Reading) -> tuple[Character, ...]:
    """Give each described name once, with its fullest description, in text order."""
    best: dict[str, Role] = {}
    for role in reading.roles:
        if role.kind != "other" and len(role.description) > len(
            best[role.name].description if role.name in best else ""
        ):
            best[role.name] = role
    rows = [
        Character(role.name, role.kind, role.description, role.passage)
        for role in best.values()
        if role.kind in {"person", "organisation", "place"}
    ]
    shared = [row.role for row in rows]
    own = (row for row in rows if shared.count(row.role) == 1)
    return tuple(sorted(own, key=lambda row: row.passage.start))[:MOST_ROWS]


def timeline(reading: Reading) -> tuple[Event, ...]:
    """Give each dated event once, by date; what has no date stands last."""
    rows = all_dated(reading)
    return tuple(sorted(rows, key=lambda row: (row.when is None, row.when or "", row.passage.start)))


def numbers(reading: Reading) -> tuple[Figure, ...]:
    """Give each figure whose thing counted stands alone, in text order."""
    return tuple(_figures(reading))[:MOST_ROWS]


def _figures(reading: Reading) -> Iterator[Figure]:
    seen: set[str] = set()
    for count in reading.counts:
        key = count.figure.casefold()  # a story seldom counts two things alike: mostly the same thing returns
        telling = count.unit != "count" or (count.value or 0) >= (
            LEAST_BARE if " " not in count.counts else LEAST_FIGURE
        )
        if count.counts and telling and key not in seen:
            seen.add(key)
            yield Figure(count.figure, _told(reading, count), count.passage)


def _told(reading: Reading, count: Count) -> str:
    """Say of a bare noun what its clause says of it.

    In:  284 suspects, in: Mexico extradited 284 suspects to the United States.
    Out: suspects that Mexico extradited to the United States
    """
    doc = reading.first
    for fact in reading.facts if " " not in count.counts else ():
        pieces = {part.head: part for part in (fact.subject, *fact.after) if part.role in {"subject", "object"}}
        if fact.agreed and count.noun in pieces:
            own = pieces[count.noun]
            rest = [place for part in (fact.subject, *fact.after) if part != own for place in part.tokens]
            clause = words(doc, sorted({*rest, *fact.group}))
            pointing = any(doc[place].pos_ == "PRON" or doc[place].lower_ in POINTING for place in rest)
            low = own == fact.subject or doc[fact.subject.tokens[0]].pos_ == "PROPN"
            if low and not pointing and len(clause.split()) <= MOST_CLAUSE:
                joint = "who" if own == fact.subject and count.counts in PERSONS else "that"
                return f"{count.counts} {joint} {clause}"
    return count.counts
