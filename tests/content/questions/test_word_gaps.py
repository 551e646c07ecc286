"""Hard words are hidden in the sentence that a question quotes, and matched with their meanings."""

from __future__ import annotations

import re

import pytest

from content.model import Article, Gap, Pairs
from content.questions import gap, match
from content.reading import Reading
from tests.parses import both_docs

ROBBED = """
They PRON PRP 1 nsubj - they PRON 1 nsubj -
robbed VERB VBD 1 ROOT - rob VERB 1 ROOT -
the DET DT 3 det - the DET 3 det -
farms NOUN NNS 1 obj - farm NOUN 1 dobj -
with ADP IN 5 case - with ADP 1 prep -
impunity NOUN NN 1 obl - impunity NOUN 4 pobj -
for ADP IN 9 case - for ADP 5 prep -
eleven NUM CD 9 nummod - eleven NUM 9 nummod DATE
long ADJ JJ 9 amod - long ADJ 9 amod DATE
years NOUN NNS 1 obl - year NOUN 6 pobj DATE
. PUNCT . 1 punct - . PUNCT 1 punct -
"""
NOUNS = """
The DET DT 1 det - the DET 1 det -
cartel NOUN NN 2 nsubj - cartel NOUN 2 nsubj -
bribed VERB VBD 2 ROOT - bribe VERB 2 ROOT -
an DET DT 4 det - an DET 4 det -
informant NOUN NN 2 obj - informant NOUN 2 dobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
The DET DT 7 det - the DET 7 det -
verdict NOUN NN 8 nsubj - verdict NOUN 8 nsubj -
ended VERB VBD 8 ROOT - end VERB 8 ROOT -
their PRON PRP$ 10 nmod:poss - their PRON 10 poss -
grievance NOUN NN 8 obj - grievance NOUN 8 dobj -
. PUNCT . 8 punct - . PUNCT 8 punct -
A DET DT 13 det - a DET 13 det -
vigil NOUN NN 14 nsubj - vigil NOUN 14 nsubj -
followed VERB VBD 14 ROOT - follow VERB 14 ROOT -
the DET DT 16 det - the DET 16 det -
extradition NOUN NN 14 obj - extradition NOUN 14 dobj -
of ADP IN 19 case - of ADP 16 prep -
the DET DT 19 det - the DET 19 det -
smuggler NOUN NN 16 nmod - smuggler NOUN 17 pobj -
. PUNCT . 14 punct - . PUNCT 14 punct -
"""


def _reading(parse: str) -> Reading:
    first, second = both_docs(parse)
    return Reading(article=Article(title="A story", paragraphs=(first.text,)), first=first, second=second)


def test_a_hard_word_is_hidden_in_its_sentence() -> None:
    """They robbed the farms with impunity for eleven long years."""
    (question,) = gap.propose(_reading(ROBBED))
    assert question.prompt == (
        "Which word from paragraph 1 fills the gap? "
        "“They robbed the farms with ____ (freedom from punishment) for eleven long years.”"
    )
    assert question.shape == Gap("impunity")
    assert question.spare


def test_hard_words_are_matched_with_their_meanings() -> None:
    """The cartel bribed an informant. The verdict ended their grievance. A vigil followed the extradition ..."""
    (question,) = match.propose(_reading(NOUNS))
    assert isinstance(question.shape, Pairs)
    words = [left for left, _ in question.shape.pairs]
    assert len(words) == 5
    assert set(words) <= {"cartel", "informant", "verdict", "grievance", "vigil", "extradition", "smuggler"}
    assert all(right[:1].isupper() and not right.endswith(".") for _, right in question.shape.pairs)


@pytest.mark.parametrize(
    ("word", "meaning", "sentence", "kin"),
    [
        ("tribunal", "special court", "The case goes to a special tribunal.", True),
        ("tribunal", "special court", "The case goes to a tribunal.", False),
        ("hijacking", "act of hijacking", "The pilots feared a hijacking.", True),
    ],
)
def test_a_meaning_repeats_no_word(word: str, meaning: str, sentence: str, *, kin: bool) -> None:
    """A meaning beside the gap holds no word of the sentence, nor of the answer's family."""
    assert gap._is_kin(word, meaning, sentence) is kin  # noqa: SLF001


@pytest.mark.parametrize(
    ("whole", "answer", "fillable"),
    [
        ("Ant Group were the first companies to sell the pictures.", "Ant Group", False),
        ("Ant Group was the first company to sell the pictures.", "Ant Group", True),
        ("The Philippines were the first islands to sell the pictures.", "Philippines", False),
        ("The Winter Cup is the most famous one in Norway.", "Norway", False),
        ("The Winter Cup is the most famous race in Norway.", "Norway", True),
    ],
)
def test_a_gap_needs_no_sentence_before(whole: str, answer: str, *, fillable: bool) -> None:
    """A plural verb tells of names that were cut, and "the most famous one" of a kind that is named elsewhere."""
    found = re.search(answer, whole)
    assert found is not None
    assert gap._is_fillable(whole, found, named=True) is fillable  # noqa: SLF001
