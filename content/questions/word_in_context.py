"""Word in context: what a hard word means in its paragraph, against meanings that a guess may hit on.

In:  The agency vets every officer before training.
Out: What does “vets” mean in paragraph 3? (checks carefully)
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from wordfreq import zipf_frequency

from content.distractors import shuffled
from content.glossary.forms import formed
from content.glossary.known import is_known
from content.glossary.place import could_stand
from content.glossary.sense import headwords, sense_of, understood
from content.model import Choice, Option, Question
from content.reading.phrases import sentence_of
from content.words.mistaken import wrong_meanings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span

    from content.glossary.sense import Understood
    from content.model import Passage
    from content.reading import Reading

TYPE = "word_in_context"
MOST = 6  # candidates; a lesson takes few, or it would be a vocabulary test
HARD = 4.15  # Zipf: a fourteen-year-old reads commoner words without stopping
LEAST_SENTENCE, MOST_SENTENCE = 9, 55  # words: less gives no support, more is hard to find one's way in
KNOWN = 2.0  # powers of ten in frequency that a word of school or of daily life counts as commoner: it comes last
APART = 1  # paragraph between two questions at least, so that they spread over the text
STEM = 5  # letters in which two words of one family agree
# How many times as long as the second longest the key may be, or how many letters longer, or it stands out.
UNEQUAL, LONGER = 1.2, 2
CHANGES = "In this place it would change what the text says."
# A fixed phrase has none of these: no meaning could stand in its place.
TAGS = {
    "noun": {"NN", "NNS"},
    "verb": {"VB", "VBP", "VBZ", "VBD", "VBN", "VBG"},
    "adjective": {"JJ"},
    "adverb": {"RB"},
}
LIGHT = frozenset({"with", "without", "from", "into", "that", "someone", "something", "person", "people", "being"})


@dataclass(frozen=True, slots=True)
class Asked:
    """A word to ask about: its meaning in the form it has here, and three wrong ones in the same form."""

    word: Understood
    key: str
    wrong: tuple[str, ...]
    evidence: Passage
    paragraph: int


def propose(reading: Reading) -> Iterator[Question]:
    """Ask for the words that are hardest and matter most, spread over the text."""
    taken: list[Asked] = []
    for asked in sorted(_worth(reading), key=lambda one: (-_weight(one, reading), one.word.span.start)):
        if len(taken) < MOST and not any(_alike(asked, other) for other in taken):
            taken.append(asked)
            yield _question(asked)


def _alike(one: Asked, other: Asked) -> bool:
    """Say whether two words stand near each other, are of one stem (evict, eviction), or mean the same."""
    stems = {asked.word.entry.headword[:STEM] for asked in (one, other)}
    return abs(one.paragraph - other.paragraph) < APART or len(stems) == 1 or one.key == other.key


def _worth(reading: Reading) -> Iterator[Asked]:
    """Give the words that are hard, that have believable wrong meanings, and whose sentence gives some support."""
    spans = headwords(reading)
    for one in understood(reading)[0]:
        if wrong_meanings(one.entry) and _hard(one):
            places = (one, *_elsewhere(one, spans[one.entry.headword.replace("-", " ")], reading))
            yield from islice(filter(None, (_asked(place, reading) for place in places)), 1)


def _elsewhere(one: Understood, spans: list[Span], reading: Reading) -> Iterator[Understood]:
    """Give a word's later places in the same sense: the first may be a headline's, or a few quoted words."""
    for span in spans:
        if span.start > one.span.start and sense_of(one.entry.headword, span, reading) == one.entry:
            yield replace(one, span=span)


def _asked(one: Understood, reading: Reading) -> Asked | None:
    """Give a word with its meanings, where it stands in a sentence that bears the question."""
    if not _stands(one) or _borrowed(one):
        return None
    forms = [formed(one.entry, text, one.span.root.tag_) for text in (one.entry.equivalent, *wrong_meanings(one.entry))]
    texts = [text for text in forms if text is not None]
    if len(texts) < len(forms) or not _supports(one, texts) or not _even(texts):
        return None
    evidence = sentence_of(one.span.root)
    return Asked(one, texts[0], tuple(texts[1:]), evidence, reading.article.place(evidence).paragraph)


def _stands(one: Understood) -> bool:
    """Say whether a word has a short meaning of its own kind, one that could stand in its place."""
    meaning, kind = one.entry.equivalent, TAGS.get(one.entry.part_of_speech, ())
    return bool(meaning) and one.span.root.tag_ in kind and could_stand(one.span, meaning)


def _hard(one: Understood) -> bool:
    return all(float(zipf_frequency(word, "en")) < HARD for word in (one.span.text, one.entry.headword))


SNIPPET = 5  # words that a text quotes without their sentence: a “political gamble” is somebody's very word
QUOTED = re.compile(r"[“\"‘«]([^“”\"‘«»]+)[”\"’»]")


def _borrowed(one: Understood) -> bool:
    """Say whether a word stands in a few quoted words, or in a piece of a sentence that was cut."""
    sent, at = one.span.sent, one.span.start_char - one.span.sent.start_char
    snippets = (found.span(1) for found in QUOTED.finditer(sent.text) if len(found[1].split()) <= SNIPPET)
    return sent.text[:1].islower() or any(start <= at < end for start, end in snippets)


def _supports(one: Understood, texts: list[str]) -> bool:
    """Say whether the sentence helps to guess the word, and holds neither its meaning nor a wrong one."""
    sent = one.span.sent.text.casefold()
    told = {word[:5] for word in re.findall(r"[a-z]{4,}", sent)}
    shown = any(_content(text) and _content(text) <= told for text in texts) or bool(_content(texts[0]) & told)
    return not shown and LEAST_SENTENCE <= len(sent.split()) <= MOST_SENTENCE


def _even(texts: list[str]) -> bool:
    longest = max(len(text) for text in texts[1:])
    return len(texts[0]) <= max(UNEQUAL * longest, longest + LONGER)


def _weight(one: Asked, reading: Reading) -> float:
    """Weigh a word: how hard it is, how often it comes back, and what its sentence carries."""
    starts = [weight.passage.start for weight in reading.importance]
    at = bisect_right(starts, one.evidence.start) - 1
    carries = reading.importance[at].carries if at >= 0 else 0.0
    entry = one.word.entry
    easy = KNOWN * is_known(entry.headword, entry.part_of_speech, entry.definition)
    return 0.3 * min(one.word.repeats, 3) + carries - float(zipf_frequency(entry.headword, "en")) - easy


def _question(one: Asked) -> Question:
    entry = one.word.entry
    options = {one.key: Option(one.key, right=True, why=entry.definition)}
    options |= {text: Option(text, why=CHANGES) for text in one.wrong}
    text = one.word.span.text
    word = text.lower() if entry.headword.islower() else text  # it may begin a sentence
    prompt = f"What does “{word}” mean in paragraph {one.paragraph}?"
    ordered = tuple(options[text] for text in shuffled(options, entry.headword))
    return Question(TYPE, prompt, Choice(ordered), (one.evidence,), difficulty=0.6)


def _content(text: str) -> set[str]:
    """Give a phrase's longer words, cut to their first letters, so that forms of one word meet."""
    return {word[:5] for word in re.findall(r"[a-z]{4,}", text.casefold()) if word not in LIGHT}
