"""Treebank and entity files as documents of sentences.

Both formats hold one word a line and a blank line after each sentence; "# newdoc" starts a document.
Universal Dependencies describes the treebank's (CoNLL-U); an entity file has the word and its label (BIO).
"""

import gzip
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

OUTSIDE = "O"
NEW_DOCUMENT = "# newdoc"


@dataclass(frozen=True, slots=True)
class TreeWord:
    """A word of a treebank; `head` counts from 1 in its sentence, 0 is the root."""

    form: str
    pos: str
    tag: str
    head: int
    dep: str


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word of an entity file, its label in BIOES."""

    form: str
    label: str


AnyWord = TypeVar("AnyWord", TreeWord, NameWord)
Sentence = tuple[AnyWord, ...]
Document = tuple[Sentence[AnyWord], ...]


def read_trees(path: Path) -> list[Document[TreeWord]]:
    """Read the documents of a compressed treebank."""
    return [tuple(tuple(_tree_words(rows)) for rows in document if rows) for document in _documents(path)]


def read_names(path: Path) -> list[Document[NameWord]]:
    """Read the documents of a compressed entity file."""
    return [tuple(tuple(_name_words(rows)) for rows in document if rows) for document in _documents(path)]


def _documents(path: Path) -> Iterator[list[list[list[str]]]]:
    sentences: list[list[list[str]]] = [[]]
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith(NEW_DOCUMENT) and any(sentences):
                yield sentences
                sentences = [[]]
            elif not line.strip():
                sentences.append([])
            elif "\t" in line and not line.startswith("# "):
                sentences[-1].append(line.rstrip("\n").split("\t"))
    if any(sentences):
        yield sentences


def _tree_words(rows: Iterable[list[str]]) -> Iterator[TreeWord]:
    for number, form, _, pos, tag, _, head, dep, *_ in rows:
        if number.isdecimal():
            yield TreeWord(form.replace(" ", "\u00a0"), pos, tag, int(head), dep)


def _name_words(rows: Sequence[list[str]]) -> Iterator[NameWord]:
    labels = bioes([row[1] for row in rows])
    for row, label in zip(rows, labels, strict=True):
        yield NameWord(row[0], label)


def bioes(labels: Sequence[str]) -> list[str]:
    """Say of each word whether it begins, continues or ends a name, or is a single one.

    In:  B-Location I-Location I-Location O B-Person
    Out: B-Location I-Location E-Location O S-Person
    """
    neighbours = zip([OUTSIDE, *labels], labels, [*labels[1:], OUTSIDE], strict=False)
    return [_bioes(before, label, after) for before, label, after in neighbours]


def _bioes(before: str, label: str, after: str) -> str:
    if label == OUTSIDE:
        return OUTSIDE
    place, _, kind = label.partition("-")
    begins = place == "B" or before.partition("-")[2] != kind
    ends = after != f"I-{kind}"
    return {(True, True): "S", (True, False): "B", (False, True): "E", (False, False): "I"}[begins, ends] + f"-{kind}"
