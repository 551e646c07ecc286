"""Phrases that stand alone: where a noun phrase ends, and whether it makes sense without its sentence."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from content.model import Passage

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

RELATIVES = {"who", "which", "that", "where", "whose", "whom"}
# fmt: off
POINTING = {
    "this", "that", "these", "those", "here", "there", "such", "another", "other", "others", "same", "former",
    "latter", "both", "own", "more", "one", "ones", "else", "certain", "respective", "similar", "first-named",
}
# fmt: on
# What follows a phrase that the writer has set off.
CLOSERS = {",", ".", ";", ":", ")", "—", "–", "-", '"', "”", "?", "!", "--"}
# A phrase stays the same phrase when these of its parts are left out behind it.
# fmt: off
TRAILERS = {
    "acl:relcl", "relcl", "appos", "acl", "punct", "parataxis", "cc", "conj", "advcl", "dep", "cop", "nsubj",
    "nsubj:pass", "aux", "mark", "case", "prep", "advmod", "obl", "npadvmod",
}
# fmt: on


@lru_cache(maxsize=4)
def whole_text(doc: Doc) -> str:
    """Give a Doc's text; spaCy joins all its tokens at each asking, and a lesson asks some hundred times."""
    return str(doc.text)


def passage_of(doc: Doc, start: int, end: int) -> Passage:
    """Give tokens [start, end) as offsets into the text."""
    return Passage(doc[start].idx, doc[end - 1].idx + len(doc[end - 1]))


def sentence_of(token: Token) -> Passage:
    """Give the sentence of a token, without the white space behind it."""
    return sentences_of(token.doc)[token.sent.start]


@lru_cache(maxsize=4)
def sentences_of(doc: Doc) -> dict[int, Passage]:
    """Give the sentences by their first token; a lesson asks for each of them some hundred times."""
    ends = {sent.start: sent.start_char + len(sent.text.rstrip()) for sent in doc.sents}
    return {sent.start: Passage(sent.start_char, ends[sent.start]) for sent in doc.sents}


def text_of(doc: Doc, start: int, end: int) -> str:
    """Write tokens [start, end) on one line."""
    return re.sub(r"\s+", " ", doc[start:end].text)  # a Doc's own text is put together anew each time


def one_head(doc: Doc, start: int, end: int) -> int | None:
    """Give the place of the one token that heads tokens [start, end); None where there is no such token."""
    inside = [token for token in doc[start:end] if not token.is_punct and not token.is_space]
    roots = [token.i for token in inside if token.head == token or not start <= token.head.i < end]
    roots = [place for place in roots if doc[place].dep_ not in {"case", "det", "predet"}]
    return roots[0] if len(roots) == 1 else None


def same_phrase(first: Doc, second: Doc, start: int, end: int) -> bool:
    """Say whether tokens [start, end) are one phrase with one head to both readers, what trails behind left out."""
    head, other = one_head(first, start, end), one_head(second, start, end)
    if head is None or other is None or (head != other and second[other].dep_ != "prep"):
        return False
    return all(_held(doc, start, end) for doc in (first, second))


def _held(doc: Doc, start: int, end: int) -> bool:
    inside = [token for token in doc[start:end] if not token.is_punct and not token.is_space]
    return all(start <= child.i < end or child.dep_ in TRAILERS for token in inside for child in token.children)


def stands_alone(span: Span) -> bool:
    """Say whether a phrase makes sense by itself: nothing in it points outside.

    In:  his former partner
    Out: False
    """
    first, last = span[0], span[-1]
    pointing = any(token.lower_ in POINTING and token.dep_ in {"det", "amod"} for token in span)
    pronouns = any(token.pos_ == "PRON" and token.lower_ not in RELATIVES for token in span)
    broken = any(token.text in {'"', "“", "”", "(", ")", "[", "]", ";", ":"} or "\n" in token.text for token in span)
    dangling = last.pos_ in {"ADP", "DET", "CCONJ", "SCONJ", "PUNCT", "AUX", "PART"} and last.lower_ not in {"'s", "’s"}
    return not (pointing or pronouns or broken or dangling or first.pos_ in {"PUNCT", "CCONJ", "PRON"})
