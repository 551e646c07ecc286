"""Clauses that have lost what they need; a docstring is the text."""

from __future__ import annotations

from content.reading.facts import Fact, Part
from content.rewording.cut import is_cut, is_unnamed
from tests.content.rewording import samples

CALLED = """
Ministers NOUN NNS 1 nsubj - minister NOUN 1 nsubj -
called VERB VBD 1 ROOT - call VERB 1 ROOT -
on ADP IN 3 case - on ADP 1 prep -
Denmark PROPN NNP 1 obl Location Denmark PROPN 2 pobj GPE
to PART TO 5 mark - to PART 5 aux -
close VERB VB 1 xcomp - close VERB 1 xcomp -
the DET DT 7 det - the DET 7 det -
mine NOUN NN 5 obj - mine NOUN 5 dobj -
on ADP IN 9 case - on ADP 5 prep -
Monday PROPN NNP 5 obl Date Monday PROPN 8 pobj DATE
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


def _fact(head: int, after: tuple[Part, ...]) -> Fact:
    subject = Part("subject", 0, (0,))
    return Fact(head, subject, (head,), after, (), samples.reading_of(CALLED).facts[0].passage, agreed=True)


def test_a_clause_without_its_purpose_is_cut() -> None:
    """Ministers called on Denmark to close the mine on Monday."""
    reading = samples.reading_of(CALLED)
    assert is_cut(reading, _fact(1, (Part("place", 3, (2, 3)),)))
    assert not is_cut(reading, _fact(1, (Part("place", 3, (2, 3)), Part("modifier", 5, tuple(range(4, 10))))))
    assert not is_cut(reading, _fact(5, (Part("object", 7, (6, 7)),)))


def test_a_noun_without_what_tells_which_one_is_cut() -> None:
    """Ministers called on Denmark to close the mine on Monday."""
    reading = samples.reading_of(CALLED.replace("on ADP IN 9", "where SCONJ WRB 9"))
    assert is_cut(reading, _fact(5, (Part("object", 7, (6, 7)),)))


def test_a_thing_that_nothing_tells_apart_is_unnamed() -> None:
    """Ministers called on Denmark to close the mine on Monday."""
    reading = samples.reading_of(CALLED)
    fact = _fact(5, (Part("object", 7, (6, 7)),))
    assert is_unnamed(reading, fact, frozenset())
    assert not is_unnamed(reading, fact, frozenset({7}))
