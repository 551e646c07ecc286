"""How much of a statement its sentence says in the same words and order."""

from __future__ import annotations

import pytest

from content.rewording.copied import MOST_COPIED, copied

SENTENCE = "The council closed 35 schools in Larkham on Monday, said Ann Lee."


@pytest.mark.parametrize(
    ("statement", "is_copy"),
    [
        ("The council closed 35 schools in Larkham.", True),
        ("On Monday, the council closed 35 schools in Larkham.", True),
        ("In Larkham, 35 schools were shut by the council.", False),
        ("The council shut more than thirty schools.", False),
    ],
)
def test_a_copy_is_told_by_its_words_in_order(statement: str, is_copy: bool) -> None:  # noqa: FBT001 - a column of a table
    """A statement with nearly all its words in the sentence's order is a copy; in another voice it is none."""
    assert (copied(statement, SENTENCE) > MOST_COPIED) is is_copy
