"""Step 9, on paper: the word games of a lesson and their solutions, worded and ready to be placed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.games import crossword, flash_cards, matching, word_search
from lessons.handouts.parts import Box, Clues, Entry, GamesPart, Grid, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from content.games import Clue, Crossword, WordSearch
    from lessons.model import Lesson

    Tidy = Callable[[str, int], str]

TITLE, LINE, DEFINITION = 250, 300, 400  # characters
MOST_CARDS = 100
LEAST_WORDS = 3  # fewer are no game
NOTE = "A word game needs three words in the glossary. Add words on the lesson's page, then print again."


def games(lesson: Lesson, tidy: Tidy) -> GamesPart:
    """Word the games with room to write, and cards to cut out."""
    return _part(lesson, tidy, solved=False)


def solutions(lesson: Lesson, tidy: Tidy) -> GamesPart:
    """Word the games with their answers written in."""
    return _part(lesson, tidy, solved=True)


def _part(lesson: Lesson, tidy: Tidy, *, solved: bool) -> GamesPart:
    enough = len(lesson.glossary) >= LEAST_WORDS
    pairs = matching(lesson.glossary, lesson.article.title)
    cards = () if solved else tuple(_cards(lesson, tidy))
    return GamesPart(
        name="solutions" if solved else "games",
        title="Word games: solutions" if solved else "Word games",
        article=tidy(lesson.article.title, TITLE) or "Untitled",
        fields=() if solved else ("Name", "Class", "Date"),
        grids=tuple(_grids(lesson, tidy, solved=solved)) if enough else (),
        left=tuple(
            Row(letter if solved else "", tidy(word, LINE)) for word, letter in zip(pairs.words, pairs.key, strict=True)
        )
        if enough
        else (),
        right=tuple(Row(letter, tidy(meaning, DEFINITION)) for letter, meaning in pairs.meanings) if enough else (),
        cards=cards if enough else (),
        note="" if enough else NOTE,
    )


def _cards(lesson: Lesson, tidy: Tidy) -> Iterator[Entry]:
    for card in flash_cards(lesson.glossary[:MOST_CARDS]):
        yield Entry(tidy(card.front, LINE), "", tidy(card.back, DEFINITION), tidy(card.spanish, LINE))


def _grids(lesson: Lesson, tidy: Tidy, *, solved: bool) -> Iterator[Grid]:
    search = word_search(lesson.glossary, lesson.article.title)
    if search is not None:
        yield _search(search, tidy, solved=solved)
    crossed = crossword(lesson.glossary, lesson.article.title)
    if crossed is not None:
        yield _crossword(crossed, tidy, solved=solved)


def _search(game: WordSearch, tidy: Tidy, *, solved: bool) -> Grid:
    found = {(row, column) for word in game.words for row, column, _ in word.cells()} if solved else set()
    rows = tuple(
        tuple(Box(letter, marked=(row, column) in found) for column, letter in enumerate(letters))
        for row, letters in enumerate(game.rows)
    )
    task = "The words stand across, down and slanting down." if solved else SEARCH_TASK
    return Grid("search", "Word search", task, rows, tuple(tidy(word.word, LINE) for word in game.words), ())


SEARCH_TASK = "Find the words and ring them. They read across, down or slanting down; spaces and hyphens are left out."


def _crossword(game: Crossword, tidy: Tidy, *, solved: bool) -> Grid:
    rows = tuple(
        tuple(
            Box(cell.letter if solved else "", str(cell.number or ""), box=True) if cell.letter else Box("")
            for cell in row
        )
        for row in game.rows
    )
    clues = (Clues("Across", _clues(game.across, tidy)), Clues("Down", _clues(game.down, tidy)))
    task = "" if solved else "Write the words of the glossary into the boxes; spaces and hyphens are left out."
    return Grid("crossword", "Crossword", task, rows, (), () if solved else clues)


def _clues(clues: tuple[Clue, ...], tidy: Tidy) -> tuple[Row, ...]:
    return tuple(Row(str(clue.number), f"{tidy(clue.text, DEFINITION)} ({clue.letters})") for clue in clues)
