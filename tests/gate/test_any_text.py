"""Whatever text comes, it is read or refused in a sentence: both real readers, on texts that no newspaper prints."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content import draft_lesson
from content.errors import ContentError
from content.model import PARAGRAPH_BREAK, Article, Draft
from content.parse import parse
from content.reading import read

SAID = "The mayor of Norwood, Ann Lee, said on Friday that 12 trams had been sold for $3 million. "
WORDS = (
    "Ann",
    "Lee",
    "said",
    "the",
    "tram",
    "of",
    "12",
    "$3",
    "million",
    "was",
    "sold",
    "who",
    "he",
    "it",
    "to",
    "and",
)
MARKS = (",", ".", "“", "”", '"', "(", ")", "—", ":", "…", "\n\n", "'s", "?", "%", "\u202e", "😀", "\x00", "é", "\t")
# Long enough to show a loop that grows with the square of the text, short enough to wait for.
STRANGE = {
    "digits": "1 " * 8_000,
    "one endless sentence": "and the man who " * 2_000,
    "full stops": ". " * 5_000 + SAID * 10,
    "brackets that never close": "(" * 2_000 + SAID * 10,
    "quotation marks that never close": ("“" + SAID) * 60,
    "a list of names": "Ann Lee, Bob May, " * 900,
    "one word a paragraph": "word\n\n" * 2_000,
    "capitals": SAID.upper() * 20,
    "emoji": "😀 " * 1_000 + SAID * 10,
    "hidden marks": ("\u202e\u200b" + SAID) * 20,
    "titles without names": "Mr. " * 2_000,
    "dates without end": "On May 5, 2020 and June 6, 2021 it rained. " * 200,
    "a megabyte of digits": "1234567 " * 130_000,
}


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_text_is_drafted_or_refused(name: str) -> None:
    """Each text gives a draft, whose evidence lies inside the text, or an error with a sentence."""
    draft, reason = _drafted(Article(paragraphs=tuple(STRANGE[name].split(PARAGRAPH_BREAK))))
    passages = [passage for question in draft.questions for passage in question.evidence]
    assert all(0 <= passage.start < passage.end <= len(draft.article.text) for passage in passages)
    assert reason.endswith(".")


def _drafted(article: Article) -> tuple[Draft, str]:
    try:
        return draft_lesson(article), "Drafted."
    except ContentError as error:
        return Draft(article), str(error)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS + MARKS), max_size=60).map(" ".join) | st.text(max_size=120))
def test_any_text_has_a_reading(text: str) -> None:
    """Words and marks in any order are read without an error, and everything that is found lies inside the text."""
    reading = read(Article(paragraphs=(text,)), parse(text))
    mentions = [mention for name in reading.names for mention in name.mentions]
    passages = [*mentions, *(fact.passage for fact in reading.facts), *(quote.passage for quote in reading.quotes)]
    assert all(0 <= passage.start < passage.end <= len(text) for passage in passages)
