"""Word games are printed without their answers, and their solutions with them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from content.model import Passage, Term
from lessons.handouts import pdf
from lessons.handouts.games import games, solutions
from lessons.handouts.sheet import page
from lessons.handouts.tidy import plain
from tests.samples import sample_lesson

if TYPE_CHECKING:
    from lessons.model import Lesson

WORDS = {"cartel": "A gang.", "extradite": "To send for trial.", "vetting": "A check.", "linchpin": "A main part."}


def lesson() -> Lesson:
    """Give a lesson with four words of its own."""
    terms = tuple(Term(word, "noun", meaning, "dictionary", Passage(0, 3)) for word, meaning in WORDS.items())
    return replace(sample_lesson(), glossary=terms)


def crossword_letters(sheet: str) -> str:
    """Give what is printed in the boxes of the crossword."""
    grid = sheet[sheet.index('<div class="game crossword">') :]
    return "".join(re.findall(r'cell box">(?:<span class="small">\d+</span>)?([A-Z])</span>', grid))


def test_games_hold_no_answers() -> None:
    """On the sheet of the class the crossword is empty, nothing is ringed and no letter stands before a word."""
    sheet = page(games(lesson(), plain))
    assert crossword_letters(sheet) == ""
    assert "marked" not in sheet
    assert '<span class="slot written"></span>' in sheet


def test_solutions_hold_all_answers() -> None:
    """The teacher's sheet has every letter of the crossword, rings the words and gives the letters of the match."""
    sheet = page(solutions(lesson(), plain))
    assert set("".join(WORDS).upper()) == set(crossword_letters(sheet))
    assert sheet.count("marked") >= max(map(len, WORDS))
    assert re.search(r'<span class="slot written">[A-D]</span>', sheet)


def test_too_few_words_make_no_game() -> None:
    """With fewer than three words there is one sentence that says what to do."""
    part = games(replace(lesson(), glossary=lesson().glossary[:2]), plain)
    assert part.note.startswith("A word game needs three words")
    assert (part.grids, part.left, part.cards) == ((), (), ())


def test_games_are_printed() -> None:
    """Both parts make one PDF file, the same bytes each time."""
    made = pdf(lesson(), parts=("games", "solutions"))
    assert made.startswith(b"%PDF")
    assert made == pdf(lesson(), parts=("games", "solutions"))
