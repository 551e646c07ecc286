"""One statement of each speaker; the words and vectors are given."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from content.model import Article, Passage
from content.positions import positions
from content.reading import Quote, Reading
from content.reading.names import Name
from tests.parses import both_docs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.meaning import Vectors

SAID = """
{noun} NOUN NNS {1} nsubj - {noun} NOUN {1} nsubj -
{verb} VERB VBD {1} ROOT - {verb} VERB {1} ROOT -
old ADJ JJ {3} amod - old ADJ {3} amod -
harbours NOUN NNS {1} obj - harbour NOUN {1} dobj -
in ADP IN {5} case - in ADP {1} prep -
winter NOUN NN {1} obl - winter NOUN {4} pobj -
. PUNCT . {1} punct - . PUNCT {1} punct -
"""
WORDS = (("Storms", "hit"), ("Boats", "left"), ("Crews", "missed"))
PEOPLE = ("Ann Lee", "Bo Chen", "Cy Diaz")


def _reading(*, sure: bool = True, thanks: bool = False) -> Reading:
    """Make a story in which three people say one sentence each."""
    words = (*WORDS[:2], ("Crews", "thanked")) if thanks else WORDS
    rows = "".join(
        SAID.format(*range(at * 7, at * 7 + 7), noun=noun, verb=verb) for at, (noun, verb) in enumerate(words)
    )
    first, second = both_docs("\n".join(line for line in rows.splitlines() if line))
    passages = [Passage(sent.start_char, sent.end_char) for sent in first.sents]
    return Reading(
        article=Article(title="A coast", paragraphs=(first.text,)),
        first=first,
        second=second,
        names=tuple(Name(name, "person", (passages[0],), (name,)) for name in PEOPLE),
        quotes=tuple(
            Quote(each, first.text[each.start : each.end], name, speaker_known=True, passage=each, sure=sure)
            for each, name in zip(passages, PEOPLE, strict=True)
        ),
    )


def _apart(texts: Sequence[str]) -> Vectors:
    return np.eye(len(texts), dtype=np.float32)


def _alike(texts: Sequence[str]) -> Vectors:
    return np.ones((len(texts), 1), np.float32)


def test_each_speaker_has_one_position() -> None:
    """Storms hit old harbours in winter. Boats left old harbours in winter. Crews missed old harbours in winter."""
    assert [each.speaker for each in positions(_reading(), _apart)] == list(PEOPLE)


@pytest.mark.parametrize(
    ("reading", "left"), [(_reading(sure=False), 0), (_reading(thanks=True), 2)], ids=["a likely speaker", "thanks"]
)
def test_some_words_are_no_position(reading: Reading, left: int) -> None:
    """Crews thanked old harbours in winter."""
    assert len(positions(reading, _apart)) == left


def test_two_alike_positions_are_one() -> None:
    """What two speakers say alike belongs to neither of them alone."""
    assert [each.speaker for each in positions(_reading(), _alike)] == ["Ann Lee"]
