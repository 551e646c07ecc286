"""Counts: the figures of an article and what each of them counts.

In:  Mexico has extradited 284 defendants to the United States.
Out: 284 - defendants extradited ...: the noun phrase "defendants", counted by the object of "extradited"
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.reading.figures import (
    MONEY_WORDS,
    SKIPPED_HEADS,
    TIMES,
    Unit,
    beginning,
    figures,
    is_dated,
    is_ranked,
    is_split,
    unit_of,
    worth,
)
from content.reading.phrases import passage_of, sentence_of, stands_alone, text_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from content.model import Passage
    from content.reading.names import Name

LEAST = 2  # "one" is seldom a figure
MOST_WORDS = 14


@dataclass(frozen=True, slots=True)
class Count:
    """A figure as written and what it counts.

    `noun` and `verb` are token places in the first Doc, -1 where there is none.
    """

    figure: str
    value: float | None
    unit: Unit
    counts: str
    span: Passage
    passage: Passage
    noun: int
    verb: int


def counts(first: Doc, second: Doc, names: Sequence[Name]) -> tuple[Count, ...]:
    """Find the figures whose noun both readers see, in text order."""
    named = [mention for name in names for mention in name.mentions]
    found: list[Count] = []
    for start, end in figures(first):
        inside = any(mention.start <= first[start].idx < mention.end for mention in named)
        if not inside and not is_dated(first, second, start, end):
            count = _count(first, second, start, end)
            found.extend([count] if count is not None else [])
    return tuple(found)


def _count(first: Doc, second: Doc, start: int, end: int) -> Count | None:
    begin = beginning(first, start)
    unit, stop = unit_of(first, start, end)
    figure = text_of(first, begin, stop)
    number = first[end - 1]
    noun = _noun((first, second), (start, end, stop), unit)
    value = worth(first, start, end)
    if value is None or (value < LEAST and unit == "count") or is_split(first, begin, stop):
        return None
    verb = _verb(noun if noun is not None else number)
    what = _what(first, second, noun, stop) if noun is not None else ""
    place = -1 if noun is None else noun.i
    return Count(
        figure,
        value,
        unit,
        what,
        passage_of(first, begin, stop),
        sentence_of(number),
        place,
        -1 if verb is None else verb.i,
    )


def _noun(docs: tuple[Doc, Doc], places: tuple[int, int, int], unit: Unit) -> Token | None:
    """Find the noun that is counted, the same for both readers."""
    (first, second), (start, end, stop) = docs, places
    number = first[end - 1]
    if unit == "money":
        return _priced(first, second, start, end)
    if unit != "count":
        return None if first[stop - 1].lower_ in TIMES or unit == "age" else _of(first, stop)
    head = number.head
    steps = 0
    while (head.i < end and head.head != head) and steps < end - start:
        head, steps = head.head, steps + 1
    theirs = second[end - 1].head
    plain = head.pos_ == "NOUN" and head.i >= end and number.dep_ in {"nummod", "compound"}
    telling = head.tag_ == "NNS" and head.lower_ not in SKIPPED_HEADS | TIMES | MONEY_WORDS
    return head if plain and telling and theirs.i in {head.i, number.i} and not is_ranked(first, start) else None


def _priced(first: Doc, second: Doc, start: int, end: int) -> Token | None:
    """Find what a sum of money is the price or the size of.

    In:  a package of American aid worth $1.4 billion
    Out: package
    """
    number = first[start]
    before = first[start - 1] if start else None
    if before is not None and before.lower_ == "worth":
        return before.head if before.head.pos_ == "NOUN" and before.head.i < start else None
    while start <= number.i < end and number.head != number:
        number = number.head
    wanted = number.pos_ == "NOUN" and number.i >= end and second[end - 1].head.i == number.i
    return number if wanted and "," not in first[end : number.i].text else None


def _of(doc: Doc, stop: int) -> Token | None:
    """Give the noun behind "of" that a share or a measure is taken of."""
    if stop + 1 < len(doc) and doc[stop].lower_ == "of":
        return next(
            (
                token
                for token in doc[stop + 1 : doc[stop].sent.end]
                if token.pos_ == "NOUN" and any(child.i == stop for child in token.children)
            ),
            None,
        )
    return None


def _what(first: Doc, second: Doc, noun: Token, stop: int) -> str:
    """Write what is counted as a phrase that stands alone; empty where it does not.

    In:  3,259 cadets now enrolled at the academy, officials said
    Out: cadets now enrolled at the academy
    """
    if noun.i < stop:
        return _worth_what(first, noun)
    start = stop + (first[stop].lower_ == "of" and stop < noun.i)
    end = noun.i + 1
    for child in noun.children:
        close = child.left_edge.i <= end and first[child.left_edge.i].text not in {",", "(", "—", "-"}
        if (
            child.i >= noun.i + 1
            and child.dep_ in {"nmod", "acl", "acl:relcl"}
            and close
            and child.right_edge.i - start < MOST_WORDS
        ):
            agreed = second[child.left_edge.i].head.i in {noun.i, child.i} or second[child.i].head.i == noun.i
            end = child.right_edge.i + 1 if agreed else end
    span = first[start:end]
    cut = next((token.i for token in span if token.text in {",", ";", "—", "(", '"', "”"}), end)
    return text_of(first, start, cut) if start < cut and stands_alone(first[start:cut]) and cut > noun.i else ""


def _worth_what(first: Doc, noun: Token) -> str:
    """Write the phrase before "worth" without its article."""
    start, end = noun.left_edge.i, noun.i + 1
    while end < len(first) and first[end].lower_ != "worth":
        end += 1
    while first[start].pos_ in {"DET", "PUNCT"}:
        start += 1
    span = first[start:end]
    return text_of(first, start, end) if start < end and "," not in span.text and stands_alone(span) else ""


def _verb(noun: Token) -> Token | None:
    """Find the verb whose clause the noun stands in."""
    token = noun
    while token.head != token:
        token = token.head
        if token.pos_ == "VERB":
            return token
    return None
