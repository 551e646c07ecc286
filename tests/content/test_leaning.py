"""Whether pronouns find what they mean inside their clause; a docstring is the text."""

from __future__ import annotations

import pytest

from content.leaning import leans
from content.model import Article
from content.reading import Reading
from tests.parses import both_docs

CLAUSE = """
{noun} NOUN {tag} 1 nsubj - {noun} NOUN 1 nsubj -
built VERB VBD 1 ROOT - build VERB 1 ROOT -
{own} PRON PRP$ 3 nmod:poss - {own} PRON 3 poss -
houses NOUN NNS 1 obj - house NOUN 1 dobj -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


@pytest.mark.parametrize(
    ("noun", "tag", "own", "expected"),
    [
        ("Farmers", "NNS", "their", False),
        ("Farmers", "NNS", "its", True),
        ("Snow", "NN", "their", True),
        ("Snow", "NN", "its", False),
        ("Snow", "NN", "her", True),
    ],
)
def test_a_pronoun_agrees_with_the_subject_before_it(noun: str, tag: str, own: str, *, expected: bool) -> None:
    """Farmers (Snow) built their (its, her) houses."""
    first, second = both_docs(CLAUSE.format(noun=noun, tag=tag, own=own))
    reading = Reading(article=Article(paragraphs=(first.text,)), first=first, second=second)
    assert leans(reading, first[0:4]) is expected
