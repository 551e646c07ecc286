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
iron NOUN NN 11 compound - iron NOUN 11 compound -
bridge NOUN NN 2 obl - bridge NOUN 8 pobj -
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
    """The ministry wrote to the old town council about the iron bridge. It paid for new paint."""
    (question,) = _asked()
    assert question.prompt == "In paragraph 1, what does “It” in “It paid for new paint” refer to?"
    assert isinstance(question.shape, Choice)
    assert question.shape.right.text == "the health ministry"
    wrong = {option.text for option in question.shape.options if not option.right}
    assert wrong == {"the old town council", "the iron bridge"}
    assert all(option.why for option in question.shape.options)


def test_the_evidence_is_both_sentences() -> None:
    """The ministry wrote to the old town council about the iron bridge. It paid for new paint."""
    (question,) = _asked()
    assert len(question.evidence) == 2


def test_an_unsure_meaning_is_not_asked_for() -> None:
    """The ministry wrote to the old town council about the iron bridge. It paid for new paint."""
    assert _asked(sure=0.8) == []


def test_single_things_are_no_rivals_of_several() -> None:
    """The ministry wrote to the old town council about the iron bridge. They paid for new paint."""
    assert _asked("They", plural=True) == []
