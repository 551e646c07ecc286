"""Chosen questions come in the order of the text, the whole-text ones last, with their keys spread over the places."""

from __future__ import annotations

from collections import Counter

import pytest

from content.model import Choice, Gap, Open, Option, Pairs, Passage, Question
from content.placing import identified, ordered, placed

TALK, WRITE = Open(lines=4), Open(lines=12)
FRUIT = ("apples", "pears", "plums", "quinces")


def _asked(kind: str, start: int, shape: Gap | Choice | Open | None = None) -> Question:
    return Question(kind, f"{kind} at {start}?", shape or Gap("jam"), (Passage(start, start + 5),))


def _four(at: int, texts: tuple[str, ...] = FRUIT, kind: str = "fact") -> Question:
    return _asked(kind, at, Choice(tuple(Option(text, right=text == texts[0]) for text in texts)))


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ([("fact", 40), ("gap", 10)], ["gap at 10?", "fact at 40?"]),
        ([("central_idea", 0), ("match", 5), ("fact", 90)], ["fact at 90?", "match at 5?", "central_idea at 0?"]),
        ([("discussion", 0), ("order", 60)], ["order at 60?", "discussion at 0?"]),
    ],
    ids=["by place", "whole text last", "tasks at the end"],
)
def test_order(given: list[tuple[str, int]], wanted: list[str]) -> None:
    """Questions come by their place; those on the whole text behind, in the order of LAST."""
    assert [question.prompt for question in ordered(_asked(*each) for each in given)] == wanted


def test_a_box_of_words_stands_with_the_pairs() -> None:
    """A word bank rests on sentences of the whole text, and comes behind questions on one passage."""
    box = Question(
        "gap", "Fill the gaps.", Pairs((("The ____ ran.", "fox"), ("A ____ sang.", "bird"))), (Passage(0, 5),)
    )
    assert [question.type for question in ordered([box, _asked("fact", 60)])] == ["fact", "gap"]


def test_one_talks_before_one_writes() -> None:
    """Of two tasks the one with fewer lines comes first, wherever its facts stand."""
    given = [_asked("discussion", 0, WRITE), _asked("discussion", 70, TALK)]
    assert [question.shape for question in ordered(given)] == [TALK, WRITE]


def test_keys_stand_in_all_places() -> None:
    """Of eight choices of four two have their key in each place, and the same seed gives the same places."""
    given = [_four(at) for at in range(8)]
    result = placed(given, "orchard")
    places = Counter(
        [option.right for option in each.shape.options].index(True) for each in result if isinstance(each.shape, Choice)
    )
    assert places == {0: 2, 1: 2, 2: 2, 3: 2}
    assert result == placed(given, "orchard")


@pytest.mark.parametrize(
    "question",
    [_four(0, ("1950", "1960", "1970", "1980")), _four(0, ("True", "False"), "true_false"), _asked("gap", 0)],
    ids=["figures rise", "true before false", "no choice"],
)
def test_what_keeps_its_order(question: Question) -> None:
    """Figures, verdicts and what is no choice stay as they are."""
    assert placed([question] * 4, "orchard") == [question] * 4


def test_ids_tell_questions_apart() -> None:
    """Two questions that differ have different ids."""
    one, other = identified([_asked("fact", 0), _asked("fact", 9)])
    assert one.id
    assert one.id != other.id
