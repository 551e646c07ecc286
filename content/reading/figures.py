"""Figures: where a number stands in a text, how it is written, what it is worth.

In:  more than 10,000 cadets
Out: more than 10,000; 10000.0; a count
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from content.figures import SMALL, TENS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

Unit = Literal["count", "money", "percent", "measure", "age"]
WORTH = SMALL | TENS
GREAT = {"hundred": 100.0, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "bn": 1e9}
CURRENCIES = {"$", "£", "€", "¥", "us$", "hk$", "a$", "c$", "nz$"}
# fmt: off
MONEY_WORDS = {
    "dollar", "dollars", "roubles", "rubles", "rupiah", "baht", "shillings", "kronor",
    "pound", "pounds", "euro", "euros", "yen", "yuan", "rupees", "pesos", "rand", "francs",
}
# fmt: on
# fmt: off
MEASURES = {
    "metre", "metres", "meter", "meters", "mile", "miles", "km", "kilometre", "kilometres", "kilometer",
    "kilometers", "kg", "kilogram", "kilograms", "ton", "tons", "tonnes", "tonne", "acres", "hectares", "hectare",
    "degrees", "feet", "inches", "centimetres", "gallons", "litres", "liters", "gallon", "mph", "hours", "minutes",
    "seconds", "days", "weeks", "months", "years", "year", "month", "week", "day", "hour", "minute", "decades",
    "centuries", "foot", "inch", "mm", "cm", "m", "ft", "grams", "lightyears",
}
# fmt: on
MODIFIERS = (
    ("more", "than"),
    ("less", "than"),
    ("fewer", "than"),
    ("at", "least"),
    ("at", "most"),
    ("up", "to"),
    ("as", "many", "as"),
    ("about",),
    ("around",),
    ("some",),
    ("nearly",),
    ("almost",),
    ("roughly",),
    ("approximately",),
    ("over",),
    ("under",),
)
# fmt: off
SKIPPED_HEADS = {
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december", "times", "thing", "things", "ones", "others", "those", "point", "points", "pm", "am", "p.m.",
    "a.m.", "o'clock", "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "no.", "covid",
    "thirds", "quarters", "halves", "fifths",
}
# fmt: on
# fmt: off
TIMES = {
    "hours", "minutes", "seconds", "days", "weeks", "months", "years", "year", "month", "week", "day", "hour",
    "minute", "decades", "centuries", "summers", "winters", "nights", "mornings", "weekends", "seasons",
    "generations", "decade",
}
# fmt: on


def figures(doc: Doc) -> Iterator[tuple[int, int]]:
    """Give the runs of number words, a currency sign included."""
    place = 0
    while place < len(doc):
        end = place
        while end < len(doc) and (_numeric(doc[end]) or _is_short_million(doc, place, end)):
            end += 1
        if end > place and any(_digit(token) for token in doc[place:end]):
            yield place, end
        place = max(end, place + 1)


def _is_short_million(doc: Doc, start: int, place: int) -> bool:
    """Say whether a letter clings to a sum of money: the m of £14m."""
    clings = place - start > 1 and not doc[place - 1].whitespace_
    return clings and doc[place].lower_ == "m" and doc[start].lower_ in CURRENCIES


def _digit(token: Token) -> bool:
    return _value(token.lower_) is not None


def _numeric(token: Token) -> bool:
    return _digit(token) or token.lower_ in CURRENCIES or (token.lower_ in GREAT and len(token) > 1)


def _value(word: str) -> float | None:
    if word in WORTH:
        return float(WORTH[word])
    if "-" in word and all(part in WORTH for part in word.split("-")):
        return float(sum(WORTH[part] for part in word.split("-")))
    return float(word.replace(",", "")) if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?", word) else None


def is_dated(first: Doc, second: Doc, start: int, end: int) -> bool:
    """Say whether a figure is a year, a day of the month, a clock time or a rank."""
    tokens = first[start:end]
    year = (
        end - start == 1
        and re.fullmatch(r"1[5-9]\d\d|20\d\d", tokens.text)
        and not any(t.dep_ == "nummod" and t.head.tag_ == "NNS" for t in tokens)
    )
    months = {first[place].lower_ for place in (start - 1, end) if 0 <= place < len(first)}
    return bool(year) or bool(months & SKIPPED_HEADS) or any(second[token.i].ent_type_ == "ORDINAL" for token in tokens)


def is_split(doc: Doc, begin: int, stop: int) -> bool:
    """Say whether the figure is one end of a range, a score or a compound: "5 to 4", "12-year-old"."""
    before = doc[begin - 1] if begin else None
    after = doc[stop] if stop < len(doc) else None
    near = {token.lower_ for token in (before, after) if token is not None}
    hyphen = bool(near & {"-", "–", "/", ":"})
    ranged = (
        after is not None and after.lower_ in {"to", "and", "or"} and stop + 1 < len(doc) and _numeric(doc[stop + 1])
    )
    return (
        hyphen
        or ranged
        or (
            before is not None
            and before.lower_ in {"to", "and", "between", "or"}
            and begin > 1
            and _numeric(doc[begin - 2])
        )
    )


def beginning(doc: Doc, start: int) -> int:
    """Give where a figure begins with what limits it: "more than", "about"."""
    for words in MODIFIERS:
        before = tuple(token.lower_ for token in doc[max(0, start - len(words)) : start])
        if before == words and doc[start - 1].dep_ != "case":
            return start - len(words)
    return start


def unit_of(doc: Doc, start: int, end: int) -> tuple[Unit, int]:
    """Say what kind of figure it is and where it ends with its unit."""
    after, then = (doc[place].lower_ if place < len(doc) else "" for place in (end, end + 1))
    if any(token.lower_ in CURRENCIES for token in doc[start:end]):
        return "money", end
    known: tuple[tuple[bool, Unit, int], ...] = (
        (after in MONEY_WORDS, "money", 1),
        (after in {"%", "percent"}, "percent", 1),
        (after == "per" and then == "cent", "percent", 2),
        (after in {"square", "cubic"}, "measure", 2),
        (after == "years" and then == "old", "age", 2),
        (after in MEASURES, "measure", 1),
    )
    return next(((unit, end + length) for holds, unit, length in known if holds), ("count", end))


def worth(doc: Doc, start: int, end: int) -> float | None:
    """Give the value of a figure; None where two numbers stand side by side."""
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


def is_ranked(doc: Doc, start: int) -> bool:
    """Say whether a figure is part of a rank or a share: "the top 10", "one in 100"."""
    words = [token.lower_ for token in doc[max(0, start - 2) : start]]
    return bool(words) and (
        words[-1] in {"top", "first", "last", "past", "next", "bottom"}
        or (words[-1] == "in" and _value(words[0]) is not None)
    )
