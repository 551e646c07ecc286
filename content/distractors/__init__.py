"""Wrong answers that a reader might believe: those of the article first, then of the world and by arithmetic.

Each has a role: it misreads the sentence that proves the answer, is true of something else in the text, or is
plausible and stands nowhere; `reason_for` says which in words for the key.
"""

from __future__ import annotations

from content.distractors.figures import is_ladder, numbers_near
from content.distractors.names import names_like
from content.distractors.order import are_figures, arranged, others, shuffled
from content.distractors.reasons import reason_for
from content.distractors.world import countries

__all__ = [
    "are_figures",
    "arranged",
    "countries",
    "is_ladder",
    "names_like",
    "numbers_near",
    "others",
    "reason_for",
    "shuffled",
]
