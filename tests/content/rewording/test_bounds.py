"""A figure said by the round one below or above it; a docstring is the text."""

from __future__ import annotations

import pytest

from content.rewording.bounds import bounded, dated
from content.rewording.core_changes import Core
from content.statements import told
from tests.content.rewording import samples


@pytest.mark.parametrize(
    ("figure", "found"),
    [
        ("331", ["Volunteers planted more than 300 young trees near Larkham in May."]),
        ("236", ["Volunteers planted more than 200 young trees near Larkham in May."]),
        ("385", ["Volunteers planted fewer than 400 young trees near Larkham in May."]),
        ("300", []),
        ("twelve", []),
    ],
)
def test_a_figure_is_bound_by_a_round_one(figure: str, found: list[str]) -> None:
    """Volunteers planted 350 young trees near Larkham in May."""
    reading = samples.reading_of(samples.PLANTED.replace("350", figure))
    (clause,) = told(reading)
    assert list(bounded(reading, Core(clause.text, clause.fact.passage))) == found


@pytest.mark.parametrize(
    ("year", "found"),
    [
        ("1953", ["Volunteers planted 350 young trees near Larkham in the 1950s."]),
        ("1875", ["Volunteers planted 350 young trees near Larkham in the nineteenth century."]),
        ("1912", []),
        ("2014", []),
    ],
)
def test_a_year_is_said_by_its_decade(year: str, found: list[str]) -> None:
    """Volunteers planted 350 young trees near Larkham in May."""
    reading = samples.reading_of(samples.PLANTED.replace("May", year))
    (clause,) = told(reading)
    assert list(dated(clause)) == found
