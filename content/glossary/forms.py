"""A meaning of a dictionary word, right or wrong, in the form that the word has in the text.

In:  vet, check carefully, as in "The agency vetted him"
Out: checked carefully
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lemminflect import getInflection

if TYPE_CHECKING:
    from content.words.dictionary import Entry

COUNTED = re.compile(r"^(?:An?|One|Any) ")  # a definition that begins so is of a thing that has a plural
BEHIND = re.compile(
    r" (?:of|for|to|in|into|with|without|who|that|against|from|by|on|at|between|among|before|after|about)\b"
)
LEFT_SINGULAR = re.compile(r" (?:who|that|which) (?:is|has|was|\w+[^s]s)\b")  # "a person who risks money"
PLURAL = re.compile(r"[^sui]s$")  # "conditions", and no "business", "virus" or "crisis"
IRREGULAR = {"person": "people", "aircraft": "aircraft", "series": "series", "means": "means"}
BRITISH = {
    "gotten": "got",
    "canceled": "cancelled",
    "canceling": "cancelling",
    "traveled": "travelled",
    "traveling": "travelling",
}
NO_ADVERBS = {"fly", "rely", "reply", "apply", "supply", "ally"}
THINGS = {"meeting", "building", "warning", "recording", "painting"}  # and not what one does, like "spying"


def formed(entry: Entry, meaning: str, tag: str) -> str | None:
    """Give a meaning for the entry's word with this tag (Penn Treebank's); None where it cannot take that form."""
    if tag == "NNS" and entry.part_of_speech == "noun":
        return _plural(meaning) if COUNTED.match(entry.definition) else None
    if tag in {"VBZ", "VBD", "VBN", "VBG"} and entry.part_of_speech == "verb":
        return _inflected(meaning, tag)
    return meaning


def _plural(equivalent: str) -> str | None:
    behind = BEHIND.search(equivalent)
    at = behind.start() if behind else len(equivalent)
    stem, rest = equivalent[:at], equivalent[at:]
    if stem.startswith("person "):
        return f"people{equivalent.removeprefix('person')}" if not LEFT_SINGULAR.search(rest) else None
    *before, noun = stem.split()
    if (
        (noun.endswith("ing") and noun not in THINGS)
        or "," in stem
        or LEFT_SINGULAR.search(rest)
        or {"a", "an", "the", "or", "and"} & set(before)
    ):
        return None
    if PLURAL.search(noun):
        return equivalent  # a plural already
    form = IRREGULAR.get(noun) or next(iter(getInflection(noun, "NNS")), None)
    return None if form is None else " ".join([*before, form]) + rest


def _inflected(equivalent: str, tag: str) -> str | None:
    words = equivalent.split()
    at = next((place for place, word in enumerate(words) if not word.endswith("ly") or word in NO_ADVERBS), 0)
    if words[at] == "be" or {"or", "and"} & set(words):
        return None
    forms = getInflection(words[at], tag)
    if not forms:
        return None
    words[at] = BRITISH.get(forms[0], forms[0])
    return " ".join(words)
