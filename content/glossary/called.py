"""What a text calls a thing, where it says first what the thing is.

In:  He caught a rare bacterial infection known as leptospirosis.
Out: leptospirosis: a rare bacterial infection
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token

NAMING = {"known": "as", "called": ""}  # the participle, and what must follow it
MARKS = frozenset("'\"\u2018\u2019\u201c\u201d")
ENDS = frozenset({",", ".", ";", ":", ")", "\u2014", "\u2013"})
LONGEST_TERM = 4  # words of a term
LEAST_TOLD = 3  # words of what it is: "a place known as Songo" tells nothing


def called(doc: Doc) -> Iterator[tuple[Span, str]]:
    """Give each term that the text so names, with the words that say what it is."""
    for token in doc:
        if token.lower_ not in NAMING or not token.i:
            continue
        told = _told(doc[token.i - 1])
        term = _term(token)
        if told and term is not None:
            yield term, told


def _told(head: Token) -> str:
    """Give the noun phrase that ends in this noun, where it begins with "a" and says enough."""
    start = head.left_edge.i
    span = head.doc[start : head.i + 1]
    plain = not any(token.is_punct and token.text != "-" for token in span)
    fits = head.pos_ == "NOUN" and span[0].lower_ in {"a", "an"} and len(span) >= LEAST_TOLD
    return span.text if fits and plain else ""


def _term(participle: Token) -> Span | None:
    """Give the words behind "known as", up to the end of the clause, without quotation marks."""
    doc = participle.doc
    start = participle.i + 1
    if NAMING[participle.lower_]:
        if start >= len(doc) or doc[start].lower_ != NAMING[participle.lower_]:
            return None
        start += 1
    while start < len(doc) and doc[start].text in MARKS | {"the", "a", "an"}:
        start += 1
    end = start
    while end < len(doc) and doc[end].pos_ in {"NOUN", "PROPN", "ADJ"} and end - start <= LONGEST_TERM:
        end += 1
    closed = end < len(doc) and (doc[end].text in ENDS | MARKS or doc[end].is_space)
    return doc[start:end] if start < end <= start + LONGEST_TERM and closed else None
