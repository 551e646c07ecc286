"""What is news, what is argument, and what a task on the news may take for granted; the docstrings are the texts."""

from __future__ import annotations

import pytest
import spacy

from content.model import Article, Passage
from content.news import grants, is_argued, is_news, is_recent
from content.openings import Opening
from content.reading import Reading

REPORT = "The council closed two bridges on Monday. It said so. The mayor told us. Ann Lee added that it rains."


def _reading(text: str) -> Reading:
    doc = spacy.blank("en")(text)
    for token in doc:
        token.lemma_ = token.lower_
    return Reading(Article(paragraphs=(text,)), doc, doc)


@pytest.mark.parametrize(
    ("text", "news"),
    [
        (REPORT.replace("told us", "told them"), True),
        ("The council closed two bridges.", False),
        (f"{REPORT} We think that our town and my family and I lose.", False),
        (f"{REPORT} “We think that our town and I lose,” she said.", True),
        (f"{REPORT} Why? Where? Who?", False),
    ],
)
def test_news_says_who_says_so(text: str, news: bool) -> None:  # noqa: FBT001 - a table's column
    """A report; a bare statement; a writer's own person, outside and inside quotation marks; questions."""
    assert is_news(_reading(text)) is news


def test_a_writer_who_judges_argues() -> None:
    """We must save our town. It should not be sold; indeed we deserve better. It is wrong."""
    text = "We must save our town. It should not be sold; indeed we deserve better. It is wrong."
    assert is_argued(_reading(text))
    assert not is_argued(_reading(REPORT))


@pytest.mark.parametrize(
    ("told", "verb", "recent"),
    [
        ("The council closed two bridges", "close", True),
        ("The council closed two bridges in 2012", "close", False),
        ("The mayor received a guest", "receive", False),
    ],
)
def test_what_is_dated_near_by_is_recent(told: str, verb: str, recent: bool) -> None:  # noqa: FBT001 - a column
    """With a day in the text; of an old year; of every day."""
    opening = Opening(told, verb, happened=True, first=True, passage=Passage(0, 5))
    assert is_recent(opening, _reading(REPORT)) is recent


def test_what_has_no_day_has_to_last() -> None:
    """The council closed two bridges. / The council has closed two bridges."""
    texts = ("The council closed two bridges", "The council has closed two bridges")
    found = [Opening(text, "close", happened=True, first=True, passage=Passage(0, 5)) for text in texts]
    assert [is_recent(opening, _reading("Bridges.")) for opening in found] == [False, True]


@pytest.mark.parametrize(
    ("need", "text"),
    [
        ("opposed", "Parents criticised it, and others protested."),
        ("reasons", "It closed because of the rain."),
        ("study", "Researchers made a study with new data."),
        ("dated", "It closed on Monday."),
        ("bright", "It closed."),
    ],
)
def test_a_task_is_granted_what_stands_in_the_text(need: str, text: str) -> None:
    """Each need is met by its text; what is grave is not bright, and other needs are met by nothing."""
    assert grants(_reading(text), {need})
    assert not grants(_reading("Death, murder and torture."), {need})


def test_two_sides_are_heard() -> None:
    """Nobody speaks."""
    assert not grants(_reading("Nobody speaks."), {"sides"})
