"""Sentences about a story that stand alone: settled clauses, sentences of the article, and what people say.

In:  an article that tells of a mill, and quotes its owner
Out: Ola Berg sold the mill to a Danish firm. / Ola Berg: “We had lost money every year.”
"""

from __future__ import annotations

import re
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from content.excerpts import LEAST_WORDS, MOST_WORDS, excerpts
from content.reading.phrases import sentence_of
from content.reading.quotes_sayings import saying
from content.rewording import checkable, reworded
from content.rewording.worth import is_worth_stating
from content.statements import told
from content.well_formed import flaw
from content.worth import carried_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span

    from content.model import Passage
    from content.reading import Reading

    Line = tuple[str, Span, frozenset[int]]

LEAST_CARRIED = 0.05  # of the story


def lines(reading: Reading) -> Iterator[Line]:
    """Give one text of each sentence, the sentence, and the tokens of it that the text may show."""
    seen: set[Passage] = set()
    for text, span, places in chain(_told(reading), excerpts(reading)):
        passage = sentence_of(span.root)
        if passage not in seen and carried_by(reading, passage) >= LEAST_CARRIED:
            seen.add(passage)
            yield text, span, places
    yield from _said(reading, seen)


def _told(reading: Reading) -> Iterator[Line]:
    """Give settled clauses that are worth a statement, in other words where there are any."""
    fixed = checkable(reading)
    for clause in told(reading):
        fact = clause.fact
        if not _fits(clause.text) or not is_worth_stating(reading, clause, 0):
            continue
        other = reworded(reading, clause, kept=fixed)
        good = other is not None and _fits(other.text) and flaw(other.text, reading.article.text) is None
        parts = (fact.subject, *fact.front, *fact.after)
        places = frozenset({*fact.group, *(at for part in parts for at in part.tokens)})
        yield (other.text if other is not None and good else clause.text), reading.first[fact.head].sent, places


def _said(reading: Reading, seen: set[Passage]) -> Iterator[Line]:
    """Give what somebody is quoted as saying, behind the speaker's name."""
    for quote, after in pairwise([*reading.quotes, None]):
        if quote is None or not quote.direct or not quote.sure or quote.passage in seen:
            continue
        said = saying(reading.first, quote, after, most=MOST_SAID, loose=True)
        inside = reading.first.char_span(quote.words.start, quote.words.end, alignment_mode="contract")
        short = LEAST_WORDS <= len(said.split()) <= MOST_SAID
        if short and inside is not None and not said.endswith("?") and not LOOSE.search(said):
            seen.add(quote.passage)
            yield f"{quote.speaker}: “{said}.”", inside, frozenset(token.i for token in inside)


MOST_SAID = 20  # words
LOOSE = re.compile(r"\b[Tt]h(?:is|ese|ose)\b|^(?:It|They|He|She)\b|\.\.|…")


def _fits(text: str) -> bool:
    return LEAST_WORDS <= len(text.split()) <= MOST_WORDS
