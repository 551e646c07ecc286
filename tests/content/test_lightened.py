"""Clauses short of times of their day, and of words of colour."""

from __future__ import annotations

import pytest

from content.lightened import lightened
from content.model import Article
from content.parse import Parses
from content.reading import read
from content.realise import statement
from tests.parses import both_docs

CLOSED = """
Ann PROPN NNP 3 nsubj B-Person Ann PROPN 1 compound B-PERSON
Lee PROPN NNP 0 flat I-Person Lee PROPN 3 nsubj I-PERSON
{word} ADV RB 3 advmod - {word} ADV 3 advmod -
closed VERB VBD 3 ROOT - close VERB 3 ROOT -
{number} 5 {label} - {number_lemma}
mines NOUN NNS 3 obj - mine NOUN 3 dobj -
last ADJ JJ 7 amod - last ADJ 7 amod -
year NOUN NN 3 obl:tmod - year NOUN 3 npadvmod -
. PUNCT . 3 punct - . PUNCT 3 punct -
"""
THE = {"number": "the DET DT", "label": "det", "number_lemma": "the DET 5 det -"}
SIX = {"number": "six NUM CD", "label": "nummod", "number_lemma": "six NUM 5 nummod -"}


def _light(word: str, number: dict[str, str]) -> list[str]:
    text = CLOSED.format(word=word, **number)
    first, second = both_docs(text)
    reading = read(Article(paragraphs=(first.text,)), Parses(first, second))
    return [statement(reading.first, clause.fact, clause.instead) for clause in lightened(reading)]


@pytest.mark.parametrize(
    ("word", "number", "text"),
    [
        ("swiftly", THE, "Ann Lee closed the mines."),
        ("publicly", THE, "Ann Lee publicly closed the mines."),
        ("swiftly", SIX, "Ann Lee closed six mines last year."),
    ],
)
def test_lightened(word: str, number: dict[str, str], text: str) -> None:
    """Ann Lee {word} closed the (or six) mines last year: a figure holds for its time only."""
    assert _light(word, number) == [text]
