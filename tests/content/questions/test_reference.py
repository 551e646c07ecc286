"""What a pronoun stands for, asked about hand-built parses; a docstring is the text."""

from __future__ import annotations

from content.model import Article, Choice, Question
from content.questions import reference
from content.reading import Reading
from content.reading.mentions import Referent
from content.reading.names import names
from content.reading.phrases import passage_of
from tests.parses import both_docs

LETTERS = """
The DET DT 1 det - the DET 1 det -
ministry NOUN NN 2 nsubj - ministry NOUN 2 nsubj -
wrote VERB VBD 2 ROOT - write VERB 2 ROOT -
to ADP IN 7 case - to ADP 2 prep -
the DET DT 7 det - the DET 7 det -
old ADJ JJ 7 amod - old ADJ 7 amod -
town NOUN NN 7 compound - town NOUN 7 compound -
council NOUN NN 2 obl - council NOUN 3 pobj -
about ADP IN 11 case - about ADP 2 prep -
the DET DT 11 det - the DET 11 det -
water NOUN NN 11 compound - water NOUN 11 compound -
agency NOUN NN 2 obl - agency NOUN 8 pobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
{pronoun} PRON PRP 14 nsubj - it PRON 14 nsubj -
paid VERB VBD 14 ROOT - pay VERB 14 ROOT -
for ADP IN 17 case - for ADP 14 prep -
new ADJ JJ 17 amod - new ADJ 17 amod -
paint NOUN NN 14 obl - paint NOUN 15 pobj -
. PUNCT . 14 punct - . PUNCT 14 punct -
"""


def _asked(pronoun: str = "It", *, sure: float = 0.9, plural: bool = False) -> list[Question]:
    first, second = both_docs(LETTERS.format(pronoun=pronoun))
    passage = passage_of(first, 0, 2)
    one = Referent(13, 13, 14, "the health ministry", "organisation", plural, passage, 1, sure)
    article = Article(title="A bridge", paragraphs=(first.text,))
    return list(reference.propose(Reading(article, first, second, names(first, second), referents=(one,))))


def test_a_pronoun_is_asked_for_against_what_stands_beside_it() -> None:
    """The ministry wrote to the old town council about the water agency. It paid for new paint."""
    (question,) = _asked()
    assert question.prompt == "In paragraph 1, what does “It” in “It paid for new paint” refer to?"
    assert isinstance(question.shape, Choice)
    assert question.shape.right.text == "the health ministry"
    wrong = {option.text for option in question.shape.options if not option.right}
    assert wrong == {"the old town council", "the water agency"}
    assert all(option.why for option in question.shape.options)


def test_the_evidence_is_both_sentences() -> None:
    """The ministry wrote to the old town council about the water agency. It paid for new paint."""
    (question,) = _asked()
    assert len(question.evidence) == 2


def test_an_unsure_meaning_is_not_asked_for() -> None:
    """The ministry wrote to the old town council about the water agency. It paid for new paint."""
    assert _asked(sure=0.8) == []


def test_single_things_are_no_rivals_of_several() -> None:
    """The ministry wrote to the old town council about the water agency. They paid for new paint."""
    assert _asked("They", plural=True) == []


NAMED = """
Tavola PROPN NNP 1 nsubj Organization Tavola PROPN 1 nsubj ORG
beat VERB VBD 1 ROOT - beat VERB 1 ROOT -
Norvik PROPN NNP 1 obj Organization Norvik PROPN 1 dobj ORG
and CCONJ CC 4 cc - and CCONJ 2 cc -
Sunhome PROPN NNP 2 conj Organization Sunhome PROPN 2 conj ORG
. PUNCT . 1 punct - . PUNCT 1 punct -
The DET DT 7 det - the DET 7 det -
company NOUN NN 8 nsubj - company NOUN 8 nsubj -
bakes VERB VBZ 8 ROOT - bake VERB 8 ROOT -
bread NOUN NN 8 obj - bread NOUN 8 dobj -
. PUNCT . 8 punct - . PUNCT 8 punct -
"""


def test_a_description_is_asked_for_against_other_names() -> None:
    """Tavola beat Norvik and Sunhome. The company bakes bread."""
    first, second = both_docs(NAMED)
    one = Referent(7, 6, 8, "Tavola", "organisation", plural=False, passage=passage_of(first, 0, 1), head=0)
    article = Article(title="Bread", paragraphs=(first.text,))
    reading = Reading(article, first, second, names(first, second), referents=(one,))
    (question,) = reference.propose(reading)
    assert question.prompt == "In paragraph 1, what does “The company” in “The company bakes bread” refer to?"
    assert isinstance(question.shape, Choice)
    assert {option.text for option in question.shape.options} == {"Tavola", "Norvik", "Sunhome"}


BROKEN = """
The DET DT 7 det - the DET 7 det -
company NOUN NN 12 nsubj - company NOUN 12 nsubj -
, PUNCT , 7 punct - , PUNCT 7 punct -
for ADP IN 10 case - for ADP 12 prep -
once ADV RB 12 obl - once ADV 9 pcomp -
, PUNCT , 12 punct - , PUNCT 12 punct -
slept VERB VBD 12 ROOT - sleep VERB 12 ROOT -
. PUNCT . 12 punct - . PUNCT 12 punct -
"""


def test_a_description_is_asked_for_alone_where_no_words_around_it_can_be_quoted() -> None:
    """Tavola beat Norvik and Sunhome. The company, for once, slept."""
    first, second = both_docs("\n".join(NAMED.strip().splitlines()[:6]) + "\n" + BROKEN.strip())
    one = Referent(7, 6, 8, "Tavola", "organisation", plural=False, passage=passage_of(first, 0, 1), head=0)
    article = Article(title="Bread", paragraphs=(first.text,))
    reading = Reading(article, first, second, names(first, second), referents=(one,))
    (question,) = reference.propose(reading)
    assert question.prompt == "In paragraph 1, what does “The company” refer to?"


OWN = """
Tavola PROPN NNP 1 nsubj Organization Tavola PROPN 1 nsubj ORG
beat VERB VBD 1 ROOT - beat VERB 1 ROOT -
Norvik PROPN NNP 1 obj Organization Norvik PROPN 1 dobj ORG
and CCONJ CC 4 cc - and CCONJ 2 cc -
Sunhome PROPN NNP 2 conj Organization Sunhome PROPN 2 conj ORG
. PUNCT . 1 punct - . PUNCT 1 punct -
Tavola PROPN NNP 10 nsubj Organization Tavola PROPN 10 nsubj ORG
at ADP IN 9 case - at ADP 10 prep -
long ADJ JJ 9 amod - long ADJ 9 amod -
last NOUN NN 10 obl - last NOUN 7 pobj -
sold VERB VBD 10 ROOT - sell VERB 10 ROOT -
its PRON PRP$ 13 nmod:poss - its PRON 13 poss -
old ADJ JJ 13 amod - old ADJ 13 amod -
shops NOUN NNS 10 obj - shop NOUN 10 dobj -
. PUNCT . 10 punct - . PUNCT 10 punct -
"""


def test_a_possessive_of_its_own_clause_is_spare() -> None:
    """Tavola beat Norvik and Sunhome. Tavola at long last sold its old shops."""
    first, second = both_docs(OWN)
    one = Referent(11, 11, 12, "Tavola", "organisation", plural=False, passage=passage_of(first, 6, 7), head=6)
    article = Article(title="Bread", paragraphs=(first.text,))
    reading = Reading(article, first, second, names(first, second), referents=(one,))
    assert [question.spare for question in reference.propose(reading)] == [True]
