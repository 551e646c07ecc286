"""Tasks at the end of a lesson draw on what carries the story and on which no other question rests."""

from __future__ import annotations

import pytest
import spacy

from content.closing import closed
from content.model import Article, Gap, Open, Passage, Question
from content.reading import Reading, Weight

SENTENCES = ("Rain fell.", "Roads closed.", "Trains stopped.", "Schools shut.", "Shops opened.", "Buses ran.")
TASK = Question("discussion", "Should a town close its roads?", Open(("Takes a side.",)), (Passage(0, 10),))


def _place(at: int) -> Passage:
    start = sum(len(each) + 2 for each in SENTENCES[:at])
    return Passage(start, start + len(SENTENCES[at]))


def _reading() -> Reading:
    """Make a story of six paragraphs, of which the later ones carry more."""
    article = Article(title="Rain", paragraphs=SENTENCES)
    doc = spacy.blank("en")(article.text)
    weights = tuple(Weight(_place(at), (at + 1) / 6, 0.5, 0.5) for at in range(6))
    return Reading(article=article, first=doc, second=doc, importance=weights)


@pytest.mark.parametrize(
    ("asked", "drawn"), [((), [3, 4, 5]), ((5, 3), [1, 2, 4])], ids=["nothing is asked yet", "two are asked about"]
)
def test_a_task_draws_on_what_is_not_asked_about(asked: tuple[int, ...], drawn: list[int]) -> None:
    """The sentences that carry most and are free become evidence."""
    facts = [Question("fact", f"What happened {at}?", Gap("rain"), (_place(at),)) for at in asked]
    *_, task = closed([*facts, TASK], _reading())
    assert task.evidence == (Passage(0, 10), *map(_place, drawn))


def test_two_tasks_draw_on_different_parts() -> None:
    """What the first task draws on is left to it; other questions stay as they are."""
    fact = Question("fact", "What fell?", Gap("rain"), (_place(0),))
    kept, one, other = closed([fact, TASK, TASK], _reading())
    assert kept == fact
    assert not set(one.evidence[1:]) & set(other.evidence[1:])
