"""Main figures: those that a sentence is written for, and not what it says in passing.

In:  The mine, which opened in 1903, employs 300 people.
Out: 300, but not 1903
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.worth import carried_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Span, Token

    from content.model import Passage
    from content.reading import Reading
    from content.reading.counts import Count

YEAR = re.compile(r"\b(?:1[5-9]|20)\d\ds?\b")
MONTHS = re.compile(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b")
AMOUNT = re.compile(
    r"\d[\d.,]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety|hundreds?|thousands?|dozens?|million|billion|half|third|second|fourth|fifth|quarter|twice"
    r"|more than|fewer than|less than|at least|up to|nearly|almost)\b",
    re.IGNORECASE,
)
RANKS = re.compile(r"second|third|fourth|fifth|(?:second|third|fourth|fifth)-\w+")
WITHIN = {"nummod", "compound", "flat", "nmod:unmarked", "obl:npmod", "obl:unmarked", "amod", "fixed", "advmod"}
# A fine of 60 dollars is 60 dollars; the achievements of 60 students are not 60.
MEASURES = {
    "amount",
    "area",
    "bail",
    "bonus",
    "bribe",
    "budget",
    "capacity",
    "cost",
    "crowd",
    "debt",
    "deficit",
    "depth",
    "distance",
    "fee",
    "fine",
    "grant",
    "growth",
    "height",
    "income",
    "investment",
    "length",
    "loan",
    "loss",
    "majority",
    "margin",
    "population",
    "price",
    "prize",
    "profit",
    "rate",
    "revenue",
    "reward",
    "salary",
    "score",
    "sentence",
    "share",
    "speed",
    "stake",
    "sum",
    "surplus",
    "target",
    "tax",
    "term",
    "total",
    "turnover",
    "value",
    "wage",
    "weight",
    "worth",
}
HELD = {"obj", "nsubj", "nsubj:pass"}
MEASURING = {"to", "by", "at", "of"}  # what something rose to, fell by, was valued at
LEAST_CARRIED = 0.3  # of the story, for a date that everybody should know
MOST_WORDS = 14  # of a statement that is about a date


def is_figured(shown: str, right: str) -> bool:
    """Say whether a statement says another figure, or another bound or date, than the article."""
    return any(pattern.findall(shown) != pattern.findall(right) for pattern in (AMOUNT, MONTHS))


def is_main(reading: Reading, shown: str, right: str, passages: Sequence[Passage]) -> bool:
    """Say whether the figure or date that a statement changes is what its sentence is about."""
    if YEAR.findall(shown) != YEAR.findall(right) or MONTHS.findall(shown) != MONTHS.findall(right):
        return len(right.split()) <= MOST_WORDS and any(_is_date_main(reading, passage, right) for passage in passages)
    ranks = (token for token in _tokens(reading, passages) if RANKS.fullmatch(token.text) and token.text in right)
    spans = (_span(reading, count.span) for count in _counts(reading, right, passages))
    figures = (span.root for span in spans if span is not None)
    return any(_is_point(token) for token in (*figures, *ranks))


def _counts(reading: Reading, text: str, passages: Sequence[Passage]) -> Iterator[Count]:
    for count in reading.counts:
        inside = any(passage.start <= count.span.start < passage.end for passage in passages)
        if inside and (count.figure in text or count.figure.split()[0] in text):
            yield count


def _span(reading: Reading, passage: Passage) -> Span | None:
    return reading.first.char_span(passage.start, passage.end, alignment_mode="expand")


def _tokens(reading: Reading, passages: Sequence[Passage]) -> Iterator[Token]:
    for passage in passages:
        yield from _span(reading, passage) or ()


def _is_point(figure: Token) -> bool:
    """Say whether a figure counts the subject, object or complement of a main clause, or is what something rose to."""
    top = _whole(figure)
    if any(child.dep_ == "cop" for child in top.children):
        return _is_main_verb(top)
    held = top.dep_ in HELD
    measured = top.dep_ == "obl" and top.i > top.head.i and any(child.lower_ in MEASURING for child in top.children)
    return (held or measured) and _is_main_verb(top.head)


def _whole(token: Token) -> Token:
    """Give the noun that a figure counts, or the measure that it is: a FINE of 60 dollars."""
    while token.head != token and (
        token.dep_ in WITHIN or (token.dep_ == "nmod" and token.head.lower_.removesuffix("s") in MEASURES)
    ):
        token = token.head
    return token


def _is_main_verb(verb: Token) -> bool:
    """Say whether a word is the verb of a sentence, a second one beside it, or of what somebody said."""
    while verb.dep_ == "conj" and verb.head != verb:
        verb = verb.head
    top = verb.head == verb
    return top or (verb.dep_ in {"ccomp", "parataxis"} and verb.head.head == verb.head)


def _is_date_main(reading: Reading, passage: Passage, text: str) -> bool:
    """Say whether the only date of a short sentence stands behind the verb and tells when the main thing happened."""
    dates = [*YEAR.finditer(text), *MONTHS.finditer(text)]
    if len(dates) != 1 or carried_by(reading, passage) < LEAST_CARRIED:
        return False
    year = next((token for token in _tokens(reading, [passage]) if token.text == dates[0][0]), None)
    while (
        year is not None
        and year.dep_ in WITHIN | {"nmod"}
        and year.head != year
        and year.head.pos_ not in {"VERB", "AUX"}
    ):
        year = year.head
    simple = year is not None and (year.head.tag_ in {"VBD", "VBN"})
    return simple and year is not None and year.i > year.head.i and _is_main_verb(year.head)
