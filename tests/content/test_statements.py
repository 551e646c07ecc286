"""Clauses that stand alone: a body that speaks of itself, and clauses that are left out; a docstring is the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from content.model import Article, Passage
from content.parse import Parses
from content.reading import Reading, read
from content.reading.names import Name
from content.statements import told
from tests.parses import both_docs

ITSELF = """
Larkham PROPN NNP 1 compound Organization Larkham PROPN 1 compound ORG
Council PROPN NNP 2 nsubj Organization Council PROPN 2 nsubj ORG
said VERB VBD 2 ROOT - say VERB 2 ROOT -
it PRON PRP 5 nsubj - it PRON 5 nsubj -
will AUX MD 5 aux - will AUX 5 aux -
open VERB VB 2 ccomp - open VERB 2 ccomp -
two NUM CD 8 nummod - two NUM 8 nummod CARDINAL
night NOUN NN 8 compound - night NOUN 8 compound -
schools NOUN NNS 5 obj - school NOUN 5 dobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""
SHORT = """
Larkham PROPN NNP 2 nsubj Location Larkham PROPN 2 nsubj GPE
{short} AUX VBZ 2 aux - be AUX 2 aux -
opening VERB VBG 2 ROOT - open VERB 2 ROOT -
two NUM CD 5 nummod - two NUM 5 nummod CARDINAL
night NOUN NN 5 compound - night NOUN 5 compound -
schools NOUN NNS 2 obj - school NOUN 2 dobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""
BURIED = """
Old ADJ JJ 1 amod - old ADJ 1 amod -
{many} NOUN NNS 3 nsubj:pass - {one} NOUN 3 nsubjpass -
were AUX VBD 3 aux:pass - be AUX 3 auxpass -
buried VERB VBN 3 ROOT - bury VERB 3 ROOT -
in ADP IN 5 case - in ADP 3 prep -
Larkham PROPN NNP 3 obl Location Larkham PROPN 4 pobj GPE
. PUNCT . 3 punct - . PUNCT 3 punct -
"""
POSTED = """
The DET DT 1 det - the DET 1 det -
letter NOUN NN 5 nsubj:pass - letter NOUN 5 nsubjpass -
from ADP IN 3 case - from ADP 1 prep -
Larkham PROPN NNP 1 nmod Location Larkham PROPN 2 pobj GPE
was AUX VBD 5 aux:pass - be AUX 5 auxpass -
posted VERB VBN 5 ROOT - post VERB 5 ROOT -
"""
IN_PORTO = """in ADP IN 7 case - in ADP 5 prep -
Porto PROPN NNP 5 obl Location Porto PROPN 6 pobj GPE
"""
STOP = ". PUNCT . 5 punct - . PUNCT 5 punct -"
ASKED = """
Larkham PROPN NNP 1 compound Organization Larkham PROPN 1 compound ORG
Council PROPN NNP 2 nsubj Organization Council PROPN 2 nsubj ORG
{did} VERB VBD 2 ROOT - {do} VERB 2 ROOT -
two NUM CD 4 nummod - two NUM 4 nummod CARDINAL
firms NOUN NNS 2 obj - firm NOUN 2 dobj -
to PART TO 6 mark - to PART 6 aux -
leave VERB VB 2 advcl - leave VERB 2 advcl -
Porto PROPN NNP 6 obj Location Porto PROPN 6 dobj GPE
. PUNCT . 2 punct - . PUNCT 2 punct -
"""
FELL = """
Sales NOUN NNS 3 nsubj - sale NOUN 3 nsubj -
in ADP IN 2 case - in ADP 0 prep -
Larkham PROPN NNP 0 nmod Location Larkham PROPN 1 pobj GPE
fell VERB VBD 3 ROOT - fall VERB 3 ROOT -
in ADP IN 5 case - in ADP 3 prep -
May PROPN NNP 3 obl Date May PROPN 4 pobj DATE
, PUNCT , 9 punct - , PUNCT 3 punct -
according VERB VBG 9 case - accord VERB 3 prep -
to ADP IN 7 fixed - to ADP 7 prep -
Ann PROPN NNP 3 obl Person Ann PROPN 10 compound PERSON
Lee PROPN NNP 9 flat Person Lee PROPN 8 pobj PERSON
. PUNCT . 3 punct - . PUNCT 3 punct -
"""
BRIDGES = """
Porto PROPN NNP 1 nsubj Location Porto PROPN 1 nsubj -
has VERB VBZ 1 ROOT - have VERB 1 ROOT -
{one} NUM CD 3 nummod - {one} NUM 3 nummod CARDINAL
{bridge} NOUN {tag} 1 obj - bridge NOUN 1 dobj -
before ADP IN 5 case - before ADP 3 prep -
Larkham PROPN NNP 3 nmod Location Larkham PROPN 4 pobj GPE
, PUNCT , 8 punct - , PUNCT 5 punct -
which PRON WDT 8 nsubj - which PRON 8 nsubj -
overlooks VERB VBZ 5 acl:relcl - overlook VERB 5 relcl -
Vale PROPN NNP 10 compound Location Vale PROPN 10 compound LOC
Bay PROPN NNP 8 obj Location Bay PROPN 8 dobj LOC
. PUNCT . 1 punct - . PUNCT 1 punct -
"""

TEACHER = """
Vale PROPN NNP 1 nsubj Location Vale PROPN 1 nsubj GPE
thanked VERB VBD 1 ROOT - thank VERB 1 ROOT -
Ann PROPN NNP 1 obj Person Ann PROPN 3 compound PERSON
Lee PROPN NNP 2 flat Person Lee PROPN 1 dobj PERSON
, PUNCT , 6 punct - , PUNCT 3 punct -
a DET DT 6 det - a DET 6 det -
teacher NOUN NN 2 appos - teacher NOUN 3 appos -
, PUNCT , 9 punct - , PUNCT 6 punct -
who PRON WP 9 nsubj - who PRON 9 nsubj -
came VERB VBD 6 acl:relcl - come VERB 6 relcl -
from ADP IN 11 case - from ADP 9 prep -
Porto PROPN NNP 9 obl Location Porto PROPN 10 pobj GPE
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


def _told(parse: str, *names: Name) -> list[str]:
    first, second = both_docs(parse)
    reading: Reading = read(Article(paragraphs=(first.text,)), Parses(first, second))
    return [clause.text for clause in told(replace(reading, names=names))]


def test_a_body_that_speaks_of_itself() -> None:
    """Larkham Council said it will open two night schools."""
    council = Name("Larkham Council", "organisation", (Passage(0, 15),), ("Larkham Council",))
    assert _told(ITSELF, council) == ["Larkham Council will open two night schools."]
    assert _told(ITSELF) == []


@pytest.mark.parametrize("short", ["'s", "’s"])
def test_a_short_form_is_written_out(short: str) -> None:
    """Larkham 's opening two night schools."""
    assert _told(SHORT.format(short=short)) == ["Larkham is opening two night schools."]


@pytest.mark.parametrize(
    ("many", "one", "kept"), [("conquests", "conquest", False), ("sailors", "sailor", True), ("bones", "bone", True)]
)
def test_a_thing_is_not_buried(many: str, one: str, kept: bool) -> None:  # noqa: FBT001 - a case's value
    """Old conquests, sailors or bones were buried in Larkham: conquests have lost their own verb."""
    assert bool(_told(BURIED.format(many=many, one=one))) == kept


@pytest.mark.parametrize(
    ("parse", "texts"),
    [
        (POSTED + STOP, []),
        (POSTED + IN_PORTO + STOP, ["The letter from Larkham was posted in Porto."]),
        (ASKED.format(did="asked", do="ask"), []),
        (ASKED.format(did="hired", do="hire"), ["Larkham Council hired two firms."]),
        (FELL, ["According to Ann Lee, sales in Larkham fell in May."]),
        (BRIDGES.format(one="three", bridge="bridges", tag="NNS"), 2),
        (BRIDGES.format(one="one", bridge="bridge", tag="NN"), 1),
        (TEACHER, ["Vale thanked Ann Lee.", "Ann Lee came from Porto."]),
    ],
    ids=["thin", "full", "asked", "hired", "source first", "of the place", "of either", "of whom"],
)
def test_what_a_clause_cannot_be_without(parse: str, texts: list[str] | int) -> None:
    """A clause keeps what its verb needs, names its source first, and a relative clause tells of one noun only."""
    told = _told(parse)
    assert (told if isinstance(texts, list) else len(told)) == texts
