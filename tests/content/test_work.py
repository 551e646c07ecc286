"""Choices about what a paragraph does for its text."""

from __future__ import annotations

from dataclasses import replace

import spacy

from content.model import Article, Passage
from content.reading import Name, Quote, Reading, Role
from content.work import ended, linked, worked

NLP = spacy.blank("en")
NLP.add_pipe("sentencizer")
SPOKEN = "The water came in the night and took the whole wall of the mill with it while we slept"
PARAGRAPHS = (
    "The river ran over its banks at Norwood, and the people of the town fled to the church on the hill.",
    f"“{SPOKEN},” said Ann Lee, an engineer.",
    "But the church was cold and dark, and the people sat on the stone floor in their wet clothes.",
)


def _reading(paragraphs: tuple[str, ...]) -> Reading:
    article = Article(title="A flood", paragraphs=paragraphs)
    doc = NLP(article.text)
    start = article.text.index(SPOKEN)
    words = Passage(start, start + len(SPOKEN))
    sentence = Passage(start - 1, article.text.index("engineer.") + len("engineer."))
    quote = Quote(words, SPOKEN, "Ann Lee", speaker_known=True, passage=sentence)
    name = Name("Ann Lee", "person", (Passage(sentence.end - 22, sentence.end - 15),), ("Ann Lee",))
    role = Role("Ann Lee", "person", "an engineer", sentence, sentence)
    return Reading(article, doc, doc, names=(name,), quotes=(quote,), roles=(role,))


EXAMPLE = (
    PARAGRAPHS[0],
    f"“{SPOKEN},” said Ann Lee, an engineer.",
    "For example, the baker of the town lost his oven in the flood and must sell cakes from a stall at the station.",
)


def test_a_paragraph_with_an_example_gives_one() -> None:
    """Three things that it has no sign of stand beside what it does; one of them at least is another paragraph's."""
    reading = _reading(EXAMPLE)
    head = replace(reading.roles[0], description="the head of the water office", passage=Passage(0, 9))
    assert list(worked(reading, lambda _, __: True)) == []
    ((key, options),) = worked(replace(reading, roles=(head,)), lambda _, __: True)
    assert key.number == 3
    assert [option.text for option in options if option.right] == [
        "It gives an example of what the paragraph before it says."
    ]
    assert len({option.text for option in options}) == 4
    assert all(option.why for option in options)


def test_who_speaks_is_not_enough() -> None:
    """That an engineer is quoted, and not on what, is no work that is worth asking for."""
    assert list(worked(_reading(PARAGRAPHS), lambda _, __: True)) == []


def test_a_contrast_is_linked_against_what_it_is_not() -> None:
    """An example, a reason and a result stand beside it."""
    ((link, options),) = linked(_reading(PARAGRAPHS))
    assert link.number == 3
    assert [option.text for option in options if option.right] == ["It sets a contrast to what was said before."]
    assert len(options) == 4


def test_an_article_ends_with_words_of_its_own() -> None:
    """A quotation in the last paragraph is how it ends; where nothing is sure, nothing is asked."""
    ((_, options),) = ended(_reading(PARAGRAPHS[:2]))
    assert [option.text for option in options if option.right] == ["With somebody’s own words."]
    assert list(ended(_reading(PARAGRAPHS))) == []
