"""A word bank and another question of the same sentence may tell each other's answers."""

from __future__ import annotations

import pytest

from content.box import box_tells, is_box
from content.model import Choice, Gap, Open, Option, Pairs, Passage, Question

SENTENCE = Passage(0, 60)
BOX = Question(
    "gap",
    "Complete each sentence with a word from the box. One word is not needed.",
    Pairs(
        (("A petition against the ____ gathered 900 signatures.", "plan"), ("The mayor kept her ____.", "promise")),
        extra=("lamps",),
    ),
    (SENTENCE, Passage(61, 90)),
)
BOTH = (Option("True", right=True), Option("False"))


@pytest.mark.parametrize(
    ("other", "tells"),
    [
        (Question("how_many", "How many people signed?", Gap("900"), (SENTENCE,)), True),
        (Question("how_many", "How many people signed?", Gap("900"), (Passage(200, 260),)), False),
        (Question("fact", "What did the plan cost?", Gap("€2 million"), (SENTENCE,)), True),
        (Question("fact", "Where was the letter written?", Gap("in Larkham"), (SENTENCE,)), False),
        (Question("true_false", "True or false: 900 people signed.", Choice(BOTH), (SENTENCE,)), True),
        (Question("word_in_context", "What does “promised” mean in paragraph 3?", Choice(BOTH), (SENTENCE,)), True),
        (Question("match", "Match.", Pairs((("promise", "what one says"),)), (Passage(300, 310),)), True),
        (Question("match", "Match.", Pairs((("Ann Lee", "the mayor"),)), (SENTENCE,)), False),
        (Question("discussion", "Was the plan fair?", Open(), (SENTENCE,)), False),
    ],
)
def test_what_a_box_and_a_question_tell(other: Question, *, tells: bool) -> None:
    """Only an answer that the bank shows, or a word of the box that the question shows, keeps them apart."""
    assert box_tells(BOX, other) is tells


def test_pairs_without_a_blank_are_no_box() -> None:
    """Matching a name with a role offers no words for gaps."""
    assert is_box(BOX)
    assert not is_box(Question("match", "Match.", Pairs((("Ann Lee", "the mayor"),)), ()))
