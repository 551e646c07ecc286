"""Read a tokenised Doc: parts of speech, tags, sentences, Universal Dependencies trees and names.

Windows hold whole paragraphs, or as many whole sentences of a long one as fit.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from spacy.tokens import Doc, Span

from content.language.names import NameDecoder
from content.language.scorer import Scores, ScoresWords
from content.language.sentences import Layout, layout, starts
from content.language.tree import ROOT, Heads, best_tree

# What the network saw in training; the encoder could take 512 pieces.
MOST_WORDS, MOST_PIECES = 130, 250
ROOT_LABEL = "root"
KINDS_WITHOUT_CAPITALS = frozenset({"Date", "Money"})


@dataclass(frozen=True, slots=True)
class Word:
    """What the model says of one word; `head` is the number of a word, its own for the root."""

    pos: str
    tag: str
    head: int
    dep: str


@dataclass(frozen=True, slots=True)
class Window:
    """Words [start, end) of the text; `whole` if a paragraph ends there, else its last sentence may be cut off."""

    start: int
    end: int
    whole: bool


class Reader:
    """The first reader: fills a Doc that has only been tokenised."""

    def __init__(self, scorer: ScoresWords) -> None:
        self._scorer = scorer
        self._names = NameDecoder(scorer.labels.ner)
        self._root = scorer.labels.dep.index(ROOT_LABEL)

    def __call__(self, doc: Doc) -> Doc:  # noqa: D102 - the class says it
        text = layout(doc)
        words: list[Word] = []
        names: list[tuple[int, int, str]] = []
        while len(words) < len(text.words):
            start = len(words)
            window = self._window(text, start)
            scores = self._scorer.score(text.words[start : window.end])
            cuts = _cuts(starts(scores.start, text, start), window)
            words.extend(self._words(scores, cuts))
            names.extend(self._names_in(text, scores, start, cuts[-1]))
        return _filled(doc, text, words, names)

    def _window(self, text: Layout, start: int) -> Window:
        end, pieces = start, 0
        while end < len(text.words) and end - start < MOST_WORDS:
            pieces += len(self._scorer.pieces.cut(text.words[end]))
            if pieces > MOST_PIECES:
                break
            end += 1
        paragraph_end = _last_before([*text.paragraphs, len(text.words)], end)
        if paragraph_end > start:
            return Window(start, paragraph_end, whole=True)
        return Window(start, end, whole=False)

    def _names_in(self, text: Layout, scores: Scores, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """Yield the names of a window, none of them across two paragraphs."""
        bounds = [start, *(at for at in text.paragraphs if start < at < end), end]
        for opening, closing in pairwise(bounds):
            for first, last, kind in self._names.names(scores.ner[opening - start : closing - start]):
                name = (opening + first, opening + last, kind)
                if kind in KINDS_WITHOUT_CAPITALS or _written_as_name(text.words[name[0] : name[1]]):
                    yield name

    def _words(self, scores: Scores, cuts: Sequence[int]) -> Iterator[Word]:
        labels, first = self._scorer.labels, cuts[0]
        heads = np.concatenate([_heads(scores, start - first, end - first) for start, end in pairwise(cuts)])
        deps = self._deps(scores, heads)
        for at, head in enumerate(heads):
            yield Word(
                pos=labels.pos[scores.pos[at].argmax()],
                tag=labels.tag[scores.tag[at].argmax()],
                head=first + (at if head == ROOT else int(head)),
                dep="ROOT" if head == ROOT else labels.dep[deps[at]],
            )

    def _deps(self, scores: Scores, heads: Heads) -> list[int]:
        scored = self._scorer.labels_of_arcs(scores.label_as_dependent[: len(heads)], scores.label_as_head[heads + 1])
        scored[:, self._root] = -np.inf
        return [int(label) for label in scored.argmax(1)]


def _last_before(marks: Sequence[int], end: int) -> int:
    return marks[bisect_right(marks, end) - 1]


def _cuts(sentence_starts: list[int], window: Window) -> list[int]:
    """Give where sentences start and the last one ends; leave a last one that may be cut off to the next window."""
    if window.whole or len(sentence_starts) == 1:
        return [*sentence_starts, window.end]
    return sentence_starts


def _heads(scores: Scores, start: int, end: int) -> Heads:
    inside = np.concatenate([scores.arc[start:end, :1], scores.arc[start:end, start + 1 : end + 1]], 1)
    heads = best_tree(inside)
    return np.where(heads == ROOT, ROOT, heads + start)


def _filled(doc: Doc, text: Layout, words: Sequence[Word], names: Iterable[tuple[int, int, str]]) -> Doc:
    """Give a new Doc with the same tokens; a space hangs from the word before it."""
    pos, tags, deps = ["SPACE"] * len(doc), ["_SP"] * len(doc), ["dep"] * len(doc)
    heads = _word_before(doc, text)
    for token, word in zip(text.tokens, words, strict=True):
        pos[token], tags[token], deps[token], heads[token] = word.pos, word.tag, word.dep, text.tokens[word.head]
    filled = Doc(
        doc.vocab,
        words=[token.text for token in doc],
        spaces=[bool(token.whitespace_) for token in doc],
        pos=pos,
        tags=tags,
        heads=heads,
        deps=deps,
    )
    filled.set_ents(
        [Span(filled, text.tokens[start], text.tokens[end - 1] + 1, label=kind) for start, end, kind in names]
    )
    return filled


def _word_before(doc: Doc, text: Layout) -> list[int]:
    """Give for each token the last one before it that is a word; the first word for spaces at the start."""
    words, found = set(text.tokens), []
    before = text.tokens[0] if text.tokens else 0
    for token in range(len(doc)):
        before = token if token in words else before
        found.append(before)
    return found


def _written_as_name(words: Iterable[str]) -> bool:
    """Whether there is a capital or a figure: the encoder does not see capitals, and takes "turkey" for a country."""
    return any(word != word.lower() or any(character.isdigit() for character in word) for word in words)
