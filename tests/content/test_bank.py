"""The words of a box go together: each fits one hole only, and none is shown by another sentence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from content.bank import chosen
from content.holes import Hole
from content.model import Passage

FLOOD = Hole("The ____ left half of the town without power.", "flood", "flood", "noun", Passage(0, 9), 1.0,
             frozenset({"leave"}), frozenset({"leave"}))  # fmt: skip
HARBOUR = Hole("Workers rebuilt the old ____ in May.", "harbour", "harbour", "noun", Passage(10, 19), 0.9,
               frozenset({"rebuild", "old"}), frozenset({"rebuild", "old"}))  # fmt: skip
BUDGET = Hole("The council has no ____ for a new road.", "budget", "budget", "noun", Passage(20, 29), 0.8,
              frozenset({"council"}), frozenset({"council"}))  # fmt: skip
REPORT = Hole("A ____ of engineers calls the bridge unsafe.", "report", "report", "noun", Passage(30, 39), 0.7,
              frozenset({"engineer", "call"}), frozenset({"engineer", "call"}))  # fmt: skip
FOUR = (FLOOD, HARBOUR, BUDGET, REPORT)
STORM = replace(FLOOD, text="", word="storm", lemma="storm", passage=Passage(90, 99), near=frozenset())
TUNNEL = replace(STORM, word="tunnel", lemma="tunnel", company=frozenset({"dig"}))


def near(one: str, other: str) -> float:
    """Call a flood and a storm near, and nothing else."""
    return 0.6 if {one, other} == {"flood", "storm"} else 0.1


def test_four_sentences_and_a_word_that_fits_nowhere() -> None:
    """The sentences stand in the order of the text; a word that could stand in a hole is no extra one."""
    found = chosen(FOUR[::-1], (STORM, TUNNEL), near)
    assert found is not None
    assert found.holes == FOUR
    assert found.extra == ("tunnel",)


@pytest.mark.parametrize(
    ("hole", "why"),
    [
        (replace(REPORT, text="A ____ tells of the flood and of an unsafe bridge."), "its sentence shows another word"),
        (replace(REPORT, word="floods", lemma="flood"), "it is of another word's family"),
        (replace(REPORT, word="storm", lemma="storm"), "another word is near it in meaning"),
        (replace(REPORT, near=frozenset({"old"})), "the text has another word in the same company"),
        (replace(REPORT, near=FLOOD.company, company=FLOOD.near), "the other stands in the same company"),
        (replace(REPORT, passage=FLOOD.passage), "another hole stands in its sentence"),
    ],
)
def test_words_that_do_not_go_together(hole: Hole, why: str) -> None:
    """With one of four holes spoilt there is no bank."""
    assert chosen((FLOOD, HARBOUR, BUDGET, hole), (TUNNEL,), near) is None, why


def test_grammar_alone_tells_one_place_at_most() -> None:
    """A verb may stand alone among nouns; an adjective beside it may not."""
    verb = replace(REPORT, text="Engineers ____ the plan.", word="rejected", lemma="reject", form="past")
    adjective = replace(BUDGET, text="The council wants a ____ road.", word="costly", lemma="costly", form="adjective")
    found = chosen((FLOOD, HARBOUR, BUDGET, verb), (TUNNEL,), near)
    assert found is not None
    assert found.extra == ("tunnel",)
    assert chosen((FLOOD, HARBOUR, adjective, verb), (TUNNEL,), near) is None


def test_two_verbs_of_a_form_do_not_go_together() -> None:
    """What was "rejected" may as well have been "delayed"."""
    verb = replace(REPORT, text="Engineers ____ the plan.", word="rejected", lemma="reject", form="past")
    other = replace(BUDGET, text="The council ____ a new road.", word="delayed", lemma="delay", form="past")
    assert chosen((FLOOD, HARBOUR, verb, other), (TUNNEL,), near) is None
