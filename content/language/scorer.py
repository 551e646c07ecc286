"""The model's files, and the scores that it gives to a window of words."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from content.errors import ReaderMissingError
from content.language.encoding import encode
from content.language.labels import Labels
from content.language.pieces import Pieces

Floats = NDArray[np.float32]
NETWORK, LABEL_HEAD, LABELS, VOCABULARY = "model.int8.onnx", "label.npz", "labels.json", "vocab.txt"
MODEL = Path(__file__).parent / "model"
FILES = (NETWORK, LABEL_HEAD, LABELS, VOCABULARY)


@dataclass(frozen=True, slots=True)
class Scores:
    """Scores of one window; all but two have a row for each word, and `arc` and `label_as_head` count from the root."""

    pos: Floats
    tag: Floats
    start: Floats
    ner: Floats
    arc: Floats
    label_as_dependent: Floats
    label_as_head: Floats


class ScoresWords(Protocol):
    """What the reader needs of a model."""

    @property
    def labels(self) -> Labels:
        """What the columns of the scores stand for."""

    @property
    def pieces(self) -> Pieces:
        """The vocabulary, which says how long a window is."""

    def score(self, words: Sequence[str]) -> Scores:
        """Score the words of one window."""

    def labels_of_arcs(self, dependent: Floats, head: Floats) -> Floats:
        """Score the labels of words beside their heads."""


class Scorer:
    """Runs the model; loaded once, it has no state but what it remembers of words."""

    def __init__(self, folder: Path, *, threads: int = 1) -> None:
        for name in FILES:
            if not (folder / name).is_file():
                raise ReaderMissingError(name)
        self.labels = _labels(folder / LABELS)
        self.pieces = Pieces.read(folder / VOCABULARY)
        label_head = np.load(folder / LABEL_HEAD)
        self._weight, self._bias = label_head["w"], label_head["b"]
        self._session = _session(folder / NETWORK, threads)
        self._inputs = [given.name for given in self._session.get_inputs()]

    def score(self, words: Sequence[str]) -> Scores:
        """Score the words of one window."""
        given = dict(zip(self._inputs, encode([words], self.pieces).arrays(), strict=True))
        return Scores(*(output[0] for output in self._session.run(None, given)))

    def labels_of_arcs(self, dependent: Floats, head: Floats) -> Floats:
        """Score the labels of words beside their heads."""
        scores: Floats = _gelu(dependent + head) @ self._weight + self._bias
        return scores


def _labels(path: Path) -> Labels:
    stored = json.loads(path.read_text(encoding="utf-8"))
    return Labels(*(tuple(stored[name]) for name in ("pos", "tag", "dep", "ner")))


def _session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


def _gelu(values: Floats) -> Floats:
    return 0.5 * values * (1 + _error_function(values * np.float32(np.sqrt(0.5))))


def _error_function(values: Floats) -> Floats:
    """Abramowitz and Stegun 7.1.26: off by less than 2e-7, and numpy has none."""
    size = np.abs(values)
    term = 1 / (1 + 0.3275911 * size)
    series = np.zeros_like(term)
    for factor in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592):
        series = (series + np.float32(factor)) * term
    result: Floats = np.sign(values) * (1 - series * np.exp(-size * size))
    return result
