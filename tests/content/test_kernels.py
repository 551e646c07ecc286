"""Clauses in two halves: what a row of a table holds of a sentence, and sentences that give none."""

from __future__ import annotations

import pytest

from content.kernels import kernels
from content.model import Article
from content.parse import Parses
from content.reading import Reading, read
from tests.parses import both_docs

BOARD = """
The DET DT 2 det - the DET 2 det -
harbour NOUN NN 2 compound - harbour NOUN 2 compound -
board NOUN NN 9 nsubj - board NOUN 9 nsubj -
, PUNCT , 5 punct - , PUNCT 2 punct -
a DET DT 5 det - a DET 5 det -
body NOUN NN 2 appos - body NOUN 2 appos -
of ADP IN 7 case - of ADP 5 prep -
nine NUM CD 5 nmod - nine NUM 6 pobj CARDINAL
, PUNCT , 2 punct - , PUNCT 2 punct -
closed VERB VBD 9 ROOT - close VERB 9 ROOT -
the DET DT 13 det - the DET 13 det -
northern ADJ JJ 13 amod - northern ADJ 13 amod -
ferry NOUN NN 13 compound - ferry NOUN 13 compound -
line NOUN NN 9 obj - line NOUN 9 dobj -
to ADP IN 16 case - to ADP 9 prep -
all DET DT 16 det - all DET 16 det -
cars NOUN NNS 9 obl - car NOUN 14 pobj -
in ADP IN 18 case - in ADP 9 prep -
May PROPN NNP 9 obl Date May PROPN 17 pobj DATE
, PUNCT , 20 punct - , PUNCT 9 punct -
angering VERB VBG 9 advcl - anger VERB 9 advcl -
traders NOUN NNS 20 obj - trader NOUN 20 dobj -
. PUNCT . 9 punct - . PUNCT 9 punct -
"""
FERRY = """
{article} DET DT 1 det - {article} DET 1 det -
{who} NOUN NN 2 nsubj - {who} NOUN 2 nsubj -
closed VERB VBD 2 ROOT - close VERB 2 ROOT -
{the} DET DT 6 det - {the} DET 6 det -
northern ADJ JJ 6 amod - northern ADJ 6 amod -
ferry NOUN NN 6 compound - ferry NOUN 6 compound -
line NOUN NN 2 obj - line NOUN 2 dobj -
{mark} PUNCT . 2 punct - {mark} PUNCT 2 punct -
"""


def _halves(parse: str) -> list[tuple[str, str]]:
    first, second = both_docs(parse)
    reading: Reading = read(Article(paragraphs=(first.text,)), Parses(first, second))
    return [(each.subject, each.predicate) for each in kernels(reading)]


def test_what_commas_add_is_left_out() -> None:
    """The harbour board, a body of nine, closed the northern ferry line to all cars in May, angering traders."""
    assert _halves(BOARD) == [("The harbour board", "closed the northern ferry line to all cars in May")]


@pytest.mark.parametrize(
    ("article", "who", "the", "mark", "given"),
    [
        ("The", "police", "the", ".", True),
        ("The", "captain", "the", ".", False),
        ("Another", "captain", "the", ".", False),
        ("The", "police", "this", ".", False),
        ("The", "police", "the", "?", False),
    ],
)
def test_a_row_says_who_did_what(article: str, who: str, the: str, mark: str, *, given: bool) -> None:
    """The police closed the northern ferry line."""
    found = _halves(FERRY.format(article=article, who=who, the=the, mark=mark))
    assert found == ([("The police", "closed the northern ferry line")] if given else [])
