"""Other dates: wrong dates of the same form as a right one.

In:  from 2011 to 2014
Out: from 2009 to 2012: both years move together, so that no interval runs backwards
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.distractors import shuffled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)(?!\d|,\d)")
DAY = re.compile(r"\b([12]?\d|3[01])(st|nd|rd|th)?\b")
YEARS_OFF = (-6, -4, -3, -2, -1, 1, 2, 3, 4)
DAYS_OFF = (-9, -6, -4, -3, 3, 4, 6, 9)
LAST_DAY = 28  # of any month
SUFFIXES = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}


def other_dates(date: str, text: str, proof: str, n: int = 3) -> tuple[str, ...]:
    """Make up to n dates like this one, none of which stands in the sentence that proves it, the earliest first.

    No year is later than all of the text, unless the right one is.
    """
    latest = max((int(year) for year in YEAR.findall(text)), default=0)
    made = [
        other for other in _made(date, latest) if not any(word in proof for word in _figures(other) - _figures(date))
    ]
    chosen = shuffled(dict.fromkeys(made), date)[:n]
    return tuple(sorted(chosen, key=made.index))


def _figures(date: str) -> set[str]:
    return set(re.findall(r"\d+", date))


def _made(date: str, latest: int) -> Iterator[str]:
    years = [int(year) for year in YEAR.findall(date)]
    if years:
        unit = 10 if re.search(r"\d0s\b", date) else 1
        for off in YEARS_OFF:
            if max(years) + off * unit <= max(latest, *years):
                yield YEAR.sub(_shift_year(off * unit), date)
    elif len(DAY.findall(date)) == 1:
        day = int(DAY.findall(date)[0][0])
        for off in DAYS_OFF:
            if 0 < day + off <= LAST_DAY:
                yield DAY.sub(_shift_day(off), date)


def _shift_year(off: int) -> Callable[[re.Match[str]], str]:
    return lambda found: str(int(found[1]) + off)


def _shift_day(off: int) -> Callable[[re.Match[str]], str]:
    def shifted(found: re.Match[str]) -> str:
        day = int(found[1]) + off
        return f"{day}{SUFFIXES.get(day, 'th') if found[2] else ''}"

    return shifted
