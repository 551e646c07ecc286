"""Tell sub-headings from paragraphs: short lines without an end mark that stand alone above longer text."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from content.cleaning.blocks import Block, blocks_of, with_blocks
from content.cleaning.dates import is_date_line

if TYPE_CHECKING:
    from content.model import Article

MOST_HEADING_WORDS = 10
LONGER = 14  # words of a paragraph beside which a short line is a heading and not one of a list
END_MARK = re.compile(r"[.,;:!?…&/*-][\"'”’»)]*$")
BEGINNING = re.compile(r"[\"'“‘«]?[A-ZÀ-Þ0-9]")
BULLET = re.compile(r"[•*·▪–—-]|\(?\d{1,2}[.)]\s")
UNFINISHED = re.compile(r"\b(?:and|or|the|of|to|a)$")


def drop_linked_stories(article: Article) -> Article:
    """Leave out another story's title with its date, where a page set them in the middle of this one."""
    blocks = blocks_of(article)
    linked = {
        place
        for place in range(1, len(blocks) - 2)
        if _shaped(blocks[place].text, most=20)
        and is_date_line(blocks[place + 1].text)
        and _long(blocks[place - 1])
        and _long(blocks[place + 2])
    }
    return with_blocks(article, [b for place, b in enumerate(blocks) if not {place, place - 1} & linked])


def mark_headings(article: Article) -> Article:
    """Turn lines into headings where they are shaped like one and stand between longer paragraphs."""
    blocks = blocks_of(article)
    padded = [None, *blocks, None]
    return with_blocks(
        article,
        [_marked(before, block, after) for (before, block), (_, after) in pairwise(pairwise(padded)) if block],
    )


def _marked(before: Block | None, block: Block, after: Block | None) -> Block:
    if block.heading or not _shaped(block.text, most=MOST_HEADING_WORDS) or after is None or not _long(after):
        return block
    if before is not None and (before.text.endswith(":") or not (before.heading or _text(before))):
        return block
    return Block(block.text, heading=True)


def _shaped(line: str, *, most: int) -> bool:
    if len(line.split()) > most or BULLET.match(line) or not any(map(str.isalpha, line)):
        return False
    if END_MARK.search(line) or UNFINISHED.search(line) or line.count('"') % 2 or line.count("“") != line.count("”"):
        return False
    return BEGINNING.match(line) is not None


def _long(block: Block) -> bool:
    return not block.heading and block.words >= LONGER


def _text(block: Block) -> bool:
    # A short paragraph of speech may stand before a heading, a line of a list may not.
    return block.words >= LONGER or re.search(r"[.!?…][\"'”’»)]*$", block.text) is not None
