"""Measure how often a dictionary word is given the sense in which a text uses it.

    python tests/gate/measure_senses.py LABELS STORIES_FOLDER...

LABELS is a table with the columns story (a file's name without .txt), start, end (code points in the clean article's
text), headword and sense ("part of speech: definition", or "-" where no sense of the dictionary is right). A word that
the engine is silent about is neither right nor wrong, and is counted apart.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from content.clean import clean
from content.glossary.sense import headwords, sense_of
from content.parse import parse
from content.reading import read
from lessons.intake import from_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.reading import Reading


@dataclass(frozen=True, slots=True)
class Label:
    """A word in a story with its sense, as a reader labelled it."""

    start: int
    end: int
    headword: str
    sense: str


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over labelled words: how many get the right sense, a wrong one, or none."""

    right: int
    wrong: int
    silent: int

    def __str__(self) -> str:
        """Write the share that is right where the engine decides, and how often it does not."""
        decided = self.right + self.wrong
        share = self.right / max(1, decided)
        return f"{decided} senses decided, {share:.1%} of these right; silent about {self.silent}"


def read_labels(path: Path) -> dict[str, list[Label]]:
    """Read the labelled words of each story."""
    result: dict[str, list[Label]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            label = Label(int(row["start"]), int(row["end"]), row["headword"], row["sense"])
            result[row["story"]].append(label)
    return result


def chosen(label: Label, reading: Reading) -> str:
    """Give the sense that the engine chooses for a labelled word, or "" where it is silent."""
    headword = label.headword.replace("-", " ")
    for span in headwords(reading).get(headword, ()):
        if span.start_char == label.start:
            entry = sense_of(headword, span, reading)
            return "" if entry is None else f"{entry.part_of_speech}: {entry.definition}"
    return ""


def reading_of(path: Path) -> Reading:
    """Read a story as the product does."""
    article = clean(from_text(path.read_text(encoding="utf-8"), name=path.name))
    return read(article, parse(article.text))


def main(arguments: Sequence[str] | None = None) -> None:
    """Print each sense that is wrong, then the score."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", type=Path)
    parser.add_argument("stories", type=Path, nargs="+", help="folders that hold the stories")
    options = parser.parse_args(arguments)
    right = wrong = silent = 0
    for story, labels in read_labels(options.labels).items():
        path = next((path for folder in options.stories if (path := folder / f"{story}.txt").exists()), None)
        if path is None:
            sys.stdout.write(f"{story}: no such story\n")
            continue
        reading = reading_of(path)
        for label in labels:
            given = chosen(label, reading)
            right, silent = right + (given == label.sense), silent + (not given)
            if given and given != label.sense:
                wrong += 1
                sys.stdout.write(f"{story}\t{label.headword}\t{given}\twanted: {label.sense}\n")
    sys.stdout.write(f"{Score(right, wrong, silent)}\n")


if __name__ == "__main__":
    main()
