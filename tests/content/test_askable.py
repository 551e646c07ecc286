"""Whether a clause leaves a question that runs, and whether the finished question does."""

from __future__ import annotations

import pytest

from content.askable import is_fit, is_fluent, is_listed_on
from content.model import Article
from content.parse import Parses
from content.reading import Reading, read
from tests.parses import both_docs

ENTERED = """
A DET DT 1 det - a DET 1 det -
procession NOUN NN 2 nsubj - procession NOUN 2 nsubj -
entered VERB VBD 2 ROOT - enter VERB 2 ROOT -
stone NOUN NN 4 compound - stone NOUN 4 compound -
towers NOUN NNS 2 obj - tower NOUN 2 dobj -
and CCONJ CC 6 cc - and CCONJ 4 cc -
churches NOUN NNS {head} {label} - church NOUN 4 conj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""


def _reading(head: int = 4, label: str = "conj") -> Reading:
    first, second = both_docs(ENTERED.format(head=head, label=label))
    return read(Article(paragraphs=(first.text,)), Parses(first, second))


@pytest.mark.parametrize(
    ("prompt", "fluent"),
    [
        ("What did the mayor of Larkham open in 2019?", True),
        ("Who rebuilt the bridge, for example, in Larkham?", False),
        ("What had the crew rebuilt within four years?", False),
        ("Which country pulled level in the second half?", False),
        ("Which country sold most tea in the second half of 2019?", True),
        ("Who is one of the best singers in Larkham?", False),
        ("Which country left after the country joined?", False),
        ("Who opened the school near the school?", False),
        ("Which body declared a drought nearly one year?", False),
        ("Which body had fought the drought for nearly one year?", True),
        ("Which body has helped local firms on the local content front?", False),
        ("Where was the screening done at its hall in 2018?", False),
        (f"What did {'very ' * 22}old people do?", False),
    ],
)
def test_fluent(prompt: str, fluent: bool) -> None:  # noqa: FBT001
    """A prompt runs where it is short, repeats no word at once, and holds no time that only another sentence tells."""
    assert is_fluent(prompt) is fluent


def test_any_procession_leaves_no_question() -> None:
    """A procession entered stone towers and churches."""
    reading = _reading()
    (fact,) = reading.facts
    assert not is_fit(reading, fact, fact.after[0])


@pytest.mark.parametrize(
    ("tokens", "goes_on"),
    [((3, 4), True), ((3, 4, 5, 6), False), ((0, 1), False)],
)
def test_listed_on(tokens: tuple[int, ...], goes_on: bool) -> None:  # noqa: FBT001
    """A phrase behind which "and" brings one more of its kind is half an answer."""
    assert is_listed_on(_reading(), tokens) is goes_on
