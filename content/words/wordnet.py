"""Meanings of words with one sense only, out of WordNet's files, where this computer has them.

In:  meteorite (noun)
Out: Stony or metallic object that is the remains of a meteoroid that has reached the earth's surface.

WordNet 3.0 (Princeton University, its own free licence) comes as Debian's wordnet-base; without it nothing is found.
The format of its index and data files is that of its manual page wndb(5WN).
"""

from __future__ import annotations

import os
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from wordfreq import zipf_frequency

if TYPE_CHECKING:
    from typing import BinaryIO

FOLDER = Path("/usr/share/wordnet")
FILES = {"noun": "noun", "verb": "verb", "adjective": "adj", "adverb": "adv"}
LONGEST = 14  # words of a meaning that a pupil reads at a glance
SHORTEST = 2
PLAIN = 4.2  # Zipf of the rarest word of a meaning: it must not be harder than the word itself
REMARK = re.compile(r"\([^)]*\)\s*")  # "(of persons)"
FIRST_OFFSET = 4  # fields of an index line before its pointers: lemma, part, senses, pointers


@cache
def meaning(word: str, part: str, folder: Path = FOLDER) -> str:
    """Give the meaning of a word that has one sense in all, as a sentence in plain words; "" where there is none."""
    found = {name: offsets for name in FILES if (offsets := _offsets(word, folder / f"index.{FILES[name]}"))}
    if set(found) != {part} or len(found[part]) != 1:
        return ""
    return _sentence(_gloss(found[part][0], folder / f"data.{FILES[part]}"), word, part)


def _offsets(word: str, index: Path) -> list[int]:
    """Give where the senses of a word stand in the data file."""
    line = _line(word, index)
    fields = line.split()
    if not fields:
        return []
    senses, pointers = int(fields[2]), int(fields[3])
    behind = fields[FIRST_OFFSET + pointers + 2 :]
    return [int(offset) for offset in behind[:senses]]


def _line(word: str, index: Path) -> str:
    """Give the line of a word in a sorted index file, or ""; the licence above it is set in by two spaces."""
    if not index.is_file():
        return ""
    wanted = word.replace(" ", "_").encode()
    with index.open("rb") as file:
        low, high = 0, file.seek(0, os.SEEK_END)
        while low < high:
            middle = (low + high) // 2
            line = _line_after(file, middle)
            if line and line.split(b" ", 1)[0] < wanted:
                low = middle + 1
            else:
                high = middle
        line = _line_after(file, low)
    return line.decode() if line.split(b" ", 1)[0] == wanted else ""


def _line_after(file: BinaryIO, at: int) -> bytes:
    """Give the first whole line that begins at an offset or behind it."""
    file.seek(max(0, at - 1))
    if at:
        file.readline()
    return file.readline()


def _gloss(offset: int, data: Path) -> str:
    with data.open("rb") as file:
        file.seek(offset)
        line = file.readline().decode()
    return line.partition("|")[2].strip()


def _sentence(gloss: str, word: str, part: str) -> str:
    """Make a sentence of the first part of a gloss; "" where it is too long, too hard or says the word itself."""
    text = REMARK.sub("", gloss.split(";", maxsplit=1)[0]).strip()
    words = re.findall(r"[a-z]+", text.casefold())
    plain = all(zipf_frequency(each, "en") >= PLAIN for each in words)
    if not (plain and SHORTEST <= len(words) <= LONGEST) or any(each[:5] == word[:5] for each in words):
        return ""
    text = f"to {text}" if part == "verb" else text
    return f"{text[0].upper()}{text[1:]}."
