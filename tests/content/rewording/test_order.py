"""Phrases of time put to the other end; a docstring is the text."""

from __future__ import annotations

from content.rewording.order import moved
from tests.content.rewording import samples


def test_a_last_phrase_comes_first() -> None:
    """The school opened a library in 2009."""
    reading, told = samples.told_of(samples.OPENED)
    assert moved(reading, told.fact, told.instead) == "In 2009, the school opened a library."


def test_a_first_phrase_comes_last() -> None:
    """In December 2006, the farm sold 284 pigs to a neighbour."""
    reading, told = samples.told_of(samples.PIGS)
    assert moved(reading, told.fact, {}) == "The farm sold 284 pigs to a neighbour in December 2006."


def test_without_a_phrase_of_time_nothing_moves() -> None:
    """The council founded a museum in the wake of the flood."""
    reading, told = samples.told_of(samples.MUSEUM)
    assert moved(reading, told.fact, told.instead) is None
