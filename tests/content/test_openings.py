"""The news of a story is quoted where its beginning stands alone; the docstrings are the texts."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from content.model import Article, Passage
from content.openings import openings
from content.reading import Reading, Weight

NEWS = "The council closed two old bridges of Norwood in May"


def _reading(text: str, central: float = 0.6) -> Reading:
    """Make a reading of one sentence whose word "council" is the subject of "closed"."""
    words = text.split()
    verb, subject = words.index("closed"), words.index("council")
    labels, pos = ["dep"] * len(words), ["NOUN"] * len(words)
    labels[subject], labels[verb], pos[verb] = "nsubj", "ROOT", "VERB"
    tags = ["NN"] * len(words)
    tags[verb] = "VBD"
    lemmas = ["close" if word == "closed" else word for word in words]
    vocab = spacy.blank("en").vocab
    spaces = [True] * (len(words) - 1) + [False]
    doc = Doc(vocab, words, spaces, heads=[verb] * len(words), deps=labels, tags=tags, pos=pos, lemmas=lemmas)
    weight = Weight(Passage(0, len(doc.text)), 1.0, central, 0.5)
    return Reading(Article(title="A bridge", paragraphs=(doc.text,)), doc, doc, importance=(weight,))


@pytest.mark.parametrize("before", ["", "Norwood: ", "Norwood, May 2: "])
def test_the_news_is_quoted_without_its_place_line(before: str) -> None:
    """The council closed two old bridges of Norwood in May."""
    (news,) = openings(_reading(f"{before}{NEWS}."))
    assert (news.text, news.verb) == (NEWS, "close")


def test_a_term_in_quotation_marks_takes_inner_ones() -> None:
    """The council closed “two old bridges” (both of Norwood) in May."""
    (news,) = openings(_reading("The council closed “two old bridges” (both of Norwood) in May."))
    assert news.text == "The council closed ‘two old bridges’ in May"


@pytest.mark.parametrize(
    ("text", "central"),
    [
        (f"{NEWS}.", 0.1),  # a scene
        ("But the council closed two old bridges of Norwood in May.", 0.6),
        ("The council closed “the two old bridges of Norwood” in May.", 0.6),
        ("The council closed our two old bridges in Norwood yesterday.", 0.6),
        ("The council closed two bridges.", 0.6),
    ],
)
def test_a_scene_a_speech_or_a_leaning_sentence_is_not(text: str, central: float) -> None:
    """Each does not stand alone as news, and cannot be shortened for sure."""
    assert list(openings(_reading(text, central))) == []
