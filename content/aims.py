"""Aims: what somebody plans, hopes or is asked to do, asked for as a whole.

In:  The ministry vowed to rebuild the two bridges.
Out: What did the ministry vow to do? (Rebuild the two bridges.)
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from content.reading.facts import Part
from content.realise import ask_rest, capital, words
from content.stems import told_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.reading import Reading
    from content.reading.facts import Fact
    from content.statements import Told

LEAST_WORDS, MOST_WORDS = 3, 16  # of the deed
LEAST_TOLD = 2  # content words of the deed, or nobody could tell a right answer from a wrong one
# fmt: off
# Verbs whose infinitive is what somebody means, or is meant, to do.
AIMS = {
    "plan", "hope", "want", "intend", "decide", "agree", "promise", "vow", "pledge", "refuse", "aim", "seek", "try",
    "attempt", "offer", "urge", "ask", "order", "advise", "design", "expect", "force", "encourage", "persuade",
    "require", "invite", "allow", "instruct", "commit", "prepare", "propose", "choose", "need", "help", "fail",
}
# One of many deeds, or none: What did Ann Lee help to do?
HALF_MEANT = {"help", "need", "fail", "allow", "want", "try", "attempt"}
# What one is about, or bound, to do: had to suspend work, is set to close.
BOUND = {"have", "set", "schedule"}
# What joins a second deed, or a clause, to the first.
JOINED = {"conj", "ccomp", "parataxis"}
TIMED = {"after", "before", "because", "once", "when", "while", "as"}  # what such a clause tells is no part of the deed
# fmt: on


def deeds(reading: Reading, clause: Told, part: Part) -> Iterator[tuple[str, str]]:
    """Give the question for a whole infinitive, and its answer, where the verb says that somebody means it."""
    if not is_deed(reading, clause.fact, part) or not told_words(reading, clause.fact.subject.tokens):
        return
    asked = replace(part, role="modifier", tokens=(part.tokens[0], part.head))
    fact = replace(clause.fact, after=tuple(asked if each == part else each for each in clause.fact.after))
    nothing = Part("object", part.head, ())
    instead = {**clause.instead, part.head: "do"}
    prompt = ask_rest((reading.first, reading.second), fact, nothing, "what", instead)
    if prompt is not None:
        yield prompt, capital(words(reading.first, _deed(reading.first[part.head], part), clause.instead)) + "."


def is_deed(reading: Reading, fact: Fact, part: Part) -> bool:
    """Say whether a complement is one deed, told at some length: to rebuild the two bridges."""
    doc, inner = reading.first, reading.first[part.head]
    deed = _deed(inner, part)
    meant = reading.second[fact.head].lemma_ in (AIMS - HALF_MEANT) | BOUND
    meant = meant and doc[part.tokens[0]].lower_ == "to" and inner.tag_ == "VB"
    long = LEAST_WORDS <= len(deed) <= MOST_WORDS and told_words(reading, deed) >= LEAST_TOLD
    return meant and long and not _goes_on(inner)


def _deed(verb: Token, part: Part) -> tuple[int, ...]:
    """Give the words of the deed without "to" and without the clause that only times it."""
    timed = {
        token.i
        for child in verb.children
        if child.dep_ == "advcl" and child.left_edge.lower_ in TIMED
        for token in child.subtree
    }
    return tuple(token for token in part.tokens[1:] if token not in timed)


def _goes_on(verb: Token) -> bool:
    """Say whether a second deed, or a clause that belongs to it, follows."""
    bound = (child for child in verb.children if child.dep_ == "advcl" and child.left_edge.lower_ not in TIMED | {"to"})
    return any(child.dep_ in JOINED for child in verb.children) or any(bound)
