"""Clash: which two questions do not go together in a lesson, since one shows the other's answer or asks it again.

In:  Who opened the clinic? (Ann Lee) | True or false: Ann Lee opened the clinic in May.
Out: True
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from content.box import box_tells, is_box
from content.model import Choice, Pairs, key_words
from content.placing import LAST

if TYPE_CHECKING:
    from content.model import Question

TASK, ALIKE_FROM = "discussion", 4  # words at the beginning of a task
WORD = "word_in_context"  # shows a word only, and asks for nothing that the text states
SAME_ROLE = 2  # words of a role that a pair shows and a prompt asks about
QUOTED_WORD = re.compile(r"“([^”]+)”")
ARTICLE = re.compile(r"^(?:an?|the) ")  # a set of roles shows them without
STEM_OF_WORD = 5
SAME_WORDS, STEM = 3, 6  # so many words in common, by their first letters, and two prompts speak of the same thing
EMPTY = {
    "which",
    "what",
    "does",
    "mean",
    "paragr",
    "true",
    "false",
    "accord",
    "with",
    "from",
    "that",
    "were",
    "have",
    "their",
}


def clash(one: Question, other: Question) -> bool:
    """Say whether two questions do not go together, whichever is asked first."""
    if one.type == other.type and (one.prompt == other.prompt or (one.type == TASK and _begins_alike(one, other))):
        return True
    if is_box(one) or is_box(other):
        return box_tells(one, other) if is_box(one) else box_tells(other, one)
    if WORD in {one.type, other.type}:
        return bool(_asked_words(one) & _asked_words(other)) or _means(one, other) or _means(other, one)
    alike = one.type == other.type and one.type in {"structure", "match"}
    placed = "why_how" in {one.type, other.type} and _placed(one, other) and meet(one, other)
    if placed or _matched(one, other) or _matched(other, one) or (alike and _repeats(one, other)):
        return True
    if meet(one, other) and not {one.type, other.type} & set(LAST):
        return _same_sentence(one, other)
    key = key_of(one).casefold()
    alike = one.type == other.type or len(_words(one.prompt) & _words(other.prompt)) >= SAME_WORDS
    same = key == key_of(other).casefold() and alike and key != ""
    return same or _tells(one, other) or _tells(other, one)


def _begins_alike(one: Question, other: Question) -> bool:
    """Say whether two tasks begin with the same words: Choose one of these people ..."""
    return one.prompt.split()[:ALIKE_FROM] == other.prompt.split()[:ALIKE_FROM]


def _placed(one: Question, other: Question) -> bool:
    """Say whether one of two questions asks in which paragraph something stands."""
    return any(question.prompt.startswith("Which paragraph") for question in (one, other))


def _repeats(one: Question, other: Question) -> bool:
    """Say whether two tasks of a kind have one form, or two sets of pairs tell the same in a row of each."""
    if isinstance(one.shape, Pairs) and isinstance(other.shape, Pairs):
        rows, others = ([_words(" ".join(row)) for row in each.pairs] for each in (one.shape, other.shape))
        return any(len(row & twin) >= SAME_WORDS for row in rows for twin in others)
    return one.prompt.split()[0] == other.prompt.split()[0] or meet(one, other)


def _asked_words(question: Question) -> set[str]:
    """Give the beginnings of the words whose meaning is asked for: "surging" and "surge" are one."""
    if isinstance(question.shape, Pairs):
        asked = [left for left, _ in question.shape.pairs]
    else:
        asked = QUOTED_WORD.findall(question.prompt) if question.type == WORD else [key_of(question)]
    return {word.casefold()[:STEM_OF_WORD] for word in asked}


def _means(word: Question, other: Question) -> bool:
    """Say whether a statement on the same sentence shows what a word means there."""
    return word.type == WORD and meet(word, other) and key_of(word).casefold() in other.prompt.casefold()


def meet(one: Question, other: Question) -> bool:
    """Say whether two questions rest on the same words of the text."""
    return any(a.meets(b) for a in one.evidence for b in other.evidence)


def _same_sentence(one: Question, other: Question) -> bool:
    """Say whether two questions on one sentence ask for the same, or one shows what the other asks for."""
    keys = key_of(one).casefold(), key_of(other).casefold()
    alike = one.type == other.type or "true_false" in {one.type, other.type} or not all(keys)
    shown = any(key in question.prompt.casefold() for key, question in zip(keys, (other, one), strict=True))
    overlap = keys[0] in keys[1] or keys[1] in keys[0] or bool(_words(keys[0]) & _words(keys[1]))
    return alike or shown or overlap


def _matched(match: Question, other: Question) -> bool:
    """Say whether a set of pairs shows what another question asks for."""
    if not isinstance(match.shape, Pairs) or isinstance(other.shape, Pairs):
        return False
    asked = key_of(other).casefold()
    figure, prompt = any(character.isdigit() for character in asked), _words(other.prompt)
    rows = [(left.casefold(), right.casefold()) for left, right in match.shape.pairs]
    return any(
        asked == right
        or (len(asked.split()) > SAME_ROLE and ARTICLE.sub("", asked.rstrip(".")) in right)
        or right.rstrip(".") in other.prompt.casefold()
        or (asked == left and (figure or len(_words(right) & prompt) >= SAME_ROLE))
        for left, right in rows
    )


def _tells(one: Question, other: Question) -> bool:
    """Say whether one question's wording holds the other's answer while both speak of the same thing."""
    key = key_of(other).casefold()
    doubtful = other.type == "true_false" and isinstance(one.shape, Pairs) and meet(one, other)
    if len(key) < 3 and not doubtful:  # noqa: PLR2004 - "12" stands in many texts
        return False
    asked = _words(other.prompt)
    return any(key in shown.casefold() and len(_words(shown) & asked) >= SAME_WORDS for shown in _shown(one))


def _shown(question: Question) -> tuple[str, ...]:
    """Give what a question shows as true: its wording, the rows of pairs, the sentences on the central idea."""
    match question.shape:
        case Pairs() as pairs:
            return tuple(right for _, right in pairs.pairs)
        case Choice() as choice if question.type == "central_idea":
            return (" ".join(option.text for option in choice.options),)
        case _:
            return (question.prompt,)


def key_of(question: Question) -> str:
    """Give what a question asks for; true or false asks for nothing that another could show."""
    return "" if question.type == "true_false" else key_words(question)


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in re.findall(r"[^\W\d_]{4,}", text.casefold())) - EMPTY


def same_answer(one: Question, other: Question) -> bool:
    """Say whether two answers are one name, in full or short: Ann Lee and Lee."""
    mine, theirs = key_of(one), key_of(other)
    if not mine or not theirs:
        return False
    short, full = sorted((mine.casefold(), theirs.casefold()), key=len)
    return full == short or full.endswith(f" {short}")
