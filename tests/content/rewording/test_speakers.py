"""A claim beside its speaker and another one."""

from __future__ import annotations

from dataclasses import replace

from content.model import Passage
from content.reading.names import Name
from content.reading.quotes import Quote
from content.rewording.speakers import attributions
from tests.content.rewording import samples

CLAIM = """
Ann PROPN NNP 2 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
said VERB VBD 2 ROOT - say VERB 2 ROOT -
that SCONJ IN 5 mark - that SCONJ 5 mark -
farmers NOUN NNS 5 nsubj - farmer NOUN 5 nsubj -
lost VERB VBD 2 ccomp - lose VERB 2 ccomp -
hundreds NOUN NNS 5 obj - hundred NOUN 5 dobj -
of ADP IN 8 case - of ADP 6 prep -
sheep NOUN NN 6 nmod - sheep NOUN 7 pobj -
in ADP IN 12 case - in ADP 5 prep -
the DET DT 12 det - the DET 12 det -
January PROPN NNP 12 compound - January PROPN 12 compound -
floods NOUN NNS 5 obl - flood NOUN 9 pobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""
NAMES = (
    Name("Ann Lee", "person", (Passage(0, 7),), ("Ann Lee",)),
    Name("Bo Carr", "person", (), ("Bo Carr",)),
)
FAR = Passage(500, 540)


def _quoted(words: str) -> Quote:
    return Quote(FAR, words, "Bo Carr", speaker_known=True, passage=FAR)


def test_a_claim_is_given_to_its_speaker_and_not_to_another() -> None:
    """Ann Lee said that farmers lost hundreds of sheep in the January floods."""
    reading = samples.reading_of(CLAIM)
    known = replace(reading, names=NAMES, quotes=(*reading.quotes, _quoted("The dam held for two days.")))
    claim = "said that farmers lost hundreds of sheep in the January floods."
    assert [(one.right, one.wrong) for one in attributions(known)] == [
        (f"Ann Lee, not Bo Carr, {claim}", f"Bo Carr, not Ann Lee, {claim}")
    ]


def test_one_who_says_much_the_same_is_no_rival() -> None:
    """Ann Lee said that farmers lost hundreds of sheep in the January floods."""
    reading = samples.reading_of(CLAIM)
    known = replace(reading, names=NAMES, quotes=(*reading.quotes, _quoted("Farmers lost their sheep in the floods.")))
    assert list(attributions(known)) == []
