"""Words are cut into pieces, and their casing is told."""

import pytest

from content.language.pieces import LONGEST_WORD, Casing, Pieces, casing

VOCABULARY = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "guan", "##aj", "##ua", "##to", "'", "s", "1", "##1", "cafe")


def _cut(word: str) -> list[str]:
    return [VOCABULARY[number] for number in Pieces(VOCABULARY).cut(word)]


def test_longest_pieces_come_first() -> None:
    """Guanajuato's"""
    assert _cut("Guanajuato's") == ["guan", "##aj", "##ua", "##to", "'", "s"]


def test_accents_and_capitals_are_dropped() -> None:
    """Café"""
    assert _cut("Café") == ["cafe"]


def test_word_out_of_the_vocabulary_is_unknown() -> None:
    """Xyz"""
    assert _cut("xyz") == ["[UNK]"]


def test_overlong_word_is_unknown() -> None:
    """111... of 101 digits"""
    assert _cut("1" * (LONGEST_WORD + 1)) == ["[UNK]"]


def test_many_pieces_are_cut_off() -> None:
    """111... of 100 digits"""
    assert _cut("1" * LONGEST_WORD) == ["1"] + ["##1"] * 11


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("polish", Casing.LOWER),
        ("Polish", Casing.TITLE),
        ("WHO", Casing.UPPER),
        ("U.", Casing.INITIAL),
        ("I", Casing.INITIAL),
        ("iPhone", Casing.MIXED),
        ("2006", Casing.DIGITS),
        ("G7", Casing.DIGITS_AND_LETTERS),
        ("?", Casing.SENTENCE_END),
        ("…", Casing.SENTENCE_END),
        (",", Casing.MARK),
        ("", Casing.MARK),
        ("日本", Casing.LOWER),
    ],
)
def test_casing(word: str, expected: Casing) -> None:
    """Each way to write a word has a casing of its own."""
    assert casing(word) is expected
