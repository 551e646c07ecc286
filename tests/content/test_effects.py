"""Effects: what brought something about, in one sentence or in two."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.effects import effects
from content.model import Article
from content.parse import Parses
from content.reading import read
from tests.parses import both_docs

CASES = (Path(__file__).parent / "effects.txt").read_text(encoding="utf-8").strip().split("\n\n")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.splitlines()[0][2:])
def test_effect(case: str) -> None:
    """A text of effects.txt gives the questions that stand behind it, with their answers, and no other."""
    lines = case.splitlines()
    asked = [line[2:] for line in lines if line.startswith("? ")]
    first, second = both_docs("\n".join(line for line in lines if line[:2] not in {"# ", "? "}))
    reading = read(Article(paragraphs=(first.text,)), Parses(first, second))
    assert [f"{effect.prompt} | {effect.answer}" for effect in effects(reading)] == asked
