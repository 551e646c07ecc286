"""Match: people and roles, words and speakers, bodies and what they are, figures and things, paragraphs and points.

In:  Anthony Placido, the DEA's chief of intelligence; John Feeley, the deputy chief of mission; ...
Out: Match each person with the role that the text gives: John Feeley - Deputy chief of mission, ...
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from content.endings import beginnings
from content.model import Pairs, Question
from content.outline import outlines
from content.positions import positions
from content.reading.phrases import sentence_of
from content.realise import capital
from content.role_rows import role_rows, shown
from content.tables import numbers
from content.timeline import in_full
from content.word_rows import word_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from content.model import Passage
    from content.outline import Line
    from content.reading import Reading

    Row = tuple[str, str, Passage]

TYPE = "match"
LEAST, MOST = 3, 5
OF_PEOPLE = "Match each person with the ending that makes a true statement."
OF_ENDINGS = "Match each beginning with the ending that makes a true statement."
LEAST_POINT = 0.25  # of the story's weight
DAY = re.compile(r"^(?:On \w+day|(?:Last|This) (?:week|month|year|\w+day)|Initially|Recently), ")
# Courtesies, scenes that go on, hearsay, and figures whose thing is left out.
NO_POINT = re.compile(
    r"\b(?:thank\w*|congratulat\w+|welcomed|greeted|expressed|goes with|reportedly)\b"
    r"|\b(?:was|were) \w+ing\b|\b\d{1,3}, (?!\d{3})"
)
LEAST_COUNTED = 3  # words that say which things are counted: "securities firms" leaves open which
LEAST_VALUE = 10  # nobody needs to remember that three of something were counted


def propose(reading: Reading) -> Iterator[Question]:
    """Make one set of each kind, where the article gives enough of them; hard words where no other set serves."""
    sets = list(_sets(reading))
    yield from sets
    words = _made("Match each word from the article with its meaning.", _words(reading))
    yield from (replace(each, spare=bool(sets)) for each in words)


def _sets(reading: Reading) -> Iterator[Question]:
    roles = [(row.name, shown(row.role), row.passage) for row in role_rows(reading)]
    yield from _made("Match each person with the role that the text gives.", roles)
    spoken = [(each.speaker, each.text, each.passage) for each in positions(reading)]
    people_only = all(name.kind == "person" for name in reading.names if name.text in {left for left, _, _ in spoken})
    speakers = "person" if people_only else "speaker"
    yield from _made(f"Match each {speakers} with what they say.", spoken)
    things = [
        (role.name, role.description, role.passage)
        for role in reading.roles
        if role.kind in {"organisation", "other"} and not role.past
    ]
    yield from _made("Match each name with what the text says it is.", things)
    figures = list(_figures(reading))
    yield from _made("Match each figure with what it counts.", figures)
    halves = [(each.subject, f"{each.predicate}.".replace(".”.", ".”"), each.passage) for each in beginnings(reading)]
    persons = {name.text for name in reading.names if name.kind == "person"}
    all_people = all(left in persons for left, _, _ in halves)
    yield from _made(OF_PEOPLE if all_people else OF_ENDINGS, halves)
    for lines in outlines(reading):
        yield from _made("Match each paragraph with a point that it makes.", list(points(reading, lines)))


def points(reading: Reading, lines: Sequence[Line]) -> Iterator[Row]:
    """Give paragraphs with their points: people in full, no day in front, no courtesy, no scene."""
    for line in lines:
        text = in_full(reading, capital(DAY.sub("", line.text)))
        if line.carries >= LEAST_POINT and not NO_POINT.search(text):
            yield f"Paragraph {line.paragraph}", text, line.passage


def _words(reading: Reading) -> list[Row]:
    rows = word_rows(reading)
    return [(one.entry.headword, one.entry.definition.rstrip("."), sentence_of(one.span.root)) for one in rows]


def _figures(reading: Reading) -> Iterator[Row]:
    """Give the figures that count things unlike all others: five kinds of species are too much alike to part."""
    plain = {count.figure for count in reading.counts if count.unit != "measure" and (count.value or 0) >= LEAST_VALUE}
    taken: set[str] = set()
    for row in numbers(reading):
        words = {word.rstrip("s") for word in re.findall(r"\w+", row.counts.casefold()) if len(word) > len("from")}
        share = re.search(r"%|per ?cent", row.figure) is not None  # a share is of something, and counts nothing
        full = len(row.counts.split()) >= LEAST_COUNTED and not re.search(r"\d", row.counts)
        if row.figure in plain and full and not share and not words & taken:
            taken |= words
            yield row.figure, row.counts, row.passage


def _same(one: str, other: str) -> bool:
    """Say whether one name holds all words of the other, as one person's longer and shorter name do."""
    return set(one.split()) <= set(other.split()) or set(other.split()) <= set(one.split())


def _made(prompt: str, rows: list[Row]) -> Iterator[Question]:
    """Keep rows whose two sides are both unlike all others."""
    kept: list[Row] = []
    for left, right, passage in rows:
        if all(not _same(left, other[0]) and right.casefold() != other[1].casefold() for other in kept):
            kept.append((left, right, passage))
    kept = kept[:MOST]
    if len(kept) >= LEAST:
        pairs = Pairs(tuple((left, right) for left, right, _ in kept))
        yield Question(
            TYPE, prompt, pairs, tuple(dict.fromkeys(row[2] for row in kept)), points=len(kept), difficulty=0.5
        )
