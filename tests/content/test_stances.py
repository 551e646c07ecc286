"""Statements with their speaker's own words right behind them; a docstring is the text."""

from __future__ import annotations

import pytest

from content.model import Article, Passage
from content.reading import Quote, Reading
from content.reading.names import names
from content.reading.quotes import quotes
from content.stances import stances
from tests.parses import both_docs

WARNED = """
Ann PROPN NNP 2 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
warned VERB VBD 2 ROOT - warn VERB 2 ROOT -
that SCONJ IN 10 mark - that SCONJ 10 mark -
a DET DT 5 det - a DET 5 det -
dam NOUN NN 10 nsubj - dam NOUN 10 nsubj -
above ADP IN 8 case - above ADP 5 prep -
small ADJ JJ 8 amod - small ADJ 8 amod -
towns NOUN NNS 5 nmod - town NOUN 6 pobj -
{could} AUX MD 10 aux - {could} AUX 10 aux -
fail VERB VB 2 ccomp - fail VERB 2 ccomp -
in ADP IN 13 case - in ADP 10 prep -
wet ADJ JJ 13 amod - wet ADJ 13 amod -
winters NOUN NNS 10 obl - winter NOUN 11 pobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
Boats NOUN NNS 16 nsubj - boat NOUN 16 nsubj -
sail VERB VBP 16 ROOT - sail VERB 16 ROOT -
daily ADV RB 16 advmod - daily ADV 16 advmod -
. PUNCT . 16 punct - . PUNCT 16 punct -
"""


@pytest.mark.parametrize(
    ("could", "speaker", "direct", "expected"),
    [
        ("could", "Ann Lee", True, ["A dam above small towns could fail in wet winters"]),
        ("should", "Ann Lee", True, []),
        ("could", "Bo Chen", True, []),
        ("could", "Ann Lee", False, []),
    ],
)
def test_a_stance_is_followed_by_own_words(could: str, speaker: str, expected: list[str], *, direct: bool) -> None:
    """Ann Lee warned that a dam above small towns could (should) fail in wet winters. Boats sail daily."""
    first, second = both_docs(WARNED.format(could=could))
    start = first.text.index("Boats")
    words = Passage(start, len(first.text))
    own = Quote(words, first.text[start:], speaker, speaker_known=True, passage=words, direct=direct)
    named = names(first, second)
    article = Article(title="Rain", paragraphs=(first.text,))
    said = (*quotes(first, second, named), own)
    reading = Reading(article=article, first=first, second=second, names=named, quotes=said)
    assert [stance.text for stance in stances(reading)] == expected
