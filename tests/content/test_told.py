"""Sentences with both readers' parses, and what is told of them; the cases stand in told.txt, as in clauses.txt."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.tokens import Doc

from content.model import Article
from content.parse import Parses
from content.reading import read
from content.statements import told

CASES = (Path(__file__).parent / "told.txt").read_text(encoding="utf-8").strip().split("\n\n")
VOCAB = spacy.blank("en").vocab


def _lines(case: str, mark: str) -> list[str]:
    return [line[2:] for line in case.splitlines() if line.startswith(f"{mark} ")]


def _parses(case: str) -> Parses:
    (text,) = _lines(case, "#")
    rows = [line.split("\t") for line in _lines(case, "|")]
    words, spaces, at = [row[0] for row in rows], [], 0
    for word in words:
        at = text.index(word, at) + len(word)
        spaces.append(text[at : at + 1] == " ")
    pos, tags, heads, deps, ents = (list(column) for column in list(zip(*rows, strict=True))[1:6])
    first = Doc(VOCAB, words, spaces, pos=pos, tags=tags, heads=[int(head) for head in heads], deps=deps, ents=ents)
    lemmas, pos, heads, deps, ents = (list(column) for column in list(zip(*rows, strict=True))[6:])
    heads_of = [int(head) for head in heads]
    return Parses(first, Doc(VOCAB, words, spaces, lemmas=lemmas, pos=pos, heads=heads_of, deps=deps, ents=ents))


@pytest.mark.parametrize("case", CASES, ids=lambda case: _lines(case, "#")[0][:60])
def test_told(case: str) -> None:
    """The texts of told.txt: what is told of them, true and whole, and nothing else."""
    parses = _parses(case)
    reading = read(Article(paragraphs=(parses.first.text,)), parses)
    assert [clause.text for clause in told(reading)] == _lines(case, "=")
