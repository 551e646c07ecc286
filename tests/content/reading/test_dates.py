"""Dates as written, with their value."""

from datetime import date

import pytest
import spacy

from content.reading.times import times

PUBLISHED = date(2015, 1, 20)  # a Tuesday
CASES = (
    ("It opened on 14 May 2009.", "14 May 2009", "2009-05-14"),
    ("It opened on May 14, 2009.", "May 14, 2009", "2009-05-14"),
    ("It opened in Dec. 2006.", "Dec. 2006", "2006-12"),
    ("It opened in 1988.", "1988", "1988"),
    ("It opened last month.", "last month", "2014-12"),
    ("It opened last year.", "last year", "2014"),
    ("It opened on Monday.", "Monday", "2015-01-19"),
    ("It opened on December 30.", "December 30", "2014-12-30"),
    ("It opened in November.", "November", "2014-11"),
    ("It opened in January.", "January", "2015-01"),
    ("It opened yesterday.", "yesterday", "2015-01-19"),
)


@pytest.mark.parametrize(("text", "written", "value"), CASES)
def test_a_date_has_a_value(text: str, written: str, value: str) -> None:
    """A date is read as it is written, relative ones against the day of publication."""
    doc = spacy.blank("en")(text)
    for token in doc:
        token.is_sent_start = token.i == 0
    (dated,) = times(doc, doc, PUBLISHED)
    assert (dated.as_written, dated.value) == (written, value)


def test_without_publication_a_relative_date_has_no_value() -> None:
    """Last month cannot be reckoned where nobody knows when the article appeared."""
    doc = spacy.blank("en")("It opened last month.")
    for token in doc:
        token.is_sent_start = token.i == 0
    assert [dated.value for dated in times(doc, doc, None)] == [None]
