"""A passage is quoted as a whole sentence."""

from __future__ import annotations

import pytest

from lessons.handouts.quotes import whole_sentence

QUOTES = (
    ("One came. Two left. Three stayed.", "left", "Two left."),
    ("One came. Two left. Three stayed.", "came. Two", "One came. Two left."),
    (
        "Then Dr. Vale met U.S. Marshal J. Roe in May. Nobody spoke.",
        "met",
        "Then Dr. Vale met U.S. Marshal J. Roe in May.",
    ),
    ("“I saw it.” She left.", "She", "She left."),
    ("It cost 3.5 million. “Too much!” he said.", "cost", "It cost 3.5 million."),
    ("no capital and no stop", "capital", "no capital and no stop"),
)


@pytest.mark.parametrize(("paragraph", "words", "sentence"), QUOTES)
def test_whole_sentence(paragraph: str, words: str, sentence: str) -> None:
    """The sentence around the words is given, titles and initials notwithstanding."""
    start = paragraph.index(words)
    assert whole_sentence(paragraph, start, start + len(words)) == sentence
