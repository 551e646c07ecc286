"""Where paragraphs and sentences start, by what is written and what the model says.

In:  Morocco poised to legalise cannabis (blank line) The government said so on Monday . It met twice .
Out: Morocco poised to legalise cannabis | The government said so on Monday . | It met twice .
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Token

from content.language.joins import END_MARKS, closes, inside, joins, parts

# After one of these a sentence may start, and after a closing mark behind one; else the model has to be surer.
MAY_END = END_MARKS | frozenset(":;")
# In 78 stories no start that a model scored below 3.3 without such a mark before it was right, and one above was.
SURE = 4.0
# Few headlines have more than twenty words; a longer paragraph without a mark at its end has only lost it.
LONGEST_HEADLINE = 20
BULLETS = frozenset("•▪●◦■►")
# "TAIPEI, Taiwan - The festival opened": what stands before the dash is no part of the sentence.
DASHES, LONGEST_DATELINE = frozenset("—–-"), 8
# A caption without a full stop runs into who took the picture.
CREDITS = frozenset({"Image", "Photo", "Photograph", "Picture", "File", "Credit"})


@dataclass(frozen=True, slots=True)
class Layout:
    """The words of a text (its tokens without spaces), and at which of them a paragraph starts.

    `tokens` are the positions of the words in the Doc; `unbroken` are words that start no sentence, whatever the model
    says; at `free` ones a sentence may start, at all others only if the model is surer;
    at `certain` ones one does start.
    """

    words: tuple[str, ...]
    tokens: tuple[int, ...]
    paragraphs: tuple[int, ...]
    unbroken: frozenset[int]
    free: frozenset[int]
    certain: frozenset[int]


def layout(doc: Doc) -> Layout:
    """Find the words and paragraphs of a tokenised Doc; an item of a list is a paragraph of its own."""
    tokens = [token for token in doc if not token.is_space]
    paragraphs = [at for at, token in enumerate(tokens) if not at or _parted(doc, tokens[at - 1], token)]
    words = tuple(token.text for token in tokens)
    unbroken: set[int] = set()
    free: set[int] = set()
    certain: set[int] = set()
    for start, end in zip(paragraphs, [*paragraphs[1:], len(words)], strict=False):
        inside = tokens[start:end]
        unbroken.update(start + at for at in joins(inside))
        unbroken.update(_unbroken(words, start, end))
        free.update(start + at for at in range(1, len(inside)) if _may_start(inside, at))
        certain.update(start + at for at in range(1, len(inside)) if parts(inside, at))
    places = (frozenset(each) for each in (unbroken, free, certain - unbroken))
    return Layout(words, tuple(token.i for token in tokens), tuple(paragraphs), *places)


def _parted(doc: Doc, before: Token, after: Token) -> bool:
    return after.text in BULLETS or any("\n" in doc[at].text for at in range(before.i + 1, after.i))


def _unbroken(words: Sequence[str], start: int, end: int) -> Iterator[int]:
    """Yield the inner words of a headline: a short paragraph that ends in no mark is broken after marks only."""
    is_headline = end - start <= LONGEST_HEADLINE and not any(_ends(word) for word in words[max(start, end - 2) : end])
    if is_headline:
        yield from (at for at in range(start + 1, end) if not _ends(words[at - 1]))


def _ends(word: str) -> bool:
    return word[-1] in END_MARKS


def _may_start(tokens: Sequence[Token], at: int) -> bool:
    before = tokens[at - 1].text
    if before[-1] in MAY_END:
        return True
    if closes(tokens, at - 1):
        return _ends(inside(tokens, at))
    return _is_dateline(tokens[:at]) or (
        tokens[at].text in CREDITS and [token.text for token in tokens[at + 1 : at + 2]] == [":"]
    )


def _is_dateline(tokens: Sequence[Token]) -> bool:
    *place, dash = tokens
    capitals = all(token.text[0].isupper() or token.is_punct for token in place)
    return dash.text in DASHES and 0 < len(place) < LONGEST_DATELINE and capitals and bool(place[-1].whitespace_)


def starts(scores: NDArray[np.float32], text: Layout, first: int) -> list[int]:
    """Give the words at which a sentence starts, in a window that starts with word `first` and has these scores."""
    paragraphs = set(text.paragraphs)
    found = []
    for at, score in enumerate(scores, first):
        sure_enough = score > (0 if at in text.free else SURE)
        if at == first or at in paragraphs or at in text.certain or (sure_enough and at not in text.unbroken):
            found.append(at)
    return found
