"""What somebody is said to have said, as a clause of its own; a docstring is the text."""

from __future__ import annotations

import pytest

from content.claims import claims
from content.model import Article
from content.reading import Reading
from content.reading.names import names
from content.reading.quotes import quotes
from tests.parses import both_docs

WARNED = """
Ann PROPN NNP 2 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
warned VERB VBD 2 ROOT - warn VERB 2 ROOT -
that SCONJ IN 10 mark - that SCONJ 10 mark -
{det} DET DT 5 det - {det} DET 5 det -
dam NOUN NN 10 nsubj - dam NOUN 10 nsubj -
{above} ADP IN 8 case - {above} ADP 5 prep -
small ADJ JJ 8 amod - small ADJ 8 amod -
towns NOUN NNS 5 nmod - town NOUN 6 pobj -
could AUX MD 10 aux - could AUX 10 aux -
fail VERB VB 2 ccomp - fail VERB 2 ccomp -
in ADP IN 13 case - in ADP 10 prep -
wet ADJ JJ 13 amod - wet ADJ 13 amod -
winters NOUN NNS 10 obl - winter NOUN 11 pobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""


def _clauses(parse: str) -> list[tuple[str, str]]:
    first, second = both_docs(parse)
    named = names(first, second)
    said = quotes(first, second, named)
    article = Article(title="Rain", paragraphs=(first.text,))
    reading = Reading(article=article, first=first, second=second, names=named, quotes=said)
    return [(claim.quote.speaker, claim.clause) for claim in claims(reading)]


@pytest.mark.parametrize(
    ("det", "expected"),
    [("a", [("Ann Lee", "a dam above small towns could fail in wet winters")]), ("this", [])],
)
def test_a_warning_is_a_claim(det: str, expected: list[tuple[str, str]]) -> None:
    """Ann Lee warned that a (this) dam above small towns could fail in wet winters."""
    assert _clauses(WARNED.format(det=det, above="above")) == expected


def test_readers_must_agree_on_a_claim() -> None:
    """Ann Lee warned that a dam above small towns could fail in wet winters."""
    doubtful = WARNED.format(det="a", above="above").replace("dam NOUN 10 nsubj -\n", "dam NOUN 10 dobj -\n")
    assert _clauses(doubtful) == []


def test_half_a_sentence_is_no_claim() -> None:
    """Ann Lee warned if a dam above small towns could fail in wet winters."""
    assert (
        _clauses(WARNED.format(det="a", above="above").replace("that SCONJ", "if SCONJ").replace("- that", "- if"))
        == []
    )
