"""Every kind of predicate on a sentence of its own; the cases stand in predicates.txt.

A case is the sentence behind "#", a row for each word as in tests.parses, and each question with its key behind "?".
"""

from __future__ import annotations

from pathlib import Path

import pytest

from content.model import Article, Gap, Open, Question
from content.parse import Parses
from content.predicates import described, singled
from content.reading import read
from tests.parses import both_docs

CASES = (Path(__file__).parent / "predicates.txt").read_text(encoding="utf-8").strip().split("\n\n")


def _key(question: Question) -> str:
    assert isinstance(question.shape, Gap | Open)
    return question.shape.answer if isinstance(question.shape, Gap) else question.shape.points[0]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.splitlines()[0][2:])
def test_predicate(case: str) -> None:
    """A sentence gives the questions that stand behind it, and no other."""
    lines = case.splitlines()
    asked = [line[2:] for line in lines if line.startswith("? ")]
    first, second = both_docs("\n".join(line for line in lines if line[:2] not in {"# ", "? "}))
    reading = read(Article(paragraphs=(first.text,)), Parses(first, second))
    assert [f"{question.prompt} | {_key(question)}" for question in (*described(reading), *singled(reading))] == asked
