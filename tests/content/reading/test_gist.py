"""A gist is shorter than its sentence and bends nothing; a docstring is the sentence."""

from __future__ import annotations

import pytest

from content.reading.gist import alone, gist
from tests.parses import both_docs

WILL_CLOSE = """
The DET DT 2 det - the DET 2 det -
oldest ADJ JJS 2 amod - old ADJ 2 amod -
bridge NOUN NN 6 nsubj - bridge NOUN 6 nsubj -
of ADP IN 4 case - of ADP 2 prep -
Norwood PROPN NNP 2 nmod Location Norwood PROPN 3 pobj GPE
will AUX MD 6 aux - will AUX 6 aux -
close VERB VB 6 ROOT - close VERB 6 ROOT -
in ADP IN 8 case - in ADP 6 prep -
May PROPN NNP 6 obl Date May PROPN 7 pobj DATE
for ADP IN 10 case - for ADP 6 prep -
repairs NOUN NNS 6 obl - repair NOUN 9 pobj -
, PUNCT , 12 punct - , PUNCT 6 punct -
leaving VERB VBG 6 advcl - leave VERB 6 advcl -
one NUM CD 14 nummod - one NUM 14 nummod CARDINAL
ferry NOUN NN 12 obj - ferry NOUN 12 dobj -
across ADP IN 17 case - across ADP 12 prep -
the DET DT 17 det - the DET 17 det -
river NOUN NN 12 obl - river NOUN 15 pobj -
. PUNCT . 6 punct - . PUNCT 6 punct -
"""
CLOSED = """
The DET DT 1 det - the DET 1 det -
bridge NOUN NN 2 nsubj - bridge NOUN 2 nsubj -
closed VERB VBD 2 ROOT - close VERB 2 ROOT -
in ADP IN 4 case - in ADP 2 prep -
May PROPN NNP 2 obl Date May PROPN 3 pobj DATE
and CCONJ CC 7 cc - and CCONJ 2 cc -
nobody PRON NN 7 nsubj - nobody PRON 7 nsubj -
noticed VERB VBD 2 conj - notice VERB 2 conj -
that PRON DT 7 obj - that PRON 7 dobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""

HEIR = """
Ann PROPN NNP 4 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
is AUX VBZ 4 cop - be AUX 2 ROOT -
the DET DT 4 det - the DET 4 det -
heir NOUN NN 4 ROOT - heir NOUN 2 attr -
of ADP IN 6 case - of ADP 4 prep -
Tom PROPN NNP 4 nmod Person Tom PROPN 7 compound PERSON
Berg PROPN NNP 6 flat Person Berg PROPN 5 pobj PERSON
, PUNCT , 11 punct - , PUNCT 7 punct -
the DET DT 11 det - the DET 11 det -
largest ADJ JJS 11 amod - large ADJ 11 amod -
owner NOUN NN 6 appos - owner NOUN 7 appos -
of ADP IN 15 case - of ADP 11 prep -
the DET DT 15 det - the DET 15 det -
Norwood PROPN NNP 15 compound Organization Norwood PROPN 15 compound ORG
mill PROPN NNP 11 nmod Organization mill NOUN 12 pobj -
, PUNCT , 19 punct - , PUNCT 15 punct -
the DET DT 19 det - the DET 19 det -
best ADJ JJS 19 amod - good ADJ 19 amod -
bakery NOUN NN 6 appos - bakery NOUN 15 appos -
in ADP IN 21 case - in ADP 19 prep -
town NOUN NN 19 nmod - town NOUN 20 pobj -
. PUNCT . 4 punct - . PUNCT 2 punct -
"""


@pytest.mark.parametrize(("most", "said"), [(16, ""), (8, "Ann Lee is the heir of Tom Berg.")])
def test_a_second_apposition_goes_with_the_first(most: int, said: str) -> None:
    """Ann Lee is the heir of Tom Berg, the largest owner of the Norwood mill, the best bakery in town."""
    first, second = both_docs(HEIR)
    assert gist(next(iter(first.sents)), second, most) == said


@pytest.mark.parametrize(
    ("most", "said"),
    [
        (20, "The oldest bridge of Norwood will close in May for repairs, leaving one ferry across the river."),
        (14, "The oldest bridge of Norwood will close in May for repairs."),
        (9, "The oldest bridge of Norwood will close in May."),
        (8, ""),
    ],
)
def test_a_long_sentence_is_said_shorter(most: int, said: str) -> None:
    """The oldest bridge of Norwood will close in May for repairs, leaving one ferry across the river."""
    first, second = both_docs(WILL_CLOSE)
    assert gist(next(iter(first.sents)), second, most) == said


def test_no_half_of_a_sentence_is_its_gist() -> None:
    """The bridge closed in May and nobody noticed that."""
    first, second = both_docs(CLOSED)
    assert gist(next(iter(first.sents)), second, 8) == ""


@pytest.mark.parametrize(("parse", "expected"), [(WILL_CLOSE, True), (CLOSED, False)])
def test_the_bridge_alone_needs_a_sentence_before(parse: str, *, expected: bool) -> None:
    """The oldest bridge of Norwood will close ... The bridge closed ..."""
    first, _ = both_docs(parse)
    assert alone(next(iter(first.sents))) == expected
