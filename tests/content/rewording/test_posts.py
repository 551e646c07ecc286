"""What somebody is, said as what that person does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from content.model import Passage
from content.reading.quotes import Quote
from content.reading.roles import Role
from content.rewording.posts import posts
from tests.content.rewording import samples

ANN = Role("Ann Lee", "person", "founder of the Larkham Trust", Passage(0, 5), Passage(0, 5))
BO = Role("Bo Carr", "person", "analyst at Nordheim Bank", Passage(6, 9), Passage(6, 9))
FAR = Passage(90, 120)
QUOTES = tuple(Quote(FAR, "It rained.", who, speaker_known=True, passage=FAR) for who in ("Ann Lee", "Bo Carr") * 2)


def test_a_founder_founded() -> None:
    """The council repaired an enormous bridge."""
    known = replace(samples.reading_of(samples.BRIDGE), roles=(ANN, BO), quotes=QUOTES)
    assert [(one.right, one.wrong) for one in posts(known)] == [
        ("Ann Lee founded the Larkham Trust.", "Bo Carr founded the Larkham Trust."),
        ("Bo Carr works for Nordheim Bank.", "Ann Lee works for Nordheim Bank."),
    ]


@pytest.mark.parametrize(
    "description", ["deputy head of the Larkham Trust", "founder of a small trust", "head of marketing at Larkham Bank"]
)
def test_a_part_of_a_post_tells_too_little(description: str) -> None:
    """The council repaired an enormous bridge."""
    known = replace(samples.reading_of(samples.BRIDGE), roles=(replace(ANN, description=description),), quotes=QUOTES)
    assert list(posts(known)) == []
