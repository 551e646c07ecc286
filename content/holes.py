"""Sentences of the story with a hole: which of their words can be filled in again.

In:  Tiny maggots are crushing the waste. The price of fertiliser has increased since late 2020.
Out: Tiny maggots are crushing the ____. (waste) / The ____ of fertiliser has increased since late 2020. (price)
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from content.fillers import bound_to, company, form_of, openness, stem, worth_of
from content.glossary.sense import understood
from content.lines import lines
from content.model import BLANK
from content.once import once
from content.reading.phrases import sentence_of
from content.stems import EMPTY
from content.worth import carried_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Span, Token

    from content.model import Passage
    from content.reading import Reading

LEAST_TOLD = 4  # telling words beside the hole: fewer leave it open
LEAST_WORTH = 0.0
MOST_OTHERS = 6  # words of a form that come out of no sentence
IN_DICTIONARY = 0.4  # what a word worth learning adds


@dataclass(frozen=True, slots=True)
class Hole:
    """A sentence with one word left out; `form` is what any word in its place has to be.

    `near` are the words that it is bound to in the sentence, `company` those of the whole text.
    """

    text: str
    word: str
    lemma: str
    form: str
    passage: Passage
    worth: float
    near: frozenset[str]
    company: frozenset[str]

    @property
    def stem(self) -> str:
        """Give the word's beginning, by which others of its family are known."""
        return stem(self.word)

    @property
    def stems(self) -> frozenset[str]:
        """Give the beginnings of the words that the sentence shows."""
        return _stems(self.text)


@lru_cache(maxsize=1024)
def _stems(text: str) -> frozenset[str]:
    return frozenset(map(stem, re.findall(r"[^\W\d_]{3,}", text)))


@once
def holes(reading: Reading) -> Iterator[Hole]:
    """Give every word that may be left out of a sentence that stands alone, sentence by sentence."""
    known = {reading.second[one.span.root.i].lemma_.lower() for one in understood(reading)[0] if len(one.span) == 1}
    bound, often = company(reading), _often(reading)
    for text, span, places in lines(reading):
        least = LEAST_WORTH - carried_by(reading, sentence_of(span.root))
        for token in span:
            lemma, form = reading.second[token.i].lemma_.lower(), form_of(token, reading)
            blanked = _blanked(text, token.text) if form and token.i in places and _tells(span, token, places) else ""
            worth = worth_of(lemma, form, often[lemma]) - openness(token) + IN_DICTIONARY * (lemma in known)
            if blanked and worth >= least:
                near, whole = bound_to(reading, token), worth - least
                yield Hole(blanked, token.text, lemma, form, sentence_of(span.root), whole, near, bound[lemma])


def _often(reading: Reading) -> Mapping[str, int]:
    return Counter(token.lemma_.lower() for token in reading.second)


@once
def others(reading: Reading) -> Iterator[Hole]:
    """Give words of the story for the box that come out of no sentence: one of each word and form, the best first."""
    bound, often = company(reading), _often(reading)
    found: dict[tuple[str, str], Hole] = {}
    done = {reading.second[token.head.i].lemma_.lower() for token in reading.first if token.dep_ in DONE_TO}
    for token in reading.first:
        lemma, form = reading.second[token.i].lemma_.lower(), form_of(token, reading, hidden=False)
        if form and lemma not in done and (lemma, form) not in found:
            worth = worth_of(lemma, form, often[lemma])
            place = sentence_of(token)
            found[lemma, form] = Hole("", token.text, lemma, form, place, worth, frozenset(), bound[lemma])
    best: Counter[str] = Counter()
    for hole in sorted(found.values(), key=lambda one: (-round(one.worth, 2), one.passage.start)):
        best[hole.form] += 1
        if best[hole.form] <= MOST_OTHERS:
            yield hole


DONE_TO = {"obj", "nsubj:pass"}


def _blanked(text: str, word: str) -> str:
    """Put a blank for a word that stands once, and of whose family no other stands there."""
    found = list(re.finditer(rf"(?<![\w’'-]){re.escape(word)}(?![\w’'-])", text))
    family = sum(stem(part) == stem(word) for part in re.findall(r"[^\W\d_]+", text))
    if len(found) != 1 or found[0].start() == 0 or family > 1:
        return ""
    blanked = text[: found[0].start()] + BLANK + text[found[0].end() :]
    return "" if GIVEN.search(blanked) else blanked


# Somebody's very word, one that could be anybody or is half of a set phrase; "an" hands over the one with a vowel.
GIVEN = re.compile(
    rf"[“\"]{BLANK}|{BLANK}[”\"]|^According to (?:the |an? )?{BLANK}|{BLANK} of living|\bstate of {BLANK}"
    rf"|\b[Aa]n {BLANK}|\bo[’'] ?{BLANK}|\bpress {BLANK}|\b(?:out|ahead) of {BLANK}|\b(?:at|in) the {BLANK} of\b"
)


def _tells(span: Span, hole: Token, places: frozenset[int]) -> bool:
    """Say whether enough is left of the sentence to tell what belongs into the hole."""
    left = [token for token in span if token.i in places and token.i != hole.i and token.lower_ not in EMPTY]
    return sum(token.pos_ in TELLING for token in left) >= LEAST_TOLD


TELLING = {"NOUN", "PROPN", "ADJ", "NUM", "VERB"}
