"""Charges: what somebody is accused of, banned from or praised for doing.

In:  The two drivers were accused of selling stolen fuel.
Out: What were the two drivers accused of doing? (Selling stolen fuel.)
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from content.agreement import agree_on_attachment, agree_on_objects, agree_on_phrase, agree_on_subject
from content.reading.causes import FOR_DEEDS
from content.reading.clipped import clipped
from content.reading.facts import Fact, Part
from content.reading.phrases import sentence_of
from content.realise import ask_rest, capital, words
from content.simplify import clauses
from content.statements import told
from content.stems import told_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.reading import Reading
    from content.simplify import Clause
    from content.statements import Told

# fmt: off
# Which preposition ties a deed to its verb; without the deed the clause says nothing.
DEED_BEHIND = {
    "accuse": "of", "suspect": "of", "convict": "of", "acquit": "of", "warn": "against", "prevent": "from",
    "stop": "from", "ban": "from", "bar": "from", "block": "from", "prohibit": "from", "discourage": "from",
    "deter": "from", "dissuade": "from", "restrict": "from", "exclude": "from", "charge": "with", "credit": "with",
    "task": "with", "entrust": "with", "succeed": "in", "insist": "on", "concentrate": "on",
    "specialise": "in", "specialize": "in", "result": "in", "refrain": "from", "benefit": "from", "vote": "against",
}
# fmt: on
LEAST, MOST = 3, 20  # words of a deed
LEAST_TOLD = 2  # content words of a deed, and of who it is about
HELPERS = {"aux", "aux:pass"}
LEFT_OUT = {"punct", "cc", "mark", "obl", "obl:tmod", "obl:unmarked", "obl:agent", "advmod", "discourse", "conj"}


@dataclass(frozen=True, slots=True)
class Charge:
    """A clause whose deed is asked for: the question, its answer, and the clause."""

    prompt: str
    answer: str
    fact: Fact


def charges(reading: Reading) -> Iterator[Charge]:
    """Ask what somebody is said to be accused of, kept from or praised for doing."""
    found = tuple(fact for clause in clauses(reading.first, reading.second) for fact in _facts(reading, clause))
    for clause in told(replace(reading, facts=found), moods=("stated", "possible")):
        charge = _asked(reading, clause)
        if charge is not None:
            yield charge


def _facts(reading: Reading, clause: Clause) -> Iterator[Fact]:
    """Give the clause as subject, verb, whom, and the deed behind its preposition."""
    verb = reading.first[clause.head]
    deed = _deed(reading, verb)
    plain = all(child.dep_ in {*LEFT_OUT, *HELPERS, "obj"} or _is_own(child, clause, deed) for child in verb.children)
    if deed is None or not plain or not _is_settled(reading, clause, deed):
        return
    subject, whom = reading.first[clause.subject], next((child for child in verb.children if child.dep_ == "obj"), None)
    group = {verb.i, *clause.lent, *(child.i for child in verb.children if child.dep_ in HELPERS)}
    after = [] if whom is None else [Part("object", whom.i, tuple(token.i for token in clipped(whom)))]
    after.append(Part("complement", deed.i, tuple(token.i for token in clipped(deed))))
    who = Part("subject", subject.i, tuple(token.i for token in clipped(subject)))
    fact = Fact(verb.i, who, tuple(sorted(group)), tuple(after), (), sentence_of(verb), agreed=True, kind=clause.kind)
    source = None if clause.source is None else _source(reading, reading.first[clause.source])
    yield replace(fact, source=source, mood=clause.mood)


def _source(reading: Reading, speaker: Token) -> Part:
    start, end = speaker.left_edge.i, speaker.right_edge.i + 1
    settled = agree_on_phrase(start, end, reading.first, reading.second)
    return Part("subject", speaker.i, tuple(token.i for token in clipped(speaker)), settled)


def _is_own(child: Token, clause: Clause, deed: Token | None) -> bool:
    early = child.dep_ in {"advcl", "parataxis"} and child.i < clause.subject  # asked by the man, they were told ...
    said = child.dep_ == "parataxis" and clause.source is not None
    return child.i == clause.subject or early or said or (deed is not None and child.i == deed.i)


def _deed(reading: Reading, verb: Token) -> Token | None:
    """Find the gerund behind the verb's own preposition; it ends the clause."""
    lemma = reading.second[verb.i].lemma_.lower()
    wanted = DEED_BEHIND.get(lemma, "for" if lemma in FOR_DEEDS else "")
    passive = any(child.dep_ == "aux:pass" for child in verb.children)
    for child in verb.children:
        if child.dep_ == "advcl" and child.tag_ == "VBG" and child.i > verb.i and child.left_edge.lower_ == wanted:
            direct = passive or wanted in {"in", "on", "against"} or any(each.dep_ == "obj" for each in verb.children)
            return child if direct and child.left_edge.i == child.i - 1 else None
    return None


def _is_settled(reading: Reading, clause: Clause, deed: Token) -> bool:
    """Say whether both readers see who, whom and what for, and nobody else says so."""
    verb, second = reading.first[clause.head], reading.second
    subject = reading.first[clause.subject]
    who = agree_on_phrase(subject.left_edge.i, subject.right_edge.i + 1, reading.first, second)
    sure = clause.mood != "denied" and clause.kind != "relative"
    seen = agree_on_subject(verb, second) and agree_on_objects(verb, second) and agree_on_attachment(deed, second)
    return sure and clause.agreed and who and seen and _ends_alike(reading, deed)


def _ends_alike(reading: Reading, deed: Token) -> bool:
    """Say whether the deed, short of its asides, is all within the second reader's, up to a mark or its own end."""
    tokens = clipped(deed)
    first, last = tokens[0].i, tokens[-1].i
    inside = {token.i for token in reading.second[first].subtree}
    ends = reading.second[first].right_edge.i == last or reading.first[last + 1].is_punct
    return last - first + 1 == len(tokens) and inside.issuperset(token.i for token in tokens) and ends


def _asked(reading: Reading, clause: Told) -> Charge | None:
    """Leave the preposition in the question, and "doing" for the deed."""
    fact = clause.fact
    part = fact.after[-1]
    alone = reading.first[part.tokens[0]].lower_ == "for"  # thanked FOR, and accused OF DOING
    left = replace(part, role="modifier", tokens=(part.tokens[0],) if alone else (part.tokens[0], part.head))
    nothing = Part("object", part.head, ())
    asked = replace(fact, after=(*fact.after[:-1], left))
    instead = {**clause.instead, part.head: "doing"}
    prompt = ask_rest((reading.first, reading.second), asked, nothing, "what", instead)
    answer = capital(words(reading.first, part.tokens[1:], clause.instead))
    about = [token for each in (fact.subject, *fact.after[:-1]) for token in each.tokens]
    telling = told_words(reading, about, clause.instead) and told_words(reading, part.tokens) >= LEAST_TOLD
    fits = LEAST <= len(answer.split()) <= MOST
    return Charge(prompt, answer, fact) if prompt is not None and telling and fits else None
