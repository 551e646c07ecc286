"""Sentences about a story that stand alone: settled clauses, and sentences of the article.

In:  an article that tells of a mill, and of its owner
Out: Ola Berg sold the mill to a Danish firm. / The old mill had lost money every year.
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from content.excerpts import LEAST_WORDS, MOST_WORDS, excerpts
from content.reading.phrases import sentence_of
from content.rewording import checkable, reworded
from content.rewording.worth import is_worth_stating
from content.simplify import own_subject
from content.statements import told
from content.stems import person_or_thing
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
        if passage in seen or carried_by(reading, passage) < LEAST_CARRIED or ODD.search(text):
            continue
        if dangles(reading, text, span) or not is_surely_named(reading, text, span):
            continue
        seen.add(passage)
        yield text, span, places


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


def dangles(reading: Reading, text: str, span: Span) -> bool:
    """Say whether a sentence is about "the men", or a thing that neither title nor lead names, or ends in a loose "it".

    In:  The prime minister opened the fair, it was his second visit.
    Out: True
    """
    found = ABOUT.match(text)
    if LOOSE.search(text) or found is None:
        return LOOSE.search(text) is not None
    noun, subject = found[1].casefold(), own_subject(span.root)
    lemma = reading.second[subject.i].lemma_.lower() if subject is not None and subject.lower_ == noun else noun
    beginning = f"{reading.article.title} {reading.article.paragraphs[0]}".casefold()
    return person_or_thing(lemma) == "who" or lemma not in beginning


# A bare noun with its verb behind, and a clause that is tied on by a comma alone.
ABOUT = re.compile(r"The (?:(?:prime|chief|vice) )?([a-z]+) (?=[a-z]+(?:ed|s|d|t|ve|as|ll|ld|ere|aw|ame)\b)(?!of\b)")
# Such a clause again, a person named in full twice, and a speaker whose comma is missing.
LOOSE = re.compile(
    r"\b(?:it|this|that) (?:was|is|will be) (?:his|her|their|its|the)\b|, (?:it|they|he|she) (?:was|is|has|were)\b"
    r"|\b([A-Z]\w+ [A-Z]\w+)\b.*\b\1\b|[a-z] the [a-z]+ said\.$"
)


# A comparison in front that a cut turns round, a list without its "and", an aside without commas, and a double stop.
ODD = re.compile(
    r"^(?:Unlike|Like|As|With|Just as|Home to|Amid(?:st)? the \w+(?=,))\b"
    r"|^[A-Z]\w*, (?:[\w’]+ ){0,2}[\w’]+, [A-Z](?!.*\band\b)|\beither\b"
    r"|\.\.|\b\d [A-Z]\b|^(?:Each|Every) [a-z]+ [a-z]+[^sd ] |\bthe (?:[A-Z]\w+ )+(?:Co|Inc|Ltd)\b"
    r"|\b(?:has|have|is|are) and \w+s\b|\b(?:the|a) [a-z]+ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b",
)


def is_surely_named(reading: Reading, text: str, span: Span) -> bool:
    """Say whether each person put in for a pronoun is the only one whom this sentence and the one before name.

    In:  Ola Berg met Ida Lund. He sold the mill.   (read as: Ola Berg sold the mill.)
    Out: False
    """
    before = span.doc[max(span.start - 1, 0)].sent.start_char
    people = [name for name in reading.names if name.kind == "person"]
    put_in = {name.text for name in people if name.text in text and name.text.split()[-1] not in span.text}
    if not put_in:
        return True
    near = {name.text for name in people if any(before <= mention.start < span.end_char for mention in name.mentions)}
    return put_in == near


def _fits(text: str) -> bool:
    return LEAST_WORDS <= len(text.split()) <= MOST_WORDS
