"""Patterns: questions on phrases that the plain question words pass over.

In:  The two towns are keen to rebuild the stone bridges by 2030.
Out: What are the two towns keen to do? (Rebuild the stone bridges by 2030.)
In:  Human rights groups see the ruling of the Larkham court as a setback.
Out: How do human rights groups see the ruling of the Larkham court? (As a setback.)
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from content.aims import AIMS, HALF_MEANT
from content.askable import is_fluent, is_listed_on
from content.lightened import lightened
from content.model import Gap, Open, Question
from content.reading.facts import Part
from content.realise import ask_rest, capital, words
from content.stems import told_words
from content.worth import VAGUE, is_worth

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from content.reading import Reading
    from content.statements import Told

TYPE = "fact"
LEAST_STEM = 3  # telling words of a stem: with fewer more than one answer fits
LEAST_ANSWER, MOST_ANSWER = 2, 16  # words of an answer that is written on lines
LEAST_KIND = 3  # words of what something has become
LEAST_DEED = 2  # telling words of a deed
MOST_PHRASE = 6  # words that one types
# fmt: off
# How one thing is seen by somebody: described AS a setback.
SEEN = {"describe", "see", "view", "regard", "characterise", "characterize", "portray", "depict", "perceive"}
CONSIDERED = {"consider", "deem"}
# What one is, before the deed that one means or is able to do.
READY = {
    "desperate", "keen", "eager", "determined", "willing", "unwilling", "reluctant", "prepared", "quick", "unlikely",
    "unable", "certain", "afraid", "hesitant", "entitled", "obliged",
}
# Verbs, and nouns, whose infinitive is what somebody means to do.
STRIVEN = {"struggle", "petition", "threaten", "campaign", "fight", "strive", "volunteer", "swear", "undertake"}
PLANS = {
    "plan", "effort", "attempt", "bid", "promise", "pledge", "agreement", "deal", "campaign", "proposal",
    "decision", "law", "bill", "programme", "program", "offer", "order", "permission", "scheme", "move", "vow", "call",
    "intention", "refusal", "mission", "initiative",
}
# Nouns of which a text names one in front of others: in which sector, to which court.
CLASSES = {
    "sector", "industry", "market", "field", "court", "newspaper", "magazine", "journal", "language", "district",
    "province", "county", "region", "university", "hospital", "museum", "stadium", "ministry", "neighbourhood",
}
OPENINGS = {"in", "at", "from", "to"}
# Things that come from somewhere, and not people who come from a town.
COMING = {"idea", "name", "inspiration", "money", "funding", "proposal", "pressure", "criticism", "support", "power"}
# fmt: on
UNITS = "hours?|days?|weeks?|months?|years?|decades?|centuries|century"
LENGTH = re.compile(
    rf"(?:(?:the )?(?:past|last) )?(?:more than |over |almost |nearly |about |around |at least )?"
    rf"[\w.-]+(?: and a half)?(?: consecutive| straight)? (?:{UNITS})"
)
VAGUE_LENGTH = re.compile(r"\b(?:many|several|few|some|long|the|coming|next)\b(?! past| last)")


def patterns(reading: Reading) -> Iterator[Question]:
    """Ask settled clauses for how, how long, at what age, to do what, and in which of a class."""
    for clause in (each for each in lightened(reading) if is_worth(reading, each.fact)):
        for part in (*clause.fact.after, *clause.fact.front):
            for pattern in PATTERNS:
                yield from (question for question in pattern(reading, clause, part) if is_fluent(question.prompt))


def _prompt(
    reading: Reading,
    clause: Told,
    part: Part,
    wh: str,
    left: Sequence[int] = (),
) -> str | None:
    """Ask for a phrase, or for the part of it that is not `left`; None where the stem tells too little."""
    kept = [token for each in (*clause.fact.after, *clause.fact.front) if each != part for token in each.tokens]
    stem = (*clause.fact.subject.tokens, clause.fact.head, *kept, *left)
    subject = told_words(reading, clause.fact.subject.tokens, clause.instead)
    if not subject or told_words(reading, stem, clause.instead) < LEAST_STEM:
        return None
    if not left:
        return ask_rest((reading.first, reading.second), clause.fact, part, wh, clause.instead)
    rest = replace(part, role="modifier", tokens=tuple(left))
    after = tuple(rest if each == part else each for each in clause.fact.after)
    nothing = Part("object", part.head, ())
    return ask_rest((reading.first, reading.second), replace(clause.fact, after=after), nothing, wh, clause.instead)


def _written(reading: Reading, clause: Told, prompt: str | None, tokens: Sequence[int]) -> Iterator[Question]:
    """Take words of the text as an answer that is written on lines, where they are whole and say enough."""
    text = words(reading.first, tokens, clause.instead) if tokens else ""
    loose = any(reading.first[token].tag_ in {"PRP", "WP", "WDT"} for token in tokens if token not in clause.instead)
    fits = LEAST_ANSWER <= len(text.split()) <= MOST_ANSWER and not is_listed_on(reading, tokens) and not loose
    if prompt is not None and fits and told_words(reading, tokens, clause.instead):
        yield Question(TYPE, prompt, Open((capital(text) + ".",), lines=2), (clause.fact.passage,), difficulty=0.5)


def _typed(clause: Told, prompt: str | None, answer: str, *accepted: str) -> Iterator[Question]:
    if prompt is not None:
        forms = tuple(form for form in dict.fromkeys(accepted) if form != answer)
        yield Question(TYPE, prompt, Gap(answer, forms), (clause.fact.passage,), difficulty=0.45)


def _ends_alike(reading: Reading, part: Part) -> bool:
    """Say whether both readers end a phrase at the same word, whatever they hang it from."""
    return part.settled or reading.second[part.tokens[0]].right_edge.i == part.tokens[-1]


def _verb(reading: Reading, clause: Told) -> str:
    return reading.second[clause.fact.head].lemma_.lower()


def _seen(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask how somebody describes or sees something: as a setback."""
    doc = reading.first
    opened = doc[part.tokens[0]].lower_ == "as" and clause.fact.after[-1:] == (part,)
    whom = any(each.role == "object" and each.settled for each in clause.fact.after)
    passive = any(doc[token].dep_ == "aux:pass" for token in clause.fact.group)
    if opened and _verb(reading, clause) in SEEN and (whom or passive) and _ends_alike(reading, part):
        yield from _written(reading, clause, _prompt(reading, clause, part, "how"), part.tokens)


def _considered(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask what something is considered to be."""
    passive = any(reading.first[token].dep_ == "aux:pass" for token in clause.fact.group)
    noun = reading.first[part.head].pos_ == "NOUN" and clause.fact.after[-1:] == (part,)
    if passive and noun and part.role == "complement" and part.settled and _verb(reading, clause) in CONSIDERED:
        prompt = _prompt(reading, clause, part, "what")
        yield from _written(reading, clause, prompt and f"{prompt.removesuffix('?')} to be?", part.tokens)


def _become(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask what something has become, where a phrase of some length tells it."""
    doc = reading.first
    kind = doc[part.tokens[0]].lower_ in {"a", "an"} and doc[part.head].pos_ == "NOUN" and len(part.tokens) > LEAST_KIND
    whole = clause.fact.after[-1:] == (part,) and reading.second[part.head].right_edge.i == part.tokens[-1]
    if part.role == "complement" and _verb(reading, clause) == "become" and kind and whole:
        yield from _written(reading, clause, _prompt(reading, clause, part, "what"), part.tokens)


def _aged(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask at what age somebody did something."""
    doc = reading.first
    age = next((doc[token] for token in part.tokens if doc[token].lower_ == "age"), None)
    if age is None or part not in clause.fact.after:
        return
    run = [token for token in part.tokens if age.i - 2 <= token <= age.i + 2]
    found = re.fullmatch(r"(?:.* )?(at (?:the )?age (?:of )?(\w+))(?: .*)?", words(doc, run), re.IGNORECASE)
    number = next((token for token in run if token > age.i and doc[token].tag_ == "CD"), None)
    if found is None or number is None:
        return
    start = next(token for token in run if doc[token].lower_ == "at")
    left = [token for token in part.tokens if not start <= token <= number]
    prompt = _prompt(reading, clause, part, "at what age", left)
    years = doc[number].text
    yield from _typed(clause, prompt, years, f"{years} years", f"{years} years old", f"at {years}", found[1])


def _long(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask for how long something went on, or how long somebody spent somewhere."""
    spent = part.role == "object" and _verb(reading, clause) == "spend"
    opened = reading.first[part.tokens[0]].lower_ == "for" and len(part.tokens) > 1
    phrase = words(reading.first, part.tokens if spent else part.tokens[1:])
    beside = [each for each in clause.fact.after if each != part]
    counted = any(reading.first[token].tag_ == "CD" for token in part.tokens)
    if (
        (spent and not beside)
        or not (spent or opened)
        or not counted
        or not LENGTH.fullmatch(phrase)
        or VAGUE_LENGTH.search(phrase)
    ):
        return
    bare = re.sub(r"^(?:the )?(?:past|last) ", "", phrase)
    prompt = _prompt(reading, clause, part, "how long" if spent else "for how long")
    plain = re.sub(r" (?:consecutive|straight)", "", bare)
    yield from _typed(clause, prompt, bare, plain, f"for {bare}")


def _ready(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask for the deed that somebody is keen, unwilling or unlikely to do."""
    if part.role == "complement" and reading.first[part.head].lower_ in READY:
        yield from _deed(reading, clause, part, part.head)


def _meant(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask for the deed that somebody struggles, or expects another, to do."""
    verbs = STRIVEN if part.settled else STRIVEN | (AIMS - HALF_MEANT)
    if part.role == "complement" and _verb(reading, clause) in verbs:
        yield from _deed(reading, clause, part, clause.fact.head)


def _planned(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask for the deed of a plan, an effort or a promise: announced plans to rebuild the bridge."""
    plan = reading.second[part.head].lemma_.lower() in PLANS
    if plan and (part.role == "object" or part.tokens[0] != part.head) and part in clause.fact.after:
        yield from _deed(reading, clause, part, part.head)


def _deed(reading: Reading, clause: Told, part: Part, owner: int) -> Iterator[Question]:
    """Ask for an infinitive that ends a phrase, which both readers hang from one word and end alike."""
    doc = reading.first
    verb = next((doc[token] for token in part.tokens if _is_deed(doc[token], owner)), None)
    if verb is None:
        return
    deed = tuple(token.i for token in verb.subtree if token.i in part.tokens)
    other = reading.second[verb.i]
    whole = deed[-1] == part.tokens[-1] and len(deed) == deed[-1] - deed[0] + 1 and doc[deed[0]].lower_ == "to"
    alike = other.head.i == owner and reading.second[deed[0]].head == other and other.right_edge.i == deed[-1]
    if not whole or not alike or clause.fact.after[-1:] != (part,) or told_words(reading, deed) < LEAST_DEED:
        return
    left = (*(token for token in part.tokens if token < deed[0]), deed[0], verb.i)
    doing = replace(clause, instead={**clause.instead, verb.i: "do"})
    yield from _written(reading, clause, _prompt(reading, doing, part, "what", left), deed[1:])


def _is_deed(verb: Token, owner: int) -> bool:
    return verb.tag_ == "VB" and verb.head.i == owner and verb.dep_ in {"xcomp", "advcl", "ccomp", "acl"}


def _of_class(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask for the words that tell which one of a class is meant: in the fishing sector."""
    doc, noun, inside = reading.first, reading.first[part.head], part.tokens[1:]
    opening = doc[part.tokens[0]].lower_
    fits = noun.dep_ == "obl" and noun.lower_ in CLASSES and opening in OPENINGS and part.settled
    if not fits or not inside or noun.i != inside[-1] or len(inside) > MOST_PHRASE:
        return
    before = [doc[token] for token in inside[:-1]]
    loose = any(token.lower_ in VAGUE or token.tag_ in {"PRP$", "CD", "POS", "JJR", "JJS"} for token in before)
    if loose or not told_words(reading, inside[:-1]):
        return
    phrase = words(doc, inside, clause.instead)
    bare = re.sub(r"^(?:the|a|an) ", "", phrase, flags=re.IGNORECASE)
    prompt = _prompt(reading, clause, part, f"{opening} which {noun.lower_}")
    yield from _typed(clause, prompt, phrase, bare, re.sub(rf" {noun.text}$", "", bare))


def _coming(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask where an idea, a name or money comes from."""
    thing = reading.second[clause.fact.subject.head].lemma_.lower() in COMING
    if thing and _verb(reading, clause) == "come" and reading.first[part.tokens[0]].lower_ == "from":
        prompt = _prompt(reading, clause, part, "where", part.tokens[:1]) if part in clause.fact.after else None
        yield from _written(reading, clause, prompt, part.tokens[1:])


PATTERNS = (_seen, _considered, _become, _aged, _long, _ready, _meant, _planned, _of_class, _coming)
