"""Active for passive and back; a docstring is the text."""

from __future__ import annotations

from content.rewording.voice import passive_verbs, turned
from tests.content.rewording import samples


def test_the_doer_becomes_the_subject() -> None:
    """The old road was closed by the council in March 2019."""
    reading, told = samples.told_of(samples.ROAD)
    assert turned(reading, told.fact, told.instead) == "the council closed the old road in March 2019."


def test_the_object_becomes_the_subject() -> None:
    """The council repaired an enormous bridge."""
    reading, told = samples.told_of(samples.BRIDGE)
    assert turned(reading, told.fact, told.instead) == "an enormous bridge was repaired by the council."


def test_a_verb_outside_the_list_is_not_turned() -> None:
    """The old road was closed by the council in March 2019."""
    assert "share" not in passive_verbs()
    reading, told = samples.told_of(samples.ROAD.replace("close VERB", "share VERB"))
    assert turned(reading, told.fact, told.instead) is None
