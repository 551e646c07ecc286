"""Which words show a tone, and which hint at it."""

from __future__ import annotations

import pytest

from content.tones import TONES

OUGHT, LIVED = TONES


@pytest.mark.parametrize(
    ("said", "ought", "lived"),
    [
        ("Every boat should carry two lights.", True, False),
        ("The nets must never be left in the bay.", True, False),
        ("They should have carried lights.", False, False),
        ("I lost two boats in the storm.", False, True),
        ("I was born beside the harbour.", False, True),
        ("I was right about the harbour.", False, False),
        ("The harbour is small.", False, False),
    ],
)
def test_words_show_a_tone(said: str, *, ought: bool, lived: bool) -> None:
    """What should happen stands in the present, what a speaker went through in the past."""
    assert bool(OUGHT.shows.search(said)) is ought
    assert bool(LIVED.shows.search(said)) is lived


@pytest.mark.parametrize(("at", "said"), [(0, "Boats should carry lights."), (1, "I lost two boats.")])
def test_what_shows_a_tone_hints_at_it(at: int, said: str) -> None:
    """No wrong option may be an answer, too."""
    assert TONES[at].hints.search(said)


def test_plain_words_hint_at_nothing() -> None:
    """A statement of fact about others may stand beside either."""
    assert not any(tone.hints.search("Two boats sank in the storm.") for tone in TONES)
