"""Measure whether the words that readers marked as difficult are those that we call so.

    python tests/gate/measure_difficult_words.py MARKED

MARKED is a gzipped table without a header: id, sentence, start, end, phrase, how many native and other readers saw it,
how many of each marked it, 1 or 0, and the share that marked it (CWI shared task 2018).
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from content.glossary.difficulty import DIFFICULT, difficulty

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def named(phrase: str, start: int) -> bool:
    """Say whether all the longer words of a phrase have capitals, where no sentence begins."""
    words = [word for word in phrase.split() if len(word) > 1]
    return start > 0 and bool(words) and all(word[0].isupper() for word in words)


def verdicts(path: Path) -> Iterator[tuple[bool, bool]]:
    """Give for each phrase what the readers say and what we say."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            _, _, start, _, phrase, *_, marked, _ = line.rstrip("\n").split("\t")
            yield marked == "1", difficulty(phrase, named=named(phrase, int(start))) > DIFFICULT


def macro_f1(pairs: Counter[tuple[bool, bool]]) -> float:
    """Give the mean F1 of both classes."""
    wrong = pairs[True, False] + pairs[False, True]
    scores = [2 * pairs[side, side] / max(1, 2 * pairs[side, side] + wrong) for side in (True, False)]
    return sum(scores) / 2


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the macro-F1."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("marked", type=Path)
    pairs = Counter(verdicts(parser.parse_args(arguments).marked))
    sys.stdout.write(f"{pairs.total()} words and phrases, macro-F1 {macro_f1(pairs):.3f}\n")


if __name__ == "__main__":
    main()
