"""Which phrase tells why, how or what for; each case is the head's place, the phrase's place and the parse."""

from __future__ import annotations

import pytest

from content.reading.causes import asks, is_plain, is_settled
from tests.parses import both_docs

# Somebody | verb | it | to, by or because ... | deed, as rows; the verb stands at 1 and the deed at 4.
CLAUSE = """
Lee PROPN NNP 1 nsubj Person Lee PROPN 1 nsubj PERSON
{form} VERB VBD 1 ROOT - {verb} VERB 1 ROOT -
boats NOUN NNS 1 obj - boat NOUN 1 dobj -
{mark} {pos} {tag} 4 mark - {mark} {pos} 4 aux -
{deed} VERB {deed_tag} 1 advcl - {deed} VERB 1 advcl -
debts NOUN NNS 4 obj - debt NOUN 4 dobj -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


@pytest.mark.parametrize(
    ("verb", "form", "mark", "deed", "asked"),
    [
        ("sell", "sold", "to", "repay", "why"),
        ("sell", "sold", "to", "be", None),
        ("need", "needed", "to", "repay", None),
        ("save", "saved", "by", "repaying", "how"),
        ("shoot", "shot", "by", "repaying", None),
        ("thank", "thanked", "for", "repaying", "why"),
        ("sell", "sold", "for", "repaying", None),
        ("use", "used", "to", "repay", "what for"),
    ],
)
def test_what_a_clause_tells(verb: str, form: str, mark: str, deed: str, asked: str | None) -> None:
    """Lee sold boats to repay debts, saved boats by repaying debts, thanked Ann for repaying debts."""
    pos, tag = ("PART", "TO") if mark == "to" else ("SCONJ", "IN")
    deed_tag = "VBG" if deed.endswith("ing") else "VB"
    rows = CLAUSE.format(verb=verb, form=form, mark=mark, deed=deed, pos=pos, tag=tag, deed_tag=deed_tag)
    first, second = both_docs(rows)
    assert asks(second, first[1], first[4]) == asked
    assert is_plain(first[4])
    assert is_settled(first[4], second)


PHRASE = """
Shops NOUN NNS 1 nsubj - shop NOUN 1 nsubj -
{form} VERB VBD 1 ROOT - {verb} VERB 1 ROOT -
{one} ADP IN {head} case - {one} ADP {theirs} prep -
{two}heavy ADJ JJ {head} amod - heavy ADJ {head} amod -
snow NOUN NN 1 obl - snow NOUN {last} pobj -
. PUNCT . 1 punct - . PUNCT 1 punct -
"""


@pytest.mark.parametrize(
    ("verb", "form", "opening", "asked"),
    [
        ("close", "closed", "after", "why"),
        ("sleep", "slept", "after", None),
        ("protest", "protested", "over", "why"),
        ("slide", "slid", "over", None),
        ("close", "closed", "because of", "why"),
    ],
)
def test_what_a_phrase_tells(verb: str, form: str, opening: str, asked: str | None) -> None:
    """Shops closed after heavy snow, protested over heavy snow, closed because of heavy snow."""
    one, _, of = opening.partition(" ")
    head = 5 if of else 4
    two = "of ADP IN 2 fixed - of ADP 2 prep -\n" if of else ""
    rows = PHRASE.format(verb=verb, form=form, one=one, two=two, head=head, theirs=1, last=3 if of else 2)
    first, second = both_docs(rows)
    assert asks(second, first[1], first[head]) == asked
