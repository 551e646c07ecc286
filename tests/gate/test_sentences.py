"""Sentences of real news, split by both readers with their real models.

The cases stand in sentences.txt: abbreviations, initials, quotations, ellipses, datelines, lists and headings.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from content.model import PARAGRAPH_BREAK
from content.parse import parse
from tests.gate.measure_sentences import starts_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

MARK = " | "
BLOCKS = (Path(__file__).parent / "sentences.txt").read_text(encoding="utf-8").strip().split("\n\n")[1:]


def _split(doc: Doc) -> list[str]:
    places = [*sorted(starts_of(doc)), len(doc.text)]
    return [doc.text[start:end].strip() for start, end in pairwise(places)]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block[:40])
def test_sentences_start_where_they_do(block: str) -> None:
    """The first reader splits each case as people do."""
    wanted = [sentence for line in block.splitlines() for sentence in line.split(MARK)]
    text = PARAGRAPH_BREAK.join(line.replace(MARK, " ") for line in block.splitlines())
    assert _split(parse(text).first) == wanted


def test_the_second_reader_splits_alike() -> None:
    """Over all cases at most one sentence in twenty differs between the readers."""
    read = parse(PARAGRAPH_BREAK.join(line.replace(MARK, " ") for block in BLOCKS for line in block.splitlines()))
    first, second = starts_of(read.first), starts_of(read.second)
    assert len(first ^ second) <= len(first) / 20
