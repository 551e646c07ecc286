"""Keep students' attempts and each of their answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from content.model import QuestionId
from lessons.errors import Finished
from lessons.model import Attempt, AttemptId, LessonId, Reply
from lessons.store.models import AttemptRow, ReplyRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from lessons.store.database import Store


def add(store: Store, lesson: LessonId, *, student: str, token: str, now: datetime) -> Attempt:
    """Begin an attempt."""
    row = AttemptRow(lesson_id=lesson, student=student, token=token, started=now, finished=None, replies=[])
    with store.writing() as session:
        session.add(row)
        session.flush()
        return _attempt(row)


def find_by_token(store: Store, token: str) -> Attempt | None:
    """Give an attempt by its secret token."""
    with store.reading() as session:
        row = _row(session, token)
        return _attempt(row) if row else None


def of_lesson(store: Store, lesson: LessonId) -> tuple[Attempt, ...]:
    """List the attempts at a lesson, by the student's name."""
    query = select(AttemptRow).where(AttemptRow.lesson_id == lesson).order_by(AttemptRow.student, AttemptRow.id)
    with store.reading() as session:
        return tuple(map(_attempt, session.scalars(query)))


def save_reply(store: Store, token: str, reply: Reply, *, client_id: str, now: datetime) -> Attempt | None:
    """Keep an answer in place of an earlier one; the same client id twice changes nothing. None: no such attempt.

    Raises Finished once the attempt is handed in, under the same lock as the writing.
    """
    with store.writing() as session:
        row = _row(session, token)
        if row is None:
            return None
        if row.finished:
            raise Finished
        old = next((kept for kept in row.replies if kept.question == reply.question), None)
        if old is None:
            row.replies.append(
                ReplyRow(question=reply.question, values=list(reply.values), client_id=client_id, saved=now),
            )
        elif not client_id or old.client_id != client_id:
            old.values, old.client_id, old.saved = list(reply.values), client_id, now
        session.flush()
        return _attempt(row)


def finish(store: Store, token: str, *, now: datetime) -> Attempt | None:
    """Hand an attempt in; a second time changes nothing. None: no such attempt."""
    with store.writing() as session:
        row = _row(session, token)
        if row is None:
            return None
        row.finished = row.finished or now
        return _attempt(row)


def _row(session: Session, token: str) -> AttemptRow | None:
    return session.scalar(select(AttemptRow).where(AttemptRow.token == token))


def _attempt(row: AttemptRow) -> Attempt:
    replies = tuple(Reply(QuestionId(kept.question), tuple(kept.values), kept.saved) for kept in row.replies)
    return Attempt(
        AttemptId(row.id),
        LessonId(row.lesson_id),
        row.student,
        row.token,
        started=row.started,
        finished=row.finished,
        replies=replies,
    )
