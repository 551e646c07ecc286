"""Who said it: give a sentence back to its speaker.

In:  "They share information with us," said Anthony Placido.
Out: Who said, “They share information with us”? (Anthony Placido)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.distractors import others, shuffled
from content.model import Choice, Option, Question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading
    from content.reading.quotes import Quote

TYPE = "who_said"
LEAST, MOST = 6, 20
LEAST_WRONG = 2
SENTENCE = re.compile(r"[^.!?]+[.!?,]?")
# A sentence that begins so answers one that the student does not see.
LEANING = {
    "and",
    "but",
    "so",
    "then",
    "that",
    "this",
    "these",
    "those",
    "he",
    "she",
    "they",
    "it",
    "because",
    "or",
    "which",
    "there",
}


POINTING = re.compile(
    r"\b(?:this|these|those|in other words|in fact|the former|the latter|he|she|him|her)\b|[\[\]()]", re.IGNORECASE
)


def propose(reading: Reading) -> Iterator[Question]:
    """Ask for the speaker of each quotation whose words stand alone, one sentence a quotation."""
    speakers = {quote.speaker for quote in reading.quotes if quote.speaker_known}
    persons = [name.text for name in reading.names if name.kind == "person" and len(name.text.split()) > 1]
    for quote in reading.quotes:
        said = _sentence(quote)
        if said and quote.direct and quote.sure and quote.speaker_known and quote.speaker in persons:
            pool = [name for name in persons if name != quote.speaker]
            yield from _question(reading, quote, said, sorted(pool, key=lambda name: name not in speakers))


def _question(reading: Reading, quote: Quote, said: str, pool: list[str]) -> Iterator[Question]:
    wrong = others(quote.speaker, pool, seed=reading.article.title)
    if len(wrong) < LEAST_WRONG or any(word in said for word in quote.speaker.split() if len(word) > 2):  # noqa: PLR2004
        return
    speaking = {other.speaker for other in reading.quotes}
    options = {quote.speaker: Option(quote.speaker, right=True)}
    for text in wrong:
        other = "is quoted elsewhere in the text" if text in speaking else "is named in the text but does not say this"
        options[text] = Option(text, why=f"{text} {other}.")
    order = shuffled(options, said)
    prompt = f"Who said, “{said}”?"
    yield Question(TYPE, prompt, Choice(tuple(options[text] for text in order)), (quote.passage,), difficulty=0.3)


def _sentence(quote: Quote) -> str:
    """Cut the first sentence that stands alone out of a quotation."""
    for part in SENTENCE.findall(quote.text):
        words = part.split()
        text = " ".join(words).rstrip(".,")
        if POINTING.search(text):
            continue
        if LEAST <= len(words) <= MOST and words[0].lower().rstrip(",") not in LEANING and words[0][0].isupper():
            return text
    return ""
