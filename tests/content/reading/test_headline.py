"""A headline is the lead's main clause, and never half of a phrase; a docstring is the lead."""

from __future__ import annotations

from spacy.tokens import Doc
from spacy.vocab import Vocab

from content.reading.headline import headline
from tests.parses import both_docs

REOPENED = """
The DET DT 2 det - the DET 2 det -
northern ADJ JJ 2 amod - northern ADJ 2 amod -
harbour NOUN NN 9 nsubj - harbour NOUN 9 nsubj -
, PUNCT , 4 punct - , PUNCT 2 punct -
built VERB VBN 2 acl - build VERB 2 acl -
in ADP IN 6 case - in ADP 4 prep -
1920 NUM CD 4 obl Date 1920 NUM 5 pobj DATE
, PUNCT , 2 punct - , PUNCT 2 punct -
has AUX VBZ 9 aux - have AUX 9 aux -
reopened VERB VBN 9 ROOT - reopen VERB 9 ROOT -
after ADP IN 12 case - after ADP 9 prep -
nine NUM CD 12 nummod - nine NUM 12 nummod DATE
months NOUN NNS 9 obl - month NOUN 10 pobj DATE
of ADP IN 14 case - of ADP 12 prep -
repairs NOUN NNS 12 nmod - repair NOUN 13 pobj -
to ADP IN 17 case - to ADP 12 prep -
its PRON PRP$ 17 nmod:poss - its PRON 17 poss -
walls NOUN NNS 14 nmod - wall NOUN 15 pobj -
and CCONJ CC 19 cc - and CCONJ 17 cc -
gates NOUN NNS 17 conj - gate NOUN 17 conj -
. PUNCT . 9 punct - . PUNCT 9 punct -
"""
LED = """
The DET DT 1 det - the DET 1 det -
strike NOUN NN 3 nsubj - strike NOUN 3 nsubj -
has AUX VBZ 3 aux - have AUX 3 aux -
led VERB VBN 3 ROOT - lead VERB 3 ROOT -
to ADP IN 6 case - to ADP 3 prep -
a DET DT 6 det - a DET 6 det -
shortage NOUN NN 3 obl - shortage NOUN 4 pobj -
of ADP IN 8 case - of ADP 6 prep -
milk NOUN NN 6 nmod - milk NOUN 7 pobj -
in ADP IN 10 case - in ADP 6 prep -
Norwood PROPN NNP 6 nmod Location Norwood PROPN 9 pobj ORG
and CCONJ CC 13 cc - and CCONJ 10 cc -
nearby ADJ JJ 13 amod - nearby ADJ 13 amod -
towns NOUN NNS 10 conj - town NOUN 10 conj -
along ADP IN 16 case - along ADP 6 prep -
the DET DT 16 det - the DET 16 det -
coast NOUN NN 13 nmod - coast NOUN 14 pobj -
. PUNCT . 3 punct - . PUNCT 3 punct -
"""
CLEAR = """
The DET DT 1 det - the DET 1 det -
fact NOUN NN 18 nsubj - fact NOUN 17 nsubj -
that SCONJ IN 4 mark - that SCONJ 4 mark -
nobody PRON NN 4 nsubj - nobody PRON 4 nsubj -
came VERB VBD 1 acl - come VERB 1 acl -
to ADP IN 7 case - to ADP 4 prep -
the DET DT 7 det - the DET 7 det -
meeting NOUN NN 4 obl - meeting NOUN 5 pobj -
about ADP IN 11 case - about ADP 7 prep -
the DET DT 11 det - the DET 11 det -
new ADJ JJ 11 amod - new ADJ 11 amod -
bridge NOUN NN 7 nmod - bridge NOUN 8 pobj -
in ADP IN 13 case - in ADP 11 prep -
Norwood PROPN NNP 11 nmod Location Norwood PROPN 12 pobj ORG
on ADP IN 16 case - on ADP 4 prep -
Friday PROPN NNP 16 compound Misc Friday PROPN 16 compound DATE
evening NOUN NN 4 obl - evening NOUN 14 pobj TIME
was AUX VBD 18 cop - be AUX 17 ROOT -
clear ADJ JJ 18 ROOT - clear ADJ 17 acomp -
to ADP IN 20 case - to ADP 18 prep -
all DET DT 18 obl - all PRON 19 pobj -
. PUNCT . 18 punct - . PUNCT 17 punct -
"""


def test_asides_are_left_out_until_it_is_short() -> None:
    """The northern harbour, built in 1920, has reopened after nine months of repairs to its walls and gates."""
    first, _ = both_docs(REOPENED)
    assert headline(first) == "The northern harbour has reopened after nine months of repairs"


def test_what_completes_the_verb_stays() -> None:
    """The strike has led to a shortage of milk in Norwood and nearby towns along the coast."""
    first, _ = both_docs(LED)
    assert headline(first) == "The strike has led to a shortage of milk"


def test_a_clause_that_needs_its_aside_is_cut_with_an_ellipsis() -> None:
    """The fact that nobody came to the meeting about the new bridge in Norwood on Friday evening was clear to all."""
    first, _ = both_docs(CLEAR)
    assert headline(first) == "The fact that nobody came to the meeting …"


GUESTS = """
The DET DT 1 det - the DET 1 det -
inn NOUN NN 2 nsubj - inn NOUN 2 nsubj -
has VERB VBZ 2 ROOT - have VERB 2 ROOT -
two NUM CD 4 nummod - two NUM 4 nummod CARDINAL
kinds NOUN NNS 2 obj - kind NOUN 2 dobj -
of ADP IN 6 case - of ADP 4 prep -
guests NOUN NNS 4 nmod - guest NOUN 5 pobj -
: PUNCT : 8 punct - : PUNCT 4 punct -
those PRON DT 4 appos - those PRON 4 appos -
who PRON WP 10 nsubj - who PRON 10 nsubj -
fish VERB VBP 8 acl:relcl - fish VERB 8 relcl -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""


def test_no_headline_breaks_behind_a_colon() -> None:
    """The inn has two kinds of guests: those who fish."""
    first, _ = both_docs(GUESTS)
    assert headline(first) == "The inn has two kinds of guests"


def test_an_empty_text_has_no_headline() -> None:
    """An empty text."""
    assert headline(Doc(Vocab())) == ""
