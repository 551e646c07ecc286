"""What pronouns stand for, in small parses; a docstring is the text."""

from __future__ import annotations

from content.reading.mentions import referents
from content.reading.names import names
from tests.parses import both_docs

OPENED = """
Ann PROPN NNP 2 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
runs VERB VBZ 2 ROOT - run VERB 2 ROOT -
a DET DT 4 det - a DET 4 det -
clinic NOUN NN 2 obj - clinic NOUN 2 dobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
{pronoun} PRON PRP 7 nsubj - she PRON 7 nsubj -
trained VERB VBD 7 ROOT - train VERB 7 ROOT -
nurses NOUN NNS 7 obj - nurse NOUN 7 dobj -
. PUNCT . 7 punct - . PUNCT 7 punct -
"""


def test_a_pronoun_means_the_one_person_before_it() -> None:
    """Ann Lee runs a clinic. She trained nurses."""
    first, second = both_docs(OPENED.format(pronoun="She"))
    (one,) = referents(first, second, names(first, second), ())
    assert (one.token, one.text, one.kind, one.plural) == (6, "Ann Lee", "person", False)
    assert first.text[one.passage.start : one.passage.end] == "Ann Lee"


def test_a_pronoun_of_the_other_sex_is_left_alone() -> None:
    """Ann Lee runs a clinic. He trained nurses."""
    first, second = both_docs(OPENED.format(pronoun="He"))
    assert referents(first, second, names(first, second), ()) == ()
