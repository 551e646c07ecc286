"""Fill the gap: hide a name or a number and ask for it back.

In:  Marie Curie won the Nobel Prize in 1903.
Out: Marie Curie won the Nobel Prize in ____. (1903)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.model import Gap, Question
from content.statements import stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Passage
    from content.reading import Reading

TYPE = "gap"
BLANK = "____"
LEAST_WORDS = 8  # a shorter sentence leaves too many ways to fill it
# What stands before or behind a gap that only a guess could fill, or that the sentence fills itself.
BEFORE = re.compile(
    r"(?:\b(?:the|first|last|next|top|all|Dr|Mr|Mrs|Ms|President|said|says|told|analyst|spokesman)\.?|[(+>=<]"
    r"|\b[Aa]ccording to)\s*$",
)
BEHIND = re.compile(r"^(?:,? (?:said|says|told|added)\b|['’](?!s)|\)| \([A-Z]|,? and \w+ said)")


def propose(reading: Reading) -> Iterator[Question]:
    """Hide each figure and each name that stands once in a statement."""
    for whole, passage in stated(reading):
        if len(whole.split()) < LEAST_WORDS:
            continue
        for answer, accepted in (*_figures(reading, passage), *_names(reading, passage)):
            found = list(re.finditer(rf"(?<!\w){re.escape(answer)}(?!\w)", whole))
            if len(found) == 1 and found[0].start() and _is_fillable(whole, found[0], figure=not accepted):
                prompt = whole[: found[0].start()] + BLANK + whole[found[0].end() :]
                yield Question(TYPE, prompt, Gap(answer, accepted), (passage,), difficulty=0.35)


def _figures(reading: Reading, passage: Passage) -> Iterator[tuple[str, tuple[str, ...]]]:
    for count in reading.counts:
        if passage.start <= count.span.start < passage.end:
            yield count.figure, ()


def _names(reading: Reading, passage: Passage) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name in reading.names:
        here = any(passage.start <= mention.start < passage.end for mention in name.alone)
        if name.kind != "group" and here:
            yield name.text, tuple(form for form in name.forms if form != name.text)


def _is_fillable(whole: str, gap: re.Match[str], *, figure: bool) -> bool:
    """Say whether the words around a gap tell what belongs there."""
    before, behind = whole[: gap.start()], whole[gap.end() :]
    aside = before.endswith(", ") and behind.startswith(",") and figure
    named = before.casefold().endswith("the ") and not figure
    return not aside and not BEHIND.search(behind) and (named or not BEFORE.search(before))
