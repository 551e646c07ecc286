"""Fit the weights of the pronouns' clues: a choice among all that a pronoun may mean, by the softmax of their clues.

    python tests/gate/fit_mentions.py TREEBANK... > content/words/pronoun_weights.tsv

News documents are left out, so that measure_mentions.py can measure on them.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from content.parse import parse
from content.reading.candidates import candidates
from content.reading.mentions import History
from content.reading.names import names
from content.reading.pronouns import PRONOUNS, clues, empty_clues, may_mean, scene
from content.reading.quotes import quotes
from tests.gate.coreference import gold_documents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray
    from spacy.tokens import Doc

    from content.parse import Parses
    from content.reading.candidates import Candidate
    from tests.gate.coreference import GoldDocument

LEFT_OUT = "_news_"
HEADER = "# What each clue says for a meaning of a pronoun; fitted on GUM without its news (annotations CC BY 4.0).\n"
LEAST_SEEN = 4  # options with a clue: of rarer ones nothing can be learnt
ROUNDS, STEP, PULL = 300, 0.05, 1.0  # Adam's steps and their size, and the pull of every weight towards nothing
LEAST_WEIGHT = 0.02


@dataclass(frozen=True, slots=True)
class Lesson:
    """One pronoun: the clues of each thing that it may mean, of none at last, and which of these are right."""

    clues: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]


def lessons(document: GoldDocument, parses: Parses) -> Iterator[Lesson]:
    """Give every pronoun of a document, those before it known for what they mean."""
    first, second = parses.first, parses.second
    found = names(first, second)
    here = scene(first, second, quotes(first, second, found))
    history = History(candidates(first, second, found), here.sentences)
    marked = {document.rows[start].start: thing for thing, start, end in document.mentions if start == end}
    for token in first:
        if token.lower_ not in PRONOUNS or token.pos_ not in {"PRON", "DET"}:
            continue
        fitting = [seen for seen in history.before(token.i) if may_mean(here, token, seen)]
        right = [_is_right(document, first, seen.candidate, marked.get(token.idx)) for seen in fitting]
        options = [tuple(clues(here, token, fitting, at)) for at in range(len(fitting))]
        none = tuple(empty_clues(here, token, len(fitting)))
        yield Lesson((*options, none), (*right, not any(right)))
        if any(right):
            history.add(fitting[right.index(True)], token, 1.0)


def _is_right(document: GoldDocument, first: Doc, one: Candidate, thing: str | None) -> bool:
    if not one.entity.startswith("joint"):
        return thing in document.things_at(first[one.head].idx)
    start, end = first[one.start].idx, first[one.end - 1].idx + len(first[one.end - 1])
    spans = {(document.rows[a].start, document.rows[b].end) for each, a, b in document.mentions if each == thing}
    return (start, end) in spans


def fit(taught: Sequence[Lesson]) -> dict[str, float]:
    """Give the weights under which the right meanings are likeliest."""
    seen = Counter(clue for lesson in taught for option in lesson.clues for clue in option)
    place = {clue: at for at, clue in enumerate(sorted(seen)) if seen[clue] >= LEAST_SEEN}
    place = {clue: at for at, clue in enumerate(place)}
    options = [option for lesson in taught for option in lesson.clues]
    pairs = [(row, place[clue]) for row, option in enumerate(options) for clue in option if clue in place]
    rows, columns = (np.array(side) for side in zip(*pairs, strict=True))
    group = np.repeat(np.arange(len(taught)), [len(lesson.clues) for lesson in taught])
    right = np.array([float(each) for lesson in taught for each in lesson.right])

    def slope(weights: NDArray[np.float64]) -> NDArray[np.float64]:
        worth = np.exp(np.bincount(rows, weights=weights[columns], minlength=len(options)))
        share = worth / np.bincount(group, weights=worth)[group]
        wanted = worth * right / np.bincount(group, weights=worth * right)[group]
        return np.bincount(columns, weights=(share - wanted)[rows], minlength=len(place)) + PULL * weights

    return dict(zip(place, map(float, _descend(slope, len(place))), strict=True))


def _descend(slope: Callable[[NDArray[np.float64]], NDArray[np.float64]], size: int) -> NDArray[np.float64]:
    """Walk down by Adam (Kingma and Ba, 2015)."""
    weights, mean, spread = np.zeros(size), np.zeros(size), np.zeros(size)
    for at in range(1, ROUNDS + 1):
        down = slope(weights)
        mean = 0.9 * mean + 0.1 * down
        spread = 0.99 * spread + 0.01 * down**2
        weights -= STEP * (mean / (1 - 0.9**at)) / (np.sqrt(spread / (1 - 0.99**at)) + 1e-8)
    return weights


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the weights as a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("treebanks", type=Path, nargs="+")
    options = parser.parse_args(arguments)
    documents = (each for path in options.treebanks for each in gold_documents(path) if LEFT_OUT not in each.name)
    weights = fit([lesson for each in documents for lesson in lessons(each, parse(each.text))])
    sys.stdout.write(HEADER)
    for clue, weight in sorted(weights.items()):
        if abs(weight) >= LEAST_WEIGHT:
            sys.stdout.write(f"{clue}\t{weight:.2f}\n")


if __name__ == "__main__":
    main()
