"""Who, what, when, where, which: ask for a name or a date that a plain clause states.

In:  The Bush administration launched the Merida Initiative in 2007.
Out: When did the Bush administration launch the Merida Initiative? (in 2007)
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from content.distractors import countries, names_like, numbers_near, shuffled
from content.model import Choice, Gap, Option, Question
from content.reading.names import name_at, said
from content.realise import ask_rest, ask_subject, words
from content.statements import Told, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Shape
    from content.reading import Reading
    from content.reading.facts import Part
    from content.reading.names import Name

TYPE = "fact"
PEOPLE_FILE = Path(__file__).parent.parent / "words" / "people.txt"
LEAST_REST = 3  # words behind the verb: "Who won?" has many answers


def propose(reading: Reading) -> Iterator[Question]:
    """Ask each settled clause for its names, places and dates."""
    for clause in told(reading):
        for part in (clause.fact.subject, *clause.fact.after, *clause.fact.front):
            yield from _ask(reading, clause, part)


def _ask(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    found = _named(reading, part)
    if part.role == "subject":
        others_told = sum(len(other.tokens) for other in (*clause.fact.after, *clause.fact.front))
        copular = reading.first[clause.fact.group[0]].dep_ == "cop"
        if found is not None and others_told >= LEAST_REST and not (copular and found.kind != "person"):
            yield from _made(
                reading, clause, found, ask_subject(reading.first, clause.fact, _who(found), clause.instead)
            )
        elif found is None and others_told > LEAST_REST:
            yield from _doer(reading, clause)
    elif part.role == "object" and found is not None:
        yield from _made(reading, clause, found, _rest(reading, clause, part, _who(found)))
    elif part.role == "place" and found is not None and found.kind == "place":
        yield from _made(reading, clause, found, _rest(reading, clause, part, "where"))
    elif part.role == "object":
        yield from _thing(reading, clause, part)
    elif part.role == "time":
        yield from _dated(reading, clause, part)


def _doer(reading: Reading, clause: Told) -> Iterator[Question]:
    """Ask for a subject that is no name, in a few typed words."""
    doc, subject = reading.first, clause.fact.subject
    head = doc[subject.head]
    wh = _person_or_thing(reading.second[head.i].lemma_.lower())
    named = any(doc[token].pos_ == "PROPN" for token in subject.tokens)
    if (
        doc[clause.fact.group[0]].dep_ == "cop"
        or wh is None
        or named
        or head.pos_ != "NOUN"
        or len(subject.tokens) > MOST_THING
        or head.lower_ in LIGHT
    ):
        return
    if any(doc[token].lower_ in VAGUE or doc[token].tag_ == "PRP$" for token in subject.tokens):
        return
    if any(doc[token].tag_ == "PRP$" for part in clause.fact.after for token in part.tokens):
        return  # "Who sold their land?" is odd of one farmer and of many
    answer = words(doc, subject.tokens, clause.instead)
    bare = re.sub(r"^(?:the|a|an) ", "", answer, flags=re.IGNORECASE)
    prompt = ask_subject(doc, clause.fact, wh, clause.instead)
    if prompt is not None:
        yield Question(TYPE, prompt, Gap(answer, (bare, head.text)), (clause.fact.passage,), difficulty=0.45)


def _person_or_thing(noun: str) -> str | None:
    """Give the question word for a noun: who, what, or None where the noun does not tell."""
    if noun in people() or noun.endswith(("ist", "ian", "man", "men", "woman", "women")):
        return "who"
    if noun in GROUPS or noun.endswith(("er", "or", "ant", "ee")):
        return None
    return "what"


@cache
def people() -> frozenset[str]:
    """Read the nouns that name people."""
    lines = (PEOPLE_FILE.read_text(encoding="utf-8")).splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


# A body of people is neither a who nor a what.
GROUPS = {
    "government",
    "governments",
    "company",
    "companies",
    "police",
    "team",
    "teams",
    "club",
    "council",
    "ministry",
    "group",
    "groups",
    "party",
    "parties",
    "court",
    "courts",
    "army",
    "crowd",
    "family",
    "committee",
    "union",
    "couple",
    "chief",
    "chiefs",
    "head",
    "heads",
    "guard",
    "guards",
    "boss",
    "hero",
    "victims",
    "victim",
    "half",
    "majority",
}
VAGUE = {"some", "many", "most", "all", "several", "few", "more", "other", "others", "none", "each", "every", "any"}


def _thing(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    """Ask for an object that is no name, in a few typed words."""
    tokens = [reading.first[token] for token in part.tokens]
    head = reading.first[part.head]
    light = head.lower_ in LIGHT or any(token.pos_ == "NUM" or token.tag_ == "PRP$" for token in tokens)
    if light or head.pos_ != "NOUN" or not LEAST_THING <= len(tokens) <= MOST_THING:
        return
    prompt = _rest(reading, clause, part, _person_or_thing(reading.second[head.i].lemma_.lower()) or "what")
    bare = tokens[1:] if tokens[0].pos_ == "DET" else tokens
    answer = words(reading.first, part.tokens)
    accepted = (words(reading.first, (token.i for token in bare)),)
    if prompt is not None:
        yield Question(TYPE, prompt, Gap(answer, accepted), (clause.fact.passage,), difficulty=0.45)


# Nouns that say little without their verb ("take place", "have an effect"): no answer worth writing down.
LIGHT = {
    "people",
    "person",
    "place",
    "effect",
    "part",
    "something",
    "anything",
    "nothing",
    "everything",
    "thing",
    "things",
    "way",
    "ways",
    "time",
    "times",
    "role",
    "lot",
    "number",
    "one",
    "ones",
    "rest",
    "need",
    "use",
    "care",
    "hold",
    "shape",
    "aim",
    "price",
    "attention",
    "visit",
    "turn",
    "chance",
    "look",
}
LEAST_THING, MOST_THING = 2, 6


def _rest(reading: Reading, clause: Told, part: Part, wh: str) -> str | None:
    return ask_rest((reading.first, reading.second), clause.fact, part, wh, clause.instead)


def _named(reading: Reading, part: Part) -> Name | None:
    """Give the name that is the whole phrase, a preposition or an article left out."""
    tokens = [reading.first[token] for token in part.tokens]
    while tokens and (tokens[0].pos_ in {"ADP", "DET"}):
        tokens = tokens[1:]
    if not tokens or tokens[-1].i - tokens[0].i + 1 != len(tokens):
        return None
    return name_at(reading.names, tokens[0].idx, tokens[-1].idx + len(tokens[-1]))


def _who(name: Name) -> str:
    if name.kind == "person":
        return "who"
    if name.kind == "place":
        return "which country" if name.text in countries() else "which place"
    return "which organisation" if name.kind == "organisation" else "what"


def _made(reading: Reading, clause: Told, name: Name, prompt: str | None) -> Iterator[Question]:
    if prompt is not None:
        yield Question(TYPE, prompt, _shape(reading, name), (clause.fact.passage,), difficulty=0.3)


def _shape(reading: Reading, name: Name) -> Shape:
    wrong = names_like(name, reading, dressed=True)
    if len(wrong) < 3:  # noqa: PLR2004 - a choice of four, or a short answer
        return Gap(name.text, tuple(form for form in name.forms if form != name.text))
    options = [
        Option(said(name), right=True),
        *(Option(text, why=f"{text} is named in the text, but in another connection.") for text in wrong),
    ]
    order = shuffled([option.text for option in options], name.text)
    return Choice(tuple(sorted(options, key=lambda option: order.index(option.text))))


def _dated(reading: Reading, clause: Told, part: Part) -> Iterator[Question]:
    date = words(reading.first, part.tokens)
    prompt = _rest(reading, clause, part, "when")
    if date.split()[0].lower() not in {"in", "on", "at", "during"} and not date[0].isupper():
        return
    if prompt is None or not any(character.isdigit() for character in date):
        return
    wrong = numbers_near(date, reading)
    options = [Option(date, right=True), *(Option(text, why="The text gives another date.") for text in wrong)]
    if len(wrong) == 3:  # noqa: PLR2004
        yield Question(
            TYPE,
            prompt,
            Choice(tuple(sorted(options, key=lambda option: option.text))),
            (clause.fact.passage,),
            difficulty=0.4,
        )
