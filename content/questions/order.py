"""Put in order: what happened first, next and last.

In:  The school opened in 1998. ... In 2004, a flood destroyed it. ... The town rebuilt the school in 2006.
Out: The school opened > A flood destroyed the school > The town rebuilt the school
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.model import Order, Question
from content.timeline import in_order, standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading

TYPE = "order"
LEAST, MOST = 3, 5
PROMPT = "Put the events in order, from the earliest to the latest."


def propose(reading: Reading) -> Iterator[Question]:
    """Ask for the order of the events whose dates the text gives, where there are three at least."""
    events = in_order(standing(reading))[:MOST]
    if len(events) >= LEAST:
        items = tuple(event.event for event in events)
        evidence = tuple(dict.fromkeys(event.passage for event in events))
        yield Question(TYPE, PROMPT, Order(items), evidence, points=len(items), difficulty=0.6)
