"""Those whom the news concerns, where the text returns to them; the docstrings are the texts."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from content.groups import group, is_grave
from content.model import Article
from content.reading import Reading


def _reading(text: str) -> Reading:
    words = text.split()
    starts: list[bool | int | None] = [at == 0 or words[at - 1] == "." for at in range(len(words))]
    doc = Doc(spacy.blank("en").vocab, words, lemmas=words, sent_starts=starts)
    return Reading(Article(paragraphs=(doc.text,)), doc, doc)


@pytest.mark.parametrize(
    ("text", "concerned"),
    [
        ("nurses work . nurses wait . nurses ask . nurses hope .", "nurses"),
        ("nurses work . nurses wait . doctors ask .", ""),
        ("nurses work . nurses sleep . nurses eat . nurses hope .", ""),
        ("nurses die . nurses die . nurses ask . nurses hope .", ""),
        ("officials work . officials wait . officials ask . officials hope .", ""),
    ],
)
def test_a_group_returns_and_did_not_suffer_a_crime(text: str, concerned: str) -> None:
    """Named often; too seldom; without a wish; as victims; and those whom the news does not concern."""
    assert group(_reading(text)) == concerned


def test_a_grave_story_returns_to_death_or_violence() -> None:
    """One word of trouble makes no grave story."""
    assert is_grave(_reading("soldiers attack . people die . they shoot ."))
    assert not is_grave(_reading("rain will attack the roof ."))
