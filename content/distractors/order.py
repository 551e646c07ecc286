"""In what order options stand, and which texts may stand beside each other."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
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
    """Order options as students see them: figures rise, or fall where a bound makes the key an outer one."""
    given = list(texts)
    found = [NUMBER.findall(text) for text in given]
    if not all(len(numbers) == 1 for numbers in found):
        return shuffled(given, seed)
    falls = BOUND.search(seed) is not None and chance(seed) % 2 == 1
    value = {text: float(numbers[0].replace(",", "")) for text, numbers in zip(given, found, strict=True)}
    return sorted(given, key=lambda text: value[text], reverse=falls)


BOUND = re.compile(
    r"\b(?:at least|more than|over|at most|less than|fewer than|under|up to|as many as)\b", re.IGNORECASE
)


def others(right: str, pool: Sequence[str], n: int = 3, seed: str = "") -> tuple[str, ...]:
    """Choose up to n texts of the pool of which none shares a word that counts with the right answer or another."""
    chosen: list[str] = []
    for text in shuffled(dict.fromkeys(pool), seed + right):
        if len(chosen) < n and not any(overlap(text, other) for other in (right, *chosen)):
            chosen.append(text)
    return tuple(chosen)


def overlap(one: str, other: str) -> bool:
    """Say whether two answers share a word that counts."""
    return one.casefold() == other.casefold() or bool(_telling(one) & _telling(other))


def _telling(text: str) -> set[str]:
    words = {word for word in WORD.findall(text.casefold()) if word not in SMALL_WORDS}
    return words - KIND_WORDS or words
