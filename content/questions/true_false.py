"""True or false: a statement of the article, or the same with one figure, name or place changed.

In:  Mexico extradited 284 defendants to the United States.
Out: True or false: Mexico extradited 170 defendants to the United States. (False: 284)
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from content.distractors import names_like, numbers_near
from content.model import Choice, Option, Question
from content.statements import stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Passage
    from content.reading import Reading

TYPE = "true_false"
OPPOSITES_FILE = Path(__file__).parent.parent / "words" / "opposites.txt"
LEAD = "True or false: "


def propose(reading: Reading) -> Iterator[Question]:
    """Offer each statement as it is or changed in one place, so that about half are true."""
    false, true = 0, 0
    for right, passage in stated(reading):
        changed = next(_changes(reading, right, passage), None)
        if changed is not None and false <= true:
            false += 1
            yield _question(passage, changed, right)
        elif true <= false + 1:  # a thin text may open with two true ones
            true += 1
            yield _question(passage, right, None)


def _question(passage: Passage, shown: str, correction: str | None) -> Question:
    true = correction is None
    options = (Option("True", right=true), Option("False", right=not true))
    fixed = Choice(options, correction="" if correction is None else correction)
    return Question(TYPE, LEAD + shown, fixed, (passage,), difficulty=0.25)


def _changes(reading: Reading, right: str, passage: Passage) -> Iterator[str]:
    """Give the statement with one figure, or else one name, put for another."""
    for count in reading.counts:
        inside = passage.start <= count.span.start < passage.end
        aside = f", {count.figure}," in right  # an age in passing
        if inside and not aside and right.count(count.figure) == 1:
            yield from (right.replace(count.figure, other) for other in numbers_near(count.figure, reading, 1))
    for name in reading.names:
        here = any(passage.start <= mention.start < passage.end for mention in name.alone)
        described = f"{name.text}, " in right  # what follows the comma says who it is
        if here and not described and right.count(name.text) == 1 and name.kind in {"person", "place"}:
            inside_names = [other for other in names_like(name, reading) if not set(other.split()) & set(right.split())]
            yield from (right.replace(name.text, other) for other in inside_names[:1])
    for word, opposite in opposites():
        if len(re.findall(rf"(?<![\w-]){word}(?![\w-])", right)) == 1 and " than" not in right.split(word, 1)[0][-8:]:
            yield re.sub(rf"(?<![\w-]){word}(?![\w-])", opposite, right)


@cache
def opposites() -> tuple[tuple[str, str], ...]:
    """Read the pairs of opposites, both ways round."""
    lines = OPPOSITES_FILE.read_text(encoding="utf-8").splitlines()
    pairs = [line.split() for line in lines if line and not line.startswith("#")]
    return (*((one, other) for one, other in pairs), *((other, one) for one, other in pairs))
