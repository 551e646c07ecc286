"""Which sentences bear on a task, by vectors that stand for their first words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import spacy

from content.bearing import bearing, borne, suits
from content.model import Article, Passage
from content.reading import Reading, Weight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.meaning import Vectors

FLOOD = "Floods in the valley came earlier than anybody had feared."
DAM = "Floods had broken the old dam of the valley twice before."
SHORT = "Floods came."
SHOP = "Bread was sold in the three shops of the town all day."
TEXTS = (FLOOD, SHOP, SHORT, DAM)


def _near(texts: Sequence[str]) -> Vectors:
    """Point one way for floods and another way for the rest; asked how to do something, point a third way."""
    rows = [[0, 0, 1] if "Use two" in text else [1, 0, 0] if "lood" in text else [0, 1, 0] for text in texts]
    return np.array(rows, np.float32)


def _reading() -> Reading:
    article = Article(title="A flood", paragraphs=TEXTS)
    starts = [article.text.index(text) for text in TEXTS]
    doc = spacy.blank("en")(article.text)
    for token in doc:
        token.lemma_ = token.lower_
    passages = [Passage(start, start + len(text)) for start, text in zip(starts, TEXTS, strict=True)]
    return Reading(article, doc, doc, importance=tuple(Weight(passage, 0.5, 0.5, 0.5) for passage in passages))


def test_a_task_on_the_matter_is_nearer_than_another() -> None:
    """What a task says on how to do it does not count."""
    reading = _reading()
    assert suits(reading, "What helps against a flood? Use two facts from this article.", _near) > suits(
        reading, "Who bakes the bread?", _near
    )
    assert suits(Reading(reading.article, reading.first, reading.second), "Who bakes?", _near) == 0


@pytest.mark.parametrize(("used", "found"), [((), [FLOOD, DAM]), ((0,), [DAM])])
def test_the_nearest_sentences_of_other_paragraphs_are_found(used: tuple[int, ...], found: list[str]) -> None:
    """Short sentences say too little, and those of the task's own paragraphs are known."""
    reading = _reading()
    passages = [reading.importance[at].passage for at in used]
    chosen = bearing(reading, "What helps against a flood?", passages, _near)
    assert [reading.article.quote(passage) for passage in chosen] == found


@pytest.mark.parametrize(("words", "counted"), [({"valley"}, 2), ({"shops"}, 0), ({"harbour"}, 0)])
def test_paragraphs_that_speak_of_a_task_are_counted(words: set[str], counted: int) -> None:
    """A paragraph counts that is near to the task and has a word of its theme."""
    assert borne(_reading(), "What helps against a flood?", words, _near) == counted
