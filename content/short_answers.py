"""Compare a typed answer with the key as a kind teacher would: case, articles, accents, plurals and slips do not count.

In:  the nite sky trust / Night Sky Trust
Out: same
In:  fourty-eight / 48
Out: not the same: a slip in a number is another number
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from content.figures import in_figures

ARTICLES = {"a", "an", "the"}
# A sign or a word for what is counted: the student may leave it out, but not give another one.
UNITS = {
    "€": "euro",
    "$": "dollar",
    "£": "pound",
    "%": "percent",
    "euro": "euro",
    "dollar": "dollar",
    "pound": "pound",
    "percent": "percent",
}
SIGNS = re.compile(r"([€$£%])")
THOUSANDS = re.compile(r"(?<=\d)[, \u00a0\u202f](?=\d{3}(?!\d))")
WORD = re.compile(r"[€$£%]|\d+\.\d+|\w+")
# Letters that decomposing leaves whole.
LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
APOSTROPHES = "'`\N{ACUTE ACCENT}\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
# How many slips are forgiven, by the letters of the shorter word. Under five letters a slip is mostly another word
# (Iran and Iraq, bat and bet); from ten on two slips still leave no doubt.
FORGIVEN = ((10, 2), (5, 1))
SHORTEST_PLURAL = 4  # letters: "bus", "gas" and "yes" are no plurals


@dataclass(frozen=True, slots=True)
class _Said:
    """What an answer says: its words in order, and what its numbers count."""

    words: tuple[str, ...]
    units: frozenset[str]


def same_answer(given: str, key: str) -> bool:
    """Say whether a typed answer is the key, but for what does not matter."""
    if given.strip().casefold() == key.strip().casefold():
        return True  # whatever it is: a grade A, a question mark
    said, wanted = _said(given), _said(key)
    if said.units and said.units != wanted.units:
        return False
    if not said.words:
        return said == wanted and bool(said.units)
    if len(said.words) == len(wanted.words):
        return all(map(_same_word, said.words, wanted.words))
    # "nightsky" for "night sky"
    return "".join(said.words) == "".join(wanted.words) and not _has_figure("".join(said.words))


def _said(text: str) -> _Said:
    words = [_singular(word) for word in in_figures(_words(text))]
    kept = tuple(word for word in words if word not in ARTICLES and word not in UNITS)
    return _Said(kept, frozenset(UNITS[word] for word in words if word in UNITS))


def _words(text: str) -> list[str]:
    """Give the words in small plain letters; hyphens part words, apostrophes and full stops inside them do not."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(LETTERS))
    bare = "".join(each for each in plain if not unicodedata.combining(each) and each not in APOSTROPHES)
    joined = THOUSANDS.sub("", bare).replace("per cent", "percent")
    initials = re.sub(r"\b((?:[a-z]\.){2,})", lambda match: match[1].replace(".", "") + " ", joined)
    return WORD.findall(initials.replace("_", " "))


def _singular(word: str) -> str:
    """Take a plural's ending away, the same way on both sides: what is left need not be a word."""
    if len(word) < SHORTEST_PLURAL or _has_figure(word) or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "xes", "zes", "ches", "shes")) else word[:-1]


def _same_word(given: str, key: str) -> bool:
    if given == key:
        return True
    # Few slips touch the first letter, and many short words differ by it alone: night, light, fight.
    if given[0] != key[0] or _has_figure(given) or _has_figure(key):
        return False
    forgiven = _forgiven(min(len(given), len(key)))
    return abs(len(given) - len(key)) <= forgiven and _slips(given, key) <= forgiven


def _forgiven(letters: int) -> int:
    return next((slips for least, slips in FORGIVEN if letters >= least), 0)


def _has_figure(text: str) -> bool:
    return any(each.isdigit() for each in text)


def _slips(given: str, key: str) -> int:
    """Count the letters left out, added, changed or swapped with their neighbour (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(key) + 1))
    for place, letter in enumerate(given, 1):
        two_before, before, row = before, row, [place]
        for other, wanted in enumerate(key, 1):
            cost = min(before[other] + 1, row[-1] + 1, before[other - 1] + (letter != wanted))
            swapped = place > 1 and other > 1 and letter == key[other - 2] and given[place - 2] == wanted
            row.append(min(cost, two_before[other - 2] + 1) if swapped else cost)
    return row[-1]
