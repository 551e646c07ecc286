"""Documents cut into windows of whole sentences, and windows put together into batches of like lengths."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from content.language.corpus import AnyWord, Document, NameWord, Sentence

# Below the encoder's 512 positions, and near what the reader gives it at run time.
MOST_PIECES = 250
# A line of an entity file may be a whole list; a sentence of the treebank is never cut, since its tree would be.
LONGEST_LINE = 120
# Lengths are jumbled by this much before sorting, so that batches differ from one epoch to the next.
JUMBLE = 0.08

Window = tuple[Sentence[AnyWord], ...]


@dataclass(frozen=True, slots=True)
class Lengths:
    """How many words a window holds, at least and at most; drawn anew for each window."""

    least: int
    most: int


def cut_lines(documents: Iterable[Document[NameWord]]) -> list[Document[NameWord]]:
    """Cut the lines that are too long for a window."""
    return [
        tuple(line[at : at + LONGEST_LINE] for line in document for at in range(0, len(line), LONGEST_LINE))
        for document in documents
    ]


def windows(
    documents: Iterable[Document[AnyWord]],
    lengths: Lengths,
    *,
    chance: Random,
    pieces_in: Callable[[str], int],
) -> Iterator[Window[AnyWord]]:
    """Yield windows of consecutive sentences of one document."""
    for document in documents:
        window: list[Sentence[AnyWord]] = []
        words = pieces = 0
        most = chance.randint(lengths.least, lengths.most)
        for sentence in document:
            size = sum(pieces_in(word.form) for word in sentence)
            if window and (words + len(sentence) > most or pieces + size > MOST_PIECES):
                yield tuple(window)
                window, words, pieces = [], 0, 0
                most = chance.randint(lengths.least, lengths.most)
            window.append(sentence)
            words, pieces = words + len(sentence), pieces + size
        if window:
            yield tuple(window)


def batches(found: Sequence[Window[AnyWord]], size: int, chance: Random) -> list[list[Window[AnyWord]]]:
    """Put windows of like lengths into batches of about `size` words, padding included, in a drawn order."""
    lengths = [sum(map(len, window)) for window in found]
    order = sorted(range(len(found)), key=lambda index: lengths[index] * chance.uniform(1 - JUMBLE, 1 + JUMBLE))
    filled: list[list[Window[AnyWord]]] = []
    longest = 0
    for index in order:
        longest = max(longest, lengths[index])
        if not filled or longest * (len(filled[-1]) + 1) > size:
            filled.append([])
            longest = lengths[index]
        filled[-1].append(found[index])
    chance.shuffle(filled)
    return filled
