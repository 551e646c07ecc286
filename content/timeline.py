"""What happened when: dated clauses that stand alone, without their date.

In:  In December 2006, Calderón took office.
Out: 2006-12 - Felipe Calderón took office
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from content.model import Event
from content.reading.calendar import SHORT, bounds
from content.reading.times import VAGUE_SUBJECTS
from content.realise import statement
from content.statements import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc

    from content.reading import Dated, Reading
    from content.reading.facts import Part
    from content.statements import Told

LEAST_WORDS, MOST_WORDS = 3, 18
OPEN_ENDED = {"since", "by", "until", "before", "after", "from", "than", "to", "till", "through"}  # no event's day
# Words that a date's phrase may hold beside the date: "early in 2019" says less than the date alone.
AROUND = {"in", "on", "of", "at", "the", ",", "back", "late", "early", "year", "month", "evening", "night", "morning"}
# fmt: off
PRESENT = {
    "is", "are", "be", "will", "'s", "’s", "'re", "’re", "being", "would", "can", "could", "may", "might", "should",
}
# fmt: on
# A second time in the clause would contradict the first, or hang in the air without it.
OTHER_TIME = re.compile(
    r"\b(?:1\d\d\d|20\d\d|now|today|yesterday|tomorrow|then"
    r"|(?:last|this|next|same|following|previous) (?:week|month|year|season|day|\w+day)"
    r"|(?:January|February|March|April|June|July|August|September|October|November|December)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
HABIT = {"always", "often", "usually", "every", "never", "each"}
YEARLESS = re.compile(
    r"(?P<month>[A-Z][a-z]{2})[a-z]*\.?(?: (?P<day>\d{1,2}))?$|\b(?P<first>\d{1,2}) (?P<then>[A-Z][a-z]{2})"
)
SPAN = 4  # months: dates without a year that lie further apart may belong to two years
# "the site" alone points to another sentence; "the site of the battle" does not.
BARE = re.compile(
    r"\b[Tt]he (?!world|country|government|police)[a-z-]+(?! (?:of|for|in|at|that|who|from) | [a-z-]+|$)"
    r"|\b[Tt]he [a-z-]+$"
)


def happened(reading: Reading) -> tuple[Event, ...]:
    """Give what the text dates and what stands alone: past events only, each once, in text order."""
    clauses = [each for each in told(reading) if each.fact.source is None and _past(reading.first, each)]
    found: dict[str, Event] = {}
    for dated in reading.times:
        for clause in clauses:
            text = _undated(reading.first, clause, dated)
            if text:
                event = Event(dated.value, dated.as_written, text, clause.fact.passage)
                found.setdefault(text.casefold(), event)
    return tuple(sorted(found.values(), key=lambda event: event.passage.start))


def all_dated(reading: Reading) -> tuple[Event, ...]:
    """Give those events, and others whose clause is clear beside its paragraph only."""
    rows = list(happened(reading))
    for dated in reading.times:
        taken = any(row.as_written == dated.as_written and row.passage == dated.passage for row in rows)
        event = in_full(reading, dated.event)
        if event and not taken and not OTHER_TIME.search(event):
            rows.append(Event(dated.value, dated.as_written, event, dated.passage))
    unique = {row.event.casefold(): row for row in reversed(rows)}
    return tuple(sorted(unique.values(), key=lambda row: row.passage.start))


def in_full(reading: Reading, event: str) -> str:
    """Write the person who begins an event with the full name, unless more of a name follows.

    In:  Roach sang in 1990 | Archie Roach sang in 1990, where the text names one Archie as well
    Out: Archie Roach sang in 1990, both times
    """
    for name in reading.names:
        if event.startswith(f"{name.text} "):
            return event
    for name in reading.names:
        for form in name.forms:
            rest = event.removeprefix(f"{form} ")
            if name.kind == "person" and form != name.text and rest != event and not rest[:1].isupper():
                return f"{name.text} {rest}"
    return event


def standing(reading: Reading) -> tuple[Event, ...]:
    """Give the events that say who or what is meant: clauses that stand alone, and others that begin with a name."""
    sure = {event.event for event in happened(reading)}
    names = tuple(name.text for name in reading.names if name.kind != "person" or " " in name.text)
    return tuple(
        row
        for row in all_dated(reading)
        if row.event in sure
        or (
            row.event.removeprefix("The ").startswith(names)
            and not BARE.search(row.event)
            and len(row.event) <= MOST_LENGTH
        )
    )


MOST_LENGTH = 110  # characters


def _past(doc: Doc, clause: Told) -> bool:
    """Say whether a clause tells what has happened, once, of somebody whom it names itself."""
    fact = clause.fact
    words = {doc[token].lower_ for token in fact.group}
    finite = doc[fact.group[0]]
    others = {doc[token].lower_ for part in (*fact.front, *fact.after) for token in part.tokens}
    vague = doc[fact.subject.head].lower_ in VAGUE_SUBJECTS
    guessed = any(doc[token].pos_ == "PRON" for token in clause.instead)  # whoever "he" is, a wrong date is worse
    return (
        fact.mood == "stated"
        and not words & PRESENT
        and finite.tag_ == "VBD"
        and not (others & HABIT or vague or guessed)
    )


def _undated(doc: Doc, clause: Told, dated: Dated) -> str:
    """Write a clause without the phrase that dates it; empty where the date is no phrase of its own."""
    fact = clause.fact
    part = next((part for part in (*fact.front, *fact.after) if _is_date(doc, part, dated)), None)
    if part is None:
        return ""
    rest = replace(
        fact,
        front=tuple(other for other in fact.front if other != part),
        after=tuple(other for other in fact.after if other != part),
    )
    text = statement(doc, rest, clause.instead).rstrip(".")
    fits = LEAST_WORDS <= len(text.split()) <= MOST_WORDS and not OTHER_TIME.search(text)
    return text if fits else ""


def _is_date(doc: Doc, part: Part, dated: Dated) -> bool:
    """Say whether a phrase is this date, with a preposition that does not leave its beginning or end open."""
    inside = [doc[token] for token in part.tokens if dated.span.start <= doc[token].idx < dated.span.end]
    around = {doc[token].lower_ for token in part.tokens} - {token.lower_ for token in inside}
    return bool(inside) and around <= AROUND and not around & OPEN_ENDED


def in_order(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Give the events whose dates are known and differ for certain, the earliest first."""
    keyed = [(key, event) for event in events if (key := event.when or _without_year(event.as_written))]
    with_year = [(key, event) for key, event in keyed if not key.startswith(NO_YEAR)]
    ordered = sorted(with_year or keyed, key=lambda pair: bounds(pair[0]))
    if not with_year and ordered and int(ordered[-1][0][5:7]) - int(ordered[0][0][5:7]) > SPAN:
        return ()
    return tuple(_apart(ordered))


NO_YEAR = "0004"  # a year that no article tells of, with a 29th of February


def _without_year(written: str) -> str:
    """Give a day of a month as a date of a year that no article tells of.

    In:  July 8
    Out: 0004-07-08
    """
    found = YEARLESS.search(written)
    if found is None:
        return ""
    month = SHORT.get((found["month"] or found["then"]).lower())
    day = found["day"] or found["first"]
    return f"{NO_YEAR}-{month:02}" + (f"-{int(day):02}" if day else "") if month else ""


def _apart(ordered: list[tuple[str, Event]]) -> Iterator[Event]:
    """Leave out an event whose time may overlap with the one before: 2019 against March 2019."""
    last = date.min
    for key, event in ordered:
        start, end = bounds(key)
        if start > last:
            yield event
            last = end
