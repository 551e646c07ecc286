"""How likely readers are to stop at a word: by its frequency, its length, and whether it is a name.

In:  fled | government | Bamako (a name)
Out: 0.6 | -1.9 | -2.3

The weights are those of a logistic regression on 14,000 words and phrases of English news that readers marked as
difficult or not (CWI shared task 2018); on 1,764 others it has a macro-F1 of .83 (tests/gate/measure_difficult_words).
"""

from __future__ import annotations

import re

from lemminflect import getAllLemmas
from wordfreq import zipf_frequency

from content.words.dictionary import senses

DIFFICULT = -0.24  # points from which a reader is likely to stop
BASE = -1.55
# Zipf frequency (powers of ten in a billion words) of the commonest form up to which readers stop alike often.
RARE = 4.5
FAMILIAR = -2.8  # for each power of ten above
LETTER, MOST_LETTERS = 0.26, 12  # for each letter of the longest word
SEVERAL, EACH_MORE = 1.7, -1.1  # a phrase, and each of its words from the third on
NAME = -2.3  # readers pass over names
LISTED = 1.1  # in the learner's dictionary, which holds the words of news that are worth explaining
SHORT = 3  # letters of the words that carry little in a phrase ("of", "the", "for")


def difficulty(text: str, *, named: bool = False) -> float:
    """Give points of difficulty: above DIFFICULT a reader is likely to stop; `named` is for a name or a part of one."""
    words = re.findall(r"[^\W_]+", text) or [text]
    telling = [word for word in words if len(word) > SHORT] or words
    forms = [_forms(word.lower()) for word in telling]
    rarest = float(min(max(zipf_frequency(form, "en") for form in group) for group in forms))
    return (
        BASE
        + FAMILIAR * max(0.0, rarest - RARE)
        + LETTER * min(MOST_LETTERS, max(map(len, telling)))
        + SEVERAL * (len(words) > 1)
        + EACH_MORE * max(0, len(words) - 2)
        + NAME * named
        + LISTED * any(form in senses() for group in forms for form in group)
    )


def _forms(word: str) -> set[str]:
    """Give a word with its dictionary forms: "fled", flee."""
    return {word, *(lemma for lemmas in getAllLemmas(word).values() for lemma in lemmas)}
