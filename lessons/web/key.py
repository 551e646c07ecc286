"""A question's key as rows that any page can place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from content.model import Choice, Gap, Open, Order, Pairs

if TYPE_CHECKING:
    from content.model import Shape

RIGHT = "✓"
POINT = "•"


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One row of a key: a sign, the words, why, and whether this is a right answer."""

    sign: str
    words: str
    note: str = ""
    right: bool = True


def key_rows(shape: Shape) -> tuple[KeyRow, ...]:
    """Give the key of an answer shape."""
    match shape:
        case Gap(answer, accepted):
            also = f"Also right: {', '.join(accepted)}" if accepted else ""
            return (KeyRow(RIGHT, answer, also),)
        case Choice(options, correction):
            rows = tuple(KeyRow(RIGHT if each.right else "", each.text, each.why, each.right) for each in options)
            return (*rows, KeyRow(POINT, f"Correction: {correction}")) if correction else rows
        case Pairs(pairs):
            rows = tuple(KeyRow(POINT, left, right) for left, right in pairs)
            return (*rows, KeyRow("", f"Not needed: {', '.join(shape.extra)}", right=False)) if shape.extra else rows
        case Order(items):
            return tuple(KeyRow(f"{number}.", text) for number, text in enumerate(items, 1))
        case Open(points):
            return tuple(KeyRow(POINT, point) for point in points)
        case never:
            assert_never(never)
