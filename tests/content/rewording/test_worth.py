"""Which clauses are worth stating; a docstring is the text."""

from __future__ import annotations

import pytest

from content.rewording.worth import is_worth_stating
from content.statements import told
from tests.content.rewording import samples


@pytest.mark.parametrize(
    ("parse", "worth"), [(samples.ROAD, True), (samples.PIGS, True), (samples.SONG, False), (samples.EMBASSY, False)]
)
def test_dull_and_broken_clauses_are_not_worth_it(parse: str, worth: bool) -> None:  # noqa: FBT001 - a column of a table
    """A clause says enough, and its subject and verb agree in number."""
    reading = samples.reading_of(parse)
    assert [is_worth_stating(reading, one) for one in told(reading)] in ([worth], [] if not worth else [worth])
