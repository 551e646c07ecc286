"""A description put for a name."""

from __future__ import annotations

from dataclasses import replace

from content.model import Passage
from content.reading.names import Name
from content.reading.roles import Role
from content.rewording.people import described
from tests.content.rewording import samples

ROLE = Role("Council", "person", "the town’s board of elders", Passage(0, 5), Passage(0, 5))
NAME = Name("The council", "person", (Passage(0, 11),), ("The council",))


def test_a_description_stands_for_the_subject() -> None:
    """The council founded a museum in the wake of the flood."""
    reading, told = samples.told_of(samples.MUSEUM)
    known = replace(reading, names=(NAME,), roles=(replace(ROLE, name=NAME.text),))
    assert dict(described(known, told)) == {0: "The town’s board of elders", 1: ""}


def test_two_descriptions_leave_open_which_one_is_known() -> None:
    """The council founded a museum in the wake of the flood."""
    reading, told = samples.told_of(samples.MUSEUM)
    other = replace(ROLE, name=NAME.text, description="the oldest club in town")
    known = replace(reading, names=(NAME,), roles=(replace(ROLE, name=NAME.text), other))
    assert dict(described(known, told)) == {}
