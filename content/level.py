"""How hard a text is to read, as the school grade in which a child reads it.

The mean of three formulas over words, sentences, syllables and letters:
Flesch-Kincaid (Kincaid and others 1975), Automated Readability Index (Smith and Senter 1967),
Coleman-Liau (Coleman and Liau 1975).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import pyphen

WORD = re.compile(r"[^\W_]+(?:['\u2019.,-][^\W_]+)*")
SENTENCE_END = re.compile(r"[.!?]+[\"'\u201d\u2019)\]]*(?=\s+[\"'\u201c\u2018(\[]*[A-Z0-9]|\s*$)")
# Points that end no sentence. "St." and "No." may end one, but in news they seldom do.
ABBREVIATION = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|St|Jr|Sr|vs|No|Fla|Calif|"
    r"Jan|Feb|Aug|Sept|Oct|Nov|Dec|[A-Z](?:\.[A-Z])*)\.(?=\s)",
)
VOWELS = re.compile(r"[aeiouyáéíóúäöü]+")
# Vowels that look like one sound and are two ("science", "video", "studying", "create").
SPLIT_VOWELS = re.compile(r"ia|io(?!n|us)|iu|ie(?=nc|nt|t\b)|eo(?!p)|ua|uou|ying|(?<=cr)ea(?=t)")
SILENT = re.compile(
    r"(?:[^laeiouyt]|[^aeiouy]t|[aeiouy][lt])e$|[^aeioudty]ed$|[^aeioucgsxz]es$|"
    r"(?<=[aeiouy][^aeiouy])e(?=ly$|ment|less|ful)",
)


WORDS_A_MINUTE = 200  # silent reading at the level of the text


@dataclass(frozen=True, slots=True)
class HardSentence:
    """A sentence, the paragraph in which it stands (from 1), and its own Flesch-Kincaid grade."""

    text: str
    paragraph: int
    grade: float


@dataclass(frozen=True, slots=True)
class Counts:
    """What the formulas are made of; `letters` are letters and digits."""

    words: int
    sentences: int
    syllables: int
    letters: int


def count(paragraphs: Sequence[str]) -> Counts:
    """Count a text; every paragraph ends a sentence."""
    words = [word for paragraph in paragraphs for word in WORD.findall(paragraph)]
    return Counts(
        words=len(words),
        sentences=sum(_sentences(paragraph) for paragraph in paragraphs),
        syllables=sum(syllables(word) for word in words),
        letters=sum(character.isalnum() for word in words for character in word),
    )


def flesch_kincaid(counts: Counts) -> float:
    """Give the U.S. grade by words a sentence and syllables a word."""
    return 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59


def automated_readability(counts: Counts) -> float:
    """Give the U.S. grade by letters a word and words a sentence."""
    return 4.71 * counts.letters / counts.words + 0.5 * counts.words / counts.sentences - 21.43


def coleman_liau(counts: Counts) -> float:
    """Give the U.S. grade by letters and sentences a hundred words."""
    return 5.88 * counts.letters / counts.words - 29.6 * counts.sentences / counts.words - 15.8


def grade(paragraphs: Sequence[str]) -> float:
    """Give the mean of the three grades to one decimal, never under zero; 0 for no words."""
    counts = count(paragraphs)
    if not counts.words:
        return 0.0
    mean = (flesch_kincaid(counts) + automated_readability(counts) + coleman_liau(counts)) / 3
    return max(0.0, round(mean, 1))


def minutes(words: int) -> int:
    """Give the minutes that reading so many words takes, one at least."""
    return max(1, round(words / WORDS_A_MINUTE))


def hardest(paragraphs: Sequence[str], most: int = 10) -> tuple[HardSentence, ...]:
    """Give the hardest sentences of a text, the hardest first; very short ones left out: one long word is no climb."""
    found = [
        HardSentence(sentence, number, round(flesch_kincaid(counts), 1))
        for number, paragraph in enumerate(paragraphs, 1)
        for sentence in _parted(paragraph)
        if (counts := count((sentence,))).words >= LEAST_WORDS
    ]
    return tuple(sorted(found, key=lambda one: (-one.grade, one.paragraph))[:most])


LEAST_WORDS = 8  # of a sentence that may be hard to read


def _parted(paragraph: str) -> list[str]:
    """Part a paragraph into sentences; a point of an abbreviation parts nothing."""
    masked = ABBREVIATION.sub(lambda match: match.group().replace(".", "\x00"), paragraph.strip())
    ends = [0, *(match.end() for match in SENTENCE_END.finditer(masked)), len(masked)]
    parts = (masked[start:end] for start, end in pairwise(ends))
    return [part.replace("\x00", ".").strip() for part in parts if part.strip()]


def syllables(word: str) -> int:
    """Count the syllables that are heard in a word, by its vowels; a figure counts as one.

    In:  sovereignty
    Out: 4
    """
    return sum(_heard(part) for part in re.split(r"[^\w]", word.lower()) if part) or 1


def divided(term: str) -> str:
    """Show where a word's syllables part, with middle dots; "" where it has one only or the division is doubtful.

    In:  vetting
    Out: vet·ting
    """
    parts = [_hyphenation().inserted(word, "·") for word in term.split()]
    # The patterns are made for line ends and leave out some places ("sovereign·ty"): shown only where all are found.
    whole = all(shown.count("·") + 1 == syllables(word) for shown, word in zip(parts, term.split(), strict=True))
    return " ".join(parts) if whole and any("·" in shown for shown in parts) else ""


def _heard(word: str) -> int:
    stem = SILENT.sub(lambda match: match.group().replace("e", ""), word)
    return max(1, len(VOWELS.findall(stem)) + len(SPLIT_VOWELS.findall(stem)))


def _sentences(paragraph: str) -> int:
    text = ABBREVIATION.sub(lambda match: match.group().replace(".", ""), paragraph.strip())
    return max(1, len(SENTENCE_END.findall(text))) if WORD.search(text) else 0


@cache
def _hyphenation() -> pyphen.Pyphen:
    # One letter may stand alone at the start ("e·con·o·mist"), not at the end (no "cade·t").
    return pyphen.Pyphen(lang="en_US", left=1, right=2)
