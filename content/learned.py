"""Learned: what a sentence lets the reader learn, as a noun clause that does not give it away.

In:  Rosa Lund closed the old bridge in May because its pillars had cracked.
Out: Why Rosa Lund closed the old bridge in May - When Rosa Lund closed the old bridge
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from content.naming import instead
from content.noun_clauses import FINDERS, LIMITS, OUTSIDE, OWNED, SPARED, is_spare, less
from content.once import once
from content.realise import lower_first, statement, words
from content.sayings import is_familiar, sayings
from content.tables import numbers
from content.well_formed import flaw
from content.worth import carried, carried_by, is_weak, is_worth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Passage
    from content.noun_clauses import Asked
    from content.reading import Reading, Role
    from content.reading.facts import Fact

LEAST_SHORT, LEAST_WORDS, MOST_WORDS = 4, 5, 14  # of an option to read at a glance
LEAST_CARRIED = 0.05  # what a sentence tells is named in an option even where nobody would ask for it
LEAST_NUMBER, LEAST_COUNTED, MOST_COUNTED = 10, 4, 8  # a figure to remember; words of what it counts
LEAST_MEANING = 2  # words of a description that explains something
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
DATED = re.compile(rf"[Ii]n (?:(?:{MONTHS}) )?(?:1\d|20)\d\d|[Oo]n (?:{MONTHS}) \d{{1,2}}(?:, \d{{4}})?")
# What it counts takes two words at least, and is no word for a share of something.
COUNTED = re.compile(r"(?!.* that )(?!names|parts|kinds|types|copies|times)[A-Za-z][a-z-]+ [A-Za-z][a-z-]+")


@dataclass(frozen=True, slots=True)
class Point:
    """What a sentence tells: `text` names it, `about` is whom or what it concerns, `marks` are words that show it.

    `told` is the same in full, by which another sentence may be seen to mean it; empty where the marks are enough.
    """

    kind: str
    text: str
    passage: Passage
    about: str
    marks: str
    told: str
    carries: float


@once
def points(reading: Reading) -> Iterator[Point]:
    """Give what settled clauses tell, and what people say of things."""
    for fact in reading.facts:
        if fact.agreed and fact.source is None and is_worth(reading, fact, LEAST_CARRIED):
            yield from _told(reading, fact)
    for point in (*_spoken(reading), *_named(reading), *_numbers(reading), *_then(reading)):
        if LEAST_SHORT <= len(point.text.split()) <= MOST_WORDS and flaw(point.text, reading.article.text) is None:
            yield point


def _spoken(reading: Reading) -> Iterator[Point]:
    """In: Ann Lee said the old dam could fail. Out: what Ann Lee said about the old dam."""
    for each in sayings(reading):
        text = f"What {each.speaker} said about {each.topic}"
        yield Point("said", text, each.passage, each.speaker, each.topic, each.said, carried_by(reading, each.passage))


def _named(reading: Reading) -> Iterator[Point]:
    """In: Rosa Lund, the mayor of Norwood, opened Platform North, a museum. Out: who Rosa Lund is; what ... is."""
    for role in reading.roles:
        carries = carried_by(reading, role.passage)
        if _is_introduced(reading, role) and role.kind == "person" and " " in role.name:
            yield Point("is", f"Who {role.name} is", role.passage, role.name, role.description, "", carries)
        elif _is_introduced(reading, role) and role.kind in {"organisation", "other"} and not role.past:
            text = f"What {_with_article(reading, role.name)} is"
            yield Point("meaning", text, role.passage, role.name, role.description, "", carries)


def _is_introduced(reading: Reading, role: Role) -> bool:
    """Say whether a name is described where it first stands, and in no other paragraph."""
    number = reading.article.place(role.passage).paragraph
    described = {reading.article.place(each.passage).paragraph for each in reading.roles if each.name == role.name}
    mentions = (place for name in reading.names if name.text == role.name for place in name.mentions)
    first = min((reading.article.place(place).paragraph for place in mentions), default=number)
    return described == {number} and first == number and len(role.description.split()) >= LEAST_MEANING


def _with_article(reading: Reading, name: str) -> str:
    """Write a name with the article that it mostly has in the text: the Merida Initiative, Biscayne Capital."""
    before = [word.casefold() for word in re.findall(rf"([^\W\d_]+) {re.escape(name)}(?!\w)", reading.article.text)]
    alone = reading.article.text.count(name) - before.count("the") - before.count("a") - before.count("an")
    article = max(("the", "a", "an"), key=before.count)
    return f"{article} {name}" if before.count(article) > alone else name


def _numbers(reading: Reading) -> Iterator[Point]:
    """In: The flood drove out 400 families. Out: the number of families that the flood drove out."""
    countable = {
        count.figure for count in reading.counts if count.unit == "count" and (count.value or 0) >= LEAST_NUMBER
    }
    for row in numbers(reading):
        leaning = OUTSIDE.search(row.counts.replace(" who ", " ")) or OWNED.search(row.counts)
        short = LEAST_COUNTED <= len(row.counts.split()) <= MOST_COUNTED and not re.search(r"\d", row.counts)
        if short and row.figure in countable and COUNTED.match(row.counts) and not leaning:
            text = f"The number of {row.counts}"
            told = f"{row.figure} {row.counts}"
            yield Point("number", text, row.passage, row.counts, row.figure, told, carried_by(reading, row.passage))


def _then(reading: Reading) -> Iterator[Point]:
    """In: In 2009, it bought the ferry. Out: what happened in 2009."""
    for fact in reading.facts:
        past = reading.first[fact.group[-1]].tag_ in {"VBD", "VBN"} and not is_weak(reading, fact)
        for part in (*fact.front, *fact.after) if fact.agreed and past and fact.source is None else ():
            date = words(reading.first, part.tokens)
            if part.role == "time" and part.settled and DATED.fullmatch(date):
                text = f"What happened {date[:1].lower()}{date[1:]}"
                yield Point("then", text, fact.passage, "", date, "", carried(reading, fact))


def _is_familiar(reading: Reading, fact: Fact) -> bool:
    """Say whether a clause points to nothing but to what the whole story is about: the bridge."""
    used = [*fact.group, *(token for part in (fact.subject, *fact.after) for token in part.tokens)]
    tokens = [reading.first[token] for token in used]
    pronouns = any(token.pos_ == "PRON" or token.tag_ in {"PRP$", "WDT"} for token in tokens)
    bare = (token.head for token in tokens if token.lower_ == "the" and token.head.pos_ == "NOUN")
    return not pronouns and all(is_familiar(reading, noun.lower_) for noun in bare)


def _told(reading: Reading, whole: Fact) -> Iterator[Point]:
    """Give the reason, deed, number, time, place, doer or object that a clause tells, where it has one."""
    fact = _without_front(reading, whole)
    if fact is None:
        return
    for asked, left in (found for find in FINDERS for found in find(reading, whole, fact)):
        text = _written(reading, asked, left)
        full = f"{asked.opening} {text}{asked.ending}".replace("  ", " ")
        if text and not _leans(asked, text) and _is_sound(reading, full):
            yield _point(reading, fact, asked.kind, full[:1].upper() + full[1:])


def _leans(asked: Asked, text: str) -> bool:
    """Say whether a clause points to another sentence, or to a second time or figure beside the one left out."""
    figured = asked.kind in {"when", "by how much"} and re.search(r"\d", text) is not None
    owned = asked.subject and OWNED.search(text) is not None
    return figured or owned or OUTSIDE.search(text.replace("US ", "")) is not None


def _is_sound(reading: Reading, text: str) -> bool:
    return LEAST_WORDS <= len(text.split()) <= MOST_WORDS and flaw(text, reading.article.text) is None


def _point(reading: Reading, fact: Fact, kind: str, text: str) -> Point:
    about = words(reading.first, fact.subject.tokens)
    said = words(reading.first, {*fact.group, *(token for part in fact.after for token in part.tokens)})
    return Point(kind, text, fact.passage, about, said, f"{about} {said}", carried(reading, fact))


def _without_front(reading: Reading, fact: Fact) -> Fact | None:
    """Leave out what stands before the subject; None where the clause says something else without it."""
    doc = reading.first
    needed = (doc[part.head].dep_ not in SPARED or doc[part.tokens[0]].lower_ in LIMITS for part in fact.front)
    return None if any(needed) else replace(fact, front=())


def _written(reading: Reading, asked: Asked, fact: Fact) -> str:
    """Write a clause behind a question word, short of phrases that can be spared; empty where it leans on others."""
    doc, changes = reading.first, instead(reading, fact)
    if changes is None and _is_familiar(reading, fact):
        changes = {}
    spare = [part for part in fact.after if is_spare(reading, fact, part)]
    text = statement(doc, fact, changes).removesuffix(".")
    if spare and (changes is None or len(text.split()) > MOST_WORDS - 2):
        return _written(reading, asked, less(fact, spare[-1]))
    if changes is None:
        return ""
    subject = words(doc, fact.subject.tokens, changes)
    rest = text[len(subject) :].strip()
    return rest if asked.subject else f"{lower_first(doc, fact.subject, subject, changes)} {rest}".strip()
