"""Somebody who is said to agree with a claim, of which the text says nothing; a docstring is the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from content.model import Passage
from content.reading.names import Name
from content.reading.quotes import Quote
from content.rewording.unstated import unstated
from tests.content.rewording import samples
from tests.content.rewording.test_speakers import CLAIM, NAMES

FAR = Passage(500, 540)


@pytest.mark.parametrize(
    ("words", "open_to_both"),
    [
        ("Our old school needs a better roof.", True),
        ("The floods took my whole flock.", False),
        ("A better roof.", False),
    ],
)
def test_one_who_speaks_of_something_else_need_not_agree(words: str, *, open_to_both: bool) -> None:
    """Ann Lee said that farmers lost hundreds of sheep in the January floods."""
    reading = samples.reading_of(CLAIM)
    quote = Quote(FAR, words, "Bo Carr", direct=True, speaker_known=True, passage=FAR)
    known = replace(reading, names=NAMES, quotes=(*reading.quotes, quote))
    statement = "Bo Carr agrees with Ann Lee that farmers lost hundreds of sheep in the January floods."
    assert [(one.text, one.passages[-1]) for one in unstated(known)] == ([(statement, FAR)] if open_to_both else [])


def test_one_who_is_named_beside_the_claim_may_agree() -> None:
    """Ann Lee said that farmers lost hundreds of sheep in the January floods."""
    reading = samples.reading_of(CLAIM)
    quote = Quote(FAR, "Our old school needs a better roof.", "Bo Carr", direct=True, speaker_known=True, passage=FAR)
    beside = Name("Bo Carr", "person", (Passage(60, 67),), ("Bo Carr",))
    known = replace(reading, names=(NAMES[0], beside), quotes=(*reading.quotes, quote))
    assert not list(unstated(known))
