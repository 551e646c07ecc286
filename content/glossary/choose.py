"""Which words go into the glossary: the hard ones that the text depends on."""

from __future__ import annotations

import re
from itertools import product, takewhile
from typing import TYPE_CHECKING

from wordfreq import zipf_frequency

from content.glossary.difficulty import DIFFICULT, difficulty
from content.glossary.known import is_known
from content.model import PARAGRAPH_BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable

    from content.glossary.explained import Found
    from content.glossary.sense import Source
    from content.model import Question, Term, Wish

MOST = {"elementary": 15, "intermediate": 14, "advanced": 10}
# Zipf frequency (powers of ten in a billion words) above which a reader of the level knows a word. Readers of news
# marked a quarter of the words at 4.0 as difficult and a tenth of those at 4.5 (CWI shared task 2018).
KNOWN = {"elementary": 4.4, "intermediate": 4.1, "advanced": 3.7}
LEAST = 8  # where a text has fewer hard words, somewhat commoner ones make up the number
SOMEWHAT, MUCH = 0.3, 0.6
EVERYDAY = 5.0  # Zipf of words that everyone knows: difficulty is counted down from here
# A term of several words is harder by so much than its rarest one, and never easier than 3.9 ("in real time"), unless
# everyone knows that one, and the term too ("public health").
SEVERAL_WORDS, EASIER = 0.6, 3.9
POINT = 0.3  # what a point of difficulty weighs against a power of ten in frequency
REPEATS = 4  # further repeats add nothing
LEAD = 2  # paragraphs that tell what a news story is about
STEM = 4  # letters that the forms of a word share: "denied", deny
LEAST_FAMILY = 3  # letters that two words of a family share at least ("vet", "vetting")


def choose(found: tuple[Found, ...], reading: Source, wish: Wish) -> tuple[Found, ...]:
    """Give the hardest and most important terms, one of each family of words."""
    lead = len(PARAGRAPH_BREAK.join(reading.article.paragraphs[:LEAD]))
    ordered = sorted(found, key=lambda one: (-_weight(one, lead), one.at))
    chosen: list[Found] = []
    for more, most in ((0.0, MOST[wish.level]), (SOMEWHAT, LEAST), (MUCH, LEAST)):
        for one in ordered:
            known = one.term.origin == "dictionary" and _known(one.term, KNOWN[wish.level] + more)
            kin = any(_family(one.term.term, other.term.term) for other in chosen)
            if not known and not kin and len(chosen) < most:
                chosen.append(one)
    return tuple(chosen)


def filled(chosen: tuple[Found, ...], more: Iterable[Found], wish: Wish) -> tuple[Found, ...]:
    """Fill a short glossary up with words of a further source, the rarest first."""
    result = list(chosen)
    for one in sorted(more, key=lambda one: (_frequency(one.term.term), one.at)):
        known = _known(one.term, KNOWN[wish.level])
        if len(result) < LEAST and not known and not any(_family(one.term.term, other.term.term) for other in result):
            result.append(one)
    return tuple(result)


def is_asked(term: Term, questions: tuple[Question, ...]) -> bool:
    """Say whether a question asks for what the term means in its sentence."""
    return any(
        question.type == "word_in_context" and term.passage in question.evidence and _shows(question, term)
        for question in questions
    )


def _shows(question: Question, term: Term) -> bool:
    """Say whether a question quotes a form of the term: "vetted", vet."""
    return f"“{term.term[:STEM].casefold()}" in question.prompt.casefold()


def _weight(one: Found, lead: int) -> float:
    """Weigh a term: difficulty, repeats, place in the lead, the article's own word, several words."""
    return (
        EVERYDAY
        + POINT * difficulty(one.term.term)
        - _frequency(one.term.term)
        + 0.4 * min(one.repeats, REPEATS)
        + 0.5 * (one.at < lead)
        + 1.5 * (one.term.origin == "article")
        + 0.3 * (" " in one.term.term)
    )


def _known(term: Term, bound: float) -> bool:
    """Say whether readers know a word: it is common, they seldom stop at it, or school has taught it."""
    text = term.term
    common = _frequency(text) > bound or difficulty(text) < DIFFICULT
    return common or is_known(text, term.part_of_speech, term.definition)


def _frequency(term: str) -> float:
    words = [float(zipf_frequency(word, "en")) for word in re.split(r"[ -]", term) if len(word) >= STEM]
    return max(EASIER, min(words) - SEVERAL_WORDS) if " " in term and words else float(zipf_frequency(term, "en"))


def _family(one: str, other: str) -> bool:
    """Say whether two terms share their stem.

    In:  extradite, extradition treaty
    Out: True
    """
    return any(_kin(*pair) for pair in product(one.lower().split(), other.lower().split()))


def _kin(one: str, other: str) -> bool:
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return shared >= max(LEAST_FAMILY, min(len(one), len(other)) - 2)
