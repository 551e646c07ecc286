"""The tables: teachers, draftings, lessons, attempts and replies."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import JSON, DateTime, ForeignKey, Index, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect


class Moment(TypeDecorator[datetime]):
    """A point in time, kept as UTC; SQLite itself forgets the zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - asked for by SQLAlchemy
        """Give UTC without a zone to the database."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - asked for by SQLAlchemy
        """Give UTC with its zone to the program."""
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """Base of all tables."""

    type_annotation_map = {datetime: Moment, dict[str, Any]: JSON, list[str]: JSON}  # noqa: RUF012 - read by SQLAlchemy as it is


class KeptRow(Base):
    """A single value of the whole installation: the key of the sessions, the one-time link."""

    __tablename__ = "kept"
    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class TeacherRow(Base):
    """A teacher, with a hashed password."""

    __tablename__ = "teacher"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80), unique=True)
    password: Mapped[str] = mapped_column(String(200))
    created: Mapped[datetime]


class DraftingRow(Base):
    """An article on its way to a lesson: first for correction, then drafted in the background."""

    __tablename__ = "drafting"
    id: Mapped[int] = mapped_column(primary_key=True)
    teacher_id: Mapped[int | None] = mapped_column(ForeignKey("teacher.id"))
    payload: Mapped[dict[str, Any]]  # article and wish
    state: Mapped[str] = mapped_column(String(10))
    step: Mapped[str] = mapped_column(Text, default="")
    trouble: Mapped[str] = mapped_column(Text, default="")
    lesson_id: Mapped[int | None] = mapped_column(ForeignKey("lesson.id"))
    created: Mapped[datetime]


class LessonRow(Base):
    """A lesson; the payload holds all that content/ drafted and the teacher changed."""

    __tablename__ = "lesson"
    id: Mapped[int] = mapped_column(primary_key=True)
    teacher_id: Mapped[int | None] = mapped_column(ForeignKey("teacher.id"), index=True)
    code: Mapped[str | None] = mapped_column(String(6), unique=True)
    payload: Mapped[dict[str, Any]]
    created: Mapped[datetime]
    changed: Mapped[datetime]


class AttemptRow(Base):
    """One student's work on one lesson."""

    __tablename__ = "attempt"
    id: Mapped[int] = mapped_column(primary_key=True)
    lesson_id: Mapped[int] = mapped_column(ForeignKey("lesson.id"), index=True)
    student: Mapped[str] = mapped_column(String(80))
    token: Mapped[str] = mapped_column(String(64), unique=True)
    started: Mapped[datetime]
    finished: Mapped[datetime | None]
    replies: Mapped[list[ReplyRow]] = relationship(order_by="ReplyRow.saved", lazy="selectin")


class ReplyRow(Base):
    """What a student answered to one question; a second answer replaces the first."""

    __tablename__ = "reply"
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"), primary_key=True)
    question: Mapped[str] = mapped_column(String(40), primary_key=True)
    values: Mapped[list[str]]
    client_id: Mapped[str] = mapped_column(String(64), default="")
    saved: Mapped[datetime]


class MissRow(Base):
    """A wrong join code or password, by the network address it came from."""

    __tablename__ = "miss"
    __table_args__ = (Index("miss_address_at", "address", "at"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    address: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime]
