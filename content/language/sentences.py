"""Where paragraphs and sentences start, by what is written and what the model says.

In:  Morocco poised to legalise cannabis (blank line) The government said so on Monday . It met twice .
Out: Morocco poised to legalise cannabis | The government said so on Monday . | It met twice .
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Token

END_MARKS = frozenset(".!?…")
# After one of these a sentence may start; after any other word the model has to be surer.
MAY_END = END_MARKS | frozenset(":;)]»\"'\u201d\u2019")
# At 0, 9 of 865 sentences of real articles start after no such mark, at 1 still 6, the datelines among them.
SURE = 1.0
# Few headlines have more than twenty words; a longer paragraph without a mark at its end has only lost it.
LONGEST_HEADLINE = 20


@dataclass(frozen=True, slots=True)
class Layout:
    """The words of a text (its tokens without spaces), and at which of them a paragraph starts.

    `tokens` are the positions of the words in the Doc; `unbroken` are words that start no sentence, whatever the model
    says.
    """

    words: tuple[str, ...]
    tokens: tuple[int, ...]
    paragraphs: tuple[int, ...]
    unbroken: frozenset[int]


def layout(doc: Doc) -> Layout:
    """Find the words and paragraphs of a tokenised Doc."""
    tokens = [token for token in doc if not token.is_space]
    paragraphs = [at for at, token in enumerate(tokens) if not at or _parted(doc, tokens[at - 1], token)]
    words = tuple(token.text for token in tokens)
    ends = [*paragraphs[1:], len(words)]
    unbroken = (at for start, end in zip(paragraphs, ends, strict=False) for at in _unbroken(words, start, end))
    return Layout(words, tuple(token.i for token in tokens), tuple(paragraphs), frozenset(unbroken))


def _parted(doc: Doc, before: Token, after: Token) -> bool:
    return any("\n" in doc[at].text for at in range(before.i + 1, after.i))


def _unbroken(words: Sequence[str], start: int, end: int) -> Iterator[int]:
    """Yield the inner words of a headline: a short paragraph that ends in no mark is broken after marks only."""
    is_headline = end - start <= LONGEST_HEADLINE and not any(_ends(word) for word in words[max(start, end - 2) : end])
    if is_headline:
        yield from (at for at in range(start + 1, end) if not _ends(words[at - 1]))


def _ends(word: str) -> bool:
    return word[-1] in END_MARKS


def starts(scores: NDArray[np.float32], text: Layout, first: int) -> list[int]:
    """Give the words at which a sentence starts, in a window that starts with word `first` and has these scores."""
    paragraphs = set(text.paragraphs)
    found = []
    for at, score in enumerate(scores, first):
        sure_enough = score > (0 if at and text.words[at - 1][-1] in MAY_END else SURE)
        if at == first or at in paragraphs or (sure_enough and at not in text.unbroken):
            found.append(at)
    return found
