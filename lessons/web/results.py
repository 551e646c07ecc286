"""Results as they come: who needs help, which question went wrong and what was answered instead, then the table."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from content.model import Open
from lessons import service
from lessons.model import LessonId
from lessons.web.page import Page, render
from lessons.web.parts import store
from lessons.web.teacher import own_lesson, teacher_blueprint
from lessons.web.wording import count, sentence

if TYPE_CHECKING:
    from flask import Response

    from content.model import Question
    from lessons.model import Attempt, Lesson, Reply

blueprint = teacher_blueprint("results", __name__)

NEEDS_HELP = 0.5  # share of right answers under which a student is named
MOST_INSTEAD = 3  # wrong answers shown for a question
SIGNS = {"right": "✓", "wrong": "✗", "open": "✎", "none": "·"}
WORDS = {"right": "right", "wrong": "wrong", "open": "written, for you to mark", "none": "not answered"}


@dataclass(frozen=True, slots=True)
class Cell:
    """One student's answer to one question, as a sign and a word."""

    state: str
    sign: str
    words: str


@dataclass(frozen=True, slots=True)
class StudentRow:
    """One student's row of the table."""

    name: str
    progress: str
    right: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What some of the class answered instead."""

    words: str
    students: int


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """How a question went; `right` of `answered` draws the bar."""

    number: int
    prompt: str
    words: str
    right: int
    answered: int
    instead: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """The written answers to one open question."""

    number: int
    prompt: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultsPage(Page):
    """The class's work on one lesson."""

    template: ClassVar[str] = "pages/results.html"
    lesson: LessonId
    heading: str
    code: str
    summary: str
    help: tuple[str, ...]
    hardest: tuple[QuestionResult, ...]
    written: tuple[Written, ...]
    numbers: tuple[int, ...]
    students: tuple[StudentRow, ...]
    marked: int  # questions that the program marks


@blueprint.get("/lessons/<int:lesson_id>/results")
def page(lesson_id: int) -> Response:
    """Show the results."""
    lesson = own_lesson(lesson_id)
    return render(_page(lesson, service.results(store(), LessonId(lesson_id))))


def _page(lesson: Lesson, attempts: tuple[Attempt, ...]) -> ResultsPage:
    rows = tuple(_row(lesson, attempt) for attempt in attempts)
    marked = sum(not isinstance(question.shape, Open) for question in lesson.questions)
    return ResultsPage(
        title="Results",
        lesson=lesson.id or LessonId(0),
        heading=lesson.article.title or "Untitled",
        code=lesson.code,
        summary=_summary(attempts),
        help=tuple(_need_help(attempts, rows)),
        hardest=_hardest(lesson, attempts),
        written=_written(lesson, attempts),
        numbers=tuple(range(1, len(lesson.questions) + 1)),
        students=rows,
        marked=marked,
    )


def _summary(attempts: tuple[Attempt, ...]) -> str:
    finished = sum(attempt.finished is not None for attempt in attempts)
    if finished == len(attempts):
        return sentence(f"{count(finished, 'student')} began, and all have handed in.")
    return sentence(f"{count(len(attempts), 'student')} began, {finished or 'none'} handed in so far.")


def _row(lesson: Lesson, attempt: Attempt) -> StudentRow:
    replies = {reply.question: reply for reply in attempt.replies}
    states = [_state(question, replies.get(question.id)) for question in lesson.questions]
    answered = sum(state != "none" for state in states)
    progress = "Handed in" if attempt.finished else f"{answered} of {len(states)} answered"
    cells = tuple(Cell(state, SIGNS[state], WORDS[state]) for state in states)
    return StudentRow(attempt.student, progress, states.count("right"), cells)


def _state(question: Question, reply: Reply | None) -> str:
    if reply is None or not any(reply.values):
        return "none"
    if isinstance(question.shape, Open):
        return "open"
    return "right" if is_right(question, reply) else "wrong"


def is_right(question: Question, reply: Reply) -> bool:
    """Say whether an answer is wholly right."""
    from content.marking import mark  # noqa: PLC0415 - a lesson without replies is shown without marking

    return mark(question, reply.values).verdict == "right"


def _need_help(attempts: tuple[Attempt, ...], rows: tuple[StudentRow, ...]) -> list[str]:
    """Name those who handed in and got fewer than half of the marked questions right, the lowest first."""
    named = []
    for attempt, row in zip(attempts, rows, strict=True):
        marked = sum(cell.state != "open" for cell in row.cells)
        if attempt.finished and row.right < NEEDS_HELP * marked:
            named.append((row.right, f"{row.name}: {row.right} of {marked} right"))
    return [words for _, words in sorted(named)]


def _hardest(lesson: Lesson, attempts: tuple[Attempt, ...]) -> tuple[QuestionResult, ...]:
    """Give the questions that someone got wrong, the one with most wrong answers first."""
    found = [_result(number, each, attempts) for number, each in enumerate(lesson.questions, 1)]
    wrong = [result for result in found if result.right < result.answered]
    return tuple(sorted(wrong, key=lambda result: (result.right - result.answered, result.number)))


def _result(number: int, question: Question, attempts: tuple[Attempt, ...]) -> QuestionResult:
    replies = [reply for attempt in attempts for reply in attempt.replies if reply.question == question.id]
    states = [_state(question, reply) for reply in replies]
    wrong = [" / ".join(reply.values) for reply, state in zip(replies, states, strict=True) if state == "wrong"]
    right, answered = states.count("right"), states.count("right") + len(wrong)
    instead = tuple(Answer(words, number) for words, number in Counter(wrong).most_common(MOST_INSTEAD))
    return QuestionResult(number, question.prompt, f"{len(wrong)} of {answered} got it wrong", right, answered, instead)


def _written(lesson: Lesson, attempts: tuple[Attempt, ...]) -> tuple[Written, ...]:
    return tuple(
        Written(
            number,
            question.prompt,
            tuple(
                (attempt.student, reply.values[0])
                for attempt in attempts
                for reply in attempt.replies
                if reply.question == question.id and any(reply.values)
            ),
        )
        for number, question in enumerate(lesson.questions, 1)
        if isinstance(question.shape, Open)
    )
