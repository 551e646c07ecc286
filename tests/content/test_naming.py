"""Pronouns and bare nouns in clauses: what is put for them, and when nothing is; a docstring is the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from content.model import Article, Passage
from content.naming import instead
from content.parse import Parses
from content.reading import Reading, read
from content.reading.mentions import Referent
from content.reading.names import Name
from content.realise import statement
from content.statements import told
from tests.parses import both_docs

OPENED = """
She PRON PRP 1 nsubj - she PRON 1 nsubj -
opened VERB VBD 1 ROOT - open VERB 1 ROOT -
her PRON PRP$ 4 nmod:poss - her PRON 4 poss -
first ADJ JJ 4 amod - first ADJ 4 amod ORDINAL
clinic NOUN NN 1 obj - clinic NOUN 1 dobj -
in ADP IN 6 case - in ADP 1 prep -
Larkham PROPN NNP 1 obl Location Larkham PROPN 5 pobj GPE
. PUNCT . 1 punct - . PUNCT 1 punct -
"""
RAISED = """
The DET DT 1 det - the DET 1 det -
council NOUN NN 2 nsubj - council NOUN 2 nsubj -
raised VERB VBD 2 ROOT - raise VERB 2 ROOT -
local ADJ JJ 4 amod - local ADJ 4 amod -
taxes NOUN NNS 2 obj - tax NOUN 2 dobj -
in ADP IN 7 case - in ADP 2 prep -
that DET DT 7 det - that DET 7 det -
year NOUN NN 2 obl Date year NOUN 5 pobj DATE
. PUNCT . 2 punct - . PUNCT 2 punct -
"""
ANN = Referent(0, 0, 1, "Ann Lee", "person", plural=False, passage=Passage(0, 3), head=0)
COUNCIL = Referent(1, 0, 2, "the Larkham council", "organisation", plural=False, passage=Passage(0, 3), head=1)


def _read(parse: str, *referents: Referent, title: str = "") -> Reading:
    first, second = both_docs(parse)
    reading = read(Article(title=title, paragraphs=(first.text,)), Parses(first, second))
    return replace(reading, referents=referents)


@pytest.mark.parametrize(
    ("referents", "text"),
    [((ANN,), "Ann Lee opened her first clinic in Larkham."), ((), None)],
    ids=["known", "unknown"],
)
def test_pronoun_of_the_subject(referents: tuple[Referent, ...], text: str | None) -> None:
    """She opened her first clinic in Larkham: named where it is known, and "her" is then her own."""
    reading = _read(OPENED, *referents)
    (fact,) = reading.facts
    changes = instead(reading, fact)
    assert (None if changes is None else statement(reading.first, fact, changes)) == text


@pytest.mark.parametrize(
    ("referents", "title", "text"),
    [
        ((COUNCIL,), "", "The Larkham council raised local taxes."),
        ((), "Council raises taxes", "The council raised local taxes."),
    ],
    ids=["known", "in the title"],
)
def test_bare_noun_and_a_phrase_that_points(referents: tuple[Referent, ...], title: str, text: str) -> None:
    """The council raised local taxes in that year: what points outside is left out, the council is named."""
    assert [clause.text for clause in told(_read(RAISED, *referents, title=title))] == [text]


REPAIRED = """
Lee PROPN NNP 1 nsubj Person Lee PROPN 1 nsubj PERSON
repaired VERB VBD 1 ROOT - repair VERB 1 ROOT -
two NUM CD 3 nummod - two NUM 3 nummod CARDINAL
bridges NOUN NNS 1 obj - bridge NOUN 1 dobj -
in ADP IN 5 case - in ADP 1 prep -
Larkham PROPN NNP 1 obl Location Larkham PROPN 4 pobj GPE
. PUNCT . 1 punct - . PUNCT 1 punct -
"""
CLOSED = """
The DET DT 2 det - the DET 2 det -
two NUM CD 2 nummod - two NUM 2 nummod CARDINAL
ministers NOUN NNS 3 nsubj - minister NOUN 3 nsubj -
closed VERB VBD 3 ROOT - close VERB 3 ROOT -
local ADJ JJ 5 amod - local ADJ 5 amod -
mines NOUN NNS 3 obj - mine NOUN 3 dobj -
. PUNCT . 3 punct - . PUNCT 3 punct -
"""


def test_surname_that_the_reader_missed() -> None:
    """Lee repaired two bridges in Larkham: a surname that is nobody else's is written in full, though no mention."""
    reading = _read(REPAIRED)
    whole = Name("Ann Lee", "person", (), ("Ann Lee", "Lee"))
    reading = replace(reading, names=(whole,))
    (fact,) = reading.facts
    assert statement(reading.first, fact, instead(reading, fact)) == "Ann Lee repaired two bridges in Larkham."


def test_number_does_not_tell_which() -> None:
    """The two ministers closed local mines: a number does not say which ministers are meant."""
    reading = _read(CLOSED)
    assert not told(reading)


QUICKER = """
Porto PROPN NNP 2 nsubj Location Porto PROPN 1 nsubj GPE
is AUX VBZ 2 cop - be AUX 1 ROOT -
quicker ADJ JJR 2 ROOT - quick ADJ 1 acomp -
{than} ADP IN 4 case - {than} ADP 2 prep -
Larkham PROPN NNP 2 obl Location Larkham PROPN 3 pobj GPE
. PUNCT . 2 punct - . PUNCT 1 punct -
"""
PAPER = """
{Owner} PROPN NNP 1 nsubj {kind} {Owner} PROPN 1 nsubj {other}
lost VERB VBD 1 ROOT - lose VERB 1 ROOT -
his PRON PRP$ 3 nmod:poss - his PRON 3 poss -
house NOUN NN 1 obj - house NOUN 1 dobj -
in ADP IN 5 case - in ADP 1 prep -
Larkham PROPN NNP 1 obl Location Larkham PROPN 4 pobj GPE
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


@pytest.mark.parametrize(
    ("parse", "clear"),
    [
        (QUICKER.format(than="than"), True),
        (QUICKER.format(than="in"), False),
        (PAPER.format(Owner="Lee", kind="Person", other="PERSON"), True),
        (PAPER.format(Owner="Porto", kind="Location", other="GPE"), False),
    ],
    ids=["than", "than what?", "his own", "whose?"],
)
def test_what_a_clause_compares_with_and_whose(parse: str, *, clear: bool) -> None:
    """What is compared needs the other side, and "his" somebody whom the clause names."""
    reading = _read(parse)
    assert all((instead(reading, fact) is not None) == clear for fact in reading.facts)


BEFORE = """
Ann PROPN NNP 2 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
met VERB VBD 2 ROOT - meet VERB 2 ROOT -
her PRON PRP$ 4 nmod:poss - her PRON 4 poss -
{friend} NOUN NN 2 obj - {friend} NOUN 2 dobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
{He} PRON PRP 7 nsubj - {He} PRON 7 nsubj -
opened VERB VBD 7 ROOT - open VERB 7 ROOT -
clinics NOUN NNS 7 obj - clinic NOUN 7 dobj -
in ADP IN 10 case - in ADP 7 prep -
Larkham PROPN NNP 7 obl Location Larkham PROPN 9 pobj GPE
. PUNCT . 7 punct - . PUNCT 7 punct -
"""


@pytest.mark.parametrize(
    ("pronoun", "friend", "known"),
    [("She", "doctor", True), ("He", "doctor", False), ("She", "mother", False)],
    ids=["she", "no man", "or her mother"],
)
def test_pronoun_of_the_only_person(pronoun: str, friend: str, *, known: bool) -> None:
    """Ann Lee met her doctor. She opened clinics in Larkham: nobody else can be meant."""
    ann = Name("Ann Lee", "person", (Passage(0, 7),), ("Ann Lee",))
    reading = replace(_read(BEFORE.format(He=pronoun, friend=friend)), names=(ann,))
    fact = reading.facts[-1]
    assert (instead(reading, fact) is not None) == known


KNOWS = """
The DET DT 1 det - the DET 1 det -
{speaker} NOUN NN 2 nsubj - {speaker} NOUN 2 nsubj -
says VERB VBZ 2 ROOT - say VERB 2 ROOT -
he PRON PRP 4 nsubj - he PRON 4 nsubj -
knows VERB VBZ 2 ccomp - know VERB 2 ccomp -
the DET DT 6 det - the DET 6 det -
risks NOUN NNS 4 obj - risk NOUN 4 dobj -
of ADP IN 8 case - of ADP 6 prep -
smoking NOUN NN 6 nmod - smoking NOUN 7 pobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""
TOM = Referent(3, 3, 4, "Tom Day", "person", plural=False, passage=Passage(0, 3), head=3)


@pytest.mark.parametrize(
    ("speaker", "texts"),
    [("mayor", []), ("report", ["According to the report, Tom Day knows the risks of smoking."])],
    ids=["who may be meant", "who cannot be"],
)
def test_report_that_may_tell_of_its_speaker(speaker: str, texts: list[str]) -> None:
    """The mayor says he knows the risks of smoking: he may be the mayor, whatever was named before."""
    reading = _read(KNOWS.format(speaker=speaker), TOM, title=f"A {speaker}")
    assert [clause.text for clause in told(reading) if clause.fact.kind == "said"] == texts
