"""Word games can be solved, and are the same for the same seed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.games import crossword, flash_cards, in_letters, matching, word_search
from content.model import Passage, Term

if TYPE_CHECKING:
    from content.games import Crossword, WordSearch

WORDS = (
    "vetting",
    "cartel",
    "extradite",
    "sovereignty",
    "impunity",
    "linchpin",
    "informant",
    "café-owner",
    "war crime",
)
SOME_WORDS = st.lists(st.text("abcdeilnorst", min_size=1, max_size=17), min_size=0, max_size=16)


def terms(*words: str) -> tuple[Term, ...]:
    """Make a term of each word, with a meaning of its own."""
    return tuple(Term(word, "noun", f"Meaning {at}.", "dictionary", Passage(0, 1)) for at, word in enumerate(words))


def lines(rows: tuple[str, ...]) -> list[str]:
    """Give every line of a square, in all eight directions."""
    size = len(rows)
    slanting = [
        "".join(rows[row][column] for row in range(size) for column in (row + shift,) if 0 <= column < size)
        for shift in range(1 - size, size)
    ]
    rising = [
        "".join(rows[row][column] for row in range(size) for column in (shift - row,) if 0 <= column < size)
        for shift in range(2 * size - 1)
    ]
    forward = [*rows, *("".join(row[at] for row in rows) for at in range(size)), *slanting, *rising]
    return [*forward, *(line[::-1] for line in forward)]


def runs(game: Crossword) -> list[str]:
    """Give all words of two letters or more that can be read across and down."""
    across = ["".join(cell.letter or " " for cell in row) for row in game.rows]
    down = ["".join(letters) for letters in zip(*across, strict=True)]
    return [run for line in (*across, *down) for run in re.findall(r"[A-Z]{2,}", line)]


def found_once(game: WordSearch) -> bool:
    """Say whether each word of a search stands in its square once."""
    return all(sum(line.count(one.letters) for line in lines(game.rows)) == 1 for one in game.words)


def test_a_word_search_hides_each_word_once() -> None:
    """All words stand where the key says, and nowhere else."""
    game = word_search(terms(*WORDS), "7")
    assert game is not None
    assert {one.word for one in game.words} == set(WORDS)
    assert all(game.rows[row][column] == letter for one in game.words for row, column, letter in one.cells())
    assert found_once(game)


@settings(max_examples=60, deadline=None)
@given(SOME_WORDS)
def test_any_words_make_a_sound_word_search(words: list[str]) -> None:
    """The square is a square, and the key is right, whatever the words are."""
    game = word_search(terms(*words), "1")
    if game is not None:
        assert {len(row) for row in game.rows} == {len(game.rows)}
        assert all(game.rows[row][column] == letter for one in game.words for row, column, letter in one.cells())


@settings(max_examples=60, deadline=None)
@given(SOME_WORDS)
def test_a_crossword_holds_its_words_and_no_others(words: list[str]) -> None:
    """Whatever can be read across or down is a word with a clue."""
    game = crossword(terms(*words), "1")
    if game is not None:
        assert sorted(runs(game)) == sorted(in_letters(clue.word) for clue in (*game.across, *game.down))
        assert all(clue.letters == len(in_letters(clue.word)) for clue in (*game.across, *game.down))


def test_a_crossword_numbers_its_clues_in_reading_order() -> None:
    """Every number of the grid has a clue, and every clue the number of a cell."""
    game = crossword(terms(*WORDS), "7")
    assert game is not None
    numbers = [cell.number for row in game.rows for cell in row if cell.number]
    assert numbers == sorted({clue.number for clue in (*game.across, *game.down)})
    assert not game.left_out


def test_words_that_cannot_cross_make_no_crossword() -> None:
    """Two words without a shared letter, one word, and none give no game."""
    assert crossword(terms("tub", "fog"), "1") is None
    assert crossword(terms("tub"), "1") is None
    assert crossword((), "1") is None
    assert word_search((), "1") is None


@pytest.mark.parametrize(("word", "letters"), [("café-owner", "CAFEOWNER"), ("war crime", "WARCRIME"), ("G20", "G")])
def test_a_grid_holds_plain_capitals(word: str, letters: str) -> None:
    """Accents, spaces, hyphens and figures are left out of a grid."""
    assert in_letters(word) == letters


def test_the_same_seed_gives_the_same_game() -> None:
    """Games repeat for one seed and differ for another."""
    some = terms(*WORDS)
    assert word_search(some, "1") == word_search(some, "1") != word_search(some, "2")
    assert crossword(some, "1") == crossword(some, "1")
    assert matching(some, "1") == matching(some, "1") != matching(some, "2")


def test_matching_gives_each_word_the_letter_of_its_meaning() -> None:
    """The key's letters lead from each word to its own meaning."""
    some = terms(*WORDS)
    game = matching(some, "7")
    meaning = dict(game.meanings)
    assert [meaning[letter] for letter in game.key] == [term.definition for term in some]


def test_cards_have_word_and_meaning() -> None:
    """A card has the word in front and its meaning on the back."""
    assert [(card.front, card.back) for card in flash_cards(terms("cartel"))] == [("cartel", "Meaning 0.")]
