"""The measure of quotations itself: what counts as given and as right."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.model import Passage
from content.reading.quotes import Quote
from tests.gate.measure_quotes import Label, attributed, read_labels, same_source


@pytest.mark.parametrize(
    ("given", "wanted", "same"),
    [
        ("Ann Lee", "Ann Lee", True),
        ("Ann Lee", "Lee", True),
        ("Ann Lee", "Ann", False),
        ("a spokesman for the port", "spokesman of the port", True),
        ("the port’s", "the port", True),
        ("", "Lee", False),
    ],
)
def test_a_source_is_right_by_its_last_word(given: str, wanted: str, *, same: bool) -> None:
    """Equal names, and those that share their last word, are one source."""
    assert same_source(given, wanted) == same


@pytest.mark.parametrize(("start", "end", "speaker"), [(10, 20, "Ann Lee"), (12, 24, "Ann Lee"), (18, 40, None)])
def test_a_label_takes_what_covers_most_of_it(start: int, end: int, speaker: str | None) -> None:
    """A quotation found counts where it covers more than half of the labelled one."""
    here = Passage(10, 20)
    found = Quote(here, "We mended it.", "Ann Lee", speaker_known=True, passage=here)
    assert attributed(Label(start, end, "Ann Lee"), [found]) == speaker


def test_labels_without_a_source_are_left_out(tmp_path: Path) -> None:
    """Lines that begin with a number sign are notes; a dash says that the text gives no source."""
    table = tmp_path / "labels.tsv"
    table.write_text("# by hand\nstory\tstart\tend\tsource\nboats\t1\t9\tAnn Lee\nboats\t20\t30\t-\n", encoding="utf-8")
    assert read_labels(table) == {"boats": [Label(1, 9, "Ann Lee")]}
