"""One change in a statement that is in the article's own words, and of which no more is known than the words.

In:  Early estimates suggested that 3,000 buildings had been hit. (nobody knows what "suggested" belongs to)
Out: Early estimates suggested that 1,800 buildings had been hit. (false)
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.rewording.changed import other_figures, other_months, other_years
from content.rewording.flips import compared, flipped_bound
from content.rewording.opposites import directed
from content.rewording.set_phrases import turned_phrases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Passage
    from content.reading import Reading


@dataclass(frozen=True, slots=True)
class Core:
    """A statement in the article's own words and the sentence that it is, or is taken from."""

    text: str
    passage: Passage


def falsified(reading: Reading, core: Core) -> Iterator[str]:
    """Change one word or figure, whatever the sentence is like."""
    text, passage = core.text, core.passage
    yield from compared(text)
    yield from flipped_bound(text)
    yield from turned_phrases(text)
    yield from other_figures(reading, text, passage)
    yield from other_years(reading, text)
    yield from other_months(reading, text)
    yield from directed(reading, passage, text)
