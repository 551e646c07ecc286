"""Match: people with their roles, figures with what they count.

In:  Anthony Placido, the DEA's chief of intelligence; John Feeley, the deputy chief of mission; ...
Out: Match each person with the role that the text gives: Anthony Placido - the DEA's chief of intelligence, ...
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.model import Pairs, Question
from content.tables import numbers, people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Passage
    from content.reading import Reading

TYPE = "match"
LEAST, MOST = 3, 5
LEAST_VALUE = 10  # nobody needs to remember that three of something were counted


def propose(reading: Reading) -> Iterator[Question]:
    """Make one set of people and one of figures, where the article gives enough of them."""
    roles = [(row.name, row.role, row.passage) for row in people(reading) if row.kind == "person" and " " in row.role]
    yield from _made("Match each person with the role that the text gives.", roles)
    plain = {count.figure for count in reading.counts if count.unit != "measure" and (count.value or 0) >= LEAST_VALUE}
    figures = [(row.figure, row.counts, row.passage) for row in numbers(reading) if row.figure in plain]
    yield from _made("Match each figure with what it counts.", figures)


def _made(prompt: str, rows: list[tuple[str, str, Passage]]) -> Iterator[Question]:
    """Keep rows whose two sides are both unlike all others."""
    kept: list[tuple[str, str, Passage]] = []
    for left, right, passage in rows:
        if all(left != other[0] and right.casefold() != other[1].casefold() for other in kept):
            kept.append((left, right, passage))
    kept = kept[:MOST]
    if len(kept) >= LEAST:
        pairs = Pairs(tuple((left, right) for left, right, _ in kept))
        yield Question(
            TYPE, prompt, pairs, tuple(dict.fromkeys(row[2] for row in kept)), points=len(kept), difficulty=0.5
        )
