"""Statements that one change makes false; a docstring is the text."""

from __future__ import annotations

import re

import pytest

from content.rewording.changed import changes, contrasted, has_one_number, is_asserted, only_place, other_years, put
from content.statements import told
from tests.content.rewording import samples


def test_a_figure_gives_way_to_another() -> None:
    """Volunteers planted 350 young trees near Larkham in May."""
    reading = samples.reading_of(samples.PLANTED)
    (clause,) = told(reading)
    figure, month = changes(reading, clause, clause.text)
    assert re.fullmatch(r"Volunteers planted (?!350)\d+ young trees near Larkham in May\.", figure)
    assert month == "Volunteers planted 350 young trees near Larkham in September."


@pytest.mark.parametrize(
    ("right", "asserted"),
    [
        ("It names 12 rivers.", True),
        ("The 12 rivers are deep.", False),
        ("Article 12 names rivers.", False),
        ("It sells the Larkphone 12 abroad.", False),
    ],
)
def test_a_figure_is_what_a_statement_is_about(right: str, *, asserted: bool) -> None:
    """A figure behind "the", and a number that is a name, are not changed."""
    assert is_asserted(right, right.index("12"), "12") is asserted


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("Four bridges fell on May 3, 2004.", True),
        ("Nine bridges fell, including two in Larkham.", False),
        ("The bridge fell in 2004.", False),
    ],
)
def test_sums_are_left_alone(text: str, *, one: bool) -> None:
    """A statement with a second number could contradict itself; dates are no numbers."""
    assert has_one_number(text) is one


@pytest.mark.parametrize(
    ("right", "changed"),
    [
        ("The ferry was sold in 1998.", ["The ferry was sold in 1997."]),
        ("The ferry sank in 1998 and in 2004.", []),
        ("The ferry sank between 1998 and 2004.", []),
    ],
)
def test_the_only_year_is_changed(right: str, changed: list[str]) -> None:
    """Another year, and not the next one, is put for the one year of a statement, and for none of two."""
    found = list(other_years(samples.reading_of(samples.PLANTED), right))
    assert [re.sub(r"\d{4}", "1997", one) for one in found] == changed
    assert not re.search("199[6-9]|2000", " ".join(found))


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
    assert only_place(text, words) == place


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
    assert put(right, right.index(words), words, other) == changed


VISITED = """
Ann PROPN NNP 2 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
visited VERB VBD 2 ROOT - visit VERB 2 ROOT -
the DET DT 5 det - the DET 5 det -
Nordheim PROPN NNP 5 compound Location Nordheim PROPN 5 compound GPE
mines NOUN NNS 2 obj - mine NOUN 2 dobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
Bo PROPN NNP 9 nsubj Person Bo PROPN 8 compound PERSON
Carr PROPN NNP 7 flat Person Carr PROPN 9 nsubj PERSON
closed VERB VBD 9 ROOT - close VERB 9 ROOT -
the DET DT 12 det - the DET 12 det -
last ADJ JJ 12 amod - last ADJ 12 amod -
school NOUN NN 9 obj - school NOUN 9 dobj -
. PUNCT . 9 punct - . PUNCT 9 punct -
"""


def test_another_who_acts_near_by_did_not_do_it() -> None:
    """Ann Lee visited the Nordheim mines. Bo Carr closed the last school."""
    reading = samples.reading_of(VISITED)
    first = next(iter(told(reading)))
    assert list(contrasted(reading, first)) == ["Ann Lee, not Bo Carr, visited the Nordheim mines."]
