"""Structure: what a paragraph lets one learn, where no other of those offered tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import spacy

from content.learned import Point
from content.model import Article, Choice, Passage
from content.questions.structure import asked_of, propose
from content.reading import Quote, Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.meaning import Vectors

PARAGRAPHS = (
    "Norwood opens its harbour again in May, and the town has waited long for it to come to life once more.",
    "Rosa Lund closed the bridge because the pillars had cracked, and nobody has crossed the river on it since then.",
    "The storm drove out four hundred families, who slept in the school and the church until the water had gone away.",
    "Ola Berg praised the new crane, which lifts more in one hour than forty dockers once lifted in a whole long day.",
    "Eva Holm founded the museum in the old mill, where children may now sail wooden boats in a basin of their own.",
    "The town hopes for visitors, and every inn along the shore has painted its doors and put flowers on its sills.",
)
POINTS = (
    ("why", "Why Rosa Lund closed the bridge", "Rosa Lund", "closed the bridge because the pillars had cracked"),
    ("how many", "How many families the storm drove out", "The storm", "drove out four hundred families"),
    ("said", "What Ola Berg said about the crane", "Ola Berg", "the new crane"),
    ("how", "How Eva Holm founded the museum", "Eva Holm", "founded the museum in the old mill"),
)
NLP = spacy.blank("en")
NLP.add_pipe("sentencizer")


def _apart(texts: Sequence[str]) -> Vectors:
    """Give vectors of texts that have nothing in common."""
    return np.eye(len(texts), 64, dtype=np.float32)


def _alike(texts: Sequence[str]) -> Vectors:
    """Give vectors of texts that all mean the same."""
    return np.ones((len(texts), 1), np.float32)


def _story() -> tuple[Reading, list[Point]]:
    article = Article(title="Harbour", paragraphs=PARAGRAPHS)
    doc = NLP(article.text)
    starts = [article.text.index(paragraph) for paragraph in PARAGRAPHS]
    passages = [Passage(at, at + len(each)) for at, each in zip(starts, PARAGRAPHS, strict=True)]
    made = (
        Point(kind, text, passages[at], about, marks, f"{about} {marks}", 0.5)
        for at, (kind, text, about, marks) in enumerate(POINTS, 1)
    )
    return Reading(article, doc, doc), list(made)


def test_a_paragraph_is_asked_for_what_it_tells() -> None:
    """Three other paragraphs tell the other three things."""
    reading, found = _story()
    first = next(asked_of(reading, found, _apart))
    assert first.prompt == "What does the reader learn in paragraph 2?"
    assert isinstance(first.shape, Choice)
    assert first.shape.right.text == "Why Rosa Lund closed the bridge"
    assert {option.text for option in first.shape.options} == {text for _, text, *_ in POINTS}


@pytest.mark.parametrize(
    ("at", "prompts"),
    [
        (0, ["Which paragraph explains why Rosa Lund closed the bridge?"]),
        (1, []),
        (2, []),
        (3, ["Which paragraph explains how Eva Holm founded the museum?"]),
    ],
)
def test_a_reason_is_looked_for_in_its_paragraph(at: int, prompts: list[str]) -> None:
    """A reason or a way without rivals asks for its paragraph, beside three others; a word finds the rest."""
    reading, found = _story()
    questions = list(asked_of(reading, found[at : at + 1], _apart))
    assert [question.prompt for question in questions] == prompts
    for question in questions:
        assert isinstance(question.shape, Choice)
        texts = [option.text for option in question.shape.options]
        assert question.shape.right.text == f"Paragraph {at + 2}"
        assert texts == sorted(texts)
        assert len(texts) == 4


def test_nothing_is_asked_where_other_paragraphs_may_tell_it_too() -> None:
    """All sentences mean the same."""
    reading, found = _story()
    assert list(asked_of(reading, found, _alike)) == []


def test_an_end_in_quotation_marks_is_spare() -> None:
    """How an article ends is seen at a glance where its last paragraph is a quotation: other questions go first."""
    words = "We have waited for this harbour for nine long months and now we shall fish again every day"
    article = Article(title="Harbour", paragraphs=(PARAGRAPHS[0], f"“{words},” said Rosa Lund."))
    at = article.text.index(words)
    place = Passage(at, at + len(words))
    quote = Quote(place, words, "Rosa Lund", speaker_known=True, passage=place, direct=True)
    doc = NLP(article.text)
    (question,) = propose(Reading(article, doc, doc, quotes=(quote,)), _apart)
    assert question.spare
