"""Words that only WordNet explains: the last source, where the others leave the glossary short.

In:  The meteorite fell into a frozen lake. (a computer with WordNet)
Out: the words that have one sense in all, with WordNet's meaning
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from content.glossary.explained import Found, sentence
from content.glossary.sense import PARTS, in_name
from content.level import divided
from content.model import Term
from content.words.dictionary import senses
from content.words.wordnet import meaning

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.tokens import Token

    from content.glossary.sense import Source

SHORTEST = 5  # letters: shorter words that are rare are mostly abbreviations and foreign words


def last_source(reading: Source, look_up: Callable[[str, str], str] = meaning) -> Iterator[Found]:
    """Give words with one sense in WordNet, on whose part of speech the readers agree; each where it first stands.

    `look_up` gives the meaning of a word and a part of speech, or "".
    """
    counts = Counter(token.lemma_.casefold() for token in reading.second)
    seen: set[str] = set()
    for token in reading.first:
        lemma = reading.second[token.i].lemma_.casefold()
        part = _part(token, reading)
        if lemma in seen or not part or lemma in senses():
            continue
        seen.add(lemma)
        if told := look_up(lemma, part):
            yield Found(_term(token, lemma, part, told), token.idx, counts[lemma])


def _part(token: Token, reading: Source) -> str:
    """Give the part of speech of a word in small letters that is in no name; "" for others."""
    second = reading.second[token.i]
    common = token.is_alpha and token.is_lower and len(token) >= SHORTEST and not in_name(token, reading.second)
    part = PARTS.get(token.pos_, "")
    return part if common and part == PARTS.get(second.pos_, "") else ""


def _term(token: Token, lemma: str, part: str, told: str) -> Term:
    return Term(
        term=lemma,
        part_of_speech=part,
        definition=told,
        origin="wordnet",
        passage=sentence(token.doc[token.i : token.i + 1]),
        syllables=divided(lemma),
    )
