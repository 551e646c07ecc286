"""Names that may stand for one another; a docstring is the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from content.reading.names import Name
from content.rewording.swaps import is_changeable, stands_in, untitled
from content.statements import told
from tests.content.rewording import samples

BRIDGES = """
Ann PROPN NNP 2 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
opened VERB VBD 2 ROOT - open VERB 2 ROOT -
Larkham PROPN NNP 4 compound Location Larkham PROPN 4 compound GPE
bridge NOUN NN 2 obj - bridge NOUN 2 dobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
Bo PROPN NNP 8 nsubj Person Bo PROPN 7 compound PERSON
Carr PROPN NNP 6 flat Person Carr PROPN 8 nsubj PERSON
closed VERB VBD 8 ROOT - close VERB 8 ROOT -
Larkham PROPN NNP 10 compound Location Larkham PROPN 10 compound GPE
school NOUN NN 8 obj - school NOUN 8 dobj -
. PUNCT . 8 punct - . PUNCT 8 punct -
"""


def test_somebody_who_acts_near_by_stands_in() -> None:
    """Ann Lee opened Larkham bridge. Bo Carr closed Larkham school."""
    reading = samples.reading_of(BRIDGES)
    clause = told(reading)[0]
    name = next(name for name in reading.names if name.text == "Ann Lee")
    assert stands_in("Bo Carr", name, clause, clause.text, reading)
    assert not stands_in("Bo Carr", name, clause, "Ann Lee opened Carrs bridge.", reading)
    called = replace(reading, article=replace(reading.article, title="Larkham’s Bo Carr"))
    assert not stands_in("Bo Carr", name, clause, clause.text, called)
    assert not stands_in("Di Moss", name, clause, clause.text, reading)


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("Ann Lee opened Larkham bridge.", True),
        ("Ann Lee and Bo Carr opened Larkham bridge.", False),
        ("Ann Lee of Larkham opened her bridge.", False),
        ("The mayor Ann Lee opened Larkham bridge.", False),
    ],
)
def test_a_name_in_a_list_or_behind_a_title_stays(text: str, *, fits: bool) -> None:
    """Ann Lee opened Larkham bridge. Bo Carr closed Larkham school."""
    reading = samples.reading_of(BRIDGES)
    name = next(name for name in reading.names if name.text == "Ann Lee")
    assert is_changeable(name, told(reading)[0], text, text.index("Ann Lee"), reading) is fits


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Chilean President Ann Lee opened a bridge.", "Ann Lee opened a bridge."),
        ("The bridge was opened by Mayor Ann Lee.", "The bridge was opened by Ann Lee."),
        ("The mayor Ann Lee opened a bridge.", "The mayor Ann Lee opened a bridge."),
    ],
)
def test_a_title_goes_with_its_name(text: str, bare: str) -> None:
    """Somebody else cannot have the title that stands before a name."""
    assert untitled(text, Name("Ann Lee", "person", (), ("Ann Lee",))) == bare
