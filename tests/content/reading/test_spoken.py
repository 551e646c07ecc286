"""Words between quotation marks belong to a speaker who is sure and named in full."""

from __future__ import annotations

import pytest

from content.model import Passage
from content.reading.names import Name
from content.reading.quotes import Quote
from content.reading.spoken import speakers
from tests.parses import both_docs

SAID = """
“ PUNCT `` 2 punct - “ PUNCT 2 punct -
Reefs NOUN NNS 2 nsubj - reef NOUN 2 nsubj -
die VERB VBP 6 ccomp - die VERB 6 ccomp -
slowly ADV RB 2 advmod - slowly ADV 2 advmod -
, PUNCT , 6 punct - , PUNCT 6 punct -
” PUNCT '' 6 punct - ” PUNCT 6 punct -
said VERB VBD 6 ROOT - say VERB 6 ROOT -
Ann PROPN NNP 8 compound Person Ann PROPN 8 compound PERSON
Lee PROPN NNP 6 nsubj Person Lee PROPN 6 nsubj PERSON
. PUNCT . 6 punct - . PUNCT 6 punct -
"""


@pytest.mark.parametrize(("sure", "known"), [(True, {1, 2, 3}), (False, set[int]())])
def test_quoted_words_have_a_speaker(sure: bool, known: set[int]) -> None:  # noqa: FBT001 - a case's value
    """“Reefs die slowly,” said Ann Lee: hers where that is sure, nobody's where it is not."""
    doc, _ = both_docs(SAID)
    start, end = doc.text.index("Reefs"), doc.text.index("slowly") + 6
    name = doc.text.index("Ann")
    quote = Quote(Passage(start, end), doc.text[start:end], "Ann Lee", True, Passage(0, len(doc.text)), sure=sure)  # noqa: FBT003
    lee = Name("Ann Lee", "person", (Passage(name, name + 7),), ("Ann Lee",))
    found = speakers(doc, (quote,), (lee,))
    assert set(found) == known
    assert all(tokens == (7, 8) for _, tokens in found.values())
