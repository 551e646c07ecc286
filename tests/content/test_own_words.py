"""Whom "I" stands for in a quotation, on hand-built parses; a docstring is the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from content.model import Article, Passage
from content.own_words import own_words
from content.reading import Reading
from content.reading.names import names
from content.reading.quotes import Quote
from tests.parses import both_docs

BOAT = """
" PUNCT `` 2 punct - " PUNCT 12 punct -
I PRON PRP 2 nsubj - I PRON 2 nsubj -
built VERB VBD 12 ccomp - build VERB 12 ccomp -
my PRON PRP$ 5 nmod:poss - my PRON 5 poss -
first ADJ JJ 5 amod - first ADJ 5 amod -
boat NOUN NN 2 obj - boat NOUN 2 dobj -
in ADP IN 7 case - in ADP 2 prep -
autumn NOUN NN 2 obl - autumn NOUN 6 pobj -
, PUNCT , 2 punct - , PUNCT 12 punct -
" PUNCT '' 2 punct - " PUNCT 12 punct -
Ana PROPN NNP 12 nsubj Person Ana PROPN 11 compound PERSON
Lee PROPN NNP 10 flat Person Lee PROPN 12 nsubj PERSON
told VERB VBD 12 ROOT - tell VERB 12 ROOT -
Bo PROPN NNP 12 obj Person Bo PROPN 14 compound PERSON
Chen PROPN NNP 13 flat Person Chen PROPN 12 dobj PERSON
and CCONJ CC 16 cc - and CCONJ 14 cc -
Eva PROPN NNP 13 conj Person Eva PROPN 17 compound PERSON
Moss PROPN NNP 16 flat Person Moss PROPN 14 conj PERSON
. PUNCT . 12 punct - . PUNCT 12 punct -
"""


@pytest.mark.parametrize("sure", [True, False])
def test_i_stands_for_a_speaker_of_whom_the_text_is_sure(*, sure: bool) -> None:
    """Ana Lee told Bo Chen and Eva Moss: "I built my first boat in autumn"."""
    first, second = both_docs(BOAT)
    quote = Quote(Passage(first[1].idx, first[9].idx), "", "Ana Lee", True, Passage(0, len(first.text)))  # noqa: FBT003
    article = Article(title="A boat", paragraphs=(first.text,))
    known = names(first, second)
    found = list(own_words(Reading(article, first, second, known, quotes=(replace(quote, sure=sure),))))
    assert [puzzle.key for puzzle in found] == ["Ana Lee"] * sure
    assert all({other.text for other in puzzle.wrong} == {"Bo Chen", "Eva Moss"} for puzzle in found)


HEARD = """
We PRON PRP 1 nsubj - we PRON 1 nsubj -
heard VERB VBD 1 ROOT - hear VERB 1 ROOT -
{mark} PUNCT `` 4 punct - {mark} PUNCT 4 punct -
I PRON PRP 4 nsubj - I PRON 4 nsubj -
built VERB VBD 1 ccomp - build VERB 1 ccomp -
ships NOUN NNS 4 obj - ship NOUN 4 dobj -
{mark} PUNCT '' 4 punct - {mark} PUNCT 4 punct -
. PUNCT . 1 punct - . PUNCT 1 punct -
Ana PROPN NNP 10 nsubj Person Ana PROPN 9 compound PERSON
Lee PROPN NNP 8 flat Person Lee PROPN 10 nsubj PERSON
met VERB VBD 10 ROOT - meet VERB 10 ROOT -
Bo PROPN NNP 10 obj Person Bo PROPN 12 compound PERSON
Chen PROPN NNP 11 flat Person Chen PROPN 10 dobj PERSON
and CCONJ CC 14 cc - and CCONJ 12 cc -
Eva PROPN NNP 11 conj Person Eva PROPN 15 compound PERSON
Moss PROPN NNP 14 flat Person Moss PROPN 12 conj PERSON
. PUNCT . 10 punct - . PUNCT 10 punct -
"""


@pytest.mark.parametrize(("mark", "keys"), [(",", ["Ana Lee"]), ('"', [])])
def test_i_may_be_another_inside_a_quotation_of_a_quotation(mark: str, keys: list[str]) -> None:
    """We heard "I built ships". Ana Lee met Bo Chen and Eva Moss."""
    first, second = both_docs(HEARD.format(mark=mark))
    quote = Quote(Passage(0, first[6].idx), "", "Ana Lee", True, Passage(0, len(first.text)), sure=True)  # noqa: FBT003
    article = Article(title="Ships", paragraphs=(first.text,))
    reading = Reading(article, first, second, names(first, second), quotes=(quote,))
    assert [puzzle.key for puzzle in own_words(reading)] == keys
