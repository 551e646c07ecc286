"""What pronouns stand for, in small parses; a docstring is the text."""

from __future__ import annotations

import pytest

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


SPOKE = """
Bo PROPN NNP 4 nmod:poss Person Bo PROPN 3 compound PERSON
Chen PROPN NNP 0 flat Person Chen PROPN 4 poss PERSON
's PART POS 0 case - 's PART 1 case -
old ADJ JJ 4 amod - old ADJ 4 amod -
songs NOUN NNS 5 nsubj - song NOUN 5 nsubj -
ended VERB VBD 5 ROOT - end VERB 5 ROOT -
. PUNCT . 5 punct - . PUNCT 5 punct -
He PRON PRP 8 nsubj - he PRON 8 nsubj -
{verb} VERB VBD 8 ROOT - {lemma} VERB 8 ROOT -
it PRON PRP 8 obj - it PRON 8 dobj -
. PUNCT . 8 punct - . PUNCT 8 punct -
"""


@pytest.mark.parametrize(("verb", "lemma", "meant"), [("said", "say", []), ("explained", "explain", [])])
def test_who_is_only_spoken_of_does_not_speak(verb: str, lemma: str, meant: list[str]) -> None:
    """Bo Chen's old songs ended. He said it."""
    first, second = both_docs(SPOKE.format(verb=verb, lemma=lemma))
    assert [one.text for one in referents(first, second, names(first, second), ())] == meant
