"""A clause's verb or direction turned round; a docstring is the text."""

from __future__ import annotations

import pytest

from content.rewording.opposites import directions, opposed, opposite_verbs
from content.statements import told
from tests.content.rewording import samples

APPROVED = """
Parliament NOUN NN 1 nsubj - parliament NOUN 1 nsubj -
approved VERB VBD 1 ROOT - approve VERB 1 ROOT -
a DET DT 4 det - a DET 4 det -
northern ADJ JJ 4 amod - northern ADJ 4 amod -
railway NOUN NN 1 obj - railway NOUN 1 dobj -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Parliament approved a northern railway.", [("approved", "rejected")]),
        ("Parliament approved a northern railway after the flood.", []),
    ],
)
def test_a_verb_gives_way_to_its_opposite(text: str, found: list[tuple[str, str]]) -> None:
    """Parliament approved a northern railway."""
    reading = samples.reading_of(APPROVED)
    (clause,) = told(reading)
    assert list(opposed(reading, clause.fact, text)) == found


def test_a_direction_is_turned_where_the_verb_has_no_opposite() -> None:
    """Parliament approved a northern railway."""
    reading = samples.reading_of(APPROVED.replace("approve VERB", "inspect VERB"))
    (clause,) = told(reading)
    assert list(opposed(reading, clause.fact, clause.text)) == [("northern", "southern")]


def test_a_verb_is_no_noun() -> None:
    """Parliament may defeat a railway: what is turned to "victory" is the noun only."""
    reading = samples.reading_of(
        APPROVED.replace("northern ADJ JJ 4 amod - northern ADJ", "defeat VERB VB 4 amod - defeat VERB")
    )
    (fact,) = reading.facts
    assert "victory" not in {other for _, other in opposed(reading, fact, "Parliament ended a defeat railway.")}


def test_the_lists_can_be_read() -> None:
    """No word is its own opposite, and a direction goes both ways or one."""
    assert all(verb != pair.other for verb, pairs in opposite_verbs().items() for pair in pairs)
    assert all(other != one for one, other in directions().items())
    assert directions()["northern"] == "southern"
    assert directions()["southern"] == "northern"
    assert directions()["usually"] == "rarely"
    assert ">" not in directions()


STATES = """
Most ADJ JJS 1 amod - most ADJ 1 amod -
farmers NOUN NNS 2 nsubj - farmer NOUN 2 nsubj -
inspected VERB VBD 2 ROOT - inspect VERB 2 ROOT -
a DET DT 5 det - a DET 5 det -
new ADJ JJ 5 amod - new ADJ 5 amod -
railway NOUN NN 2 obj - railway NOUN 2 dobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""


@pytest.mark.parametrize(
    ("parse", "found"),
    [(STATES, [("Most", "Few")]), (STATES.replace("farmers NOUN NNS", "wood NOUN NN"), [])],
)
def test_most_of_what_is_counted_gives_way_to_few(parse: str, found: list[tuple[str, str]]) -> None:
    """Most farmers inspected a new railway."""
    reading = samples.reading_of(parse)
    (clause,) = told(reading)
    assert list(opposed(reading, clause.fact, clause.text)) == found
