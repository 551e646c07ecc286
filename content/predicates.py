"""Predicates: questions on what something is, and on which one is the first, the largest or the cause.

In:  Drip Avenue is a clothing brand with a water drop as its sign.
Out: What is Drip Avenue? (A clothing brand with a water drop as its sign.)
In:  Sweden was the first country in Europe to ban the trade.
Out: Which country was the first in Europe to ban the trade? (Sweden)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.askable import is_fluent, is_listed_on
from content.lightened import lightened
from content.model import Gap, Open, Question
from content.named_answers import by_name, named, who
from content.realise import ask_subject, capital, lower_first, words
from content.stems import person_or_thing, told_words
from content.worth import VAGUE, is_worth

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.tokens import Token

    from content.reading import Reading
    from content.reading.facts import Part
    from content.statements import Told

SINGLED, DESCRIBED = "fact", "what_is"  # the types of question that these belong to
LEAST_TOLD = 2  # telling words beside "the first NOUN", and of a thing that is asked for
LEAST_WORDS, MOST_WORDS, MOST_TYPED = 4, 18, 7  # of a description; of a subject that is typed
# fmt: off
# What tells that there is only one: the first, the largest, the only.
SINGLE = {"first", "second", "third", "last", "only", "main", "sole"}
# What a thing is to others, so that one may ask which thing is it.
EFFECTS = {
    "boon", "blow", "threat", "setback", "boost", "obstacle", "cause", "cornerstone", "symbol", "backbone", "target",
    "inspiration",
}
LEADING = {"responsible", "behind", "vital", "essential", "crucial"}
# Nouns that a question word takes: which country was the first.
KINDS = {
    "country": "place", "nation": "place", "city": "place", "town": "place", "state": "place", "island": "place",
    "company": "organisation", "firm": "organisation", "club": "organisation", "bank": "organisation",
    "party": "organisation", "university": "organisation", "airline": "organisation", "team": "organisation",
}
# They describe nothing: a way to celebrate, an example of what is wrong.
HOLLOW = {
    "way", "time", "step", "part", "one", "issue", "problem", "reason", "example", "result", "sign", "thing", "lot",
    "matter", "question", "case", "number", "source", "kind", "sort", "type", "form", "place", "member", "target",
    "opportunity", "chance", "fact", "attempt", "effort", "boon", "blow", "day", "year", "person", "man", "woman",
}
# fmt: on


def described(reading: Reading) -> Iterator[Question]:
    """Ask what a named thing or a term is."""
    yield from _asked(reading, _described)


def singled(reading: Reading) -> Iterator[Question]:
    """Ask which one is the first, the largest, or the cause of something."""
    yield from _asked(reading, _single)


def _asked(reading: Reading, ask: Callable[[Reading, Told, Part], Iterator[Question]]) -> Iterator[Question]:
    for clause in lightened(reading):
        copular = reading.first[clause.fact.group[0]].dep_ in {"cop", "aux"}
        for part in clause.fact.after if copular else ():
            if part.role == "complement":
                yield from (question for question in ask(reading, clause, part) if is_fluent(question.prompt))


def _ends_alike(reading: Reading, part: Part) -> bool:
    """Say whether both readers see the same end of what a subject is said to be."""
    head = reading.second[part.head]
    return head.right_edge.i == part.tokens[-1] and not is_listed_on(reading, part.tokens)


def _described(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask what a named thing is, where a phrase of some length tells it."""
    doc, fact = reading.first, clause.fact
    head, opening = doc[part.head], doc[part.tokens[0]]
    text = words(doc, part.tokens, clause.instead)
    long = LEAST_WORDS <= len(text.split()) <= MOST_WORDS and fact.after == (part,)
    hollow = reading.second[head.i].lemma_.lower() in HOLLOW or _is_single(head)
    loose = any(doc[token].tag_ in {"PRP", "PRP$"} for token in part.tokens)
    if opening.lower_ not in {"a", "an"} or head.pos_ != "NOUN" or not long or hollow or loose or fact.front:
        return
    telling = told_words(reading, part.tokens, clause.instead) > LEAST_TOLD
    if telling and fact.source is None and _ends_alike(reading, part) and _is_term(reading, clause):
        subject = lower_first(doc, fact.subject, _subject(reading, clause))
        small = subject[:1].lower() + subject[1:]
        if len(fact.subject.tokens) == 1 and re.search(rf"\b{re.escape(small)}\b", reading.article.text):
            subject = small
        prompt = f"What {doc[fact.group[0]].lower_} {subject}?"
        yield Question(DESCRIBED, prompt, Open((capital(text) + ".",), lines=2), (fact.passage,), difficulty=0.4)


def _is_term(reading: Reading, clause: Told) -> bool:
    """Say whether a subject is a body or a thing by name, or a term: autism, the Larkham Bridge model."""
    doc, subject = reading.first, clause.fact.subject
    name = named(reading, subject)
    if name is not None:
        return name.kind in {"organisation", "other"}
    head = doc[subject.head]
    term = len(subject.tokens) == 1 and head.tag_ == "NN"
    model = any(child.pos_ == "PROPN" and child.dep_ == "compound" for child in head.children)
    return subject.settled and (term or (model and head.tag_ == "NN")) and not clause.instead


def _subject(reading: Reading, clause: Told) -> str:
    return words(reading.first, clause.fact.subject.tokens, clause.instead)


def _single(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask which one is the first, the largest, or the cause of something."""
    doc, head, subject = reading.first, reading.first[part.head], clause.fact.subject
    beside = [token for each in (*clause.fact.after, *clause.fact.front) for token in each.tokens if token != head.i]
    effect = reading.second[head.i].lemma_.lower() in EFFECTS and head.pos_ == "NOUN"
    only = effect or (head.pos_ == "NOUN" and _is_single(head)) or head.lower_ in LEADING
    if not only or not subject.settled or not is_worth(reading, clause.fact):
        return
    if told_words(reading, beside, clause.instead) < LEAST_TOLD:
        return
    name = named(reading, subject)
    kind = reading.second[head.i].lemma_.lower()
    if kind == "one":
        return  # the most prestigious one
    if name is not None and name.kind in {"person", "place", "organisation"}:
        which = f"which {kind}" if KINDS.get(kind) == name.kind else who(name)
        less = {**clause.instead, head.i: ""} if which == f"which {kind}" else clause.instead
        if which != "which place":
            yield from by_name(reading, clause, name, ask_subject(doc, clause.fact, which, less))
    elif name is None and _is_thing(reading, clause):
        prompt = ask_subject(doc, clause.fact, "what", clause.instead)
        if prompt is not None:
            yield _typed(reading, clause, prompt)


def _is_single(head: Token) -> bool:
    """Say whether a noun is the first or the most of its kind, and not one of them."""
    marks = [child for child in head.children if child.dep_ in {"amod", "nmod", "compound"}]
    best = any(child.tag_ in {"JJS", "RBS"} or child.lower_ in SINGLE for child in marks)
    most = any(grand.tag_ == "RBS" for child in marks for grand in child.children)
    fixed = any(child.lower_ == "the" or child.dep_ == "nmod:poss" for child in head.children)
    return fixed and head.tag_ in {"NN", "NNP"} and (best or most)


def _is_thing(reading: Reading, clause: Told) -> bool:
    """Say whether a subject is a thing that is told in a few words of its own."""
    subject, doc = clause.fact.subject, reading.first
    lemma = reading.second[subject.head].lemma_.lower()
    loose = any(doc[token].lower_ in VAGUE or doc[token].tag_ in {"PRP", "PRP$"} for token in subject.tokens[1:])
    short = len(subject.tokens) <= MOST_WORDS and told_words(reading, subject.tokens, clause.instead) >= LEAST_TOLD
    return doc[subject.head].pos_ == "NOUN" and person_or_thing(lemma) == "what" and short and not loose


def _typed(reading: Reading, clause: Told, prompt: str) -> Question:
    subject = clause.fact.subject
    answer = lower_first(reading.first, subject, _subject(reading, clause), clause.instead)
    if len(answer.split()) > MOST_TYPED:
        shape: Gap | Open = Open((capital(answer) + ".",), lines=2)
    else:
        bare = answer.removeprefix("the ").removeprefix("a ").removeprefix("an ")
        shape = Gap(answer, (bare,) if bare != answer else ())
    return Question(SINGLED, prompt, shape, (clause.fact.passage,), difficulty=0.45)
