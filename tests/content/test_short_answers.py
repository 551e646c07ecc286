"""Typed answers against their key, in tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.short_answers import same_answer

SAME = [
    ("night sky trust", "the Night Sky Trust"),
    ("The night-sky trust.", "the Night Sky Trust"),
    ("nightsky trust", "the Night Sky Trust"),
    ("“shields”", "shields"),
    ("dont know", "don’t know"),
    ("Mayors office", "the mayor's office"),
    ("Tomas Reyes", "Tomás Reyes"),
    ("Lodz", "Łódź"),
    ("shield", "shields"),
    ("cities", "city"),
    ("churches", "church"),
    ("sheilds", "shields"),
    ("observatry", "observatory"),
    ("extraditoin", "extradition"),
    ("U.S.", "US"),
    ("the U.S. Congress", "US Congress"),
    ("twelve", "12"),
    ("a dozen", "12"),
    ("2140", "2,140"),
    ("2 140", "2,140"),
    ("two thousand one hundred and forty", "2,140"),
    ("1,500,000", "1.5 million"),
    ("€ 310 000", "€310,000"),
    ("310,000", "€310,000"),
    ("310000 euros", "€310,000"),
    ("10 per cent", "10%"),
    ("10", "10 percent"),
    ("21st", "twenty-first"),
    ("12 bats", "twelve bat"),
    ("A", "a"),
    ("?", "?"),
]
OTHER = [
    ("", "shields"),
    ("…", "shields"),
    ("the", "shields"),
    ("hoods", "shields"),
    ("Iran", "Iraq"),
    ("light", "night"),
    ("decrease", "increase"),
    ("Austria", "Australia"),
    ("unlikely", "likely"),
    ("13", "12"),
    ("fourty-eight", "48"),
    ("2,104", "2,140"),
    ("1974", "1947"),
    ("March 2020", "March 2021"),
    ("$310,000", "€310,000"),
    ("4", "€4 million"),
    ("4 percent", "4 million"),
    ("2.5", "25"),
    ("12 48", "1248"),
    ("not the Night Sky Trust", "the Night Sky Trust"),
    ("€", "€5"),
]


@pytest.mark.parametrize(("answer", "key"), SAME)
def test_what_a_kind_teacher_takes(answer: str, key: str) -> None:
    """Case, articles, accents, punctuation, plurals, words for figures and small slips do not count."""
    assert same_answer(answer, key)


@pytest.mark.parametrize(("answer", "key"), OTHER)
def test_what_a_kind_teacher_does_not_take(answer: str, key: str) -> None:
    """Another word, another figure, another currency is another answer."""
    assert not same_answer(answer, key)


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_can_be_compared(answer: str, key: str) -> None:
    """Whatever is typed gets a yes or a no, and the key itself a yes."""
    assert same_answer(answer, key) in {True, False}
    assert same_answer(key, key)
