"""Sentences that stand alone in a box: each says by itself what it is about; a docstring is the sentence."""

from __future__ import annotations

import pytest

from content.lines import LOOSE, dangles
from content.model import Article
from content.reading import Reading
from tests.parses import both_docs

SOLD = """
The DET DT 1 det - the DET 1 det -
{0} NOUN NN 2 nsubj - {0} NOUN 2 nsubj -
sold VERB VBD 2 ROOT - sell VERB 2 ROOT -
the DET DT 5 det - the DET 5 det -
water NOUN NN 5 compound - water NOUN 5 compound -
mill NOUN NN 2 obj - mill NOUN 2 dobj -
of ADP IN 7 case - of ADP 5 prep -
Larkham PROPN NNP 5 nmod Location Larkham PROPN 6 pobj GPE
. PUNCT . 2 punct - . PUNCT 2 punct -
"""


@pytest.mark.parametrize(
    ("noun", "title", "left_out"),
    [
        ("museum", "A mill is sold", True),
        ("museum", "Museum in trouble", False),
        ("mayor", "Mayor in trouble", True),  # which mayor?
    ],
)
def test_a_bare_thing_is_what_the_story_is_about(noun: str, title: str, left_out: bool) -> None:  # noqa: FBT001
    """The museum sold the water mill of Larkham."""
    first, second = both_docs(SOLD.format(noun))
    article = Article(title=title, paragraphs=("News of the town.", first.text))
    reading = Reading(article=article, first=first, second=second)
    assert dangles(reading, first.text, next(iter(first.sents))) is left_out


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("Ola Berg opened the fair, it was his second visit.", True),
        ("Ola Berg said Ola Berg’s uncle had built the mill.", True),
        ("Visitors have their pictures taken the group said.", True),
        ("Ola Berg opened the fair, which was his second visit.", False),
    ],
)
def test_a_loose_end_is_seen(text: str, loose: bool) -> None:  # noqa: FBT001
    """Tied on by a comma alone, named twice, or with its comma missing."""
    assert (LOOSE.search(text) is not None) is loose
