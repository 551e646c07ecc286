"""Match: people and roles, words and speakers, bodies and what they are, figures and things, paragraphs and points.

In:  Anthony Placido, the DEA's chief of intelligence; John Feeley, the deputy chief of mission; ...
Out: Match each person with the role that the text gives: Anthony Placido - the DEA's chief of intelligence, ...
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from wordfreq import zipf_frequency

from content.endings import beginnings
from content.glossary.sense import understood
from content.model import Pairs, Question
from content.outline import outlines
from content.positions import positions
from content.reading.phrases import sentence_of
from content.reading.roles_words import GENERIC
from content.tables import numbers, people
from content.words.mistaken import wrong_meanings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.glossary.sense import Understood
    from content.model import Passage
    from content.reading import Reading

    Row = tuple[str, str, Passage]

TYPE = "match"
LEAST, MOST = 3, 5
LEAST_COUNTED = 3  # words that say which things are counted: "securities firms" leaves open which
LEAST_VALUE = 10  # nobody needs to remember that three of something were counted
PAST = ("then ", "the then ", "then-")


def propose(reading: Reading) -> Iterator[Question]:
    """Make one set of each kind, where the article gives enough of them; hard words where no other set serves."""
    sets = list(_sets(reading))
    yield from sets
    words = _made("Match each word from the article with its meaning.", _words(reading))
    yield from (replace(each, spare=bool(sets)) for each in words)


def _sets(reading: Reading) -> Iterator[Question]:
    roles = [(row.name, row.role, row.passage) for row in people(reading) if row.kind == "person" and _tells(row.role)]
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
    halves = [(each.subject, f"{each.predicate}.", each.passage) for each in beginnings(reading)]
    yield from _made("Match each beginning with the ending that makes a true statement.", halves)
    for lines in outlines(reading):
        told = [(f"Paragraph {line.paragraph}", line.text, line.passage) for line in lines]
        yield from _made("Match each paragraph with a point that it makes.", told)


def _words(reading: Reading) -> list[Row]:
    """Give hard words with their meanings, all of one part of speech, so that grammar parts none of them.

    Words that a question with four meanings may ask for serve only where there are too few others.
    """
    hard = [one for one in understood(reading)[0] if _is_hard(one.entry.headword) and not _tells_itself(one)]
    parts = Counter(one.entry.part_of_speech for one in hard)
    kind = next((part for part, _ in parts.most_common(1)), "")
    ordered = sorted(
        (one for one in hard if one.entry.part_of_speech == kind),
        key=lambda one: (bool(wrong_meanings(one.entry)), float(zipf_frequency(one.entry.headword, "en"))),
    )
    own = _unlike([one for one in ordered if not wrong_meanings(one.entry)])
    chosen = own if len(own) >= LEAST_WORDS else _unlike(ordered)
    rows = [(one.entry.headword, one.entry.definition.rstrip("."), sentence_of(one.span.root)) for one in chosen]
    return sorted(rows, key=lambda row: row[2].start) if len(rows) >= LEAST_WORDS else []


def _unlike(words: list[Understood]) -> list[Understood]:
    chosen: list[Understood] = []
    for one in words:
        if len(chosen) < WORDS and all(not _alike(one, other) for other in chosen):
            chosen.append(one)
    return chosen


LEAST_WORDS, WORDS = 4, 5
HARD = 4.05  # Zipf: a fourteen-year-old reads commoner words without stopping
MOST_SHARED = 1  # words of two meanings: more, and one may be taken for the other


def _is_hard(headword: str) -> bool:
    return " " not in headword and float(zipf_frequency(headword, "en")) < HARD


def _tells_itself(one: Understood) -> bool:
    """Say whether a meaning holds the word itself or its root: strengthen, make stronger; inequity, not equal."""
    words = {word[:KIN] for word in re.findall(r"[a-z]{5,}", one.entry.definition.casefold())}
    return bool({one.entry.headword[:KIN], FRONT.sub("", one.entry.headword)[:KIN]} & words)


FRONT = re.compile(r"^(?:in|im|un|dis|mis|non|re|en|em)(?=\w{4})")


KIN = 3  # first letters that strengthen and stronger share


def _stems(text: str) -> set[str]:
    return {word[:5] for word in re.findall(r"[a-z]{4,}", text.casefold())}


def _alike(one: Understood, other: Understood) -> bool:
    """Say whether two words are of one family, or have meanings that may be taken for each other."""
    family = one.entry.headword[:4] == other.entry.headword[:4]
    shared = _stems(one.entry.definition) & _stems(other.entry.definition)
    return family or len(shared) > MOST_SHARED


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


def _tells(role: str) -> bool:
    """Say whether a role is more than an office that the country or body of the story leaves open, and no past one."""
    return not role.startswith(PAST) and any(word.casefold() not in GENERIC for word in role.split())


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
