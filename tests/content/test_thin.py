"""Clauses that say too little, or stand in a wrong tense, are not told; a docstring is the text."""

from __future__ import annotations

import pytest

from content.model import Article
from content.parse import Parses
from content.reading import read
from content.statements import told
from tests.parses import both_docs

USED = """
Porto PROPN NNP 1 nsubj Location Porto PROPN 1 nsubj GPE
{verb} VERB VBD 1 ROOT - {lemma} VERB 1 ROOT -
public ADJ JJ 3 amod - public ADJ 3 amod -
money NOUN NN 1 obj - money NOUN 1 dobj -
to PART TO 5 mark - to PART 5 aux -
buy VERB VB 1 advcl - buy VERB 1 advcl -
homes NOUN NNS 5 obj - home NOUN 5 dobj -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""
SINCE = """
Porto PROPN NNP {at} nsubj Location Porto PROPN {at} nsubj GPE
{verb}
local ADJ JJ {noun} amod - local ADJ {noun} amod -
shops NOUN NNS {at} obj - shop NOUN {at} dobj -
since ADP IN {may} case - since SCONJ {at} prep -
May PROPN NNP {at} obl Date May PROPN {since} pobj DATE
. PUNCT . {at} punct - . PUNCT {at} punct -
"""
OPENS = "opens VERB VBZ 1 ROOT - open VERB 1 ROOT -"
OPENED = "has AUX VBZ 2 aux - have AUX 2 aux -\nopened VERB VBN 2 ROOT - open VERB 2 ROOT -"
URGED = """
Lee PROPN NNP 1 nsubj Person Lee PROPN 1 nsubj PERSON
{verb} VERB VBD 1 ROOT - {lemma} VERB 1 ROOT -
his PRON PRP$ 4 nmod:poss - his PRON 4 poss -
little ADJ JJ 4 amod - little ADJ 4 amod -
son NOUN NN 1 obj - son NOUN 1 dobj -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""
LISTED = """
Porto PROPN NNP 1 nsubj Location Porto PROPN 1 nsubj GPE
chose VERB VBD 1 ROOT - choose VERB 1 ROOT -
one NUM CD 3 nummod - one NUM 3 nummod -
builder NOUN NN 1 obj - builder NOUN 1 dobj -
{mark} PUNCT : 1 punct - {mark} PUNCT 1 punct -
of ADP IN 6 case - of ADP 3 prep -
Larkham PROPN NNP 3 nmod Location Larkham PROPN 5 pobj GPE
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


def _told(parse: str) -> list[str]:
    first, second = both_docs(parse)
    return [clause.text for clause in told(read(Article(title="", paragraphs=(first.text,)), Parses(first, second)))]


@pytest.mark.parametrize(
    ("verb", "lemma", "texts"),
    [("used", "use", []), ("borrowed", "borrow", ["Porto borrowed public money."])],
    ids=["what for?", "enough"],
)
def test_use_without_its_aim(verb: str, lemma: str, texts: list[str]) -> None:
    """Porto used public money to buy homes."""
    assert _told(USED.format(verb=verb, lemma=lemma)) == texts


@pytest.mark.parametrize(
    ("verb", "texts"),
    [(OPENS, []), (OPENED, ["Porto has opened local shops since May."])],
    ids=["a slip", "from then to now"],
)
def test_since_wants_the_perfect(verb: str, texts: list[str]) -> None:
    """Porto opens local shops since May."""
    at = len(verb.splitlines())
    assert _told(SINCE.format(verb=verb, at=at, noun=at + 2, since=at + 3, may=at + 4)) == texts


@pytest.mark.parametrize(
    ("verb", "lemma", "texts"),
    [("instructed", "instruct", []), ("found", "find", ["Lee found his little son."])],
    ids=["to do what?", "enough"],
)
def test_urged_to_what(verb: str, lemma: str, texts: list[str]) -> None:
    """Lee instructed his little son."""
    assert _told(URGED.format(verb=verb, lemma=lemma)) == texts


@pytest.mark.parametrize("mark", [":", ";"])
def test_clause_over_a_colon(mark: str) -> None:
    """Porto chose one builder: of Larkham."""
    assert _told(LISTED.format(mark=mark)) == []
