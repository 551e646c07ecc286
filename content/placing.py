"""Placing: the chosen questions in the order of the text, their keys in places that no student can learn.

In:  a question on the last paragraph, one on the first, and a task on the whole text
Out: the first paragraph's, the last one's, the task; of four keys one stands first, one second, one third, one last
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from content.distractors import are_figures
from content.model import Choice, Open, Pairs, question_id

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from content.model import Question

# Questions on the whole text come behind those on a passage, and share sentences with them.
LAST = ("match", "order", "structure", "evidence", "central_idea", "discussion")  # behind those on one passage


def ordered(chosen: Iterable[Question]) -> list[Question]:
    """Put questions into the order of the text, those on the whole of it last."""
    return sorted(
        chosen,
        key=lambda question: (
            LAST.index(_kind(question)) + 1 if _kind(question) in LAST else 0,
            question.shape.lines if isinstance(question.shape, Open) and question.type in LAST else 0,  # talk, write
            min(p.start for p in question.evidence),
        ),
    )


def _kind(question: Question) -> str:
    """Give the type by which a question is placed: a box of words goes over the whole text, as matching does."""
    return "match" if isinstance(question.shape, Pairs) else question.type


def placed(questions: Sequence[Question], seed: str) -> list[Question]:
    """Balance the key's place over the choices of four, in an order that no student can learn."""
    result: list[Question] = []
    places: list[int] = []
    for question in questions:
        if isinstance(question.shape, Choice) and question.type != "true_false" and not _rising(question.shape):
            options = question.shape.options
            if not places:
                places = sorted(
                    range(4), key=lambda place: hashlib.sha256(f"{seed}{len(result)}{place}".encode()).hexdigest()
                )
            rest = [option for option in options if not option.right]
            rest.insert(min(places.pop(), len(rest)), question.shape.right)
            result.append(replace(question, shape=replace(question.shape, options=tuple(rest))))
        else:
            result.append(question)
    return result


def _rising(shape: Choice) -> bool:
    """Say whether the options are figures, which keep their order."""
    return are_figures(option.text for option in shape.options)


def identified(questions: Iterable[Question]) -> list[Question]:
    """Give every question its id."""
    return [replace(question, id=question_id(question)) for question in questions]
