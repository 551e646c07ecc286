"""What a word bank and another question of a lesson tell of each other.

In:  A petition against the ____ gathered 900 signatures. (plan) | How many signatures did the petition gather?
Out: True: the sentence of the bank shows the other's answer
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.model import Pairs, key_words

if TYPE_CHECKING:
    from content.model import Question

LEAST_KEY = 2  # characters: "12" is an answer, "a" none
# They ask about more than a sentence, or about one's place in the whole.
OVER_ALL = {"central_idea", "structure", "order", "discussion", "reference"}


def is_box(question: Question) -> bool:
    """Say whether a question offers words for gaps."""
    return isinstance(question.shape, Pairs) and question.shape.is_bank


def box_tells(box: Question, other: Question) -> bool:
    """Say whether one of two questions shows what the other asks for, or both ask for the same."""
    if not isinstance(box.shape, Pairs) or other.type in OVER_ALL:
        return False
    words = {right.casefold() for _, right in box.shape.pairs}
    if other.type == "word_in_context":
        return any(word[:5] in other.prompt.casefold() for word in words)
    if isinstance(other.shape, Pairs):
        return any(left.casefold() in words for left, _ in other.shape.pairs) or is_box(other)
    rows = zip(box.shape.pairs, box.evidence, strict=False)
    return any(
        _row_tells(left, right, other) for (left, right), place in rows if _rests_on(other, place.start, place.end)
    )


def _rests_on(question: Question, start: int, end: int) -> bool:
    return any(place.start < end and start < place.end for place in question.evidence)


def _row_tells(sentence: str, word: str, other: Question) -> bool:
    """Say whether a sentence of the bank, and a question that rests on the same one, tell each other's answers."""
    key = key_words(other).casefold()
    if other.type in {"true_false", "gap", "evidence"}:
        return True
    shown = len(key) >= LEAST_KEY and _holds(sentence, key)
    return shown or _holds(f"{other.prompt} {key}", word)


def _holds(text: str, words: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(words.casefold())}", text.casefold()) is not None
