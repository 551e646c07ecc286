"""Central idea: the lead against details, where the lead is plainly what the story is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from content.model import Article, Choice, Passage
from content.questions import central_idea
from content.reading import Reading, Weight
from tests.parses import both_docs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.meaning import Vectors
    from content.model import Question

ROWS = """
The DET DT {2} det - the DET {2} det -
{adjective} ADJ JJ {2} amod - {adjective} ADJ {2} amod -
{noun} NOUN NN {3} nsubj - {noun} NOUN {3} nsubj -
{verb} VERB VBD {3} ROOT - {verb} VERB {3} ROOT -
{number} NUM CD {5} nummod - {number} NUM {5} nummod CARDINAL
{things} NOUN NNS {3} obj - {things} NOUN {3} dobj -
from ADP IN {7} case - from ADP {3} prep -
{place} PROPN NNP {3} obl Location {place} PROPN {6} pobj GPE
yesterday NOUN NN {3} obl:tmod - yesterday NOUN {3} npadvmod DATE
before ADP IN {10} case - before ADP {3} prep -
noon NOUN NN {3} obl - noon NOUN {9} pobj TIME
. PUNCT . {3} punct - . PUNCT {3} punct -
"""
WORDS = """
northern harbour welcomed forty ships Norwood
young captain counted ninety crates Oslo
green crane lifted fifty barrels Lima
local baker sold eighty loaves Turin
small choir sang twelve anthems Bergen
clever pilot steered seven tugs Accra
noisy market offered thirty spices Delhi
old museum showed sixteen paintings Lyon
quiet library lent eleven atlases Quito
busy hotel washed seventy towels Cairo
"""
KEYS = ("adjective", "noun", "verb", "number", "things", "place")


def _reading(central: list[float]) -> Reading:
    """Make a story of ten sentences, each a paragraph, that are so near to its middle."""
    rows, size = "", len(ROWS.strip().splitlines())
    for at, words in enumerate(WORDS.strip().splitlines()):
        places = [str(at * size + place) for place in range(size)]
        rows += ROWS.format(*places, **dict(zip(KEYS, words.split(), strict=True)))
    first, second = both_docs("\n".join(line for line in rows.splitlines() if line))
    article = Article(title="Harbour", paragraphs=tuple(sent.text for sent in first.sents))
    weights = tuple(
        Weight(Passage(sent.start_char, sent.start_char + len(sent.text)), 0.5, near, near)
        for sent, near in zip(first.sents, central, strict=True)
    )
    return Reading(article=article, first=first, second=second, importance=weights)


def _near(texts: Sequence[str]) -> Vectors:
    """Give each text a direction of its own, so that none is near to another."""
    return np.eye(len(texts), dtype=np.float32)


def _proposed(central: list[float]) -> list[Question]:
    return list(central_idea.propose(_reading(central), _near))


@pytest.mark.parametrize(
    ("title", "asked"), [("A harbour and its ships", 1), ("Northern harbour welcomed forty ships from Norwood", 0)]
)
def test_a_title_that_says_it_all_leaves_nothing_to_ask(title: str, asked: int) -> None:
    """The northern harbour welcomed forty ships from Norwood yesterday before noon."""
    reading = _reading([0.9, 0.5, 0.5, *[0.2] * 7])
    reading = replace(reading, article=replace(reading.article, title=title))
    assert len(list(central_idea.propose(reading, _near))) == asked


@pytest.mark.parametrize("opening", ["local", "sells"])
def test_a_scene_is_no_central_idea(opening: str) -> None:
    """Baker Ola sells eighty loaves ...; a baker sold eighty loaves."""
    reading = _reading([0.9, 0.5, 0.5, *[0.2] * 7])
    if opening == "sells":
        reading.first[2].ent_type_, reading.first[3].tag_ = "Person", "VBZ"
    assert len(list(central_idea.propose(reading, _near))) == (opening == "local")


def test_the_lead_is_set_against_three_details() -> None:
    """Ten sentences: the harbour welcomed ships, the captain counted crates, ..."""
    (question,) = _proposed([0.9, 0.6, 0.6, *[0.2] * 7])
    assert isinstance(question.shape, Choice)
    assert question.shape.right.text == "The northern harbour welcomed forty ships from Norwood before noon."
    assert len(question.shape.options) == 4
    assert len(question.evidence) == 3


def test_a_detail_near_to_the_key_is_no_wrong_option() -> None:
    """Ten sentences that all say the same: whichever one takes is right."""
    reading = _reading([0.9, 0.6, 0.6, *[0.2] * 7])
    assert list(central_idea.propose(reading, lambda texts: np.ones((len(texts), 1), np.float32))) == []


@pytest.mark.parametrize(
    ("central", "key"),
    [
        ([0.3, 0.6, 0.5, *[0.2] * 7], "The young captain counted ninety crates from Oslo before noon."),
        ([0.5, 0.9, 0.6, *[0.2] * 7], "The young captain counted ninety crates from Oslo before noon."),
        ([0.3, 0.4, 0.5, *[0.2] * 7], ""),  # none is near to the title
    ],
)
def test_behind_a_scene_the_news_is_the_central_idea(central: list[float], key: str) -> None:
    """A lead that only paints a scene, and a sentence behind it that tells the news."""
    assert [question.shape.right.text for question in _proposed(central) if isinstance(question.shape, Choice)] == [
        key
    ] * bool(key)


@pytest.mark.parametrize(
    ("text", "unlike"),
    [
        ("The company’s offices are spread over three towns.", True),
        ("The reporters are being held in the old prison.", True),
        ("On that occasion, teachers were thanked for their work.", True),
        ("The green crane of Lima lifted fifty barrels.", False),
    ],
)
def test_an_option_names_whom_it_is_about(text: str, unlike: bool) -> None:  # noqa: FBT001
    """Nobody knows "the company" outside its paragraph."""
    assert bool(central_idea.UNLIKE.search(text)) is unlike


def test_the_second_paragraph_is_no_detail() -> None:
    """The young captain counts ninety crates right behind the lead: that may be the news as well."""
    (question,) = _proposed([0.9, 0.5, 0.5, *[0.2] * 7])
    assert isinstance(question.shape, Choice)
    assert not any("captain" in option.text for option in question.shape.options)
