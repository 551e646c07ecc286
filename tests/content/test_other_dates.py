"""Wrong dates keep the form of the right one, and never make nonsense."""

from __future__ import annotations

import re

import pytest

from content.other_dates import other_dates

TEXT = "The mine opened in 1962, was sold in 1998 and closed in 2014."


@pytest.mark.parametrize(
    "date",
    ["in 1998", "from 1994 to 1998", "between 1990 and 1995", "in April 1988", "on May 12", "on the 21st of June"],
)
def test_three_other_dates_of_the_same_form(date: str) -> None:
    """Only the figures differ, and no two of them are the same."""
    made = other_dates(date, TEXT, "")
    shape = re.sub(r"\d+(?:st|nd|rd|th)?", "0", date)
    assert len({*made, date}) == 4
    assert all(re.sub(r"\d+(?:st|nd|rd|th)?", "0", other) == shape for other in made)


@pytest.mark.parametrize("date", ["from 2011 to 2014", "between 1962 and 1998"])
def test_an_interval_keeps_its_length(date: str) -> None:
    """No interval runs backwards: both its years move together."""
    start, end = map(int, re.findall(r"\d+", date))
    spans = [tuple(map(int, re.findall(r"\d+", other))) for other in other_dates(date, TEXT, "")]
    assert all(right - left == end - start for left, right in spans)


def test_no_year_is_later_than_the_text() -> None:
    """A story that ends in 2014 offers no later year."""
    made = other_dates("in 2012", TEXT, "")
    assert made
    assert all(int(other[-4:]) <= 2014 for other in made)


def test_no_date_of_the_proof_is_offered() -> None:
    """A year that stands in the sentence that proves the answer could be right too."""
    assert not {"in 1997", "in 1999"} & set(other_dates("in 1998", TEXT, "In 1997 and 1999 the mine changed hands."))


@pytest.mark.parametrize("date", ["on Monday", "last week", "in the spring", "on May 12 and June 14"])
def test_dates_without_one_clear_figure_have_no_others(date: str) -> None:
    """Weekdays and seasons are not worth asking for, and of two days it is not clear which to change."""
    assert other_dates(date, TEXT, "") == ()


@pytest.mark.parametrize(
    ("date", "form"), [("in the 1990s", r"in the \d{3}0s"), ("on May 2nd", r"on May \d+(?:st|nd|rd|th)")]
)
def test_decades_and_ranks(date: str, form: str) -> None:
    """Decades move by tens, and a rank takes its own ending."""
    made = other_dates(date, "The 1960s and the 2010s", "")
    assert made
    assert all(re.fullmatch(form, other) for other in made)
