"""Stems: which question word a noun takes, and whether a question is closed enough to have one answer.

In:  What has long had a reputation around the world?
Out: False: "have" and "world" say nothing, and one word does not tell which thing is meant
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from content.reading import Reading
    from content.reading.facts import Fact, Part

WORDS = Path(__file__).parent / "words"
LEAST_TOLD = 3  # content words beside the question word, names and figures among them
LEAST_BESIDE = 2  # of them outside the verb, where the subject is asked for
# fmt: off
# Verbs that say little without what follows.
LIGHT_VERBS = {
    "be", "have", "do", "make", "take", "get", "give", "go", "come", "see", "become", "include", "remain", "keep",
    "put", "let", "seem", "appear", "continue", "begin", "start", "use", "need", "want", "find", "hold", "bring",
    "show", "say", "set", "look", "feel", "know", "mean", "play", "offer", "provide", "face", "represent", "help",
}
# Words that do not tell which thing is meant.
EMPTY = {
    "world", "time", "thing", "way", "part", "role", "year", "day", "month", "week", "people", "person", "place",
    "number", "lot", "new", "other", "more", "most", "many", "several", "various", "different", "great", "good", "bad",
    "big", "own", "first", "last", "next", "recent", "past", "important", "significant", "major", "key", "such", "long",
    "issue", "case", "situation", "problem", "step", "effort", "matter", "move", "area", "point", "kind", "type",
    "sort",
    "today", "tomorrow", "yesterday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "moment", "end", "result", "reason", "fact", "level", "country", "government", "one", "some", "few", "much",
    "something", "anything", "everything", "nothing", "life", "work", "need", "use", "chance", "attention", "effect",
    "statement", "north", "south", "east", "west", "morning", "afternoon", "evening", "night", "current",
    "currently", "able", "available", "nearby",
}
# A body of people is neither a who nor a what.
GROUPS = {
    "government", "company", "police", "team", "club", "council", "ministry", "group", "party", "court", "army",
    "crowd",
    "family", "committee", "union", "couple", "head", "guard", "boss", "hero", "victim", "half", "majority",
    "authority", "organisation", "organization", "community", "board", "agency", "firm", "bank", "parliament", "staff",
    "public", "opposition", "military", "navy", "panel", "commission", "coalition", "administration", "department",
    "institution", "association", "federation", "business", "household", "side", "nation", "country", "state", "city",
    "minority", "generation", "population", "force", "gang", "squad", "band", "duo", "trio", "delegation", "chief",
    "migrant", "child", "school", "university", "church", "media", "industry", "sector", "percent", "hundred",
    "thousand", "million", "dozen", "number", "handful", "leadership", "regime", "junta", "cabinet", "congress",
    "senate", "jury", "brand", "retailer", "buyer", "supplier", "producer", "maker", "manufacturer", "provider",
    "operator", "carrier", "developer", "publisher", "employer", "lender", "investor", "faction", "militia", "tribe",
    "cast", "crew", "member", "partner", "official", "source", "representative", "player", "driver", "leader",
    "star", "twin", "hand", "veteran", "talent", "figure", "face", "voice",
}
# fmt: on
# fmt: off
# What happens once, so that "has" tells of one event as well as a past tense would.
DONE = {
    "abolish", "ban", "approve", "legalise", "legalize", "reject", "cancel", "suspend", "launch", "win", "sign",
    "ratify", "scrap", "dissolve", "unveil", "adopt", "outlaw", "prohibit", "denounce", "condemn", "postpone", "close",
    "designate", "invent", "discover", "donate", "seize", "arrest", "acquire", "demolish", "revoke", "decriminalise",
}
# fmt: on
FUNCTION = {"the", "do", "a", "an", "of", "in", "and", "for", "on", "at", "to", "’s", "'s", "mr", "ms", "mrs", "dr"}
PEOPLE_AFTER_ALL = {
    "intellectual",
    "academic",
    "elder",
    "member",
    "official",
    "player",
    "driver",
    "leader",
    "child",
    "migrant",
    "victim",
    "representative",
}


@cache
def people() -> frozenset[str]:
    """Read the nouns that name people."""
    lines = (WORDS / "people.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def bound() -> frozenset[tuple[str, str]]:
    """Read the pairs of a verb and the preposition that belongs to it."""
    lines = (WORDS / "prepositions.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split(":") for line in lines if line and not line.startswith("#")]
    return frozenset((verb, preposition) for preposition, verbs in rows for verb in verbs.split())


@cache
def natural() -> frozenset[str]:
    """Read the verbs whose object one naturally asks for by "what", as in "What did they build?"."""
    lines = (WORDS / "natural_verbs.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def person_or_thing(noun: str) -> str | None:
    """Give the question word for a noun in its dictionary form: who, what, or None where it does not tell."""
    if noun in PEOPLE_AFTER_ALL or (noun in people() and noun not in GROUPS):
        return "who"
    if noun.endswith(("ist", "ian", "man", "men", "woman", "women")):
        return "who"
    if noun in GROUPS or noun.endswith(("er", "or", "ant", "ee")):
        return None
    return "what"


def told_words(reading: Reading, tokens: Iterable[int], instead: Mapping[int, str] | None = None) -> int:
    """Count the words among these that help to tell which thing is meant; `instead` gives other words for some."""
    said = instead or {}
    return sum(_named_words(said[token]) if token in said else _tells(reading, token) for token in set(tokens))


def _named_words(text: str) -> int:
    """Count the telling words of what is put for a pronoun or for a short name."""
    found = (word.strip(",.’'") for word in text.split())
    return sum(word[:1].isalnum() and word.lower() not in EMPTY | FUNCTION for word in found)


def _tells(reading: Reading, place: int) -> bool:
    token, lemma = reading.first[place], reading.second[place].lemma_.lower()
    if token.pos_ == "VERB":
        return lemma not in LIGHT_VERBS
    return token.pos_ in {"NOUN", "PROPN", "NUM", "ADJ"} and not {lemma, token.lower_} & EMPTY


def is_closed(reading: Reading, fact: Fact, asked: Part, instead: Mapping[int, str] | None = None) -> bool:
    """Say whether what is left of a clause tells enough when one of its phrases is asked for."""
    others = [part for part in (*fact.after, *fact.front) if part != asked and not _is_source(reading, part)]
    beside = told_words(reading, (token for part in others for token in part.tokens), instead)
    verb = told_words(reading, [fact.head]) if reading.first[fact.head].pos_ == "VERB" else 0
    if asked.role == "subject":
        return beside >= LEAST_BESIDE and beside + verb >= LEAST_TOLD
    subject = told_words(reading, fact.subject.tokens, instead)
    if verb == 0 and beside < LEAST_BESIDE and asked.role == "object":
        return False
    done = reading.second[fact.head].lemma_.lower() in DONE
    perfect = reading.first[fact.group[0]].lower_ in {"has", "have"} and not done  # "has maintained" tells no one event
    happened = verb > 0 and not perfect and any(reading.first[token].tag_ in {"VBD", "VBN"} for token in fact.group)
    if len(fact.subject.tokens) == 1 and reading.first[fact.subject.head].pos_ == "NOUN" and beside < LEAST_BESIDE:
        return False  # "What did prices suffer in 2019?"
    return subject + verb + beside >= LEAST_TOLD and (beside > 0 or happened)


def _is_source(reading: Reading, part: Part) -> bool:
    return reading.first[part.tokens[0]].lower_ == "according"
