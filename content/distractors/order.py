"""In what order options stand, and which texts may stand beside each other."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING

from content.figures import SMALL, TENS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

VALUES = {word: value for word, value in (SMALL | TENS).items() if value > 0}
_TENS = "|".join(TENS)
_ALL = "|".join(sorted(VALUES, key=len, reverse=True))
# A figure or a number word; "twenty-five" is one.
NUMBER = re.compile(rf"\d[\d,]*(?:\.\d+)?|\b(?:(?:{_TENS})-(?:{_ALL})|{_ALL})\b", re.IGNORECASE)
WORD = re.compile(r"[^\W_]+")
SMALL_WORDS = {"the", "a", "an", "of", "in", "and", "s", "for", "at", "to", "on", "by", "de", "la", "el", "al", "del"}
# Words that say what kind of thing is named: the University of Oslo may stand beside Yale University.
# fmt: off
KIND_WORDS = {
    "university", "college", "school", "institute", "party", "ministry", "minister", "department", "council", "bank",
    "county", "province", "prefecture", "district", "township", "city", "town", "state", "river", "lake", "island",
    "islands", "mountain", "street", "road", "avenue", "park", "bay", "airport", "museum", "hospital", "church",
    "company", "co", "corp", "corporation", "ltd", "inc", "plc", "group", "holdings", "club", "united", "national",
    "international", "association", "federation", "union", "committee", "commission", "agency", "authority", "court",
    "police", "army", "government", "movement", "foundation", "society", "centre", "center", "office", "bureau",
}
# fmt: on


def shuffled(texts: Iterable[str], seed: str) -> list[str]:
    """Order texts by a hash: the same order on every machine, and no order of the article's."""
    return sorted(texts, key=lambda text: chance(f"{seed}|{text}"))


def chance(seed: str) -> int:
    """Give a large number that depends on the seed alone."""
    return int.from_bytes(hashlib.sha256(seed.encode()).digest(), "big")


def arranged(texts: Iterable[str], seed: str) -> list[str]:
    """Order options as students see them: figures and dates rise, or fall where a bound makes the key an outer one."""
    given = list(texts)
    if not are_figures(given):
        return shuffled(given, seed)
    falls = BOUND.search(seed) is not None and chance(seed) % 2 == 1
    return sorted(given, key=_values, reverse=falls)


def are_figures(texts: Iterable[str]) -> bool:
    """Say whether options differ in their numbers only: such stand in order, wherever the key comes to stand."""
    forms = {NUMBER.sub("0", text.casefold()) for text in texts}
    return len(forms) == 1 and "0" in forms.pop()


def _values(text: str) -> list[float]:
    """Give the numbers of an option, in figures or in words."""
    return [
        float(number.replace(",", ""))
        if number[0].isdigit()
        else float(sum(VALUES[word] for word in number.split("-")))
        for number in NUMBER.findall(text.casefold())
    ]


BOUND = re.compile(
    r"\b(?:at least|more than|over|at most|less than|fewer than|under|up to|as many as)\b", re.IGNORECASE
)


def others(right: str, pool: Sequence[str], n: int = 3, seed: str = "") -> tuple[str, ...]:
    """Choose up to n texts of the pool of which none shares a word that counts with the right answer or another."""
    return picked(right, shuffled(dict.fromkeys(pool), seed + right), n)


def picked(right: str, ordered: Sequence[str], n: int) -> tuple[str, ...]:
    """Take the first n texts of which none shares a word that counts with the right answer or another."""
    chosen: list[str] = []
    for text in ordered:
        if len(chosen) < n and not any(overlap(text, other) for other in (right, *chosen)):
            chosen.append(text)
    return tuple(chosen)


def overlap(one: str, other: str) -> bool:
    """Say whether two answers share a word that counts."""
    return one.casefold() == other.casefold() or bool(_telling(one) & _telling(other))


def _telling(text: str) -> set[str]:
    letters = unicodedata.normalize("NFKD", text.casefold())  # Rodríguez and Rodriguez are one name to a reader
    bare = "".join(letter for letter in letters if not unicodedata.combining(letter))
    words = {word for word in WORD.findall(bare) if word not in SMALL_WORDS}
    return words - KIND_WORDS or words
