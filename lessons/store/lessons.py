"""Keep lessons and find them again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, or_, select

from lessons.model import Lesson, LessonId
from lessons.payload import lesson_from, lesson_payload
from lessons.store.models import AttemptRow, LessonRow

if TYPE_CHECKING:
    from datetime import datetime

    from lessons.store.database import Store


@dataclass(frozen=True, slots=True)
class Listed:
    """A lesson in a teacher's list, with how many students began and handed in."""

    lesson: Lesson
    changed: datetime
    began: int
    finished: int


def add(store: Store, lesson: Lesson, *, teacher: int | None, now: datetime) -> LessonId:
    """Keep a new lesson and give its id; a lesson of no teacher is seen by all."""
    row = LessonRow(
        teacher_id=teacher,
        code=lesson.code or None,
        payload=lesson_payload(lesson),
        created=now,
        changed=now,
    )
    with store.writing() as session:
        session.add(row)
        session.flush()
        return LessonId(row.id)


def find(store: Store, lesson: LessonId) -> Lesson | None:
    """Give a lesson by its id."""
    with store.reading() as session:
        row = session.get(LessonRow, lesson)
        return _lesson(row) if row else None


def find_by_code(store: Store, code: str) -> Lesson | None:
    """Give a published lesson by its join code."""
    with store.reading() as session:
        row = session.scalar(select(LessonRow).where(LessonRow.code == code))
        return _lesson(row) if row else None


def owner(store: Store, lesson: LessonId) -> int | None:
    """Give the id of the teacher whose lesson this is."""
    with store.reading() as session:
        return session.scalar(select(LessonRow.teacher_id).where(LessonRow.id == lesson))


def change(store: Store, lesson: Lesson, *, now: datetime) -> None:
    """Keep a lesson that was changed."""
    with store.writing() as session:
        row = session.get_one(LessonRow, lesson.id)
        row.payload, row.code, row.changed = lesson_payload(lesson), lesson.code or None, now


def code_is_taken(store: Store, code: str) -> bool:
    """Say whether another lesson has this join code."""
    with store.reading() as session:
        return session.scalar(select(LessonRow.id).where(LessonRow.code == code)) is not None


def of_teacher(store: Store, teacher: int | None) -> tuple[Listed, ...]:
    """List a teacher's lessons and those of nobody, the last changed first."""
    counts = (
        select(
            AttemptRow.lesson_id,
            func.count(AttemptRow.id).label("began"),
            func.count(AttemptRow.finished).label("finished"),
        )
        .group_by(AttemptRow.lesson_id)
        .subquery()
    )
    query = (
        select(LessonRow, counts.c.began, counts.c.finished)
        .outerjoin(counts, counts.c.lesson_id == LessonRow.id)
        .where(or_(LessonRow.teacher_id == teacher, LessonRow.teacher_id.is_(None)))
        .order_by(LessonRow.changed.desc(), LessonRow.id.desc())
    )
    with store.reading() as session:
        rows = session.execute(query).all()
        return tuple(Listed(_lesson(row), row.changed, began or 0, finished or 0) for row, began, finished in rows)


def _lesson(row: LessonRow) -> Lesson:
    return lesson_from(row.payload, id=LessonId(row.id), code=row.code or "")
