"""Measure where sentences start, on the news documents of a treebank: precision, recall and F of each reader.

    python tests/gate/measure_sentences.py TREEBANK...

TREEBANK is a compressed CoNLL-U file. The first reader was trained on the news of treebank-train; the two news
documents of treebank-dev are unseen.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from content.parse import parse
from tests.gate.treebank_news import News, read_news

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Doc

AROUND = 60


@dataclass(frozen=True, slots=True)
class Starts:
    """Where the sentences of a document start, as given and as they should."""

    text: str
    given: frozenset[int]
    wanted: frozenset[int]

    def faults(self) -> Iterator[str]:
        """Show each wrong and each missed start in its text."""
        for kind, places in (("wrong", self.given - self.wanted), ("missed", self.wanted - self.given)):
            for at in sorted(places):
                yield f"{kind}: {self.text[max(0, at - AROUND) : at]!r} | {self.text[at : at + AROUND]!r}"


def starts_of(doc: Doc) -> frozenset[int]:
    """Give the offsets of the first words of the sentences of a Doc."""
    return frozenset(next(token.idx for token in sent if not token.is_space) for sent in doc.sents if sent.text.strip())


def figures(rows: Iterable[Starts]) -> str:
    """Write precision, recall and F over documents."""
    rows = list(rows)
    given, wanted, right = (
        sum(len(places) for places in each)
        for each in zip(*((row.given, row.wanted, row.given & row.wanted) for row in rows), strict=True)
    )
    return f"P {right / given:.1%} R {right / wanted:.1%} F {2 * right / (given + wanted):.1%} of {wanted} starts"


def both(news: News) -> tuple[Starts, Starts]:
    """Read a document with both readers."""
    read = parse(news.text)
    wanted = frozenset(news.starts)
    return Starts(news.text, starts_of(read.first), wanted), Starts(news.text, starts_of(read.second), wanted)


def main(paths: list[str]) -> None:
    """Print the faults of the first reader, then the figures of both."""
    for path in paths:
        rows = [both(news) for news in read_news(Path(path))]
        for first, _ in rows:
            print(*first.faults(), sep="\n")
        for name, each in zip(("first reader", "second reader"), zip(*rows, strict=True), strict=True):
            print(f"{Path(path).name}, {name}: {figures(each)}")


if __name__ == "__main__":
    main(sys.argv[1:])
