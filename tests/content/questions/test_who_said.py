"""Who said it, out of quotations whose speakers are given; each word of a sentence carries its part of speech."""

from __future__ import annotations

from dataclasses import replace

import pytest
import spacy
from spacy.tokens import Doc

from content.model import Article, Choice, Passage, Question
from content.questions import who_said
from content.reading import Quote, Reading
from content.reading.names import Name

PEOPLE = ("Ann Lee", "Bo Chen", "Cy Diaz")
HARBOUR = "We/PRON will/AUX begin/VERB the/DET repair/NOUN of/ADP the/DET harbour/NOUN before/ADP winter/NOUN"


def _reading(tagged: str, people: tuple[str, ...] = PEOPLE, *, sure: bool = True) -> Reading:
    words, tags = zip(*(pair.rsplit("/", 1) for pair in tagged.split()), strict=True)
    verbs = [at for at, tag in enumerate(tags) if tag == "VERB"]
    heads = [next((verb for verb in verbs if verb >= at), verbs[-1]) for at in range(len(words))]
    deps = ["nsubj" if tag in {"NOUN", "PRON"} else "dep" for tag in tags]
    doc = Doc(spacy.blank("en").vocab, list(words), pos=list(tags), tags=["NN"] * len(words), heads=heads, deps=deps)
    here = Passage(0, len(doc.text))
    return Reading(
        article=Article(title="A meeting", paragraphs=(doc.text,)),
        first=doc,
        second=doc,
        names=tuple(Name(name, "person", (here,), (name,)) for name in people),
        quotes=(
            Quote(here, doc.text, "Ann Lee", speaker_known=True, passage=here, sure=sure),
            Quote(here, "Yes.", "Bo Chen", speaker_known=True, passage=here, sure=False),
        ),
    )


def _asked(reading: Reading) -> list[Question]:
    return list(who_said.propose(reading))


def test_words_are_given_back_to_their_speaker() -> None:
    """A whole sentence is asked for against the other people of the story, its final comma left out."""
    (question,) = _asked(_reading(HARBOUR + " ,/PUNCT"))
    assert question.prompt == "Who said, “We will begin the repair of the harbour before winter”?"
    assert isinstance(question.shape, Choice)
    assert question.shape.right.text == "Ann Lee"


def test_one_speaker_is_not_asked_for() -> None:
    """Where nobody else speaks there is nothing to find out."""
    reading = _reading(HARBOUR)
    assert _asked(replace(reading, quotes=reading.quotes[:1])) == []
    assert _asked(_reading(HARBOUR, ("Ann Lee",))) == []


def test_a_courtesy_is_not_asked_for() -> None:
    """Thanks tell nothing of the story."""
    assert _asked(_reading("We/PRON thank/VERB the/DET town/NOUN and/CCONJ the/DET harbour/NOUN council/NOUN")) == []


def test_a_likely_speaker_is_not_enough() -> None:
    """Nothing is asked about words whose speaker is only the likeliest one."""
    assert _asked(_reading(HARBOUR, sure=False)) == []


@pytest.mark.parametrize(
    "said",
    [
        "And/CCONJ they/PRON will/AUX rebuild/VERB the/DET stone/NOUN harbour/NOUN before/ADP winter/NOUN",
        "The/DET council/NOUN paid/VERB for/ADP this/DET long/ADJ harbour/NOUN wall/NOUN",
        "Everyone/PRON calls/VERB me/PRON Lee/PROPN in/ADP our/PRON fishing/NOUN town/NOUN",
        "You/PRON never/ADV know/VERB what/PRON will/AUX come/VERB of/ADP it/PRON",
        "Rain/NOUN fell/VERB",
    ],
)
def test_words_that_say_too_little_are_not_asked_for(said: str) -> None:
    """A sentence that leans on another, names its speaker, is vague or short is no question."""
    assert _asked(_reading(said)) == []


def test_the_most_telling_sentence_is_chosen() -> None:
    """Of two sentences the one with more nouns, figures and verbs is asked for."""
    weak = "The/DET harbour/NOUN needs/VERB a/DET good/ADJ repair/NOUN ./PUNCT "
    strong = "Last/ADJ winter/NOUN 40/NUM boats/NOUN sank/VERB near/ADP the/DET harbour/NOUN wall/NOUN ./PUNCT"
    (question,) = _asked(_reading(weak + strong))
    assert "40 boats" in question.prompt


@pytest.mark.parametrize(("dead", "offered"), [("", True), ("Cy/PROPN Diaz/PROPN died/VERB young/ADJ ./PUNCT ", False)])
def test_the_dead_are_no_wrong_answers(dead: str, *, offered: bool) -> None:
    """Somebody of whom the text says that they died is not offered as a speaker."""
    (question,) = _asked(_reading(dead + HARBOUR, (*PEOPLE, "Di Evans") if dead else PEOPLE))
    assert isinstance(question.shape, Choice)
    assert ("Cy Diaz" in {option.text for option in question.shape.options}) is offered
