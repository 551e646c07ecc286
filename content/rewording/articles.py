"""The article that other words ask for: "an" before a vowel's sound, "a" before another.

In:  an | enormous -> very large
Out: a | very large
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from spacy.tokens import Doc

VOWEL = re.compile(r"(?:[aeio]|u(?!n[ai]|s[ae]|ti|k|r[aoi])|hour|hono|heir|8|11\b|18\b)", re.IGNORECASE)
CONSONANT = re.compile(r"(?:one\b|once\b|eu|U\.?[SKN])")


def article(words: str) -> str:
    """Give "a" or "an" as it stands before some words."""
    return "an" if VOWEL.match(words) and not CONSONANT.match(words) else "a"


def articles(doc: Doc, found: Mapping[int, str], used: Collection[int]) -> dict[int, str]:
    """Give the articles that must change before words that have changed."""
    changed: dict[int, str] = {}
    for place, words in found.items():
        before = place - 1
        if words and before in used and before not in found and doc[before].lower_ in {"a", "an"}:
            right = article(words)
            if right != doc[before].lower_:
                changed[before] = right
    return changed
