"""A figure said by the round one below or above it: true, and yet to be looked up.

In:  Mexico had 36 changes of president.
Out: Mexico had more than 30 changes of president.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.rewording.changed import has_one_number, is_asserted, only_place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading
    from content.reading.counts import Count
    from content.rewording.core_changes import Core
    from content.statements import Told

PLAIN = re.compile(r"(?:[£€$]|US\$)?(\d{1,3}(?:,\d{3})+|\d{2,}|\d+\.\d+)(?:%| ?per ?cent| [mb]illion)?")
# Words before a figure that say more about it already, or bind it.
BOUND = re.compile(
    r"\b(?:about|around|some|over|nearly|almost|than|least|most|under|another|further|up to|exactly|only|just|every"
    r"|between|and|or|from|roughly|approximately|record|below|above|until|past|next|last|within|age|aged|in|to|a|an"
    r"|exceed|exceeds|exceeded|topped|surpassed|passed) $"
    r"|['’]s? $|, $",
    re.IGNORECASE,
)
MOST_BELOW, MOST_ABOVE = 1.35, 1.2  # the figure by the round one below it, the round one above by the figure
LEAST_APART = 1.02
# What is measured is less; what is counted is fewer.
MEASURED = re.compile(
    r"^ (?:years|months|weeks|days|hours|minutes|miles|kilomet|met|feet|hectares|acres|ton|per|%|degr)"
)


def bounded(reading: Reading, core: Core) -> Iterator[str]:
    """Give a clause with its only figure said by a bound that holds."""
    passage, text = core.passage, core.text
    if not has_one_number(text):
        return
    for count in reading.counts:
        inside = passage.start <= count.span.start < passage.end and count.unit != "age"
        place = only_place(text, count.figure) if inside else None
        if place is not None and is_asserted(text, place, count.figure) and not BOUND.search(text[:place]):
            words = _bound(count, text[place + len(count.figure) :])
            if words and place:
                yield text[:place] + words + text[place + len(count.figure) :]


def _bound(count: Count, behind: str) -> str:
    """Say a figure by the nearest round one; nothing where it is round itself or no figure to itself."""
    found = PLAIN.fullmatch(count.figure)
    if found is None:
        return ""
    value, step = float(found[1].replace(",", "")), _step(found[1])
    below, above = value // step * step, -(-value // step) * step
    measured = count.unit != "count" or MEASURED.match(behind)
    if below in {0, value}:
        return ""
    if LEAST_APART <= above / value <= min(MOST_ABOVE, value / below):
        return f"{'less' if measured else 'fewer'} than " + count.figure.replace(found[1], _written(above))
    if LEAST_APART <= value / below <= MOST_BELOW:
        return "more than " + count.figure.replace(found[1], _written(below))
    return ""


def _step(digits: str) -> float:
    """Give the step to the round figures beside one: tens for 36, hundreds for 284, ones for 4.7 and 19.3."""
    whole = digits.partition(".")[0].replace(",", "")
    return 1 if "." in digits else 10 ** (len(whole) - 1)


def _written(value: float) -> str:
    return f"{value:,.0f}"


BEFORE_YEAR = re.compile(r"(?<!death )(?<!born )\b([Ii]n) (1[5-9]\d\d)(?=[ .,])(?! and| to|-|/)")
FIRST_DECADES = 1920  # in words of ours, "the 1910s" hardly anybody says
ORDINALS = {15: "sixteenth", 16: "seventeenth", 17: "eighteenth", 18: "nineteenth"}


def dated(clause: Told) -> Iterator[str]:
    """Give a clause with its only year said by the decade or the century.

    In:  Larkham built a harbour in 1953.
    Out: Larkham built a harbour in the 1950s.
    """
    years = re.findall(r"\b(?:1[5-9]|20)\d\d\b", clause.text)
    found = BEFORE_YEAR.search(clause.text)
    if found is None or len(years) != 1:
        return
    year = int(found[2])
    when = f"the {year // 10}0s" if year >= FIRST_DECADES else f"the {ORDINALS.get(year // 100, '')} century"
    if year >= FIRST_DECADES or year // 100 in ORDINALS:
        yield f"{clause.text[: found.start()]}{found[1]} {when}{clause.text[found.end() :]}"
