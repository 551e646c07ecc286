"""Persons are written in full once in a clause that stands alone; a docstring is the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from content.model import Article
from content.parse import Parses
from content.reading import Reading, read
from content.reading.names import Name
from content.statements import told
from tests.parses import both_docs

# The subject stands in the first rows, the rest of the clause is the same.
REST = """
opened VERB VBD {verb} ROOT - open VERB {verb} ROOT -
a DET DT {school} det - a DET {school} det -
school NOUN NN {verb} obj - school NOUN {verb} dobj -
in ADP IN {porto} case - in ADP {verb} prep -
Porto PROPN NNP {verb} obl Location Porto PROPN {within} pobj GPE
. PUNCT . {verb} punct - . PUNCT {verb} punct -
"""
LEE = "Lee PROPN NNP 1 nsubj Person Lee PROPN 1 nsubj PERSON"
BROTHERS = """The DET DT 2 det - the DET 2 det -
Lee PROPN NNP 2 compound Person Lee PROPN 2 compound PERSON
brothers NOUN NNS 3 nsubj - brother NOUN 3 nsubj -"""


def _read(subject: str) -> Reading:
    verb = len(subject.splitlines())
    rest = REST.format(verb=verb, school=verb + 2, within=verb + 3, porto=verb + 4)
    first, second = both_docs(subject + rest)
    reading = read(Article(title="", paragraphs=(first.text,)), Parses(first, second))
    spans = tuple(mention for name in reading.names if name.text == "Lee" for mention in name.mentions)
    names = (Name("Ann Lee", "person", spans, ("Ann Lee", "Lee")),)
    return replace(reading, names=names)


@pytest.mark.parametrize(
    ("subject", "text"),
    [(LEE, "Ann Lee opened a school in Porto."), (BROTHERS, "The Lee brothers opened a school in Porto.")],
    ids=["a person", "a family"],
)
def test_full_name(subject: str, text: str) -> None:
    """Lee opened a school in Porto; the Lee brothers opened one: a family is no one person."""
    assert [clause.text for clause in told(_read(subject))] == [text]
