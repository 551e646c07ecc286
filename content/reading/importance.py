"""Importance: which sentences carry the story, and how near each stands to its middle and its title.

In:  Prisons are closing. ... The closures follow a ten-year fall in the number of inmates, which surprised officials.
Out: the second sentence carries more: it says more, and it is nearer to what the whole story says
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from content.meaning import nearness, vectors
from content.reading.phrases import sentence_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc

    from content.model import Article, Passage

# Of fewer sentences none carries more than another.
LEAST_SENTENCES = 5
# Measured on questions that people asked about fifteen stories: how much a sentence says counts most, its nearness to
# the middle of the story half of that, its place a quarter; names and figures told nothing beyond the length.
LENGTH, CENTRE, PLACE = 1.0, 0.5, 0.25
# Readers ask evenly over a story: beside a sentence that carries more, the next three tell less that is new.
BESIDE, REACH = 1.0, 3


@dataclass(frozen=True, slots=True)
class Weight:
    """A sentence's weight in the story.

    `carries` runs to 1 for the sentence that carries most; `central` and `titled` are its nearness in meaning to the
    whole story and to the title, from -1 to 1. All are rounded, so that nothing hangs on last digits.
    """

    passage: Passage
    carries: float
    central: float
    titled: float


def importance(article: Article, doc: Doc) -> tuple[Weight, ...]:
    """Weigh each sentence, in text order; nothing for a text of very few."""
    passages = _sentences(doc)
    if len(passages) < LEAST_SENTENCES:
        return ()
    *texts, title = _texts(article, passages)
    found = vectors([*texts, title])
    middle = found[:-1].mean(axis=0)
    middle /= max(float(np.linalg.norm(middle)), 1e-9)
    central = [round(nearness(vector, middle), 2) for vector in found[:-1]]
    titled = [round(nearness(vector, found[-1]), 2) for vector in found[:-1]]
    carries = carried([len(text.split()) for text in texts], central)
    return tuple(map(Weight, passages, carries, central, titled))


def read_ahead(article: Article, doc: Doc) -> None:
    """Read the sentences for their meaning, so that `importance` finds that done; nothing for a text of very few."""
    passages = _sentences(doc)
    if len(passages) >= LEAST_SENTENCES:
        vectors(_texts(article, passages))


def _sentences(doc: Doc) -> list[Passage]:
    return [sentence_of(sent.root) for sent in doc.sents if sent.text.strip()]


def _texts(article: Article, passages: Sequence[Passage]) -> list[str]:
    """Give the sentences, and what stands for a title."""
    texts = [article.quote(passage) for passage in passages]
    return [*texts, f"{article.title} {article.standfirst}".strip() or texts[0]]


def carried(lengths: Sequence[int], central: Sequence[float]) -> list[float]:
    """Give each sentence's share of the story, from 1 / count up to 1, by its length, nearness and place."""
    count = len(lengths)
    values = (
        LENGTH * _spread([math.log(1 + length) for length in lengths])
        + CENTRE * _spread(central)
        + PLACE * _spread([-float(place) for place in range(count)])
    )
    shares = [0.0] * count
    for turn, place in enumerate(_taken(values)):
        shares[place] = round(1 - turn / count, 2)
    return shares


def _taken(values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> list[int]:
    """Take the best sentence again and again, each lowering those beside it."""
    left, order = dict(enumerate(values.tolist())), list[int]()
    while left:
        best = max(left, key=lambda place: (round(left[place], 2), -place))
        order.append(best)
        del left[best]
        for place in left:
            distance = abs(place - best)
            left[place] -= BESIDE / distance if distance <= REACH else 0
    return order


def _spread(values: Sequence[float]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Bring values to mean 0 and spread 1, so that their weights can be compared."""
    given = np.array(values, np.float64)
    found: np.ndarray[tuple[int], np.dtype[np.float64]] = (given - given.mean()) / max(float(given.std()), 1e-9)
    return found
