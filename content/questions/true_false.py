"""True or false: a statement of the article, or the same with one figure, name or place changed.

In:  Mexico extradited 284 defendants to the United States.
Out: True or false: Mexico extradited 170 defendants to the United States. (False: 284)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.distractors import names_like, numbers_near
from content.model import Choice, Option, Question
from content.statements import stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Passage
    from content.reading import Reading

TYPE = "true_false"
LEAD = "True or false: "


def propose(reading: Reading) -> Iterator[Question]:
    """Offer each statement as it is or changed in one place, by turns so that half are true."""
    turn = 0
    for right, passage in stated(reading):
        changed = next(_changes(reading, right, passage), None)
        if changed is not None:
            turn += 1
            yield _question(passage, right, None) if turn % 2 else _question(passage, changed, right)


def _question(passage: Passage, shown: str, correction: str | None) -> Question:
    true = correction is None
    options = (Option("True", right=true), Option("False", right=not true))
    fixed = Choice(options, correction="" if correction is None else correction)
    return Question(TYPE, LEAD + shown, fixed, (passage,), difficulty=0.25)


def _changes(reading: Reading, right: str, passage: Passage) -> Iterator[str]:
    """Give the statement with one figure, or else one name, put for another."""
    for count in reading.counts:
        inside = passage.start <= count.span.start < passage.end
        if inside and right.count(count.figure) == 1:
            yield from (right.replace(count.figure, other) for other in numbers_near(count.figure, reading, 1))
    for name in reading.names:
        here = any(passage.start <= mention.start < passage.end for mention in name.alone)
        if here and right.count(name.text) == 1 and name.kind in {"person", "place"}:
            inside_names = [other for other in names_like(name, reading) if not set(other.split()) & set(right.split())]
            yield from (right.replace(name.text, other) for other in inside_names[:1])
