"""Leave out what a page says twice: a paragraph once more, or a sentence set large beside its paragraph."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from content.cleaning.blocks import Block, blocks_of, with_blocks

if TYPE_CHECKING:
    from content.model import Article

LEAST_WORDS = 6  # "No." may well be said twice
MOST_PULLED_WORDS = 60  # a sentence or two
SENTENCE = re.compile(r"[.!?…][\"'”’»)]*$")
QUOTES = re.compile(r"[\"“”«»]")


def drop_repeats(article: Article) -> Article:
    """Keep the first of equal paragraphs, and of a sentence and the paragraph that holds it the paragraph."""
    blocks = blocks_of(article)
    bare = [_bare(block.text) for block in blocks]
    whole, equal = "\n".join(bare), Counter(bare)
    seen: set[str] = set()
    kept: list[Block] = []
    for block, words in zip(blocks, bare, strict=True):
        again = words in seen or (_sentence(block) and whole.count(words) > equal[words])
        if block.heading or block.words < LEAST_WORDS or not again:
            kept.append(block)
        seen.add(words)
    return with_blocks(article, kept)


def _sentence(block: Block) -> bool:
    return LEAST_WORDS <= block.words <= MOST_PULLED_WORDS and SENTENCE.search(block.text) is not None


def _bare(text: str) -> str:
    return " ".join(QUOTES.sub("", text).casefold().split())
