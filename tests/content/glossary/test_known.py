"""A reader of fourteen knows the words of school, and those built visibly out of common ones."""

import pytest

from content.glossary.known import is_known


@pytest.mark.parametrize(
    ("word", "part", "definition", "known"),
    [
        ("pandemic", "noun", "A disease that spreads over many countries.", True),
        ("seriousness", "noun", "Being serious or bad.", True),
        ("unavailable", "adjective", "Not able to be reached.", True),
        ("jointly", "adverb", "Together with another person.", True),
        ("campaigner", "noun", "A person who works in public for something.", True),
        ("charter", "noun", "An official paper.", False),  # nobody who charts
        ("unjust", "adjective", "Not fair.", False),  # no "just" that means only
        ("scrutiny", "noun", "Very careful examination.", False),
        ("harness", "noun", "Straps for a horse.", False),
    ],
)
def test_known_words(word: str, part: str, definition: str, *, known: bool) -> None:
    """The school's words and visible derivations are known; a derivation whose parts mislead is not."""
    assert is_known(word, part, definition) is known
