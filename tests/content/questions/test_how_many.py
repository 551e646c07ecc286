"""How many, out of small parses; and the tables; a docstring is the text."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.model import Article, Gap
from content.parse import Parses
from content.questions import how_many
from content.reading import Reading, read
from content.tables import numbers, timeline
from tests.parses import both_docs

EXTRADITED = """
Mexico PROPN NNP 1 nsubj Location Mexico PROPN 1 nsubj GPE
extradited VERB VBD 1 ROOT - extradite VERB 1 ROOT -
284 NUM CD 3 nummod - 284 NUM 3 nummod CARDINAL
suspects NOUN NNS 1 obj - suspect NOUN 1 dobj -
to ADP IN 7 case - to ADP 1 prep -
the DET DT 7 det - the DET 7 det GPE
United VERB NNP 7 amod Location United PROPN 7 compound GPE
States PROPN NNPS 1 obl Location States PROPN 4 pobj GPE
. PUNCT . 1 punct - . PUNCT 1 punct -
"""
KILLED = """
Three NUM CD 2 nummod - three NUM 2 nummod CARDINAL
young ADJ JJ 2 amod - young ADJ 2 amod -
officers NOUN NNS 4 nsubj:pass - officer NOUN 4 nsubjpass -
were AUX VBD 4 aux:pass - be AUX 4 auxpass -
killed VERB VBN 4 ROOT - kill VERB 4 ROOT -
in ADP IN 7 case - in ADP 4 prep -
the DET DT 7 det - the DET 7 det -
street NOUN NN 4 obl - street NOUN 5 pobj -
. PUNCT . 4 punct - . PUNCT 4 punct -
"""
ARRIVED = """
Ann PROPN NNP 10 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 10 nsubj PERSON
, PUNCT , 4 punct - , PUNCT 1 punct -
the DET DT 4 det - the DET 4 det -
head NOUN NN 0 appos - head NOUN 1 appos -
of ADP IN 8 case - of ADP 4 prep -
a DET DT 8 det - a DET 8 det -
small ADJ JJ 8 amod - small ADJ 8 amod -
school NOUN NN 4 nmod - school NOUN 5 pobj -
, PUNCT , 0 punct - , PUNCT 1 punct -
arrived VERB VBD 10 ROOT - arrive VERB 10 ROOT -
in ADP IN 12 case - in ADP 10 prep -
May PROPN NNP 10 obl Date May PROPN 11 pobj DATE
2006 NUM CD 12 nmod:unmarked Date 2006 NUM 12 nummod DATE
. PUNCT . 10 punct - . PUNCT 10 punct -
"""


def _read(parse: str) -> Reading:
    first, second = both_docs(parse)
    return read(Article(paragraphs=(first.text,)), Parses(first, second))


CASES = (Path(__file__).parent / "figures.txt").read_text(encoding="utf-8").strip().split("\n\n")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.splitlines()[0][2:])
def test_figure(case: str) -> None:
    """A sentence of figures.txt gives the questions that stand behind it, and no other."""
    lines = case.splitlines()
    asked = [line[2:] for line in lines if line.startswith("? ")]
    reading = _read("\n".join(line for line in lines if line[:2] not in {"# ", "? "}))
    found = [(question.prompt, question.shape) for question in how_many.propose(reading)]
    assert [
        f"{prompt} | {shape.answer.replace('$ ', '$') if isinstance(shape, Gap) else ''}" for prompt, shape in found
    ] == asked


def test_a_counted_object_is_asked_for() -> None:
    """Mexico extradited 284 suspects to the United States."""
    prompts = [question.prompt for question in how_many.propose(_read(EXTRADITED))]
    assert prompts == ["How many suspects did Mexico extradite to the United States?"]


def test_a_counted_subject_is_asked_for() -> None:
    """Three young officers were killed in the street."""
    prompts = [question.prompt for question in how_many.propose(_read(KILLED))]
    assert prompts == ["How many young officers were killed in the street?"]


def test_a_figure_is_a_row_of_the_numbers() -> None:
    """Mexico extradited 284 suspects to the United States."""
    assert [(row.figure, row.counts) for row in numbers(_read(EXTRADITED))] == [
        ("284", "suspects that Mexico extradited to the United States")
    ]


def test_a_dated_clause_is_a_row_of_the_timeline() -> None:
    """Ann Lee, the head of a small school, arrived in May 2006."""
    assert [row.event for row in timeline(_read(ARRIVED))] == ["Ann Lee arrived"]
