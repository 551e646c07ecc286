"""What is worth asking is told by what a sentence carries and by its verb."""

from __future__ import annotations

from dataclasses import replace

import pytest

from content.model import Article
from content.parse import Parses
from content.reading import Reading, read
from content.reading.importance import Weight
from content.worth import is_weak, is_worth, tells_itself
from tests.parses import both_docs

CLAUSE = """
Floods NOUN NNS 1 nsubj - flood NOUN 1 nsubj -
{verb} VERB VBD 1 ROOT - {lemma} VERB 1 ROOT -
homes NOUN NNS 1 obj - home NOUN 1 dobj -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


def _read(verb: str, lemma: str) -> Reading:
    first, second = both_docs(CLAUSE.format(verb=verb, lemma=lemma))
    return read(Article(paragraphs=(first.text,)), Parses(first, second))


@pytest.mark.parametrize(
    ("verb", "lemma", "weak", "telling"),
    [("held", "hold", True, False), ("destroyed", "destroy", False, True), ("crossed", "cross", False, False)],
)
def test_verbs(verb: str, lemma: str, weak: bool, telling: bool) -> None:  # noqa: FBT001 - a case's values
    """Floods held, destroyed or crossed homes: only a cause is asked for itself, and nothing of a weak verb."""
    reading = _read(verb, lemma)
    (fact,) = reading.facts
    assert (is_weak(reading, fact), tells_itself(reading, fact)) == (weak, telling)


@pytest.mark.parametrize(("carries", "worth"), [(0.1, False), (0.8, True)])
def test_weight(carries: float, worth: bool) -> None:  # noqa: FBT001 - a case's value
    """Floods destroyed homes: a sentence that carries little is not worth a question."""
    reading = _read("destroyed", "destroy")
    (fact,) = reading.facts
    reading = replace(reading, importance=(Weight(fact.passage, carries, 0.5, 0.5),))
    assert is_worth(reading, fact) == worth
