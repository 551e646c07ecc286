"""Step 4, propose: one file per question type, here in teaching order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.questions import (
    central_idea,
    discussion,
    evidence,
    fact,
    gap,
    how_many,
    match,
    order,
    reference,
    structure,
    true_false,
    what_is,
    who_said,
    why_how,
    word_in_context,
)

if TYPE_CHECKING:
    from types import ModuleType

QUESTION_TYPES: tuple[ModuleType, ...] = (
    what_is,
    fact,
    how_many,
    why_how,
    who_said,
    word_in_context,
    reference,
    true_false,
    gap,
    match,
    order,
    structure,
    evidence,
    central_idea,
    discussion,
)
