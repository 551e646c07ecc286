"""What "This" takes up, on hand-built parses; a docstring is the text."""

from __future__ import annotations

from content.model import Article
from content.reading import Reading
from content.reading.facts import facts
from content.taken_up import taken_up
from tests.parses import both_docs

MINE = """
The DET DT {1} det - the DET {1} det -
{who} NOUN NN {2} nsubj - {who} NOUN {2} nsubj -
{did} VERB VBD {2} ROOT - {lemma} VERB {2} ROOT -
the DET DT {5} det - the DET {5} det -
old ADJ JJ {5} amod - old ADJ {5} amod -
{what} NOUN NN {2} obj - {what} NOUN {2} dobj -
. PUNCT . {2} punct - . PUNCT {2} punct -
"""
LED = """
This PRON DT {1} nsubj - this PRON {1} nsubj -
led VERB VBD {1} ROOT - {lemma} VERB {1} ROOT -
to ADP IN {5} case - to ADP {1} prep -
a DET DT {5} det - a DET {5} det -
long ADJ JJ {5} amod - long ADJ {5} amod -
strike NOUN NN {1} obl - strike NOUN {2} pobj -
. PUNCT . {1} punct - . PUNCT {1} punct -
"""
LENGTH = 7  # words of each sentence


def _reading(lemma: str) -> Reading:
    told = (
        ("king", "opened", "open", "harbour"),
        ("bishop", "praised", "praise", "bridge"),
        ("queen", "sold", "sell", "bakery"),
    )
    rows = ""
    for at, (who, did, verb, what) in enumerate(told):
        heads = [str(at * LENGTH + place) for place in range(LENGTH)]
        rows += MINE.format(*heads, who=who, did=did, lemma=verb, what=what).lstrip("\n")
    rows += LED.format(*[str(len(told) * LENGTH + place) for place in range(LENGTH)], lemma=lemma).lstrip("\n")
    first, second = both_docs(rows)
    article = Article(title="The queen and the bakery", paragraphs=(first.text,))
    return Reading(article, first, second, facts=facts(first, second, (), ()))


def test_this_takes_up_the_sentence_before() -> None:
    """The king opened the old harbour. ... The queen sold the old bakery. This led to a long strike."""
    (puzzle,) = taken_up(_reading("lead"))
    assert puzzle.key == "The queen sold the old bakery."
    assert puzzle.quoted == "This led to a long strike"
    assert len(puzzle.wrong) == 2


def test_what_may_stand_for_a_thing_takes_up_nothing() -> None:
    """The queen sold the old bakery. This weighed a long strike."""
    assert list(taken_up(_reading("weigh"))) == []
