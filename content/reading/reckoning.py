"""Reckoning: the value of a date as written, from its own words, the day of publication and the tense around it.

In:  two years ago, published on 2015-01-20
Out: 2013

Each function takes the parts of the written date and the clue; it gives None where the value cannot be known, and an
empty text where the words are no date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from content.figures import SMALL, TENS
from content.reading.calendar import (
    DAYS,
    FIRST_SEASON,
    SATURDAY,
    SEASONS,
    day_value,
    month_number,
    month_value,
    months_of,
    same_week,
    week_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from content.reading.tenses import Direction

SHIFTS = {"last": -1, "this past": -1, "this": 0, "next": 1}
# A paper of the other side of the world appears a day earlier or later than what it tells.
SLACK = timedelta(days=2)
# What "is to run from January 23" may have begun.
BEGUN = timedelta(days=14)
UNSURE = {"open", "present"}
LAST_CENTURY, MONTHS_A_YEAR, DAYS_A_WEEK = 21, 12, 7
NEAR_MONTHS = 3  # "last July" of August may be of this year or of the year before


@dataclass(frozen=True, slots=True)
class Clue:
    """What helps to reckon: the day of publication, where the clause points, and whether another year is told of."""

    published: date | None
    direction: Direction = "none"


def day_of_month(parts: Mapping[str, str | None], clue: Clue) -> str | None:
    """Reckon a day of a month, with or without its year."""
    month, day = _month(parts), int(parts["day"] or 0)
    if year := _year(parts, clue):
        return day_value(year, month, day)
    if clue.published is None:
        return None if day_value(2000, month, day) else ""
    return _nearest(month, day, parts.get("name"), clue)


def _year(parts: Mapping[str, str | None], clue: Clue) -> int:
    """Give the year that stands beside a date: "2014", "last year"; 0 where none does, or it cannot be known."""
    if parts.get("year"):
        return int(parts["year"] or 0)
    beside = parts.get("beside")
    return clue.published.year + SHIFTS[beside.lower()] if beside and clue.published else 0


def _month(parts: Mapping[str, str | None]) -> int:
    written = parts["month"] or ""
    return int(written) if written.isdigit() else month_number(written)


def _nearest(month: int, day: int, weekday: str | None, clue: Clue) -> str | None:
    """Give a day the year that its weekday, the tense or else nearness to publication suggests."""
    day_of_issue = clue.published or date.min
    days = [
        date.fromisoformat(value)
        for year in range(day_of_issue.year - 1, day_of_issue.year + 2)
        if (value := day_value(year, month, day))
    ]
    if weekday:
        days = [each for each in days if each.weekday() == DAYS.index(weekday.lower())]
    if clue.direction == "past":
        days = [each for each in days if each <= day_of_issue + SLACK]
    elif clue.direction == "future":
        days = [each for each in days if each >= day_of_issue - BEGUN]
    if not days:
        return None if day_value(2000, month, day) else ""
    return min(days, key=lambda each: abs(each - day_of_issue)).isoformat()


def interval_of_days(parts: Mapping[str, str | None], clue: Clue) -> str | None:
    """Reckon days of one month: "4-6 May 2015"."""
    start = day_of_month(parts, clue)
    end = day_value(int(start[:4]), int(start[5:7]), int(parts["until"] or 0)) if start else start
    return f"{start}/{end}" if start and end and start < end else end


def month_of_year(parts: Mapping[str, str | None], _: Clue) -> str:
    """Reckon a month with its year."""
    return f"{parts['year']}-{_month(parts):02}"


def month_alone(parts: Mapping[str, str | None], clue: Clue) -> str | None:
    """Reckon a month without its year: the last one that was, or the next one where the clause looks ahead."""
    if clue.published is None:
        return None
    month, which = _month(parts), (parts.get("which") or "").lower()
    if year := _year(parts, clue):
        return f"{year}-{month:02}"
    ago = (clue.published.month - month) % MONTHS_A_YEAR
    if which == "this":
        return f"{clue.published.year}-{month:02}"
    if which and (ago if which == "last" else (-ago) % MONTHS_A_YEAR) < NEAR_MONTHS:
        return None
    if which == "next" or (not which and clue.direction == "future"):
        return month_value(months_of(clue.published) + (-ago) % MONTHS_A_YEAR)
    return None if clue.direction in UNSURE and not which else month_value(months_of(clue.published) - ago)


def year_alone(parts: Mapping[str, str | None], _: Clue) -> str:
    """Give a year."""
    return next(parts[name] or "" for name in ("year", "later", "mid", "bare") if parts.get(name))


def years(parts: Mapping[str, str | None], _: Clue) -> str:
    """Reckon a stretch of years: "2014-16"; empty where the figures run backwards."""
    start, end = parts["year"] or "", parts["until"] or ""
    end = start[: 4 - len(end)] + end
    return f"{start}/{end}" if start < end else ""


def decade(parts: Mapping[str, str | None], _: Clue) -> str:
    """Reckon a decade, as EDTF writes it."""
    return f"{parts['decade']}X"


def century(parts: Mapping[str, str | None], _: Clue) -> str:
    """Reckon a century, as EDTF writes it."""
    number = int(parts["century"] or 0)
    return f"{number - 1:02}XX" if 0 < number <= LAST_CENTURY else ""


def _count(written: str | None) -> int:
    word = (written or "one").lower()
    return int(word) if word.isdigit() else 1 if word in {"a", "an"} else int((SMALL | TENS)[word])


def ago(parts: Mapping[str, str | None], clue: Clue) -> str | None:
    """Reckon a time ago, as exactly as its unit tells."""
    return None if clue.published is None else _back(clue.published, _count(parts["count"]), parts["unit"] or "")


def _back(published: date, count: int, unit: str) -> str:
    match unit:
        case "decade":
            return str(published.year - 10 * count)
        case "year":
            return str(published.year - count)
        case "month":
            return month_value(months_of(published) - count)
        case "week":
            return week_of(published - timedelta(weeks=count))
        case _:
            return (published - timedelta(days=count)).isoformat()


def end_of(_: Mapping[str, str | None], clue: Clue) -> str | None:
    """Reckon the end of the running year, where the clause does not look back."""
    if clue.published is None or clue.direction == "past":
        return None
    return f"{clue.published.year}-12-31"


def past_stretch(parts: Mapping[str, str | None], clue: Clue) -> str | None:
    """Reckon a stretch of time that ends at publication: "the past three years"."""
    if clue.published is None:
        return None
    count, unit = _count(parts["count"]), parts["unit"] or ""
    start = _back(clue.published, *((count * DAYS_A_WEEK, "day") if unit == "week" else (count, unit)))
    end = clue.published.isoformat()
    return f"{start}/{end[: len(start)]}"


def stretch(parts: Mapping[str, str | None], clue: Clue) -> str | None:
    """Reckon last, this or next year, month or week."""
    if clue.published is None:
        return None
    shift = SHIFTS[(parts["which"] or "").lower()]
    match parts["unit"]:
        case "year":
            return str(clue.published.year + shift)
        case "month":
            return month_value(months_of(clue.published) + shift)
        case _:
            return week_of(clue.published + timedelta(weeks=shift))


def season(parts: Mapping[str, str | None], clue: Clue) -> str | None:
    """Reckon a season, whose months EDTF leaves to the place; none where the year is not sure."""
    number = SEASONS[(parts["season"] or "").lower()]
    if parts.get("year"):
        return f"{parts['year']}-{number}"
    if clue.published is None:
        return None
    now = FIRST_SEASON + (clue.published.month // 3 - 1) % 4
    running = clue.published.year - (clue.published.month < 3)  # noqa: PLR2004 - winter began in the year before
    which = (parts["which"] or "").lower()
    if which == "this":
        return f"{running}-{number}"
    if number == now:
        return f"{running + SHIFTS[which]}-{number}"
    is_past = number < now
    return f"{running - (not is_past)}-{number}" if which == "last" else f"{running + is_past}-{number}"


def weekend(parts: Mapping[str, str | None], clue: Clue) -> str | None:
    """Reckon a weekend; at a weekend, "last" and "next" are not sure."""
    if clue.published is None:
        return None
    day, which = clue.published, (parts["which"] or "").lower()
    at_weekend = day.weekday() >= SATURDAY
    if at_weekend and which in {"last", "next"}:
        return None
    saturday = day + timedelta(days=SATURDAY - day.weekday())
    if which in {"this", "the"} and clue.direction not in {"past", "future"} and not at_weekend:
        return None
    is_past = which in {"last", "the past"} or (which in {"this", "the"} and clue.direction == "past")
    if which == "next":
        return None
    saturday -= timedelta(weeks=1) if is_past and not at_weekend else timedelta()
    return f"{saturday.isoformat()}/{(saturday + timedelta(days=1)).isoformat()}"


def day_word(parts: Mapping[str, str | None], clue: Clue) -> str | None:
    """Reckon yesterday, today, tomorrow and the parts of those days; "today" in the present tense may mean nowadays."""
    word = (parts.get("word") or parts.get("night") or "").lower()
    if clue.published is None or (word == "today" and clue.direction == "present"):
        return None
    shift = {"yesterday": -1, "last night": -1, "tomorrow": 1}.get(word, 0)
    return (clue.published + timedelta(days=shift)).isoformat()


def weekday(parts: Mapping[str, str | None], clue: Clue) -> str | None:
    """Reckon a day of the week: the last one, or the next one where the clause looks ahead."""
    if clue.published is None:
        return None
    day, which = clue.published, (parts["which"] or "").lower()
    back = (day.weekday() - DAYS.index((parts["weekday"] or "").lower())) % DAYS_A_WEEK
    before, after = day - timedelta(days=back), day + timedelta(days=-back % DAYS_A_WEEK)
    if which in {"last", "next"}:
        before, after = (each if back else day + timedelta(weeks=w) for each, w in ((before, -1), (after, 1)))
        chosen = before if which == "last" else after
        return None if same_week(chosen, day) else chosen.isoformat()
    if "past" in which or (clue.direction in {"past", "none"} and which != "this coming"):
        return before.isoformat()
    return after.isoformat() if clue.direction == "future" or which == "this coming" else None
