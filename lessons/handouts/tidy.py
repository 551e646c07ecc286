"""Make any text safe to print: no control characters, no letter that the fonts lack, no endless input."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from lessons.handouts.fonts import text_files

ELLIPSIS = "…"
# Cc control, Cf format (direction marks, joiners), Cs half a surrogate pair, Co private use, Cn not a character.
UNPRINTABLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
PRESENTATION = re.compile("[\ufe00-\ufe0f\u200d\U0001f3fb-\U0001f3ff]")  # styles, joiners and skin tones of emoji
JOINER = "\u200d"
SPACES = re.compile(r"\s+")


def cut(text: str, most: int) -> str:
    """Shorten a text to at most so many characters, at a space where there is one near."""
    if len(text) <= most:
        return text
    head = text[: most - 1]
    whole, _, _ = head.rpartition(" ")
    return (whole if len(whole) > most // 2 else head).rstrip(" ,;:") + ELLIPSIS


def plain(text: str, most: int) -> str:
    """Give the text in one line without control characters; for the screen, whose fonts are many."""
    spaced = SPACES.sub(" ", text[: most * 2]).strip()
    return cut("".join(letter for letter in spaced if _shows(letter)), most)


def _shows(letter: str) -> bool:
    """Say whether a letter may stand on a page; the joiner inside an emoji may."""
    return letter == JOINER or unicodedata.category(letter) not in UNPRINTABLE


def printable(text: str, most: int) -> str:
    """Give the text in one line in letters that the product's fonts hold; for paper."""
    lines = PRESENTATION.sub("", unicodedata.normalize("NFC", plain(text, most)))
    return _missing().sub(lambda run: _name(run.group()), lines)


@cache
def _missing() -> re.Pattern[str]:
    letters = "".join(re.escape(chr(code)) for code in sorted(_letters()))
    return re.compile(f"[^{letters}]+")


@cache
def _letters() -> frozenset[int]:
    """Give the letters of the text face: every style of it must hold them."""
    held: list[set[int]] = []
    for file in text_files():
        with TTFont(file, lazy=True) as font:
            held.append(set(font.getBestCmap()))
    return frozenset(set.intersection(*held))


def _name(run: str) -> str:
    """Name what cannot be printed: an emoji by its name, foreign letters by their script."""
    names = [unicodedata.name(letter, "sign") for letter in run]
    if all(unicodedata.category(letter) == "So" for letter in run):
        return "[" + ", ".join(name.lower() for name in names) + "]"
    decomposed = "".join(letter for letter in unicodedata.normalize("NFKD", run) if ord(letter) in _letters())
    script = names[0].split()[0]
    return decomposed or f"[{'Chinese' if script == 'CJK' else script.capitalize()} letters]"
