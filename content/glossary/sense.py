"""In which sense the text uses a word of the learner's dictionary; silent where that is not sure.

In:  The court granted him immunity.
Out: immunity - Protection from being taken to court.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from content.glossary.forms import COUNTED
from content.once import once
from content.words.dictionary import Entry, senses, set_phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token

    from content.model import Article
    from content.reading.roles import Role

PARTS = {"NOUN": "noun", "VERB": "verb", "ADJ": "adjective", "ADV": "adverb"}
LONGEST_TERM = 4  # words of the longest headword
CLEAR = 2  # cue words in the article that decide between two senses with as many in the sentence
IN_ARTICLE = 3  # different cue words elsewhere in the article weigh as much as one in the sentence
# A definition of a person: "A very rich businessman", "The highest officer".
PERSON = re.compile(
    r"^(?:Some(?:one|body)\b|(?:An?|The)(?: (?!of|a|an|the|that|for)[a-z,-]+){0,4}? (?:person|man|woman|child|soldier"
    r"|scientist|lawyer|official|worker|officer|member|leader|[a-z]+man|player|expert|doctor|ruler|citizen|student"
    r"|fighter|relative|friend)(?= who| whose| of| in| from| with| trained| at| for| on| to|[,.;]))"
)
BEFORE_NOUN = frozenset({"det", "nummod", "nmod:poss", "amod", "compound", "case"})
UNLIKE = "The two readers do not agree on its part of speech."
UNCERTAIN = "It has more than one sense, and nothing near it says which is meant."


class Source(Protocol):
    """What the glossary needs of a Reading."""

    @property
    def article(self) -> Article: ...  # noqa: D102

    @property
    def first(self) -> Doc: ...  # noqa: D102

    @property
    def second(self) -> Doc: ...  # noqa: D102

    @property
    def roles(self) -> tuple[Role, ...]: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Understood:
    """A dictionary word in the sense used here, where it first stands in that sense, and how often it stands at all."""

    entry: Entry
    span: Span
    repeats: int


def understood(reading: Source) -> tuple[tuple[Understood, ...], dict[str, str]]:
    """Give the words whose sense is sure, in text order, and for every other headword the reason why it is not."""
    sure: list[Understood] = []
    unclear: dict[str, str] = {}
    words = frozenset(_words(reading))
    for headword, spans in headwords(reading).items():
        reason = UNLIKE
        for span in spans:
            fitting = _fitting(headword, span, reading)
            entry = _sense(fitting, span, reading, words) if fitting else None
            if entry is not None:
                sure.append(Understood(entry, span, len(spans)))
                break
            reason = UNCERTAIN if fitting else reason
        else:
            unclear[headword] = reason
    return tuple(sorted(sure, key=lambda one: one.span.start)), unclear


def sense_of(headword: str, span: Span, reading: Source) -> Entry | None:
    """Give the sense in which a headword found in the text is used; None where that is not sure."""
    fitting = _fitting(headword, span, reading)
    return _sense(fitting, span, reading, frozenset(_words(reading))) if fitting else None


def _fitting(headword: str, span: Span, reading: Source) -> tuple[Entry, ...]:
    return tuple(entry for entry in senses()[headword] if _fits(entry, span, reading))


def headwords(reading: Source) -> dict[str, list[Span]]:
    """Find the dictionary's headwords in the text, the longest first; a part of a longer one does not count."""
    found: dict[str, list[Span]] = defaultdict(list)
    for headword, span in _found(reading):
        found[headword].append(span)
    return found


@once
def _found(reading: Source) -> Iterator[tuple[str, Span]]:
    for sent in reading.first.sents:
        tokens = [token for token in sent if token.is_alpha]
        at = 0
        while at < len(tokens):
            headword, length = _longest(tokens[at : at + LONGEST_TERM], reading.second)
            if headword in senses() and not _glued(tokens[at], tokens[at + length - 1]):
                yield headword, reading.first[tokens[at].i : tokens[at + length - 1].i + 1]
            at += length


def _glued(first: Token, last: Token) -> bool:
    """Say whether words are a part of a longer one with a hyphen: "multi-disciplinary" is not disciplinary."""
    doc = first.doc
    before = first.i > 1 and doc[first.i - 1].text == "-" and not doc[first.i - 2].whitespace_
    behind = last.i + 1 < len(doc) and doc[last.i + 1].text == "-" and not last.whitespace_
    return (before and not doc[first.i - 1].whitespace_) or (behind and not doc[last.i + 1].whitespace_)


def _longest(tokens: list[Token], second: Doc) -> tuple[str, int]:
    """Give the longest headword or set phrase that begins here, and its length in words."""
    for length in range(len(tokens), 0, -1):
        part = tokens[:length]
        if part[-1].i - part[0].i > 2 * length or any(in_name(token, second) for token in part):
            continue
        for text in _readings(part, second):
            if text in senses() or (length > 1 and text in set_phrases()):
                return text, length
    return "", 1


def _readings(part: list[Token], second: Doc) -> Iterator[str]:
    """Give the words as they stand, and with the last or the first in its dictionary form ("fended off")."""
    words = [token.lower_ for token in part]
    first, last = (second[token.i].lemma_.lower() for token in (part[0], part[-1]))
    yield " ".join(words)
    yield " ".join([*words[:-1], last])
    yield " ".join([first, *words[1:]])


def in_name(token: Token, second: Doc) -> bool:
    """Say whether a word is part of a name to one of the readers: the Peace Corps is no corps."""
    return bool(token.ent_type_) or second[token.i].ent_type_ in {"ORG", "PERSON", "GPE", "WORK_OF_ART", "LAW", "EVENT"}


def _fits(entry: Entry, span: Span, reading: Source) -> bool:
    if "-" in entry.headword:
        return "-" in span.text  # "the left wing" is no left-wing party
    if " " in entry.headword:
        return True
    first, second = span.root, reading.second[span.root.i]
    if entry.part_of_speech == "noun" and COUNTED.match(entry.definition) and _bare(span):
        return False
    if entry.part_of_speech == "noun" and _before_person(span) and not PERSON.match(entry.definition):
        return False
    return PARTS.get(first.pos_) == entry.part_of_speech == PARTS.get(second.pos_)


def _bare(span: Span) -> bool:
    """Say whether a word that is said of something has nothing before it, as no counted noun has: "it is visionary"."""
    root = span.root
    said = any(child.dep_ == "cop" for child in root.children)
    return said and root.tag_ == "NN" and not any(child.dep_ in BEFORE_NOUN for child in root.children)


def _before_person(span: Span) -> bool:
    """Say whether a noun stands before somebody's name and so says who that is."""
    doc = span.doc
    named = span.end < len(doc) and doc[span.end].ent_type_ == "Person" and doc[span.end].sent == span.sent
    return named and (doc[span.end].head.i == span.root.i or span.root.head.i >= span.end)


@once
def _words(reading: Source) -> frozenset[str]:
    """Give the dictionary forms of all words of the text."""
    return _lemmas(reading.second[:])


def _lemmas(words: Span) -> frozenset[str]:
    return frozenset(token.lemma_.lower() for token in words)


def _sense(fitting: tuple[Entry, ...], span: Span, reading: Source, far: frozenset[str]) -> Entry | None:
    """Give the one sense whose cue words stand in the sentence, or many of them in the article; None in doubt."""
    near = _lemmas(reading.second[span.sent.start : span.sent.end])
    scores = sorted(((len(entry.cues & near), len(entry.cues & far)) for entry in fitting), reverse=True)
    winner = max(fitting, key=lambda entry: (len(entry.cues & near), len(entry.cues & far)))
    bare = [entry for entry in fitting if not entry.cues]
    (here, elsewhere), second = scores[0], scores[1] if len(scores) > 1 else (0, -CLEAR)
    if (here or elsewhere >= IN_ARTICLE) and (here > second[0] or elsewhere >= second[1] + CLEAR):
        return winner
    return bare[0] if len(bare) == 1 and not here and elsewhere < IN_ARTICLE else None
