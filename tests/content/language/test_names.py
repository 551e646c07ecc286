"""Labels are decoded to whole names."""

import numpy as np
import pytest

from content.language.names import NameDecoder, spans

LABELS = ("O", "B-P", "I-P", "E-P", "S-P", "B-L", "I-L", "E-L", "S-L")


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("O O", []),
        ("B-L I-L E-L O S-P", [(0, 3, "L"), (4, 5, "P")]),
        ("B-L O E-L", []),
        ("B-L E-P S-P", [(2, 3, "P")]),
        ("E-P B-P", []),
        ("S-P S-P", [(0, 1, "P"), (1, 2, "P")]),
    ],
)
def test_spans(labels: str, expected: list[tuple[int, int, str]]) -> None:
    """Only names that begin and end count."""
    assert list(spans(labels.split())) == expected


def _scores(rows: list[dict[str, float]]) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return np.array([[row.get(label, -9.0) for label in LABELS] for row in rows], np.float32)


def test_possible_labels_are_taken_as_they_are() -> None:
    """Ana/S-P smiles/O"""
    assert NameDecoder(LABELS).names(_scores([{"S-P": 3}, {"O": 3}])) == [(0, 1, "P")]


def test_impossible_labels_give_way_to_the_best_possible() -> None:
    """San/B-L Luis/E-P: the ends differ in kind, and L is surer in sum"""
    found = NameDecoder(LABELS).names(_scores([{"B-L": 5, "B-P": 1}, {"E-P": 3, "E-L": 2}]))
    assert found == [(0, 2, "L")]


def test_name_does_not_run_on_past_the_end() -> None:
    """San/B-L Luis/I-L: a name ends where the text ends"""
    found = NameDecoder(LABELS).names(_scores([{"B-L": 5}, {"I-L": 3, "E-L": 1}]))
    assert found == [(0, 2, "L")]
