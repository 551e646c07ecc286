"""Places are set against their like, and never against what they lie in."""

from __future__ import annotations

import pytest

from content.distractors.world import countries, level, lies_in, like, people_of, peoples, regions, rows


@pytest.mark.parametrize(
    ("place", "what"),
    [
        ("Uganda", "country"),
        ("the United States", "country"),
        ("US", "country"),
        ("the People’s Republic of China", "country"),
        ("Latin America", "region"),
        ("Texas", "part"),
        ("Eastern Uttar Pradesh", "part"),
        ("Spanish", "people"),
        ("Miaoli County", "county"),
        ("Mill Street", "street"),
        ("Kampala", "town"),
    ],
)
def test_what_a_place_is(place: str, what: str) -> None:
    """Countries, regions, parts, peoples and sites are told apart; the rest are towns."""
    assert level(place) == what


@pytest.mark.parametrize(
    ("inner", "outer", "inside"),
    [
        ("Kampala", "Uganda", True),
        ("Texas", "United States", True),
        ("Texas", "US", True),
        ("Kenya", "Africa", True),
        ("Kenya", "East Africa", True),
        ("East Africa", "Africa", True),
        ("Uganda", "Kampala", False),
        ("Kenya", "Asia", False),
        ("UK", "Britain", False),
        ("Kampala", "Kenya", False),
    ],
)
def test_what_lies_in_what(inner: str, outer: str, *, inside: bool) -> None:
    """A capital lies in its country, and that in its region."""
    assert lies_in(inner, outer) == inside


def test_the_like_of_a_place_are_near_it() -> None:
    """Countries come with countries, capitals with capitals, states with states, and a town of no file with none."""
    assert {"Kenya", "Rwanda"} <= set(like("Uganda"))
    assert {"Nairobi", "Kigali"} <= set(like("Kampala"))
    assert {"Ohio", "Iowa"} <= set(like("Texas"))
    assert like("Sarn Vale") == ()
    assert "United States" not in like("Mexico")


def test_the_file_holds_together() -> None:
    """Every country has a capital and a region, and no country is a people or a region."""
    assert all(row.capitals and row.region for row in rows())
    assert not countries() & (peoples() | regions())


def test_a_country_has_its_people() -> None:
    """The words for a people belong to their country alone."""
    assert "Ukrainian" in people_of("Ukraine")
    assert people_of("Oslo") == ()
