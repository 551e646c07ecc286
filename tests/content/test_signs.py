"""What a paragraph shows on its face of the work that it does."""

from __future__ import annotations

from datetime import date

import pytest
import spacy

from content.model import Article, Passage
from content.reading import Dated, Reading
from content.signs import latest_year, main_verbs, stretches
from tests.parses import both_docs

NLP = spacy.blank("en")
NLP.add_pipe("sentencizer")
MILL = """
The DET DT 1 det - the DET 1 det -
mill NOUN NN 2 nsubj - mill NOUN 2 nsubj -
closed VERB VBD 2 ROOT - close VERB 2 ROOT -
and CCONJ CC 4 cc - and CCONJ 2 cc -
fell VERB VBD 2 conj - fall VERB 2 conj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("The town built a bridge.", set()),
        ("“It holds,” said the mayor.", {"speech"}),
        ("The bridge carries 400 lorries a day.", {"figures"}),
        ("The first bridge stood there in 1890.", {"figures", "past"}),
        ("The town will build a bridge.", {"ahead"}),
        ("For example, bakers use the bridge.", {"example"}),
    ],
)
def test_a_paragraph_shows_signs(text: str, signs: set[str]) -> None:
    """Speech, figures, the past, what is to come, examples."""
    doc = NLP(text)
    (stretch,) = stretches(Reading(Article(paragraphs=(text,)), doc, doc))
    assert {sign for sign in ("speech", "figures", "past", "ahead", "example") if stretch.shows(sign)} == signs


def test_paragraphs_hold_their_sentences() -> None:
    """Each sentence belongs to the paragraph that it begins in."""
    article = Article(paragraphs=("One mill stands here. It is old.", "The other mill fell."))
    doc = NLP(article.text)
    first, second = stretches(Reading(article, doc, doc))
    assert (first.number, len(first.sentences), second.number, len(second.sentences)) == (1, 2, 2, 1)
    assert first.holds(Passage(3, 4))
    assert not second.holds(Passage(3, 4))
    assert first.words == 7


def test_main_verbs_are_those_joined_to_the_root_too() -> None:
    """The mill closed and fell."""
    first, second = both_docs(MILL)
    assert [verb.text for verb in main_verbs(Reading(Article(paragraphs=(first.text,)), first, second))] == [
        "closed",
        "fell",
    ]


@pytest.mark.parametrize(("published", "year"), [(date(2022, 5, 1), 2022), (None, 2019)])
def test_the_story_has_a_year(published: date | None, year: int) -> None:
    """The paper's year, or else the last that the text names."""
    doc = NLP("It closed in 2019.")
    dated = Dated("2019", "2019", "", Passage(13, 17), Passage(0, 18))
    reading = Reading(Article(paragraphs=(doc.text,), published=published), doc, doc, times=(dated,))
    assert latest_year(reading) == year
