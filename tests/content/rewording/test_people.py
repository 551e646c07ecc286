"""A description put for a name."""

from __future__ import annotations

from dataclasses import replace

from content.model import Passage
from content.reading.names import Name
from content.reading.roles import Role
from content.rewording.people import described, described_by, misdescribed
from tests.content.rewording import samples

ROLE = Role("Council", "person", "Larkham’s board of elders", Passage(0, 5), Passage(0, 5))
NAME = Name("The council", "person", (Passage(0, 11),), ("The council",))


def test_a_description_stands_for_the_subject() -> None:
    """The council founded a museum in the wake of the flood."""
    reading, told = samples.told_of(samples.MUSEUM)
    known = replace(reading, names=(NAME,), roles=(replace(ROLE, name=NAME.text),))
    assert dict(described(known, told)) == {0: "Larkham’s board of elders", 1: ""}


def test_whose_board_it_is_has_to_be_said() -> None:
    """The council founded a museum in the wake of the flood."""
    reading, told = samples.told_of(samples.MUSEUM)
    known = replace(reading, names=(NAME,), roles=(replace(ROLE, name=NAME.text, description="the town’s elders"),))
    assert dict(described(known, told)) == {}


def test_who_was_something_elsewhere_is_not_called_so() -> None:
    """The council founded a museum in the wake of the flood."""
    reading, told = samples.told_of(samples.MUSEUM)
    role = replace(ROLE, name=NAME.text, description="mayor of Larkham")
    article = replace(reading.article, paragraphs=(*reading.article.paragraphs, "The ex-mayor of Larkham spoke."))
    assert not list(described(replace(reading, article=article, names=(NAME,), roles=(role,)), told))


def test_what_somebody_was_leaves_open_what_is_meant() -> None:
    """The council founded a museum in the wake of the flood."""
    reading, told = samples.told_of(samples.MUSEUM)
    former = replace(ROLE, name=NAME.text, description="the oldest club in Larkham", past=True)
    known = replace(reading, names=(NAME,), roles=(replace(ROLE, name=NAME.text), former))
    assert dict(described(known, told)) == {}


def test_an_office_without_an_article_takes_one() -> None:
    """The council founded a museum in the wake of the flood."""
    reading, told = samples.told_of(samples.MUSEUM)
    known = replace(reading, names=(NAME,), roles=(replace(ROLE, name=NAME.text, description="mayor of Larkham"),))
    assert dict(described(known, told)) == {0: "the mayor of Larkham", 1: ""}
    assert described_by(known, told) == known.roles[0]


def test_the_description_of_another_makes_a_clause_false() -> None:
    """The council founded a museum in the wake of the flood."""
    reading, told = samples.told_of(samples.MUSEUM)
    other = replace(NAME, text="Bo Carr", forms=("Bo Carr",), mentions=())
    roles = (
        replace(ROLE, name=NAME.text, description="mayor of Larkham"),
        replace(ROLE, name="Bo Carr", description="governor of Nordheim", passage=Passage(90, 99)),
    )
    known = replace(reading, names=(NAME, other), roles=roles)
    assert list(misdescribed(known, told)) == ["The governor of Nordheim founded a museum in the wake of the flood."]
