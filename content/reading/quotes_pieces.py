"""Pieces of a quotation: its sentences, and the halves of those that "and" or "but" joins.

In:  "The wall is old, and we will mend it before winter. You never know."
Out: The wall is old, and we will mend it before winter. / You never know. - or The wall is old / we will mend it ...
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token

    from content.reading.quotes import Quote

SENTENCE_BREAK = re.compile(r"(?<=[.!?])\s+(?=[A-Z“‘\"'])")
ABBREVIATED = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|St|Prof|Gen|Sen|Gov|Rep|Lt|Col|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|[A-Z])\.$"
)
SUBJECTS = {"nsubj", "nsubj:pass", "csubj"}
JOINING = {"and", "but", "so"}


def sentences(text: str) -> list[str]:
    """Part a quotation into sentences; an abbreviation ends none."""
    result: list[str] = []
    for piece in SENTENCE_BREAK.split(text.strip()):
        if result and ABBREVIATED.search(result[-1]):
            result[-1] += f" {piece}"
        else:
            result.append(piece)
    return result


def span_of(doc: Doc, quote: Quote, piece: str) -> Span | None:
    """Give the words of a piece of a quotation."""
    start = quote.words.start + quote.text.find(piece)
    return doc.char_span(start, start + len(piece), alignment_mode="contract")


def halves(span: Span) -> Iterator[str]:
    """Give the two sides of a sentence that a comma and "and" or "but" join, each with a subject of its own."""
    for token in span:
        joint = _joint(token) if token.dep_ == "conj" and token.head.i in range(span.start, span.end) else None
        if joint is not None and joint.i - 1 > span.start and joint.nbor(-1).text == ",":
            doc = span.doc
            yield doc[span.start : joint.i - 1].text
            yield doc[joint.i + 1 : span.end].text


def _joint(verb: Token) -> Token | None:
    """Give the word that joins a whole clause to another one that has no clause above it."""
    own = all(_has_subject(each) for each in (verb, verb.head))
    listed = sum(child.dep_ in {"conj", "parataxis"} and _has_subject(child) for child in verb.head.children) > 1
    top = verb.head.dep_ in {"root", "ROOT", "ccomp", "parataxis"}
    joint = (child for child in verb.children if child.dep_ == "cc" and child.lower_ in JOINING and child.i < verb.i)
    return next(joint, None) if own and top and not listed else None


def _has_subject(verb: Token) -> bool:
    return any(child.dep_ in SUBJECTS for child in verb.children)
