"""True or false: a statement of the article in other words, or with one figure, name or place changed.

In:  Mexico extradited 284 defendants to the United States.
Out: True or false: Mexico extradited 170 defendants to the United States. (False: 284)
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from content.model import Choice, Option, Question
from content.rewording import checkable, reworded
from content.rewording.changed import changes
from content.rewording.copied import MOST_COPIED, copied
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
    passage: Passage
    wrong: bool = False


def propose(reading: Reading) -> Iterator[Question]:
    """Offer true statements in other words, and false ones."""
    clauses = [clause for clause in told(reading) if _is_shown(clause.text) and is_worth_stating(reading, clause, 0)]
    false = [one for clause in clauses if (one := _false(reading, clause)) is not None]
    true = [one for clause in clauses if (one := _true(reading, clause)) is not None]
    for one in sorted((*false, *true), key=lambda one: (one.passage.start, one.wrong)):
        yield replace(_question(reading, one), spare=carried_by(reading, one.passage) < LEAST_CARRIED)


def _is_shown(text: str) -> bool:
    return LEAST_WORDS <= len(text.split()) <= MOST_WORDS


def _true(reading: Reading, clause: Told) -> _Statement | None:
    """Say a clause in other words, where it is no copy of its sentence for all that."""
    other, passage = reworded(reading, clause), clause.fact.passage
    if other is None or not other.telling or not _is_shown(other.text):
        return None
    sentence = reading.article.quote(passage)
    return None if copied(other.text, sentence) > MOST_COPIED else _Statement(other.text, clause.text, passage)


def _false(reading: Reading, clause: Told) -> _Statement | None:
    """Change one place of a clause, said in other words elsewhere where that can be."""
    passage = clause.fact.passage
    other = reworded(reading, clause, kept=checkable(reading))
    for text in (*([other.text] if other is not None else []), clause.text):
        changed = next(changes(reading, clause, text), None)
        if changed is not None:
            return _Statement(changed, clause.text, passage, wrong=True)
    return None


def _question(reading: Reading, one: _Statement) -> Question:
    passage = one.passage
    why = f"The text says: “{reading.article.quote(passage).strip()}”"
    right = Option("False" if one.wrong else "True", right=True, why=why)
    options = (Option("True"), right) if one.wrong else (right, Option("False"))
    fixed = Choice(options, correction=one.right if one.wrong else "")
    return Question(TYPE, LEAD + one.shown, fixed, (passage,), difficulty=0.35)
