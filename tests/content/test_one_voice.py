"""A paragraph that is one person's words, and what stands for the name."""

from __future__ import annotations

import pytest
import spacy

from content.model import Article, Passage
from content.one_voice import is_main, voice
from content.reading import Name, Quote, Reading, Role
from content.sayings import Saying
from content.signs import stretches

NLP = spacy.blank("en")
NLP.add_pipe("sentencizer")
SPOKEN = "The water came in the night and took the whole wall with it"
PARAGRAPHS = ("Ann Lee lives in Norwood.", f"“{SPOKEN},” she said.")


def _saying(paragraph: str) -> bool:
    """Say whether a paragraph is mainly about the old mill."""
    article = Article(title="A flood", paragraphs=(paragraph,))
    doc = NLP(article.text)
    (stretch,) = stretches(Reading(article, doc, doc))
    return is_main(Saying("Ann Lee", "the old mill", paragraph, stretch.passage), stretch)


@pytest.mark.parametrize(
    ("paragraph", "main"),
    [
        ("The old mill fell. The river rose.", True),
        ("We wept. The old mill fell. We loved that mill.", True),
        ("We wept. The old mill fell. The river rose.", False),
    ],
)
def test_what_is_named_in_passing_is_no_topic(paragraph: str, *, main: bool) -> None:
    """A topic stands in the first sentence, or comes again."""
    assert _saying(paragraph) is main


def _reading(description: str, *, sure: bool = True) -> Reading:
    article = Article(title="A flood", paragraphs=PARAGRAPHS)
    doc = NLP(article.text)
    start = article.text.index(SPOKEN)
    words, told = Passage(start, start + len(SPOKEN)), Passage(0, 25)
    quote = Quote(words, SPOKEN, "Ann Lee", speaker_known=True, passage=words, sure=sure)
    name = Name("Ann Lee", "person", (Passage(0, 7),), ("Ann Lee",))
    role = Role("Ann Lee", "person", description, told, told)
    return Reading(article, doc, doc, names=(name,), quotes=(quote,), roles=(role,))


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        ("a potato farmer in Norwood", "a farmer"),
        ("an engineer", "an engineer"),
        ("director of the harbour museum", "the director of the harbour museum"),
        ("the mayor’s sister", ""),
        ("one of the founders", ""),
    ],
)
def test_a_speaker_is_told_by_what_he_is(description: str, expected: str) -> None:
    """A calling, or an office that another paragraph tells; nothing where that stands for nobody."""
    reading = _reading(description)
    found = voice(reading, stretches(reading)[1])
    assert found == (("quote", expected, "Ann Lee") if expected else None)


def test_an_unsure_speaker_has_no_voice() -> None:
    """Words that may be another's are nobody's."""
    reading = _reading("an engineer", sure=False)
    assert voice(reading, stretches(reading)[1]) is None
