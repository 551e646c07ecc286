"""Whether a reader of fourteen knows a word: from school, or because it is built visibly out of a common word.

In:  pandemic | unwillingness (common: willing) | scrutiny
Out: True | True | False
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wordfreq import zipf_frequency

from content.words.dictionary import known_words

if TYPE_CHECKING:
    from collections.abc import Iterator

COMMON = 4.4  # Zipf of a word that everyone knows, so that what is built out of it visibly needs no gloss
SHORTEST = 4  # letters of such a word: "har" is no word inside "harness"
# The endings that build a word of each part of speech, and what may have stood in their place.
ENDINGS = {
    "noun": (("ness", ""), ("iness", "y"), ("er", ""), ("er", "e"), ("or", ""), ("or", "e"), ("ment", "")),
    "adjective": (("ful", ""), ("able", ""), ("able", "e"), ("al", ""), ("al", "e"), ("ical", "y"), ("ary", "")),
    "adverb": (("ly", ""), ("ily", "y"), ("lly", "l"), ("ically", "ic"), ("ably", "able"), ("fully", "ful")),
}
DOER = re.compile(r"^(?:An?|Some(?:one|thing)) ")  # "A person who gives a loan": a charter is no "charter"
# Built so, and meaning something else than their parts say.
# fmt: off
OPAQUE = frozenset({
    "accordingly", "accountable", "advancement", "annually", "apartment", "arguably", "backer", "basement",
    "broker", "categorical", "charter", "cluster", "conditional", "considerable", "constitutional", "containment",
    "contractor", "conventional", "counter", "creditor", "critical", "critically", "deserter", "developer",
    "donor", "elementary", "exclusively", "formal", "formally", "foundation", "frankly", "harbour", "hardly",
    "harness", "honorary", "institutional", "judgement", "merely", "namely", "notable", "notably", "officer",
    "partial", "pastor", "questionable", "ranger", "readily", "remotely", "reportedly", "retailer",
    "revolutionary", "rightful", "settlement", "shortly", "structural", "supposedly", "technically", "tender",
    "unconditional", "unconstitutional", "undue", "uneasy", "unfounded", "unjust", "unsound", "unthinkable",
    "untold", "visionary", "witness",
})
# fmt: on


def is_known(headword: str, part_of_speech: str, definition: str) -> bool:
    """Say whether a word needs no gloss for a reader of fourteen."""
    word = headword.lower()
    return word in known_words() or (word not in OPAQUE and _transparent(word, part_of_speech, definition))


def _transparent(word: str, part: str, definition: str) -> bool:
    """Say whether a word is a common one with an ending, or with "un-" or "re-" before it."""
    return any(_common(stem) for stem in _stems(word, part, definition))


def _stems(word: str, part: str, definition: str) -> Iterator[str]:
    bare = word.removeprefix("un") if part == "adjective" else word
    if bare != word:
        yield bare
    for ending, instead in ENDINGS.get(part, ()):
        doer = ending in {"er", "or"}
        if bare.endswith(ending) and (not doer or DOER.match(definition)):
            yield bare.removesuffix(ending) + instead


def _common(stem: str) -> bool:
    return len(stem) >= SHORTEST and float(zipf_frequency(stem, "en")) >= COMMON
