"""What an article says that somebody or something is, in small parses; a docstring is the text."""

from __future__ import annotations

import pytest

from content.reading.names import names
from content.reading.roles import roles
from tests.parses import both_docs

TITLED = """
{word} PROPN NNP 2 {dep} {ent} {word} PROPN 2 compound -
{title} NOUN NN 2 nmod:desc - {title} NOUN 2 compound -
Ann PROPN NNP 4 nsubj Person Ann PROPN 3 compound PERSON
Lee PROPN NNP 2 flat Person Lee PROPN 4 nsubj PERSON
slept VERB VBD 4 ROOT - sleep VERB 4 ROOT -
. PUNCT . 4 punct - . PUNCT 4 punct -
"""
WAS = """
Ann PROPN NNP 4 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
was AUX VBD 4 cop - be AUX 2 ROOT -
a DET DT 4 det - a DET 4 det -
{noun} NOUN NN 4 ROOT - {noun} NOUN 2 attr -
. PUNCT . 4 punct - . PUNCT 2 punct -
"""
BODY = """
Rights NOUN NNS 1 compound - right NOUN 1 compound -
group NOUN NN 2 nmod:desc - group NOUN 3 compound -
Clear PROPN NNP 4 nsubj Organization Clear PROPN 3 compound ORG
Water PROPN NNP 2 flat Organization Water PROPN 4 nsubj ORG
moved VERB VBD 4 ROOT - move VERB 4 ROOT -
. PUNCT . 4 punct - . PUNCT 4 punct -
"""


def _found(parse: str) -> list[tuple[str, str, bool]]:
    first, second = both_docs(parse)
    return [(role.name, role.description, role.past) for role in roles(first, second, names(first, second))]


@pytest.mark.parametrize(
    ("word", "title", "description"),
    [
        ("Bracken", "Mayor", "Bracken mayor"),
        ("Bracken", "farmer", "a Bracken farmer"),
        ("Alpine", "guide", "an Alpine guide"),
        ("Bracken", "autumn", ""),
    ],
)
def test_a_title_before_a_name_is_a_role(word: str, title: str, description: str) -> None:
    """Bracken mayor (farmer, autumn) Ann Lee slept."""
    parse = TITLED.format(word=word, title=title, dep="nmod:desc", ent="-")
    assert _found(parse) == ([("Ann Lee", description, False)] if description else [])


@pytest.mark.parametrize(("noun", "count"), [("teacher", 1), ("success", 0)])
def test_what_somebody_was(noun: str, count: int) -> None:
    """Ann Lee was a teacher (a success)."""
    assert _found(WAS.format(noun=noun)) == [("Ann Lee", f"a {noun}", True)] * count


def test_a_body_is_of_a_kind() -> None:
    """Rights group Clear Water moved."""
    assert _found(BODY) == [("Clear Water", "a rights group", False)]
