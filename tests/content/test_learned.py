"""What a sentence lets one learn, as a noun clause; a docstring is the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from content.learned import points
from content.model import Article, Passage
from content.parse import Parses
from content.reading import Reading, Role, read
from content.sayings import sayings
from tests.parses import both_docs

BRIDGE = """
Rosa PROPN NNP 2 nsubj Person Rosa PROPN 1 compound PERSON
Lund PROPN NNP 0 flat Person Lund PROPN 2 nsubj PERSON
closed VERB VBD 2 ROOT - close VERB 2 ROOT -
{det} DET DT 6 det - {det} DET 6 det -
old ADJ JJ 6 amod - old ADJ 6 amod -
stone NOUN NN 6 compound - stone NOUN 6 compound -
bridge NOUN NN 2 obj - bridge NOUN 2 dobj -
in ADP IN 8 case - in ADP 2 prep -
2019 NUM CD 2 obl Date 2019 NUM 7 pobj DATE
. PUNCT . 2 punct - . PUNCT 2 punct -
"""
DAM = """
Ann PROPN NNP 2 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
warned VERB VBD 2 ROOT - warn VERB 2 ROOT -
that SCONJ IN 8 mark - that SCONJ 8 mark -
the DET DT 6 det - the DET 6 det -
{adjective} ADJ JJ 6 amod - {adjective} ADJ 6 amod -
{noun} NOUN NN 8 nsubj - {noun} NOUN 8 nsubj -
could AUX MD 8 aux - could AUX 8 aux -
fail VERB VB 2 ccomp - fail VERB 2 ccomp -
in ADP IN 11 case - in ADP 8 prep -
wet ADJ JJ 11 amod - wet ADJ 11 amod -
winters NOUN NNS 8 obl - winter NOUN 9 pobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""


@pytest.mark.parametrize(
    ("det", "expected"),
    [
        (
            "the",
            [
                "When Rosa Lund closed the old stone bridge",
                "What Rosa Lund did in 2019",
                "Who closed the old stone bridge in 2019",
                "What happened in 2019",
            ],
        ),
        ("this", ["What Rosa Lund did in 2019", "What happened in 2019"]),
    ],
)
def test_a_clause_tells_several_things(det: str, expected: list[str]) -> None:
    """Rosa Lund closed the (this) old stone bridge in 2019."""
    first, second = both_docs(BRIDGE.format(det=det))
    reading = read(Article(title="Bridge", paragraphs=(first.text,)), Parses(first, second))
    assert [point.text for point in points(reading)] == expected


@pytest.mark.parametrize(
    ("adjective", "noun", "expected"),
    [("old", "dam", [("Ann Lee", "the old dam")]), ("whole", "thing", [])],
)
def test_a_topic_is_what_the_words_are_about(adjective: str, noun: str, expected: list[tuple[str, str]]) -> None:
    """Ann Lee warned that the old dam (the whole thing) could fail in wet winters."""
    first, second = both_docs(DAM.format(adjective=adjective, noun=noun))
    reading = read(Article(title="Rain", paragraphs=(first.text,)), Parses(first, second))
    assert [(each.speaker, each.topic) for each in sayings(reading)] == expected


def test_nobody_is_asked_about_his_own_office() -> None:
    """Ann Lee warned that the old dam could fail in wet winters: a dam is not what Ann Lee is."""
    first, second = both_docs(DAM.format(adjective="old", noun="dam"))
    reading = read(Article(title="Rain", paragraphs=(first.text,)), Parses(first, second))
    office = Role("Ann Lee", "person", "keeper of the old dam", Passage(0, 1), Passage(0, 1))
    assert list(sayings(replace(reading, roles=(office,)))) == []


@pytest.mark.parametrize(("description", "expected"), [("a keeper of dams", ["What the Ann Lee is"]), ("keeper", [])])
def test_what_a_name_means_is_told_once(description: str, expected: list[str]) -> None:
    """Ann Lee warned that the old dam could fail in wet winters: the name of a body that the text describes."""
    first, second = both_docs(DAM.format(adjective="old", noun="dam"))
    article = Article(title="Rain", paragraphs=(first.text, "All know the Ann Lee, and the Ann Lee is loved."))
    office = Role("Ann Lee", "organisation", description, Passage(0, 1), Passage(0, 1))
    told = points(Reading(article, first, second, roles=(office,)))
    assert [point.text for point in told if point.kind == "meaning"] == expected
