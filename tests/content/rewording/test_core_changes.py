"""One change in a sentence of the article; a docstring is the text."""

from __future__ import annotations

from content.model import Passage
from content.rewording.core_changes import Core, falsified
from tests.content.rewording import samples


def test_a_sentence_is_made_false_by_its_figure() -> None:
    """Volunteers planted 350 young trees near Larkham in May."""
    reading = samples.reading_of(samples.PLANTED)
    text = reading.article.text
    made = next(falsified(reading, Core(text, Passage(0, len(text)))))
    assert made != text
    assert "350" not in made
    assert made.startswith("Volunteers planted ")
    assert made.endswith(" young trees near Larkham in May.")
