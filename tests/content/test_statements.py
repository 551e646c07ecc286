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
