"""Who speaks: marks, cues and sources in small parses; a docstring is the text."""

from __future__ import annotations

import pytest

from content.reading.names import names
from content.reading.quotes import quotes
from content.reading.quotes_marks import paragraphs
from tests.parses import both_docs

SPOKE = """
Ann PROPN NNP 2 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
waited VERB VBD 2 ROOT - wait VERB 2 ROOT -
. PUNCT . 2 punct - . PUNCT 2 punct -
" PUNCT `` 6 punct - " PUNCT 11 punct -
Boats NOUN NNS 6 nsubj - boat NOUN 6 nsubj -
sank VERB VBD 11 ccomp - sink VERB 11 ccomp -
last ADJ JJ 8 amod - last ADJ 8 amod -
winter NOUN NN 6 obl - winter NOUN 6 npadvmod -
, PUNCT , 6 punct - , PUNCT 11 punct -
" PUNCT '' 6 punct - " PUNCT 11 punct -
said VERB VBD 11 ROOT - say VERB 11 ROOT -
{source}
"""
SHE = "she PRON PRP 11 nsubj - she PRON 11 nsubj -\n. PUNCT . 11 punct - . PUNCT 11 punct -"
SPOKESMAN = """a DET DT 13 det - a DET 13 det -
spokesman NOUN NN 11 nsubj - spokesman NOUN 11 nsubj -
for ADP IN 16 case - for ADP 13 prep -
the DET DT 16 det - the DET 16 det -
port NOUN NN 13 nmod - port NOUN 14 pobj -
. PUNCT . 11 punct - . PUNCT 11 punct -"""
OFFICER = """the DET DT 13 det - the DET 13 det -
captain NOUN NN 11 nsubj - captain NOUN 11 nsubj -
. PUNCT . 11 punct - . PUNCT 11 punct -"""
REPORTED = """
Ann PROPN NNP 2 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
warned VERB VBD 2 ROOT - warn VERB 2 ROOT -
that SCONJ IN 7 mark - that SCONJ 7 mark -
the DET DT 5 det - the DET 5 det -
dam NOUN NN 7 nsubj - dam NOUN 7 nsubj -
could AUX MD 7 aux - could AUX 7 aux -
fail VERB VB 2 ccomp - fail VERB 2 ccomp -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""


@pytest.mark.parametrize(
    ("source", "speaker", "known", "sure"),
    [
        (SHE, "Ann Lee", True, True),
        (SPOKESMAN, "a spokesman for the port", False, False),
        (OFFICER, "Ann Lee", True, False),
    ],
)
def test_a_source_is_told_by_name_or_role(source: str, speaker: str, *, known: bool, sure: bool) -> None:
    """Ann Lee waited. "Boats sank last winter," said she / a spokesman for the port / the captain."""
    first, second = both_docs(SPOKE.format(source=source))
    (quote,) = quotes(first, second, names(first, second))
    assert (quote.text, quote.speaker) == ("Boats sank last winter,", speaker)
    assert (quote.speaker_known, quote.sure, quote.cue) == (known, sure, "said")


def test_reported_words_have_a_source() -> None:
    """Ann Lee warned that the dam could fail."""
    first, second = both_docs(REPORTED)
    (quote,) = quotes(first, second, names(first, second))
    assert (quote.text, quote.speaker, quote.direct) == ("the dam could fail", "Ann Lee", False)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('"We won," he said. "It was late."', ["We won,", "It was late."]),
        ("“We won,” he said.", ["We won,"]),
        ("“We won and\n\n“it was late,” he said.", ["We won and", "it was late,"]),
        ("‘We won,’ said the boys’ coach.", ["We won,"]),
        ("The boys’ coach won.", []),
        ("A film “Late Boats “, he said.", ["Late Boats "]),
        ('He is 6 foot 2" tall.', []),
    ],
)
def test_marks_hold_words(text: str, inside: list[str]) -> None:
    """Double marks of both kinds, single ones where there are no others, and marks that nobody closed."""
    found = [each.words for paragraph in paragraphs(text) for each in paragraph.quoted]
    assert [text[words.start : words.end] for words in found] == inside


def test_a_mark_without_a_partner_is_told() -> None:
    """A paragraph whose last mark is not closed is not sound."""
    first, second = paragraphs("“We won and\n\n“it was late,” he said.")
    assert (first.sound, second.sound) == (False, True)
