"""Thin: clauses that tell too little once something is left out, or that the article put in a wrong tense.

In:  the firm used the money / the office opened its doors since May
Out: thin: what for? / mistimed: has opened them since May
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.reading.genders import sex_of_noun
from content.stems import people

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from content.reading import Reading
    from content.reading.facts import Fact, Part

NEEDED = {"accuse": ("of",), "deprive": ("of",), "acquaint": ("with",), "equip": ("with",)}
# Somebody is instructed or urged to do something; without it the clause says too little.
URGING = {"instruct", "urge", "persuade", "ask", "tell", "force", "encourage", "order"}

PERFECT = {"has", "have", "had", "'ve", "’ve", "having"}


def is_thin(reading: Reading, fact: Fact) -> bool:
    """Say whether a clause says next to nothing, since what it said more is left out: the letter was mailed.

    A copula with a bare adjective says little, and a verb wants one phrase beside it that is no adverb.
    """
    doc = reading.first
    phrases = [
        part for part in (*fact.after, *fact.front) if doc[part.head].dep_ != "advmod" and not _is_told_of(doc, part)
    ]
    if any(not _has_needed(reading, fact, word) for word in NEEDED.get(reading.second[fact.head].lemma_.lower(), ())):
        return True
    if _is_without_aim(reading, fact) or _is_without_deed(reading, fact, phrases):
        return True
    if phrases and phrases == [part for part in phrases if part.role == "complement" and doc[part.head].pos_ == "ADJ"]:
        return all(sum(doc[token].pos_ not in {"ADV", "DET"} for token in part.tokens) <= 1 for part in phrases)
    return not phrases


def _has_needed(reading: Reading, fact: Fact, word: str) -> bool:
    """Say whether a verb keeps the phrase that it cannot be without: accused him OF THEFT."""
    return any(reading.first[token].lower_ == word for part in fact.after for token in part.tokens)


def _is_told_of(doc: Doc, part: Part) -> bool:
    return doc[part.tokens[0]].lower_ == "according"


def _is_without_aim(reading: Reading, fact: Fact) -> bool:
    """Say whether a use is told without its purpose: used the money [to buy a house]."""
    verb = reading.first[fact.head]
    aims = [child for child in verb.children if child.dep_ == "advcl" and child.left_edge.lower_ == "to"]
    kept = {token for part in (*fact.after, *fact.front) for token in part.tokens}
    return reading.second[fact.head].lemma_ == "use" and any(child.i not in kept for child in aims)


def _is_without_deed(reading: Reading, fact: Fact, phrases: list[Part]) -> bool:
    """Say whether somebody is urged, and to what is left out: had instructed her son."""
    urged = reading.second[fact.head].lemma_ in URGING and [part.role for part in phrases] == ["object"]
    return urged and _is_person(reading.first[phrases[0].head])


def _is_person(token: Token) -> bool:
    return token.ent_type_ == "Person" or token.lower_ in people() or sex_of_noun(token.lower_) != ""


def is_mistimed(doc: Doc, fact: Fact) -> bool:
    """Say whether "since May" stands with a tense that does not reach from then to now.

    In:  the office opens the door since last month
    Out: True
    """
    since = any(doc[part.tokens[0]].lower_ == "since" and part.role != "object" for part in (*fact.after, *fact.front))
    helpers = {doc[token].lower_ for token in fact.group}
    return since and not helpers & PERFECT and not any(doc[token].dep_ == "cop" for token in fact.group)
