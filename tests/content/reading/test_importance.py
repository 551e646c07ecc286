"""Importance weighs sentences by what they say, by their nearness to the story's middle and by their place."""

import pytest
import spacy

from content.model import Article
from content.reading.importance import carried, importance


@pytest.mark.parametrize(
    ("lengths", "central", "best", "why"),
    [
        ([8, 8, 30, 8, 8], [0.5] * 5, 2, "the sentence that says most"),
        ([12] * 5, [0.2, 0.2, 0.2, 0.2, 0.9], 4, "the sentence in the middle of the story"),
        ([12] * 5, [0.5] * 5, 0, "the lead, where nothing else tells"),
    ],
)
def test_what_carries_most(lengths: list[int], central: list[float], best: int, why: str) -> None:
    """Length, nearness and place each tell where the two others are even."""
    shares = carried(lengths, central)
    assert shares.index(max(shares)) == best, why


def test_shares_are_spread_evenly() -> None:
    """Each sentence has a share of its own, from 1 down to 1 / count."""
    assert sorted(carried([9, 20, 14, 7, 18], [0.4, 0.6, 0.5, 0.3, 0.5])) == [0.2, 0.4, 0.6, 0.8, 1.0]


def test_the_neighbour_of_the_best_waits() -> None:
    """Of two equal sentences the one far from the best comes first."""
    shares = carried([10, 30, 20, 10, 10, 10, 10, 20, 10], [0.5] * 9)
    assert shares[1] == 1.0
    assert shares[7] > shares[2]


def test_few_sentences_weigh_alike() -> None:
    """It rained. It poured."""
    doc = spacy.blank("en")("It rained. It poured.")
    doc[0].is_sent_start = doc[3].is_sent_start = True
    assert importance(Article(paragraphs=(doc.text,)), doc) == ()
