"""Bearing: how near a task is to what a story tells, and which sentences of the story bear on it.

In:  What can a town do so that a flood does less harm? | a story of a flood
Out: 0.48, and the sentences on the dam and on the warning that came late
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from content.meaning import vectors

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from collections.abc import Set as AbstractSet

    from content.meaning import Vectors
    from content.model import Passage
    from content.reading import Reading

    Near = Callable[[Sequence[str]], Vectors]

# Nearness in meaning: of 48 stories, a task on their matter had 0.3 to 0.6, one on a side matter up to 0.25.
LEAST_BEARING = 0.25
MOST_FOUND = 3
LEAST_BORNE = 0.3  # nearness of a sentence that speaks of what a task asks
CARRIES = 0.5  # how much a sentence that carries the story is worth beside one that is only near
LEAST_WORDS = 8  # a shorter sentence says too little
# What a task tells to do with its facts is the same in every task.
HOW = re.compile(r"(?:,? and )?(?:\b[Uu]se|\b[Aa]nswer|\b[Tt]est)\b[^.?]*(?=[.?])")


def suits(reading: Reading, task: str, near: Near = vectors) -> float:
    """Say how near a task is to the whole of a story; 0 for a text of very few sentences."""
    passages = [weight.passage for weight in reading.importance]
    if not passages:
        return 0.0
    found = near([*map(reading.article.quote, passages), _matter(task)])
    middle = found[:-1].mean(axis=0)
    return round(float(found[-1] @ middle) / max(float(np.linalg.norm(middle)), 1e-9), 2)


def bearing(reading: Reading, task: str, used: Collection[Passage], near: Near = vectors) -> list[Passage]:
    """Give the sentences nearest to a task, each of another paragraph, in text order."""
    told = {reading.article.place(passage).paragraph for passage in used}
    weights = [each for each in reading.importance if reading.article.place(each.passage).paragraph not in told]
    passages = [each.passage for each in weights]
    texts = [reading.article.quote(passage) for passage in passages]
    kept = [at for at, text in enumerate(texts) if len(text.split()) >= LEAST_WORDS]
    if not kept:
        return []
    found = near([*(texts[at] for at in kept), _matter(task)])
    near_by = zip(kept, (found[:-1] @ found[-1]).tolist(), strict=True)
    ranked = sorted(near_by, key=lambda each: -round(each[1] + CARRIES * weights[each[0]].carries, 2))
    chosen: dict[int, Passage] = {}
    for at, nearness in ranked:
        if round(nearness, 2) >= LEAST_BEARING and len(chosen) < MOST_FOUND:
            chosen.setdefault(reading.article.place(passages[at]).paragraph, passages[at])
    return sorted(chosen.values(), key=lambda passage: passage.start)


def borne(reading: Reading, task: str, words: AbstractSet[str], near: Near = vectors) -> int:
    """Count the paragraphs that speak of what a task asks: near in meaning, and with a word of its theme."""
    passages = [each.passage for each in reading.importance if words & _lemmas(reading, each.passage)]
    if not passages:
        return 0
    found = near([*map(reading.article.quote, passages), _matter(task)])
    told = zip(passages, (found[:-1] @ found[-1]).tolist(), strict=True)
    return len({reading.article.place(passage).paragraph for passage, by in told if round(by, 2) >= LEAST_BORNE})


def _lemmas(reading: Reading, passage: Passage) -> set[str]:
    span = reading.second.char_span(passage.start, passage.end, alignment_mode="expand")
    return {token.lemma_.lower() for token in span or ()}


def _matter(task: str) -> str:
    """Leave out of a task how it is to be done."""
    return " ".join(HOW.sub("", task).split())
