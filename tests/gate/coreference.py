"""Read the GUM documents of a treebank as plain text with what their last column says of who means whom."""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

BRACKET = re.compile(r"\((\d+)(?:\[\d+/\d+\])?-|(\d+)(?:\[\d+/\d+\])?\)|\)")
FIELDS = re.compile(r"\((\d+)(\[\d+/\d+\])?-([^()]*)(\)?)|(\d+)(\[\d+/\d+\])?\)")


@dataclass(slots=True)
class Row:
    """A word of the treebank: place in the text, place of its head among the rows (-1 for none)."""

    start: int
    end: int
    head: int


@dataclass(slots=True)
class GoldDocument:
    """A document's text, its words, and the mentions of each thing as first and last row."""

    name: str
    text: str = ""
    rows: list[Row] = field(default_factory=list)
    mentions: list[tuple[str, int, int]] = field(default_factory=list)

    def things_at(self, start: int) -> set[str]:
        """Give the things that a mention means whose head word holds a place of the text."""
        return {thing for thing, first, last in self.mentions if self._holds(self.head(first, last), start)}

    def _holds(self, row: int, place: int) -> bool:
        return self.rows[row].start <= place < self.rows[row].end

    def head(self, first: int, last: int) -> int:
        """Give the row of a mention's head word."""
        outside = (at for at in range(first, last + 1) if not first <= self.rows[at].head <= last)
        return next(outside, first)


def gold_documents(path: Path, prefix: str = "GUM_") -> Iterator[GoldDocument]:
    """Yield the documents whose name begins with a prefix."""
    lines: list[str] = []
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.startswith("# newdoc id") and lines:
                yield from _document(lines, prefix)
                lines = []
            lines.append(line.rstrip("\n"))
    yield from _document(lines, prefix)


def _document(lines: list[str], prefix: str) -> Iterator[GoldDocument]:
    name = next((line.partition("= ")[2] for line in lines if line.startswith("# newdoc id")), "")
    if not name.startswith(prefix):
        return
    document, base = GoldDocument(name), 0
    opened: dict[str, list[int]] = {}
    multi: tuple[int, int, int] | None = None
    for line in lines:
        if line.startswith("# newpar") and document.text and not document.text.endswith("\n\n"):
            document.text = document.text.rstrip() + "\n\n"
        elif line.startswith("# sent_id"):
            base, multi = len(document.rows), None
        elif line and not line.startswith("#"):
            cells = line.split("\t")
            if "-" in cells[0]:
                low, high = map(int, cells[0].split("-"))
                multi = (low, high, len(document.text))
                document.text += cells[1] + ("" if "SpaceAfter=No" in cells[9] else " ")
                continue
            if "." in cells[0]:
                continue
            number = int(cells[0])
            head = base + int(cells[6]) - 1 if cells[6] != "0" else -1
            if multi and multi[0] <= number <= multi[1]:
                word = document.text[multi[2] :]
                at = multi[2] if number == multi[0] else max(multi[2], multi[2] + len(word.rstrip()) - len(cells[1]))
                document.rows.append(Row(at, at + len(cells[1]), head))
            else:
                at = len(document.text)
                document.rows.append(Row(at, at + len(cells[1]), head))
                document.text += cells[1] + ("" if "SpaceAfter=No" in cells[9] else " ")
            _brackets(cells[9], len(document.rows) - 1, opened, document)
    yield document


def _brackets(last_column: str, row: int, opened: dict[str, list[int]], document: GoldDocument) -> None:
    found = re.search(r"(?:^|\|)Entity=([^|]*)", last_column)
    for match in FIELDS.finditer(found[1] if found else ""):
        if match[1] and match[4]:
            document.mentions.append((match[1], row, row))
        elif match[1]:
            opened.setdefault(match[1], []).append(row)
        elif opened.get(match[5]):
            document.mentions.append((match[5], opened[match[5]].pop(), row))
