"""The learner's dictionary: words of the news in plain English, one sense an entry."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from content.errors import WordListError

DICTIONARY = Path(__file__).with_name("entries")  # a folder: a file for each stretch of the alphabet or subject
SET_PHRASES = Path(__file__).with_name("set_phrases.txt")
PLAIN = Path(__file__).with_name("plain.txt")
KNOWN = Path(__file__).with_name("known.txt")
FIELDS = 7
LONGEST_EQUIVALENT = 4  # words
LONGEST_DEFINITION = 20  # words; what a card and a crossword clue have room for
PARTS_OF_SPEECH = frozenset({"noun", "verb", "adjective", "adverb", "phrase", "name"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One sense of a headword.

    `cues` are words that stand near it in this sense, none where it has no rival. `equivalent` is a plainer word or
    phrase that can stand in its place in a sentence, in the base form; empty where English has none.
    """

    headword: str
    part_of_speech: str
    cues: frozenset[str]
    definition: str
    example: str
    spanish: str
    equivalent: str


@cache
def entries() -> tuple[Entry, ...]:
    """Give the whole dictionary in alphabetical order."""
    found = [entry for path in sorted(DICTIONARY.glob("*.tsv")) for entry in read_entries(path)]
    return tuple(sorted(found, key=lambda entry: (entry.headword.casefold(), entry.part_of_speech)))


@cache
def senses() -> dict[str, tuple[Entry, ...]]:
    """Give all senses of each headword, by the headword with spaces for hyphens."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries():
        found[entry.headword.replace("-", " ")].append(entry)
    return {headword: tuple(group) for headword, group in found.items()}


@cache
def plain_words() -> frozenset[str]:
    """Give the rarer words that definitions may use, each group with its reason in the file."""
    return _words(PLAIN)


@cache
def known_words() -> frozenset[str]:
    """Give the words that no glossary explains, because every reader of fourteen knows them."""
    return _words(KNOWN)


def _words(path: Path) -> frozenset[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def set_phrases() -> frozenset[str]:
    """Give everyday phrases in which a headword does not mean what it means elsewhere."""
    lines = SET_PHRASES.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def read_entries(path: Path) -> tuple[Entry, ...]:
    """Read a dictionary file; a broken line raises WordListError with its number."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(
        _entry(path, number, line) for number, line in enumerate(lines, 1) if line and not line.startswith("#")
    )


def _entry(path: Path, number: int, line: str) -> Entry:
    fields = [field.strip() for field in line.split("\t")]
    if trouble := _trouble(fields):
        raise WordListError(path.name, number, trouble)
    headword, part_of_speech, cues, definition, example, spanish, equivalent = fields
    return Entry(headword, part_of_speech, frozenset(cues.split()), definition, example, spanish, equivalent)


def _trouble(fields: list[str]) -> str:
    if len(fields) != FIELDS:
        return f"An entry has {FIELDS} fields parted by tabs, and this line has {len(fields)}."
    headword, part_of_speech, _, definition, example, _, equivalent = fields
    if part_of_speech not in PARTS_OF_SPEECH:
        return f'The part of speech "{part_of_speech}" is none of {", ".join(sorted(PARTS_OF_SPEECH))}.'
    if not (headword and definition and example):
        return "Headword, definition and example must not be empty."
    if len(definition.split()) > LONGEST_DEFINITION:
        return f"The definition has more than {LONGEST_DEFINITION} words. Shorten it."
    if len(equivalent.split()) > LONGEST_EQUIVALENT:
        return f"The equivalent has more than {LONGEST_EQUIVALENT} words. Shorten it or leave it out."
    return ""
