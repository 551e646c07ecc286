"""What somebody means to do is asked for as a whole, where it is one deed told at some length."""

from __future__ import annotations

import pytest

from content.aims import deeds
from content.model import Article
from content.parse import Parses
from content.reading import read
from content.statements import told
from tests.parses import both_docs

AIM = """
Larkham PROPN NNP 1 nsubj Location Larkham PROPN 1 nsubj GPE
{verb} VERB VBD 1 ROOT - {lemma} VERB 1 ROOT -
to PART TO 3 mark - to PART 3 aux -
rebuild VERB VB 1 xcomp - rebuild VERB 1 xcomp -
two NUM CD 6 nummod - two NUM 6 nummod CARDINAL
stone NOUN NN 6 compound - stone NOUN 6 compound -
bridges NOUN NNS 3 obj - bridge NOUN 3 dobj -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


@pytest.mark.parametrize(
    ("verb", "lemma", "asked"),
    [
        ("vowed", "vow", [("What did Larkham vow to do?", "Rebuild two stone bridges.")]),
        ("helped", "help", []),
        ("began", "begin", []),
    ],
)
def test_deed(verb: str, lemma: str, asked: list[tuple[str, str]]) -> None:
    """Larkham vowed, helped or began to rebuild two stone bridges: only what is meant is asked for."""
    first, second = both_docs(AIM.format(verb=verb, lemma=lemma))
    reading = read(Article(paragraphs=(first.text,)), Parses(first, second))
    found = [pair for clause in told(reading) for part in clause.fact.after for pair in deeds(reading, clause, part)]
    assert found == asked
