"""What a text offers for talking and writing: its subjects, facts that stand alone, people with roles, its main name.

In:  a story on a trial
Out: courts; "The judge sentenced the driver to two years in prison"; Ann Lee, the driver's lawyer
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.distractors.world import countries, regions
from content.reading.gist import alone
from content.reading.names import said
from content.simplify import is_finite, own_subject
from content.statements import stated
from content.subjects import subjects, word_weights
from content.tables import people

if TYPE_CHECKING:
    from spacy.tokens import Token

    from content.model import Character, Passage
    from content.reading import Name, Reading

MOST_SUBJECTS = 2  # the surest ones: a third is a side matter
LEAST_FACT, MOST_FACT = 6, 20  # words of a clause that opens a task
LEAST_MENTIONS = 3  # of the name that a task may turn on
# A fact that is denied, doubted, dated from today or that leans on the sentence before opens no task.
UNFIT = re.compile(
    r"\b(?:not|n[’']t|never|no|also|if|may|might|could|would|this|these|those|additional|each|every|today|yesterday|tomorrow)\b"
    r"|\b(?:last|next) (?:week|month|year|\w+day)\b|[“”\":;()]|\d$"
    r"|^(?:According to|Some|Others|Many|Of course|In addition|Meanwhile|However|But|And)\b",
    re.IGNORECASE,
)
# A headline, an opening in capitals, marks left over, a sentence cut open.
SHOUTED = re.compile(r"\b[A-Z]{2,} [A-Z]{2,}\b|^(?:THE|AN|IN|AS|AT|ON|FOR|IT)\b|’’|''|^[a-z\d]")
LEAST_SHOWN, MOST_SHOWN = 8, 26  # words of a sentence that is quoted as a fact
# What leans on another sentence, or is somebody's own speech.
UNQUOTABLE = re.compile(
    r"^(?:And|But|So|Or|Then|However|Also|Instead|Meanwhile|Still|Yet|Here|There|That|This|These|Those|Such|Other|Others"
    r"|Both|The (?:first|second|other|latter|former|same)|He|She|It|They)\b|\b(?:also|however|too|he|she|they|him|them"
    r"|their|his|her|this|these|those|such)\b|\b(?:I|[Ww]e|[Yy]ou|us|[Oo]ur|[Yy]our|[Mm]y)\b|[\n\[\]()…“”\"]|\.\.",
)
MOSTLY_SPEAKS = 0.4  # of the sentences that name somebody: more, and the story is not about the person who speaks
# "NFTs" are things, whatever a reader calls them; a letter that stands alone was torn from its word.
NO_NAME = re.compile(r"^[A-Z]+s$|\s[^\x00-\x7F\W]\s")


@dataclass(frozen=True, slots=True)
class Material:
    """What a text offers for tasks: facts in order of weight, people with roles, subjects, the lemmas it uses."""

    reading: Reading
    facts: tuple[tuple[str, Passage], ...]
    people: tuple[Character, ...]
    subjects: tuple[str, ...]
    lemmas: Counter[str]
    main: str | None
    company: str | None

    def number(self, passage: Passage) -> str:
        """Give the number of a passage's paragraph."""
        return str(self.reading.article.place(passage).paragraph)


def gather(reading: Reading) -> Material:
    """Gather what a text offers."""
    found = subjects(reading)[:MOST_SUBJECTS]
    lemmas = Counter(token.lemma_.lower() for token in reading.second)
    company = _main(reading, {"organisation"})
    main = _main(reading, {"person", "organisation"}) or _main(reading, {"place", "other"})
    return Material(reading, _facts(reading, found), people(reading), found, lemmas, main, company)


def _facts(reading: Reading, found: tuple[str, ...]) -> tuple[tuple[str, Passage], ...]:
    """Give the statements on the subject that may open a task, those first that speak of it most."""
    telling = {word for subject in found for word, weight in word_weights()[subject].items() if weight > 1}
    kept = [
        (text.rstrip("."), passage)
        for text, passage in stated(reading)
        if LEAST_FACT <= len(text.split()) <= MOST_FACT and not UNFIT.search(text) and text[0].isupper()
    ]
    weighed = [(len({token.lemma_.lower() for token in tokens_of(reading, fact)} & telling), fact) for fact in kept]
    ordered = sorted(weighed, key=lambda pair: (-pair[0], pair[1][1].start))
    return tuple(fact for weight, fact in ordered if weight or not found)


def tokens_of(reading: Reading, fact: tuple[str, Passage]) -> list[Token]:
    """Give the words of a statement as the second reader sees them in its sentence."""
    text, passage = fact
    words = set(re.findall(r"\w+", text.casefold()))
    span = reading.second.char_span(passage.start, passage.end, alignment_mode="expand")
    return [token for token in span or () if token.lower_ in words]


def quotable(reading: Reading, passage: Passage) -> bool:
    """Say whether a sentence can be quoted as a fact: a whole clause, not long, that leans on no other sentence."""
    text = reading.article.quote(passage)
    span = reading.first.char_span(passage.start, passage.end, alignment_mode="expand")
    plain = text.endswith(".") and not SHOUTED.search(text) and not UNQUOTABLE.search(text)
    short = LEAST_SHOWN <= len(text.split()) <= MOST_SHOWN
    return plain and short and span is not None and is_finite(span.root) and own_subject(span.root) is not None


def stands_alone(reading: Reading, passage: Passage) -> bool:
    """Say whether a sentence can be quoted and names all that it speaks of."""
    span = reading.first.char_span(passage.start, passage.end, alignment_mode="expand")
    return quotable(reading, passage) and span is not None and alone(span.root.sent)


def _speaks(reading: Reading, name: Name) -> bool:
    """Say whether somebody is in the story mostly as one who speaks."""
    if any(mention.end <= _told_first(reading) for mention in name.mentions):
        return False  # the news itself is about this person
    spoken = {quote.passage for quote in reading.quotes if quote.speaker == name.text}
    return len(spoken) >= MOSTLY_SPEAKS * len(name.mentions)


def _told_first(reading: Reading) -> int:
    """Give the end of the first sentence."""
    return next((sent.end_char for sent in reading.first.sents), 0)


def _main(reading: Reading, kinds: set[str]) -> str | None:
    """Give the name of these kinds that the title or the lead gives and the text returns to most, in full."""
    lead = f"{reading.article.title} {reading.article.paragraphs[0]}"
    counted = [
        name
        for name in reading.names
        if name.kind in kinds
        and name.text not in countries() | regions()
        and len(name.mentions) >= LEAST_MENTIONS
        and any(form in lead for form in name.forms)
        and (name.kind not in {"person", "other"} or " " in name.text)
        and not NO_NAME.search(name.text)
        and not _speaks(reading, name)
        and (" " in name.text or name.text.isupper() or name.text in reading.article.title)
    ]
    best = max(counted, key=lambda name: (len(name.mentions), -name.mentions[0].start), default=None)
    return None if best is None else said(best)
