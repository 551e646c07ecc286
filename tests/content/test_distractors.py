"""Wrong answers are like the right one, and wrong."""

from __future__ import annotations

import pytest
import spacy

from content.distractors import numbers_near, others
from content.model import Article
from content.reading import Reading


def reading() -> Reading:
    """Give a reading without figures of its own."""
    doc = spacy.blank("en")("None.")
    return Reading(Article(title="Trial", paragraphs=("None.",)), doc, doc)


FIGURES = ("284", "more than 10,000", "$1.4 billion", "12", "twelve officers", "in 2007", "at least 8%", "the 1960s")


@pytest.mark.parametrize("figure", FIGURES)
def test_figures_keep_their_form(figure: str) -> None:
    """Figures near another are three, all different, with the words around the number left as they are."""
    made = numbers_near(figure, reading())
    assert len({figure, *made}) == 4
    letters = [word for word in figure.split() if not any(c.isdigit() for c in word) and word != "twelve"]
    assert all(word in other for other in made for word in letters)


def test_figure_that_begins_a_sentence_keeps_its_capital() -> None:
    """Ten is set against Six and Fifteen, and no small letter begins a sentence."""
    assert all(other[0].isupper() for other in numbers_near("Ten", reading()))


def test_decades_stay_decades() -> None:
    """A decade is set against decades."""
    assert all(other.endswith("0s") for other in numbers_near("the 1960s", reading()))


def test_others_share_no_word_with_the_right_answer() -> None:
    """An option that holds a word of the key, or of another option, could be right too."""
    pool = ("San Luis Potosi", "Luis Mora", "Key West", "West Texas", "Houston")
    chosen = others("San Luis", pool)
    assert "San Luis Potosi" not in chosen
    assert "Luis Mora" not in chosen
    assert len({"Key West", "West Texas"} & set(chosen)) <= 1
