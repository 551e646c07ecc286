"""What days a written value covers."""

from datetime import date

import pytest

from content.reading.calendar import bounds, day_value, month_value, months_of, same_week, week_of

CASES = (
    ("2015-01-20", date(2015, 1, 20), date(2015, 1, 20)),
    ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
    ("2015", date(2015, 1, 1), date(2015, 12, 31)),
    ("199X", date(1990, 1, 1), date(1999, 12, 31)),
    ("18XX", date(1800, 1, 1), date(1899, 12, 31)),
    ("2014-22", date(2014, 6, 1), date(2014, 8, 31)),
    ("2014-24", date(2014, 12, 1), date(2015, 2, 28)),
    ("2011/2014", date(2011, 1, 1), date(2014, 12, 31)),
)


@pytest.mark.parametrize(("value", "first", "last"), CASES)
def test_a_value_covers_days(value: str, first: date, last: date) -> None:
    """Years, decades, seasons and stretches have a first and a last day."""
    assert bounds(value) == (first, last)


def test_days_and_months_are_counted() -> None:
    """Months run over the year's end, weeks begin on Monday, and no day is made up."""
    assert month_value(months_of(date(2015, 1, 20)) - 1) == "2014-12"
    assert week_of(date(2015, 1, 20)) == "2015-01-19/2015-01-25"
    assert same_week(date(2015, 1, 19), date(2015, 1, 25))
    assert day_value(2015, 2, 29) == ""
