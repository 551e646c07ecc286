"""Amounts said otherwise: rounded figures, shares in words, spans of time in other units, months as parts of a year.

In:  284 defendants; 50 per cent of voters; for 24 months; in December 2006
Out: more than 280 defendants; half of voters; for two years; at the end of 2006
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.once import once

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from spacy.tokens import Doc

    from content.reading import Reading
    from content.reading.counts import Count

Change = tuple[tuple[int, ...], str]

WHOLE = re.compile(r"[£€$]?\d{1,3}(?:,\d{3})+|[£€$]?\d{3,}")
NEAR = 0.025  # so near to the round figure that "nearly" or "more than" misleads nobody
LEAST_ROUNDED = 100
# What stands before a figure that can be rounded: "the 284" and "a record 284" cannot, "another 284" neither.
OPEN = {"VERB", "AUX", "ADP", "SCONJ"}
# fmt: off
SHARES = {
    20: "a fifth", 24: "nearly a quarter", 25: "a quarter", 26: "just over a quarter", 32: "nearly a third",
    34: "just over a third", 40: "two fifths", 48: "nearly half", 49: "nearly half", 50: "half", 51: "just over half",
    52: "just over half", 60: "three fifths", 66: "nearly two thirds", 67: "two thirds", 74: "nearly three quarters",
    75: "three quarters", 76: "just over three quarters", 80: "four fifths",
}
EXACT = {20, 25, 40, 50, 60, 75, 80}  # these may stand behind "more than" and its like
SPANS = {
    ("12", "months"): "a year", ("twelve", "months"): "a year", ("18", "months"): "a year and a half",
    ("eighteen", "months"): "a year and a half", ("24", "months"): "two years", ("36", "months"): "three years",
    ("six", "months"): "half a year", ("6", "months"): "half a year", ("48", "hours"): "two days",
    ("72", "hours"): "three days", ("24", "hours"): "a day", ("60", "minutes"): "an hour",
    ("90", "minutes"): "an hour and a half", ("30", "minutes"): "half an hour", ("thirty", "minutes"): "half an hour",
    ("14", "days"): "two weeks", ("two", "decades"): "twenty years", ("three", "decades"): "thirty years",
    ("four", "decades"): "forty years", ("five", "decades"): "fifty years", ("six", "decades"): "sixty years",
    ("a", "decade"): "ten years", ("a", "fortnight"): "two weeks", ("a", "century"): "a hundred years",
    ("two", "centuries"): "two hundred years",
}
BEFORE_SPANS = {"for", "in", "within", "after", "over", "than", "last", "lasted", "nearly", "almost", "every", "to"}
MONTHS = {
    "January": "at the beginning of", "December": "at the end of", "November": "towards the end of",
    "June": "in the middle of", "July": "in the middle of", "February": "early in",
}
# fmt: on


def amounts(reading: Reading, used: Collection[int]) -> Iterator[Change]:
    """Give the places of each amount that can be said otherwise, and the other words."""
    places = set(used)
    yield from (change for change in _changes(reading) if places.issuperset(change[0]))


@once
def _changes(reading: Reading) -> Iterator[Change]:
    for rule in (_shares, _rounded, _spans, _months):
        yield from rule(reading)


def _rounded(reading: Reading) -> Iterator[Change]:
    """Round a figure of three digits or more that counts something."""
    doc = reading.first
    for count in reading.counts:
        span = doc.char_span(count.span.start, count.span.end)
        if span is None or len(span) > MOST_TOKENS or not _is_open(doc, span.start, count):
            continue
        words = rounded(span.text.replace("$ ", "$"))
        if words is not None:
            yield tuple(range(span.start, span.end)), words


MOST_TOKENS = 2  # "$" and a figure; "1.4 billion" is round enough


def _is_open(doc: Doc, start: int, count: Count) -> bool:
    """Say whether a figure counts a noun behind it and nothing before it says more about it."""
    before = doc[start - 1] if start else None
    money = count.unit == "money"
    counted = count.unit == "count" and count.noun > start
    return before is not None and (money or counted) and before.pos_ in OPEN and before.lower_ not in BOUNDING


BOUNDING = {"to", "from", "by", "exceeded", "exceed", "exceeds", "surpassed", "topped", "exactly", "passed", "over"}
# "than", "to" and their like bind a figure.
BOUNDING |= {"than", "between", "under", "above", "below", "like", "until", "till"}


def rounded(figure: str) -> str | None:
    """Say a figure by the round one next to it; None where it is round itself, or no round one is near.

    In:  284
    Out: more than 280
    """
    if not WHOLE.fullmatch(figure):
        return None
    sign, digits = (figure[0], figure[1:]) if not figure[0].isdigit() else ("", figure)
    value = int(digits.replace(",", ""))
    step = 10 ** (len(str(value)) - 2)
    below, above = value // step * step, -(-value // step) * step
    if value < LEAST_ROUNDED or below == value:
        return None
    if above - value < value - below and above - value <= NEAR * value:
        return f"nearly {sign}{_written(above, figure)}"
    return f"more than {sign}{_written(below, figure)}" if value - below <= NEAR * value else None


def _written(value: int, figure: str) -> str:
    return f"{value:,}" if "," in figure or value >= TEN_THOUSAND else str(value)


TEN_THOUSAND = 10_000


def _shares(reading: Reading) -> Iterator[Change]:
    """Say a percentage of something as a share.

    In:  50 per cent of voters
    Out: half of voters
    """
    doc = reading.first
    for token in doc[:-3]:
        end = token.i + _sign(doc, token.i + 1) + 1
        if not token.text.isdigit() or end == token.i + 1 or doc[min(end, len(doc) - 1)].lower_ != "of":
            continue
        value = int(token.text)
        before = doc[token.i - 1].lower_ if token.i else ""
        if value in SHARES and (before not in BEFORE_SHARES or (value in EXACT and before in COMPARING)):
            yield tuple(range(token.i, end)), SHARES[value]


BEFORE_SHARES = {"than", "over", "about", "around", "nearly", "almost", "under", "least", "to", "and", "or", "-", "a"}
BEFORE_SHARES |= {"the", "from", "another", "between", "some", "roughly", "approximately", "only", "just", "by"}
COMPARING = {"than", "nearly", "almost", "about", "around", "over", "under", "least"}


def _sign(doc: Doc, place: int) -> int:
    """Give of how many tokens the sign of a percentage is: %, percent or per cent; none at all."""
    here = [token.lower_ for token in doc[place : place + 2]]
    return 1 if here[:1] in (["%"], ["percent"]) else 2 if here == ["per", "cent"] else 0


def _spans(reading: Reading) -> Iterator[Change]:
    """Say a span of time in another unit."""
    doc = reading.first
    for token in doc[1:-1]:
        words = SPANS.get((token.lower_, doc[token.i + 1].lower_))
        after = doc[min(token.i + 2, len(doc) - 1)].text
        if words and doc[token.i - 1].lower_ in BEFORE_SPANS and not after.startswith(("-", "'", "’")):
            yield (token.i, token.i + 1), words


def _months(reading: Reading) -> Iterator[Change]:
    """Say a month of a year as a part of that year."""
    doc = reading.first
    for token in doc[:-2]:
        month, year = doc[token.i + 1], doc[token.i + 2]
        words = MONTHS.get(month.text)
        if token.lower_ == "in" and words and re.fullmatch(r"[12]\d{3}", year.text):
            yield (token.i, month.i), words
