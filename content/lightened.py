"""Lightened: settled clauses without what only the day of printing tells, and without what no question needs.

In:  Unsurprisingly, the ministry closed the Larkham mine last Friday.
Out: The ministry closed the Larkham mine.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from content.once import once
from content.realise import words
from content.statements import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading
    from content.reading.facts import Part
    from content.statements import Told

DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
UNIT = "(?:week|month|year|weekend|spring|summer|autumn|fall|winter|evening|morning|night)"
MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
# A reader of next year cannot tell which Friday is meant.
OF_ITS_DAY = re.compile(
    rf"(?:just |only |late |early |earlier |on |in |over |during )*(?:the )?"
    rf"(?:last|this|next|past) (?:{UNIT}|{DAY}|{MONTH})"
    rf"|(?:late |early )?(?:on )?{DAY}(?: (?:morning|afternoon|evening|night))?"
    rf"|(?:yesterday|today|tonight|tomorrow)(?: (?:morning|afternoon|evening|night))?"
    rf"|.{{1,24}} ago"
)
# fmt: off
# Words of colour, which make a question of one's day or of one's mood.
COLOUR = {
    "unsurprisingly", "recently", "lately", "officially", "personally", "famously", "promptly", "swiftly", "quickly",
    "reportedly", "currently", "presently", "duly", "sadly", "proudly", "happily", "briefly", "boldly",
    "unswervingly", "firmly", "unanimously", "successfully", "eagerly", "wisely", "rightly", "wrongly", "unfortunately",
}
# A surname before these means all of a family, which one person's name cannot stand for.
FAMILY = {"brothers", "sisters", "family", "siblings", "couple", "twins", "dynasty", "clan", "sons", "daughters", "duo"}
# fmt: on
HEDGED = {"reportedly"}  # it bears on the truth, and may go only where the source is named


@once
def lightened(reading: Reading) -> Iterator[Told]:
    """Give the settled clauses, short of times of their day and of words of colour."""
    for clause in told(reading):
        if not _is_of_family(reading, clause):
            yield _light(reading, clause)


def _is_of_family(reading: Reading, clause: Told) -> bool:
    """Say whether a full name would stand before a word that means a whole family: the Ann Lee brothers."""
    doc = reading.first
    near = (doc[place : place + 2] for place in clause.instead)
    return any(token.lower_ in FAMILY for span in near for token in span)


def _light(reading: Reading, clause: Told) -> Told:
    fact = clause.fact
    spare = [part for part in (*fact.after, *fact.front) if _is_spare(reading, clause, part)]
    if not spare or not any(_tells(reading, part) for part in fact.after if part not in spare):
        return clause
    after, front = (tuple(part for part in old if part not in spare) for old in (fact.after, fact.front))
    kept = {token for part in (fact.subject, *after, *front) for token in part.tokens} | set(fact.group)
    instead = {place: text for place, text in clause.instead.items() if place in kept}
    return replace(clause, fact=replace(fact, after=after, front=front), instead=instead)


def _is_spare(reading: Reading, clause: Told, part: Part) -> bool:
    """Say whether a phrase is a time that only the day of printing tells, and bounds no figure, or a word of colour."""
    text = words(reading.first, part.tokens, clause.instead).lower()
    if text in COLOUR:
        return text not in HEDGED or clause.fact.source is not None
    others = [token for each in (*clause.fact.after, clause.fact.subject) if each != part for token in each.tokens]
    counted = any(reading.first[token].pos_ == "NUM" for token in others)
    return not counted and OF_ITS_DAY.fullmatch(text) is not None


def _tells(reading: Reading, part: Part) -> bool:
    return reading.first[part.head].pos_ != "ADV"
