"""Amounts said otherwise; a docstring is the text."""

from __future__ import annotations

import pytest

from content.rewording.amounts import amounts, rounded
from tests.content.rewording.samples import PIGS, VOTERS, reading_of


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        ("284", "more than 280"),
        ("1,487", "nearly 1,500"),
        ("$12,250", "more than $12,000"),
        ("300", None),
        ("99", None),
        ("1,560", None),
        ("12.5", None),
    ],
)
def test_a_figure_is_rounded_to_the_next_round_one(figure: str, expected: str | None) -> None:
    """A figure gives way to a round one within two hundredths of it."""
    assert rounded(figure) == expected


def test_a_month_and_a_figure_are_said_otherwise() -> None:
    """In December 2006, the farm sold 284 pigs to a neighbour."""
    reading = reading_of(PIGS)
    found = dict(amounts(reading, range(len(reading.first))))
    assert found == {(7,): "more than 280", (0, 1): "at the end of"}


def test_a_share_and_a_span_are_said_otherwise() -> None:
    """About 50 per cent of voters waited for 24 months."""
    reading = reading_of(VOTERS)
    assert dict(amounts(reading, range(len(reading.first)))) == {(1, 2, 3): "half", (8, 9): "two years"}
