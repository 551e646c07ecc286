"""First person: who "I" is in a quotation of somebody known, or in a story that its writer tells of himself.

In:  "I decided to have my own restaurant," Ann Lee said.
Out: Ann Lee decided to have her own restaurant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.once import once
from content.reading.genders import sex_of_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.reading import Reading
    from content.reading.facts import Fact
    from content.reading.names import Name

WRITER = "the writer"
LEAST_TOLD = 3  # times "I" stands outside quotations: one such may be a quotation whose marks are lost
MOST_ASKED = 1  # paragraphs that end with a question: with more, "I" may be who is interviewed
# The past and what can or must be done keep their form for a third person; "I like" would need another one.
LASTING = {"VBD", "MD"}
# What one thinks at the moment of speaking is no deed that a question could rest on.
THINKING = {"think", "believe", "hope", "guess", "mean", "say", "know", "feel", "wish", "want", "understand", "see"}
OWNED = {"m": "his", "f": "her"}


def is_told_by_self(reading: Reading, fact: Fact) -> bool:
    """Say whether somebody known tells in a quotation of what he did himself."""
    return reading.first[fact.subject.head].lower_ == "i" and speaker_of(reading, fact) is not None


def named_self(reading: Reading, word: Token, fact: Fact) -> dict[int, str] | None:
    """Put a name for "I" or "my"; None where the clause would need other forms, or nobody is known."""
    speaker = speaker_of(reading, fact)
    text = speaker.text if speaker else WRITER if fact.source is None and _tells(reading) else ""
    subject = reading.first[fact.subject.head]
    if not text or word.lower_ not in {"i", "my"} or not _is_deed(reading, fact, subject):
        return None
    if word.lower_ == "i":
        return {word.i: text} if word.i == subject.i else None
    if subject.lower_ == "i" or fact.source is not None:
        sex = sex_of_name(reading.first, speaker) if speaker else ""
        return {word.i: OWNED[sex]} if sex else None
    return {word.i: f"{text}’" if text.endswith("s") else f"{text}’s"}


def _is_deed(reading: Reading, fact: Fact, subject: Token) -> bool:
    finite = reading.first[fact.group[0]]
    kept = finite.tag_ in LASTING and finite.lower_ != "were"
    return subject.lower_ != "i" or (kept and reading.second[fact.head].lemma_.lower() not in THINKING)


def speaker_of(reading: Reading, fact: Fact) -> Name | None:
    """Give the person who is known to say what a clause tells, where the article has the full name."""
    place = reading.first[fact.head].idx
    said = {quote.speaker for quote in reading.quotes if quote.words.start <= place < quote.words.end and quote.sure}
    known = [name for name in reading.names if name.text in said and name.kind == "person" and " " in name.text]
    return known[0] if len(known) == 1 else None


def _tells(reading: Reading) -> bool:
    """Say whether the writer tells of himself: "I" stands outside quotations, and nobody is interviewed."""
    asked = sum(paragraph.rstrip().endswith("?") for paragraph in reading.article.paragraphs)
    return asked <= MOST_ASKED and len(_own(reading)) >= LEAST_TOLD


@once
def _own(reading: Reading) -> Iterator[int]:
    for token in reading.first:
        if token.text == "I" and token.pos_ == "PRON":
            around = (quote.words for quote in reading.quotes)
            text = reading.article.text
            line = text[text.rfind("\n", 0, token.idx) + 1 : token.idx]
            open_mark = line.count('"') % 2 == 1 or line.count("“") > line.count("”")
            if not open_mark and not any(each.start <= token.idx < each.end for each in around):
                yield token.i
