"""Typed answers against their key, in tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.short_answers import same_answer, share_of_list

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
    ("Ana Lima", "a nurse named Ana Lima"),
    ("Night Sky Trust", "the Night Sky Trust (NST)"),
    ("NST", "the Night Sky Trust (NST)"),
    ("waste", "its waste"),
    ("2007", "in 2007"),
    ("In 2007.", "2007"),
    ("the U.S. embassy", "at the U.S. Embassy"),
    ("2006-2008", "from 2006 to 2008"),
    ("2006 to 2008", "between 2006 and 2008"),
    ("$1.4bn", "$1.4 billion"),
    ("1.4 billion dollars", "$1.4 billion"),
    ("US$1.4 billion", "$1.4 billion"),
    ("1.4bn", "$1.4 billion"),
    ("$1,400,000,000", "$1.4 billion"),
    ("£5m", "£5 million"),
    ("5 million pounds", "£5m"),
    ("300", "about 300"),
    ("nearly 300", "300"),
    ("2,100", "more than 2,100"),
    ("over 2100", "more than 2,100"),
    ("more than two thousand", "over 2,000"),
    ("19.3%", "19.3 per cent"),
    ("bus", "buses"),
    ("houses", "a house"),
    ("crises", "crisis"),
    ("the women", "woman"),
    ("17 July", "July 17th"),
    ("on the 17th of July", "on July 17"),
    ("Aug. 2020", "August 2020"),
    ("Marks & Spencer", "Marks and Spencer"),
    ("5 p.m.", "5pm"),
    ("75km", "75 kilometres"),
    ("Sao Tome", "São Tomé"),
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
    ("in", "in 2007"),
    ("her son", "his son"),
    ("her", "her son"),
    ("nurse", "a nurse named Ana Lima"),
    ("before 2007", "in 2007"),
    ("2008", "from 2006 to 2008"),
    ("2008 to 2006", "2006 to 2008"),
    ("less than 2,100", "more than 2,100"),
    ("more than 300", "300"),
    ("$1.4 million", "$1.4 billion"),
    ("$1.4", "$1.4 billion"),
    ("1.5bn", "$1.4 billion"),
    ("14 July", "July 17"),
    ("17 June", "July 17"),
    ("July", "July 17"),
    ("5 am", "5 pm"),
    ("man", "woman"),
    ("bat", "bats and moths"),
    ("North Korea", "South Korea"),
    ("Korea", "South Korea"),
]


@pytest.mark.parametrize(("answer", "key"), SAME)
def test_what_a_kind_teacher_takes(answer: str, key: str) -> None:
    """Case, articles, accents, punctuation, plurals, words for figures and small slips do not count."""
    assert same_answer(answer, key)


@pytest.mark.parametrize(("answer", "key"), OTHER)
def test_what_a_kind_teacher_does_not_take(answer: str, key: str) -> None:
    """Another word, another figure, another currency is another answer."""
    assert not same_answer(answer, key)


@pytest.mark.parametrize(
    ("answer", "key", "share"),
    [
        ("scanners, goggles and helicopters", "helicopters, goggles and scanners", 1),
        ("helicopters; scanners; goggles", "helicopters, goggles and scanners", 1),
        ("goggles and helicopter", "helicopters, goggles and scanners", 2 / 3),
        ("goggles, tents", "helicopters, goggles and scanners", 1 / 3),
        ("goggles, goggles, goggles", "helicopters, goggles and scanners", 1 / 3),
        ("goggles, a, b, c, d, e", "helicopters, goggles and scanners", 1 / 6),
        ("tents", "helicopters, goggles and scanners", 0),
        ("", "helicopters, goggles and scanners", 0),
        ("Reyes", "Lind and Reyes", 1 / 2),
        ("1,400", "1,400", 0),
        ("goggles", "goggles", 0),
    ],
)
def test_a_list_earns_a_share_for_each_thing(answer: str, key: str, share: float) -> None:
    """Things may stand in any order; a thing named twice counts once, and too many count against it."""
    assert share_of_list(answer, key) == pytest.approx(share)


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_can_be_compared(answer: str, key: str) -> None:
    """Whatever is typed gets a yes or a no, and the key itself a yes."""
    assert same_answer(answer, key) in {True, False}
    assert same_answer(key, key)
