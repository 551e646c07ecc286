"""A statement both ways: as the article has it, and turned round so that it is false.

In:  who said what, who leads which body, which of two things came first
Out: right, wrong, and the sentences that prove it
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from content.model import Passage


@dataclass(frozen=True, slots=True)
class Both:
    """A true statement and the false one beside it, which is empty where there is none that a reader would believe."""

    right: str
    wrong: str
    passages: tuple[Passage, ...]
