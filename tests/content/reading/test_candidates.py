"""Which noun phrases a pronoun may stand for, and how they are written; a docstring is the text."""

from __future__ import annotations

import pytest

from content.reading.candidates import candidates
from content.reading.descriptions import descriptions
from content.reading.genders import sex_of_name, sex_of_noun
from content.reading.names import names
from tests.parses import both_docs

TRAINED = """
Mr. PROPN NNP 1 compound - Mr. PROPN 2 compound -
Bo PROPN NNP 3 nsubj Person Bo PROPN 2 compound PERSON
Chen PROPN NNP 1 flat Person Chen PROPN 3 nsubj PERSON
signed VERB VBD 3 ROOT - sign VERB 3 ROOT -
{phrase} NOUN {tag} 3 obj - {lemma} NOUN 3 dobj -
. PUNCT . 3 punct - . PUNCT 3 punct -
"""


@pytest.mark.parametrize(
    ("phrase", "tag", "lemma", "texts"),
    [
        ("treaties", "NNS", "treaty", ["Bo Chen", "the treaties"]),
        ("officers", "NNS", "officer", ["Bo Chen", "the officers"]),
        ("treaty", "NN", "treaty", ["Bo Chen", ""]),
        ("months", "NNS", "month", ["Bo Chen"]),
    ],
)
def test_phrases_are_written_to_stand_alone(phrase: str, tag: str, lemma: str, texts: list[str]) -> None:
    """Mr. Bo Chen signed treaties / officers / treaty / months."""
    first, second = both_docs(TRAINED.format(phrase=phrase, tag=tag, lemma=lemma))
    assert [one.text for one in candidates(first, second, names(first, second))] == texts


def test_a_title_tells_the_sex() -> None:
    """Mr. Bo Chen signed treaties."""
    first, second = both_docs(TRAINED.format(phrase="treaties", tag="NNS", lemma="treaty"))
    (name,) = names(first, second)
    assert sex_of_name(first, name) == "m"


@pytest.mark.parametrize(("noun", "sex"), [("mother", "f"), ("Spokesman", "m"), ("doctor", "")])
def test_some_nouns_tell_the_sex(noun: str, sex: str) -> None:
    """Nouns such as mother say whom they name."""
    assert sex_of_noun(noun) == sex


AGREED = """
Towns NOUN NNS 1 nsubj - town NOUN 1 nsubj -
signed VERB VBD 1 ROOT - sign VERB 1 ROOT -
{article} DET DT 5 det - a DET 5 det -
fair ADJ JJ 5 amod - fair ADJ 5 amod -
water NOUN NN 5 compound - water NOUN 5 compound -
treaty NOUN NN 1 obj - treaty NOUN 1 dobj -
. PUNCT . 1 punct - . PUNCT 1 punct -
The DET DT 8 det - the DET 8 det -
{noun} NOUN NN 9 nsubj - {noun} NOUN 9 nsubj -
works VERB VBZ 9 ROOT - work VERB 9 ROOT -
. PUNCT . 9 punct - . PUNCT 9 punct -
"""


@pytest.mark.parametrize(
    ("article", "noun", "meant"),
    [("a", "treaty", ["the fair water treaty"]), ("a", "plan", []), ("the", "treaty", [])],
)
def test_a_bare_description_means_the_one_before_it(article: str, noun: str, meant: list[str]) -> None:
    """Towns signed a fair water treaty. The treaty / The plan works."""
    first, second = both_docs(AGREED.format(article=article, noun=noun))
    found = descriptions(first, second, candidates(first, second, names(first, second)))
    assert [full.text for _, full in found] == meant


LEES = """
Ann PROPN NNP 6 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 6 nsubj PERSON
and CCONJ CC 3 cc - and CCONJ 1 cc -
{other} PROPN NNP 0 conj Person {other} PROPN 4 compound PERSON
Lee PROPN NNP 3 flat Person Lee PROPN 1 conj PERSON
both DET DT 6 det - both DET 6 det -
left VERB VBD 6 ROOT - leave VERB 6 ROOT -
. PUNCT . 6 punct - . PUNCT 6 punct -
Lee PROPN NNP 9 nsubj Person Lee PROPN 9 nsubj PERSON
returned VERB VBD 9 ROOT - return VERB 9 ROOT -
. PUNCT . 9 punct - . PUNCT 9 punct -
"""


@pytest.mark.parametrize(("other", "last"), [("Bo", ""), ("Ann", "Ann Lee")])
def test_a_surname_of_two_people_names_neither(other: str, last: str) -> None:
    """Ann Lee and Bo / Ann Lee both left. Lee returned."""
    first, second = both_docs(LEES.format(other=other))
    found = candidates(first, second, names(first, second))
    assert found[-1].text == last
