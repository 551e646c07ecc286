"""Who "I" is in what somebody known says, or in a story that a writer tells of himself; a docstring is the text."""

from __future__ import annotations

import pytest

from content.model import Article
from content.parse import Parses
from content.reading import Reading, read
from content.statements import told
from tests.parses import both_docs

SPOKEN = """
" PUNCT `` 2 punct - " PUNCT 12 punct -
I PRON PRP 2 nsubj - I PRON 2 nsubj -
{verb} 12 ccomp - open VERB 12 ccomp -
my PRON PRP$ 5 nmod:poss - my PRON 5 poss -
own ADJ JJ 5 amod - own ADJ 5 amod -
school NOUN NN 2 obj - school NOUN 2 dobj -
in ADP IN 7 case - in ADP 2 prep -
Larkham PROPN NNP 2 obl Location Larkham PROPN 6 pobj GPE
, PUNCT , 2 punct - , PUNCT 12 punct -
" PUNCT '' 2 punct - " PUNCT 12 punct -
Ann PROPN NNP 12 nsubj Person Ann PROPN 11 compound PERSON
Lee PROPN NNP 10 flat Person Lee PROPN 12 nsubj PERSON
said VERB VBD 12 ROOT - say VERB 12 ROOT -
. PUNCT . 12 punct - . PUNCT 12 punct -
"""
RODE = """
I PRON PRP {at1} nsubj - I PRON {at1} nsubj -
took VERB VBD {at1} ROOT - take VERB {at1} ROOT -
a DET DT {at3} det - a DET {at3} det -
bus NOUN NN {at1} obj - bus NOUN {at1} dobj -
to ADP IN {at5} case - to ADP {at1} prep -
Larkham PROPN NNP {at1} obl Location Larkham PROPN {at4} pobj GPE
. PUNCT . {at1} punct - . PUNCT {at1} punct -
"""
WORDS = 7


def _read(parse: str) -> Reading:
    first, second = both_docs(parse)
    return read(Article(title="", paragraphs=(first.text,)), Parses(first, second))


@pytest.mark.parametrize(
    ("verb", "texts"),
    [
        ("opened VERB VBD", ["Ann Lee opened her own school in Larkham."]),
        ("open VERB VBP", []),
    ],
    ids=["what she did", "another form would be needed"],
)
def test_i_of_a_known_speaker(verb: str, texts: list[str]) -> None:
    """I opened my own school in Larkham, in a quotation of Ann Lee."""
    reading = _read(SPOKEN.format(verb=verb))
    assert [clause.text for clause in told(reading)] == texts
    assert all(clause.fact.source is None for clause in told(reading))


@pytest.mark.parametrize(
    ("times", "texts"), [(3, {"The writer took a bus to Larkham."}), (1, set())], ids=["a story", "a stray quotation"]
)
def test_i_of_the_writer(times: int, texts: set[str]) -> None:
    """I took a bus to Larkham. (so many times)"""
    heads = ({f"at{at}": WORDS * turn + at for at in range(WORDS)} for turn in range(times))
    rows = "".join(RODE.lstrip().format(**each) for each in heads)
    assert {clause.text for clause in told(_read(rows))} == texts
