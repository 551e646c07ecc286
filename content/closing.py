"""Closing tasks: what a class talks and writes about goes over the parts of a story that no other question treats.

In:  questions on the first and the last paragraph, and a task to retell the news
Out: the task, which can draw on what carries the story in between
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from content.model import question_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from content.model import Passage, Question
    from content.reading import Reading

TYPE = "discussion"
SHARED, MOST = 6, 3  # further sentences for all tasks together, and for one


def closed(questions: Sequence[Question], reading: Reading, beside: Iterable[Question] = ()) -> Iterator[Question]:
    """Give the questions, each task with the sentences that carry most and on which nothing else rests."""
    tasks = sum(question.type == TYPE for question in questions)
    most = min(MOST, SHARED // max(1, tasks))
    covered = [passage for question in (*questions, *beside) for passage in question.evidence]
    for question in questions:
        if question.type != TYPE:
            yield question
            continue
        more = sorted(_uncovered(reading, covered)[:most], key=lambda passage: passage.start)
        covered += more
        made = replace(question, evidence=(*question.evidence, *more))
        yield replace(made, id=question_id(made))


def _uncovered(reading: Reading, covered: Sequence[Passage]) -> list[Passage]:
    """Give what is not covered, what carries most first, of different paragraphs while there are any."""
    ordered = sorted(reading.importance, key=lambda weight: (-weight.carries, weight.passage.start))
    free = [each.passage for each in ordered if not any(each.passage.meets(other) for other in covered)]
    chosen: dict[int, Passage] = {}
    for passage in free:
        chosen.setdefault(reading.article.place(passage).paragraph, passage)
    first = list(chosen.values())
    return [*first, *(passage for passage in free if passage not in first)]
