"""Measure how many of the dates that people marked are found, and how many values are right.

    python tests/gate/measure_times.py TREEBANK...

TREEBANK is a compressed CoNLL-U file whose news documents mark dates. The line at the head of a document that is
nothing but its date is not counted. The first reader was trained on the sentences of treebank-train (not on its dates).
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from content.parse import parse
from content.reading.calendar import bounds
from content.reading.dates import Written, dates
from tests.gate.treebank_news import Marked, News, read_news

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@dataclass(frozen=True, slots=True)
class Met:
    """A marked date, and what was found in its place."""

    news: News
    mark: Marked
    found: Written | None

    @property
    def valued(self) -> bool:
        """Say whether a value was given."""
        return self.found is not None and self.found.value is not None

    @property
    def right(self) -> bool:
        """Say whether the value given is the marked one, or a stretch with the marked one at an end."""
        return self.found is not None and self.found.value is not None and _same(self.found.value, self.mark.value)


def _same(given: str, wanted: str) -> bool:
    try:
        asked = bounds(wanted)
    except ValueError:
        return False  # an hour of a day
    ends = [bounds(part) for part in given.split("/")]
    return bounds(given) == asked or ("/" in given and asked in ends)


def met(news: News) -> Iterator[Met]:
    """Find each marked date of a document among those that the engine reads."""
    read = parse(news.text)
    found = dates(read.first, read.second, news.published)
    for mark in news.marks:
        if not _is_whole_line(news, mark):
            over = [each for each in found if each.span.start < mark.span.end and mark.span.start < each.span.end]
            yield Met(news, mark, over[0] if over else None)


def _is_whole_line(news: News, mark: Marked) -> bool:
    line = news.text[mark.span.start :].split("\n", 1)[0]
    return mark.span.start in news.starts and len(line.rstrip(". ")) <= mark.span.end - mark.span.start


def table(rows: Iterable[Met]) -> str:
    """Write the three figures."""
    all_rows = list(rows)
    found, valued = (
        sum(test(row) for row in all_rows) for test in (lambda row: bool(row.found), lambda row: row.valued)
    )
    right = sum(row.right for row in all_rows)
    return (
        f"{len(all_rows)} dates marked, {found / max(1, len(all_rows)):.1%} found, {right / max(1, valued):.1%} of "
        f"the {valued} values right, {right / max(1, len(all_rows)):.1%} of all marked found with the right value"
    )


def main(paths: list[str]) -> None:
    """Print the wrong ones and the missed ones, then the figures."""
    rows = [row for path in paths for news in read_news(Path(path)) for row in met(news)]
    for row in rows:
        if not row.right:
            written = row.news.text[row.mark.span.start : row.mark.span.end]
            given = f"{row.found.as_written} = {row.found.value}" if row.found else "not found"
            print(f"{row.news.name}: {written} = {row.mark.value}; {given}")
    print(table(rows))


if __name__ == "__main__":
    main(sys.argv[1:])
