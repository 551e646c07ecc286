"""When "it" stands for nothing but what follows; a docstring is the sentence."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from content.reading.empty_it import is_empty


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("It was very hard to reach the island", True),
        ("It would be wonderful if boats came", True),
        ("It is an island that everybody knows", False),
        ("It was cold and hard", False),
        ("It reached the island", False),
        ("Boats reached the island", False),
    ],
)
def test_it_may_stand_for_what_follows(said: str, *, expected: bool) -> None:
    """It was very hard to reach the island."""
    words = said.split()
    helping = {"would", "be", "is", "was"}
    doc = Doc(spacy.blank("en").vocab, words, pos=["AUX" if word in helping else "X" for word in words])
    assert is_empty(doc[0]) is expected
