"""The sample lesson is fit to test with."""

from __future__ import annotations

from content.model import Choice, Gap, Open, Order, Pairs
from tests.samples import sample_lesson


def test_sample_has_every_shape() -> None:
    """The sample lesson holds at least one question of every answer shape, each with an id of its own."""
    questions = sample_lesson().questions
    assert {type(question.shape) for question in questions} == {Choice, Gap, Open, Order, Pairs}
    assert len({question.id for question in questions}) == len(questions)


def test_sample_text_is_of_a_lesson_s_length() -> None:
    """The sample article has as many words as a short news story."""
    assert 400 <= sample_lesson().article.words < 550
