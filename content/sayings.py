"""Sayings: who speaks about what, where the story leaves no doubt of either.

In:  “The old dam could fail in a wet winter,” said Ann Lee.
Out: Ann Lee - the old dam
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.realise import opens, words
from content.stems import told_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.model import Passage
    from content.reading import Quote, Reading

MOST_TOPIC, MOST_SPEAKER = 6, 6  # words
LEAST_PARAGRAPHS = 4  # that name a thing which the whole story is about
SUBJECTS, SECOND = {"nsubj", "nsubj:pass"}, {"nsubj", "nsubjpass"}
# fmt: off
# One may speak of anybody and anything, and of none of these in particular.
UNTOLD = {
    "a", "an", "some", "many", "most", "any", "no", "several", "few", "one", "all", "each", "every", "more", "another",
    "there", "people", "everyone", "nobody", "much", "only", "both", "such", "other", "others", "two", "three", "that",
    "this", "these", "those", "either", "neither", "what", "whoever",
}
EMPTY = {
    "thing", "things", "way", "time", "person", "reason", "point", "fact", "problem", "question", "answer", "idea",
    "issue", "result", "whole", "rest", "solution", "episode", "group", "level", "side", "end", "kind", "fate", "key",
    "first", "second", "sense", "lot", "moment", "truth", "need",
    "word", "words", "statement", "news",
    "letter", "aim", "goal", "situation", "part", "number", "majority", "man", "woman", "case", "day", "year",
}
# fmt: on
POINTING = re.compile(
    r"\b(?:he|she|it|they|his|her|its|their|our|my|your|we|I|you|who|which|that|this|these|those|here|there|\w+self|\w+selves)\b|[“”\",:;()–—]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Saying:
    """Who speaks of what; `said` is all the words, `passage` the sentence."""

    speaker: str
    topic: str
    said: str
    passage: Passage


def sayings(reading: Reading) -> Iterator[Saying]:
    """Give the first plain topic of each quotation whose speaker is known for sure, in text order."""
    persons = {name.text for name in reading.names if name.kind == "person"}
    for quote in reading.quotes:
        if quote.sure and quote.speaker in persons and len(quote.speaker.split()) <= MOST_SPEAKER:
            topic = next(_topics(reading, quote), "")
            place = reading.article.place(quote.passage).paragraph
            here = topic.casefold() in reading.article.paragraphs[place - 1].casefold()
            if (
                topic
                and here
                and not _is_self(reading, quote.speaker, topic)
                and not set(topic.split()) & set(quote.speaker.split())
            ):
                yield Saying(quote.speaker, topic, quote.text, quote.passage)


def _is_self(reading: Reading, speaker: str, topic: str) -> bool:
    """Say whether somebody speaks of himself: by his name, or by the office that he holds."""
    if set(topic.split()) & set(speaker.split()):
        return True
    held = {role.description.casefold() for role in reading.roles if role.name == speaker}
    return any(topic.casefold().removeprefix("the ") in each for each in held)


def _topics(reading: Reading, quote: Quote) -> Iterator[str]:
    """Give the subjects that both readers see in somebody's words, and that tell which thing is meant."""
    span = reading.first.char_span(quote.words.start, quote.words.end, alignment_mode="contract")
    for token in span or ():
        other = reading.second[token.i]
        agreed = token.dep_ in SUBJECTS and other.dep_ in SECOND and token.pos_ in {"NOUN", "PROPN"}
        main = token.head.dep_ in {"root", "ROOT", "ccomp", "parataxis", "conj"}
        topic = _topic(reading, token) if agreed and main else ""
        if topic:
            yield topic


def _topic(reading: Reading, noun: Token) -> str:
    """Write a noun phrase that stands alone; empty where it does not."""
    tokens = list(noun.subtree)
    text = words(reading.first, (token.i for token in tokens))
    first = tokens[0]
    if any(token.pos_ in {"ADV", "VERB", "NUM"} or token.lower_ in {"and", "or"} for token in tokens):
        return ""
    if first.lower_ in UNTOLD or noun.lower_ in EMPTY or len(text.split()) > MOST_TOPIC or POINTING.search(text):
        return ""
    if not told_words(reading, (token.i for token in tokens)) or not (first.lower_ == "the" or _is_general(noun)):
        return ""
    if first.lower_ == "the" and not _is_known(reading, noun):
        return ""
    proper = first.pos_ == "PROPN" or first.ent_type_ or first.text.isupper()
    return text if proper or not opens(first) else text[:1].lower() + text[1:]


def _is_general(noun: Token) -> bool:
    """Say whether a noun without "the" is a name, a plural or a thing that is not counted."""
    known = any(child.dep_ in {"amod", "compound", "nmod"} for child in noun.children)
    return noun.pos_ == "PROPN" or noun.tag_ == "NNS" or (noun.tag_ == "NN" and known)


def _is_known(reading: Reading, noun: Token) -> bool:
    """Say whether "the NOUN" tells which one by itself, or is what the story is about."""
    telling = {"amod", "nmod", "nmod:poss", "compound"}
    if any(child.dep_ in telling for child in noun.children):
        return True
    return is_familiar(reading, noun.lower_)


def is_familiar(reading: Reading, noun: str) -> bool:
    """Say whether "the NOUN" is what the story is about: its title or lead names it, or many paragraphs do."""
    stem = noun.removesuffix("s")
    paragraphs = [paragraph.casefold() for paragraph in reading.article.paragraphs]
    beginning = f"{reading.article.title.casefold()} {paragraphs[0]}"
    return stem in beginning or sum(f" {stem}" in each for each in paragraphs) >= LEAST_PARAGRAPHS
