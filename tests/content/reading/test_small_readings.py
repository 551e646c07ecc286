"""What an article says of roles, speech, figures and dates, in small parses; a docstring is the text."""

from __future__ import annotations

from content.reading.counts import counts
from content.reading.names import names
from content.reading.quotes import quotes
from content.reading.roles import roles
from content.reading.times import times
from tests.parses import both_docs

ARRIVED = """
Ann PROPN NNP 10 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 10 nsubj PERSON
, PUNCT , 4 punct - , PUNCT 1 punct -
the DET DT 4 det - the DET 4 det -
head NOUN NN 0 appos - head NOUN 1 appos -
of ADP IN 8 case - of ADP 4 prep -
a DET DT 8 det - a DET 8 det -
small ADJ JJ 8 amod - small ADJ 8 amod -
school NOUN NN 4 nmod - school NOUN 5 pobj -
, PUNCT , 0 punct - , PUNCT 1 punct -
arrived VERB VBD 10 ROOT - arrive VERB 10 ROOT -
in ADP IN 12 case - in ADP 10 prep -
May PROPN NNP 10 obl Date May PROPN 11 pobj DATE
2006 NUM CD 12 nmod:unmarked Date 2006 NUM 12 nummod DATE
. PUNCT . 10 punct - . PUNCT 10 punct -
"""
OWNED = """
Ann PROPN NNP 7 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 7 nsubj PERSON
, PUNCT , 5 punct - , PUNCT 1 punct -
her PRON PRP$ 5 nmod:poss - her PRON 5 poss -
former ADJ JJ 5 amod - former ADJ 5 amod -
boss NOUN NN 0 appos - boss NOUN 1 appos -
, PUNCT , 0 punct - , PUNCT 1 punct -
arrived VERB VBD 7 ROOT - arrive VERB 7 ROOT -
. PUNCT . 7 punct - . PUNCT 7 punct -
"""
KILLED = """
Three NUM CD 1 nummod - three NUM 1 nummod CARDINAL
officers NOUN NNS 3 nsubj:pass - officer NOUN 3 nsubjpass -
were AUX VBD 3 aux:pass - be AUX 3 auxpass -
killed VERB VBN 3 ROOT - kill VERB 3 ROOT -
. PUNCT . 3 punct - . PUNCT 3 punct -
"""
SAID = """
" PUNCT `` 2 punct - " PUNCT 8 punct -
We PRON PRP 2 nsubj - we PRON 2 nsubj -
begin VERB VBP 8 ccomp - begin VERB 8 ccomp -
while SCONJ IN 5 mark - while SCONJ 5 mark -
we PRON PRP 5 nsubj - we PRON 5 nsubj -
wait VERB VBP 2 advcl - wait VERB 2 advcl -
, PUNCT , 2 punct - , PUNCT 8 punct -
" PUNCT '' 2 punct - " PUNCT 8 punct -
said VERB VBD 8 ROOT - say VERB 8 ROOT -
Ann PROPN NNP 8 nsubj Person Ann PROPN 10 compound PERSON
Lee PROPN NNP 9 flat Person Lee PROPN 8 nsubj PERSON
. PUNCT . 8 punct - . PUNCT 8 punct -
"""
EXTRADITED = """
Mexico PROPN NNP 1 nsubj Location Mexico PROPN 1 nsubj GPE
extradited VERB VBD 1 ROOT - extradite VERB 1 ROOT -
284 NUM CD 3 nummod - 284 NUM 3 nummod CARDINAL
suspects NOUN NNS 1 obj - suspect NOUN 1 dobj -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""
WILL = """
The DET DT 1 det - the DET 1 det -
school NOUN NN 3 nsubj - school NOUN 3 nsubj -
will AUX MD 3 aux - will AUX 3 aux -
open VERB VB 3 ROOT - open VERB 3 ROOT -
in ADP IN 5 case - in ADP 3 prep -
May PROPN NNP 3 obl Date May PROPN 4 pobj DATE
2006 NUM CD 5 nmod:unmarked Date 2006 NUM 5 nummod DATE
. PUNCT . 3 punct - . PUNCT 3 punct -
"""
PRICED = """
Mexico PROPN NNP 1 nsubj Location Mexico PROPN 1 nsubj GPE
won VERB VBD 1 ROOT - win VERB 1 ROOT -
a DET DT 3 det - a DET 3 det -
package NOUN NN 1 obj - package NOUN 1 dobj -
of ADP IN 5 case - of ADP 3 prep -
aid NOUN NN 3 nmod - aid NOUN 4 pobj -
worth ADJ JJ 3 acl - worth ADJ 5 amod -
$ SYM $ 6 obj Money $ SYM 9 quantmod MONEY
1.4 NUM CD 9 compound Money 1.4 NUM 9 compound MONEY
billion NUM CD 7 nummod Money billion NUM 6 npadvmod MONEY
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


def test_an_apposition_gives_the_role() -> None:
    """Ann Lee, the head of a small school, arrived in May 2006."""
    first, second = both_docs(ARRIVED)
    (role,) = roles(first, second, names(first, second))
    assert (role.name, role.kind, role.description) == ("Ann Lee", "person", "the head of a small school")
    assert first.text[role.span.start : role.span.end] == role.description


def test_a_role_that_points_elsewhere_is_left_out() -> None:
    """Ann Lee, her former boss, arrived."""
    first, second = both_docs(OWNED)
    assert roles(first, second, names(first, second)) == ()


def test_the_second_reader_must_see_the_same_phrase() -> None:
    """Ann Lee, the head of a small school, arrived in May 2006."""
    first, second = both_docs(ARRIVED)
    for token in (second[3], second[5]):
        token.head = second[10]
    second[5].dep_ = "npadvmod"
    second[3].dep_ = "npadvmod"
    assert roles(first, second, names(first, second)) == ()


def test_words_have_a_speaker() -> None:
    """In quotation marks: We begin while we wait, said Ann Lee."""
    first, second = both_docs(SAID)
    (quote,) = quotes(first, second, names(first, second))
    assert (quote.text, quote.speaker, quote.speaker_known) == ("We begin while we wait,", "Ann Lee", True)
    assert first.text[quote.words.start : quote.words.end] == quote.text


def test_a_figure_counts_its_noun() -> None:
    """Mexico extradited 284 suspects. Three officers were killed."""
    found = [count for parse in (EXTRADITED, KILLED) for count in counts(*both_docs(parse), ())]
    assert [(count.figure, count.value, count.unit, count.counts) for count in found] == [
        ("284", 284.0, "count", "suspects"),
        ("Three", 3.0, "count", "officers"),
    ]


def test_money_counts_what_it_is_worth() -> None:
    """Mexico won a package of aid worth $1.4 billion."""
    (count,) = counts(*both_docs(PRICED), ())
    assert (count.value, count.unit, count.counts) == (1.4e9, "money", "package of aid")


def test_a_date_tells_its_event() -> None:
    """Ann Lee, the head of a small school, arrived in May 2006."""
    (dated,) = times(*both_docs(ARRIVED), None)
    assert (dated.as_written, dated.value) == ("May 2006", "2006-05")


def test_what_is_to_come_is_no_event() -> None:
    """The school will open in May 2006."""
    (dated,) = times(*both_docs(WILL), None)
    assert (dated.value, dated.event) == ("2006-05", "")
