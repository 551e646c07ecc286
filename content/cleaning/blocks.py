"""An article as a list of blocks, each a paragraph or a sub-heading, and back again."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from content.model import Heading

if TYPE_CHECKING:
    from collections.abc import Iterable

    from content.model import Article


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or one sub-heading, in the order of the page."""

    text: str
    heading: bool = False

    @property
    def words(self) -> int:
        """Count the words."""
        return len(self.text.split())


def blocks_of(article: Article) -> list[Block]:
    """Give paragraphs and headings in the order in which they are read."""
    above: dict[int, list[Block]] = defaultdict(list)
    for heading in article.headings:
        above[_place(heading)].append(Block(heading.text, heading=True))
    blocks: list[Block] = []
    for number, paragraph in enumerate(article.paragraphs, 1):
        blocks += above[number]
        blocks.append(Block(paragraph))
    last = len(article.paragraphs)
    # A heading with nothing under it is text that somebody wrote: it stays, as a paragraph.
    return blocks + [Block(heading.text) for heading in article.headings if _place(heading) > last]


def with_blocks(article: Article, blocks: Iterable[Block]) -> Article:
    """Put blocks into an article in place of its paragraphs and headings."""
    paragraphs: list[str] = []
    headings: list[Heading] = []
    for block in blocks:
        if block.heading:
            headings.append(Heading(len(paragraphs) + 1, block.text))
        else:
            paragraphs.append(block.text)
    return replace(article, paragraphs=tuple(paragraphs), headings=tuple(headings))


def _place(heading: Heading) -> int:
    return max(heading.before, 1)
