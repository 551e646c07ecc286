"""How a word that stands for something is asked about, on hand-built parses; a docstring is the text."""

from __future__ import annotations

import pytest

from content.model import Article, Passage
from content.puzzles import Puzzle, question, standing_alone
from content.reading import Reading
from tests.parses import both_docs

SOLD = """
It PRON PRP 1 nsubj - it PRON 1 nsubj -
paid VERB VBD 1 ROOT - pay VERB 1 ROOT -
. PUNCT . 1 punct - . PUNCT 1 punct -
It PRON PRP 4 nsubj - it PRON 4 nsubj -
sold VERB VBD 4 ROOT - sell VERB 4 ROOT -
{object} PRON PRP 4 obj - it PRON 4 dobj -
. PUNCT . 4 punct - . PUNCT 4 punct -
"""


def _reading(thing: str) -> Reading:
    first, second = both_docs(SOLD.format(object=thing))
    return Reading(Article(title="A sale", paragraphs=(first.text,)), first, second)


def test_a_word_that_a_paragraph_has_twice_is_asked_for_by_its_sentence() -> None:
    """It paid. It sold him."""
    reading = _reading("him")
    place = Passage(0, 2)
    asked = question(reading, Puzzle(3, 4, "It", "the shop", place, (), (place,)), "reference")
    assert asked.prompt == "In the second sentence of paragraph 1, what does “It” refer to?"


@pytest.mark.parametrize(("thing", "shown"), [("him", "It"), ("it", "")])
def test_a_word_stands_alone_where_its_sentence_has_it_once(thing: str, shown: str) -> None:
    """It paid. It sold him / it."""
    assert standing_alone(_reading(thing), 3, 4) == shown
