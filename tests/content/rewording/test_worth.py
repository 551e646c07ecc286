"""Which clauses are worth stating; a docstring is the text."""

from __future__ import annotations

import pytest

from content.rewording.worth import DAMAGED, is_worth_stating
from content.statements import told
from tests.content.rewording import samples


@pytest.mark.parametrize(
    ("parse", "worth"),
    [(samples.PLANTED, True), (samples.ROAD, False), (samples.SONG, False), (samples.EMBASSY, False)],
)
def test_dull_and_broken_clauses_are_not_worth_it(parse: str, worth: bool) -> None:  # noqa: FBT001 - a column of a table
    """A clause says enough, names what it speaks of, and its subject and verb agree in number."""
    reading = samples.reading_of(parse)
    assert [is_worth_stating(reading, one) for one in told(reading)] in ([worth], [] if not worth else [worth])


@pytest.mark.parametrize(
    ("text", "damaged"),
    [
        ("The clubâ €™ s roof fell in.", True),
        ("The U. S. Embassy was closed.", True),
        ("Cuba ’s harvest was poor.", True),
        ("The Château de Larkham was sold.", False),
        ("H. Lee sold Cuba’s œuvre.", False),
    ],
)
def test_damaged_text_is_known(text: str, damaged: bool) -> None:  # noqa: FBT001 - as above
    """Letters read in a wrong code and parts that have come off their words are damage; accents are none."""
    assert (DAMAGED.search(text) is not None) is damaged
