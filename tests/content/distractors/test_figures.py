"""Wrong figures are of the right one's form, and plainly other figures."""

from __future__ import annotations

import re

import pytest
import spacy

from content.distractors import is_ladder, numbers_near
from content.distractors.order import NUMBER
from content.model import Article
from content.parse import Parses
from content.reading import Reading, read
from tests.parses import both_docs

CADETS = """
About ADV RB 1 advmod - about ADV 1 advmod CARDINAL
300 NUM CD 2 nummod - 300 NUM 2 nummod CARDINAL
cadets NOUN NNS 3 nsubj - cadet NOUN 3 nsubj -
met VERB VBD 3 ROOT - meet VERB 3 ROOT -
. PUNCT . 3 punct - . PUNCT 3 punct -
90 NUM CD 6 nummod - 90 NUM 6 nummod CARDINAL
officers NOUN NNS 10 nsubj - officer NOUN 10 nsubj -
and CCONJ CC 9 cc - and CCONJ 6 cc -
45 NUM CD 9 nummod - 45 NUM 9 nummod CARDINAL
cadets NOUN NNS 6 conj - cadet NOUN 6 conj -
left VERB VBD 10 ROOT - leave VERB 10 ROOT -
. PUNCT . 10 punct - . PUNCT 10 punct -
"""
FIGURES = (
    "284", "more than 10,000", "$1.4 billion", "12", "twelve officers", "in 2007", "at least 8%", "the 1960s",
    "about one thousand", "19.3 per cent", "300", "1,000", "three", "twenty-five", "US$58.7 million", "up to 40%",
)  # fmt: skip


def reading(text: str = "It ended in 2016.") -> Reading:
    """Give a reading without figures that count anything."""
    doc = spacy.blank("en")(text)
    return Reading(Article(title="Trial", paragraphs=(text,)), doc, doc)


def value(figure: str) -> float:
    """Give the one number in figures."""
    found = re.search(r"\d[\d,.]*", figure)
    assert found is not None, figure
    return float(found[0].rstrip(".").replace(",", ""))


@pytest.mark.parametrize("figure", FIGURES)
def test_figures_keep_their_form(figure: str) -> None:
    """Three other figures come, rising, with the words and signs around the number left as they are."""
    made = numbers_near(figure, reading())
    assert len({figure, *made}) == 4
    assert {NUMBER.sub("0", other) for other in made} == {NUMBER.sub("0", figure)}


@pytest.mark.parametrize("figure", [figure for figure in FIGURES if re.search(r"\d", figure)])
def test_figures_rise_and_are_no_roundings(figure: str) -> None:
    """No two figures are within a seventh of each other, years apart, and they stand in order."""
    made = [value(other) for other in numbers_near(figure, reading())]
    assert made == sorted(made)
    if "20" not in figure and "19" not in figure:
        assert all(max(one, value(figure)) / min(one, value(figure)) > 1.12 for one in made)


@pytest.mark.parametrize(
    ("figure", "bad"),
    [("at least three", "at least two"), ("more than 300", "more than 200"), ("up to 40%", "up to 50%")],
)
def test_bounds_leave_one_right(figure: str, bad: str) -> None:
    """Who has at least three has at least two."""
    made = numbers_near(figure, reading())
    assert made
    assert bad not in made


@pytest.mark.parametrize(
    ("figure", "latest"),
    [
        ("from 2006 to 2008", 2016),
        ("in 2013 and 2014", 2016),
        ("2009-2012", 2016),
        ("in 2015", 2016),
        ("in 2030", 2030),
    ],
)
def test_intervals_move_as_one(figure: str, latest: int) -> None:
    """Both ends move by as much, and no year is later than all of the text."""
    made = numbers_near(figure, reading())
    years = [[int(year) for year in re.findall(r"\d{4}", other)] for other in (figure, *made)]
    assert len(made) == 3
    assert len({ends[-1] - ends[0] for ends in years}) == 1
    assert max(max(ends) for ends in years) <= latest


@pytest.mark.parametrize("figure", ["half", "10:30", "21st", "3-1", "between 5 and 10", "dozens", "no figure"])
def test_some_figures_have_no_neighbours(figure: str) -> None:
    """Where nothing of the same form is sure, none is made."""
    assert numbers_near(figure, reading()) == ()


@pytest.mark.parametrize("figure", ["1", "2", "0.1", "one billion", "1 percent", "up to 2", "$0.5 million"])
def test_small_figures_stay_above_nothing(figure: str) -> None:
    """No wrong figure is nothing or less."""
    assert all(re.search(r"\b0\b(?!\.)|-\d", other) is None for other in numbers_near(figure, reading()))


def test_percentages_stay_below_a_hundred() -> None:
    """Nothing is more than all."""
    assert all(value(other) < 100 for other in numbers_near("95 percent", reading()))


def test_figure_that_begins_a_sentence_keeps_its_capital() -> None:
    """Ten is set against Eight and Twelve, and no small letter begins a sentence."""
    assert all(other[0].isupper() for other in numbers_near("Ten", reading()))


def test_figures_of_other_things_come_first() -> None:
    """About 300 cadets met. 90 officers and 45 cadets left."""
    first, second = both_docs(CADETS)
    made = numbers_near("About 300", read(Article(paragraphs=(first.text,)), Parses(first, second)))
    assert "About 90" in made
    assert "About 45" not in made


def test_figures_of_the_same_sentence_are_left_out() -> None:
    """About 300 cadets met. 90 officers and 45 cadets left."""
    first, second = both_docs(CADETS)
    assert "45" not in numbers_near("90", read(Article(paragraphs=(first.text,)), Parses(first, second)))


def test_one_figure_for_a_statement_is_far_away() -> None:
    """Six for five would be a trap."""
    assert numbers_near("5%", reading(), 1) not in {("6%",), ("4%",)}
    assert len(numbers_near("284", reading(), 1)) == 1


@pytest.mark.parametrize(
    ("figures", "ladder"),
    [
        (("10", "20", "30", "40"), True),
        (("$1 billion", "$2 billion", "$3 billion"), True),
        (("12", "20", "31", "40"), False),
        (("3", "4"), False),
    ],
)
def test_ladders_are_known(figures: tuple[str, ...], ladder: bool) -> None:  # noqa: FBT001 - a column of the table
    """Figures that climb by equal steps show that somebody made them."""
    assert is_ladder(figures) is ladder
