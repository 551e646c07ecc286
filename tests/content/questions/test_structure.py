"""Structure: a paragraph's work is asked for where marks, years and figures leave no doubt."""

from __future__ import annotations

import pytest
import spacy

from content.model import Article, Choice, Passage
from content.questions import structure
from content.reading import Count, Name, Quote, Reading

OPENING = (
    "The harbour opens in May 2020, after much work on its walls.",
    "Ships will come from the north and the south.",
)
SAID = "“We shall be ready, and each crane will run, and so will the tugs and ferries, and no boat will wait,” {} said."
LONG_AGO = (
    "In 1950 a storm broke the walls of the harbour, and the town mended them with stones from the hills around it all."
)
SUMS = "The walls took $300 million, the cranes $200 million, the tugs $900 million, and the ferries all that was left."
TOLD = "The town likes its harbour, and visitors come to see boats and eat fish by the water when the sun is out."
NLP = spacy.blank("en")


def _reading(*paragraphs: str) -> Reading:
    """Make a story whose speakers are Ola Berg and Eva Lund and whose sums are known."""
    article = Article(title="Harbour", paragraphs=(*OPENING, *paragraphs))
    doc, quotes, counts = NLP(article.text), list[Quote](), list[Count]()
    for paragraph in paragraphs:
        start = article.text.index(paragraph)
        place = Passage(start, start + len(paragraph))
        for speaker in ("Ola Berg", "Eva Lund"):
            if speaker in paragraph:
                quotes.append(Quote(place, paragraph, speaker, speaker_known=True, passage=place, sure=True))
        counts += [Count(f"${n} million", n * 1e6, "money", "", place, place, -1, -1) for n in (300, 200, 900)] * (
            "$" in paragraph
        )
    names = tuple(Name(name, "person", (), (name,)) for name in ("Ola Berg", "Eva Lund"))
    return Reading(article, doc, doc, names=names, quotes=tuple(quotes), counts=tuple(counts))


@pytest.mark.parametrize(
    ("paragraphs", "prompt", "key"),
    [
        ((SAID.format("Ola Berg"), TOLD), "What does paragraph 3 mainly do?", "It gives one person’s own words."),
        ((SAID.format("Ola Berg"), SAID.format("Eva Lund")), "What does paragraph 3 mainly do?", "It quotes Ola Berg."),
        (
            (TOLD, LONG_AGO, SAID.format("Ola Berg")),
            "What does paragraph 4 mainly do?",
            "It looks back at events of 1950.",
        ),
        (
            (SUMS, SAID.format("Ola Berg"), SAID.format("Eva Lund")),
            "What does paragraph 3 mainly do?",
            "It gives figures that show how large something is.",
        ),
    ],
)
def test_a_paragraph_that_does_one_thing(paragraphs: tuple[str, ...], prompt: str, key: str) -> None:
    """Words of one person, a year long ago, sums of money."""
    asked = {question.prompt: question for question in structure.propose(_reading(*paragraphs))}
    shape = asked[prompt].shape
    assert isinstance(shape, Choice)
    assert shape.right.text == key
    assert len(shape.options) == 4


def test_a_paragraph_that_only_tells_is_left_alone() -> None:
    """The town likes its harbour."""
    assert list(structure.propose(_reading(TOLD))) == []


def test_words_about_years_before_do_not_stand_against_a_look_back() -> None:
    """“We were ready years ago, ...”."""
    said = SAID.format("Ola Berg").replace("We shall be", "Years ago we were")
    options = [question.shape for question in structure.propose(_reading(said, TOLD))]
    assert options == []
