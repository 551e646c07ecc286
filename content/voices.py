"""Voices: opinions that can be put to the class, speakers to set side by side, people to write to.

In:  "The town must save the old library," said Ann Lee, the mayor of Bracken Bridge.
Out: an opinion of Ann Lee, the mayor of Bracken Bridge, on which people can differ
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.opinions import CONTESTED, LEAST_SAID, opinion

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.material import Material
    from content.model import Character, Passage
    from content.reading.quotes import Quote

LEAST_HEARD = 14  # words of somebody to whom a task turns
LEAST_NAMED, LEAST_PAIRED = 3, 2  # times that a text names a person to whom a task turns, or one of two
GONE = re.compile(r"\b(?:died|dies|dead|death|demise|passed away|passing|obituary|funeral|mourn\w*|killed|murdered)\b")
REMEMBERED = re.compile(r"\b(?:the late|in memory|remembered|tributes?|legacy|condolences?)\b")
LEAST_PRONOUNS = 2  # "he" or "she": a shop may have a person's name
EARLY = 3  # paragraphs, one of which names that person
# fmt: off
OFFICIAL = {
    "minister", "president", "mayor", "chief", "director", "spokesperson", "spokesman", "spokeswoman", "secretary",
    "governor", "chair", "chairman", "chairwoman", "head", "leader", "manager", "coach", "executive", "ambassador",
    "founder", "professor", "commissioner", "chairperson", "researcher", "scientist", "curator", "expert", "analyst",
}
# Titles that take a capital letter before the name.
TITLES = {
    "president", "minister", "premier", "professor", "senator", "mayor", "governor", "secretary", "king", "queen",
}
# Nobody writes to the dead, and no pupil to somebody before a court.
SILENT = {
    "died", "killed", "dead", "murdered", "shot", "assassinated", "funeral", "arrested", "sentenced", "jailed",
    "accused", "convicted", "charged", "death", "late", "former",
}
# fmt: on
SPOKEN = re.compile(r"[“\"][^“”\"]*[”\"]?")
# What is said of all people of one faith, origin or sex is not put up for and against.
GROUPS = re.compile(
    r"\b(?:Hindus?|Muslims?|Christians?|Jews?|Jewish|Catholics?|Protestants?|Sikhs?|Buddhists?|(?-i:[A-Z][a-z]+(?:ans|ese))|"
    r"Islam\w*|blacks?|whites?|gays?|lesbians?|homosexuals?|LGBT\w*|transgender|women|men|girls|wom[ae]n|immigrants?|"
    r"migrants?|refugees?|foreigners?|gyps(?:y|ies)|Roma|natives?|caste|race|babies|abort\w*|kill\w*|terroris\w+|"
    r"enem(?:y|ies)|traitors?)\b",
    re.IGNORECASE,
)
APPOSITION = re.compile(r"^(?:the|a|an)\b| (?:of|at|for|in|to|on|from) |’s |'s ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class View:
    """An opinion with who holds it, by name and role; `known` where the text gives the role."""

    slots: dict[str, str]
    passage: Passage
    known: bool
    contested: bool


def views(material: Material) -> Iterator[View]:
    """Give the opinions of named people, in text order."""
    roles = {row.name: row for row in material.people if row.kind == "person"}
    for quote in material.reading.quotes:
        words = opinion(quote, material.reading)
        if words and _shows_speaker(quote, material) and not GROUPS.search(words):
            known = quote.speaker in roles
            who = _named(roles[quote.speaker]) if known else quote.speaker
            slots = {"said": f"{words}.", "bare": words, "who": who, "n": material.number(quote.words)}
            contested = bool(CONTESTED & set(re.findall(r"[a-z]+", words.casefold())))
            yield View(slots, quote.passage, known, contested)


def pair_of_speakers(material: Material) -> tuple[Quote, ...]:
    """Give long words of the first two speakers of different paragraphs; nothing where there are not two."""
    first: dict[str, Quote] = {}
    for quote in _own_words(material):
        new = all(quote.speaker.split()[-1] != name.split()[-1] for name in first)  # a person may have two long names
        several = _mentions(quote.speaker, material) >= LEAST_PAIRED
        if new and several and len(quote.text.split()) >= LEAST_SAID:
            first[quote.speaker] = quote
    pair = tuple(first.values())[:2]
    return pair if len({material.number(quote.words) for quote in pair}) > 1 else ()


def longest_heard(material: Material) -> Quote | None:
    """Give the longest words that the text quotes of the person whom it names most."""
    heard = [quote for quote in _own_words(material) if len(quote.text.split()) >= LEAST_HEARD]
    named = [quote for quote in heard if _mentions(quote.speaker, material) >= LEAST_NAMED]
    return max(named, key=lambda quote: (_mentions(quote.speaker, material), len(quote.text)), default=None)


def is_gone(speaker: str, material: Material) -> bool:
    """Say whether a story may tell of somebody's death: nobody makes up what such a person says."""
    article = material.reading.article
    name = speaker.rsplit(maxsplit=1)[-1]
    parts = (article.title, *article.paragraphs)
    return any(name in part and bool(GONE.search(part) or REMEMBERED.search(part)) for part in parts)


def is_alive(name: str, material: Material) -> bool:
    """Say whether a name is for sure somebody who can be asked: shown as a person, and not said to be dead."""
    speaks = any(quote.speaker == name for quote in material.reading.quotes)
    described = any(row.name == name and row.kind == "person" for row in material.people)
    pronouns = sum(material.lemmas[word] for word in ("he", "she"))
    return (speaks or described) and pronouns >= LEAST_PRONOUNS and not is_gone(name, material)


def _mentions(speaker: str, material: Material) -> int:
    return sum(len(name.mentions) for name in material.reading.names if name.text == speaker)


def _own_words(material: Material) -> Iterator[Quote]:
    """Give words in quotation marks whose sentence names the speaker, a person in full, beside them."""
    return (quote for quote in material.reading.quotes if _shows_speaker(quote, material))


def _shows_speaker(quote: Quote, material: Material) -> bool:
    """Say whether a sentence names one person beside the words in quotation marks, and that is the speaker."""
    if not (quote.sure and quote.direct and quote.cue and " " in quote.speaker):
        return False
    sentence = material.reading.article.quote(quote.passage)
    beside = SPOKEN.sub(" ", sentence)
    persons = {name.text for name in material.reading.names if name.kind == "person"}
    named = {person.split()[-1] for person in persons if re.search(rf"\b{re.escape(person.split()[-1])}\b", beside)}
    return sentence != beside and quote.speaker in persons and named == {quote.speaker.split()[-1]}


def addressed(material: Material) -> Iterator[tuple[str, Passage]]:
    """Give people who speak, hold an office and have a part in the story: with their roles, and where these stand."""
    speaking = {quote.speaker for quote in material.reading.quotes}
    for row in material.people:
        if row.name in speaking and _leads(row, material) and _may_be_asked(row, material):
            yield _named(row).rstrip(","), row.passage


def _leads(row: Character, material: Material) -> bool:
    """Say whether a story returns to a person whom its title or beginning names: nobody beside whom it is about."""
    main = material.main
    if main is not None and main.kind == "person" and main.name != row.name:
        return False
    article = material.reading.article
    beginning = " ".join((article.title, *article.paragraphs[:EARLY])).casefold()
    return _mentions(row.name, material) >= LEAST_NAMED and row.name.split()[-1].casefold() in beginning


def _named(row: Character) -> str:
    """Name a person with the role: a title before the name, anything longer behind it, between commas."""
    if APPOSITION.search(row.role):
        office = row.role.split()[0] in TITLES and re.match(r"[a-z]+ (?:of|for) (?:[a-z]+ )?[A-Z]", row.role)
        return f"{row.name}, {row.role[:1].upper() + row.role[1:] if office else row.role},"
    titled = row.role.split()[-1] in TITLES
    role = " ".join(word[:1].upper() + word[1:] for word in row.role.split()) if titled else row.role
    return f"{role} {row.name}"


def _may_be_asked(row: Character, material: Material) -> bool:
    """Say whether one could write to a person: an office, and no word of death or arrest where the name stands."""
    official = OFFICIAL & set(row.role.casefold().split()) and not SILENT & set(row.role.casefold().split())
    article = material.reading.article
    near = [paragraph for paragraph in article.paragraphs if row.name.split()[-1] in paragraph]
    troubled = any(SILENT & set(re.findall(r"\w+", paragraph.casefold())) for paragraph in near)
    return row.kind == "person" and bool(official) and " " in row.name and not troubled
