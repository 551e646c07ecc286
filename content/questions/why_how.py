"""Why and how: ask for the purpose, the cause or the means that the article itself gives.

In:  Gunmen seized 12 officers to avenge the arrest of their leader.
Out: Why did gunmen seize 12 officers? (To avenge the arrest of their leader.)
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from content.charges import charges
from content.distractors import others, shuffled
from content.effects import effects
from content.model import Choice, Open, Option, Question
from content.reading.causes import asks, is_plain, is_settled
from content.reading.clipped import clipped
from content.reading.facts import Part
from content.realise import ask_rest, capital, words
from content.reasoned import reasoned
from content.rewording import asked_otherwise
from content.statements import told
from content.stems import told_words
from content.well_formed import flaw
from content.worth import is_worth

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Token

    from content.model import Shape
    from content.reading import Reading
    from content.reading.causes import Asked
    from content.reading.facts import Fact
    from content.simplify import Mood
    from content.statements import Told

TYPE = "why_how"
LEAST, MOST, MOST_TOLD = (
    3,
    24,
    30,
)  # the last of a whole clause; words of a reason that says something and still fits two lines
MOST_ASKED = 22  # words of a question beyond which readers called it clumsy
LEAST_CARRIED = 0.15  # reasons are worth more than other facts of the same sentence
WRONG, LEAST_WRONG, SPREAD = 3, 2, 1.6  # other reasons beside the right one, and how much longer they may be
LEAST_LETTERS = 4  # longer words are shared by reasons that mean the same
LEAST_TOLD = 2  # content words that a stem needs: "Why did he go?" leaves all open
SPOKEN = re.compile(r"\b(?:I|I'm|my|me|we|our|you|your)\b|[–—]|['‘]\w+", re.IGNORECASE)
# What says nothing, or points to what another sentence names.
EMPTY = re.compile(
    r"\b(?:multiple|various|several|many|other|these|those) (?:\w+ )?(?:factors|reasons|causes)\b"
    r"|\b(?:this|these|those|such|said|aforementioned) \w+|\bto do so\b|^To begin with\b|\b(?:this|that)$",
    re.IGNORECASE,
)
# A source or a subject cut out of a longer list, a span whose beginning is lost, what only joins two sentences.
CLUMSY = re.compile(
    r"^According to (?:an? )?(?:\w+ )?sources?\b|^According to [^,]+, and |^[^,]*, and [^,]*$| - "
    r"|\bfor no (?:rhyme|reason|good reason|apparent reason)\b"
    r"|\bhad\b.*\bwithin\b|\bas a result\b|\ba total of (?:more|over)\b"
)
SPEECHES = {"comment", "remark", "statement", "announcement"}  # of which only the text tells what they said
TELLING_WHEN = {"later", "sooner", "again", "still", "longer"}  # a clause leaves them out: will open LATER because ...
OBJECTS = {"object", "complement"}


def propose(reading: Reading) -> Iterator[Question]:
    """Ask why, how or what for of each settled clause with a stated purpose, cause or means, once a clause."""
    found = tuple(_found(reading))
    asked = {
        question.prompt: question
        for clause, wh, reason in found
        for question in _question(reading, (clause, wh, reason), [other for *_, other in found])
    }
    for question in (*_charged(reading), *_effected(reading)):
        asked.setdefault(question.prompt, question)
    yield from asked.values()


def _charged(reading: Reading) -> Iterator[Question]:
    """Ask what somebody was accused of, kept from or thanked for."""
    for charge in charges(reading):
        little = not is_worth(reading, charge.fact)
        if _is_telling(charge.answer) and len(charge.prompt.split()) <= MOST_ASKED and not CLUMSY.search(charge.prompt):
            key = Open((charge.answer + ".",), lines=2)
            yield Question(TYPE, charge.prompt, key, (charge.fact.passage,), points=2, difficulty=0.5, spare=little)


def _effected(reading: Reading) -> Iterator[Question]:
    """Ask what led to an effect, and why what follows from a sentence before was done."""
    for effect in effects(reading):
        key = Open((effect.answer,), lines=2)
        little = not is_worth(reading, effect.fact, LEAST_CARRIED)
        short = len(effect.prompt.split()) <= MOST_ASKED and len(effect.answer.split()) <= MOST_TOLD
        if short and not CLUMSY.search(effect.prompt) and not SPOKEN.search(effect.answer):
            yield Question(TYPE, effect.prompt, key, effect.evidence, points=2, difficulty=0.5, spare=little)


def _found(reading: Reading) -> Iterator[tuple[Told, Asked, Token]]:
    """Give the clauses with the first reason or means that both readers hang from their verb.

    A clause that says enough only with its reason is told with it: the girl was fined | for plucking flowers.
    """
    moods: tuple[Mood, ...] = ("stated", "denied", "possible")
    caused = tuple(fact for fact in reading.facts if next(_reasons(reading, fact), None) is not None)
    whole = tuple(_with_reason(reading, fact) for fact in caused)
    told_so = (told(replace(reading, facts=facts), moods=moods) for facts in (tuple(reasoned(reading)), caused, whole))
    clauses = {clause.fact.head: clause for found in told_so for clause in found}
    for clause in clauses.values():
        first = next(_reasons(reading, clause.fact), None)
        if first is not None:
            yield clause, *first


def _with_reason(reading: Reading, fact: Fact) -> Fact:
    """Add the reason of a clause to its phrases, where it is none of them."""
    used = {token for part in (*fact.after, *fact.front) for token in part.tokens}
    for _, reason in _reasons(reading, fact):
        tokens = tuple(token.i for token in clipped(reason))
        if reason.i > fact.head and not used & set(tokens):
            return replace(fact, after=(*fact.after, Part("modifier", reason.i, tokens)))
    return fact


def _reasons(reading: Reading, fact: Fact) -> Iterator[tuple[Asked, Token]]:
    verb = reading.first[fact.head]
    inner = [reading.first[part.head] for part in fact.after if reading.first[part.head].dep_ == "xcomp"]
    for child in (child for head in (verb, *inner) for child in head.children):
        asked = asks(reading.second, child.head, child)
        unsure = fact.mood != "stated" and (asked == "how" or child.tag_ == "VB")  # could not sell to raise cash
        if asked is not None and not unsure and is_plain(child) and is_settled(child, reading.second):
            yield asked, child


def _question(reading: Reading, found: tuple[Told, Asked, Token], reasons: Iterable[Token]) -> Iterator[Question]:
    clause, asked, reason = found
    fact = _without(clause.fact, reason)
    if _is_idle(reading, fact):
        return
    answer = _answer(reading, clause, reason)
    if _is_for_deed(fact, answer):
        asked, answer = "what for", capital(answer.removeprefix("For "))
    prompt = _prompt(reading, replace(clause, fact=fact), asked, reason)
    if prompt is not None and len(prompt.split()) <= MOST_ASKED and not CLUMSY.search(prompt) and _is_telling(answer):
        shape = _shape(reading, answer, (other for other in reasons if other.i != reason.i))
        little = not is_worth(reading, clause.fact, LEAST_CARRIED)
        yield Question(TYPE, prompt, shape, (clause.fact.passage,), points=2, difficulty=0.5, spare=little)


def _is_idle(reading: Reading, fact: Fact) -> bool:
    """Say whether a clause without its reason tells too little to ask about, or is a guess or a scene."""
    left = [token for part in (fact.subject, *fact.after, *fact.front) for token in part.tokens]
    bare = reading.second[fact.head].lemma_ == "have" and not any(part.role in OBJECTS for part in fact.after)
    objects = {reading.second[part.head].lemma_ for part in fact.after if part.role == "object"}
    bare = bare or bool(objects & SPEECHES)
    scene = reading.first[fact.head].tag_ == "VBG" and reading.first[fact.group[0]].tag_ == "VBD"
    scene = scene and fact.source is None  # "she said she was resigning" tells of now
    guess = fact.mood == "possible" and reading.first[fact.group[0]].lower_ in {"must", "could"}
    said = any(child.dep_ == "parataxis" for child in reading.first[fact.head].children) and fact.source is None
    used = {token for part in (*fact.after, *fact.front) for token in part.tokens} | {*fact.group}
    cut = any(child.lower_ in TELLING_WHEN and child.i not in used for child in reading.first[fact.head].children)
    return bare or scene or guess or said or cut or told_words(reading, [*left, fact.head]) < LEAST_TOLD


def _is_for_deed(fact: Fact, answer: str) -> bool:
    """Say whether one asks what somebody was thanked, fined or blamed for, and not why."""
    return answer.startswith("For ") and not fact.front and all(part.role == "object" for part in fact.after)


def _prompt(reading: Reading, clause: Told, asked: Asked, reason: Token) -> str | None:
    """Ask for the reason; a use is asked for by "what ... for", which has to end the question."""
    fact, nothing = clause.fact, Part("modifier", reason.i, ())
    docs, otherwise = (reading.first, reading.second), asked_otherwise(reading, clause, nothing)
    if asked != "what for":
        past = reading.first[fact.group[0]].lower_ == "had"
        unknown = past and reading.second[fact.head].lemma_ == reading.first[fact.head].lower_  # "did they redrawn"
        prompt = None if unknown else ask_rest(docs, fact, nothing, asked, otherwise)
        if prompt is None or prompt.startswith("How had "):
            return None
        return prompt.replace(" why would ", " why will ", 1).replace(" how would ", " how will ", 1)
    ends = not fact.front and all(part.role == "object" for part in fact.after)
    prompt = ask_rest(docs, fact, nothing, "what", otherwise) if ends else None
    return None if prompt is None else f"{prompt.removesuffix('?')} for?"


def _is_telling(answer: str) -> bool:
    """Say whether a reason says something by itself, in the words of nobody."""
    return LEAST <= len(answer.split()) <= MOST and not EMPTY.search(answer) and not SPOKEN.search(answer)


def _shape(reading: Reading, answer: str, reasons: Iterable[Token]) -> Shape:
    """Offer other reasons of like form and length that the text gives for something else; without them, two lines."""
    texts = (capital(words(reading.first, (each.i for each in clipped(reason)))) for reason in reasons)
    alike = [text for text in texts if _is_near(text, answer) and not flaw(text)]
    chosen = others(answer, alike, seed=reading.article.title)[:WRONG]
    if len(chosen) < LEAST_WRONG:
        return Open((answer + ".",), lines=2)
    options = {answer: Option(answer, right=True)}
    options |= {text: Option(text, why="The text says this of something else.") for text in chosen}
    return Choice(tuple(options[text] for text in shuffled(options, answer)))


PRONOUN = re.compile(r"\b(?:he|she|it|they|him|them|his|her|its|their|this|these)\b", re.IGNORECASE)


def _is_near(text: str, answer: str) -> bool:
    """Say whether a reason opens as the answer does, is about as long, stands alone, and says something else."""
    lengths = sorted((len(text), len(answer)))
    shared = {word for word in text.casefold().split() if len(word) > LEAST_LETTERS} & set(answer.casefold().split())
    alike = text.split(" ", 1)[0] == answer.split(" ", 1)[0] and lengths[1] <= SPREAD * lengths[0]
    return alike and _is_telling(text) and not PRONOUN.search(text) and not shared


def _without(fact: Fact, reason: Token) -> Fact:
    """Take the reason out of the phrases of a clause, wherever it stands."""
    gone = {token.i for token in reason.subtree}
    kept = [
        tuple(replace(part, tokens=tuple(token for token in part.tokens if token not in gone)) for part in parts)
        for parts in (fact.after, fact.front)
    ]
    after, front = (tuple(part for part in parts if part.tokens) for parts in kept)
    return replace(fact, after=after, front=front)


def _answer(reading: Reading, clause: Told, reason: Token) -> str:
    """Write the reason out, without what a comma sets off behind it."""
    tokens = _closed_up(clipped(reason))
    while tokens and (_is_mark(tokens[0]) or _is_mark(tokens[-1])):
        tokens = tokens[1:] if _is_mark(tokens[0]) else tokens[:-1]
    text = re.sub(r"[.,](?=[”\"]$)", "", capital(words(reading.first, (token.i for token in tokens), clause.instead)))
    finite = reason.dep_ == "advcl" and any(child.dep_ in {"nsubj", "nsubj:pass"} for child in reason.children)
    return re.sub(r"^(?:After|Since)\b", "Because", text) if finite else text


def _closed_up(tokens: list[Token]) -> list[Token]:
    """Leave out the comma that an aside has left behind: three payments[, of 100 dollars], to a school."""
    places = {token.i for token in tokens}
    return [token for token in tokens if token.text != "," or {token.i - 1, token.i + 1} <= places]


def _is_mark(token: Token) -> bool:
    return token.is_punct and not token.is_quote
