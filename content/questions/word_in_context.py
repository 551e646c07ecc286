"""Word in context: what a hard word means in its paragraph, against other words' plain meanings.

In:  The agency vets every officer before training.
Out: What does “vets” mean in paragraph 3? (checks carefully)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from wordfreq import zipf_frequency

from content.distractors import shuffled
from content.glossary.forms import COUNTED, formed
from content.glossary.sense import PERSON, understood
from content.meaning import nearness, vectors
from content.model import Choice, Option, Question
from content.reading.phrases import sentence_of
from content.words.dictionary import entries

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from content.glossary.sense import Understood
    from content.meaning import Vectors
    from content.reading import Reading
    from content.words.dictionary import Entry

    Compare = Callable[[Sequence[str]], Vectors]

TYPE = "word_in_context"
MOST = 3  # of a lesson: more would be a vocabulary test
WRONG = 3
HARD = 4.15  # Zipf: a fourteen-year-old reads commoner words without stopping
LEAST_SENTENCE, MOST_SENTENCE = 10, 45  # words: less gives no support, more is hard to find one's way in
SPREAD = 1.8  # how many times as long the longest option may be as the shortest
POOL = 12  # entries that are compared in meaning: their vectors cost as much as a sentence's reading
# By MiniLM: "order to come" and "call up" have 0.32, "firm belief" and "general agreement" 0.5.
TOO_NEAR = 0.3
TOO_NEAR_TEXTS = 0.4  # between two headwords with their definitions
SECOND_LOOK = 4  # entries whose headwords and definitions are compared too
TAGS = {
    "noun": {"NN", "NNS"},
    "verb": {"VB", "VBP", "VBZ", "VBD", "VBN", "VBG"},
    "adjective": {"JJ"},
    "adverb": {"RB"},
    "phrase": set[str](),
}


def propose(reading: Reading, compare: Compare = vectors) -> Iterator[Question]:
    """Ask for the hardest words whose sense is sure; `compare` gives the vectors of texts."""
    asked = 0
    for one in sorted(_worth(reading), key=lambda one: (-_weight(one), one.span.start)):
        question = _question(reading, one, compare) if asked < MOST else None
        if question is not None:
            asked += 1
            yield question


def _worth(reading: Reading) -> Iterator[Understood]:
    """Give the words that are hard, that have a plain equivalent, and whose sentence gives some support."""
    for one in understood(reading)[0]:
        sent = one.span.sent.text.casefold()
        length = len(sent.split())
        hard = zipf_frequency(one.span.text, "en") < HARD and zipf_frequency(one.entry.headword, "en") < HARD
        told = any(word in sent for word in _content(one.entry.equivalent))
        if one.entry.equivalent and hard and not told and LEAST_SENTENCE <= length <= MOST_SENTENCE:
            yield one


def _weight(one: Understood) -> float:
    return 0.3 * min(one.repeats, 3) - float(zipf_frequency(one.entry.headword, "en"))


def _question(reading: Reading, one: Understood, compare: Compare) -> Question | None:
    tag = one.span.root.tag_
    part = one.entry.part_of_speech
    single = part == "phrase" or " " in one.entry.headword
    key = formed(one.entry, tag)
    if key is None or (tag not in TAGS[part] and not single):
        return None
    wrong = _wrong(reading, one, key, compare)
    if len(wrong) < WRONG:
        return None
    options = {key: Option(key, right=True, why=one.entry.definition)}
    options |= {text: Option(text, why=f"This is what “{entry.headword}” means.") for text, entry in wrong.items()}
    evidence = sentence_of(one.span.root)
    number = reading.article.place(evidence).paragraph
    word = one.span.text.lower() if one.entry.headword.islower() else one.span.text  # it may begin a sentence
    prompt = f"What does “{word}” mean in paragraph {number}?"
    ordered = tuple(options[text] for text in shuffled(options, one.entry.headword))
    return Question(TYPE, prompt, Choice(ordered), (evidence,), difficulty=0.6)


def _wrong(reading: Reading, one: Understood, key: str, compare: Compare) -> dict[str, Entry]:
    """Choose plain meanings of other words of the topic, like in form and length, unlike in meaning."""
    pool: dict[str, Entry] = {}
    topic = _content(reading.article.text)
    alike = {str(at): entry for at, entry in enumerate(entries()) if _alike(entry, one.entry)}
    mixed = shuffled(alike, one.entry.headword)
    for at in sorted(mixed, key=lambda at: -len(_kind(alike[at]).definition & topic)):
        text = formed(alike[at], one.span.root.tag_)
        if text is not None and text != key and _even(text, key):
            pool.setdefault(text, alike[at])
        if len(pool) == POOL:
            break
    return _apart(one.entry, _unlike((key, one.entry.headword), pool, compare), compare)


def _alike(entry: Entry, own: Entry) -> bool:
    """Say whether an entry may lend its equivalent: like in kind, with no word of meaning in common."""
    if entry.part_of_speech != own.part_of_speech or entry.headword == own.headword or not entry.equivalent:
        return False
    mine, other = _kind(own), _kind(entry)
    shared = other.equivalent & (mine.equivalent | mine.definition) or mine.equivalent & other.definition
    return (mine.gerund, mine.counted, mine.person) == (other.gerund, other.counted, other.person) and not shared


@dataclass(frozen=True, slots=True)
class Kind:
    """What tells whether two meanings may stand side by side: people with people, things with things."""

    equivalent: frozenset[str]
    definition: frozenset[str]
    gerund: bool
    counted: bool
    person: bool


@cache
def _kind(entry: Entry) -> Kind:
    return Kind(
        frozenset(_content(entry.equivalent)),
        frozenset(_content(entry.definition)),
        entry.equivalent.split(maxsplit=1)[0].endswith("ing"),
        bool(COUNTED.match(entry.definition)),
        bool(PERSON.match(entry.definition)),
    )


def _even(text: str, key: str) -> bool:
    lengths = sorted((len(text), len(key)))
    return lengths[1] <= SPREAD * lengths[0] and abs(len(text.split()) - len(key.split())) <= 1


def _unlike(own: tuple[str, ...], pool: dict[str, Entry], compare: Compare) -> dict[str, Entry]:
    """Keep phrases unlike the word, its meaning and one another, in the order of the pool."""
    texts = list(pool)
    found = compare([*own, *texts])
    mine, rest = found[: len(own)], found[len(own) :]
    chosen: list[int] = []
    for at in range(len(texts)):
        others = [*mine, *(rest[other] for other in chosen)]
        if len(chosen) < SECOND_LOOK and all(nearness(rest[at], other) < TOO_NEAR for other in others):
            chosen.append(at)
    return {texts[at]: pool[texts[at]] for at in chosen}


def _apart(own: Entry, pool: dict[str, Entry], compare: Compare) -> dict[str, Entry]:
    """Keep what is unlike the word by headword and definition too."""
    mine, *rest = compare([f"{row.headword}: {row.definition}" for row in (own, *pool.values())])
    apart = [text for text, vector in zip(pool, rest, strict=True) if nearness(mine, vector) < TOO_NEAR_TEXTS]
    return {text: pool[text] for text in apart[:WRONG]}


def _content(text: str) -> set[str]:
    """Give a phrase's longer words, cut to their first letters, so that forms of one word meet."""
    return {word[:5] for word in re.findall(r"[a-z]{4,}", text.casefold()) if word not in LIGHT}


LIGHT = {
    "with",
    "without",
    "from",
    "into",
    "that",
    "someone",
    "something",
    "person",
    "people",
    "being",
    "their",
    "make",
}
