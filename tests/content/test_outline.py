"""Outline: paragraphs with what they tell, each statement fitting its own paragraph only."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from spacy.tokens import Doc

from content.model import Article, Passage
from content.outline import outlines
from content.reading import Reading, Weight
from tests.parses import both_docs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from content.meaning import Vectors

ROWS = """
The DET DT {2} det - the DET {2} det -
{adjective} ADJ JJ {2} amod - {adjective} ADJ {2} amod -
{noun} NOUN NN {3} nsubj - {noun} NOUN {3} nsubj -
{verb} VERB VBD {3} ROOT - {verb} VERB {3} ROOT -
forty NUM CD {5} nummod - forty NUM {5} nummod CARDINAL
{things} NOUN NNS {3} obj - {things} NOUN {3} dobj -
from ADP IN {7} case - from ADP {3} prep -
{place} PROPN NNP {3} obl Location {place} PROPN {6} pobj GPE
. PUNCT . {3} punct - . PUNCT {3} punct -
"""
WORDS = """
northern harbour welcomed ships Norwood
young captain counted crates Oslo
green crane lifted barrels Lima
local baker sold loaves Turin
small choir sang anthems Bergen
"""
KEYS = ("adjective", "noun", "verb", "things", "place")
SUBJECTS = ("harbour", "captain", "crane", "baker", "choir")


def _joined(parts: Sequence[Doc]) -> Doc:
    """Join sentences as paragraphs are joined."""
    vocab = parts[0].vocab
    own = [Doc(vocab).from_bytes(part.to_bytes()) for part in parts]
    end = Doc(vocab, ["\n\n"], [False], pos=["SPACE"], tags=["_SP"], heads=[0], deps=["dep"])
    return Doc.from_docs([each for part in own for each in (part, end)][:-1], ensure_whitespace=False)


def _reading(carries: Sequence[float]) -> Reading:
    """Make a story of five sentences, each a paragraph, that carry so much."""
    lines = [dict(zip(KEYS, line.split(), strict=True)) for line in WORDS.strip().splitlines()]
    pairs = [both_docs(ROWS.format(*range(9), **words)) for words in lines]
    first, second = (_joined(parts) for parts in zip(*pairs, strict=True))
    sents = [sent for sent in first.sents if sent.text.strip()]
    article = Article(title="Harbour", paragraphs=tuple(sent.text for sent in sents))
    weights = tuple(
        Weight(Passage(sent.start_char, sent.end_char), weight, 0.5, 0.5)
        for sent, weight in zip(sents, carries, strict=True)
    )
    return Reading(article=article, first=first, second=second, importance=weights)


def _alike(*same: str) -> Callable[[Sequence[str]], Vectors]:
    """Give vectors by which texts on these subjects are alike and all others are not."""

    def near(texts: Sequence[str]) -> Vectors:
        found = np.zeros((len(texts), len(SUBJECTS)), np.float32)
        for row, text in enumerate(texts):
            subject = next(each for each in SUBJECTS if each in text)
            found[row, SUBJECTS.index(same[0] if subject in same else subject)] = 1
        return found

    return near


@pytest.mark.parametrize(
    ("same", "carries", "paragraphs"),
    [
        ((), (0.9, 0.8, 0.7, 0.6, 0.5), [2, 3, 4, 5]),
        ((), (0.9, 0.8, 0.7, 0.6, 0.05), [2, 3, 4]),
        (("harbour", "crane"), (0.9, 0.8, 0.7, 0.6, 0.5), [2, 4, 5]),
        (("captain", "crane"), (0.9, 0.8, 0.7, 0.6, 0.5), None),
        ((), (0.9, 0.8, 0.05, 0.05, 0.05), None),
    ],
)
def test_paragraphs_that_tell_what_no_other_tells(
    same: tuple[str, ...], carries: tuple[float, ...], paragraphs: list[int] | None
) -> None:
    """The northern harbour welcomed forty ships from Norwood. The young captain counted forty crates from Oslo. ..."""
    sets = list(outlines(_reading(carries), _alike(*same)))
    assert ([line.paragraph for line in sets[0]] if sets else None) == paragraphs


def test_a_set_holds_statements_of_its_sentences() -> None:
    """The northern harbour welcomed forty ships from Norwood. ..."""
    reading = _reading((0.9, 0.8, 0.7, 0.6, 0.5))
    for lines in outlines(reading, _alike()):
        assert all(reading.article.quote(line.passage) == line.text for line in lines)
