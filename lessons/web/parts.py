"""What a view reaches for: the settings, the store, the desk of background work, the signed-in teacher."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask import current_app, request
from flask_login import UserMixin, current_user

if TYPE_CHECKING:
    from lessons.jobs import Desk
    from lessons.settings import Settings
    from lessons.store import Store
    from lessons.store.teachers import Teacher

NAME = "lessons"


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of a running application."""

    settings: Settings
    store: Store
    desk: Desk


class SignedIn(UserMixin):  # type: ignore[misc]  # Flask-Login has no types
    """The teacher of this session, as Flask-Login knows one."""

    def __init__(self, teacher: Teacher) -> None:
        self.id = str(teacher.id)
        self.name = teacher.name


def parts() -> Parts:
    """Give the parts of the application that answers this request."""
    found: Parts = current_app.extensions[NAME]
    return found


def store() -> Store:
    """Give the store of the application that answers this request."""
    return parts().store


def teacher_id() -> int | None:
    """Give the id of the signed-in teacher, or None."""
    return int(current_user.id) if current_user.is_authenticated else None


def address() -> str:
    """Give the network address of the request, by which wrong tries are counted."""
    return request.remote_addr or "unknown"
