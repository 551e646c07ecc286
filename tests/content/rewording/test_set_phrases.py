"""Set phrases and their opposites."""

from __future__ import annotations

import pytest

from content.rewording.set_phrases import turned_phrases


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The town voted in favour of the harbour.", ["The town voted against the harbour."]),
        ("Larkham remains the largest port in the bay.", ["Larkham is no longer the largest port in the bay."]),
        ("At the end of 2020, the harbour closed.", ["At the beginning of 2020, the harbour closed."]),
        ("The body of a young remainer was found.", []),
        ("The town chose to wait rather than pay.", []),
        ("Larkham came in the lower half of the list under 50 percent.", []),
        ("Nobody voted in favour of the harbour.", []),
    ],
)
def test_a_set_phrase_is_turned_round(text: str, found: list[str]) -> None:
    """A phrase of the list gives way to its opposite where nothing denies it."""
    assert list(turned_phrases(text)) == found
