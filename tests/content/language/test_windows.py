"""Documents are cut into windows of whole sentences, and windows are put into batches."""

from random import Random

from content.language.corpus import NameWord
from content.language.windows import LONGEST_LINE, MOST_PIECES, Lengths, batches, cut_lines, windows


def _chance() -> Random:
    return Random(1)


def _line(words: int) -> tuple[NameWord, ...]:
    return (NameWord("go", "O"),) * words


def _sizes(lines: tuple[tuple[NameWord, ...], ...], most: int, pieces: int = 1) -> list[int]:
    found = windows([lines], Lengths(most, most), chance=_chance(), pieces_in=lambda _: pieces)
    return [len(window) for window in found]


def test_windows_hold_whole_sentences() -> None:
    """Sentences of 4, 4 and 4 words, at most 10 in a window"""
    assert _sizes((_line(4), _line(4), _line(4)), 10) == [2, 1]


def test_windows_keep_below_the_most_pieces() -> None:
    """Two sentences of 100 words, two pieces each"""
    assert MOST_PIECES < 100 * 2 * 2
    assert _sizes((_line(100), _line(100)), 1000, pieces=2) == [1, 1]


def test_long_lines_are_cut() -> None:
    """A line of one word too many"""
    assert [len(part) for part in cut_lines([(_line(LONGEST_LINE + 1),)])[0]] == [LONGEST_LINE, 1]


def test_batches_hold_like_lengths_and_lose_nothing() -> None:
    """Windows of 1, 50, 2 and 49 words, batches of 100"""
    found = [(_line(words),) for words in (1, 50, 2, 49)]
    filled = batches(found, 100, _chance())
    assert sorted(sorted(len(window[0]) for window in batch) for batch in filled) == [[1, 2], [49, 50]]


def test_same_seed_gives_the_same_batches() -> None:
    """Windows of 1 to 40 words, drawn twice"""
    found = [(_line(words),) for words in range(1, 41)]
    assert batches(found, 60, _chance()) == batches(found, 60, _chance())
