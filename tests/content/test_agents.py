"""Questions in the active voice for the one by whom something was done."""

from __future__ import annotations

import pytest

from content.agents import ask_agent, is_agent
from content.lightened import lightened
from content.model import Article
from content.parse import Parses
from content.reading import read
from tests.parses import both_docs

DONE = """
Local ADJ JJ 2 amod - local ADJ 2 amod -
harbour NOUN NN 2 compound - harbour NOUN 2 compound -
taxes NOUN NNS {verb} nsubj:pass - tax NOUN {verb} nsubjpass -
{helping}
doubled VERB VBN {verb} ROOT - double VERB {verb} ROOT -
by ADP IN {agent} case - by ADP {verb} agent -
young ADJ JJ {agent} amod - young ADJ {agent} amod -
sailors NOUN NNS {verb} obl:agent - sailor NOUN {by} pobj -
. PUNCT . {verb} punct - . PUNCT {verb} punct -
"""
WERE = "were AUX VBD 4 aux:pass - be AUX 4 auxpass -"
HAVE_BEEN = "have AUX VBP 5 aux - have AUX 5 aux -\nbeen AUX VBN 5 aux:pass - be AUX 5 auxpass -"
CAN_BE = "can AUX MD 5 aux - can AUX 5 aux -\nbe AUX VB 5 aux:pass - be AUX 5 auxpass -"


def _asked(helping: str, verb: int) -> list[str | None]:
    first, second = both_docs(DONE.format(helping=helping, verb=verb, by=verb + 1, agent=verb + 3))
    reading = read(Article(paragraphs=(first.text,)), Parses(first, second))
    return [
        ask_agent(reading, clause, part, "who")
        for clause in lightened(reading)
        for part in clause.fact.after
        if is_agent(reading, clause, part)
    ]


@pytest.mark.parametrize(
    ("helping", "verb", "asked"),
    [
        (WERE, 4, ["Who doubled local harbour taxes?"]),
        (HAVE_BEEN, 5, ["Who has doubled local harbour taxes?"]),
    ],
)
def test_ask_agent(helping: str, verb: int, asked: list[str]) -> None:
    """Local harbour taxes were (or have been) doubled by young sailors."""
    assert _asked(helping, verb) == asked


def test_what_can_be_done_is_not_turned() -> None:
    """Local harbour taxes can be doubled by young sailors."""
    assert not any(_asked(CAN_BE, 5))
