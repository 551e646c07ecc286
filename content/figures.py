"""Write numbers as figures, so that "twelve", "12" and "a dozen" are one answer.

In:  two thousand one hundred and forty lamps
Out: 2140 lamps
In:  1.5 million
Out: 1500000
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal

WORDS_TO_NINETEEN = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen"""
WORDS_OF_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
WORDS_TO_TWENTIETH = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth"""
SMALL = {word: number for number, word in enumerate(WORDS_TO_NINETEEN.split())}
TENS = {word: 10 * number for number, word in enumerate(WORDS_OF_TENS.split(), 2)}
ORDINALS = {word: number for number, word in enumerate(WORDS_TO_TWENTIETH.split(), 1)} | {"thirtieth": 30}
GROUPS = {"dozen": 12, "hundred": 100}  # times what stands before, inside a group of thousands
SCALES = {"thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
PLAIN = re.compile(r"\d+(?:\.\d+)?")
NUMBERED = re.compile(r"(\d+)(?:st|nd|rd|th)")
UNITS = range(1, 10)
YEARS = range(10, 100)  # "nineteen eighty-four": a first half that a second half of two figures may follow


@dataclass(slots=True)
class _Number:
    """A number that is being read, word by word."""

    total: Decimal = Decimal(0)  # finished groups of thousands
    group: Decimal = Decimal(0)
    words: list[str] = field(default_factory=list)

    def take(self, word: str) -> bool:
        """Add a word to the number, or say that it does not belong to it."""
        taken = self._add(word)
        if taken:
            self.words.append(word)
        return taken

    def written(self) -> str:
        """Give the number in figures, without zeros after its last decimal."""
        number = self.total + self.group
        return f"{number.normalize():f}" if number else "0"

    def _add(self, word: str) -> bool:
        if PLAIN.fullmatch(word):
            return self._begin(Decimal(word))
        if word in GROUPS:
            self.group = (self.group or Decimal(1)) * GROUPS[word]
        elif word in SCALES:
            self.total += (self.group or Decimal(1)) * SCALES[word]
            self.group = Decimal(0)
        else:
            small = SMALL.get(word, TENS.get(word))
            return small is not None and self._count(small)
        return True

    def _begin(self, number: Decimal) -> bool:
        """Begin with a figure; "12 48" are two numbers."""
        if self.words:
            return False
        self.group = number
        return True

    def _count(self, small: int) -> bool:
        """Add a small number where it has room: after hundreds, after tens, or as the second half of a year."""
        last = self.words[-1] if self.words else ""
        if not last or last in GROUPS or last in SCALES or (last in TENS and small in UNITS):
            self.group += small
            return True
        if len(self.words) == 1 and self.group in YEARS and small in YEARS:
            self.group = self.group * 100 + small
            return True
        return False


def in_figures(words: list[str]) -> list[str]:
    """Give lower-case words with their numbers as figures: `12`, `2.5`, and ordinals as `3th`."""
    found: list[str] = []
    number = _Number()
    for place, word in enumerate(words):
        if _joins(number, words[place : place + 2]) or number.take(word):
            continue
        ordinal = _ordinal(word, number)
        found += [ordinal] if ordinal else [*_closed(number), word]
        number = _Number()
        if not ordinal and number.take(word):
            found.pop()
    return found + _closed(number)


def _closed(number: _Number) -> list[str]:
    return [number.written()] if number.words else []


def _joins(number: _Number, words: list[str]) -> bool:
    """Say whether these begin with the "and" of "one hundred and five"."""
    after_scale = number.words and (number.words[-1] in GROUPS or number.words[-1] in SCALES)
    return bool(after_scale) and words[0] == "and" and (words[-1] in SMALL or words[-1] in TENS)


def _ordinal(word: str, number: _Number) -> str:
    """Give `3th` for third and 3rd, `21th` for twenty-first; empty for other words."""
    if match := NUMBERED.fullmatch(word):
        return f"{match[1]}th"
    if word not in ORDINALS:
        return ""
    tens = number.total + number.group if number.words and number.words[-1] in TENS else Decimal(0)
    return f"{tens + ORDINALS[word]:f}th"
