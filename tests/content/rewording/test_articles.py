"""The article that other words ask for."""

from __future__ import annotations

import pytest

from content.rewording.articles import article, articles
from tests.content.rewording.samples import BRIDGE, reading_of


@pytest.mark.parametrize(
    ("words", "expected"),
    [("very large bridge", "a"), ("old bridge", "an"), ("hour", "an"), ("union", "a"), ("one-sided", "a"), ("8", "an")],
)
def test_the_article_goes_by_the_sound(words: str, expected: str) -> None:
    """A vowel's sound takes "an", whatever the letter."""
    assert article(words) == expected


def test_the_article_changes_with_the_word_behind() -> None:
    """The council repaired an enormous bridge."""
    reading = reading_of(BRIDGE)
    assert articles(reading.first, {4: "very large"}, range(7)) == {3: "a"}
