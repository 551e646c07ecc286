"""How a paragraph follows on from the one before it."""

from __future__ import annotations

from dataclasses import replace

import pytest
import spacy

from content.links import links
from content.model import Article, Passage
from content.reading import Quote, Reading

NLP = spacy.blank("en")
NLP.add_pipe("sentencizer")
BEFORE = "The mayor of Norwood opened the new stone bridge over the river in front of a large crowd."


def _reading(*paragraphs: str, spoken: tuple[str, ...] = (), speaker: str = "Ann Lee") -> Reading:
    article = Article(title="A bridge", paragraphs=paragraphs)
    doc = NLP(article.text)
    quotes = []
    for words in spoken:
        start = article.text.index(words)
        place = Passage(start, start + len(words))
        quotes.append(
            Quote(place, words, speaker, speaker_known=True, passage=place, direct="“" in article.text[start - 1])
        )
    return Reading(article, doc, doc, quotes=tuple(quotes))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("But few people in the town use it, and most of them take the old road by the mill.", "contrast"),
        ("For example, the baker now drives to the market in ten minutes and sells all his bread.", "example"),
        ("As a result, the ferry has lost all its passengers and will close at the end of May.", "result"),
        ("Moreover, the council built a path along the river for people who walk or ride a bicycle.", "addition"),
        ("A week later, the first lorries crossed the river and brought stones for the new school.", "next"),
        ("Meanwhile, the people of Larkham wait for a school, which the council promised them in May.", "aside"),
        ("Despite this, few people in the town use it, and most of them take the old road by the mill.", "contrast"),
        ("Another problem is the toll, which many of the farmers on the other side find far too high.", "addition"),
        ("A decade earlier, a flood had carried off the wooden bridge that stood in the same place.", "past"),
    ],
)
def test_first_words_tell_the_link(text: str, kind: str) -> None:
    """One opening stands for one link."""
    (link,) = links(_reading(BEFORE, text))
    assert link.kind == kind
    assert link.number == 2
    assert kind not in link.wrong


@pytest.mark.parametrize(
    "text",
    [
        "The baker now drives to the market in ten minutes and sells all his bread there by noon.",
        "But why should anybody cross a river where the road on the other side leads to nothing?",
        "But few people use it.",
        "But the ferry once carried three hundred people a day from one side of the river to the other.",
        "A decade earlier, nobody wanted a bridge there, while today every child in the town asks for one.",
        "But for the old ferry nobody could cross the river at Norwood in the first days of spring.",
    ],
)
def test_nothing_is_said_where_the_link_is_open(text: str) -> None:
    """No opening, a question, a short paragraph, and "but for" give no link."""
    assert links(_reading(BEFORE, text)) == ()


@pytest.mark.parametrize(
    ("outside", "expected"), [(" she said.", ["same"]), (" said the mayor of Larkham, Olga Berg.", [])]
)
def test_a_speaker_who_goes_on_is_seen(outside: str, expected: list[str]) -> None:
    """Reported words, then words in quotation marks of a speaker who is not named again."""
    reported = "the new bridge would bring more people and more trade to the market than the old ferry"
    direct = "We have waited for this bridge for thirty years and now we shall use it every day"
    reading = _reading(f"Ann Lee said {reported}.", f"“{direct},”{outside}", spoken=(reported, direct))
    assert [link.kind for link in links(reading)] == expected


@pytest.mark.parametrize(("other", "expected"), [("Olga Berg", ["other"]), ("Tom Lee", [])])
def test_a_second_speaker_is_seen(other: str, expected: list[str]) -> None:
    """Two paragraphs of quoted words have a speaker each; two of one family are not told apart for sure."""
    one = "We have waited for this bridge for thirty years and now we shall use it every day"
    two = "The old ferry was good enough for my father and it is good enough for all of us"
    reading = _reading(f"“{one},” said Ann Lee.", f"“{two},” said {other}.", spoken=(one, two))
    quotes = (reading.quotes[0], replace(reading.quotes[1], speaker=other))
    assert [link.kind for link in links(replace(reading, quotes=quotes))] == expected
