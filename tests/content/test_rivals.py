"""What a pronoun might be taken for and does not mean, on hand-built parses; a docstring is the text."""

from __future__ import annotations

import pytest

from content import rivals
from content.model import Article
from content.reading import Reading
from tests.parses import both_docs


@pytest.mark.parametrize(("text", "key", "same"), [("Tokyo", "Japan", True), ("Tokyo", "Kenya", False)])
def test_a_capital_is_no_wrong_answer_for_its_country(text: str, key: str, *, same: bool) -> None:
    """A capital stands for its country's government."""
    assert rivals.same_power(text, key) is same


NETWORK = """
A DET DT 2 det - a DET 2 det -
second ADJ JJ 2 amod - second ADJ 2 amod ORDINAL
project NOUN NN 10 nsubj - project NOUN 7 nsubj -
, PUNCT , 4 punct - , PUNCT 2 punct -
Platform PROPN NNP 2 appos Organization Platform PROPN 5 compound PERSON
Norwood PROPN NNP 4 flat Organization Norwood PROPN 2 appos PERSON
, PUNCT , 2 punct - , PUNCT 2 punct -
is AUX VBZ 10 cop - be AUX 7 ROOT -
a DET DT 10 det - a DET 10 det -
computer NOUN NN 10 compound - computer NOUN 10 compound -
network NOUN NN 10 ROOT - network NOUN 7 attr -
. PUNCT . 10 punct - . PUNCT 7 punct -
"""


def test_what_is_one_thing_is_no_rival() -> None:
    """A second project, Platform Norwood, is a computer network."""
    first, _ = both_docs(NETWORK)
    heads = {"project", "Platform", "network"}
    assert {first[place].text for place in rivals.one_thing(first[2])} >= heads
    assert {first[place].text for place in rivals.one_thing(first[10])} >= heads


PROGRAM = """
Tavola PROPN NNP 1 nsubj Organization Tavola PROPN 1 nsubj ORG
joined VERB VBD 1 ROOT - join VERB 1 ROOT -
the DET DT 5 det - the DET 5 det -
Clean PROPN NNP 5 amod Organization Clean PROPN 5 compound ORG
Air PROPN NNP 5 compound Organization Air PROPN 5 compound ORG
Program PROPN NNP 1 obj Organization Program PROPN 1 dobj ORG
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Clean Air Program", "the Clean Air Program"),
        ("Open Door Program", ""),
        ("the Open Door Program", "the Open Door Program"),
        ("Tavola", "Tavola"),
    ],
)
def test_a_name_that_needs_an_article_has_one(name: str, written: str) -> None:
    """Tavola joined the Clean Air Program."""
    first, second = both_docs(PROGRAM)
    reading = Reading(Article(title="Air", paragraphs=(first.text,)), first, second, ())
    assert rivals.with_article(reading, name) == written
