"""What named thing a bare description means, in small parses; a docstring is the text."""

from __future__ import annotations

import pytest

from content.reading.callings import callings
from content.reading.candidates import candidates
from content.reading.names import names
from content.reading.pronouns import scene
from content.reading.roles import roles
from tests.parses import both_docs

OPENED = """
{name} PROPN NNP 1 nsubj {kind} {name} PROPN 1 nsubj {other}
opened VERB VBD 1 ROOT - open VERB 1 ROOT -
{article} DET DT 3 det - {article} DET 3 det -
{thing} NOUN NN 1 obj - {thing} NOUN 1 dobj -
. PUNCT . 1 punct - . PUNCT 1 punct -
The DET DT 6 det - the DET 6 det -
{noun} NOUN NN 7 nsubj - {noun} NOUN 7 nsubj -
grows VERB VBZ 7 ROOT - grow VERB 7 ROOT -
. PUNCT . 7 punct - . PUNCT 7 punct -
"""
FIRM, LAND = ("Organization", "ORG"), ("Location", "GPE")


@pytest.mark.parametrize(
    ("name", "kinds", "thing", "noun", "meant"),
    [
        ("Tavola", FIRM, "bakery", "company", ["Tavola"]),
        ("Tavola", FIRM, "company", "company", []),
        ("Tavola", FIRM, "bakery", "country", []),
        ("Tavola", FIRM, "bakery", "baker", []),
        ("Parliament", FIRM, "bakery", "company", []),
        ("Kenya", LAND, "bakery", "country", ["Kenya"]),
        ("Kenya", LAND, "bakery", "company", []),
        ("Tavola", LAND, "bakery", "country", []),
    ],
)
def test_a_description_means_the_one_name_that_fits(
    name: str, kinds: tuple[str, str], thing: str, noun: str, meant: list[str]
) -> None:
    """Tavola / Parliament / Kenya opened a bakery / a company. The company / country / baker grows."""
    first, second = both_docs(
        OPENED.format(name=name, kind=kinds[0], other=kinds[1], article="a", thing=thing, noun=noun)
    )
    found = names(first, second)
    phrases = candidates(first, second, found)
    told = callings(scene(first, second, ()), phrases, found, roles(first, second, found))
    assert [full.text for _, full in told] == meant


OFFICE = """
{title} PROPN NNP 1 compound - {title} PROPN 2 compound -
Ann PROPN NNP 3 nsubj Person Ann PROPN 2 compound PERSON
Lee PROPN NNP 1 flat Person Lee PROPN 3 nsubj PERSON
spoke VERB VBD 3 ROOT - speak VERB 3 ROOT -
. PUNCT . 3 punct - . PUNCT 3 punct -
The DET DT 6 det - the DET 6 det -
mayor NOUN NN 7 nsubj - mayor NOUN 7 nsubj -
left VERB VBD 7 ROOT - leave VERB 7 ROOT -
. PUNCT . 7 punct - . PUNCT 7 punct -
"""


@pytest.mark.parametrize(("title", "meant"), [("Mayor", ["Ann Lee"]), ("Judge", [])])
def test_an_office_is_its_holder(title: str, meant: list[str]) -> None:
    """Mayor / Judge Ann Lee spoke. The mayor left."""
    first, second = both_docs(OFFICE.format(title=title))
    found = names(first, second)
    phrases = candidates(first, second, found)
    told = callings(scene(first, second, ()), phrases, found, roles(first, second, found))
    assert [full.text for _, full in told] == meant
