"""What somebody thinks is put to the class, what will come or points outside is not; the docstrings are quotations."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from content.model import Article, Passage
from content.opinions import opinion
from content.reading import Quote, Reading


def _opinion(said: str) -> str:
    """Read a quotation of which the second word is the subject of the fourth."""
    words = f"{said} , Ann Lee told us .".split()
    heads, labels = [3] * len(words), ["dep"] * len(words)
    labels[1], labels[3] = "nsubj", "ROOT"
    doc = Doc(spacy.blank("en").vocab, words, heads=heads, deps=labels, lemmas=words, pos=["X"] * len(words))
    reading = Reading(article=Article(title="A library", paragraphs=(doc.text,)), first=doc, second=doc)
    here = Passage(0, len(doc.text))
    return opinion(Quote(Passage(0, len(said)), said, "Ann Lee", speaker_known=True, passage=here), reading)


def test_what_somebody_thinks_is_an_opinion() -> None:
    """The town must save the old library."""
    assert _opinion("The town must save the old library") == "The town must save the old library"


@pytest.mark.parametrize(
    "said",
    [
        "The town has opened the old library",  # tells what happened
        "The rain must pass 40 litres by Monday",  # a forecast in figures
        "The town will probably need another library",  # a forecast
        "This town must save the old library",  # points outside
        "The town must save",  # says too little
    ],
)
def test_what_is_no_opinion_is_left_alone(said: str) -> None:
    """Each says something else than what somebody thinks."""
    assert _opinion(said) == ""
