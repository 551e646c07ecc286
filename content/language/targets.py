"""What the network should say about a batch of windows, as arrays; words that do not count hold IGNORED."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from content.language.corpus import OUTSIDE, Document, NameWord, TreeWord
from content.language.encoding import Numbers
from content.language.labels import Labels
from content.language.windows import Window

IGNORED = -100


@dataclass(frozen=True, slots=True)
class TreeTargets:
    """All arrays are (windows, words).

    `head` counts from 1 in the window, 0 is the root; `sentence` numbers the sentences.
    """

    pos: Numbers
    tag: Numbers
    dep: Numbers
    head: Numbers
    sentence: Numbers

    def starts(self) -> NDArray[np.bool_]:
        """Whether a sentence starts at each word."""
        before = np.concatenate([np.full_like(self.sentence[:, :1], IGNORED), self.sentence[:, :-1]], 1)
        found: NDArray[np.bool_] = (self.sentence != before) & self.counted()
        return found

    def counted(self) -> NDArray[np.bool_]:
        """Whether there is a word, and not padding."""
        found: NDArray[np.bool_] = self.sentence != IGNORED
        return found


def labels_of(trees: Iterable[Document[TreeWord]], names: Iterable[Document[NameWord]]) -> Labels:
    """Collect the labels of the training files."""
    words = [word for document in trees for sentence in document for word in sentence]
    found = {word.label for document in names for line in document for word in line}
    kinds = sorted({label.partition("-")[2] for label in found - {OUTSIDE}})
    return Labels(
        pos=tuple(sorted({word.pos for word in words})),
        tag=tuple(sorted({word.tag for word in words})),
        dep=tuple(sorted({word.dep for word in words})),
        ner=(OUTSIDE, *(f"{place}-{kind}" for kind in kinds for place in "BIES")),
    )


def tree_targets(windows: Sequence[Window[TreeWord]], labels: Labels) -> TreeTargets:
    """Give the targets of windows of a treebank."""
    words = [[word for sentence in window for word in sentence] for window in windows]
    return TreeTargets(
        pos=_filled([_numbers([word.pos for word in row], labels.pos) for row in words]),
        tag=_filled([_numbers([word.tag for word in row], labels.tag) for row in words]),
        dep=_filled([_numbers([word.dep for word in row], labels.dep) for row in words]),
        head=_filled([_heads(window) for window in windows]),
        sentence=_filled([[at for at, sentence in enumerate(window) for _ in sentence] for window in windows]),
    )


def name_targets(windows: Sequence[Window[NameWord]], labels: Labels) -> Numbers:
    """Give the BIOES targets of windows of an entity file."""
    return _filled([_numbers([word.label for line in window for word in line], labels.ner) for window in windows])


def _numbers(found: Sequence[str], labels: tuple[str, ...]) -> list[int]:
    """Give the labels' numbers; an unknown subtype counts as its type, and anything else unknown is left out."""
    numbers = {label: number for number, label in enumerate(labels)}
    return [numbers.get(label, numbers.get(label.partition(":")[0], IGNORED)) for label in found]


def _heads(window: Window[TreeWord]) -> list[int]:
    heads: list[int] = []
    for sentence in window:
        before = len(heads)
        heads.extend(before + word.head if word.head else 0 for word in sentence)
    return heads


def _filled(rows: Sequence[Sequence[int]]) -> Numbers:
    filled = np.full((len(rows), max(map(len, rows))), IGNORED, np.int64)
    for row, numbers in zip(filled, rows, strict=True):
        row[: len(numbers)] = numbers
    return filled
