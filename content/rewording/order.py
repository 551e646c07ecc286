"""Phrases of time put to the other end of a clause.

In:  The academy opened in 2009.
Out: In 2009, the academy opened.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from content.realise import lower_first, statement, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from spacy.tokens import Doc

    from content.reading import Reading
    from content.reading.facts import Fact, Part

LONGEST = 7  # words of a phrase that is moved
LONGEST_CLAUSE = 14  # in a longer one the phrase may belong to a noun, or seem to
OPENING = {"in", "on", "at", "during", "after", "before", "since", "by", "last", "this", "every", "each", "for", "over"}


def moved(reading: Reading, fact: Fact, instead: Mapping[int, str]) -> str | None:
    """Write a clause with a phrase of time at the other end; None where none can be moved without harm."""
    if fact.source is not None or fact.mood != "stated":
        return None
    return _to_the_front(reading.first, fact, instead) if not fact.front else _to_the_end(reading.first, fact, instead)


def _to_the_front(doc: Doc, fact: Fact, instead: Mapping[int, str]) -> str | None:
    last = max(fact.after, key=lambda part: part.tokens[-1], default=None)
    if last is None or not _is_movable(doc, last) or not _others(doc, fact, last):
        return None
    if len(statement(doc, fact, instead).split()) > LONGEST_CLAUSE:
        return None
    after = tuple(part for part in fact.after if part != last)
    return statement(doc, replace(fact, after=after, front=(last,)), instead)


def _to_the_end(doc: Doc, fact: Fact, instead: Mapping[int, str]) -> str | None:
    first, *others = fact.front
    timed = any(part.role == "time" for part in fact.after)
    if others or not _is_movable(doc, first) or timed or not _others(doc, fact, first):
        return None
    whole = statement(doc, replace(fact, front=()), instead).removesuffix(".")
    if len(whole.split()) > LONGEST_CLAUSE or "," in whole:
        return None
    phrase = lower_first(doc, first, words(doc, first.tokens, instead), instead)
    return f"{whole} {phrase}."


def _is_movable(doc: Doc, part: Part) -> bool:
    """Say whether a phrase is a settled, short one of time that opens like one and holds no clause and no pronoun."""
    tokens = [doc[place] for place in part.tokens]
    odd = any(token.pos_ in {"VERB", "PRON"} or token.text == "," for token in tokens)
    opening = tokens[0].lower_ in OPENING
    return part.role == "time" and part.settled and len(tokens) <= LONGEST and opening and not odd


def _others(doc: Doc, fact: Fact, part: Part) -> bool:
    """Say whether the clause has something else behind its verb, which the phrase does not only seem to follow."""
    rest = [other for other in fact.after if other != part and doc[other.head].dep_ != "advmod"]
    passive = any(doc[place].dep_ == "aux:pass" for place in fact.group)
    dated = any(doc[place].ent_type_ == "Date" for other in rest for place in other.tokens)
    moving = {"from", "to"} <= {doc[other.tokens[0]].lower_ for other in rest}
    return not dated and not moving and (bool(rest) or passive)
