"""Sentences that stand alone; a docstring is the text."""

from __future__ import annotations

from content.cores import cores
from tests.content.rewording import samples


def test_a_sentence_that_stands_alone_is_a_core() -> None:
    """Volunteers planted 350 young trees near Larkham in May."""
    reading = samples.reading_of(samples.PLANTED)
    assert [core.text for core in cores(reading)] == [reading.article.text]


def test_a_sentence_on_the_road_is_no_core() -> None:
    """The council closed the road."""
    assert not list(cores(samples.reading_of(samples.ROAD.replace("old", "the"))))
