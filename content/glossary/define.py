"""What a word means here: the article's own explanation first, then the learner's dictionary.

In:  The Merida Initiative, a three-year package of American aid, gave Mexico helicopters.
Out: Merida Initiative: A three-year package of American aid. (article)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.glossary.explained import Found, explained, sentence
from content.glossary.sense import understood
from content.level import divided
from content.model import Rejection, Term

if TYPE_CHECKING:
    from content.glossary.sense import Source, Understood


def find(reading: Source) -> tuple[tuple[Found, ...], tuple[Rejection, ...]]:
    """Give every term that the article or the dictionary explains, and those whose sense is uncertain."""
    told = list(explained(reading))
    taken = {one.term.term.casefold() for one in told}
    sure, unclear = understood(reading)
    found = [
        Found(_from_dictionary(one), one.span.start_char, one.repeats)
        for one in sure
        if one.entry.headword.casefold() not in taken
    ]
    rejections = [
        Rejection("glossary", "one_sense", reason, headword)
        for headword, reason in unclear.items()
        if headword not in taken
    ]
    return (*told, *found), tuple(rejections)


def _from_dictionary(one: Understood) -> Term:
    entry = one.entry
    return Term(
        term=entry.headword,
        part_of_speech=entry.part_of_speech,
        definition=entry.definition,
        origin="dictionary",
        passage=sentence(one.span),
        syllables=divided(entry.headword),
        spanish=entry.spanish,
    )
