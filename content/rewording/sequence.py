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
from content.rewording.worth import is_worth_stating
from content.statements import MOST_WORDS, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Passage
    from content.reading import Reading
    from content.statements import Told

IN_YEAR = re.compile(
    r"(?:[Ii]n|[Oo]n) (?:(?:early|late|mid|[A-Z][a-z]+)[ -])?(?:\d{1,2} )?(?:[A-Z][a-z]+ )?(?:\d{1,2} ?, )?"
    r"((?:1[5-9]|20)\d\d)"
)
DATED = re.compile(r"\b(?:1[5-9]|20)\d\d\b|\b(?:ago|before|after|since|until|when|while|year|years|later)\b")
# What goes on for a time comes neither before nor after: she lived in Larkham in 1903.
# fmt: off
LASTING = {
    "live", "work", "serve", "lead", "remain", "stay", "rule", "run", "play", "hold", "have", "earn", "cost", "make",
    "teach", "study", "travel", "sell", "produce", "account", "stand", "total", "own", "go", "see", "grow", "rise",
    "fall", "increase", "decrease", "continue", "spend", "include", "try", "want", "believe", "average",
}
# fmt: on
LEAST_YEARS = 1
MOST_PAIRS = 2


def sequences(reading: Reading) -> Iterator[Both]:
    """Join dated clauses of different years and subjects, each used once."""
    dated = sorted(_dated(reading), key=lambda one: one[0])
    made, used = 0, set[str]()
    for place, (year, subject, first, passage) in enumerate(dated):
        for later, other, second, second_passage in dated[place + 1 :]:
            words = len(f"{first} before {second}".split())
            apart = later - year >= LEAST_YEARS and subject != other and passage != second_passage
            if made < MOST_PAIRS and apart and words <= MOST_WORDS and not used & {first, second}:
                made += 1
                used |= {first, second}
                passages = (passage, second_passage)
                yield Both(_joined(first, second), _joined(second, first), passages)


def _joined(first: str, second: str) -> str:
    return f"{capital(first)} before {second}."


def _dated(reading: Reading) -> Iterator[tuple[int, str, str, Passage]]:
    """Give year, subject, words without the year, and sentence of each clause that tells what happened once."""
    doc = reading.first
    for clause in told(reading):
        fact = clause.fact
        lasting = reading.second[fact.head].lemma_.lower() in LASTING
        simple = doc[fact.group[0]].tag_ == "VBD" and doc[fact.head].pos_ == "VERB" and fact.source is None
        times = [part for part in (*fact.front, *fact.after) if part.role == "time"]
        year = IN_YEAR.fullmatch(_words(clause, reading, times[0].tokens)) if len(times) == 1 else None
        if year is None or lasting or not simple or not is_worth_stating(reading, clause, 0):
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
            yield int(year[1]), subject, re.sub(r"^The ", "the ", text), fact.passage


def _words(clause: Told, reading: Reading, tokens: tuple[int, ...]) -> str:
    return " ".join(filter(None, (clause.instead.get(token, reading.first[token].text) for token in tokens)))
