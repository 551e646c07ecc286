"""Which sentences may be quoted as facts; the docstrings are the texts."""

import pytest
import spacy
from spacy.tokens import Doc

from content.material import quotable
from content.model import Article, Passage
from content.reading import Reading


def _reading(text: str, verb: int = 2) -> Reading:
    """Make a reading of one sentence whose second word is the subject of the verb at this place."""
    words = text.split()
    labels = ["dep"] * len(words)
    labels[1], labels[verb] = "nsubj", "ROOT"
    tags = ["NN"] * len(words)
    tags[verb] = "VBD"
    vocab = spacy.blank("en").vocab
    doc = Doc(vocab, words, heads=[verb] * len(words), deps=labels, tags=tags, lemmas=words)
    return Reading(Article(title="A bridge", paragraphs=(doc.text,)), doc, doc)


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("The council closed two old bridges of Norwood in May.", True),
        ("The council closed two bridges.", False),
        ("The council closed its bridges, and they will open in May.", False),
        ("THE COUNCIL CLOSED two old bridges of Norwood in May.", False),
        ("The council closed “two old bridges” of Norwood in May.", False),
        ("The council closed two old bridges of Norwood in May?", False),
    ],
)
def test_a_fact_is_a_whole_plain_sentence(text: str, fits: bool) -> None:  # noqa: FBT001 - a table's column
    """A sentence that is short, shouted, in somebody's words or leaning is not quoted."""
    assert quotable(_reading(text), Passage(0, len(text))) is fits
