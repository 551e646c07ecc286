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
HALF_MEANT = {"help", "need", "fail", "allow", "want"}
# What joins a second deed, or a clause, to the first.
JOINED = {"conj", "advcl", "ccomp", "parataxis"}
# fmt: on


def deeds(reading: Reading, clause: Told, part: Part) -> Iterator[tuple[str, str]]:
    """Give the question for a whole infinitive, and its answer, where the verb says that somebody means it."""
    if not _is_deed(reading, clause, part) or not told_words(reading, clause.fact.subject.tokens):
        return
    asked = replace(part, role="modifier", tokens=(part.tokens[0], part.head))
    fact = replace(clause.fact, after=tuple(asked if each == part else each for each in clause.fact.after))
    nothing = Part("object", part.head, ())
    instead = {**clause.instead, part.head: "do"}
    prompt = ask_rest((reading.first, reading.second), fact, nothing, "what", instead)
    if prompt is not None:
        yield prompt, capital(words(reading.first, part.tokens[1:], clause.instead)) + "."


def _is_deed(reading: Reading, clause: Told, part: Part) -> bool:
    """Say whether a complement is one deed, told at some length: to rebuild the two bridges."""
    doc, inner = reading.first, reading.first[part.head]
    deed = part.tokens[1:]
    meant = reading.second[clause.fact.head].lemma_ in AIMS - HALF_MEANT
    meant = meant and doc[part.tokens[0]].lower_ == "to" and inner.tag_ == "VB"
    long = LEAST_WORDS <= len(deed) <= MOST_WORDS and told_words(reading, deed) >= LEAST_TOLD
    return meant and long and not _goes_on(inner)


def _goes_on(verb: Token) -> bool:
    return any(child.dep_ in JOINED for child in verb.children)
