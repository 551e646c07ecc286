"""The words quoted with a word that is asked about, on hand-built parses; a docstring is the text."""

from __future__ import annotations

from content.around import quoted
from tests.parses import both_docs

PAID = """
In ADP IN 1 case - in ADP 4 prep -
May PROPN NNP 4 obl Date May PROPN 0 pobj DATE
, PUNCT , 4 punct - , PUNCT 4 punct -
it PRON PRP 4 nsubj - it PRON 4 nsubj -
paid VERB VBD 4 ROOT - pay VERB 4 ROOT -
for ADP IN 7 case - for ADP 4 prep -
the DET DT 7 det - the DET 7 det -
bridge NOUN NN 4 obl - bridge NOUN 5 pobj -
. PUNCT . 4 punct - . PUNCT 4 punct -
"""


def test_a_quotation_begins_at_the_subject_and_ends_with_a_phrase() -> None:
    """In May, it paid for the bridge."""
    first, _ = both_docs(PAID)
    assert quoted(first[3], 3) == "it paid for the bridge"


def test_a_quotation_holds_no_mark() -> None:
    """In May, it paid , the bridge."""
    first, _ = both_docs(PAID.replace("for ADP IN 7 case - for ADP", ", PUNCT , 7 punct - , PUNCT"))
    assert not quoted(first[3], 3)
