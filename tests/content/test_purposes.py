"""The work that a paragraph does; a docstring is the text."""

from __future__ import annotations

from datetime import date

import pytest

from content.model import Article
from content.parse import Parses
from content.purposes import purposes
from content.reading import read
from tests.parses import both_docs

BRIDGE = """
The DET DT 2 det - the DET 2 det -
old ADJ JJ 2 amod - old ADJ 2 amod -
{what} NOUN NN {at} nsubj - {what} NOUN {at} nsubj -
{verbs}
the DET DT {noun} det - the DET {noun} det -
bridge NOUN NN {at} obj - bridge NOUN {at} dobj -
in ADP IN {year} case - in ADP {at} prep -
{when} NUM CD {at} obl - {when} NUM {prep} pobj {kind}
. PUNCT . {at} punct - . PUNCT {at} punct -
"""
PLAIN = {"at": 3, "noun": 5, "prep": 6, "year": 7, "verbs": "closed VERB VBD 3 ROOT - close VERB 3 ROOT -"}
WILL = "will AUX MD 4 aux - will AUX 4 aux -\nclose VERB VB 4 ROOT - close VERB 4 ROOT -"
MUST = WILL.replace("will", "must")
COMING = {"at": 4, "noun": 6, "prep": 7, "year": 8, "verbs": WILL}


@pytest.mark.parametrize(
    ("shape", "when", "expected"),
    [
        (PLAIN, "1998", ["It looks back at events of earlier years."]),
        (PLAIN, "2021", []),
        (COMING, "2023", ["It looks ahead to what is still to come."]),
        (COMING | {"what": "flood"}, "2023", ["It looks ahead to what is still to come."]),
        (COMING | {"what": "flood"}, "silence", []),
        (COMING | {"verbs": MUST}, "2023", []),
    ],
)
def test_tense_and_date_tell_what_a_paragraph_does(shape: dict[str, int | str], when: str, expected: list[str]) -> None:
    """The old council closed the bridge in 1998. / The old council will close the bridge in 2023."""
    kind = "DATE" if when.isdigit() else "-"
    first, second = both_docs(BRIDGE.format(**{"what": "council"} | shape, when=when, kind=kind))
    article = Article(paragraphs=(first.text,), published=date(2022, 5, 1))
    found = purposes(read(article, Parses(first, second)))
    assert [one.does for one in found if one.sure] == expected
