"""Which meanings could take a word's place; the docstrings are parses."""

import pytest

from content.glossary.place import could_stand, without_object
from content.words.dictionary import entries
from tests.parses import both_docs

POLICE = """
Heavy ADJ JJ 2 amod - heavy ADJ 2 amod -
police NOUN NN 2 compound - police NOUN 2 compound -
deployment NOUN NN 3 nsubj - deployment NOUN 3 nsubj -
deterred VERB VBD 3 ROOT - deter VERB 3 ROOT -
them PRON PRP 3 obj - they PRON 3 dobj -
. PUNCT . 3 punct - . PUNCT 3 punct -
"""
STUDY = """
The DET DT 2 det - the DET 2 det -
geological ADJ JJ 2 amod - geological ADJ 2 amod -
exploration NOUN NN 8 nsubj - exploration NOUN 8 nsubj -
of ADP IN 5 case - of ADP 2 prep -
accumulated VERB VBN 5 amod - accumulate VERB 5 amod -
layers NOUN NNS 2 nmod - layer NOUN 3 pobj -
was AUX VBD 8 cop - be AUX 8 auxpass -
so ADV RB 8 advmod - so ADV 8 advmod -
adamant ADJ JJ 8 ROOT - adamant ADJ 8 ROOT -
. PUNCT . 8 punct - . PUNCT 8 punct -
"""
PLUNGED = """
The DET DT 1 det - the DET 1 det -
island NOUN NN 3 nsubj:pass - island NOUN 3 nsubjpass -
was AUX VBD 3 aux:pass - be AUX 3 auxpass -
plunged VERB VBN 3 ROOT - plunge VERB 3 ROOT -
into ADP IN 5 case - into ADP 3 prep -
chaos NOUN NN 3 obl - chaos NOUN 4 pobj -
. PUNCT . 3 punct - . PUNCT 3 punct -
"""

HASTILY = """
A DET DT 3 det - a DET 3 det -
hastily ADV RB 2 advmod - hastily ADV 2 advmod -
built VERB VBN 3 amod - build VERB 3 amod -
camp NOUN NN 5 nsubj - camp NOUN 5 nsubj -
partly ADV RB 5 advmod - partly ADV 5 advmod -
collapsed VERB VBD 5 ROOT - collapse VERB 5 ROOT -
. PUNCT . 5 punct - . PUNCT 5 punct -
"""
ALLOCATED = """
Schools NOUN NNS 2 nsubj:pass - school NOUN 2 nsubjpass -
were AUX VBD 2 aux:pass - be AUX 2 auxpass -
allocated VERB VBN 2 ROOT - allocate VERB 2 ROOT -
coaches NOUN NNS 2 obj - coach NOUN 2 dobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""
PREACHED = """
He PRON PRP 1 nsubj - he PRON 1 nsubj -
preached VERB VBD 1 ROOT - preach VERB 1 ROOT -
that SCONJ IN 4 mark - that SCONJ 4 mark -
deficit NOUN NN 4 nsubj - deficit NOUN 4 nsubj -
spending NOUN NN 1 ccomp - spending NOUN 1 ccomp -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""
SPURRED = """
Words NOUN NNS 1 nsubj - word NOUN 1 nsubj -
spurred VERB VBD 1 ROOT - spur VERB 1 ROOT -
them PRON PRP 1 obj - they PRON 1 dobj -
on ADP RP 1 compound:prt - on ADP 1 prt -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""
PROVOKED = """
They PRON PRP 1 nsubj - they PRON 1 nsubj -
provoked VERB VBD 1 ROOT - provoke VERB 1 ROOT -
people NOUN NNS 1 obj - people NOUN 1 dobj -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


@pytest.mark.parametrize(
    ("parse", "word", "meaning", "stands"),
    [
        (POLICE, 2, "sending", False),
        (POLICE, 2, "use in action", False),
        (POLICE, 2, "presence", True),
        (POLICE, 3, "discourage", True),
        (POLICE, 3, "put off", False),
        (POLICE, 3, "make fun of", True),
        (POLICE, 3, "run away", False),
        (STUDY, 1, "of rocks", False),
        (STUDY, 1, "natural", True),
        (STUDY, 2, "search for things", False),
        (STUDY, 2, "careful search", True),
        (STUDY, 2, "reasons for", False),
        (STUDY, 4, "pile up", False),
        (STUDY, 8, "very certain", False),
        (STUDY, 8, "certain", True),
        (PLUNGED, 3, "fall suddenly", False),
        (PLUNGED, 3, "thrust", True),
        (HASTILY, 1, "in a hurry", False),
        (HASTILY, 1, "quickly", True),
        (HASTILY, 4, "to some degree", True),
        (HASTILY, 5, "use", False),
        (ALLOCATED, 2, "set aside", False),
        (ALLOCATED, 2, "give", True),
        (PREACHED, 1, "give a religious talk", False),
        (PREACHED, 1, "teach", True),
        (PREACHED, 1, "discuss terms", False),
        (PLUNGED, 3, "firmly say", False),
        (PREACHED, 3, "shortage of money", False),
        (PREACHED, 3, "debt", True),
        (SPURRED, 1, "encourage", False),
        (PROVOKED, 1, "cause", False),
        (PROVOKED, 1, "anger", True),
    ],
)
def test_a_meaning_stands_only_where_it_is_english(parse: str, word: int, meaning: str, *, stands: bool) -> None:
    """Heavy police deployment deterred them; the geological exploration ...; the island was plunged into chaos."""
    first, _ = both_docs(parse)
    assert could_stand(first[word : word + 1], meaning) is stands


def test_meanings_without_an_object_are_the_dictionarys() -> None:
    """Each line of the list is the plain meaning of some verb."""
    known = {entry.equivalent for entry in entries() if entry.part_of_speech == "verb"}
    assert without_object() <= known
