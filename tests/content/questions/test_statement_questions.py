"""True or false, and fill the gap, out of small parses; a docstring is the text."""

from __future__ import annotations

import re

import pytest

from content.model import Article, Choice, Gap
from content.parse import Parses
from content.questions import fact, gap, true_false
from content.reading import Reading, read
from tests.parses import both_docs

PLANTED = """
Volunteers NOUN NNS 1 nsubj - volunteer NOUN 1 nsubj -
planted VERB VBD 1 ROOT - plant VERB 1 ROOT -
350 NUM CD 4 nummod - 350 NUM 4 nummod CARDINAL
young ADJ JJ 4 amod - young ADJ 4 amod -
trees NOUN NNS 1 obj - tree NOUN 1 dobj -
near ADP IN 6 case - near ADP 1 prep -
Larkham PROPN NNP 1 obl Location Larkham PROPN 5 pobj GPE
in ADP IN 8 case - in ADP 1 prep -
May PROPN NNP 1 obl Date May PROPN 7 pobj DATE
. PUNCT . 1 punct - . PUNCT 1 punct -
"""
ROBBED = """
Armed ADJ JJ 1 amod - armed ADJ 1 amod -
gangs NOUN NNS 2 nsubj - gang NOUN 2 nsubj -
robbed VERB VBD 2 ROOT - rob VERB 2 ROOT -
farms NOUN NNS 2 obj - farm NOUN 2 dobj -
around ADP IN 5 case - around ADP 3 prep -
Larkham PROPN NNP 2 obl Location Larkham PROPN 4 pobj PERSON
with ADP IN 7 case - with ADP 2 prep -
impunity NOUN NN 2 obl - impunity NOUN 6 pobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""
TEXT = "Volunteers planted 350 young trees near Larkham in May."


def _read(parse: str = PLANTED) -> Reading:
    first, second = both_docs(parse)
    return read(Article(paragraphs=(first.text,)), Parses(first, second))


def test_one_statement_is_about_the_figure() -> None:
    """Volunteers planted 350 young trees near Larkham in May."""
    (one,) = true_false.propose(_read())
    assert isinstance(one.shape, Choice)
    assert one.prompt == "True or false: Volunteers planted fewer than 400 young trees near Larkham in May."
    assert one.shape.right.text == "True"
    assert TEXT in one.shape.right.why


def test_a_gap_needs_a_name_beside_it() -> None:
    """Volunteers planted 350 young trees near Larkham in May."""
    hidden = {
        question.shape.answer: question.prompt for question in gap.propose(_read()) if isinstance(question.shape, Gap)
    }
    assert hidden == {"350": "In May, volunteers planted ____ young trees near Larkham."}


def test_a_gap_for_a_rare_word_tells_its_meaning() -> None:
    """Armed gangs robbed farms around Larkham with impunity."""
    found = [question for question in gap.propose(_read(ROBBED)) if question.shape == Gap("impunity")]
    prompts = [question.prompt for question in found]
    assert prompts == ["Armed gangs robbed farms around Larkham with ____ (freedom from punishment)."]


@pytest.mark.parametrize(
    ("before", "behind", "fillable"),
    [
        ("The mine was sold to ", " in 1998.", True),
        ("Ukrainian farmers sold wheat to ", "’s mills.", False),
        ("The new mayor, ", ", opened the bridge.", True),
        ("The bridge is safe, according to ", ".", False),
        ("The bridge is safe, Dr ", " told the council.", False),
        ("The bridge is safe, ", " said.", False),
        ("The union of bus drivers (", ") called the strike.", False),
        ("The first ", " buses arrived on Monday.", False),
    ],
)
def test_gaps_that_only_a_guess_could_fill(before: str, behind: str, *, fillable: bool) -> None:
    """A speaker, a name behind a title, an abbreviation and a small figure are not hidden."""
    found = re.search("X+", f"{before}XXXX{behind}")
    assert found is not None
    assert gap._is_fillable(f"{before}XXXX{behind}", found, named=True) is fillable  # noqa: SLF001 - as above


FRUIT = """
The DET DT 2 det - the DET 2 det -
{0} {1} JJ 2 {2} - {0} {1} 2 {2} -
fruit NOUN NN 3 nsubj - fruit NOUN 3 nsubj -
fell VERB VBD 3 ROOT - fall VERB 3 ROOT -
. PUNCT . 3 punct - . PUNCT 3 punct -
"""


@pytest.mark.parametrize(
    ("word", "part", "label", "pointing"), [("spiky", "ADJ", "amod", True), ("palm", "NOUN", "compound", False)]
)
def test_a_phrase_that_only_points_back_is_no_answer(word: str, part: str, label: str, *, pointing: bool) -> None:
    """The spiky fruit fell."""
    first, _ = both_docs(FRUIT.format(word, part, label))
    assert fact._is_pointing(list(first[:3]), first[2]) is pointing  # noqa: SLF001
