"""The lists in content/words that say what belongs to a page and not to its article."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from content.errors import WordListError

FOLDER = Path(__file__).resolve().parent.parent / "words"
MOST_FURNITURE_WORDS = 40
MOST_CAPTION_WORDS = 60


def is_furniture(line: str) -> bool:
    """Tell whether a line is the page's own: a notice, an advertisement, a link to something else."""
    return len(line.split()) <= MOST_FURNITURE_WORDS and any(rule.fullmatch(line) for rule in _furniture())


def is_caption(line: str) -> bool:
    """Tell whether a line stands under a picture: it begins with "Photo:" or ends in a credit."""
    return len(line.split()) <= MOST_CAPTION_WORDS and any(rule.fullmatch(line) for rule in _captions())


@cache
def named(file: str) -> dict[str, str]:
    """Read a list of two columns: what is written, and the name it stands for."""
    pairs: dict[str, str] = {}
    for number, line in _lines(file):
        key, tab, name = line.partition("\t")
        if not (key and tab and name):
            raise WordListError(file, number, "two columns parted by a tab are needed")
        pairs[key] = name
    return pairs


@cache
def words(file: str) -> dict[str, frozenset[str]]:
    """Read a list of two columns: a name, and its words parted by spaces."""
    return {name: frozenset(text.split()) for name, text in named(file).items()}


@cache
def _furniture() -> tuple[re.Pattern[str], ...]:
    return tuple(
        _rule("page_furniture.txt", number, line, re.IGNORECASE) for number, line in _lines("page_furniture.txt")
    )


@cache
def _captions() -> tuple[re.Pattern[str], ...]:
    agencies = "|".join(re.escape(name) for _, name in _lines("picture_agencies.txt"))
    file = "picture_credits.txt"
    return tuple(_rule(file, number, line.replace("{agency}", f"(?:{agencies})")) for number, line in _lines(file))


def _rule(file: str, number: int, line: str, flags: int = 0) -> re.Pattern[str]:
    try:
        return re.compile(line, flags)
    except re.error as trouble:
        raise WordListError(file, number, f"not a regular expression: {trouble}") from trouble


def _lines(file: str) -> list[tuple[int, str]]:
    text = (FOLDER / file).read_text("utf-8")
    return [(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip() and line[0] != "#"]
