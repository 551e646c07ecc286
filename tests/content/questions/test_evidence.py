"""Evidence: a statement is supported by the words right behind it, and by no other ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from content.model import Article, Choice, Passage
from content.questions import evidence
from content.reading import Quote, Reading, Weight
from tests.parses import both_docs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from content.meaning import Vectors

TOLD = """
The DET DT {2} det - the DET {2} det -
old ADJ JJ {2} amod - old ADJ {2} amod -
{noun} NOUN NN {3} nsubj - {noun} NOUN {3} nsubj -
{verb} VERB VBD {3} ROOT - {verb} VERB {3} ROOT -
many ADJ JJ {5} amod - many ADJ {5} amod -
islanders NOUN NNS {3} obj - islander NOUN {3} dobj -
from ADP IN {7} case - from ADP {3} prep -
Norwood PROPN NNP {3} obl Location Norwood PROPN {6} pobj GPE
. PUNCT . {3} punct - . PUNCT {3} punct -
"""
SAID = """
Every DET DT {1} det - every DET {1} det -
{noun} NOUN NN {2} nsubj - {noun} NOUN {2} nsubj -
gets VERB VBZ {2} ROOT - get VERB {2} ROOT -
a DET DT {5} det - a DET {5} det -
new ADJ JJ {5} amod - new ADJ {5} amod -
engine NOUN NN {2} obj - engine NOUN {2} dobj -
before ADP IN {7} case - before ADP {2} prep -
winter NOUN NN {2} obl - winter NOUN {6} pobj -
. PUNCT . {2} punct - . PUNCT {2} punct -
"""
ASKED = """
Every DET DT {1} det - every DET {1} det -
{noun} NOUN NN {3} nsubj - {noun} NOUN {3} nsubj -
should AUX MD {3} aux - should AUX {3} aux -
get VERB VB {3} ROOT - get VERB {3} ROOT -
one NUM CD {5} nummod - one NUM {5} nummod -
engine NOUN NN {3} obj - engine NOUN {3} dobj -
before ADP IN {7} case - before ADP {3} prep -
winter NOUN NN {3} obl - winter NOUN {6} pobj -
. PUNCT . {3} punct - . PUNCT {3} punct -
"""
SENTENCES = ((SAID, "ferry"), (SAID, "school"), (SAID, "bakery"), (SAID, "tractor"))
SUBJECTS = ("ferry", "school", "bakery", "tractor")


def _reading(verb: str = "worried", told: str = "boat", *more: tuple[str, str]) -> Reading:
    """Make a story of one statement and of four quotations."""
    rows = ""
    for at, (sentence, noun) in enumerate(((TOLD, told), *SENTENCES, *more)):
        rows += sentence.format(*range(at * 9, at * 9 + 9), noun=noun, verb=verb)
    first, second = both_docs("\n".join(line for line in rows.splitlines() if line))
    passages = [Passage(sent.start_char, sent.end_char) for sent in first.sents]
    quotes = [
        Quote(passage, first.text[passage.start : passage.end], "Ann Lee", speaker_known=True, passage=passage)
        for passage in passages[1:]
    ]
    weights = tuple(Weight(passage, 0.5, 0.5, 0.5) for passage in passages)
    article = Article(title="A ferry", paragraphs=(first.text,))
    return Reading(article=article, first=first, second=second, quotes=tuple(quotes), importance=weights)


def _alike(share: float, *others: str) -> Callable[[Sequence[str]], Vectors]:
    """Give vectors by which a statement and the words on its subject share so much, and so do these others."""

    def near(texts: Sequence[str]) -> Vectors:
        found = np.zeros((len(texts), len(SUBJECTS) + 1), np.float32)
        for row, text in enumerate(texts):
            subject = next((each for each in SUBJECTS if each in text), "ferry")
            alike = share if subject == "ferry" or subject in others else 0.0
            told = "islanders" in text
            found[row, 0] = 1.0 if told else alike
            found[row, 1 + SUBJECTS.index(subject)] = 0.0 if told else (1 - alike**2) ** 0.5
        return found

    return near


@pytest.mark.parametrize(
    ("share", "others", "options"),
    [(0.7, (), 4), (0.7, ("school",), 3), (0.7, ("school", "bakery"), 0), (0.3, (), 0)],
)
def test_the_words_behind_a_statement_support_it(share: float, others: tuple[str, ...], options: int) -> None:
    """The old boat worried many islanders from Norwood. Every ferry gets a new engine before winter. ..."""
    asked = list(evidence.propose(_reading(), _alike(share, *others)))
    shapes = [question.shape for question in asked if isinstance(question.shape, Choice)]
    assert [len(shape.options) for shape in shapes] == ([options] if options else [])
    assert all("ferry" in shape.right.text for shape in shapes)


def test_what_merely_happened_needs_no_support() -> None:
    """The old boat carried many islanders from Norwood."""
    assert list(evidence.propose(_reading("carried"), _alike(0.6))) == []


def test_a_rare_word_gives_no_quotation_away() -> None:
    """The old ferry worried many islanders from Norwood. Every ferry gets a new engine before winter. ..."""
    assert list(evidence.propose(_reading(told="ferry"), _alike(0.7))) == []


def test_one_quotation_states_what_should_happen() -> None:
    """The old boat carried many islanders. Every ferry gets a new engine. ... Every tractor should get one engine."""
    (question,) = evidence.propose(_reading("carried", "boat", (ASKED, "tractor")), _alike(0.7))
    assert isinstance(question.shape, Choice)
    assert "should" in question.shape.right.text
