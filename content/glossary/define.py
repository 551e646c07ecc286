"""What a word means here: the article's own explanation first, then the learner's dictionary.

In:  The Merida Initiative, a three-year package of American aid, gave Mexico helicopters.
Out: Merida Initiative: A three-year package of American aid. (article)
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from spacy.tokens import Doc, Span, Token

from content.level import divided
from content.model import Article, Passage, Rejection, Term
from content.words.dictionary import Entry, senses

PARTS = {"NOUN": "noun", "VERB": "verb", "ADJ": "adjective", "ADV": "adverb"}
LONGEST_TERM = 4  # words of the longest headword
# Names of people, places and figures are told in the who's who and the numbers, not in the glossary.
NOT_GLOSSED = frozenset({"PER", "PERSON", "Person", "LOC", "GPE", "Location", "FAC", "DATE", "MONEY", "CARDINAL"})
SHORTEST, LONGEST = 3, 22  # words of an explanation: a shorter one tells nothing, a longer one is a story
POINTING = frozenset("its their his her our my your this that these those he she it they we i you".split())  # noqa: SIM905
IN_ARTICLE = 2  # different cue words elsewhere in the article weigh as much as one in the sentence


class Source(Protocol):
    """What the glossary needs of a Reading."""

    @property
    def article(self) -> Article: ...  # noqa: D102

    @property
    def first(self) -> Doc: ...  # noqa: D102

    @property
    def second(self) -> Doc: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Found:
    """A term that can be explained: where it first stands, and how often."""

    term: Term
    at: int
    repeats: int


def find(reading: Source) -> tuple[tuple[Found, ...], tuple[Rejection, ...]]:
    """Give every term that the article or the dictionary explains, and those whose sense is uncertain."""
    explained = list(_explained(reading))
    taken = {one.term.term.casefold() for one in explained}
    found: list[Found] = []
    rejections: list[Rejection] = []
    for headword, spans in _headwords(reading).items():
        if headword in taken:
            continue
        term, reason = _look_up(headword, spans, reading)
        if term is not None:
            found.append(Found(term, spans[0].start_char, len(spans)))
        else:
            rejections.append(Rejection("glossary", "one_sense", reason, headword))
    return (*explained, *found), tuple(rejections)


def sentence(span: Span) -> Passage:
    """Give the sentence that a span stands in, without the space around it."""
    sent = span.sent
    text = sent.text
    start = sent.start_char + len(text) - len(text.lstrip())
    return Passage(start, start + len(text.strip()))


def _explained(reading: Source) -> Iterator[Found]:
    """Give terms with an apposition that both readers see."""
    seen: set[str] = set()
    for token in reading.first:
        second = reading.second[token.i]
        if token.dep_ != "appos" or second.dep_ != "appos" or second.head.i != token.head.i:
            continue
        term = _name(token.head)
        words = _explanation(token)
        if term is None or not words or term.text.casefold() in seen or not _worth(term, reading):
            continue
        seen.add(term.text.casefold())
        yield Found(_own(term, words), term.start_char, reading.article.text.count(term.text))


def _own(term: Span, words: str) -> Term:
    named = term.root.pos_ == "PROPN"
    text = term.text if named or len(term) > 1 else term.text.lower()
    known = senses().get(text, ())
    return Term(
        term=text,
        part_of_speech="name" if named else "noun",
        definition=f"{words[0].upper()}{words[1:]}.",
        origin="article",
        passage=sentence(term),
        syllables="" if named else divided(text),
        spanish=known[0].spanish if len(known) == 1 else "",
    )


def _name(head: Token) -> Span | None:
    """Give the noun with the names and nouns before it, without article; None for half of a longer name.

    In:  China's Communist Youth League, a cradle for leaders
    Out: Communist Youth League
    """
    doc, start = head.doc, head.i
    while start and _belongs(doc[start - 1], head):
        start -= 1
    owned = start > 0 and doc[start - 1].lower_ in {"'s", "\u2019s"} and doc[start - 2].head == head
    goes_on = any(child.i > head.i and child.dep_ in {"nmod", "flat"} for child in head.children)
    whole = head.pos_ == "NOUN" or (head.pos_ == "PROPN" and not goes_on and not (owned and start == head.i))
    return doc[start : head.i + 1] if whole else None


def _belongs(token: Token, head: Token) -> bool:
    named = head.pos_ == "PROPN" and token.dep_ == "amod" and token.is_title
    return (token.dep_ in {"compound", "flat"} or named) and token.head.i <= head.i and token.head in head.subtree


def _worth(term: Span, reading: Source) -> bool:
    """Say whether a term is no person, place, figure or everyday noun."""
    labels = {token.ent_type_ for doc in (reading.first, reading.second) for token in doc[term.start : term.end]}
    if labels & NOT_GLOSSED:
        return False
    return term.root.pos_ == "PROPN" or any(word in senses() for word in (term.text.lower(), term.root.lower_))


def _explanation(token: Token) -> str:
    """Give an apposition's words as a noun phrase, or "" where it cannot stand alone."""
    inside = sorted(token.subtree, key=lambda one: one.i)
    span = token.doc[inside[0].i : inside[-1].i + 1]
    words = [one for one in span if not one.is_punct]
    text = span.text.strip(" ,;:—-")
    starts_well = bool(words) and (words[0].lower_ in {"a", "an", "the"} or token.tag_ == "NNS")
    stands_alone = not any(word.lower_ in POINTING and word.pos_ != "SCONJ" and word.lower_ != "that" for word in words)
    listed = any(child.dep_ == "conj" for child in token.children)  # may be the next thing in a list
    whole = not listed and len(inside) == len(span) and not any(mark in text for mark in '"\u201c\u201d()\n—')
    return text if starts_well and stands_alone and whole and SHORTEST <= len(words) <= LONGEST else ""


def _headwords(reading: Source) -> dict[str, list[Span]]:
    """Find the dictionary's headwords in the text, the longest first; a part of a longer one does not count."""
    found: dict[str, list[Span]] = defaultdict(list)
    for sent in reading.first.sents:
        tokens = [token for token in sent if token.is_alpha]
        at = 0
        while at < len(tokens):
            headword, length = _longest(tokens[at : at + LONGEST_TERM], reading.second)
            if headword:
                found[headword].append(reading.first[tokens[at].i : tokens[at + length - 1].i + 1])
            at += length
    return found


def _longest(tokens: list[Token], second: Doc) -> tuple[str, int]:
    for length in range(len(tokens), 0, -1):
        part = tokens[:length]
        if part[-1].i - part[0].i > 2 * length or any(token.ent_type_ for token in part):
            continue
        words = [token.lower_ for token in part[:-1]]
        for last in (part[-1].lower_, second[part[-1].i].lemma_.lower()):
            if (headword := " ".join([*words, last])) in senses():
                return headword, length
    return "", 1


def _look_up(headword: str, spans: list[Span], reading: Source) -> tuple[Term | None, str]:
    """Give the sense used where the word first stands with a part of speech that both readers see."""
    reason = "The two readers do not agree on its part of speech."
    for span in spans:
        fitting = tuple(entry for entry in senses()[headword] if _fits(entry, span, reading))
        if not fitting:
            continue
        entry = _sense(fitting, span, reading)
        if entry is not None:
            return _from_dictionary(entry, span), ""
        reason = "It has more than one sense, and nothing near it says which is meant."
    return None, reason


def _fits(entry: Entry, span: Span, reading: Source) -> bool:
    if " " in entry.headword:
        return True
    first, second = span.root, reading.second[span.root.i]
    return PARTS.get(first.pos_) == entry.part_of_speech == PARTS.get(second.pos_)


def _sense(fitting: tuple[Entry, ...], span: Span, reading: Source) -> Entry | None:
    """Give the one sense whose cue words stand nearest; None where none wins."""
    near = {token.lemma_.lower() for token in reading.second[span.sent.start : span.sent.end]}
    far = {token.lemma_.lower() for token in reading.second}
    scores = {entry: len(entry.cues & near) * IN_ARTICLE + len(entry.cues & far) for entry in fitting}
    best = max(scores.values())
    winners = [entry for entry, score in scores.items() if score == best]
    if best >= IN_ARTICLE:
        return winners[0] if len(winners) == 1 else None
    bare = [entry for entry in fitting if not entry.cues]
    return bare[0] if len(bare) == 1 and best == 0 else None


def _from_dictionary(entry: Entry, span: Span) -> Term:
    return Term(
        term=entry.headword,
        part_of_speech=entry.part_of_speech,
        definition=entry.definition,
        origin="dictionary",
        passage=sentence(span),
        syllables=divided(entry.headword),
        spanish=entry.spanish,
    )
