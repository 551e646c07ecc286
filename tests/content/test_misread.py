"""A misreading is false and sounds like its statement; a docstring is the statement."""

from __future__ import annotations

import pytest

from content.central import Claim
from content.misread import deeds, misread
from content.model import Article, Passage
from content.reading import Reading
from tests.parses import both_docs

ROWS = """
{subject} PROPN NNP {verb} nsubj Organization {subject} PROPN {verb} nsubj ORG
{group}
the DET DT {thing} det - the DET {thing} det -
bridge NOUN NN {verb} obj - bridge NOUN {verb} dobj -
of ADP IN {place} case - of ADP {thing} prep -
Norwood PROPN NNP {thing} nmod Location Norwood PROPN {of} pobj GPE
{when} ADV RB {verb} advmod - {when} ADV {verb} advmod -
. PUNCT . {verb} punct - . PUNCT {verb} punct -
"""
GROUP = """{word} AUX {tag} {verb} aux - {word} AUX {verb} aux -
{did} VERB {form} {verb} ROOT - {did} VERB {verb} ROOT -"""
TAGS = {"will": ("MD", "VB"), "may": ("MD", "VB"), "has": ("VBZ", "VBN")}


def _misread(group: str, when: str) -> list[str]:
    word, did = group.split()
    tag, form = TAGS[word]
    rows = ROWS.replace("{group}", GROUP).format(
        subject="Larkham", word=word, did=did, tag=tag, form=form, verb=2, thing=4, of=5, place=6, when=when
    )
    first, second = both_docs(rows)
    reading = Reading(article=Article(paragraphs=(first.text,)), first=first, second=second)
    return [text for text, _ in misread(reading, Claim(first.text, Passage(0, len(first.text)), 1, 0.5))]


@pytest.mark.parametrize(
    ("group", "when", "said"),
    [
        ("will close", "fully", ["Larkham has already closed the bridge of Norwood fully."]),
        ("will close", "tomorrow", []),  # done already, and tomorrow
        ("may close", "fully", []),
        ("may harm", "fully", ["Larkham has been proved to harm the bridge of Norwood fully."]),
        ("has closed", "fully", ["Larkham is planning to close the bridge of Norwood fully."]),
        ("has closed", "yesterday", []),
        ("will like", "fully", []),
        ("has liked", "fully", []),  # nobody plans it
    ],
)
def test_a_plan_is_taken_for_a_deed_and_a_deed_for_a_plan(group: str, when: str, said: list[str]) -> None:
    """Larkham will close the bridge of Norwood fully."""
    assert _misread(group, when) == said


def test_deeds_are_verbs_in_order() -> None:
    """Every deed is one small word."""
    assert all(word.isalpha() and word.islower() for word in deeds())
