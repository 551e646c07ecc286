"""Sentences stand alone without what a comma parts off, and with names for pronouns."""

from __future__ import annotations

import pytest

from content.excerpts import excerpts
from content.fillers import form_of
from content.model import Article
from content.reading import Reading
from tests.parses import both_docs

MILL = """
But CCONJ CC 2 cc - but CCONJ 2 cc -
Berg PROPN NNP 2 nsubj Person Berg PROPN 2 nsubj PERSON
auctioned VERB VBD 2 ROOT - auction VERB 2 ROOT -
the DET DT 5 det - the DET 5 det -
old ADJ JJ 5 amod - old ADJ 5 amod -
mill NOUN NN 2 obj - mill NOUN 2 dobj -
of ADP IN 7 case - of ADP 5 prep -
Larkham PROPN NNP 5 nmod Place Larkham PROPN 6 pobj GPE
, PUNCT , 10 punct - , PUNCT 5 punct -
which PRON WDT 10 nsubj - which PRON 10 nsubj -
lost VERB VBD 5 acl:relcl - lose VERB 5 relcl -
money NOUN NN 10 obj - money NOUN 10 dobj -
, PUNCT , 2 punct - , PUNCT 2 punct -
to ADP IN 16 case - to ADP 2 prep -
a DET DT 16 det - a DET 16 det -
Danish ADJ JJ 16 amod Misc danish ADJ 16 amod NORP
firm NOUN NN 2 obl - firm NOUN 13 pobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""


def reading(parse: str) -> Reading:
    """Read two hand-built parses."""
    first, second = both_docs(parse)
    return Reading(article=Article(paragraphs=(first.text,)), first=first, second=second)


LEANING = MILL.replace("money NOUN NN 10 obj - money NOUN 10 dobj -", "these PRON DT 10 obj - these PRON 10 dobj -")


def test_what_a_comma_parts_off_goes() -> None:
    """But Berg auctioned the old mill of Larkham , which lost these , to a Danish firm ."""
    ((text, _, kept),) = excerpts(reading(LEANING))
    assert text == "Berg auctioned the old mill of Larkham to a Danish firm."
    assert not kept & set(range(8, 13))


def test_a_sentence_that_is_short_stays_whole() -> None:
    """But Berg auctioned the old mill of Larkham , which lost money , to a Danish firm ."""
    ((text, _, _),) = excerpts(reading(MILL))
    assert text == "Berg auctioned the old mill of Larkham, which lost money, to a Danish firm."


def test_a_piece_that_the_readers_see_otherwise_stays() -> None:
    """But Berg auctioned the old mill of Larkham , which lost these , to a Danish firm ."""
    doubtful = LEANING.replace("a DET DT 16 det - a DET 16 det -", "a DET DT 16 det - a DET 11 det -")
    assert not excerpts(reading(doubtful))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Berg PROPN NNP 2 nsubj Person Berg PROPN 2 nsubj PERSON", "We PRON PRP 2 nsubj - we PRON 2 nsubj -"),
        ("Berg PROPN NNP 2 nsubj Person Berg PROPN 2 nsubj PERSON", "She PRON PRP 2 nsubj - she PRON 2 nsubj -"),
        ("old ADJ JJ 5 amod - old ADJ 5 amod -", "same ADJ JJ 5 amod - same ADJ 5 amod -"),
        ("auctioned VERB VBD 2 ROOT - auction VERB 2 ROOT -", "auctioning VERB VBG 2 ROOT - auction VERB 2 ROOT -"),
    ],
)
def test_what_leans_on_another_sentence_is_left_out(old: str, new: str) -> None:
    """But We auctioned the old mill of Larkham , which lost money , to a Danish firm ."""
    assert not excerpts(reading(MILL.replace(old, new)))


@pytest.mark.parametrize(
    ("word", "form"), [("mill", "noun"), ("auctioned", "past"), ("Larkham", ""), ("to", ""), ("Danish", "")]
)
def test_words_that_may_be_left_out(word: str, form: str) -> None:
    """But Berg auctioned the old mill of Larkham , which lost money , to a Danish firm ."""
    read = reading(MILL)
    token = next(token for token in read.first if token.text == word)
    assert form_of(token, read) == form


def test_a_noun_torn_in_two_is_not_left_out() -> None:
    """But Berg auctioned the rain forest of Larkham , which lost money , to a Danish firm ."""
    torn = MILL.replace("old ADJ JJ 5 amod - old ADJ 5 amod -", "rain NOUN NN 5 compound - rain NOUN 5 compound -")
    read = reading(torn.replace("mill NOUN NN 2 obj - mill NOUN", "forest NOUN NN 2 obj - forest NOUN"))
    assert not form_of(read.first[5], read)
