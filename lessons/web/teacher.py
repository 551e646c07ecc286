"""What all of a teacher's pages share: nobody sees them without signing in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Blueprint, current_app
from flask_login import current_user

from lessons import service
from lessons.model import LessonId
from lessons.web.parts import store, teacher_id

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from lessons.model import Lesson


def teacher_blueprint(name: str, import_name: str) -> Blueprint:
    """Make a blueprint whose pages ask for a sign-in."""
    blueprint = Blueprint(name, import_name)
    blueprint.before_request(_ask_to_sign_in)
    return blueprint


def own_lesson(lesson_id: int) -> Lesson:
    """Give the signed-in teacher's lesson. Raises NotFound or Forbidden."""
    return service.lesson_of(store(), LessonId(lesson_id), teacher=teacher_id())


def _ask_to_sign_in() -> Response | None:
    if current_user.is_authenticated:
        return None
    answer: Response = current_app.login_manager.unauthorized()  # type: ignore[attr-defined]  # set by Flask-Login
    return answer
