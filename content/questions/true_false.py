"""True or false: a statement of the article in other words, or with one figure, name or place changed.

In:  Mexico extradited 284 defendants to the United States.
Out: True or false: Mexico extradited 170 defendants to the United States. (False: 284)
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from content.model import Choice, Option, Question
from content.rewording import checkable, reworded
from content.rewording.bounds import bounded
from content.rewording.changed import changes
from content.rewording.copied import MOST_COPIED, copied
from content.rewording.sequence import sequences
from content.rewording.worth import LEAST_CARRIED, is_worth_stating
from content.statements import LEAST_WORDS, MOST_WORDS, told
from content.worth import carried_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Passage
    from content.reading import Reading
    from content.statements import Told

TYPE = "true_false"
LEAD = "True or false: "


@dataclass(frozen=True, slots=True)
class _Statement:
    """What is shown and the sentence that it comes from; `right` says it as the article does."""

    shown: str
    right: str
    passages: tuple[Passage, ...]
    wrong: bool = False


def propose(reading: Reading) -> Iterator[Question]:
    """Offer true statements in other words, false ones, and some on which of two things came first."""
    clauses = [clause for clause in told(reading) if _is_shown(clause.text) and is_worth_stating(reading, clause, 0)]
    found = [one for clause in clauses for one in (_true(reading, clause), _false(reading, clause)) if one is not None]
    for one in sorted((*found, *_first(reading)), key=lambda one: (one.passages[0].start, one.wrong)):
        carries = max(carried_by(reading, passage) for passage in one.passages)
        yield replace(_question(reading, one), spare=carries < LEAST_CARRIED)


def _first(reading: Reading) -> Iterator[_Statement]:
    """Say of two dated things which came first, by turns as it was and the wrong way round."""
    for place, one in enumerate(sequences(reading)):
        wrong = place % 2 == 1
        yield _Statement(one.wrong if wrong else one.right, one.right, one.passages, wrong=wrong)


def _is_shown(text: str) -> bool:
    return LEAST_WORDS <= len(text.split()) <= MOST_WORDS


def _true(reading: Reading, clause: Told) -> _Statement | None:
    """Say a clause in other words, where it is no copy of its sentence for all that, or bound its figure."""
    other, passage = reworded(reading, clause), clause.fact.passage
    fits = other is not None and other.telling and _is_shown(other.text)
    if other is not None and fits and copied(other.text, reading.article.quote(passage)) <= MOST_COPIED:
        return _Statement(other.text, clause.text, (passage,))
    bound = next(filter(_is_shown, bounded(reading, clause)), None)
    return None if bound is None else _Statement(bound, clause.text, (passage,))


def _false(reading: Reading, clause: Told) -> _Statement | None:
    """Change one place of a clause, said in other words elsewhere where that can be."""
    passage = clause.fact.passage
    other = reworded(reading, clause, kept=checkable(reading))
    for text in (*([other.text] if other is not None else []), clause.text):
        changed = next(changes(reading, clause, text), None)
        if changed is not None:
            return _Statement(changed, clause.text, (passage,), wrong=True)
    return None


def _question(reading: Reading, one: _Statement) -> Question:
    proof = " … ".join(reading.article.quote(passage).strip() for passage in one.passages)
    why = f"The text says: “{proof}”"
    right = Option("False" if one.wrong else "True", right=True, why=why)
    options = (Option("True"), right) if one.wrong else (right, Option("False"))
    fixed = Choice(options, correction=one.right if one.wrong else "")
    return Question(TYPE, LEAD + one.shown, fixed, one.passages, difficulty=0.35)
