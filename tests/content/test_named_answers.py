"""Which question word a name takes."""

from __future__ import annotations

import pytest

from content.model import MentionKind, Passage
from content.named_answers import sort_of, who
from content.reading.names import Name

HERE = Passage(0, 5)


@pytest.mark.parametrize(
    ("text", "kind", "word"),
    [
        ("Ann Lee", "person", "who"),
        ("Peru", "place", "which country"),
        ("Larkham", "place", "which place"),
        ("Harbour Trust", "organisation", "which organisation"),
    ],
)
def test_question_word(text: str, kind: MentionKind, word: str) -> None:
    """People are asked for by who, places and bodies by their kind."""
    assert who(Name(text, kind, (HERE,), (text,))) == word


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("the Ministry of Rivers", "office"),
        ("Larkham Rivers Department", "office"),
        ("Larkham Savings Bank", "firm"),
        ("the L 20", "initials"),
        ("LRD", "initials"),
        ("Brightwater", ""),
    ],
)
def test_sort_of_body(text: str, sort: str) -> None:
    """A body's name tells its sort by a word in it; letters tell none."""
    assert sort_of(text) == sort
