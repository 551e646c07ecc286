"""A word's plain meaning in its paragraph, against wrong ones; the docstrings are parses."""

from dataclasses import replace

import pytest

from content.glossary.sense import understood
from content.model import Article, Choice
from content.questions import word_in_context
from content.reading import Reading
from tests.parses import both_docs

VETTED = """
The       DET   DT  1 det       - the      DET   1 det   -
academy   NOUN  NN  2 nsubj     - academy  NOUN  2 nsubj -
vetted    VERB  VBD 2 ROOT      - vet      VERB  2 ROOT  -
the       DET   DT  4 det       - the      DET   4 det   -
young     ADJ   JJ  5 amod      - young    ADJ   5 amod  -
men       NOUN  NNS 2 obj       - man      NOUN  2 dobj  -
before    SCONJ IN  8 mark      - before   SCONJ 8 mark  -
it        PRON  PRP 8 nsubj     - it       PRON  8 nsubj -
gave      VERB  VBD 2 advcl     - give     VERB  2 advcl -
them      PRON  PRP 8 iobj      - they     PRON  8 dative -
any       DET   DT  11 det      - any      DET   11 det  -
uniform   NOUN  NN  8 obj       - uniform  NOUN  8 dobj  -
.         PUNCT .   2 punct     - .        PUNCT 2 punct -
"""


def _reading(parse: str) -> Reading:
    first, second = both_docs(parse)
    return Reading(article=Article(title="An academy", paragraphs=(first.text,)), first=first, second=second)


def test_the_key_takes_the_form_of_the_word() -> None:
    """The academy vetted the young men before it gave them any uniform."""
    (question,) = word_in_context.propose(_reading(VETTED))
    assert question.prompt == "What does “vetted” mean in paragraph 1?"
    assert isinstance(question.shape, Choice)
    assert question.shape.right.text == "checked carefully"
    assert len(question.shape.options) == 4
    assert all(option.why for option in question.shape.options)


def test_wrong_meanings_take_the_form_too() -> None:
    """The academy vetted the young men before it gave them any uniform."""
    (question,) = word_in_context.propose(_reading(VETTED))
    assert isinstance(question.shape, Choice)
    wrong = {option.text for option in question.shape.options if not option.right}
    assert wrong == {"paid well", "trained quickly", "dismissed unfairly"}


@pytest.mark.parametrize("told", ["checked", "carefully"])
def test_a_sentence_that_tells_the_meaning_is_left_alone(told: str) -> None:
    """The academy vetted the checked men ..."""
    assert not list(word_in_context.propose(_reading(VETTED.replace("young ", f"{told} "))))


@pytest.mark.parametrize(("kind", "equivalent"), [("phrase", "checked carefully"), ("verb", "")])
def test_a_word_without_a_meaning_to_stand_for_it_is_left_alone(
    kind: str, equivalent: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The academy vetted the young men before it gave them any uniform."""
    reading = _reading(VETTED)
    found, unclear = understood(reading)
    bare = [replace(one, entry=replace(one.entry, part_of_speech=kind, equivalent=equivalent)) for one in found]
    monkeypatch.setattr("content.questions.word_in_context.understood", lambda _: (bare, unclear))
    assert not list(word_in_context.propose(reading))


STALLED = """
The DET DT 1 det - the DET 1 det -
crisis NOUN NN 2 nsubj - crisis NOUN 2 nsubj -
stalled VERB VBD 2 ROOT - stall VERB 2 ROOT -
decades NOUN NNS 2 obj - decade NOUN 2 dobj DATE
of ADP IN 5 case - of ADP 3 prep -
progress NOUN NN 3 nmod - progress NOUN 4 pobj -
and CCONJ CC 8 cc - and CCONJ 5 cc -
economic ADJ JJ 8 amod - economic ADJ 8 amod -
growth NOUN NN 5 conj - growth NOUN 5 conj -
on ADP IN 11 case - on ADP 5 prep -
the DET DT 11 det - the DET 11 det -
island NOUN NN 5 nmod - island NOUN 9 pobj -
before SCONJ IN 16 mark - before SCONJ 15 mark -
the DET DT 14 det - the DET 14 det -
mill NOUN NN 16 nsubj - mill NOUN 15 nsubj -
was AUX VBD 16 cop - be AUX 2 advcl -
ready ADJ JJ 2 advcl - ready ADJ 15 acomp -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""


def test_a_meaning_without_an_object_is_not_asked_of_a_verb_with_one() -> None:
    """The crisis stalled decades of progress and economic growth on the island before the mill was ready."""
    assert list(word_in_context.propose(_reading(STALLED))) == []


@pytest.mark.parametrize(("first", "last", "asked"), [("academy", "young", False), ("The", "uniform", True)])
def test_a_word_in_a_few_quoted_words_is_left_alone(first: str, last: str, *, asked: bool) -> None:
    """The "academy vetted the young" men ...; "The academy vetted the young men before it gave them any uniform"."""
    parse = VETTED.replace(f"\n{first} ", f"\n“{first} ").replace(f"\n{last} ", f"\n{last}” ")
    assert bool(list(word_in_context.propose(_reading(parse)))) is asked


def test_a_later_place_of_the_word_serves_too() -> None:
    """The "academy vetted the young" men ... The academy vetted the young men before it gave them any uniform."""
    rows = [line.split() for line in VETTED.strip().splitlines()]
    later = "\n".join(" ".join([*row[:3], _on(row[3]), *row[4:8], _on(row[8]), *row[9:]]) for row in rows)
    snippet = VETTED.replace("\nacademy ", "\n“academy ").replace("\nyoung ", "\nyoung” ")
    (question,) = word_in_context.propose(_reading(snippet + later))
    assert question.evidence[0].start > len("The “academy vetted the young” men")


def _on(head: str) -> str:
    """Move a head by the words of the first sentence."""
    return str(int(head) + len(VETTED.strip().splitlines()))
