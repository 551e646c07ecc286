"""Words as the arrays that the network takes: pieces, casings, and where each word starts and ends."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from content.language.pieces import Casing, Pieces, casing

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Encoded:
    """A batch of windows, padded with zeros.

    `ids` and `casings` are (windows, pieces); `first` and `last` are (windows, words) and count pieces.
    """

    ids: Numbers
    casings: Numbers
    first: Numbers
    last: Numbers

    def arrays(self) -> tuple[Numbers, Numbers, Numbers, Numbers]:
        """Give the four arrays in the order in which the network takes them."""
        return self.ids, self.casings, self.first, self.last


def encode(windows: Sequence[Sequence[str]], pieces: Pieces) -> Encoded:
    """Encode windows of words."""
    rows = [_row(words, pieces) for words in windows]
    return Encoded(*(_padded(column) for column in zip(*rows, strict=True)))


def _row(words: Sequence[str], pieces: Pieces) -> tuple[list[int], list[int], list[int], list[int]]:
    ids, casings, first, last = [pieces.opening], [int(Casing.NONE)], [], []
    for word in words:
        cut = pieces.cut(word)
        first.append(len(ids))
        ids.extend(cut)
        casings.extend([int(casing(word))] * len(cut))
        last.append(len(ids) - 1)
    return [*ids, pieces.closing], [*casings, int(Casing.NONE)], first, last


def _padded(rows: Sequence[list[int]]) -> Numbers:
    padded = np.zeros((len(rows), max(map(len, rows))), np.int64)
    for row, numbers in zip(padded, rows, strict=True):
        row[: len(numbers)] = numbers
    return padded
