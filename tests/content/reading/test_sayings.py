"""Which sentence of a quotation is worth asking about; each word carries its part of speech."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from content.model import Passage
from content.reading.quotes import Quote
from content.reading.quotes_pieces import halves
from content.reading.quotes_sayings import half_sentence, saying, stretches
from tests.parses import both_docs

BOATS = "Last/ADJ winter/NOUN 40/NUM boats/NOUN sank/VERB near/ADP the/DET harbour/NOUN"


def _doc(tagged: str) -> Doc:
    words, tags = zip(*(pair.rsplit("/", 1) for pair in tagged.split()), strict=True)
    verb = tags.index("VERB")
    deps = ["nsubj" if tag in {"NOUN", "PRON"} else "det" if tag == "DET" else "dep" for tag in tags]
    glued = ["“", "”", ".", ","]
    spaces = [word != "“" and after not in glued[1:] for word, after in zip(words, [*words[1:], "."], strict=True)]
    return Doc(
        spacy.blank("en").vocab,
        list(words),
        spaces,
        pos=list(tags),
        heads=[verb] * len(words),
        deps=deps,
        tags=list(tags),
    )


def _quote(doc: Doc, start: int, end: int) -> Quote:
    return Quote(Passage(start, end), doc.text[start:end], "Ann Lee", speaker_known=True, passage=Passage(start, end))


@pytest.mark.parametrize(
    ("said", "loose", "expected"),
    [
        (BOATS + " ,/PUNCT", False, "Last winter 40 boats sank near the harbour"),
        (BOATS.replace("the/DET", "this/DET"), False, ""),
        (BOATS.replace("the/DET", "this/DET"), True, "Last winter 40 boats sank near this harbour"),
        (BOATS.replace("Last/ADJ", "last/ADJ"), False, ""),
        (BOATS.replace("40/NUM boats/NOUN", "they/PRON"), False, ""),
        (BOATS.replace("harbour/NOUN", "thing/NOUN").replace("40/NUM boats/NOUN", "something/PRON"), False, ""),
    ],
)
def test_a_saying_stands_alone(said: str, expected: str, *, loose: bool) -> None:
    """Pointing words, a missing beginning and vague words leave nothing; "this harbour" may pass beside the text."""
    doc = _doc(said)
    assert saying(doc, _quote(doc, 0, len(doc.text)), None, loose=loose) == expected


def test_a_sentence_that_goes_on_is_left_out() -> None:
    """Last winter 40 boats sank near the harbour, she said, in rain: one sentence in two pieces."""
    doc = _doc(f"{BOATS} ,/PUNCT she/PRON said/X in/ADP rain/NOUN")
    end = doc.text.index(",") + 1
    after = _quote(doc, doc.text.index("in rain"), len(doc.text))
    assert saying(doc, _quote(doc, 0, end), after) == ""


@pytest.mark.parametrize(("opening", "expected"), [("that", "last winter 40 boats sank near the harbour"), ("of", "")])
def test_half_a_sentence_stands_behind_that(opening: str, expected: str) -> None:
    """She said that (of) “last winter 40 boats sank near the harbour”."""
    doc = _doc(f"She/PRON said/X {opening}/SCONJ “/PUNCT {BOATS.replace('Last', 'last')} ”/PUNCT ./PUNCT")
    quote = _quote(doc, doc.text.index("“") + 1, doc.text.index("”"))
    assert half_sentence(doc, quote) == expected


JOINED = """
Snow NOUN NN 1 nsubj - snow NOUN 1 nsubj -
fell VERB VBD 1 ROOT - fall VERB 1 ROOT -
{comma} PUNCT , 5 punct - , PUNCT 1 punct -
and CCONJ CC 5 cc - and CCONJ 1 cc -
boats NOUN NNS 5 nsubj - boat NOUN 5 nsubj -
sank VERB VBD 1 conj - sink VERB 1 conj -
"""


@pytest.mark.parametrize(("comma", "expected"), [(",", ["Snow fell", "boats sank"]), ("-", [])])
def test_two_clauses_are_two_halves(comma: str, expected: list[str]) -> None:
    """Snow fell, and boats sank."""
    doc, _ = both_docs(JOINED.format(comma=comma))
    assert list(halves(doc[0 : len(doc)])) == expected


@pytest.mark.parametrize(
    ("opening", "expected"), [("Last/ADJ", "Last"), ("This/DET", "This"), ("And/CCONJ", ""), ("last/ADJ", "")]
)
def test_stretches_are_whole_sentences(opening: str, expected: str) -> None:
    """One that points to the words before it may be shown beside the text, and none that begins with "and"."""
    doc = _doc(f"{BOATS.replace('Last/ADJ', opening)} ./PUNCT")
    rest = "winter 40 boats sank near the harbour"
    assert list(stretches(doc, _quote(doc, 0, len(doc.text)), 30)) == ([f"{expected} {rest}"] if expected else [])


def test_a_list_of_clauses_has_no_halves() -> None:
    """Snow fell, and boats sank, roofs broke."""
    more = """
roofs NOUN NNS 7 nsubj - roof NOUN 7 nsubj -
broke VERB VBD 1 conj - break VERB 1 conj -
"""
    doc, _ = both_docs(JOINED.format(comma=",") + more.lstrip())
    assert list(halves(doc[0 : len(doc)])) == []
