"""Finished sentences are looked over for signs of a wrong cut or of a slip in the article."""

from __future__ import annotations

import pytest

from content.well_formed import flaw


@pytest.mark.parametrize(
    "text",
    [
        "The council has closed the pool last year.",
        "The prize was launcged in April 1988.",
        "The U. S. embassy opened in May.",
        "The race takes place on 4 june.",
        "The council ’s set to sell the pool.",
        "Buses will help ease the traffic, and boosting trade.",
        "According to she, the pool is closed.",
        "The mayor is an firefighter.",
        "The pool was praised by guests and guests.",
        "A day, the court closed the pool.",
        "2016, the court closed the pool.",
        "According to Ann Lee, In spring the court closed the pool.",
        "The Porto -based court closed the pool.",
        "The pool is located 3 kilometers.",
        "Porto led with 23 percent 24 percent, Larkham with 8 percent.",
        'The mayor spoke of "the path of freedom.',
    ],
)
def test_flawed(text: str) -> None:
    """A sentence that a teacher would have to mend is named as such."""
    assert flaw(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "The council has closed two pools since May 2019.",
        "The council's pool was closed on Monday, and the hall opened in April.",
        "She said she would swim, run and sing.",
        "Ann Lee’s union has written to an hour-long radio show.",
        "A school or organisation may open in May.",
    ],
)
def test_sound(text: str) -> None:
    """A sound sentence has no flaw."""
    assert flaw(text) is None


def test_word_that_the_article_often_writes() -> None:
    """An unknown word that the article comes back to is a word of the trade and no slip."""
    assert flaw("The florbish grows here.") is not None
    assert flaw("The florbish grows here.", "A florbish, a florbish and one more florbish.") is None
