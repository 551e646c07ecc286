"""What grammar lets a pronoun mean, in small parses; a docstring is the text."""

from __future__ import annotations

import pytest

from content.reading.candidates import candidates
from content.reading.mentions import History
from content.reading.names import names
from content.reading.pronouns import Seen, empty_clues, is_empty, may_mean, scene, standing_of
from tests.parses import both_docs

ASKED = """
Ann PROPN NNP 2 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
called VERB VBD 2 ROOT - call VERB 2 ROOT -
{pronoun} PRON {tag} {head} {label} - she PRON {head} {label} -
{noun}
"""
OBJECT = {"tag": "PRP", "head": "2", "label": "obj", "noun": ". PUNCT . 2 punct - . PUNCT 2 punct -"}
OWNER = {"tag": "PRP$", "head": "4", "label": "nmod:poss", "noun": "nurse NOUN NN 2 obj - nurse NOUN 2 dobj -"}


@pytest.mark.parametrize(
    ("pronoun", "rest", "allowed"),
    [
        ("her", OBJECT, False),
        ("herself", OBJECT, True),
        ("her", OWNER, True),
        ("his", OWNER, False),
        ("its", OWNER, False),
        ("their", OWNER, False),
    ],
)
def test_grammar_number_and_sex_decide(pronoun: str, rest: dict[str, str], *, allowed: bool) -> None:
    """Ann Lee called her / herself. Ann Lee called her / his / its / their nurse."""
    first, second = both_docs(ASKED.format(pronoun=pronoun, **rest))
    here = scene(first, second, ())
    lee = candidates(first, second, names(first, second))[0]
    assert may_mean(here, first[3], Seen(lee, lee.head, 1, lee.sex)) == allowed


RAINED = """
It PRON PRP 1 {label} - it PRON 1 {other} -
rained VERB VBD 1 ROOT - rain VERB 1 ROOT -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


def test_a_verb_of_weather_speaks_against_a_meaning() -> None:
    """It rained."""
    first, second = both_docs(RAINED.format(label="nsubj", other="nsubj"))
    assert "it weather True" in set(empty_clues(scene(first, second, ()), first[0], 0))


STANDS = """
{noun} PROPN NNP 1 nsubj Organization {noun} PROPN 1 nsubj ORG
grew VERB VBD 1 ROOT - grow VERB 1 ROOT -
. PUNCT . 1 punct - . PUNCT 1 punct -
It PRON PRP 4 {label} - it PRON 4 {other} -
{verb} VERB VBD 4 ROOT - {verb} VERB 4 ROOT -
. PUNCT . 4 punct - . PUNCT 4 punct -
"""


@pytest.mark.parametrize(
    ("label", "other", "verb", "standing", "empty"),
    [
        ("nsubj", "nsubj", "moved", "leads", False),
        ("nsubj", "nsubj", "rain", "leads", True),
        ("expl", "nsubj", "moved", "apart", True),
        ("obj", "dobj", "moved", "apart", False),
    ],
)
def test_it_stands_to_a_subject(label: str, other: str, verb: str, standing: str, *, empty: bool) -> None:
    """Tavola grew. It moved / rain."""
    first, second = both_docs(STANDS.format(noun="Tavola", label=label, other=other, verb=verb))
    here = scene(first, second, ())
    (tavola,) = History(candidates(first, second, names(first, second)), here.sentences).before(3)
    assert (standing_of(here, first[3], tavola), is_empty(here, first[3])) == (standing, empty)
