"""Who, what, when, where, which: ask for a phrase of a plain clause.

In:  The Bush administration launched the Merida Initiative in 2007.
Out: When did the Bush administration launch the Merida Initiative? (in 2007)
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from content.agents import ask_agent, is_agent
from content.aims import AIMS, deeds
from content.askable import is_fit, is_fluent
from content.distractors import arranged, countries, reason_for
from content.lightened import lightened
from content.model import Choice, Gap, Open, Option, Question
from content.named_answers import by_name, named, who
from content.other_dates import YEAR, other_dates
from content.patterns import patterns
from content.predicates import singled
from content.reading.facts import Part
from content.realise import ask_rest, ask_subject, capital, lower_first, words
from content.rewording import asked_otherwise
from content.stems import bound, is_closed, natural, people, person_or_thing, told_words
from content.worth import IDLE, LIGHT, SITES, VAGUE, is_weak, is_worth, tells_itself

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from content.reading import Reading
    from content.reading.facts import Fact
    from content.reading.names import Name
    from content.statements import Told

TYPE = "fact"
LEAST_THING, MOST_TYPED, MOST_WRITTEN = 2, 6, 20  # words of an answer: typed into a gap, or written on lines
AREAS = {"area", "region", "district", "province", "neighbourhood", "neighborhood", "village", "suburb"}
POINTERS = {"PRP", "CD", "WP", "WDT"}
CHARGES = {"accuse", "charge", "convict", "suspect", "acquit", "guilty", "cure", "suffer"}  # one word tells of what
BODIES = {
    "tribunal", "court", "committee", "council", "panel", "commission", "jury", "board", "team", "group", "union",
    "agency", "ministry", "department", "authority", "parliament", "police", "inquiry",
}  # fmt: skip
CHOICES = 3
PLURAL = {"are", "were", "have"}
RELATIVE = {"when", "where", "that", "which", "who", "how", "whether", "whose"}  # what follows belongs to the answer
LEAST_DATED = 0.5  # a date is worth knowing only of what carries the story
LEAST_BESIDE = 2  # content words beside the verb: "What was he accused of?" leaves too much open


def propose(reading: Reading) -> Iterator[Question]:
    """Ask each settled clause for the phrases that both readers see alike."""
    for clause in lightened(reading):
        little = not is_worth(reading, clause.fact)
        for part in (clause.fact.subject, *clause.fact.after, *clause.fact.front):
            for question in _ask(reading, clause, part) if part.settled and is_fit(reading, clause.fact, part) else ():
                if is_fluent(question.prompt):
                    yield replace(question, spare=little)
    yield from patterns(reading)
    yield from singled(reading)


def _is_scene(reading: Reading, clause: Told) -> bool:
    """Say whether a clause only sets a scene: he was sitting in his office."""
    doc = reading.first
    return doc[clause.fact.head].tag_ == "VBG" and any(doc[token].tag_ == "VBD" for token in clause.fact.group)


def _ask(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    found = named(reading, part)
    if part.role == "complement":
        yield from _aim(reading, clause, part)
        for prompt, answer in deeds(reading, clause, part):
            yield Question(TYPE, prompt, Open((answer,), lines=2), (clause.fact.passage,), difficulty=0.5)
    elif is_agent(reading, clause, part):
        yield from _agent(reading, clause, part, found)
    elif _pair(reading, clause, part) & bound() and part in clause.fact.after:
        yield from _bound(reading, clause, part, found)
    elif not is_closed(reading, clause.fact, part, clause.instead):
        return
    elif part.role == "subject":
        yield from _doer(reading, clause, found)
    elif part.role == "object":
        yield from _object(reading, clause, part, found)
    elif part.role == "time":
        yield from _dated(reading, clause, part)
    else:
        yield from _placed(reading, clause, part, found)
        yield from _bound(reading, clause, part, found)


def _object(reading: Reading, clause: Told, part: Part, found: Name | None) -> Iterator[Question]:
    """Ask for what a verb is done to, where the verb makes one ask."""
    if is_weak(reading, clause.fact) or _is_furthered(reading, clause):
        return
    if found is not None:
        yield from by_name(reading, clause, found, _rest(reading, clause, part, who(found)))
    elif reading.second[clause.fact.head].lemma_.lower() in natural():
        yield from _thing(reading, clause, part)


def _doer(reading: Reading, clause: Told, found: Name | None) -> Iterator[Question]:
    """Ask for the subject: a name by a choice, anything else in a few typed words."""
    doc, subject = reading.first, clause.fact.subject
    copular = doc[clause.fact.group[0]].dep_ == "cop"
    beside = [doc[token] for token in _beside(clause, subject)]
    owned = any(token.tag_ == "PRP$" for token in beside) and (found is None or found.kind != "person")
    if _is_scene(reading, clause) or owned or any(token.lower_ == "only" for token in beside):
        return
    if found is not None:
        thing = found.kind not in {"person", "organisation", "place"}
        idle = reading.second[clause.fact.head].lemma_ in IDLE or (thing and not _is_telling(reading, clause))
        idle = idle or (found.kind == "organisation" and doc[clause.fact.group[0]].lower_ in PLURAL)  # "NFTs are ..."
        if not idle and not (copular and found.kind != "person"):
            prompt = ask_subject(doc, clause.fact, who(found), asked_otherwise(reading, clause, subject))
            yield from by_name(reading, clause, found, prompt)
        return
    head = doc[subject.head]
    wh = _wh(reading, head)
    openings = {doc[part.tokens[0]].lower_ for part in clause.fact.after if part.role == "object"}
    if copular or wh is None or openings & VAGUE or not _is_answer(reading, subject.tokens, head, clause):
        return  # "Who sold their land?" is odd of one farmer and of many
    if wh == "what" and reading.second[head.i].lemma_.lower() in BODIES:
        return  # "What hears such cases?" is odd of a court
    if (wh == "what" and not _is_telling(reading, clause)) or (wh == "who" and _is_named_later(head)):
        return
    prompt = ask_subject(doc, clause.fact, wh, asked_otherwise(reading, clause, subject))
    if prompt is not None:
        yield _typed(reading, clause, subject.tokens, prompt)


def _is_telling(reading: Reading, clause: Told) -> bool:
    """Say whether a thing does, or has done to it, what one may ask for: what prompted it, what was banned."""
    bare = all(reading.first[part.head].dep_ not in {"xcomp", "obl:agent"} for part in clause.fact.after)
    passive = bare and any(reading.first[token].dep_ == "aux:pass" for token in clause.fact.group)
    return tells_itself(reading, clause.fact) or (passive and not is_weak(reading, clause.fact))


def _is_named_later(head: Token) -> bool:
    """Say whether one person is only described, whose name the text gives beside it or may give later."""
    titled = any(
        child.dep_ in {"appos", "nmod:poss"} or child.lower_ in {"a", "an", "the", "named"} for child in head.children
    )
    return head.tag_ == "NN" and head.lower_ in people() and titled


def _is_furthered(reading: Reading, clause: Told) -> bool:
    """Say whether the sentence has "also" beside the verb, so that the object is one of several."""
    return any(child.lower_ in {"also", "too", "additionally"} for child in reading.first[clause.fact.head].children)


def _is_answer(reading: Reading, tokens: Sequence[int], head: Token, clause: Told, least: int = LEAST_THING) -> bool:
    """Say whether a noun phrase is worth writing down: it names something, and points to nothing outside."""
    words_of = [reading.first[token] for token in tokens]
    named = any(token.pos_ == "PROPN" for token in words_of) and head.pos_ != "NOUN"
    loose = any(token.lower_ in VAGUE or (token.tag_ in POINTERS and not _is_model(token)) for token in words_of)
    owned = any(token.tag_ == "PRP$" for token in words_of) and head.i == clause.fact.subject.head
    bare = len([token for token in words_of if token.pos_ not in {"DET", "PUNCT", "PRON"}]) < least
    swapped = any(token in clause.instead for token in tokens)
    end = max(tokens) + 1
    loose = loose or (end < len(reading.first) and reading.first[end].lower_ in RELATIVE)
    light = head.lower_ in LIGHT or head.pos_ != "NOUN" or not told_words(reading, tokens)
    pointing = _is_pointing(words_of, head) and not swapped
    return not (named or loose or owned or light or pointing or (bare and not swapped)) and len(tokens) <= MOST_WRITTEN


def _is_pointing(words_of: Sequence[Token], head: Token) -> bool:
    """Say whether a phrase only points back at what has a name elsewhere: the spiky fruit."""
    return words_of[0].lower_ == "the" and all(token == head or token.pos_ in {"DET", "ADJ"} for token in words_of)


def _is_model(token: Token) -> bool:
    """Say whether a number belongs to a name: iPhone 12."""
    return token.tag_ == "CD" and token.i > 0 and token.doc[token.i - 1].pos_ == "PROPN"


def _typed(reading: Reading, clause: Told, tokens: Sequence[int], prompt: str) -> Question:
    """Take a short phrase as a typed answer, a longer one as a written answer."""
    answer = words(reading.first, tokens, clause.instead)
    if reading.second[tokens[0]].pos_ != "PROPN" and not reading.second[tokens[0]].ent_type_:
        answer = lower_first(reading.first, Part("object", tokens[0], tuple(tokens)), answer)
    evidence = (clause.fact.passage,)
    if len(answer.split()) > MOST_TYPED:
        return Question(TYPE, prompt, Open((capital(answer) + ".",), lines=2), evidence, difficulty=0.5)
    bare = re.sub(r"^(?:the|a|an|its|their) ", "", answer, flags=re.IGNORECASE)
    accepted = (bare,) if bare != answer else ()
    return Question(TYPE, prompt, Gap(answer, accepted), evidence, difficulty=0.45)


def _thing(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask for an object that is no name."""
    head = reading.first[part.head]
    objects = [other for other in clause.fact.after if other.role == "object"]
    part = _brief(reading, part)
    if len(objects) == 1 and _is_answer(reading, part.tokens, head, clause):
        wh = _wh(reading, head)
        known = wh == "who" and _is_named_later(head)
        prompt = _rest(reading, clause, part, wh) if wh is not None and not known else None
        if prompt is not None:
            yield _typed(reading, clause, part.tokens, prompt)


def _brief(reading: Reading, part: Part) -> Part:
    """Leave out a long clause behind "a new school", which is answer enough."""
    head = reading.first[part.head]
    late = next((child for child in head.children if child.dep_ == "acl:relcl" and child.i > head.i), None)
    if len(part.tokens) <= MOST_WRITTEN or late is None or reading.first[part.tokens[0]].lower_ not in {"a", "an"}:
        return part
    return replace(part, tokens=tuple(token for token in part.tokens if token < late.left_edge.i))


def _wh(reading: Reading, head: Token) -> str | None:
    """Give who or what for a noun; None where it does not tell, or people and things stand side by side."""
    if reading.second[head.i].lemma_.lower() in AREAS:
        return f"which {head.lower_}"
    joined = [head, *(child for child in head.children if child.dep_ == "conj")]
    found = {person_or_thing(reading.second[token.i].lemma_.lower()) for token in joined}
    return found.pop() if len(found) == 1 else None


def _rest(reading: Reading, clause: Told, part: Part, wh: str) -> str | None:
    otherwise = asked_otherwise(reading, clause, part)
    return ask_rest((reading.first, reading.second), clause.fact, part, wh, otherwise)


def _aim(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask for the object of what somebody plans, hopes or is asked to do.

    In:  The ministry plans to build two hundred schools by 2030.
    Out: What does the ministry plan to build by 2030?
    """
    doc, inner = reading.first, reading.first[part.head]
    marked = any(child.lower_ == "to" and child.dep_ == "mark" for child in inner.children)
    objects = [child for child in inner.children if child.dep_ == "obj"]
    if reading.second[clause.fact.head].lemma_ not in AIMS or not marked or len(objects) != 1:
        return
    inside = tuple(token.i for token in objects[0].subtree if token.i in part.tokens)
    theirs = reading.second[objects[0].i].head.i == inner.i
    rest = tuple(token for token in part.tokens if token not in inside)
    left = Part("modifier", part.head, rest)
    told_beside = told_words(reading, (*rest, *clause.fact.subject.tokens), clause.instead)
    if theirs and told_beside >= LEAST_THING and _is_answer(reading, inside, objects[0], clause):
        swapped = replace(clause, fact=_with(clause, part, left))
        nothing = Part("object", objects[0].i, ())
        wh = _wh(reading, objects[0])
        prompt = ask_rest((doc, reading.second), swapped.fact, nothing, wh, clause.instead) if wh is not None else None
        if prompt is not None:
            yield _typed(reading, clause, inside, prompt)


def _with(clause: Told, part: Part, other: Part) -> Fact:
    return replace(clause.fact, after=tuple(other if each == part else each for each in clause.fact.after))


def _bound(reading: Reading, clause: Told, part: Part, found: Name | None) -> Iterator[Question]:
    """Ask for what a preposition that belongs to the verb brings in.

    In:  The former minister was accused of bribery in May.
    Out: What was the former minister accused of in May?
    """
    doc, head = reading.first, reading.first[part.head]
    cases = [child for child in head.children if child.dep_ == "case"]
    if len(cases) != 1 or part not in clause.fact.after or cases[0].i != part.tokens[0]:
        return
    if found is None and cases[0].lower_ == "by":
        return  # "Who will the cars be driven by?"
    agent = head.dep_ == "obl:agent" and found is not None and found.kind != "place"
    if found is not None and found.kind == "place" and found.text not in countries():
        return
    beside = told_words(reading, (*clause.fact.subject.tokens, *_beside(clause, part)), clause.instead)
    if doc[clause.fact.head].pos_ == "ADJ" and not any(
        doc[token].pos_ == "PROPN" for token in clause.fact.subject.tokens
    ):
        beside -= 1  # "What is the task force responsible for?"
    if beside < LEAST_BESIDE or not (agent or _pair(reading, clause, part) & bound()):
        return
    inside = part.tokens[1:]
    swapped = _with(clause, part, Part("modifier", cases[0].i, (cases[0].i,)))
    nothing = Part("object", head.i, ())
    wh = who(found) if found else _wh(reading, head)
    prompt = ask_rest((doc, reading.second), swapped, nothing, wh, clause.instead) if wh is not None else None
    if prompt is not None and found is not None:
        yield from by_name(reading, clause, found, prompt)
    elif prompt is not None and _says_enough(reading, clause, inside) and _is_answer(reading, inside, head, clause, 1):
        yield _typed(reading, clause, inside, prompt)


def _agent(reading: Reading, clause: Told, part: Part, found: Name | None) -> Iterator[Question]:
    """Ask who did a thing that was done by somebody."""
    head = reading.first[part.head]
    wh = who(found) if found else _wh(reading, head)
    prompt = ask_agent(reading, clause, part, wh) if wh is not None else None
    inside = part.tokens[1:]
    known = found is None and wh == "who" and _is_named_later(head)
    if prompt is not None and found is not None:
        yield from by_name(reading, clause, found, prompt)
    elif prompt is not None and not known and _is_answer(reading, inside, head, clause):
        yield _typed(reading, clause, inside, prompt)


def _says_enough(reading: Reading, clause: Told, inside: Sequence[int]) -> bool:
    """Say whether an answer tells which thing is meant: of theft, on new bridges; no "in the forum", "on security"."""
    one = reading.second[clause.fact.head].lemma_.lower() in CHARGES
    telling = [token for token in inside if reading.first[token].pos_ in {"NOUN", "PROPN", "ADJ", "VERB", "NUM"}]
    return one or len(telling) >= LEAST_THING or any(token in clause.instead for token in inside)


def _pair(reading: Reading, clause: Told, part: Part) -> set[tuple[str, str]]:
    """Give the verb, as written and in its dictionary form, with the preposition that opens a phrase."""
    verb = reading.first[clause.fact.head]
    preposition = reading.first[part.tokens[0]].lower_
    return {(form, preposition) for form in (verb.lower_, reading.second[verb.i].lemma_.lower())}


def _placed(reading: Reading, clause: Told, part: Part, found: Name | None) -> Iterator[Question]:
    head = reading.first[part.head]
    cases = {child.lower_ for child in head.children if child.dep_ == "case"}
    others = [other for other in clause.fact.after if other != part and reading.first[other.head].pos_ == "ADV"]
    if reading.first[clause.fact.head].pos_ in {"ADV", "ADP"} or any(len(other.tokens) > 1 for other in others):
        return  # "had been out in the Baltic Sea", "lives in Larkham close to the river"
    inside = any(reading.first[token].ent_type_ == "Location" for token in _beside(clause, part))
    if part.role == "place" and found is not None and found.kind == "place":
        if inside or not cases & {"in", "at", "near", "to"}:
            return  # "Where did they march on?", and where in the Larkham valley
        yield from by_name(reading, clause, found, _rest(reading, clause, part, "where"))
    elif reading.second[head.i].lemma_ in SITES and cases & {"in", "at", "on", "inside", "outside", "near"}:
        prompt = _rest(reading, clause, part, "where")
        if prompt is not None and _is_answer(reading, part.tokens, head, clause):
            yield _typed(reading, clause, part.tokens, prompt)


def _beside(clause: Told, part: Part) -> list[int]:
    """Give the words of the clause's other phrases."""
    return [token for each in (*clause.fact.after, *clause.fact.front) if each != part for token in each.tokens]


def _dated(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask when, or by or since which year, among dates of the same form."""
    date = words(reading.first, part.tokens)
    date = date if reading.first[part.tokens[0]].pos_ == "PROPN" else date[:1].lower() + date[1:]
    perfect = reading.first[clause.fact.group[0]].lower_ in {"has", "have"}
    held = reading.second[clause.fact.head].lemma_ in {"hold", "say", "be", "have", "describe"}
    if (
        perfect
        or held
        or not is_worth(reading, clause.fact, LEAST_DATED)
        or any(reading.first[token].ent_type_ == "Date" for token in _beside(clause, part))
    ):
        return  # "When has it opened?"; "from 60 % in 2006 to 36 % in 2017"
    opening, _, year = date.partition(" ")
    if opening.lower() in {"by", "since", "until"} and YEAR.fullmatch(year):
        wh, date = f"{opening.lower()} which year", year
    elif opening.lower() in {"in", "on", "during", "between", "from"} or date[0].isupper():
        wh = "when"
    else:
        return
    prompt = _rest(reading, clause, part, wh)
    proof = reading.article.quote(clause.fact.passage)
    wrong = other_dates(date, reading.article.text, proof)
    if prompt is None or len(wrong) < CHOICES:
        return
    options = [Option(date, right=True), *(Option(text, why=reason_for(text, reading)) for text in wrong)]
    order = arranged([option.text for option in options], date)
    shape = Choice(tuple(sorted(options, key=lambda option: order.index(option.text))))
    yield Question(TYPE, prompt, shape, (clause.fact.passage,), difficulty=0.4)
