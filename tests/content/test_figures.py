"""Numbers in words become figures."""

from __future__ import annotations

import pytest

from content.figures import in_figures


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("twelve", "12"),
        ("zero", "0"),
        ("a dozen", "a 12"),
        ("two thousand one hundred and forty lamps", "2140 lamps"),
        ("six hundred thousand and five people", "600005 people"),
        ("1.5 million", "1500000"),
        ("0.50", "0.5"),
        ("twenty five million", "25000000"),
        ("nineteen seventy four", "1974"),
        ("twenty twenty one", "2021"),
        ("five and six", "5 and 6"),
        ("one two three", "1 2 3"),
        ("61 in 2020 to 48", "61 in 2020 to 48"),
        ("2140 2600", "2140 2600"),
        ("twenty first", "21th"),
        ("3rd third", "3th 3th"),
        ("", ""),
    ],
)
def test_numbers_are_written_as_figures(words: str, figures: str) -> None:
    """Words that belong to one number become one figure; two numbers stay two."""
    assert " ".join(in_figures(words.split())) == figures
