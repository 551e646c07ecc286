"""One word turned round; a docstring is the text, or says what holds of all the texts."""

from __future__ import annotations

import pytest

from content.rewording.flips import affirmed, compared, flipped, flipped_bound
from tests.content.rewording import samples


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Fish is cheaper than meat on the island.", ["Fish is more expensive than meat on the island."]),
        ("Rents are higher in Larkham than in Norwood.", ["Rents are lower in Larkham than in Norwood."]),
        ("Rents are not higher in Larkham than in Norwood.", []),
        ("The higher court met in Larkham.", []),
    ],
)
def test_a_comparison_is_turned_round(text: str, found: list[str]) -> None:
    """A comparison is turned round where "than" follows and nothing denies it."""
    assert list(compared(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("At least 40 boats sank off Larkham.", ["Fewer than 40 boats sank off Larkham."]),
        ("Prices fell by less than 12 per cent.", ["Prices fell by more than 12 per cent."]),
        ("Prices fell by more than 12 per cent.", ["Prices fell by less than 12 per cent."]),
        ("It was the largest flood in more than 40 years.", []),
        ("More than 40 boats and 12 cars sank.", []),
        ("At least 1.000 boats sank.", []),
    ],
)
def test_a_bound_is_turned_round(text: str, found: list[str]) -> None:
    """The bound of the only figure is turned round; a figure that is one of a set phrase of time stays."""
    assert list(flipped_bound(text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The council founded a museum before the war.", ["The council founded a museum after the war."]),
        ("After the 2002 election, the council founded it.", ["Before the 2002 election, the council founded it."]),
        ("The council founded a museum after a few years.", []),
        ("The council founded a museum after all.", []),
    ],
)
def test_an_event_came_before_or_after_another(text: str, found: list[str]) -> None:
    """The council founded a museum in the wake of the flood."""
    reading, clause = samples.told_of(samples.MUSEUM)
    assert list(flipped(reading, clause, text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The council did not close the bridge.", "The council closed the bridge."),
        ("Nuria does not own the boat.", "Nuria owns the boat."),
        ("The council has not closed the bridge.", "The council has closed the bridge."),
        ("The council cannot close the bridge.", "The council can close the bridge."),
        ("The council did not respond to a request.", ""),
        ("Many councils cannot close a bridge.", ""),
        ("The council closed the bridge.", ""),
    ],
)
def test_what_did_not_happen_is_said_to_have_happened(text: str, found: str) -> None:
    """A denial loses its "not", unless it means more than that."""
    assert affirmed(text) == found
