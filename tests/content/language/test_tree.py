"""Scores become trees with one root."""

from itertools import product

import numpy as np
import pytest

from content.language.tree import ROOT, best_tree


def _total(scores: np.ndarray[tuple[int, int], np.dtype[np.float32]], heads: tuple[int, ...]) -> float:
    return float(sum(scores[at, head + 1] for at, head in enumerate(heads)))


def _is_tree(heads: tuple[int, ...]) -> bool:
    if sum(head == ROOT for head in heads) != 1:
        return False
    return all(_reaches_root(heads, at) for at in range(len(heads)))


def _reaches_root(heads: tuple[int, ...], at: int) -> bool:
    for _ in heads:
        at = heads[at] if at != ROOT else ROOT
    return at == ROOT


def test_one_word_is_the_root() -> None:
    """Go"""
    assert best_tree(np.zeros((1, 2), np.float32)).tolist() == [ROOT]


def test_best_heads_are_taken_where_they_make_a_tree() -> None:
    """Ana saw Bo: both names hang from the verb."""
    scores = np.array([[0, 0, 5, 0], [5, 0, 0, 0], [0, 0, 5, 0]], np.float32)
    assert best_tree(scores).tolist() == [1, ROOT, 1]


def test_cycle_is_broken_where_it_costs_least() -> None:
    """Three words: 0 and 1 prefer each other, and only 2 is a root"""
    scores = np.array([[0, 0, 9, 4], [0, 8, 0, 1], [5, 0, 0, 0]], np.float32)
    assert best_tree(scores).tolist() == [2, 0, ROOT]


def test_two_roots_become_one() -> None:
    """Two words that both want to be the root: the one that loses more elsewhere is"""
    scores = np.array([[5, 0, 4], [5, 1, 0]], np.float32)
    assert best_tree(scores).tolist() == [1, ROOT]


@pytest.mark.parametrize("seed", range(20))
def test_no_tree_with_that_root_is_better(seed: int) -> None:
    """Four words with drawn scores: trying all trees finds none better"""
    scores = np.random.default_rng(seed).normal(size=(4, 5)).astype(np.float32)
    found = tuple(int(head) for head in best_tree(scores))
    others = (
        heads for heads in product(range(-1, 4), repeat=4) if _is_tree(heads) and heads.index(-1) == found.index(-1)
    )
    assert _is_tree(found)
    assert _total(scores, found) == pytest.approx(max(_total(scores, heads) for heads in others), abs=1e-5)
