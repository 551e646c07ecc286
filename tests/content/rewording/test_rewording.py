"""A clause in other words by several rules at once; a docstring is the text."""

from __future__ import annotations

import pytest

from content.model import Passage
from content.rewording import in_other_words, reworded
from tests.content.rewording import samples


@pytest.mark.parametrize(
    ("parse", "text", "rules"),
    [
        (samples.MUSEUM, "The council set up a museum after the flood.", ("words",)),
        (samples.ROAD, "The council closed the old road in March 2019.", ("voice",)),
        (samples.BRIDGE, "The council mended a very large bridge.", ("words",)),
        (samples.OPENED, "In 2009, the school opened a library.", ("order",)),
    ],
)
def test_a_clause_is_said_in_other_words(parse: str, text: str, rules: tuple[str, ...]) -> None:
    """Every rule that fits is used, and named."""
    other = reworded(*samples.told_of(parse))
    assert other is not None
    assert (other.text, other.rules, other.telling) == (text, rules, True)


def test_tokens_that_are_kept_stay() -> None:
    """In December 2006, the farm sold 284 pigs to a neighbour."""
    other = reworded(*samples.told_of(samples.PIGS), kept={7})
    assert other is not None
    assert "284" in other.text
    assert other.text == "The farm sold 284 pigs to a neighbour at the end of 2006."


def test_a_sentence_of_the_article_is_said_in_other_words() -> None:
    """The council founded a museum in the wake of the flood."""
    reading = samples.reading_of(samples.MUSEUM)
    text = reading.article.text
    assert in_other_words(reading, text, Passage(0, len(text))) == "The council set up a museum after the flood."
    assert in_other_words(reading, "The town has a museum.", Passage(0, len(text))) == "The town has a museum."
