"""Measure the names of people, organisations and places that a reading finds: extent and kind, against marked stories.

    python tests/gate/measure_names.py ENTITIES.tsv.gz [--errors]

ENTITIES has a token and its label a line, an empty line behind a sentence and a line of its own before a story. A
leading "the" and a final 's count for neither side, and a facility may be taken for a place or be left out.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from content.parse import parse
from content.reading.names import names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from content.parse import Parses

KINDS = {"Person": "person", "Organization": "organisation", "Location": "place", "Facility": "site"}
LEFT, RIGHT = {*".,;:!?)]}%'’”", "'s", "’s", "n't", "s"}, set("([{$£€“‘’'")
AROUND = re.compile(r"^(?:the|a|an) |(?: ?['’] ?s| ['’])$", re.IGNORECASE)

Mark = tuple[int, int, str]


def stories(path: Path) -> Iterator[tuple[str, list[Mark]]]:
    """Give the text of each story, a sentence a paragraph, and the places and kinds of its names."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        blocks = re.split(r"^# newdoc.*\n", file.read(), flags=re.MULTILINE)
    for block in blocks:
        text, marks = "", list[Mark]()
        for sentence in re.split(r"\n[ \t]*\n", block):
            rows = [line.split("\t") for line in sentence.split("\n") if "\t" in line]
            text, marks = _joined(text, marks, rows)
        if text:
            yield text, [_trimmed(text, mark) for mark in marks]


def _joined(text: str, marks: list[Mark], rows: Sequence[Sequence[str]]) -> tuple[str, list[Mark]]:
    """Write a sentence behind a text, and note its names."""
    if len(rows) == 1:  # an address
        return text, marks
    before = ""
    for row in rows:
        word, label = row[0], row[1]
        text += "" if word in LEFT or before in RIGHT or not before else " "
        kind = KINDS.get(label[2:], "")
        if label.startswith("I-") and marks and kind:
            marks[-1] = (marks[-1][0], len(text) + len(word), marks[-1][2])
        elif kind:
            marks.append((len(text), len(text) + len(word), kind))
        text, before = text + word, word
    return f"{text}\n\n" if rows else text, marks


def _trimmed(text: str, mark: Mark) -> Mark:
    start, end, kind = mark
    while (found := AROUND.search(text[start:end])) and len(found[0]) < end - start:
        start, end = (start + len(found[0]), end) if found.start() == 0 else (start, end - len(found[0]))
    return start, end, kind


def marked(text: str, read: Callable[[str], Parses] = parse) -> list[Mark]:
    """Give the places and kinds of the names that a reading finds."""
    parses = read(text)
    found = [name for name in names(parses.first, parses.second) if name.kind in {"person", "organisation", "place"}]
    return [_trimmed(text, (place.start, place.end, name.kind)) for name in found for place in name.mentions]


def compare(told: Sequence[Mark], found: Sequence[Mark]) -> tuple[list[Mark], list[Mark], list[Mark]]:
    """Give what was found rightly, what wrongly, and what was missed."""
    sites = {(start, end) for start, end, kind in told if kind == "site"}
    wanted = {mark for mark in told if mark[2] != "site"}
    counted = {mark for mark in found if not (mark[2] == "place" and mark[:2] in sites)}
    return sorted(wanted & counted), sorted(counted - wanted), sorted(wanted - counted)


def measure(path: Path, read: Callable[[str], Parses] = parse, *, errors: bool = False) -> Counter[tuple[str, str]]:
    """Count by kind what is right, wrong and missed; prints the two last to standard error where asked."""
    counts: Counter[tuple[str, str]] = Counter()
    for text, told in stories(path):
        for what, marks in zip(("right", "wrong", "missed"), compare(told, marked(text, read)), strict=True):
            for start, end, kind in marks:
                counts[what, kind] += 1
                counts[what, "all"] += 1
                if errors and what != "right":
                    around = " ".join(
                        f"{text[max(0, start - 50) : start]}[{text[start:end]}]{text[end : end + 30]}".split()
                    )
                    sys.stderr.write(f"{what}\t{kind}\t{around}\n")
    return counts


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a line for each kind."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("entities", type=Path)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args(arguments)
    counts = measure(options.entities, errors=options.errors)
    for kind in ("person", "organisation", "place", "all"):
        right, wrong, missed = (counts[what, kind] for what in ("right", "wrong", "missed"))
        precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
        f = 2 * precision * recall / max(1e-9, precision + recall)
        sys.stdout.write(f"{kind}: {right + missed}, P {precision:.1%}, R {recall:.1%}, F {f:.1%}\n")


if __name__ == "__main__":
    main()
