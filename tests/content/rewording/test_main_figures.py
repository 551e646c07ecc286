"""Which figures and dates a sentence is about; a docstring is the text."""

from __future__ import annotations

import pytest

from content.model import Passage
from content.rewording.main_figures import is_figured, is_main
from tests.content.rewording.samples import OPENED, reading_of

HAULED = """
Larkham PROPN NNP 1 nsubj Location Larkham PROPN 1 nsubj GPE
hauled VERB VBD 1 ROOT - haul VERB 1 ROOT -
30 NUM CD 3 nummod - 30 NUM 3 nummod CARDINAL
boats NOUN NNS 1 obj - boat NOUN 1 dobj -
with ADP IN 6 case - with ADP 1 prep -
12 NUM CD 6 nummod - 12 NUM 6 nummod CARDINAL
horses NOUN NNS 1 obl - horse NOUN 4 pobj -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


@pytest.mark.parametrize(
    ("shown", "right", "main"),
    [
        ("Larkham hauled 50 boats.", "Larkham hauled 30 boats.", True),
        ("Larkham hauled boats with 20 horses.", "Larkham hauled boats with 12 horses.", False),
    ],
)
def test_what_the_verb_takes_counts_and_what_stands_beside_does_not(shown: str, right: str, *, main: bool) -> None:
    """Larkham hauled 30 boats with 12 horses."""
    reading = reading_of(HAULED)
    assert is_figured(shown, right)
    assert is_main(reading, shown, right, (Passage(0, len(reading.article.text)),)) is main


@pytest.mark.parametrize(
    ("shown", "right", "main"),
    [
        ("The school opened a library in 2001.", "The school opened a library in 2009.", True),
        ("The school opened a library in 2001 and 2003.", "The school opened a library in 2009 and 2010.", False),
    ],
)
def test_the_one_year_of_what_happened_is_main(shown: str, right: str, *, main: bool) -> None:
    """The school opened a library in 2009."""
    reading = reading_of(OPENED)
    assert is_main(reading, shown, right, (Passage(0, len(reading.article.text)),)) is main


RANKED = """
Larkham PROPN NNP 5 nsubj Location Larkham PROPN 1 nsubj GPE
is AUX VBZ 5 cop - be AUX 1 ROOT -
the DET DT 5 det - the DET 5 det -
second ADJ JJ 4 amod - second ADJ 5 amod ORDINAL
richest ADJ JJS 5 amod - rich ADJ 5 amod -
town NOUN NN 5 ROOT - town NOUN 1 attr -
. PUNCT . 5 punct - . PUNCT 1 punct -
"""


def test_a_rank_is_main_where_it_says_what_something_is() -> None:
    """Larkham is the second richest town."""
    reading = reading_of(RANKED)
    shown, right = "Larkham is the fourth richest town.", "Larkham is the second richest town."
    assert is_main(reading, shown, right, (Passage(0, len(reading.article.text)),))


def test_a_name_is_no_figure() -> None:
    """A statement that only changes a name changes no figure."""
    assert not is_figured("Ann Lee sold 3 boats.", "Bo Carr sold 3 boats.")
