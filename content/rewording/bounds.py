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
    from content.statements import Told

PLAIN = re.compile(r"([£€$]|US\$)?(\d{1,3}(?:,\d{3})+|\d{2,})(?:%| ?per ?cent)?")
# Words before a figure that say more about it already, or bind it.
BOUND = re.compile(
    r"\b(?:about|around|some|over|nearly|almost|than|least|most|under|another|further|up to|exactly|only|just|every"
    r"|between|and|or|from|roughly|approximately|record|below|above|until|past|next|last|within|age|aged|in|to) $"
    r"|['’]s? $|, $",
    re.IGNORECASE,
)
MOST_BELOW, MOST_ABOVE = 1.35, 1.2  # the figure by the round one below it, the round one above by the figure
LEAST_APART = 1.02
# What is measured is less; what is counted is fewer.
MEASURED = re.compile(
    r"^ (?:years|months|weeks|days|hours|minutes|miles|kilomet|met|feet|hectares|acres|ton|per|%|degr)"
)


def bounded(reading: Reading, clause: Told) -> Iterator[str]:
    """Give a clause with its only figure said by a bound that holds."""
    passage, text = clause.fact.passage, clause.text
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
    digits = found[2].replace(",", "")
    value, step = int(digits), 10 ** (len(digits) - 1)
    below, above = value // step * step, -(-value // step) * step
    measured = count.unit != "count" or MEASURED.match(behind)
    if below == value:
        return ""
    if LEAST_APART <= above / value <= min(MOST_ABOVE, value / below):
        return f"{'less' if measured else 'fewer'} than " + count.figure.replace(found[2], _written(above))
    if LEAST_APART <= value / below <= MOST_BELOW:
        return "more than " + count.figure.replace(found[2], _written(below))
    return ""


def _written(value: int) -> str:
    return f"{value:,}"
