"""Which subjects a story is about, by the words that it uses.

In:  The judge told the jury that the defendant had stolen two cars.
Out: courts, crime
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from content.reading import Reading

DATA = Path(__file__).parent / "words" / "subjects.tsv"
MOST_REPEATS = 3  # a word that returns for ever says no more
LEAD = 60  # tokens: a story says first what it is about
LEAST_WORDS = 3  # different words: "bank" alone may be a river's
# Weighted words in a thousand tokens; of seventy stories that were read, those below it had no clear subject.
LEAST_SCORE = 16.0
CONTENT = {"NOUN", "VERB", "ADJ", "PROPN"}


def subjects(reading: Reading) -> tuple[str, ...]:
    """Give the subjects that the story's words leave no doubt about, the surest first."""
    counts = _lemmas(reading)
    found: dict[str, float] = {}
    for subject, weights in word_weights().items():
        present = {word: weight for word, weight in weights.items() if counts[word]}
        telling = [word for word, weight in present.items() if weight > 1]
        score = sum(weight * min(counts[word], MOST_REPEATS) for word, weight in present.items())
        if len(telling) >= LEAST_WORDS:
            found[subject] = 1000 * score / max(len(reading.second), 300)
    sure = [subject for subject, score in found.items() if score >= LEAST_SCORE]
    return tuple(sorted(sure, key=lambda subject: (-round(found[subject], 2), subject)))


def _lemmas(reading: Reading) -> Counter[str]:
    """Count the content words by their lemmas; those of the lead count twice."""
    words = [token for token in reading.second if token.pos_ in CONTENT]
    counts = Counter(token.lemma_.lower() for token in words)
    counts.update(token.lemma_.lower() for token in words if token.i < LEAD)
    return counts


@cache
def word_weights() -> Mapping[str, Mapping[str, int]]:
    """Give for each subject its words with their weights."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for line in DATA.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            subject, weight, words = line.split("\t")
            for word in words.split():
                found[subject].setdefault(word, int(weight))
    return found
