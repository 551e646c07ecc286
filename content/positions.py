"""Positions: what each of several speakers says, in one statement that stands alone and fits nobody else.

In:  “Two boats sank in May,” said Ann Lee. Bo Chen warned that the old dam could fail in a wet winter.
Out: Ann Lee - “Two boats sank in May.”; Bo Chen - The old dam could fail in a wet winter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from content.claims import claims
from content.meaning import vectors
from content.once import once
from content.reading.quotes_sayings import saying
from content.realise import capital
from content.worth import carried_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from content.meaning import Vectors
    from content.model import Passage
    from content.reading import Reading

    Near = Callable[[Sequence[str]], Vectors]

LEAST_SAID, MOST_SAID, MOST_CLAIMED = 6, 20, 24  # words: longer ones do not fit a column
MOST_ALIKE = 0.65  # in meaning: nearer, and one statement may be taken for another's
# Words by which speakers say who they are.
OWN_ROLE = re.compile(r"\b(?:as (?:an?|the) \w+,|we at\b|I(?:’m| am|'m) (?:an?|the)\b|my name)", re.IGNORECASE)
# Courtesies, and words that only hang on others or point to them.
SLIGHT = re.compile(
    r"“(?:An example|For (?:example|instance)|In (?:addition|short|fact)|On the other hand)\b"
    r"|\bhearts? (?:go|goes) out\b|\b(?:that|this) (?:decision|point|time|day|case|place)\b|\bhard to say\b"
    r"|\b(?:thank|congratulat|condolence|grateful\b|honou?red to|pleased to|happy to|delighted|great satisfaction)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Position:
    """One statement of a speaker, in quotation marks where the words are the speaker's own."""

    speaker: str
    text: str
    passage: Passage


@once
def positions(reading: Reading, near: Near = vectors) -> tuple[Position, ...]:
    """Give one position of each person or body that speaks, no two alike, in text order."""
    found = [each for each in _found(reading) if _is_fit(each.text)]
    named = {word for each in found for word in each.speaker.split() if len(word) > len("the")}
    best: dict[str, Position] = {}
    for each in sorted(found, key=lambda one: -round(carried_by(reading, one.passage), 2)):
        if not named & set(re.findall(r"\w+", each.text)):
            best.setdefault(each.speaker, each)
    return tuple(sorted(_unlike(list(best.values()), near), key=lambda one: one.passage.start))


def _found(reading: Reading) -> Iterator[Position]:
    """Give what people with full names say, and what bodies say."""
    kinds = {name.text: name.kind for name in reading.names if name.kind == "organisation" or " " in name.text}
    for quote, after in pairwise([*reading.quotes, None]):
        if quote is None or not quote.sure or kinds.get(quote.speaker) not in {"person", "organisation"}:
            continue
        said = saying(reading.first, quote, after, most=MOST_SAID, loose=True) if quote.direct else ""
        if said and not said.endswith("?"):
            yield Position(quote.speaker, f"“{said}.”", quote.passage)
    for claim in claims(reading):
        if kinds.get(claim.quote.speaker) in {"person", "organisation"}:
            yield Position(claim.quote.speaker, f"{capital(claim.clause)}.", claim.quote.passage)


def _is_fit(text: str) -> bool:
    slight = SLIGHT.search(text) or OWN_ROLE.search(text)
    return slight is None and LEAST_SAID <= len(text.split()) <= MOST_CLAIMED


def _unlike(found: list[Position], near: Near) -> list[Position]:
    """Leave out what may be taken for an earlier statement."""
    if not found:
        return []
    shown = near([each.text for each in found])
    kept: list[int] = []
    for at in range(len(found)):
        if all(round(float(shown[at] @ shown[other]), 2) <= MOST_ALIKE for other in kept):
            kept.append(at)
    return [found[at] for at in kept]
