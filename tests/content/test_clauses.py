"""Sentences with both readers' parses: the clauses found in them, and every question asked of those.

The cases stand in clauses.txt: the text behind "#", a line for each word (word, part of speech, tag, head, label and
entity to the first reader; lemma, part of speech, head, label and entity to the second), the agreed clauses behind "="
(with their mood where it is not plain) and the questions behind "?", each with its key.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import spacy
from spacy.tokens import Doc

from content.model import Article, Choice, Gap, Open, Question
from content.parse import Parses
from content.questions import fact, how_many, why_how
from content.reading import Reading, read
from content.realise import statement

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CASES = (Path(__file__).parent / "clauses.txt").read_text(encoding="utf-8").strip().split("\n\n")


def _lines(case: str, mark: str) -> list[str]:
    return [line[2:] for line in case.splitlines() if line.startswith(f"{mark} ")]


def _parses(case: str) -> Parses:
    (text,) = _lines(case, "#")
    rows = [line[2:].split("\t") for line in case.splitlines() if line.startswith("| ")]
    first, second = list(_spaced(text, rows)), [row[6:] for row in rows]
    vocab = spacy.blank("en").vocab
    words, spaces = [row[0] for row in rows], first
    return Parses(
        Doc(
            vocab,
            words,
            spaces,
            pos=[row[1] for row in rows],
            tags=[row[2] for row in rows],
            heads=[int(row[3]) for row in rows],
            deps=[row[4] for row in rows],
            ents=[row[5] for row in rows],
        ),
        Doc(
            vocab,
            words,
            spaces,
            lemmas=[row[0] for row in second],
            pos=[row[1] for row in second],
            heads=[int(row[2]) for row in second],
            deps=[row[3] for row in second],
            ents=[row[4] for row in second],
        ),
    )


def _spaced(text: str, rows: Sequence[Sequence[str]]) -> Iterator[bool]:
    """Say of each word whether a space stands behind it in the text."""
    at = 0
    for row in rows:
        at = text.index(row[0], at) + len(row[0])
        yield text[at : at + 1] == " "


def _reading(case: str) -> Reading:
    parses = _parses(case)
    return read(Article(paragraphs=(parses.first.text,)), parses)


def _key(question: Question) -> str:
    match question.shape:
        case Gap() as gap:
            return gap.answer
        case Open() as written:
            return " / ".join(written.points)
        case Choice() as choice:
            return choice.right.text
        case _:
            raise AssertionError(question)


def clauses_of(reading: Reading) -> list[str]:
    """Write each agreed clause, its mood before it where it is not plainly stated."""
    return [
        (f"({found.mood}) " if found.mood != "stated" else "") + statement(reading.first, found)
        for found in reading.facts
        if found.agreed
    ]


def questions_of(reading: Reading) -> list[str]:
    """Write each question with its key."""
    asked = (question for kind in (fact, how_many, why_how) for question in kind.propose(reading))
    return [f"{question.prompt} {_key(question)}" for question in asked]


@pytest.mark.parametrize("case", CASES, ids=lambda case: _lines(case, "#")[0][:60])
def test_clauses(case: str) -> None:
    """The texts of clauses.txt: what they state, and nothing that they do not."""
    assert clauses_of(_reading(case)) == _lines(case, "=")


@pytest.mark.parametrize("case", CASES, ids=lambda case: _lines(case, "#")[0][:60])
def test_questions(case: str) -> None:
    """The texts of clauses.txt: what is asked of them."""
    assert questions_of(_reading(case)) == _lines(case, "?")
