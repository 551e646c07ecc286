"""The calendar: names of months and days, and what days a written value covers.

In:  199X
Out: 1990-01-01 to 1999-12-31
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

# fmt: off
MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)
# fmt: on
SHORT = {name[:3]: number for number, name in enumerate(MONTH_NAMES, 1)} | {"sept": 9}
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SATURDAY = 5
# EDTF numbers the seasons; the months are those of the north.
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
FIRST_SEASON, MONTHS_OF_SEASON = 21, 3


def month_number(written: str) -> int:
    """Give the number of a month, written in full or short."""
    return SHORT[written.rstrip(".").lower()[:3]]


def day_value(year: int, month: int, day: int) -> str:
    """Give a day's value; empty where the calendar has no such day."""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def month_value(months: int) -> str:
    """Give the value of a month that is counted from the year 0."""
    return f"{months // 12}-{months % 12 + 1:02}"


def months_of(day: date) -> int:
    """Count the months from the year 0 to a day's own."""
    return day.year * 12 + day.month - 1


def week_of(day: date) -> str:
    """Give the week of a day, from its Monday to its Sunday."""
    monday = day - timedelta(days=day.weekday())
    return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"


def same_week(one: date, other: date) -> bool:
    """Say whether two days lie in one week."""
    return one.isocalendar()[:2] == other.isocalendar()[:2]


def bounds(value: str) -> tuple[date, date]:
    """Give the first and the last day that a value covers."""
    start, _, end = value.partition("/")
    return _edge(start, last=False), _edge(end or start, last=True)


def _edge(value: str, *, last: bool) -> date:
    year, month, day = (*value.split("-"), "", "")[:3]
    number = int(year.replace("X", "9" if last else "0"))
    if not month:
        return date(number, 12 if last else 1, 31 if last else 1)
    if int(month) >= FIRST_SEASON:
        return _edge_of_season(number, int(month), last=last)
    return date(number, int(month), int(day) if day else monthrange(number, int(month))[1] if last else 1)


def _edge_of_season(year: int, season: int, *, last: bool) -> date:
    """Give the first or last day of a season; winter runs into the next year."""
    month = (season - FIRST_SEASON + 1) * MONTHS_OF_SEASON + (MONTHS_OF_SEASON - 1 if last else 0)
    if month > MONTHS_OF_SEASON * 4:
        year, month = year + 1, month - 12
    return date(year, month, monthrange(year, month)[1] if last else 1)
