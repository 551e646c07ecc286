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

NO_CONTENT = {"ADV", "DET", "PART", "AUX"}
# Nouns that tell nothing as the subject without "of what": An example is the new bridge.
OF_WHAT = {"example", "reason", "problem", "result", "goal", "aim", "difference", "answer", "feature", "consequence"}
OF_WHAT |= {"challenge", "obstacle", "difficulty", "option", "factor", "benefit", "advantage", "worry", "theme"}
OF_WHAT |= {"exception", "cause", "key", "solution", "alternative", "objective", "purpose", "priority", "concern"}
UTTERED = {
    "request",
    "decision",
    "history",
    "headline",
    "statement",
    "comment",
    "remark",
    "announcement",
    "declaration",
    "appeal",
    "promise",
    "claim",
    "accusation",
}
MUCH = {"a", "lot", "bit", "much", "little", "more", "great", "deal", "quite", "so", "very", "too"}
WATCHING = {"watch", "await"}  # what?
BEGINNING = {"begin", "start", "open", "end", "close", "finish", "conclude"}
# Clauses of these tell when something else happened: when she was 17, while he was rushing home.
BESIDE = {"when", "since", "as", "while"}
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
    if _is_beside(doc, fact) or _is_of_what(doc, fact) or _tells_not_what(reading, fact):
        return True
    if phrases and phrases == [part for part in phrases if part.role == "complement" and doc[part.head].pos_ == "ADJ"]:
        return all(sum(doc[token].pos_ not in NO_CONTENT for token in part.tokens) <= 1 for part in phrases)
    return not phrases


def _is_beside(doc: Doc, fact: Fact) -> bool:
    """Say whether a clause only gives the moment for another: when she was 17; while he was rushing home."""
    marks = {child.lower_ for child in doc[fact.head].children if child.dep_ in {"mark", "advmod"}}
    copular = any(doc[token].dep_ == "cop" for token in fact.group)
    going = doc[fact.head].tag_ == "VBG" and not any(part.role in {"object", "complement"} for part in fact.after)
    return (
        fact.kind == "adverbial" and bool(marks & BESIDE) and (going or (copular and bool(marks & {"when", "since"})))
    )


def _is_of_what(doc: Doc, fact: Fact) -> bool:
    """Say whether the subject tells nothing: An example is ...; A man, who ..., where nothing tells which man."""
    subject = doc[fact.subject.head]
    inside = [doc[token] for token in fact.subject.tokens]
    told = any(
        token.pos_ == "PROPN"
        or (token.pos_ == "NUM" and token.lower_ != "one")
        or token.dep_ in {"nmod", "nmod:poss", "acl"}
        for token in inside
    )
    someone = fact.kind == "relative" and any(token.lower_ in {"a", "an"} for token in inside)
    return not told and (someone or (subject.tag_ == "NN" and subject.lower_ in OF_WHAT))


def _tells_not_what(reading: Reading, fact: Fact) -> bool:
    """Say whether what a verb is about is left out: made statements, built a lot, watched with dismay, began it [by].

    In:  The mayor began the meeting [by thanking everyone].
    """
    doc = reading.first
    lemma = reading.second[fact.head].lemma_.lower()
    objects = [part for part in fact.after if part.role == "object"]
    if any({doc[token].lower_ for token in part.tokens} <= MUCH for part in objects):
        return True
    if any(reading.second[part.head].lemma_.lower() in UTTERED and not _is_about(doc, part) for part in objects):
        return True
    means = any(child.dep_ == "advcl" and child.left_edge.lower_ == "by" for child in doc[fact.head].children)
    return (lemma in WATCHING and not objects) or (lemma in BEGINNING and means)


def _is_about(doc: Doc, part: Part) -> bool:
    """Say whether words behind a noun, or its owner, tell what it is about: a statement on trade; Lee's claim."""
    telling = {"nmod", "nmod:poss", "acl", "acl:relcl", "compound", "ccomp"}
    return any(child.dep_ in telling and child.i in part.tokens for child in doc[part.head].children)


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
