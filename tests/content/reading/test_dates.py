"""Dates as written, with their value."""

from datetime import date

import pytest
import spacy
from spacy.tokens import Doc, Span

from content.reading.dates import dates
from content.reading.times import times

PUBLISHED = date(2015, 1, 20)  # a Tuesday
CASES = (
    ("It opened on 14 May 2009.", "14 May 2009", "2009-05-14"),
    ("It opened on the 14th of May, 2009.", "the 14th of May, 2009", "2009-05-14"),
    ("It opened on May 14, 2009.", "May 14, 2009", "2009-05-14"),
    ("It opened on Thursday, May 14, 2009.", "Thursday, May 14, 2009", "2009-05-14"),
    ("It opened on 2009-05-14.", "2009-05-14", "2009-05-14"),
    ("It opened in Dec. 2006.", "Dec. 2006", "2006-12"),
    ("It opened in early December 2006.", "early December 2006", "2006-12"),
    ("It opened in 1988.", "1988", "1988"),
    ("It opened in mid-1988.", "mid-1988", "1988"),
    ("It was open in 1988-91.", "1988-91", "1988/1991"),
    ("It was open from 4 to 6 May 2009.", "4 to 6 May 2009", "2009-05-04/2009-05-06"),
    ("It was open from May 4-6.", "May 4-6", "2015-05-04/2015-05-06"),
    ("It opened in the 1990s.", "the 1990s", "199X"),
    ("It opened in the late 1990s.", "late 1990s", "199X"),
    ("It opened in the 19th century.", "19th century", "18XX"),
    ("It opened last month.", "last month", "2014-12"),
    ("It opened last year.", "last year", "2014"),
    ("It opened last week.", "last week", "2015-01-12/2015-01-18"),
    ("It opened last summer.", "last summer", "2014-22"),
    ("It opened in summer 2013.", "summer 2013", "2013-22"),
    ("It opened last weekend.", "last weekend", "2015-01-17/2015-01-18"),
    ("It opened last night.", "last night", "2015-01-19"),
    ("It opened this morning.", "this morning", "2015-01-20"),
    ("It opened on Monday.", "Monday", "2015-01-19"),
    ("It opened on Friday night.", "Friday night", "2015-01-16"),
    ("It opened last Friday.", "last Friday", "2015-01-16"),
    ("It opens this coming Friday.", "this coming Friday", "2015-01-23"),
    ("It opened on December 30.", "December 30", "2014-12-30"),
    ("It opened on December 30 last year.", "December 30 last year", "2014-12-30"),
    ("It opened on Tuesday, December 30.", "Tuesday, December 30", "2014-12-30"),
    ("It opened in November.", "November", "2014-11"),
    ("It opened in November of last year.", "November of last year", "2014-11"),
    ("It opened in January.", "January", "2015-01"),
    ("It opened last June.", "last June", "2014-06"),
    ("It opened yesterday.", "yesterday", "2015-01-19"),
    ("It opened two years ago.", "two years ago", "2013"),
    ("It opened three months ago.", "three months ago", "2014-10"),
    ("It opened a week ago.", "a week ago", "2015-01-12/2015-01-18"),
    ("Ten days ago it opened.", "Ten days ago", "2015-01-10"),
    ("It grew over the past three years.", "the past three years", "2012/2015"),
    ("It grew over the past week.", "the past week", "2015-01-13/2015-01-20"),
    # Unsure: the value stays open.
    ("It opened nearly two years ago.", "two years ago", None),
    ("It opened last Monday.", "last Monday", None),
    ("It opens next Friday.", "next Friday", None),
    ("It opened last December.", "last December", None),
    ("In 1999 it opened, and closed on Monday.", "Monday", None),
)
NO_DATES = (
    "It sold 2000 tickets.",
    "They meet every Monday.",
    "The last day of the show was wet.",
    "In 1950 households it was cold.",
    "It opened on May 18 people said.".replace("May 18", "18"),
    "It was 30 February.",
)


def _doc(text: str) -> Doc:
    doc = spacy.blank("en")(text)
    for token in doc:
        token.is_sent_start = token.i == 0
    return doc


def _values(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str | None]]:
    doc = _doc(text)
    return [(found.as_written, found.value) for found in dates(doc, doc, published)]


@pytest.mark.parametrize(("text", "written", "value"), CASES)
def test_a_date_has_a_value(text: str, written: str, value: str | None) -> None:
    """A date is read as it is written, relative ones against the day of publication."""
    assert (written, value) in _values(text)
    doc = _doc(text)
    assert [dated.as_written for dated in times(doc, doc, PUBLISHED)] == [found for found, _ in _values(text)]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    """Figures, habits and days that no calendar has are no dates."""
    assert _values(text) == []


def test_without_publication_a_relative_date_has_no_value() -> None:
    """Last month cannot be reckoned where nobody knows when the article appeared."""
    for text in ("last month", "two years ago", "on Monday", "in May", "on May 4", "this weekend", "last summer"):
        assert [value for _, value in _values(f"It opened {text}.", None)] == [None]


def test_a_bare_year_needs_both_readers() -> None:
    """Of the 2014 floods: a year where both readers see a date."""
    first, second = _doc("They spoke of the 2014 floods."), _doc("They spoke of the 2014 floods.")
    assert dates(first, second, None) == ()
    for doc in (first, second):
        doc.set_ents([Span(doc, 4, 5, label="Date")])
    assert [found.value for found in dates(first, second, None)] == ["2014"]


def test_two_dates_make_a_stretch() -> None:
    """Between 2011 and 2014: one stretch of time; "in 2011 and 2014" are two dates."""
    for text, values in (
        ("It was closed between 2011 and 2014.", ["2011/2014"]),
        ("Wins in 2011 and 2014.", ["2011", "2014"]),
    ):
        doc = _doc(text)
        doc.set_ents([Span(doc, token.i, token.i + 1, label="Date") for token in doc if token.like_num])
        assert [found.value for found in dates(doc, doc, None)] == values
