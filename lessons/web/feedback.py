"""Answers marked: right or wrong in words and sign, the key, and what proves it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, assert_never

from content.marking import mark
from content.model import Choice, Gap, Open, Order, Pairs
from lessons.web.answering import prompt_pieces
from lessons.web.evidence import Proof, proofs
from lessons.web.wording import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.marking import Mark
    from content.model import Article, Question, Shape
    from lessons.model import Attempt, Lesson

SIGNS = {"right": "✓", "partly": "◐", "wrong": "✗", "blank": "○", "by hand": "✎"}
WORDS = {
    "right": "Right",
    "partly": "Partly right",
    "wrong": "Not right",
    "blank": "Not answered",
    "by hand": "Your teacher marks this",
}


@dataclass(frozen=True, slots=True)
class MarkedOption:
    """One option with what it was: chosen, right, and why."""

    text: str
    chosen: bool
    right: bool
    why: str


@dataclass(frozen=True, slots=True)
class MarkedRow:
    """One place or left side: what was chosen, and what is right."""

    label: str
    yours: str
    key: str
    right: bool


@dataclass(frozen=True, slots=True)
class MarkedGap:
    """What was typed, and what is right."""

    template: ClassVar[str] = "answers/gap_marked.html"
    yours: str
    key: str
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MarkedChoice:
    """The options, and what a false statement should say."""

    template: ClassVar[str] = "answers/choice_marked.html"
    options: tuple[MarkedOption, ...]
    correction: str


@dataclass(frozen=True, slots=True)
class MarkedPairs:
    """Each left side with its right one."""

    template: ClassVar[str] = "answers/pairs_marked.html"
    rows: tuple[MarkedRow, ...]


@dataclass(frozen=True, slots=True)
class MarkedOrder:
    """Each place with what belongs there."""

    template: ClassVar[str] = "answers/order_marked.html"
    rows: tuple[MarkedRow, ...]


@dataclass(frozen=True, slots=True)
class MarkedOpen:
    """What was written, and the points that a good answer makes."""

    template: ClassVar[str] = "answers/open_marked.html"
    yours: str
    points: tuple[str, ...]


MarkedAnswer = MarkedGap | MarkedChoice | MarkedPairs | MarkedOrder | MarkedOpen


@dataclass(frozen=True, slots=True)
class MarkedQuestion:
    """One question after handing in."""

    number: int
    prompt: tuple[str, ...]
    verdict: str
    sign: str
    words: str
    answer: MarkedAnswer
    proofs: tuple[Proof, ...]


def marked_questions(lesson: Lesson, attempt: Attempt) -> tuple[MarkedQuestion, ...]:
    """Mark each question of a lesson."""
    replies = {reply.question: reply.values for reply in attempt.replies}
    return tuple(
        _marked(lesson.article, number, question, replies.get(question.id, ()))
        for number, question in enumerate(lesson.questions, 1)
    )


def total(lesson: Lesson, attempt: Attempt) -> str:
    """Say in a sentence or two how it went."""
    replies = {reply.question: reply.values for reply in attempt.replies}
    marks = [mark(question, replies.get(question.id, ())) for question in lesson.questions]
    pairs = zip(marks, lesson.questions, strict=True)
    counted = [each for each, question in pairs if not isinstance(question.shape, Open)]
    said = [_points(counted)] if counted else []
    if written := sum(each.verdict == "by hand" for each in marks):
        said.append(f"Your teacher marks {count(written, 'written answer')}.")
    return " ".join(said)


def _points(marks: Sequence[Mark]) -> str:
    right = sum(each.verdict == "right" for each in marks)
    earned, possible = round(sum(each.earned for each in marks), 1), sum(each.possible for each in marks)
    questions = count(len(marks), "question")
    return f"You got {right} of {questions} right and earned {earned:g} of {count(possible, 'point')}."


def _marked(article: Article, number: int, question: Question, values: tuple[str, ...]) -> MarkedQuestion:
    verdict = mark(question, values).verdict
    return MarkedQuestion(
        number=number,
        prompt=prompt_pieces(question.prompt),
        verdict=verdict.replace(" ", "-"),
        sign=SIGNS[verdict],
        words=WORDS[verdict],
        answer=_answer(question.shape, values),
        proofs=proofs(article, question.evidence),
    )


def _answer(shape: Shape, values: tuple[str, ...]) -> MarkedAnswer:
    first = "".join(values[:1])
    match shape:
        case Gap(answer, accepted):
            return MarkedGap(first, answer, accepted)
        case Choice(options, correction):
            marked = (MarkedOption(each.text, each.text == first, each.right, each.why) for each in options)
            return MarkedChoice(tuple(marked), correction)
        case Pairs(pairs):
            return MarkedPairs(_rows([left for left, _ in pairs], [right for _, right in pairs], values))
        case Order(items):
            return MarkedOrder(_rows([str(place) for place in range(1, len(items) + 1)], items, values))
        case Open(points):
            return MarkedOpen(first, points)
        case never:
            assert_never(never)


def _rows(labels: Sequence[str], keys: Sequence[str], values: Sequence[str]) -> tuple[MarkedRow, ...]:
    given = [*values, *[""] * len(labels)]
    return tuple(
        MarkedRow(label, yours, key, yours == key) for label, key, yours in zip(labels, keys, given, strict=False)
    )
