"""The value of a date from its words, the day of publication and the tense."""

from datetime import date

import pytest

from content.reading import reckoning
from content.reading.reckoning import Clue
from content.reading.tenses import Direction

TUESDAY = date(2015, 1, 20)
DAYS: tuple[tuple[dict[str, str | None], Direction, str | None], ...] = (
    ({"weekday": "Friday", "which": None}, "past", "2015-01-16"),
    ({"weekday": "Friday", "which": None}, "future", "2015-01-23"),
    ({"weekday": "Tuesday", "which": None}, "past", "2015-01-20"),
    ({"weekday": "Friday", "which": None}, "open", None),
    ({"weekday": "Monday", "which": "next"}, "future", "2015-01-26"),
    ({"weekday": "Friday", "which": "this past"}, "past", "2015-01-16"),
)
MONTHS: tuple[tuple[dict[str, str | None], Direction, str | None], ...] = (
    ({"month": "March"}, "past", "2014-03"),
    ({"month": "March"}, "future", "2015-03"),
    ({"month": "March"}, "open", None),
    ({"month": "March", "which": "this"}, "open", "2015-03"),
    ({"month": "May", "which": "next"}, "open", "2015-05"),
)
DATES: tuple[tuple[dict[str, str | None], Direction, str | None], ...] = (
    ({"month": "November", "day": "20"}, "future", "2015-11-20"),
    ({"month": "March", "day": "20"}, "past", "2014-03-20"),
    ({"month": "January", "day": "21"}, "past", "2015-01-21"),
    ({"month": "January", "day": "15"}, "future", "2015-01-15"),
    ({"month": "May", "day": "1", "name": "Friday"}, "none", "2015-05-01"),
    ({"month": "June", "day": "31"}, "none", ""),
)


@pytest.mark.parametrize(("parts", "looks", "value"), DAYS)
def test_a_weekday_follows_the_tense(parts: dict[str, str | None], looks: Direction, value: str | None) -> None:
    """On Friday: the last one in the past tense, the next one in the future, unknown where the verb does not tell."""
    assert reckoning.weekday(parts, Clue(TUESDAY, looks)) == value


@pytest.mark.parametrize(("parts", "looks", "value"), MONTHS)
def test_a_month_follows_the_tense(parts: dict[str, str | None], looks: Direction, value: str | None) -> None:
    """In March: the last one in the past tense, the next one in the future."""
    assert reckoning.month_alone(parts, Clue(TUESDAY, looks)) == value


@pytest.mark.parametrize(("parts", "looks", "value"), DATES)
def test_a_day_without_its_year_follows_tense_and_weekday(
    parts: dict[str, str | None], looks: Direction, value: str | None
) -> None:
    """On November 20: the year that tense, weekday or nearness suggests; no day that the calendar lacks."""
    assert reckoning.day_of_month(parts, Clue(TUESDAY, looks)) == value


def test_the_end_of_the_year_lies_ahead() -> None:
    """By the end of the year: the running one, unless the clause looks back."""
    assert reckoning.end_of({}, Clue(TUESDAY, "open")) == "2015-12-31"
    assert reckoning.end_of({}, Clue(TUESDAY, "past")) is None


@pytest.mark.parametrize(
    ("season", "which", "published", "value"),
    [
        ("winter", "last", date(2015, 4, 1), "2014-24"),
        ("winter", "this", date(2015, 1, 20), "2014-24"),
        ("summer", "next", date(2015, 1, 20), "2015-22"),
        ("summer", "last", date(2015, 7, 20), "2014-22"),
    ],
)
def test_seasons(season: str, which: str, published: date, value: str) -> None:
    """Last winter, this winter, next summer: winter is named after the year in which it begins."""
    assert reckoning.season({"season": season, "which": which}, Clue(published)) == value


@pytest.mark.parametrize(
    ("which", "looks", "published", "value"),
    [
        ("this", "past", date(2015, 1, 20), "2015-01-17/2015-01-18"),
        ("this", "future", date(2015, 1, 20), "2015-01-24/2015-01-25"),
        ("this", "past", date(2015, 1, 18), "2015-01-17/2015-01-18"),
        ("last", "past", date(2015, 1, 18), None),
        ("the", "open", date(2015, 1, 20), None),
        ("next", "future", date(2015, 1, 20), None),
    ],
)
def test_weekends(which: str, looks: Direction, published: date, value: str | None) -> None:
    """A weekend: the one behind or ahead by the tense; at a weekend, "last weekend" may be either."""
    assert reckoning.weekend({"which": which}, Clue(published, looks)) == value


def test_today_may_mean_nowadays() -> None:
    """Few people today write letters: no date; it opened today: one."""
    parts = {"word": "today", "night": None}
    assert reckoning.day_word(parts, Clue(TUESDAY, "present")) is None
    assert reckoning.day_word(parts, Clue(TUESDAY, "past")) == "2015-01-20"
