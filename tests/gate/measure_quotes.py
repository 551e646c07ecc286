"""Measure how many quotations get a source, and how many of those the right one.

    python tests/gate/measure_quotes.py LABELS STORIES_FOLDER...

LABELS is a table with the columns story (a file's name without .txt), start, end (code points in the clean article's
text) and source (the name or role as in the text; empty or "-" where the text gives none).
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from content.clean import clean
from content.parse import parse
from content.reading.names import names
from content.reading.quotes import quotes
from lessons.intake import from_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from content.reading.quotes import Quote


@dataclass(frozen=True, slots=True)
class Label:
    """A quotation as a reader labelled it."""

    start: int
    end: int
    source: str


@dataclass(frozen=True, slots=True)
class Score:
    """Counts over labelled quotations: how many there are, are given a source, and a right one."""

    labelled: int
    given: int
    right: int

    def __str__(self) -> str:
        """Write the two figures that the product's owner asked for."""
        share, precision = self.given / max(1, self.labelled), self.right / max(1, self.given)
        return f"{self.labelled} quotations, {share:.1%} given a source, {precision:.1%} of these the right one"


def same_source(given: str, wanted: str) -> bool:
    """Say whether a source is the labelled one: the same words, or the same last word."""
    one, other = (re.findall(r"\w+", text.casefold().replace("’s", "").replace("'s", "")) for text in (given, wanted))
    return bool(one and other) and one[-1] == other[-1]


def attributed(label: Label, found: Iterable[Quote]) -> str | None:
    """Give the speaker of the quotation found that covers most of a labelled one, or None."""
    shared = [(min(label.end, each.words.end) - max(label.start, each.words.start), each) for each in found]
    best = max(shared, key=lambda item: (item[0], item[1].direct), default=None)
    return best[1].speaker if best is not None and best[0] * 2 > label.end - label.start else None


def read_labels(path: Path) -> dict[str, list[Label]]:
    """Read the labelled quotations of each story; those to which the text gives no source are left out."""
    result: dict[str, list[Label]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        for row in csv.DictReader(lines, delimiter="\t"):
            if row["source"].strip(" -"):
                result[row["story"]].append(Label(int(row["start"]), int(row["end"]), row["source"].strip()))
    return result


def found_in(path: Path) -> tuple[str, tuple[Quote, ...]]:
    """Read a story as the product does; gives its clean text and its quotations."""
    article = clean(from_text(path.read_text(encoding="utf-8"), name=path.name))
    parses = parse(article.text)
    return article.text, quotes(parses.first, parses.second, names(parses.first, parses.second))


def main(arguments: Sequence[str] | None = None) -> None:
    """Print each quotation that goes wrong, then the score."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", type=Path)
    parser.add_argument("stories", type=Path, nargs="+", help="folders that hold the stories")
    options = parser.parse_args(arguments)
    labelled = given = right = 0
    for story, labels in read_labels(options.labels).items():
        path = next((path for folder in options.stories if (path := folder / f"{story}.txt").exists()), None)
        if path is None:
            sys.stdout.write(f"{story}: no such story\n")
            continue
        text, found = found_in(path)
        for label in labels:
            speaker = attributed(label, found)
            good = speaker is not None and same_source(speaker, label.source)
            labelled, given, right = labelled + 1, given + (speaker is not None), right + good
            if not good:
                said = " ".join(text[label.start : label.end].split())[:60]
                sys.stdout.write(f"{story}\t{label.source}\t{speaker or '-'}\t{said}\n")
    sys.stdout.write(f"{Score(labelled, given, right)}\n")


if __name__ == "__main__":
    main()
