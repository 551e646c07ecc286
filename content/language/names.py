"""The best sequence of BIOES labels, and the names that it spells.

In:  B-Location I-Location E-Location O S-Person
Out: (0, 3, Location), (4, 5, Person)
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
IMPOSSIBLE = -1e9
OPEN, STARTS, ENDS, INSIDE = "BI", "OBS", "OES", "IE"


def spans(labels: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, kind) of each whole name; a name that never ends is passed over."""
    start = kind = None
    for at, label in enumerate(labels):
        place, _, this = label.partition("-")
        if place in "BS":
            start, kind = at, this
        elif place == "O" or this != kind:
            start = None
        if place in "SE" and start is not None:
            yield start, at + 1, this
            start = None


class NameDecoder:
    """Finds the best labels among the sequences that are possible (Viterbi 1967)."""

    def __init__(self, labels: Sequence[str]) -> None:
        self.labels = tuple(labels)
        self._follows = np.array([[_follows(before, after) for after in labels] for before in labels])
        self._penalty = np.where(self._follows, 0, IMPOSSIBLE).astype(np.float32)
        self._starts = np.array([label[0] in STARTS for label in labels])
        self._ends = np.array([label[0] in ENDS for label in labels])

    def names(self, scores: Scores) -> list[tuple[int, int, str]]:
        """Give (start, end, kind) of the names, out of scores (words, labels)."""
        return list(spans([self.labels[number] for number in self.best(scores)]))

    def best(self, scores: Scores) -> list[int]:
        """Give the numbers of the best possible labels."""
        greedy = scores.argmax(1)
        if self._possible(greedy):
            return [int(number) for number in greedy]
        return self._viterbi(scores)

    def _possible(self, numbers: NDArray[np.int64]) -> bool:
        follows = self._follows[numbers[:-1], numbers[1:]].all()
        return bool(follows and self._starts[numbers[0]] and self._ends[numbers[-1]])

    def _viterbi(self, scores: Scores) -> list[int]:
        value = np.where(self._starts, scores[0], IMPOSSIBLE)
        came_from: list[NDArray[np.int64]] = []
        for row in scores[1:]:
            reached = value[:, None] + self._penalty
            came_from.append(reached.argmax(0))
            value = reached.max(0) + row
        path = [int(np.where(self._ends, value, IMPOSSIBLE).argmax())]
        for back in reversed(came_from):
            path.append(int(back[path[-1]]))
        return path[::-1]


def _follows(before: str, after: str) -> bool:
    if before[0] in OPEN:
        return after[0] in INSIDE and after[1:] == before[1:]
    return after[0] in STARTS
