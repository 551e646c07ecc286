"""Leaning: whether the pronouns of a reported clause find what they mean inside it.

In:  students must build their own websites | it is hard to reach the island | she will build her own
Out: no, no, yes
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.reading.empty_it import is_empty
from content.simplify import SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from content.reading import Reading

SEVERAL, ONE = {"they", "them", "their", "theirs", "themselves"}, {"it", "its", "itself"}


def leans(reading: Reading, span: Span) -> bool:
    """Say whether a pronoun of a clause surely or perhaps stands for something outside it."""
    inside = {one.token for one in reading.referents if span.start <= one.head < span.end}
    return any(token.i not in inside and not _settled(span, token) for token in pronouns(span))


def pronouns(span: Span) -> Iterator[Token]:
    """Give the personal pronouns of a clause, and the possessive ones."""
    return (token for token in span if token.tag_ in {"PRP", "PRP$"})


def _settled(span: Span, token: Token) -> bool:
    """Say whether the one subject before a pronoun that agrees with it is a noun of the same clause."""
    word = token.lower_
    if is_empty(token):
        return True
    if word not in SEVERAL | ONE:
        return False
    fitting = [each for each in _subjects(span, token) if is_several(each) == (word in SEVERAL)]
    return len(fitting) == 1 and (word in SEVERAL or fitting[0].ent_type_ != "Person")


def _subjects(span: Span, token: Token) -> list[Token]:
    """Give the nouns before a pronoun that are subjects."""
    return [each for each in span if each.i < token.i and each.dep_ in SUBJECTS and each.pos_ in {"NOUN", "PROPN"}]


def is_several(noun: Token) -> bool:
    """Say whether a noun is a plural, or one of two that are joined."""
    return noun.tag_ in {"NNS", "NNPS"} or any(child.dep_ == "conj" for child in noun.children)
