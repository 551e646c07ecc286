"""An article as paragraphs of pieces, so that a page can mark what proves an answer."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from content.model import Article, Passage, Question, QuestionId


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph, and the ids of the questions that rest on it."""

    text: str
    questions: tuple[QuestionId, ...] = ()
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A numbered paragraph, after the sub-headings that stand before it."""

    number: int
    headings: tuple[str, ...]
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Proof:
    """The words that prove an answer, and the number of their paragraph."""

    paragraph: int
    text: str


def paragraphs(article: Article, questions: Iterable[Question], *, chosen: str = "") -> tuple[Paragraph, ...]:
    """Cut each paragraph where some question's evidence begins or ends; mark that of the chosen question."""
    claims = [(question.id, passage) for question in questions for passage in question.evidence]
    found = []
    offset = 0
    for number, text in enumerate(article.paragraphs, 1):
        headings = tuple(heading.text for heading in article.headings if heading.before == number)
        found.append(Paragraph(number, headings, _pieces(text, _within(claims, offset, len(text)), chosen)))
        offset += len(text) + 2  # paragraphs are joined by two newlines
    return tuple(found)


def proofs(article: Article, evidence: Sequence[Passage]) -> tuple[Proof, ...]:
    """Give each passage's words with the number of its paragraph."""
    return tuple(Proof(article.place(passage).paragraph, article.quote(passage)) for passage in evidence)


def _within(
    claims: Iterable[tuple[QuestionId, Passage]],
    offset: int,
    length: int,
) -> list[tuple[QuestionId, int, int]]:
    """Give the claims on one paragraph, in offsets of that paragraph."""
    moved = ((name, passage.start - offset, passage.end - offset) for name, passage in claims)
    return [(name, max(start, 0), min(end, length)) for name, start, end in moved if start < length and end > 0]


def _pieces(text: str, claims: list[tuple[QuestionId, int, int]], chosen: str) -> tuple[Piece, ...]:
    cuts = sorted({0, len(text), *(cut for _, start, end in claims for cut in (start, end))})
    pieces = []
    for start, end in pairwise(cuts):
        names = tuple(dict.fromkeys(name for name, begins, ends in claims if begins <= start and ends >= end))
        pieces.append(Piece(text[start:end], names, chosen in names))
    return tuple(pieces)
