"""A story's subjects come from its words, and are silent where the words leave it open."""

import pytest
import spacy
from spacy.tokens import Doc

from content.model import Article
from content.reading import Reading
from content.subjects import subjects, word_weights

TRIAL = "judge tell jury that defendant steal car robbery prosecutor ask court sentence verdict robber police arrest"
DROUGHT = "climate drought glacier emission forest river carbon warming scientist temperature water habitat coral"
SHOP = "woman walk street day friend house bag door look hour walk garden evening sit"


def _reading(lemmas: str) -> Reading:
    words = lemmas.split()
    doc = Doc(spacy.blank("en").vocab, words, lemmas=words, pos=["NOUN"] * len(words))
    return Reading(article=Article(paragraphs=(doc.text,)), first=doc, second=doc)


@pytest.mark.parametrize(("lemmas", "first"), [(TRIAL, "courts"), (DROUGHT, "environment")])
def test_the_surest_subject_stands_first(lemmas: str, first: str) -> None:
    """Words that one subject uses put it before those that share only a few of them."""
    assert subjects(_reading(lemmas))[:1] == (first,)


def test_everyday_words_tell_no_subject() -> None:
    """A text without telling words has no subject."""
    assert subjects(_reading(SHOP)) == ()


def test_a_word_has_one_weight_in_a_subject() -> None:
    """Every weight is 1, 2 or 3, and every subject has words of the weight 3."""
    for subject, weights in word_weights().items():
        assert set(weights.values()) <= {1, 2, 3}, subject
        assert 3 in weights.values(), subject
