"""What the application keeps and shows: a lesson, its class, and what students answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from content.model import Article, Character, Event, Figure, Question, QuestionId, Rejection, Term

LessonId = NewType("LessonId", int)
AttemptId = NewType("AttemptId", int)


@dataclass(frozen=True, slots=True)
class Lesson:
    """A draft as its teacher has it now; published once it has a join code."""

    id: LessonId | None
    article: Article
    questions: tuple[Question, ...] = ()
    spares: tuple[Question, ...] = ()  # drafted, and not chosen; can be added
    left_out: tuple[Question, ...] = ()  # drafted, and not wanted by the teacher; can be taken back
    before: tuple[str, ...] = ()
    glossary: tuple[Term, ...] = ()
    words_left_out: tuple[Term, ...] = ()  # glossed, and not wanted by the teacher; can be taken back
    people: tuple[Character, ...] = ()
    timeline: tuple[Event, ...] = ()
    numbers: tuple[Figure, ...] = ()
    rejections: tuple[Rejection, ...] = ()
    notes: tuple[str, ...] = ()
    grade: float = 0.0
    code: str = ""  # join code; empty until published


@dataclass(frozen=True, slots=True)
class Reply:
    """What a student answered to one question.

    `values` holds one text for a gap, a choice (the option's text) or an open answer; for pairs the right side
    chosen for each left side in order ("" where none); for an order the items as arranged.
    """

    question: QuestionId
    values: tuple[str, ...]
    saved: datetime | None = None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One student's work on one lesson."""

    id: AttemptId
    lesson: LessonId
    student: str
    token: str  # secret part of the student's address; no account
    started: datetime
    finished: datetime | None = None
    replies: tuple[Reply, ...] = ()
