"""Which words readers stop at."""

import pytest

from content.glossary.difficulty import DIFFICULT, difficulty


@pytest.mark.parametrize("hard", ["extradite", "sovereignty", "impunity", "fled"])
def test_rare_and_long_words_are_difficult(hard: str) -> None:
    """A reader is likely to stop at a rare word."""
    assert difficulty(hard) > DIFFICULT


@pytest.mark.parametrize("easy", ["city", "government", "people", "said"])
def test_everyday_words_are_not(easy: str) -> None:
    """Nobody stops at a word of every day, however long."""
    assert difficulty(easy) < DIFFICULT


def test_names_are_passed_over() -> None:
    """A name is less difficult than a word as rare."""
    assert difficulty("Bamako", named=True) < DIFFICULT < difficulty("Bamako") + 3
