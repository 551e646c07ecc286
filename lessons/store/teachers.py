"""Keep teachers, the values of the whole installation, and wrong tries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select

from lessons.store.models import KeptRow, MissRow, TeacherRow

if TYPE_CHECKING:
    from datetime import datetime

    from lessons.store.database import Store


@dataclass(frozen=True, slots=True)
class Teacher:
    """A teacher who can sign in; `password` is its argon2 hash."""

    id: int
    name: str
    password: str


def any_teacher(store: Store) -> bool:
    """Say whether the installation has a teacher yet."""
    with store.reading() as session:
        return session.scalar(select(func.count(TeacherRow.id))) != 0


def add(store: Store, *, name: str, password: str, now: datetime) -> Teacher:
    """Keep a new teacher."""
    row = TeacherRow(name=name, password=password, created=now)
    with store.writing() as session:
        session.add(row)
        session.flush()
        return Teacher(row.id, row.name, row.password)


def find(store: Store, teacher: int) -> Teacher | None:
    """Give a teacher by id."""
    with store.reading() as session:
        row = session.get(TeacherRow, teacher)
        return Teacher(row.id, row.name, row.password) if row else None


def find_by_name(store: Store, name: str) -> Teacher | None:
    """Give a teacher by name, in capitals or not."""
    with store.reading() as session:
        row = session.scalar(select(TeacherRow).where(func.lower(TeacherRow.name) == name.lower()))
        return Teacher(row.id, row.name, row.password) if row else None


def kept(store: Store, name: str) -> str:
    """Give a value of the installation, or an empty text."""
    with store.reading() as session:
        row = session.get(KeptRow, name)
        return row.value if row else ""


def keep(store: Store, name: str, value: str) -> None:
    """Keep a value of the installation in place of an earlier one."""
    with store.writing() as session:
        session.merge(KeptRow(name=name, value=value))


def keep_first(store: Store, name: str, value: str) -> str:
    """Keep a value unless there is one, and give the one that stands: many processes agree on the first."""
    with store.writing() as session:
        row = session.get(KeptRow, name)
        if row is None:
            session.add(KeptRow(name=name, value=value))
        return row.value if row else value


def add_miss(store: Store, address: str, *, now: datetime, since: datetime) -> None:
    """Count a wrong try, and forget those before `since`."""
    with store.writing() as session:
        session.execute(delete(MissRow).where(MissRow.at < since))
        session.add(MissRow(address=address, at=now))


def misses(store: Store, address: str, *, since: datetime) -> int:
    """Count the wrong tries from an address since a moment."""
    query = select(func.count(MissRow.id)).where(MissRow.address == address, MissRow.at >= since)
    with store.reading() as session:
        return session.scalar(query) or 0
