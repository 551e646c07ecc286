"""A cut sentence says what its longer self says, or it is left alone; a docstring is the sentence."""

from __future__ import annotations

import pytest

from content.reading.cuts import cuts
from tests.parses import both_docs

CLOSED = """
Larkham PROPN NNP 8 nsubj Location Larkham PROPN 8 nsubj GPE
, PUNCT , 3 punct - , PUNCT 0 punct -
a DET DT 3 det - a DET 3 det -
town NOUN NN 0 appos - town NOUN 0 appos -
of ADP IN 5 case - of ADP 3 prep -
bakers NOUN NNS 3 nmod - baker NOUN 4 pobj -
, PUNCT , 0 punct - , PUNCT 0 punct -
has AUX VBZ 8 aux - have AUX 8 aux -
closed VERB VBN 8 ROOT - close VERB 8 ROOT -
its PRON PRP$ 10 nmod:poss - its PRON 10 poss -
mill NOUN NN 8 obj - mill NOUN 8 dobj -
after ADP IN 14 case - after ADP 8 prep -
a DET DT 14 det - a DET 14 det -
long ADJ JJ 14 amod - long ADJ 14 amod -
fire NOUN NN 8 obl - fire NOUN 11 pobj -
, PUNCT , 16 punct - , PUNCT 8 punct -
leaving VERB VBG 8 advcl - leave VERB 8 advcl -
ninety NUM CD 18 nummod - ninety NUM 18 nummod CARDINAL
people NOUN NNS 16 obj - people NOUN 16 dobj -
{last} ADV RB 16 advmod - {last} ADV 16 advmod -
. PUNCT . 8 punct - . PUNCT 8 punct -
"""
LEAVES = """
Ann PROPN NNP 2 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
said VERB VBD 2 ROOT - say VERB 2 ROOT -
{who} PRON PRP 5 nsubj - {who} PRON 5 nsubj -
would AUX MD 5 aux - would AUX 5 aux -
leave VERB VB 2 ccomp - leave VERB 2 ccomp -
the DET DT 8 det - the DET 8 det -
Larkham PROPN NNP 8 compound Location Larkham PROPN 8 compound GPE
bank NOUN NN 5 obj - bank NOUN 5 dobj -
when ADV WRB 12 advmod - when SCONJ 12 advmod -
a DET DT 11 det - a DET 11 det -
rival NOUN NN 12 nsubj - rival NOUN 12 nsubj -
opens VERB VBZ 5 advcl - open VERB 5 advcl -
on ADP IN 14 case - on ADP 12 prep -
Monday PROPN NNP 12 obl Date Monday PROPN 13 pobj DATE
. PUNCT . 2 punct - . PUNCT 2 punct -
"""
STAYS = """
The DET DT 1 det - the DET 1 det -
mill NOUN NN 3 nsubj - mill NOUN 3 nsubj -
will AUX MD 3 aux - will AUX 3 aux -
close VERB VB 3 ROOT - close VERB 3 ROOT -
the DET DT 5 det - the DET 5 det -
shop NOUN NN 3 obj - shop NOUN 3 dobj -
, PUNCT , 10 punct - , PUNCT 3 punct -
but CCONJ CC 10 cc - but CCONJ 3 cc -
the DET DT 9 det - the DET 9 det -
baker NOUN NN 10 nsubj - baker NOUN 10 nsubj -
stays VERB VBZ 3 conj - stay VERB 3 conj -
. PUNCT . 3 punct - . PUNCT 3 punct -
"""
SENTENCES = {
    "closed": CLOSED.replace("{last}", "idle"),
    "denied": CLOSED.replace("{last}", "never"),
    "she": LEAVES.replace("{who}", "she"),
    "it": LEAVES.replace("{who}", "it"),
    "but": STAYS,
}


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "closed",
            (
                "Larkham has closed its mill after a long fire, leaving ninety people idle.",
                "Larkham has closed its mill after a long fire.",
            ),
        ),
        ("denied", ("Larkham has closed its mill after a long fire, leaving ninety people never.",)),
        (
            "she",
            (
                "Ann Lee said she would leave the Larkham bank when a rival opens.",
                "Ann Lee said she would leave the Larkham bank.",
            ),
        ),
        ("it", ()),
        ("but", ("The mill will close the shop, but the baker stays.",)),
    ],
)
def test_a_sentence_ends_earlier_where_the_rest_only_adds(sentence: str, said: tuple[str, ...]) -> None:
    """Larkham, a town of bakers, has closed its mill after a long fire, leaving ninety people idle."""
    first, second = both_docs(SENTENCES[sentence])
    assert cuts(next(iter(first.sents)), second) == said
