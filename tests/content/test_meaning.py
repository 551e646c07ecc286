"""Texts become the numbers of their pieces; vectors are compared by their angle."""

import numpy as np
import pytest

from content.language.pieces import Pieces
from content.meaning import MOST_PIECES, nearness, numbered

PIECES = Pieces(("[PAD]", "[UNK]", "[CLS]", "[SEP]", "go", "##es", "."))


def test_text_is_cut_into_pieces() -> None:
    """Go, goes."""
    assert numbered("Go goes.", PIECES) == [2, 4, 4, 5, 6, 3]


def test_empty_text_has_its_ends_only() -> None:
    """No text at all."""
    assert numbered("", PIECES) == [2, 3]


@pytest.mark.parametrize("text", ["goes " * 200, "go " + "goes " * 200])
def test_long_text_is_cut_off(text: str) -> None:
    """Two hundred words of two pieces."""
    assert len(numbered(text, PIECES)) == MOST_PIECES


def test_nearness_is_the_cosine() -> None:
    """The same way, across, and the other way round."""
    east, north = np.array([1, 0], np.float32), np.array([0, 1], np.float32)
    assert nearness(east, east) == pytest.approx(1)
    assert nearness(east, north) == pytest.approx(0)
    assert nearness(east, -east) == pytest.approx(-1)
