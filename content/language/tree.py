"""The best tree of a sentence out of a score for each pair of words.

In:  scores (words, words + 1), row the dependent, column 0 the root, column n + 1 word n as the head
Out: the head of each word, counted from 0, and -1 for the one root
"""

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Heads = NDArray[np.int64]
ROOT = -1
IMPOSSIBLE = np.float32(-1e9)


def best_tree(scores: Scores) -> Heads:
    """Find the heads that make the best tree with one root."""
    words = len(scores)
    if words == 1:
        return np.array([ROOT])
    square = np.full((words + 1, words + 1), IMPOSSIBLE, np.float32)
    square[1:] = scores
    np.fill_diagonal(square, IMPOSSIBLE)
    _keep_one_root(square)
    heads: Heads = _arborescence(square)[1:] - 1
    return heads


def _keep_one_root(square: Scores) -> None:
    """Let only the best root hang from node 0: the one that the scores name, or that loses least by it."""
    inner = square[1:]
    named = np.flatnonzero(inner.argmax(1) == 0)
    root = int(named[0]) if len(named) == 1 else int((inner[:, 0] - inner[:, 1:].max(1)).argmax())
    inner[:, 0] = IMPOSSIBLE
    inner[root] = IMPOSSIBLE
    inner[root, 0] = 0


def _arborescence(scores: Scores) -> Heads:
    """Chu and Liu (1965), Edmonds (1967): take the best heads, and make each cycle one node until none is left."""
    heads: Heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return heads
    rest = [node for node in range(len(heads)) if node not in cycle]
    smaller, leaves, enters = _contracted(scores, heads, cycle, rest)
    inner = _arborescence(smaller)
    for position, node in enumerate(rest[1:], 1):
        inside = inner[position] == len(rest)
        heads[node] = cycle[leaves[position]] if inside else rest[inner[position]]
    entered_from = inner[len(rest)]
    heads[cycle[enters[entered_from]]] = rest[entered_from]
    return heads


def _contracted(scores: Scores, heads: Heads, cycle: list[int], rest: list[int]) -> tuple[Scores, Heads, Heads]:
    """Give the scores with the cycle as the last node, and which of its nodes each other one leaves or enters by."""
    out_of = scores[np.ix_(rest, cycle)]
    gain = scores[np.ix_(cycle, rest)] - scores[cycle, heads[cycle]][:, None]
    smaller = np.full((len(rest) + 1, len(rest) + 1), IMPOSSIBLE, np.float32)
    smaller[:-1, :-1] = scores[np.ix_(rest, rest)]
    smaller[:-1, -1] = out_of.max(1)
    smaller[-1, :-1] = gain.max(0)
    return smaller, out_of.argmax(1), gain.argmax(0)


def _cycle(heads: Heads) -> list[int]:
    """Give the nodes of one cycle, or none."""
    safe = np.zeros(len(heads), bool)
    safe[0] = True
    for start in range(1, len(heads)):
        path: list[int] = []
        node = start
        while not safe[node]:
            if node in path:
                return path[path.index(node) :]
            path.append(node)
            node = int(heads[node])
        safe[path] = True
    return []
