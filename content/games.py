"""Word games out of a glossary, for paper and screen: cards, matching, a word search and a crossword, with their keys.

Each takes a seed and gives the same game for the same words and seed on every machine; each can be solved.

In:  vetting, cartel, impunity; seed "7"
Out: a square of letters in which the three words stand, and where they stand
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from content.model import Term

SHORTEST, LONGEST = 3, 15  # letters of a word in a grid: longer ones do not fit a page in a readable size
MOST_IN_SEARCH, MOST_IN_CROSSWORD, MOST_PAIRS = 12, 12, 10
# Rightwards, downwards and slanting down: nobody has to read backwards.
DIRECTIONS = ((0, 1), (1, 0), (1, 1))
ROOM = 1.6  # letters of the square for each letter of its words
TRIES = 60  # places tried at random before a word search grows by a row and a column
FILLINGS = 50  # until no word stands in the filled square a second time
LAYOUTS = 24  # crosswords made, of which the one that holds most words is kept
EMPTY = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A card to cut out: the word on one side, its meaning on the other."""

    front: str
    back: str
    spanish: str = ""


@dataclass(frozen=True, slots=True)
class Matching:
    """Words and lettered meanings in another order; `key` gives the letter of each word's meaning."""

    words: tuple[str, ...]
    meanings: tuple[tuple[str, str], ...]
    key: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A word in a grid: `row` and `column` of its first letter, counted from 0, and the step from letter to letter."""

    word: str
    letters: str
    row: int
    column: int
    step: tuple[int, int]

    def cells(self) -> Iterator[tuple[int, int, str]]:
        """Give row, column and letter of each of its cells."""
        for at, letter in enumerate(self.letters):
            yield self.row + at * self.step[0], self.column + at * self.step[1], letter


@dataclass(frozen=True, slots=True)
class WordSearch:
    """A square of capital letters, a text each row, and the words in it."""

    rows: tuple[str, ...]
    words: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Clue:
    """A numbered clue of a crossword with its word and the number of its letters."""

    number: int
    text: str
    word: str
    letters: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a crossword: its letter, empty for a black one, and the number of the words that begin there, or 0."""

    letter: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Crossword:
    """Rows of cells, the clues across and down, and the words that found no place."""

    rows: tuple[tuple[Cell, ...], ...]
    across: tuple[Clue, ...]
    down: tuple[Clue, ...]
    left_out: tuple[str, ...]


def flash_cards(terms: Sequence[Term]) -> tuple[Card, ...]:
    """Make a card of each term, in the order of the glossary."""
    return tuple(Card(term.term, term.definition, term.spanish) for term in terms)


def matching(terms: Sequence[Term], seed: str) -> Matching:
    """Set up to ten words against their meanings, lettered in another order."""
    chosen = _distinct(terms)[:MOST_PAIRS]
    meanings = [term.definition for term in chosen]
    shuffled = sorted(meanings)
    Random(f"matching {seed}").shuffle(shuffled)  # noqa: S311 - a game and no secret
    lettered = tuple((chr(ord("A") + at), meaning) for at, meaning in enumerate(shuffled))
    letter_of = {meaning: letter for letter, meaning in lettered}
    return Matching(tuple(term.term for term in chosen), lettered, tuple(letter_of[meaning] for meaning in meanings))


def _distinct(terms: Iterable[Term]) -> list[Term]:
    """Leave out a term whose word or meaning another has already."""
    words: set[str] = set()
    meanings: set[str] = set()
    kept = []
    for term in terms:
        if term.term.casefold() not in words and term.definition not in meanings:
            kept.append(term)
        words.add(term.term.casefold())
        meanings.add(term.definition)
    return kept


def in_letters(word: str) -> str:
    """Write a word as a grid does: capital letters from A to Z, without accents, spaces and hyphens."""
    plain = unicodedata.normalize("NFKD", word).upper()
    return re.sub(r"[^A-Z]", "", plain)


def _playable(terms: Iterable[Term]) -> dict[str, Term]:
    """Give the words that fit into a grid by their letters, none of them inside another."""
    found: dict[str, Term] = {}
    for term in terms:
        letters = in_letters(term.term)
        foreign = any(character.isalpha() and not in_letters(character) for character in term.term)
        inside = any(letters in other or other in letters for other in found)
        if SHORTEST <= len(letters) <= LONGEST and not foreign and not inside:
            found[letters] = term
    return found


def word_search(terms: Sequence[Term], seed: str) -> WordSearch | None:
    """Hide up to twelve words in a square of letters; None where there is no word that fits."""
    words = dict(list(_playable(terms).items())[:MOST_IN_SEARCH])
    if not words:
        return None
    chance = Random(f"word search {seed}")  # noqa: S311 - a game and no secret
    size = max(max(map(len, words)) + 1, round((ROOM * sum(map(len, words))) ** 0.5))
    while (placed := _hidden(words, size, chance)) is None:
        size += 1
    return WordSearch(_filled(placed, size, chance), tuple(sorted(placed, key=lambda one: one.word.casefold())))


def _hidden(words: Mapping[str, Term], size: int, chance: Random) -> list[Placed] | None:
    taken: dict[tuple[int, int], str] = {}
    placed: list[Placed] = []
    for letters in sorted(words, key=lambda letters: (-len(letters), letters)):
        found = next((one for one in _places(letters, words[letters].term, size, chance) if _fits(one, taken)), None)
        if found is None:
            return None
        taken.update({(row, column): letter for row, column, letter in found.cells()})
        placed.append(found)
    return placed


def _places(letters: str, word: str, size: int, chance: Random) -> Iterator[Placed]:
    for _ in range(TRIES):
        step = chance.choice(DIRECTIONS)
        row = chance.randrange(size - step[0] * (len(letters) - 1))
        column = chance.randrange(size - step[1] * (len(letters) - 1))
        yield Placed(word, letters, row, column, step)


def _fits(one: Placed, taken: Mapping[tuple[int, int], str]) -> bool:
    return all(taken.get((row, column), letter) == letter for row, column, letter in one.cells())


def _filled(placed: Sequence[Placed], size: int, chance: Random) -> tuple[str, ...]:
    """Fill the square with letters of its own words, until each word stands in it once only."""
    taken = {(row, column): letter for one in placed for row, column, letter in one.cells()}
    pool = sorted("".join(one.letters for one in placed))
    rows: tuple[str, ...] = ()
    for _ in range(FILLINGS):
        rows = tuple(
            "".join(taken.get((row, column)) or chance.choice(pool) for column in range(size)) for row in range(size)
        )
        if all(_times(one.letters, rows) == 1 for one in placed):
            break
    return rows


def _times(letters: str, rows: Sequence[str]) -> int:
    """Count how often a word stands in a square, in any of its directions, also backwards."""
    size = len(rows)
    columns = ["".join(row[at] for row in rows) for at in range(size)]
    slanting = [
        "".join(rows[at][at + shift] for at in range(size) if 0 <= at + shift < size) for shift in range(-size, size)
    ]
    rising = [
        "".join(rows[at][shift - at] for at in range(size) if 0 <= shift - at < size) for shift in range(2 * size - 1)
    ]
    ways = {letters, letters[::-1]}
    return sum(line.count(way) for line in (*rows, *columns, *slanting, *rising) for way in ways)


def crossword(terms: Sequence[Term], seed: str) -> Crossword | None:
    """Cross up to twelve words; None where no two of them cross."""
    words = dict(list(_playable(terms).items())[:MOST_IN_CROSSWORD])
    best: list[Placed] = []
    for number in range(LAYOUTS):
        chance = Random(f"crossword {seed} {number}")  # noqa: S311 - a game and no secret
        laid = _laid(words, chance)
        if (len(laid), -_area(laid)) > (len(best), -_area(best)) or not best:
            best = laid
    return _numbered(best, words) if len(best) > 1 else None


def _laid(words: Mapping[str, Term], chance: Random) -> list[Placed]:
    """Lay the longest word first, then each next one where it crosses most, those that wait coming round again."""
    waiting = sorted(words, key=lambda letters: (-len(letters) + 3 * chance.random(), letters))
    placed: list[Placed] = []
    while waiting:
        found = next((one for letters in waiting if (one := _crossing(letters, words[letters].term, placed))), None)
        if found is None:
            break
        waiting.remove(found.letters)
        placed.append(found)
    return placed


def _crossing(letters: str, word: str, placed: Sequence[Placed]) -> Placed | None:
    if not placed:
        return Placed(word, letters, 0, 0, (0, 1))
    taken = {(row, column): letter for one in placed for row, column, letter in one.cells()}
    options = [
        (crossed, -_area([*placed, one]), -one.row, -one.column, one.step, one)
        for one in _possible(letters, word, placed)
        if (crossed := _crossed(one, taken)) > 0
    ]
    return max(options)[-1] if options else None


def _possible(letters: str, word: str, placed: Sequence[Placed]) -> Iterator[Placed]:
    """Give every place at which a word shares a letter with one that lies the other way."""
    for other in placed:
        down, across = other.step[1], other.step[0]
        for row, column, letter in other.cells():
            for at, own in enumerate(letters):
                if own == letter:
                    yield Placed(word, letters, row - at * down, column - at * across, (down, across))


def _crossed(one: Placed, taken: Mapping[tuple[int, int], str]) -> int:
    """Count the letters that a word shares with others; 0 where it would clash with one or run beside one."""
    down, across = one.step
    ends = (
        (one.row - down, one.column - across),
        (one.row + down * len(one.letters), one.column + across * len(one.letters)),
    )
    if any(end in taken for end in ends):
        return 0
    shared = 0
    for row, column, letter in one.cells():
        if (row, column) in taken:
            if taken[row, column] != letter:
                return 0
            shared += 1
        elif (row + across, column + down) in taken or (row - across, column - down) in taken:
            return 0
    return shared


def _area(placed: Sequence[Placed]) -> int:
    cells = [(row, column) for one in placed for row, column, _ in one.cells()]
    if not cells:
        return 0
    rows, columns = [row for row, _ in cells], [column for _, column in cells]
    return (max(rows) - min(rows) + 1) * (max(columns) - min(columns) + 1)


def _numbered(placed: Sequence[Placed], words: Mapping[str, Term]) -> Crossword:
    """Give the words their numbers in reading order, and part the clues into those across and those down."""
    taken = {(row, column): letter for one in placed for row, column, letter in one.cells()}
    top, left = min(row for row, _ in taken), min(column for _, column in taken)
    starts = sorted({(one.row, one.column) for one in placed})
    numbers = {start: number for number, start in enumerate(starts, 1)}
    rows = tuple(
        tuple(
            Cell(taken.get((row, column), EMPTY), numbers.get((row, column), 0))
            for column in range(left, max(column for _, column in taken) + 1)
        )
        for row in range(top, max(row for row, _ in taken) + 1)
    )
    clues = [
        (one.step, Clue(numbers[one.row, one.column], _clue(one, words), one.word, len(one.letters))) for one in placed
    ]
    across, down = (
        tuple(sorted((clue for step, clue in clues if step == way), key=lambda clue: clue.number))
        for way in ((0, 1), (1, 0))
    )
    laid = {one.letters for one in placed}
    return Crossword(rows, across, down, tuple(term.term for letters, term in words.items() if letters not in laid))


def _clue(one: Placed, words: Mapping[str, Term]) -> str:
    return words[one.letters].definition
