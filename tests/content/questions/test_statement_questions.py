"""True or false, and fill the gap, out of small parses; a docstring is the text."""

from __future__ import annotations

import re

import pytest

from content.model import Article, Choice, Gap, Passage
from content.parse import Parses
from content.questions import gap, true_false
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


def test_a_false_statement_changes_the_figure_and_is_corrected() -> None:
    """Volunteers planted 350 young trees near Larkham in May."""
    (false,) = true_false.propose(_read())
    assert isinstance(false.shape, Choice)
    assert TEXT in false.shape.right.why
    assert false.shape.correction == TEXT
    assert "350" not in false.prompt
    assert false.shape.right.text == "False"


@pytest.mark.parametrize(
    ("right", "asserted"),
    [("It names 12 rivers.", True), ("The 12 rivers are deep.", False), ("Article 12 names rivers.", False)],
)
def test_a_figure_is_what_a_statement_is_about(right: str, *, asserted: bool) -> None:
    """A figure behind "the", and a number that is a name, are not changed."""
    assert true_false._is_asserted(right, right.index("12"), "12") is asserted  # noqa: SLF001 - as below


@pytest.mark.parametrize(
    ("right", "changed"),
    [
        ("The ferry was sold in 1998.", ["The ferry was sold in 1997."]),
        ("The ferry sank in 1998 and in 2004.", []),
        ("The ferry sank between 1998 and 2004.", []),
    ],
)
def test_the_only_year_is_changed(right: str, changed: list[str]) -> None:
    """Another year is put for the one year of a statement, and for none of two."""
    found = list(true_false._other_years(_read(), right, Passage(0, 1)))  # noqa: SLF001 - as below
    assert [re.sub(r"\d{4}", "1997", one) for one in found] == changed
    assert right not in found


@pytest.mark.parametrize(
    ("right", "changed"),
    [
        ("Sales rose in the north.", ["Sales fell in the north.", "Sales rose in the south."]),
        ("It is the most dangerous road.", []),
        ("The lower house met.", []),
    ],
)
def test_a_word_gives_way_to_its_opposite(right: str, changed: list[str]) -> None:
    """A word that stands once is put for its opposite, but none that is compared."""
    assert list(true_false._opposed(_read(), right, Passage(0, 1))) == changed  # noqa: SLF001 - as below


def test_gaps_hide_a_figure_and_a_name() -> None:
    """Volunteers planted 350 young trees near Larkham in May."""
    hidden = {
        question.shape.answer: question.prompt for question in gap.propose(_read()) if isinstance(question.shape, Gap)
    }
    assert hidden == {
        "350": "In May, volunteers planted ____ young trees near Larkham.",
        "Larkham": "In May, volunteers planted 350 young trees near ____.",
    }


def test_a_gap_for_a_rare_word_tells_its_meaning() -> None:
    """Armed gangs robbed farms around Larkham with impunity."""
    found = [question for question in gap.propose(_read(ROBBED)) if question.shape == Gap("impunity")]
    prompts = [question.prompt for question in found]
    assert prompts == ["Armed gangs robbed farms around Larkham with ____ (freedom from punishment)."]


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        ("Prices in India rose.", "India", 10),
        ("Prices in the Indian market rose.", "India", None),
        ("India and India rose.", "India", None),
        ("James’ prices rose.", "James", None),
        ("India’s prices rose.", "India", 0),
    ],
)
def test_only_a_whole_word_that_stands_once_is_changed(text: str, words: str, place: int | None) -> None:
    """A part of a word, a word that stands twice and a name with a bare ’ are left alone."""
    assert true_false._only_place(text, words) == place  # noqa: SLF001 - the cases are many and the way to them long


@pytest.mark.parametrize(
    ("right", "words", "other", "changed"),
    [
        ("It led to an increase in prices.", "increase", "decrease", "It led to a decrease in prices."),
        ("It led to a decrease in prices.", "decrease", "increase", "It led to an increase in prices."),
        ("It opened a 20-bed clinic.", "20", "80", "It opened an 80-bed clinic."),
        ("Sales fell by 12 per cent.", "12", "30", "Sales fell by 30 per cent."),
    ],
)
def test_the_article_before_a_changed_word(right: str, words: str, other: str, changed: str) -> None:
    """A becomes an, and an becomes a, where the new word asks for it."""
    assert true_false._put(right, right.index(words), words, other) == changed  # noqa: SLF001 - as above


@pytest.mark.parametrize(
    ("before", "behind", "fillable"),
    [
        ("The mine was sold to ", " in 1998.", True),
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
