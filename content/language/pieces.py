"""Word pieces of one word, as BERT's uncased vocabulary cuts them, and the word's casing.

In:  Guanajuato's
Out: guan ##aj ##ua ##to ' s, casing MIXED

The encoder is uncased; casing tells WHO from who and Polish from polish.
"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from enum import IntEnum
from functools import lru_cache
from pathlib import Path

UNKNOWN, OPENING, CLOSING = "[UNK]", "[CLS]", "[SEP]"
CONTINUES = "##"
# BERT's own limit. Without it a word of 8,000 digits took 14 seconds to cut.
LONGEST_WORD = 100
# Addresses of pages run to thirty pieces and more; the first twelve say what they are.
MOST_PIECES = 12
# A long article has some 3,000 different words: this holds many articles and stays below 100 MB.
REMEMBERED_WORDS = 100_000
SYMBOLS = frozenset("$+<=>^`|~")
CHINESE = range(0x4E00, 0xA000)


class Casing(IntEnum):
    """How a word is written; the numbers are rows of two learned tables and cannot be changed without training."""

    NONE = 0
    LOWER = 1
    TITLE = 2
    UPPER = 3
    INITIAL = 4
    MIXED = 5
    DIGITS = 6
    DIGITS_AND_LETTERS = 7
    SENTENCE_END = 8
    MARK = 9


def casing(word: str) -> Casing:
    """How this word is written."""
    letters = any(character.isalpha() for character in word)
    digits = any(character.isdigit() for character in word)
    if letters:
        return Casing.DIGITS_AND_LETTERS if digits else _casing_of_letters(word)
    if digits:
        return Casing.DIGITS
    return Casing.SENTENCE_END if word.startswith((".", "!", "?", "…")) else Casing.MARK


def _casing_of_letters(word: str) -> Casing:
    if word.isupper():
        return Casing.UPPER if len(word) > 1 and word[1].isalpha() else Casing.INITIAL
    if word[0].isupper() and word[1:].islower():
        return Casing.TITLE
    return Casing.LOWER if word == word.lower() else Casing.MIXED


class Pieces:
    """A vocabulary that cuts words into the numbers of their pieces, remembering what it has cut."""

    def __init__(self, vocabulary: Iterable[str]) -> None:
        self._numbers = {piece: number for number, piece in enumerate(vocabulary)}
        self._longest = max(map(len, self._numbers))
        self.unknown = self._numbers[UNKNOWN]
        self.opening = self._numbers[OPENING]
        self.closing = self._numbers[CLOSING]
        self.cut: Callable[[str], tuple[int, ...]] = lru_cache(REMEMBERED_WORDS)(self._cut)

    @classmethod
    def read(cls, path: Path) -> "Pieces":
        """Give the vocabulary of a file with one piece a line."""
        return cls(path.read_text(encoding="utf-8").removesuffix("\n").split("\n"))

    def _cut(self, word: str) -> tuple[int, ...]:
        if len(word) > LONGEST_WORD:
            return (self.unknown,)
        numbers = [number for part in _parts(_bare(word)) for number in self._longest_first(part)]
        return tuple(numbers[:MOST_PIECES]) or (self.unknown,)

    def _longest_first(self, part: str) -> list[int]:
        numbers: list[int] = []
        start = 0
        while start < len(part):
            end = self._end_of_piece(part, start)
            if end is None:
                return [self.unknown]
            numbers.append(self._numbers[_piece(part, start, end)])
            start = end
        return numbers

    def _end_of_piece(self, part: str, start: int) -> int | None:
        furthest = min(len(part), start + self._longest)
        return next((end for end in range(furthest, start, -1) if _piece(part, start, end) in self._numbers), None)


def _piece(part: str, start: int, end: int) -> str:
    return (CONTINUES if start else "") + part[start:end]


def _bare(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(character for character in decomposed if unicodedata.category(character) != "Mn")


def _parts(word: str) -> Iterator[str]:
    """Yield the runs between marks, and each mark by itself."""
    run = ""
    for character in word:
        if _stands_alone(character) or unicodedata.category(character) in {"Zs", "Cc", "Cf"}:
            if run:
                yield run
            if _stands_alone(character):
                yield character
            run = ""
        else:
            run += character
    if run:
        yield run


def _stands_alone(character: str) -> bool:
    return unicodedata.category(character)[0] == "P" or character in SYMBOLS or ord(character) in CHINESE
