"""What the article itself explains: a name or a hard word with the article's own words for it.

In:  The Merida Initiative, a three-year package of American aid, gave Mexico helicopters.
Out: Merida Initiative: A three-year package of American aid.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.glossary.called import called
from content.glossary.forms import BEHIND
from content.level import divided
from content.model import Passage, Term
from content.words.dictionary import senses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from content.glossary.sense import Source

# Names of people, places, organisations and figures are told in the who's who and the numbers, not in the glossary.
# fmt: off
NOT_GLOSSED = frozenset({
    "PER", "PERSON", "Person", "LOC", "GPE", "Location", "FAC", "Facility", "ORG", "Organization", "DATE", "Date",
    "MONEY", "CARDINAL",
})
# fmt: on
# Words of an explanation: "a yearly event" and "a major customer" tell nothing, and a longer one is a story.
SHORTEST, LONGEST = 4, 22
POINTING = frozenset("its their his her our my your this that these those he she it they we i you".split())  # noqa: SIM905


GOES_ON = {"that", "which", "who", "whose", "where", "to", "of", "for"}  # behind an explanation: it is not all
# Heads of what is no explanation but a remark: "rainfall - a contrast to last year".
# fmt: off
REMARKS = frozenset({
    "contrast", "sign", "move", "step", "change", "rise", "fall", "record", "reminder", "result", "problem", "blow",
    "surge", "spot", "wave", "customer", "drop", "increase", "decrease", "symbol", "example", "favourite", "success",
    "challenge", "matter", "issue", "way", "time", "place", "thing", "one", "number", "source", "story", "moment",
})
# fmt: on
SET_OFF = {",", "(", "—", "–", "-", "--"}  # an explanation stands right behind its term


@dataclass(frozen=True, slots=True)
class Found:
    """A term that can be explained: where it first stands, and how often."""

    term: Term
    at: int
    repeats: int


def sentence(span: Span) -> Passage:
    """Give the sentence that a span stands in, without the space around it."""
    sent = span.sent
    text = sent.text
    start = sent.start_char + len(text) - len(text.lstrip())
    return Passage(start, start + len(text.strip()))


def explained(reading: Source) -> Iterator[Found]:
    """Give terms with the article's own words for them, each once, where the text needs them elsewhere too."""
    seen: set[str] = set()
    for source in (_apposed, _described, _called):
        yield from (one for one in source(reading, seen) if _returns(one, reading.article.text))


def _returns(one: Found, text: str) -> bool:
    """Say whether a term stands outside the sentence that explains it: who has just read that sentence knows it."""
    here, term = one.term.passage, one.term.term.casefold()
    return term in text[: here.start].casefold() or term in text[here.end :].casefold()


def _described(reading: Source, seen: set[str]) -> Iterator[Found]:
    """Give things of which the text says what they are; people, places and organisations stand in the who's who.

    In:  JSwarm, which farmers use, is a computer program for herding sheep.
    Out: JSwarm: A computer program for herding sheep.
    """
    text = reading.article.text
    for role in reading.roles:
        words = role.description.split()
        fits = role.kind == "other" and words[0].lower() in {"a", "an", "the"} and SHORTEST <= len(words) <= LONGEST
        named = {token.ent_type_ for token in _tokens(reading, role.passage) if token.text in role.name.split()}
        if not fits or role.name.casefold() in seen or named & NOT_GLOSSED or _remark(role.description):
            continue
        seen.add(role.name.casefold())
        common = re.search(rf"\b{re.escape(role.name.lower())}\b", text) is not None  # "Autism" begins a sentence
        term = Term(
            term=role.name.lower() if common else role.name,
            part_of_speech="noun" if common else "name",
            definition=f"{role.description[0].upper()}{role.description[1:]}.",
            origin="article",
            passage=role.passage,
            syllables=divided(role.name.lower()) if common else "",
        )
        yield Found(term, role.passage.start, text.count(role.name))


def _remark(description: str) -> bool:
    """Say whether the noun that carries a description explains nothing: "a bright spot in a sad year"."""
    return BEHIND.split(description)[0].split()[-1].lower() in REMARKS


def _tokens(reading: Source, passage: Passage) -> tuple[Token, ...]:
    """Give the words of a passage as the first reader sees them."""
    return tuple(token for token in reading.first if passage.start <= token.idx < passage.end)


def _apposed(reading: Source, seen: set[str]) -> Iterator[Found]:
    """Give terms with an apposition that both readers see."""
    for token in reading.first:
        second = reading.second[token.i]
        if token.dep_ != "appos" or second.dep_ != "appos" or second.head.i != token.head.i:
            continue
        term = _name(token.head)
        words = _explanation(token)
        adjacent = term is not None and term.end < token.i and reading.first[term.end].text in SET_OFF
        if term is None or not adjacent or not words or term.text.casefold() in seen or not _worth(term, reading):
            continue
        seen.add(term.text.casefold())
        yield Found(_own(term, words), term.start_char, reading.article.text.count(term.text))


def _called(reading: Source, seen: set[str]) -> Iterator[Found]:
    """Give things that the text calls by a name after it has said what they are."""
    for term, words in called(reading.first):
        if term.text.casefold() not in seen and not any(token.ent_type_ in NOT_GLOSSED for token in term):
            seen.add(term.text.casefold())
            yield Found(_own(term, words), term.start_char, reading.article.text.count(term.text))


def _own(term: Span, words: str) -> Term:
    named = term.root.pos_ == "PROPN"
    text = term.text if named or len(term) > 1 else term.text.lower()
    known = senses().get(text, ())
    return Term(
        term=text,
        part_of_speech="name" if named else "noun",
        definition=f"{words[0].upper()}{words[1:]}.",
        origin="article",
        passage=sentence(term),
        syllables="" if named else divided(text),
        spanish=known[0].spanish if len(known) == 1 else "",
    )


def _name(head: Token) -> Span | None:
    """Give the noun with the names and nouns before it, without article; None for half of a longer name.

    In:  China's Communist Youth League, a cradle for leaders
    Out: Communist Youth League
    """
    doc, start = head.doc, head.i
    while start and _belongs(doc[start - 1], head):
        start -= 1
    owned = start > 0 and doc[start - 1].lower_ in {"'s", "\u2019s"} and doc[start - 2].head == head
    goes_on = any(child.i > head.i and child.dep_ in {"nmod", "flat"} for child in head.children)
    whole = head.pos_ == "NOUN" or (head.pos_ == "PROPN" and not goes_on and not (owned and start == head.i))
    return doc[start : head.i + 1] if whole else None


def _belongs(token: Token, head: Token) -> bool:
    named = head.pos_ == "PROPN" and token.dep_ == "amod" and token.is_title
    return (token.dep_ in {"compound", "flat"} or named) and token.head.i <= head.i and token.head in head.subtree


def _worth(term: Span, reading: Source) -> bool:
    """Say whether a term is no person, place, figure or everyday noun."""
    labels = {token.ent_type_ for doc in (reading.first, reading.second) for token in doc[term.start : term.end]}
    if labels & NOT_GLOSSED:
        return False
    return term.root.pos_ == "PROPN" or any(word in senses() for word in (term.text.lower(), term.root.lower_))


def _explanation(token: Token) -> str:
    """Give an apposition's words as a noun phrase, or "" where it cannot stand alone."""
    inside = sorted(token.subtree, key=lambda one: one.i)
    span = token.doc[inside[0].i : inside[-1].i + 1]
    words = [one for one in span if not one.is_punct]
    text = span.text.strip(" ,;:—-")
    starts_well = (
        bool(words) and token.lower_ not in REMARKS and (words[0].lower_ in {"a", "an", "the"} or token.tag_ == "NNS")
    )
    stands_alone = not any(word.lower_ in POINTING and word.pos_ != "SCONJ" and word.lower_ != "that" for word in words)
    listed = any(child.dep_ == "conj" for child in token.children)  # may be the next thing in a list
    behind = token.doc[inside[-1].i + 1 : inside[-1].i + 2].text
    whole = (
        not listed
        and behind.lower() not in GOES_ON
        and len(inside) == len(span)
        and not any(mark in text for mark in '"\u201c\u201d\u2018()\n—')
    )
    return text if starts_well and stands_alone and whole and SHORTEST <= len(words) <= LONGEST else ""
