"""Counts: the figures of an article and what each of them counts.

In:  Mexico has extradited 284 defendants to the United States.
Out: 284 - defendants extradited ...: the noun phrase "defendants", counted by the object of "extradited"
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from content.model import Passage
from content.reading.phrases import passage_of, sentence_of, stands_alone, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from content.reading.names import Name

Unit = Literal["count", "money", "percent", "measure", "age"]
SMALL = {word: value for value, word in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty".split())} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
GREAT = {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "bn": 1e9}
CURRENCIES = {"$", "£", "€", "¥", "us$", "hk$", "a$", "c$", "nz$"}
MONEY_WORDS = {"dollar", "dollars", "pound", "pounds", "euro", "euros", "yen", "yuan", "rupees", "pesos", "rand", "francs"}
MEASURES = {"metre", "metres", "meter", "meters", "mile", "miles", "km", "kilometre", "kilometres", "kilometer", "kilometers", "kg",
            "kilogram", "kilograms", "ton", "tons", "tonnes", "tonne", "acres", "hectares", "hectare", "degrees", "feet", "inches",
            "centimetres", "gallons", "litres", "liters", "gallon", "mph", "hours", "minutes", "seconds", "days", "weeks", "months", "years",
            "year", "month", "week", "day", "hour", "minute", "decades", "centuries", "foot", "inch", "mm", "cm", "m", "ft", "grams", "lightyears"}
PERCENTS = {"%", "percent", "per"}
# Before a figure, these belong to it.
VAGUE = {"about", "around", "some", "nearly", "almost", "roughly", "approximately", "over", "under", "least", "most", "than", "more",
         "fewer", "less", "up", "to", "at", "only", "just", "estimated", "an"}
MODIFIERS = (("more", "than"), ("less", "than"), ("fewer", "than"), ("at", "least"), ("at", "most"), ("up", "to"), ("as", "many", "as"),
             ("about",), ("around",), ("some",), ("nearly",), ("almost",), ("roughly",), ("approximately",), ("over",), ("under",))
DATES = {"Date", "DATE", "TIME", "ORDINAL"}
SKIPPED_HEADS = {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
                 "december", "times", "thing", "things", "ones", "others", "those", "point", "points", "pm", "am", "p.m.", "a.m.", "o'clock", "thirds", "quarters", "halves", "fifths"}
TIMES = {"hours", "minutes", "seconds", "days", "weeks", "months", "years", "year", "month", "week", "day", "hour", "minute", "decades",
         "centuries", "summers", "winters", "nights", "mornings", "weekends", "seasons", "hour", "generations", "decade"}
LEAST = 2  # "one" is seldom a figure
MOST_WORDS = 14


@dataclass(frozen=True, slots=True)
class Count:
    """A figure as written and what it counts; `noun` and `verb` are token places in the first Doc, -1 where there is none."""

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
    for start, end in _figures(first):
        inside = any(mention.start <= first[start].idx < mention.end for mention in named)
        if not inside and not _dated(first, second, start, end):
            count = _count(first, second, start, end)
            found.extend([count] if count is not None else [])
    return tuple(found)


def _figures(doc: Doc) -> Iterator[tuple[int, int]]:
    """Give the runs of number words, a currency sign included."""
    place = 0
    while place < len(doc):
        end = place
        while end < len(doc) and _numeric(doc[end]):
            end += 1
        if end > place and any(_digit(token) for token in doc[place:end]):
            yield place, end
        place = max(end, place + 1)


def _digit(token: Token) -> bool:
    return _value(token.lower_) is not None


def _numeric(token: Token) -> bool:
    return _digit(token) or token.lower_ in CURRENCIES or (token.lower_ in GREAT and len(token) > 1)


def _value(word: str) -> float | None:
    if word in SMALL:
        return float(SMALL[word])
    if "-" in word and all(part in SMALL for part in word.split("-")):
        return float(sum(SMALL[part] for part in word.split("-")))
    return float(word.replace(",", "")) if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?", word) else None


def _dated(first: Doc, second: Doc, start: int, end: int) -> bool:
    """Say whether a figure is a year, a day of the month, a clock time or a rank."""
    tokens = first[start:end]
    year = end - start == 1 and re.fullmatch(r"1[5-9]\d\d|20\d\d", tokens.text) and not any(t.dep_ == "nummod" and t.head.tag_ == "NNS" for t in tokens)
    months = {first[place].lower_ for place in (start - 1, end) if 0 <= place < len(first)}
    return bool(year) or bool(months & SKIPPED_HEADS) or any(second[token.i].ent_type_ == "ORDINAL" for token in tokens)


def _count(first: Doc, second: Doc, start: int, end: int) -> Count | None:
    begin = _begin(first, start)
    unit, stop = _unit(first, start, end)
    figure = text_of(first, begin, stop)
    number = first[end - 1]
    noun = _noun(first, second, start, end, stop, unit)
    value = _worth(first, start, end)
    if value is None or (value < LEAST and unit == "count") or _split(first, begin, stop):
        return None
    verb = _verb(noun if noun is not None else number)
    what = _what(first, second, noun, stop) if noun is not None else ""
    place = -1 if noun is None else noun.i
    return Count(figure, value, unit, what, passage_of(first, begin, stop), sentence_of(number), place, -1 if verb is None else verb.i)


def _split(doc: Doc, begin: int, stop: int) -> bool:
    """Say whether the figure is one end of a range, a score or a compound: "5 to 4", "12-year-old"."""
    before = doc[begin - 1] if begin else None
    after = doc[stop] if stop < len(doc) else None
    near = {token.lower_ for token in (before, after) if token is not None}
    hyphen = bool(near & {"-", "–", "/", ":"})
    ranged = after is not None and after.lower_ in {"to", "and", "or"} and stop + 1 < len(doc) and _numeric(doc[stop + 1])
    return hyphen or ranged or (before is not None and before.lower_ in {"to", "and", "between", "or"} and begin > 1 and _numeric(doc[begin - 2]))


def _begin(doc: Doc, start: int) -> int:
    for words in MODIFIERS:
        before = tuple(token.lower_ for token in doc[max(0, start - len(words)) : start])
        if before == words and doc[start - 1].dep_ != "case":
            return start - len(words)
    return start


def _unit(doc: Doc, start: int, end: int) -> tuple[Unit, int]:
    """Say what kind of figure it is and where it ends with its unit."""
    after = doc[end].lower_ if end < len(doc) else ""
    if any(token.lower_ in CURRENCIES for token in doc[start:end]):
        return "money", end
    if after in MONEY_WORDS:
        return "money", end + 1
    if after in {"%", "percent"}:
        return "percent", end + 1
    if after == "per" and end + 1 < len(doc) and doc[end + 1].lower_ == "cent":
        return "percent", end + 2
    if after in {"square", "cubic"}:
        return "measure", end + 2
    if after == "years" and end + 1 < len(doc) and doc[end + 1].lower_ == "old":
        return "age", end + 2
    return ("measure", end + 1) if after in MEASURES else ("count", end)


def _worth(doc: Doc, start: int, end: int) -> float | None:
    total, current = 0.0, None
    for token in doc[start:end]:
        value = _value(token.lower_)
        if value is not None:
            if current is not None:
                return None
            current = value
        elif token.lower_ in GREAT:
            current = (current if current is not None else 1.0) * GREAT[token.lower_]
    return None if current is None else total + current


def _noun(first: Doc, second: Doc, start: int, end: int, stop: int, unit: Unit) -> Token | None:
    """Find the noun that is counted, the same for both readers."""
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
    return head if plain and theirs.i in {head.i, number.i} and head.lower_ not in SKIPPED_HEADS and head.tag_ == "NNS" and head.lower_ not in TIMES | MONEY_WORDS and not _ranked(first, start) else None


def _ranked(doc: Doc, start: int) -> bool:
    """Say whether a figure is part of a rank or a share: "the top 10", "one in 100"."""
    words = [token.lower_ for token in doc[max(0, start - 2) : start]]
    return bool(words) and (words[-1] in {"top", "first", "last", "past", "next", "bottom"} or (words[-1] == "in" and _value(words[0]) is not None))


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
    wanted = number.pos_ == "NOUN" and number.i >= end and first[start].dep_ in {"compound", "nummod"} | {first[start].dep_} and second[end - 1].head.i == number.i
    return number if wanted and "," not in first[end : number.i].text else None


def _of(doc: Doc, stop: int) -> Token | None:
    """Give the noun behind "of" that a share or a measure is taken of."""
    if stop + 1 < len(doc) and doc[stop].lower_ == "of":
        return next((token for token in doc[stop + 1 : doc[stop].sent.end] if token.pos_ == "NOUN" and any(child.i == stop for child in token.children)), None)
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
        if child.i >= noun.i + 1 and child.dep_ in {"nmod", "acl", "acl:relcl"} and close and child.right_edge.i - start < MOST_WORDS:
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
    start += first[start].pos_ == "DET"
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
