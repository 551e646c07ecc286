"""What a text calls a thing; the docstrings are parses."""

import pytest

from content.glossary.called import called
from tests.parses import both_docs

CALLED = """
He        PRON  PRP 1 nsubj - he        PRON  1 nsubj -
has       VERB  VBZ 1 ROOT  - have      VERB  1 ROOT  -
{article} DET   DT  4 det   - a         DET   4 det   -
rare      ADJ   JJ  4 amod  - rare      ADJ   4 amod  -
infection NOUN  NN  1 obj   - infection NOUN  1 dobj  -
known     VERB  VBN 4 acl   - know      VERB  4 acl   -
as        ADP   IN  7 case  - as        ADP   5 prep  -
sleeping  NOUN  NN  8 compound - sleeping NOUN 8 compound -
sickness  NOUN  NN  5 obl   - sickness  NOUN  6 pobj  -
{end}     PUNCT .   1 punct - .         PUNCT 1 punct -
"""


def test_a_thing_is_told_before_its_name() -> None:
    """He has a rare infection known as sleeping sickness."""
    first, _ = both_docs(CALLED.format(article="a", end="."))
    assert [(term.text, told) for term, told in called(first)] == [("sleeping sickness", "a rare infection")]


@pytest.mark.parametrize(("article", "end"), [("the", "."), ("a", "ward")])
def test_only_what_is_certain_is_given(article: str, end: str) -> None:
    """He has the rare infection known as sleeping sickness; he has a rare infection known as sleeping sickness ward."""
    first, _ = both_docs(CALLED.format(article=article, end=end))
    assert not list(called(first))
