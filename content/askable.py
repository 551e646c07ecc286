"""Askable: whether a clause leaves a question that runs as one speaks, and whether the finished question does.

In:  What had the crew rebuilt within four years?
Out: False: four years of what?
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.reading import Reading
    from content.reading.facts import Fact, Part

MOST_PROMPT = 22  # words; longer questions are read twice
CUT_SIGNS = (", and ", "www", ".”", '."', ">", "<", "“?", "=")
# Signs of a phrase in the wrong place, or of a time or a thing that only the sentence before makes clear.
ODD = re.compile(
    r"\bfor (?:example|instance)\b|\bon the other hand\b|\boriginally from\b|\blast time\b|\bby as\b"
    r"|\bwithin \w+ (?:year|month|week|day)s\b|\b(?:in|during) the (?:first|second) half\b(?! of)"
    r"|\bon the (?:\w+ )+front\b"
    r"|^(?:Where|When) (?:was|were|is|are|will|has|have|had)\b.*\b(?:its|their)\b"  # whose? the place was the answer
    r"|\b(?!time)([a-z]{4,})\b(?: \w+){1,4} \1\b"
)
# A length of time at the end wants a word that binds it: FOR one year, one year AFTER the war.
LENGTH_LEFT = re.compile(
    r"\b(?!(?:for|in|within|after|over|during|by|of|to|every|than|last|past|next|per"
    r"|nearly|almost|about|around|just)\b)\w+ "
    r"(?:(?:nearly|almost|about|around|over|more than|just over) )*"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:year|month|week|day|hour)s?\?$"
)
ONE_OF_MANY = re.compile(r"^(?:Who|What|Which \w+) (?:is|are|was|were) (?:one|some|among|part)\b")
PLACES = {"Location", "Facility"}


def is_fluent(prompt: str) -> bool:
    """Say whether a question is short, and runs without signs of a phrase or a list that was cut."""
    itself = prompt.startswith("Which country") and "the country" in prompt
    odd = (
        ODD.search(prompt)
        or LENGTH_LEFT.search(prompt)
        or ONE_OF_MANY.search(prompt)
        or any(sign in prompt for sign in CUT_SIGNS)
    )
    return len(prompt.split()) <= MOST_PROMPT and not itself and not odd


def is_fit(reading: Reading, fact: Fact, asked: Part) -> bool:
    """Say whether a clause may be asked for a phrase: nothing compared, no agent left in the middle, no time astray."""
    rest = [token for part in (*fact.after, *fact.front) if part != asked for token in part.tokens]
    return not (
        _is_compared(reading, fact, asked)
        or _is_astray(reading, fact, rest)
        or _is_loose(reading, fact, asked)
        or (asked.role != "subject" and is_listed_on(reading, asked.tokens))
        or _is_clipped_subject(reading, fact, asked)
    )


def _is_compared(reading: Reading, fact: Fact, asked: Part) -> bool:
    """Say whether a clause compares places or times, of which either could be asked for: more here than there."""
    after = [reading.first[token] for part in fact.after for token in part.tokens]
    plain = asked.role in {"subject", "object"}
    return not plain and any(token.lower_ == "than" and token.head.dep_.startswith("obl") for token in after)


def _is_astray(reading: Reading, fact: Fact, rest: Sequence[int]) -> bool:
    """Say whether a going-on of today is given a year that is over, as in "are recording in 2019"."""
    group = [reading.first[token] for token in fact.group]
    going_on = group[0].lower_ in {"is", "are"} and group[-1].tag_ == "VBG"
    return going_on and any(re.fullmatch(r"(?:19|20)\d\d", reading.first[token].text) for token in rest)


def _is_loose(reading: Reading, fact: Fact, asked: Part) -> bool:
    """Say whether the subject is any one of its kind, and nothing beside tells which: a procession entered ____."""
    doc = reading.first
    beside = sum(len(part.tokens) for part in (*fact.after, *fact.front) if part != asked)
    least = 2  # "a procession in Larkham entered" tells more
    told = sum(doc[token].pos_ == "PROPN" for token in fact.subject.tokens)
    return asked.role == "object" and doc[fact.subject.tokens[0]].lower_ in {"a", "an"} and beside < least and not told


def is_listed_on(reading: Reading, tokens: Sequence[int]) -> bool:
    """Say whether a list goes on behind a phrase, so that the phrase is half an answer: decoding spells, finding ..."""
    inside, end = set(tokens), max(tokens) + 1
    doc = reading.first
    if end >= len(doc) or doc[end].lower_ not in {",", "and", "or"}:
        return False
    joined = [
        child
        for reader in (reading.first, reading.second)
        for token in tokens
        for child in reader[token].children
        if child.dep_ == "conj" and child.i not in inside
    ]
    return any(child.left_edge.i <= end + 2 and _is_alike(reading, child.i, tokens) for child in joined)


def _is_alike(reading: Reading, place: int, tokens: Sequence[int]) -> bool:
    """Say whether a word joined from outside is of a sort with a word inside: one more noun, or one more deed."""
    return any(reading.first[token].tag_ == reading.first[place].tag_ for token in tokens)


def _is_clipped_subject(reading: Reading, fact: Fact, asked: Part) -> bool:
    """Say whether a relative clause's noun hangs from another, which it may tell of: the team of experts, who ..."""
    noun = reading.first[fact.subject.head]
    return asked == fact.subject and fact.kind == "relative" and noun.dep_ == "nmod" and noun.head.pos_ == "NOUN"
