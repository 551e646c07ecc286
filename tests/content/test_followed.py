"""What "it" and "they" go on with, on hand-built parses; a docstring is the text."""

from __future__ import annotations

from content.followed import followed
from content.model import Article
from content.reading import Reading
from content.reading.candidates import candidates
from tests.parses import both_docs

LETTERS = """
The DET DT 1 det - the DET 1 det -
letters NOUN NNS 2 {label} - letter NOUN 2 {second} -
touched VERB VBD 2 ROOT - touch VERB 2 ROOT -
on ADP IN 5 case - on ADP 2 prep -
the DET DT 5 det - the DET 5 det -
plans NOUN NNS 2 obl - plan NOUN 3 pobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
They PRON PRP 8 nsubj - they PRON 8 nsubj -
pleased VERB VBD 8 ROOT - please VERB 8 ROOT -
the DET DT 10 det - the DET 10 det -
tenants NOUN NNS 8 obj - tenant NOUN 8 dobj -
. PUNCT . 8 punct - . PUNCT 8 punct -
"""


def _found(parse: str) -> list[str]:
    first, second = both_docs(parse)
    reading = Reading(Article(title="Letters", paragraphs=(first.text,)), first, second)
    return [one.text for one in followed(reading, candidates(first, second, ()))]


def test_a_pronoun_goes_on_with_the_subject_of_the_sentence_before() -> None:
    """The letters touched on the plans. They pleased the tenants."""
    assert _found(LETTERS.format(label="nsubj", second="nsubj")) == ["the letters"]


def test_a_subject_to_one_reader_only_is_left_alone() -> None:
    """The letters touched on the plans. They pleased the tenants."""
    assert _found(LETTERS.format(label="nsubj", second="dobj")) == []


def test_a_new_thing_behind_the_subject_may_be_meant_as_well() -> None:
    """The letters touched plans. They pleased the tenants."""
    rows = LETTERS.format(label="nsubj", second="nsubj").strip().splitlines()
    short = [*rows[:3], "plans NOUN NNS 2 obj - plan NOUN 2 dobj -"]
    moved = [row.replace(" 8 ", " 6 ").replace(" 10 ", " 8 ").replace(" 2 punct", " 2 punct") for row in rows[6:]]
    assert _found("\n".join([*short, *moved])) == []
