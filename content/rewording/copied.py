"""Copied: how much of a statement its sentence says in the same words and the same order.

In:  Two new schools opened in Larkham. (the text: Two new schools opened in Larkham in May, said Ann Lee.)
Out: 1.0: nobody who has read the text would call it false
"""

from __future__ import annotations

import re

MOST_COPIED = 0.7  # beyond it a true statement is found by eye alone
MOST_COPIED_OF_MAIN = 0.88  # what everybody should know is worth stating with one telling word in eight changed
SHORTEST = 4  # letters of a word that counts
STEM = 6


def copied(statement: str, sentence: str) -> float:
    """Give the share, from 0 to 1, of a statement's telling words that its sentence has in that order."""
    said, text = _telling(statement), _telling(sentence)
    row = [0] * (len(text) + 1)
    for word in said:
        above = row[:]
        for place, other in enumerate(text, 1):
            row[place] = above[place - 1] + 1 if word == other else max(above[place], row[place - 1])
    return row[-1] / len(said) if said else 1.0


def _telling(text: str) -> list[str]:
    """Give the first letters of the words that tell something; numbers and names count as words."""
    found = re.findall(r"[^\W_]+", text.replace(",", ""))
    return [word.casefold()[:STEM] for word in found if len(word) >= SHORTEST or word[0].isupper() or word.isdigit()]
