"""The clauses that a question may rest on: settled between both readers, and clear when they stand alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from content.agreement import agree_on_clause
from content.naming import dangling, in_subject, instead, is_bare, own_speaker, points
from content.once import once
from content.reading.phrases import sentence_of
from content.realise import statement
from content.simplify import SAYING, is_finite, own_subject
from content.stems import bound, person_or_thing
from content.thin import is_mistimed, is_thin
from content.well_formed import flaw

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

    from spacy.tokens import Doc, Token

    from content.model import Passage
    from content.reading import Reading
    from content.reading.facts import Fact, Part
    from content.simplify import Mood

LEAST_WORDS, MOST_WORDS = 6, 24  # of a statement that is shown
LEAST_CLAUSE, MOST_CLAUSE = 4, 32  # of a clause, of which a question leaves a part out


@dataclass(frozen=True, slots=True)
class Told:
    """A settled clause: the names to be put for its pronouns, and the clause as a statement that stands alone."""

    fact: Fact
    instead: Mapping[int, str]
    text: str


@once
def told(reading: Reading, *, moods: Container[Mood] = ("stated",)) -> Iterator[Told]:
    """Give the clauses that the readers agree on and that stand alone, in text order."""
    for fact in reading.facts:
        if (
            fact.agreed
            and fact.mood in moods
            and not _is_absurd(reading, fact)
            and (fact.source is None or _speaks(reading, fact.source))
        ):
            yield from _told(reading, fact)


# What is done to people only: of a thing it shows that a subject was taken from another clause.
OF_PEOPLE = {
    "bury",
    "bear",
    "arrest",
    "jail",
    "imprison",
    "marry",
    "hire",
    "appoint",
    "elect",
    "kidnap",
    "wound",
    "hospitalise",
}

BODIES = {"body", "remain", "remains", "bone", "ash", "corpse", "coffin"}


def _is_absurd(reading: Reading, fact: Fact) -> bool:
    """Say whether a thing is said to have had done to it what is done to people: the conquest was buried at sea."""
    subject = reading.second[fact.subject.head]
    passive = any(reading.first[token].dep_ == "aux:pass" for token in fact.group)
    thing = reading.first[fact.subject.head].pos_ == "NOUN" and person_or_thing(subject.lemma_.lower()) == "what"
    return (
        passive
        and thing
        and subject.lemma_.lower() not in BODIES
        and reading.second[fact.head].lemma_.lower() in OF_PEOPLE
    )


def _speaks(reading: Reading, source: Part) -> bool:
    """Say whether a source is somebody, some body, or a text: floods and droughts say nothing."""
    head, lemma = reading.first[source.head], reading.second[source.head].lemma_.lower()
    return source.settled and (head.pos_ != "NOUN" or person_or_thing(lemma) != "what" or lemma in TEXTS)


def _told(reading: Reading, fact: Fact) -> Iterator[Told]:
    """Give a clause with names for its pronouns, short of phrases that point outside or make it too long."""
    fact = replace(fact, source=None) if own_speaker(reading, fact) else _of_itself(reading, fact)
    pointing = _pointing(reading, fact)
    if _bounds(reading, fact, pointing):
        return
    fact, changes = _short_of(reading, fact, pointing)
    while changes is not None:
        text = statement(reading.first, fact, changes)
        spare = _spare(reading, fact)
        if len(text.split()) <= MOST_CLAUSE or not spare:
            break
        fact, changes = _short_of(reading, fact, spare[-1:])
    if is_thin(reading, fact) or is_mistimed(reading.first, fact) or _runs_over(reading.first, fact):
        return
    if changes is not None and LEAST_CLAUSE <= len(text.split()) <= MOST_CLAUSE and not _broken(text, reading):
        yield Told(fact, changes, text)


def _of_itself(reading: Reading, fact: Fact) -> Fact:
    """Make a body the subject of what it says of itself.

    In:  the ministry announced | it | will open two schools
    Out: the ministry | will open two schools
    """
    if fact.source is None or reading.first[fact.subject.head].lower_ != "it" or not fact.source.settled:
        return fact
    start = reading.first[fact.source.head].idx
    bodies = (place for name in reading.names if name.kind == "organisation" for place in name.mentions)
    near = reading.first[fact.source.head].sent == reading.first[fact.head].sent
    said = near and any(place.start <= start < place.end for place in bodies)
    return replace(fact, subject=fact.source, source=None) if said else fact


def _bounds(reading: Reading, fact: Fact, pointing: Sequence[Part]) -> bool:
    """Say whether a figure holds for a time only that must be left out: in those five years growth passed 50 %."""
    timed = any(
        part.role == "time" or reading.first[part.head].dep_ == "obl" for part in pointing if part in fact.front
    )
    used = (token for part in (fact.subject, *fact.after) if part not in pointing for token in part.tokens)
    return (timed or any(part.role == "time" for part in pointing)) and any(
        reading.first[token].pos_ == "NUM" for token in used
    )


def _short_of(reading: Reading, fact: Fact, parts: Sequence[Part]) -> tuple[Fact, dict[int, str] | None]:
    after, front = (tuple(part for part in old if part not in parts) for old in (fact.after, fact.front))
    shorter = replace(fact, after=after, front=front)
    return shorter, instead(reading, shorter)


def _pointing(reading: Reading, fact: Fact) -> list[Part]:
    """Give the phrases that can be spared and hold what points outside: "in that year", "with them"."""
    doc = reading.first
    return [part for part in _spare(reading, fact) if dangling(reading, fact, [doc[token] for token in part.tokens])]


def _spare(reading: Reading, fact: Fact) -> list[Part]:
    """Give the phrases that a plain statement is as true without: when, where and how, bound to no verb."""
    doc = reading.first
    verb = reading.second[fact.head].lemma_.lower(), doc[fact.head].lower_
    full = any(part.role == "object" for part in fact.after) or any(
        doc[token].dep_ == "aux:pass" for token in fact.group
    )
    roles = {"time", "place", "modifier"} if full else {"time", "place"}
    return [
        part
        for part in (*fact.front, *fact.after)
        if fact.mood == "stated"
        and part.role in roles
        and doc[part.head].dep_ in SPARED
        and not {(form, doc[part.tokens[0]].lower_) for form in verb} & bound()
        and not any(doc[token].lower_ in LIMITS for token in part.tokens)
        and not (part.role == "modifier" and doc[part.tokens[0]].lower_ in BINDING)
    ]


# fmt: off
TEXTS = {
    "report", "study", "survey", "statement", "data", "datum", "figure", "statistic", "evidence", "document", "source",
    "letter", "paper", "newspaper", "article", "analysis", "research", "poll", "record", "website", "post", "release",
    "filing", "account", "forecast", "estimate", "review", "notice", "message", "test", "scan", "result", "finding",
    "expert", "intelligence", "indictment", "complaint", "witness", "office", "service", "authority", "watchdog",
}
# fmt: on
BINDING = {
    "with",
    "about",
    "of",
    "for",
    "as",
    "into",
    "between",
    "among",
    "like",
    "by",
    "on",
    "over",
    "toward",
    "towards",
}
SPARED = {"obl", "obl:tmod", "obl:unmarked", "obl:npmod"}
LIMITS = {
    "without",
    "only",
    "except",
    "unlike",
    "under",
    "than",
    "per",
    "instead",
    "despite",
    "rather",
    "against",
    "from",
    "to",
}


BREAKS = (":", ";", " – ", " — ", "--", "(", ")", "...", "…", ".”", '."', " - ")


def _broken(text: str, reading: Reading) -> bool:
    """Say whether a clause runs over a colon, a dash or a bracket, where it may be cut wrongly, or is flawed."""
    return any(mark in text for mark in BREAKS) or flaw(text, reading.article.text) is not None


def _runs_over(doc: Doc, fact: Fact) -> bool:
    """Say whether a colon or a semicolon was left out between words of a clause: one group: Lee Homes, a firm."""
    used = {*fact.group, *(token for part in (fact.subject, *fact.after) for token in part.tokens)}
    return any(doc[place].text in {":", ";"} for place in range(min(used), max(used)) if place not in used)


@once
def stated(reading: Reading) -> Iterator[tuple[str, Passage]]:
    """Give statements that stand alone, each with its sentence: whole sentences where they are short, else clauses."""
    seen: set[Passage] = set()
    for clause in told(reading):
        passage = clause.fact.passage
        whole = reading.article.quote(passage)
        alone = not clause.instead and len(whole.split()) <= MOST_WORDS and _whole(reading, passage)
        if passage not in seen and LEAST_WORDS <= len(clause.text.split()) <= MOST_WORDS:
            yield (whole if alone else clause.text), passage
            seen.add(passage)
    for sent in reading.first.sents:
        passage = sentence_of(sent.root)
        short = LEAST_WORDS <= len(sent.text.split()) <= MOST_WORDS
        fits = passage not in seen and short and _tells(sent.root)
        sound = fits and flaw(sent.text, reading.article.text) is None
        if sound and agree_on_clause(sent.root, reading.second) and _whole(reading, passage):
            yield reading.article.quote(passage), passage


def _tells(root: Token) -> bool:
    """Say whether a sentence is a clause that says something: no fragment, no "she said" without what."""
    empty = root.lower_ in SAYING and not any(child.dep_ in {"ccomp", "obj"} for child in root.children)
    return own_subject(root) is not None and is_finite(root) and not empty


def _whole(reading: Reading, passage: Passage) -> bool:
    """Say whether a sentence stands alone as it is written."""
    span = reading.first.char_span(passage.start, passage.end)
    if (
        span is None
        or not span.text.endswith(".")
        or "(+" in span.text
        or any(token.text in '"“”‘' or token.tag_ in {"PRP", "UH"} for token in span)
    ):
        return False
    return not any(_leans(token) for token in span)


# These tell of a sentence before; a whole sentence cannot lose them without being mended.
LEFT_OVER = {"also", "then", "too", "additional", "however", "instead", "therefore", "further", "likewise", "similarly"}


def _leans(token: Token) -> bool:
    opening = token.is_sent_start and (token.pos_ in {"CCONJ", "ADV", "SCONJ"} or token.lower_ in {"that", "this"})
    pointing = points(token) and token.dep_ in {"det", "nsubj", "advmod", "obj", "amod"}
    subject = token.lower_ == "the" and in_subject(token.head) and is_bare(token.head, set(range(len(token.doc))))
    possessive = token.tag_ == "PRP$" and not _owner_before(token)
    return opening or pointing or subject or possessive or token.lower_ in LEFT_OVER


def _owner_before(token: Token) -> bool:
    """Say whether the sentence names an owner of the right kind before "his", "her", "its" or "their"."""
    before = token.doc[token.sent.start : token.i]
    if token.lower_ in {"his", "her"}:
        return any(word.ent_type_ == "Person" for word in before)
    return any(word.dep_ in {"nsubj", "nsubj:pass"} and word.pos_ in {"NOUN", "PROPN"} for word in before)
