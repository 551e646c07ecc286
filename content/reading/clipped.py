"""Clip: the words of a phrase without its asides.

In:  the academy, which opened in 2009, in San Luis Potosi
Out: the academy in San Luis Potosi
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

# Inside a phrase these are asides: the phrase stands without them.
ASIDES = {"acl:relcl", "acl", "amod", "advcl", "appos", "parataxis", "discourse"}
QUOTES = '"“”'
# What hangs from a noun and belongs to the sentence around it.
OUTSIDE = {"case", "cc", "mark", "punct", "cop", "nsubj", "aux"}


def clipped(head: Token) -> list[Token]:
    """Give a phrase without its asides: relative clauses set off by a comma, appositions, brackets."""
    gone: set[int] = set()
    for token in head.subtree:
        aside = token != head and token.i > token.head.i and token.dep_ in ASIDES and is_set_off(token)
        if aside and not _is_listed(token):
            gone.update(inner.i for inner in token.subtree)
    return _trimmed([token for token in head.subtree if token.i not in gone and not token.is_space]) or [head]


def _is_listed(token: Token) -> bool:
    """Say whether an apposition may be one more of a list: Porto, Larkham, Vale and York."""
    noun = token.head
    names = token.pos_ == "PROPN" and (noun.pos_ == "PROPN" or noun.tag_ == "NNS")
    listed = noun.dep_ == "conj" or any(child.dep_ == "conj" for child in noun.children)
    longer = names and any(child.dep_ == "conj" for child in token.children)
    return token.dep_ == "appos" and (listed or longer) and token.left_edge.text != "("


def clipped_noun(noun: Token) -> list[Token]:
    """Give a noun phrase for use elsewhere: without its asides, its preposition and the sentence around it."""
    outside = {
        token.i
        for child in noun.children
        if child.dep_ in OUTSIDE and (child.i < noun.i or child.dep_ != "case")
        for token in child.subtree
    }
    kept = _trimmed([token for token in clipped(noun) if token.i not in outside])
    while kept and kept[0].pos_ in {"ADP", "CCONJ", "SCONJ"}:
        kept.pop(0)
    return kept or [noun]


def _trimmed(kept: list[Token]) -> list[Token]:
    while kept and kept[-1].is_punct and kept[-1].text not in QUOTES + "’%)":
        kept.pop()
    while kept and kept[0].is_punct and kept[0].text not in QUOTES + "‘$#(":
        kept.pop(0)
    return kept


def is_set_off(token: Token) -> bool:
    """Say whether a phrase begins behind a comma, a dash or a bracket."""
    edge = token.left_edge
    before = edge if edge.is_punct else token.doc[edge.i - 1] if edge.i else edge
    return before.text in {",", "(", "-", "--", "–", "—"}
