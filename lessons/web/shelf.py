"""A teacher's lessons, the last changed first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from lessons import service
from lessons.web.page import Page, render
from lessons.web.parts import store, teacher_id
from lessons.web.teacher import teacher_blueprint
from lessons.web.wording import count, sentence

if TYPE_CHECKING:
    from flask import Response

    from lessons.model import LessonId
    from lessons.store.lessons import Listed

blueprint = teacher_blueprint("shelf", __name__)


@dataclass(frozen=True, slots=True)
class LessonOnShelf:
    """One lesson in the list."""

    id: LessonId | None
    title: str
    about: str  # source and number of questions
    code: str
    class_words: str  # how far the class is


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfPage(Page):
    """The list of lessons; empty, it says what to do first."""

    template: ClassVar[str] = "pages/lessons.html"
    lessons: tuple[LessonOnShelf, ...]


@blueprint.get("/lessons")
def lessons() -> Response:
    """Show the teacher's lessons."""
    listed = service.lessons_of(store(), teacher_id())
    return render(ShelfPage(title="Your lessons", lessons=tuple(map(_on_shelf, listed))))


def _on_shelf(listed: Listed) -> LessonOnShelf:
    lesson = listed.lesson
    questions = count(len(lesson.questions), "question")
    return LessonOnShelf(
        id=lesson.id,
        title=lesson.article.title or "Untitled",
        about=f"{lesson.article.source}, {questions}" if lesson.article.source else sentence(questions),
        code=lesson.code,
        class_words=_class_words(listed),
    )


def _class_words(listed: Listed) -> str:
    if not listed.lesson.code:
        return "Not published yet"
    if not listed.began:
        return "No student has begun"
    if listed.finished == listed.began:
        return sentence(f"{count(listed.began, 'student')} began, and all have handed in")
    return sentence(f"{count(listed.began, 'student')} began, {listed.finished or 'none'} handed in")
