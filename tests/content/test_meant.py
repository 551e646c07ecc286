"""Whether a pronoun's meaning is beyond doubt, on hand-built parses; a docstring is the text."""

from __future__ import annotations

import pytest

from content.meant import is_clear
from content.model import Article
from content.reading import Reading
from content.reading.candidates import candidates
from content.reading.mentions import Referent
from content.reading.names import names
from content.reading.phrases import passage_of
from tests.parses import both_docs

RIVAL = """
The DET DT 1 det - the DET 1 det -
ministry NOUN NN 2 nsubj - ministry NOUN 2 nsubj -
said VERB VBD 2 ROOT - say VERB 2 ROOT -
the DET DT 5 det - the DET 5 det -
town NOUN NN 5 compound - town NOUN 5 compound -
council NOUN NN 6 nsubj - council NOUN 6 nsubj -
met VERB VBD 2 ccomp - meet VERB 2 ccomp -
the DET DT 9 det - the DET 9 det -
water NOUN NN 9 compound - water NOUN 9 compound -
agency NOUN NN 6 obj - agency NOUN 6 dobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
It PRON PRP 12 nsubj - it PRON 12 nsubj -
paid VERB VBD 12 ROOT - pay VERB 12 ROOT -
for ADP IN 15 case - for ADP 12 prep -
new ADJ JJ 15 amod - new ADJ 15 amod -
paint NOUN NN 12 obl - paint NOUN 13 pobj -
. PUNCT . 12 punct - . PUNCT 12 punct -
"""


def test_a_pronoun_is_in_doubt_where_another_doer_stands_between() -> None:
    """The ministry said the town council met the water agency. It paid for new paint."""
    first, second = both_docs(RIVAL)
    one = Referent(
        11, 11, 12, "the health ministry", "organisation", plural=False, passage=passage_of(first, 0, 2), head=1
    )
    article = Article(title="Paint", paragraphs=(first.text,))
    reading = Reading(article, first, second, names(first, second), referents=(one,))
    assert not is_clear(reading, one, candidates(first, second, reading.names))


FOUGHT = """
King NOUN NN 3 nsubj Person king NOUN 1 compound PERSON
Ove PROPN NNP 0 flat Person Ove PROPN 3 nsubj PERSON
Lund PROPN NNP 1 flat Person Lund PROPN 1 flat PERSON
slept VERB VBD 3 ROOT - sleep VERB 3 ROOT -
. PUNCT . 3 punct - . PUNCT 3 punct -
Per PROPN NNP 7 nsubj Person Per PROPN 6 compound PERSON
Holm PROPN NNP 5 flat Person Holm PROPN 7 nsubj PERSON
fought VERB VBD 7 ROOT - fight VERB 7 ROOT -
against ADP IN 9 case - against ADP 7 prep -
{pronoun} PRON {tag} {head} {label} - he PRON 8 pobj -
{noun} NOUN NNS 7 obl - army NOUN 8 pobj -
. PUNCT . 7 punct - . PUNCT 7 punct -
"""


@pytest.mark.parametrize(
    ("pronoun", "tag", "head", "label", "clear"),
    [("him", "PRP", 7, "obl", True), ("his", "PRP$", 10, "nmod:poss", False)],
)
def test_nobody_acts_on_himself_as_him(pronoun: str, tag: str, head: int, label: str, *, clear: bool) -> None:
    """King Ove Lund slept. Per Holm fought against him / his armies."""
    first, second = both_docs(FOUGHT.format(pronoun=pronoun, tag=tag, head=head, label=label, noun="armies"))
    one = Referent(9, 9, 10, "Ove Lund", "person", plural=False, passage=passage_of(first, 0, 3), head=0)
    article = Article(title="War", paragraphs=(first.text,))
    reading = Reading(article, first, second, names(first, second), referents=(one,))
    assert is_clear(reading, one, candidates(first, second, reading.names)) is clear


MET = """
Ana PROPN NNP 2 nsubj Person Ana PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
{verb} VERB VBD 2 ROOT - meet VERB 2 ROOT -
{other}
. PUNCT . 2 punct - . PUNCT 2 punct -
She PRON PRP 7 nsubj - she PRON 7 nsubj -
left VERB VBD 7 ROOT - leave VERB 7 ROOT -
. PUNCT . 7 punct - . PUNCT 7 punct -
"""
SOMEBODY = """
Eva PROPN NNP 2 obj Person Eva PROPN 4 compound PERSON
Moss PROPN NNP 3 flat Person Moss PROPN 2 dobj PERSON
""".strip()
NOBODY = """
old ADJ JJ 4 amod - old ADJ 4 amod -
paint NOUN NN 2 obj - paint NOUN 2 dobj -
""".strip()


@pytest.mark.parametrize(("verb", "other", "clear"), [("met", SOMEBODY, False), ("mixed", NOBODY, True)])
def test_whoever_was_met_last_may_be_she_as_well(verb: str, other: str, *, clear: bool) -> None:
    """Ana Lee met Eva Moss. She left. / Ana Lee mixed old paint. She left."""
    first, second = both_docs(MET.format(verb=verb, other=other))
    one = Referent(6, 6, 7, "Ana Lee", "person", plural=False, passage=passage_of(first, 0, 2), head=0)
    article = Article(title="A walk", paragraphs=(first.text,))
    reading = Reading(article, first, second, names(first, second), referents=(one,))
    assert is_clear(reading, one, candidates(first, second, reading.names)) is clear


OWNED = """
Norvik PROPN NNP 7 nsubj Organization Norvik PROPN 7 nsubj ORG
, PUNCT , 5 punct - , PUNCT 0 punct -
where SCONJ WRB 5 mark - where SCONJ 4 advmod -
Tavola PROPN NNP 4 nsubj Organization Tavola PROPN 4 nsubj ORG
baked VERB VBD 0 acl:relcl - bake VERB 0 relcl -
, PUNCT , 4 punct - , PUNCT 0 punct -
has AUX VBZ 7 aux - have AUX 7 aux -
shown VERB VBN 7 ROOT - show VERB 7 ROOT -
its PRON PRP$ 10 nmod:poss - its PRON 10 poss -
old ADJ JJ 10 amod - old ADJ 10 amod -
shops NOUN NNS 7 obj - shop NOUN 7 dobj -
. PUNCT . 7 punct - . PUNCT 7 punct -
"""


def test_the_subject_over_a_pronoun_comes_before_one_of_an_aside() -> None:
    """Norvik, where Tavola baked, has shown its old shops."""
    first, second = both_docs(OWNED)
    one = Referent(8, 8, 9, "Tavola", "organisation", plural=False, passage=passage_of(first, 3, 4), head=3)
    article = Article(title="Shops", paragraphs=(first.text,))
    reading = Reading(article, first, second, names(first, second), referents=(one,))
    assert not is_clear(reading, one, candidates(first, second, reading.names))
