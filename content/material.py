"""What a text offers for talking and writing: people with roles, whom it is about, sentences that can be quoted.

In:  a story on a trial
Out: Ann Lee, the driver's lawyer; the driver; "The judge sentenced the driver to two years in prison"
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.leading import Leader, leader
from content.simplify import is_finite, own_subject
from content.tables import people

if TYPE_CHECKING:
    from content.model import Character, Passage
    from content.reading import Reading

# A headline, an opening in capitals, marks left over, a sentence cut open.
SHOUTED = re.compile(r"\b[A-Z]{2,} [A-Z]{2,}\b|^(?:THE|AN|IN|AS|AT|ON|FOR|IT)\b|’’|''|^[a-z\d]")
LEAST_SHOWN, MOST_SHOWN = 8, 26  # words of a sentence that is quoted as a fact
# What leans on another sentence, or is somebody's own speech.
UNQUOTABLE = re.compile(
    r"^(?:And|But|So|Or|Then|However|Also|Instead|Meanwhile|Still|Yet|Here|There|That|This|These|Those|Such|Other|Others"
    r"|Both|The (?:first|second|other|latter|former|same)|He|She|It|They)\b|\b(?:also|however|too|he|she|they|him|them"
    r"|their|his|her|this|these|those|such)\b|\b(?:I|[Ww]e|[Yy]ou|us|[Oo]ur|[Yy]our|[Mm]y)\b|[\n\[\]()…“”\"]|\.\.",
)


@dataclass(frozen=True, slots=True)
class Material:
    """What a text offers for tasks: people with roles, the lemmas it uses, whom or what it is about."""

    reading: Reading
    people: tuple[Character, ...]
    lemmas: Counter[str]
    main: Leader | None

    def number(self, passage: Passage) -> str:
        """Give the number of a passage's paragraph."""
        return str(self.reading.article.place(passage).paragraph)


def gather(reading: Reading) -> Material:
    """Gather what a text offers."""
    lemmas = Counter(token.lemma_.lower() for token in reading.second)
    return Material(reading, people(reading), lemmas, leader(reading))


def quotable(reading: Reading, passage: Passage) -> bool:
    """Say whether a sentence can be quoted as a fact: a whole clause, not long, that leans on no other sentence."""
    text = reading.article.quote(passage)
    span = reading.first.char_span(passage.start, passage.end, alignment_mode="expand")
    plain = text.endswith(".") and not SHOUTED.search(text) and not UNQUOTABLE.search(text)
    short = LEAST_SHOWN <= len(text.split()) <= MOST_SHOWN
    return plain and short and span is not None and is_finite(span.root) and own_subject(span.root) is not None
