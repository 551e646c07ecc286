"""Reasoned: clauses that say enough only together with their reason, and those that are reported as still to come.

In:  The list was compiled using reports from the ports. / Ann Lee said a school would open to train pilots.
Out: The list | was compiled | using reports from the ports / a school | would open | to train pilots (Ann Lee says)
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from content.agreement import agree_on_attachment, agree_on_objects, agree_on_phrase, agree_on_subject
from content.reading.causes import asks, is_plain, is_settled
from content.reading.clipped import clipped
from content.reading.facts import Fact, Part
from content.reading.phrases import sentence_of
from content.simplify import SAYING, Clause, clauses, fits, own_subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.reading import Reading
    from content.reading.facts import Role

HELPERS = {"aux", "aux:pass", "compound:prt"}
LEFT_OUT = {"punct", "cc", "mark", "discourse"}
ROLES: dict[str, Role] = {"obj": "object", "obl": "modifier", "obl:agent": "modifier", "obl:tmod": "time"}
QUOTES = set('"“”')


def reasoned(reading: Reading) -> Iterator[Fact]:
    """Give these clauses as facts, each with its reason for its last phrase."""
    known = {fact.head for fact in reading.facts}
    for clause in (*clauses(reading.first, reading.second), *_coming(reading)):
        head = reading.first[clause.head]
        if clause.head not in known and clause.agreed and not QUOTES & {token.text for token in head.sent}:
            yield from _fact(reading, clause)


def _coming(reading: Reading) -> Iterator[Clause]:
    """Give what somebody said would happen; in a question of its own it will."""
    for verb in reading.first:
        speaker = own_subject(verb.head) if verb.dep_ == "ccomp" and verb.head.lower_ in SAYING else None
        subject = own_subject(verb)
        would = any(child.dep_ == "aux" and child.lower_ == "would" for child in verb.children)
        if speaker is None or subject is None or not would or speaker.dep_ != "nsubj" or verb.head.dep_ != "ROOT":
            continue
        first, second = verb.head, reading.second
        bare = not any(child.dep_ in {"advcl", "neg", "advmod"} and child.i < verb.i for child in verb.children)
        sure = agree_on_subject(first, second) and agree_on_subject(verb, second) and fits(subject, [verb])
        if bare and sure and second[verb.i].head.i == first.i:
            yield Clause(verb.i, subject.i, "said", agreed=True, source=speaker.i)


def _fact(reading: Reading, clause: Clause) -> Iterator[Fact]:
    """Put a clause together where both readers see each of its phrases, and a reason is the last of them."""
    verb, subject = reading.first[clause.head], reading.first[clause.subject]
    hanging = [child for child in verb.children if child.i != clause.subject and child.dep_ not in HELPERS | LEFT_OUT]
    reason = next((child for child in hanging if _is_reason(reading, verb, child)), None)
    others = [child for child in hanging if child != reason]
    if verb.pos_ != "VERB" or clause.kind == "relative" or reason is None or not agree_on_objects(verb, reading.second):
        return
    if any(child.dep_ not in ROLES or not _is_seen(reading, child) or child.i > reason.i for child in others):
        return
    who = Part("subject", subject.i, tuple(token.i for token in clipped(subject)), _is_whole(reading, subject))
    source = None if clause.source is None else _source(reading, reading.first[clause.source])
    group = {verb.i, *clause.lent, *(child.i for child in verb.children if child.dep_ in HELPERS)}
    parts = [_part(child) for child in others if child.i > clause.subject]
    after = (*parts, Part("modifier", reason.i, tuple(token.i for token in clipped(reason))))
    front = tuple(_part(child) for child in others if child.i < clause.subject)
    fact = Fact(verb.i, who, tuple(sorted(group)), after, front, sentence_of(verb), agreed=who.settled)
    yield replace(fact, source=source, kind=clause.kind, mood=clause.mood)


def _is_reason(reading: Reading, verb: Token, child: Token) -> bool:
    asked = child.i > verb.i and asks(reading.second, verb, child) is not None
    return asked and is_plain(child) and is_settled(child, reading.second)


def _is_seen(reading: Reading, child: Token) -> bool:
    return _is_whole(reading, child) and (child.dep_ == "obj" or agree_on_attachment(child, reading.second))


def _is_whole(reading: Reading, phrase: Token) -> bool:
    return agree_on_phrase(phrase.left_edge.i, phrase.right_edge.i + 1, reading.first, reading.second)


def _part(child: Token) -> Part:
    return Part(ROLES[child.dep_], child.i, tuple(token.i for token in clipped(child)))


def _source(reading: Reading, speaker: Token) -> Part:
    return Part("subject", speaker.i, tuple(token.i for token in clipped(speaker)), _is_whole(reading, speaker))
