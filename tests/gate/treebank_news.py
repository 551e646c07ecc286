"""News documents of a treebank as text, with the places where sentences start and the dates that people marked.

In:  # newdoc id = GUM_news_example ... XML=<date when:::"2016-05">
Out: the text, paragraphs parted by blank lines; sentence starts and marked dates as offsets into it
"""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from content.model import PARAGRAPH_BREAK, Passage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NEWS = "GUM_news_"
TAG = re.compile(r"<(/?)date([^>]*)>")
FIELD = re.compile(r'(\w+):::"([^"]*)"')
WORD, COLUMNS = re.compile(r"\d+"), 10


@dataclass(frozen=True, slots=True)
class Marked:
    """A date that people marked, with its value as ISO day, month, year or interval."""

    span: Passage
    value: str


@dataclass(slots=True)
class News:
    """A document: its text grows sentence by sentence."""

    name: str
    published: date | None = None
    text: str = ""
    starts: list[int] = field(default_factory=list)
    marks: list[Marked] = field(default_factory=list)
    open: list[tuple[int, str]] = field(default_factory=list)

    def begin(self, sentence: str, *, paragraph: bool) -> None:
        """Add a sentence, behind a blank line where it begins a paragraph."""
        self.text += (PARAGRAPH_BREAK if paragraph else " ") if self.text else ""
        self.starts.append(len(self.text))
        self.text += sentence

    def word(self, start: int, end: int, notes: str) -> None:
        """Open and close the dates that a word's notes mark."""
        for closes, fields in TAG.findall(notes):
            if not closes:
                self.open.append((start, _value(dict(FIELD.findall(fields)))))
            elif self.open:
                begun, value = self.open.pop()
                self.marks.append(Marked(Passage(begun, end), value))


def _value(fields: dict[str, str]) -> str:
    start, end = fields.get("from", fields.get("notBefore")), fields.get("to", fields.get("notAfter"))
    return fields.get("when") or "/".join(part for part in (start, end) if part)


def read_news(path: Path) -> list[News]:
    """Read the news documents of a compressed treebank."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return list(_documents(line.rstrip("\n") for line in file))


def _documents(lines: Iterator[str]) -> Iterator[News]:
    news, paragraph, at = News(""), True, 0
    for line in lines:
        label, _, rest = line.partition(" = ")
        columns = line.split("\t")
        if label == "# newdoc id":
            if news.text:
                yield news
            news = News(rest)
        elif not news.name.startswith(NEWS):
            continue
        elif label == "# meta::dateCreated":
            news.published = date.fromisoformat(rest)
        elif label.startswith("# newpar"):
            paragraph = True
        elif label == "# text":
            news.begin(rest, paragraph=paragraph)
            paragraph, at = False, news.starts[-1]
        elif len(columns) == COLUMNS and WORD.fullmatch(columns[0]):
            at = news.text.index(columns[1], at)
            news.word(at, at + len(columns[1]), columns[-1])
            at += len(columns[1])
    if news.text:
        yield news
