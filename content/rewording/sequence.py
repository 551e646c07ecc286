"""Two dated clauses joined by which came first: true or false by the years that the text gives, shown by none.

In:  The mine opened in 1903. (and elsewhere:) Larkham built a harbour in 1921.
Out: The mine opened before Larkham built a harbour.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from content.realise import capital, lower_first, statement
from content.rewording.both import Both
from content.rewording.lasting import LASTING
from content.rewording.worth import is_worth_stating
from content.statements import MOST_WORDS, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Passage
    from content.reading import Reading
    from content.reading.facts import Part
    from content.statements import Told

IN_YEAR = re.compile(
    r"(?:[Ii]n|[Oo]n) (?:(?:early|late|mid|[A-Z][a-z]+)[ -])?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:\d{1,2} ?, )?"
    r"((?:1[5-9]|20)\d\d)"
)
DATED = re.compile(r"\b(?:1[5-9]|20)\d\d\b|\b(?:ago|before|after|since|until|when|while|year|years|later)\b")
POINT = re.compile(r"\d{4}(?:-\d\d){0,2}")  # a year, month or day, and no stretch of time
MOST_PAIRS = 2


def sequences(reading: Reading) -> Iterator[Both]:
    """Join dated clauses of different dates and subjects, each used once."""
    dated = sorted(_dated(reading), key=lambda one: one[0])
    made, used = 0, set[str]()
    for place, (when, subject, first, passage) in enumerate(dated):
        for later, other, second, second_passage in dated[place + 1 :]:
            words = len(f"{first} before {second}".split())
            apart = _is_later(later, when) and subject != other and passage != second_passage
            if made < MOST_PAIRS and apart and words <= MOST_WORDS and not used & {first, second}:
                made += 1
                used |= {first, second}
                passages = (passage, second_passage)
                yield Both(_joined(first, second), _joined(second, first), passages)


def _joined(first: str, second: str) -> str:
    return f"{capital(first)} before {second}."


def _is_later(later: str, when: str) -> bool:
    """Say whether a date is later than another as far as both tell: 2006-12 and 2007, but not 2006-12 and 2006."""
    told_by_both = min(len(later), len(when))
    return later[:told_by_both] > when[:told_by_both]


def _when(reading: Reading, clause: Told, time: Part) -> str:
    """Give the value of a phrase of time: the year it names, or the date that the text resolves it to."""
    year = IN_YEAR.fullmatch(_words(clause, reading, time.tokens))
    start, end = reading.first[time.tokens[0]].idx, reading.first[time.tokens[-1]].idx
    values = [one.value for one in reading.times if start <= one.span.start <= end and one.value is not None]
    value = values[0] if len(values) == 1 and POINT.fullmatch(values[0]) else ""
    return value or (year[1] if year is not None else "")


def _dated(reading: Reading) -> Iterator[tuple[str, str, str, Passage]]:
    """Give date, subject, words without the date, and sentence of each clause that tells what happened once."""
    doc = reading.first
    for clause in told(reading):
        fact = clause.fact
        lasting = reading.second[fact.head].lemma_.lower() in LASTING
        simple = doc[fact.group[0]].tag_ == "VBD" and doc[fact.head].pos_ == "VERB" and fact.source is None
        times = [part for part in (*fact.front, *fact.after) if part.role == "time"]
        when = _when(reading, clause, times[0]) if len(times) == 1 else ""
        if not when or lasting or not simple or not is_worth_stating(reading, clause, 0):
            continue
        bare = replace(
            fact,
            front=tuple(part for part in fact.front if part != times[0]),
            after=tuple(part for part in fact.after if part != times[0]),
        )
        text = statement(doc, bare, clause.instead).removesuffix(".")
        if not DATED.search(text) and (bare.after or doc[fact.group[0]].dep_ == "aux:pass") and not bare.front:
            subject = _words(clause, reading, fact.subject.tokens)
            text = lower_first(doc, fact.subject, text, clause.instead)
            yield when, subject, re.sub(r"^The ", "the ", text), fact.passage


def _words(clause: Told, reading: Reading, tokens: tuple[int, ...]) -> str:
    return " ".join(filter(None, (clause.instead.get(token, reading.first[token].text) for token in tokens)))
