"""What is put for "the NOUN"; a docstring is the text, whose last "the" is meant."""

from __future__ import annotations

import pytest

from content.definite import known_as
from content.model import Article
from content.parse import Parses
from content.reading import Reading, read
from tests.parses import both_docs

ENDED = """
The DET DT 1 det - the DET 1 det -
NOUN NOUN NN 2 nsubj - NOUN NOUN 2 nsubj -
ended VERB VBD 2 ROOT - end VERB 2 ROOT -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""
FESTIVAL = """
The DET DT 3 det - the DET 3 det -
Larkham PROPN NNP 3 compound - Larkham PROPN 3 compound -
Film PROPN NNP 3 compound - Film PROPN 3 compound -
Festival PROPN NNP 4 nsubj - Festival PROPN 4 nsubj -
grew VERB VBD 4 ROOT - grow VERB 4 ROOT -
. PUNCT . 4 punct - . PUNCT 4 punct -
"""
RAIN = """
Rain NOUN NN 1 nsubj - rain NOUN 1 nsubj -
fell VERB VBD 1 ROOT - fall VERB 1 ROOT -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""
SEMINAR = """
A DET DT 1 det - a DET 1 det -
seminar NOUN NN 4 nsubj - seminar NOUN 4 nsubj -
on ADP IN 3 case - on ADP 1 prep -
trade NOUN NN 1 nmod - trade NOUN 2 pobj -
grew VERB VBD 4 ROOT - grow VERB 4 ROOT -
. PUNCT . 4 punct - . PUNCT 4 punct -
"""
COUNTRY = """
Portugal PROPN NNP 1 nsubj Location Portugal PROPN 1 nsubj GPE
lost VERB VBD 1 ROOT - lose VERB 1 ROOT -
the DET DT 3 det - the DET 3 det -
south NOUN NN 1 obj - south NOUN 1 dobj -
of ADP IN 6 case - of ADP 3 prep -
the DET DT 6 det - the DET 6 det -
country NOUN NN 3 nmod - country NOUN 4 pobj -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


def _read(*parses: str) -> Reading:
    rows: list[str] = []
    for parse in parses:
        start = len(rows)
        rows += [_moved(row.split(), start) for row in parse.strip().splitlines()]
    first, second = both_docs("\n".join(rows))
    return read(Article(paragraphs=(first.text,)), Parses(first, second))


def _moved(row: list[str], start: int) -> str:
    """Count a row's heads from the beginning of the text."""
    return " ".join(str(int(part) + start) if place in {3, 8} else part for place, part in enumerate(row))


@pytest.mark.parametrize(
    ("before", "noun", "words"),
    [
        (FESTIVAL, "festival", "Larkham Film Festival"),
        (SEMINAR, "seminar", "seminar on trade"),
        (FESTIVAL, "seminar", None),
    ],
    ids=["its name", "its introduction", "nothing tells"],
)
def test_noun_told_before(before: str, noun: str, words: str | None) -> None:
    """Rain fell. Rain fell. The Larkham Film Festival / A seminar on trade grew. The festival / the seminar ended."""
    reading = _read(RAIN, RAIN, before, ENDED.replace("NOUN NOUN", f"{noun} NOUN"))
    word = reading.first[len(reading.first) - 4]
    found = known_as(reading, word, set(range(word.i, len(reading.first))))
    assert found == (None if words is None else {word.i + 1: words})


def test_country_that_the_clause_names() -> None:
    """Portugal lost the south of the country."""
    reading = _read(COUNTRY)
    assert known_as(reading, reading.first[5], set(range(7))) == {}
    assert known_as(reading, reading.first[5], set(range(1, 7))) is None
