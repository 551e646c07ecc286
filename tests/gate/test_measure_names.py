"""Marked stories as text and names, out of a table written here."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

from tests.gate.measure_names import compare, stories

if TYPE_CHECKING:
    from pathlib import Path

TABLE = """\
# newdoc id = mill

Ann\tB-Person
Lee\tI-Person
left\tO
the\tB-Organization
Mill\tI-Organization
.\tO

She\tO
saw\tO
Porto\tB-Location
"""


def test_a_story_is_its_words_and_its_names(tmp_path: Path) -> None:
    """Names stand where the text says, a leading article left out."""
    path = tmp_path / "entities.tsv.gz"
    path.write_bytes(gzip.compress(TABLE.encode()))
    ((text, marks),) = stories(path)
    assert text == "Ann Lee left the Mill.\n\nShe saw Porto\n\n"
    assert [(text[start:end], kind) for start, end, kind in marks] == [
        ("Ann Lee", "person"),
        ("Mill", "organisation"),
        ("Porto", "place"),
    ]


def test_a_site_counts_for_neither_side() -> None:
    """What is marked as a site may be called a place."""
    told = [(0, 3, "person"), (8, 12, "site"), (20, 24, "place")]
    found = [(0, 3, "person"), (8, 12, "place"), (20, 24, "organisation")]
    assert compare(told, found) == ([(0, 3, "person")], [(20, 24, "organisation")], [(20, 24, "place")])
