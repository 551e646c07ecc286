"""Other words: a clause said otherwise, so that a question tests the understanding and not the eye.

In:  In 2009, the academy was founded by two pilots.
Out: Two pilots set up the academy in 2009.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.realise import capital, statement
from content.rewording.amounts import amounts
from content.rewording.articles import articles
from content.rewording.order import moved
from content.rewording.people import described
from content.rewording.vocabulary import vocabulary
from content.rewording.voice import turned

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from content.model import Passage
    from content.reading import Reading
    from content.reading.facts import Part
    from content.statements import Told

__all__ = ["Reworded", "asked_otherwise", "checkable", "in_other_words", "reworded", "substituted"]


@dataclass(frozen=True, slots=True)
class Reworded:
    """A statement in other words, and which rules made it."""

    text: str
    rules: tuple[str, ...]
    telling: bool  # and not only "over" for "more than"


# fmt: off
LIGHT = {
    "more", "than", "about", "around", "nearly", "almost", "least", "over", "every", "each", "approximately", "roughly",
    "mainly", "mostly", "fewer", "less", "under", "primarily", "largely", "past", "last", "some", "entire", "due",
}
# fmt: on


def reworded(reading: Reading, told: Told, *, kept: Collection[int] = ()) -> Reworded | None:
    """Say a clause otherwise by every rule that fits; None where none does. The tokens `kept` stay as they are."""
    named = dict(described(reading, told))
    words = {place: word for place, word in substituted(reading, told).items() if place not in {*kept, *named}}
    instead = {**told.instead, **words, **named}
    rules = [*(["people"] if named else []), *(["words"] if words else [])]
    for rule, say in (("voice", turned), ("order", moved)):
        text = say(reading, told.fact, instead)
        if text is not None:
            return Reworded(capital(text), (*rules, rule), telling=True)
    text = statement(reading.first, told.fact, instead)
    gone = set(re.findall(r"\w{4,}", told.text.casefold())) - set(re.findall(r"\w{4,}", text.casefold())) - LIGHT
    figures = set(re.findall(r"\d+", told.text)) != set(re.findall(r"\d+", text))
    return Reworded(text, tuple(rules), telling=bool(gone) or figures) if rules and text != told.text else None


def substituted(reading: Reading, told: Told) -> dict[int, str]:
    """Give other words by token place in the first Doc, for the words of a clause that nothing has replaced."""
    return _replaced(reading, set(_used(told)) - set(told.instead), ())


def asked_otherwise(reading: Reading, told: Told, asked: Part) -> dict[int, str]:
    """Give the words to put into a question for a part: those that make it stand alone, and other words.

    The words asked for stay, and so does a verb or an auxiliary that the question itself changes.
    """
    fact, first = told.fact, reading.first[told.fact.group[0]]
    plain = first.i == fact.head and first.tag_ in {"VBD", "VBZ", "VBP"}
    subject = asked.tokens == fact.subject.tokens
    fixed = first.tag_ == "VBP" or not plain if subject else not plain
    used = set(_used(told)) - {*told.instead, *asked.tokens, *([first.i] if fixed else [])}
    base = (fact.head,) if plain and not subject else ()
    return {**told.instead, **_replaced(reading, used, base)}


def _replaced(reading: Reading, used: Collection[int], base: Collection[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for places, words in (*amounts(reading, used), *vocabulary(reading, used, base)):
        if not found.keys() & set(places):
            found.update({**dict.fromkeys(places, ""), places[0]: words})
    return {**found, **articles(reading.first, found, used)}


def checkable(reading: Reading) -> frozenset[int]:
    """Give the tokens of figures: what a question may change or hide, and no other words should round."""
    spans = (reading.first.char_span(count.span.start, count.span.end) for count in reading.counts)
    return frozenset(token.i for span in spans if span is not None for token in span)


def _used(told: Told) -> Iterator[int]:
    fact = told.fact
    yield from fact.group
    for part in (fact.subject, *fact.front, *fact.after):
        yield from part.tokens


def in_other_words(reading: Reading, text: str, passage: Passage) -> str:
    """Put other words into a statement that a sentence of the article makes in its own; the text where none fits.

    In:  The council unveiled a plan to save the harbour.
    Out: The council presented a plan to save the harbour.
    """
    doc = reading.first
    span = doc.char_span(passage.start, passage.end, alignment_mode="expand")
    found = _replaced(reading, {token.i for token in span or ()} - checkable(reading), ())
    for place in (place for place, words in found.items() if words):
        behind = next(at for at in range(place + 1, len(doc) + 1) if found.get(at) != "")
        pattern = re.compile(rf"(?<![\w-]){re.escape(doc[place:behind].text)}(?![\w-])")
        if len(pattern.findall(text)) == 1:
            text = pattern.sub(found[place], text)
    return capital(text)
