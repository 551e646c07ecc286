"""Other words for frequent words of the news, each with what must hold where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from content.errors import WordListError

OTHER_WORDS = Path(__file__).with_name("other_words.tsv")
FIELDS = 4


@dataclass(frozen=True, slots=True)
class Other:
    """A word or phrase, other words that can stand in its place, and under which conditions."""

    word: str
    part_of_speech: str
    other: str
    holds: tuple[str, ...]

    def listed(self, of: str) -> frozenset[str]:
        """Give the words that a condition such as "of:plan,offer" lists; empty where there is no such condition."""
        found = next((condition for condition in self.holds if condition.startswith(f"{of}:")), "")
        return frozenset(filter(None, found.removeprefix(f"{of}:").split(",")))


@cache
def other_words() -> dict[str, tuple[Other, ...]]:
    """Give the entries by their first word."""
    found: dict[str, list[Other]] = {}
    for number, line in enumerate(OTHER_WORDS.read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            entry = _entry(line, number)
            found.setdefault(entry.word.split()[0], []).append(entry)
    # the longest first: "a number of" before "a"
    return {
        first: tuple(sorted(entries, key=lambda entry: -len(entry.word.split()))) for first, entries in found.items()
    }


def _entry(line: str, number: int) -> Other:
    fields = line.split("\t")
    if len(fields) != FIELDS or not all(fields[:3]):
        raise WordListError(OTHER_WORDS.name, number, f"An entry has {FIELDS} fields parted by tabs.")
    word, part_of_speech, other, holds = fields
    return Other(word, part_of_speech, other, tuple(holds.split()))
