"""Opinions: quotations in which somebody thinks, and does not only tell what happened.

In:  "The town must save the old library," said Ann Lee.
Out: The town must save the old library
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from content.reading import Quote, Reading

LEAST_SAID, MOST_SAID = 6, 28  # words of a quotation that is put to the class
# fmt: off
# What somebody thinks, and not only what happened.
OPINION = {
    "should", "must", "need", "needs", "believe", "think", "wrong", "unfair", "fair", "dangerous", "responsibility",
    "deserve", "shame", "mistake", "unacceptable",
}
# Of these, serious people think the contrary.
CONTESTED = {"should", "must", "wrong", "unfair", "deserve", "mistake", "unacceptable"}
# fmt: on
# What will come, in figures or by chance, is a forecast: nobody can see it the other way.
FORECAST = re.compile(r"\d|\b(?:probably|likely|expected|forecast)\b")
# Nobody thinks the contrary of these.
PLATITUDE = re.compile(
    r"\b(?:important|proud|happy|glad|lucky|grateful|hopes?|great|wonderful|good|highly|thank|share my)\b",
    re.IGNORECASE,
)
LEANING = re.compile(
    r"^(?:and|but|so|or|then|that|this|these|those|it|he|she|they|yes|no|well)\b|\b(?:he|she|him|her|they|them|this"
    r"|these|those|such|his|its|their|something|things|remember)\b|[\[\]()…“”\"]|\.\.",
    re.IGNORECASE,
)


def opinion(quote: Quote, reading: Reading) -> str:
    """Give a quotation's first sentence where it is an opinion that stands alone, without its full stop."""
    text = re.split(r"(?<=[.!?]) ", " ".join(quote.text.split()))[0].rstrip(".,")
    words = text.split()
    thought = OPINION & {word.strip(",;:").casefold() for word in words}
    fits = LEAST_SAID <= len(words) <= MOST_SAID and text[:1].isupper() and text[-1].isalnum()
    unfit = LEANING.search(text) or FORECAST.search(text) or PLATITUDE.search(text)
    return text if fits and thought and not unfit and _whole(quote, len(text), reading) else ""


def _whole(quote: Quote, length: int, reading: Reading) -> bool:
    """Say whether a quotation's first sentence has a main clause: a verb with a subject, not in a clause of its own."""
    start = quote.words.start
    span = reading.first.char_span(start, start + length, alignment_mode="expand")
    verbs = (token.head for token in span or () if token.dep_ in {"nsubj", "nsubj:pass"})
    return any(verb.dep_ in {"ROOT", "ccomp", "parataxis", "obj"} for verb in verbs)
