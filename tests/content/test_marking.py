"""Marking: every shape, every kind of reply."""

from __future__ import annotations

from dataclasses import replace

import pytest

from content.marking import Mark, fits, mark, samples
from content.model import Choice, Gap, Open, Option, Order, Pairs, Question
from tests.samples import BANK, QUESTIONS

NAMES = Pairs((("Lind", "mayor"), ("Reyes", "baker"), ("Albrecht", "police chief"), ("Whitlock", "ecologist")))
EVENTS = Order(("Opened", "Darkened", "Signed", "Named"))
MAYOR, BAKER, POLICE, ECOLOGIST = (right for _, right in NAMES.pairs)


def asked(shape: Gap | Choice | Pairs | Order | Open, points: int = 1) -> Question:
    """Ask for a shape."""
    return Question("test", "?", shape, (), points)


@pytest.mark.parametrize("question", [*QUESTIONS, BANK], ids=lambda question: question.type)
def test_the_samples_of_every_question_are_marked_as_what_they_are(question: Question) -> None:
    """Right replies earn all, wrong ones less, invalid ones count as blank."""
    given = samples(question)
    if not isinstance(question.shape, Open):
        assert given.right
        assert given.wrong
    for reply in given.right:
        assert mark(question, reply) == Mark(question.points, question.points, "right")
    for reply in given.wrong:
        assert mark(question, reply).verdict in {"wrong", "partly"}, reply
        assert mark(question, reply).earned < question.points
    for reply in given.invalid:
        assert not fits(question.shape, reply)
        assert mark(question, reply) == Mark(0, question.points, "blank")


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.type)
def test_no_answer_is_blank(question: Question) -> None:
    """Nothing, or only spaces in each field, earns nothing and is not called wrong."""
    for reply in ((), ("",), (" \n",), ("", "", "", "")):
        assert mark(question, reply) == Mark(0, question.points, "blank")


def test_open_answers_wait_for_the_teacher() -> None:
    """A written answer is marked by hand, whatever it says."""
    assert mark(asked(Open(("A point.",)), 4), ("Lamps cost money.",)) == Mark(0, 4, "by hand")


@pytest.mark.parametrize(
    ("reply", "earned", "verdict"),
    [
        ((MAYOR, BAKER, POLICE, ECOLOGIST), 4, "right"),
        ((MAYOR, BAKER, ECOLOGIST, POLICE), 2, "partly"),
        ((MAYOR, "", "", ""), 1, "partly"),
        ((BAKER, MAYOR, ECOLOGIST, POLICE), 0, "wrong"),
        ((MAYOR, MAYOR, MAYOR, MAYOR), 1, "partly"),
    ],
)
def test_each_right_pair_earns_its_share(reply: tuple[str, ...], earned: float, verdict: str) -> None:
    """Four pairs and four points: a point a pair."""
    given = mark(asked(NAMES, 4), reply)
    assert (given.earned, given.verdict) == (earned, verdict)


@pytest.mark.parametrize(
    ("reply", "earned", "verdict"),
    [
        (("Opened", "Darkened", "Signed", "Named"), 3, "right"),
        (("Named", "Opened", "Darkened", "Signed"), 2, "partly"),
        (("Darkened", "Opened", "Named", "Signed"), 0, "wrong"),
        (("Opened", "Darkened", "", ""), 1, "partly"),
        (("Opened", "Opened", "Opened", "Opened"), 0, "wrong"),
    ],
)
def test_an_order_earns_a_share_for_each_that_follows_rightly(
    reply: tuple[str, ...],
    earned: float,
    verdict: str,
) -> None:
    """One event at the wrong end costs one of three points; the order backwards earns nothing."""
    given = mark(asked(EVENTS, 3), reply)
    assert (given.earned, given.verdict) == (earned, verdict)


def test_two_left_sides_may_share_a_right_side() -> None:
    """A country that two people come from is right for both."""
    shape = Pairs((("Ana", "Peru"), ("Ben", "Peru"), ("Cid", "Chile")))
    assert mark(asked(shape), ("Peru", "Peru", "Chile")).verdict == "right"
    assert mark(asked(shape), ("Peru", "Chile", "Peru")) == Mark(0.33, 1, "partly")
    assert all(mark(asked(shape), reply).verdict != "right" for reply in samples(asked(shape)).wrong)


def test_an_option_that_the_teacher_took_away_is_blank() -> None:
    """A reply to a former wording is not held against the student."""
    question = asked(Choice((Option("True"), Option("False", right=True))))
    assert mark(question, ("Not given",)).verdict == "blank"
    assert mark(replace(question, points=2), ("False",)) == Mark(2, 2, "right")


@pytest.mark.parametrize("accepted", ["Merida Initiative", "the Merida plan"])
def test_further_right_answers(accepted: str) -> None:
    """Each accepted answer earns all."""
    question = asked(Gap("the Mérida Initiative", ("the Merida plan",)))
    assert mark(question, (accepted,)).verdict == "right"


@pytest.mark.parametrize(
    ("reply", "earned", "verdict"),
    [
        ("moths and bats", 2, "right"),
        ("Bats, moth", 2, "right"),
        ("bats", 1, "partly"),
        ("owls", 0, "wrong"),
        ("   ", 0, "blank"),
    ],
)
def test_a_list_in_a_gap_earns_its_share(reply: str, earned: float, verdict: str) -> None:
    """Two things and two points: a point a thing."""
    given = mark(asked(Gap("bats and moths"), 2), (reply,))
    assert (given.earned, given.verdict) == (earned, verdict)


@pytest.mark.parametrize(
    ("question", "right", "wrong", "invalid"),
    [
        (Gap("in 2007"), ("2007", "In 2007."), ("2008", "before 2007"), (("2007", "2007"),)),
        (Gap("$1.4 billion"), ("1.4bn", "US$1.4 billion"), ("$1.4 million", "€1.4 billion"), ()),
        (Gap("Anthony Placido", ("Placido",)), ("placido", "Antony Placido"), ("Felipe Calderón", "Plaza"), ()),
        (Choice((Option("a", right=True), Option("b"))), ("a",), ("b",), (("c",), ("a", "b"), ("a ",))),
        (NAMES, (), (), (("mayor",), (MAYOR, BAKER, POLICE, "king"))),
        (EVENTS, (), (), (("Opened",), ("Opened", "Darkened", "Signed", "Closed"))),
    ],
    ids=["year", "money", "name", "choice", "pairs", "order"],
)
def test_each_shape_tells_right_wrong_and_invalid(
    question: Gap | Choice | Pairs | Order,
    right: tuple[str, ...],
    wrong: tuple[str, ...],
    invalid: tuple[tuple[str, ...], ...],
) -> None:
    """Replies that a class would give, and such as no page of ours sends."""
    assert [mark(asked(question), (reply,)).verdict for reply in right] == ["right"] * len(right)
    assert [mark(asked(question), (reply,)).verdict for reply in wrong] == ["wrong"] * len(wrong)
    assert [mark(asked(question), reply).verdict for reply in invalid] == ["blank"] * len(invalid)


def test_a_word_that_fits_nowhere_is_a_reply() -> None:
    """A bank offers its extra words too; whoever takes one loses that gap only."""
    assert fits(BANK.shape, ("bats", "petition", "reserve"))
    assert mark(BANK, ("bats", "petition", "reserve")) == Mark(2, 3, "partly")
