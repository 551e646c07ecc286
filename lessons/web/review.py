"""Review a draft: the article left, the questions right, each with what proves it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from flask import redirect, request, url_for

from content.model import QuestionId
from lessons import service
from lessons.model import LessonId
from lessons.web.evidence import Paragraph, Proof, paragraphs, proofs
from lessons.web.key import KeyRow, key_rows
from lessons.web.page import Page, render
from lessons.web.parts import store
from lessons.web.teacher import own_lesson, teacher_blueprint
from lessons.web.wording import count, sentence, type_words
from lessons.web.words import (
    HardToReview,
    TableToReview,
    WordToReview,
    hard_sentences,
    reading_level,
    tables_to_review,
    words_to_review,
)

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from content.model import Article, Question
    from lessons.model import Lesson

blueprint = teacher_blueprint("review", __name__)


@dataclass(frozen=True, slots=True)
class QuestionToReview:
    """A question with its key and what proves it."""

    id: QuestionId
    type: str
    prompt: str
    key: tuple[KeyRow, ...]
    proofs: tuple[Proof, ...]
    chosen: bool


@dataclass(frozen=True, slots=True)
class Refusal:
    """Something that was not asked, and why."""

    type: str
    prompt: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewPage(Page):
    """The draft as its teacher has it now."""

    template: ClassVar[str] = "pages/review.html"
    lesson: LessonId
    credit: str
    heading: str
    standfirst: str
    paragraphs: tuple[Paragraph, ...]
    questions: tuple[QuestionToReview, ...]
    left_out: tuple[QuestionToReview, ...]
    spares: tuple[QuestionToReview, ...]
    undo: QuestionToReview | None  # the question that was left out a moment ago
    refusals: tuple[Refusal, ...]
    refused: str  # how many, in words
    notes: tuple[str, ...]
    words: tuple[WordToReview, ...]
    words_left_out: tuple[WordToReview, ...]
    words_open: bool  # a word was left out or taken back a moment ago
    tables: tuple[TableToReview, ...]
    level: str
    hard: tuple[HardToReview, ...]
    class_gets: str
    code: str


@blueprint.get("/lessons/<int:lesson_id>")
def lesson(lesson_id: int) -> Response:
    """Show the draft; `question` marks one question's evidence, `undo` offers the last one left out."""
    found = own_lesson(lesson_id)
    return render(_page(found, chosen=request.args.get("question", ""), undo=request.args.get("undo", "")))


@blueprint.post("/lessons/<int:lesson_id>/questions/<question_id>/leave-out")
def leave_out(lesson_id: int, question_id: str) -> Response:
    """Leave a question out, and offer to take it back."""
    own_lesson(lesson_id)
    service.leave_out(store(), LessonId(lesson_id), QuestionId(question_id))
    return redirect(url_for("review.lesson", lesson_id=lesson_id, undo=question_id, _anchor="questions"))


@blueprint.post("/lessons/<int:lesson_id>/questions/<question_id>/take-back")
def take_back(lesson_id: int, question_id: str) -> Response:
    """Take a question back that was left out."""
    own_lesson(lesson_id)
    service.take_back(store(), LessonId(lesson_id), QuestionId(question_id))
    return _shown(lesson_id, question_id)


@blueprint.post("/lessons/<int:lesson_id>/questions/<question_id>/add")
def add_spare(lesson_id: int, question_id: str) -> Response:
    """Add a question that was drafted and not chosen."""
    own_lesson(lesson_id)
    service.add_spare(store(), LessonId(lesson_id), QuestionId(question_id))
    return _shown(lesson_id, question_id)


@blueprint.post("/lessons/<int:lesson_id>/questions/<question_id>/move")
def move(lesson_id: int, question_id: str) -> Response:
    """Move a question up or down."""
    own_lesson(lesson_id)
    by = -1 if request.form.get("way") == "up" else 1
    service.move_question(store(), LessonId(lesson_id), QuestionId(question_id), by=by)
    return _shown(lesson_id, question_id)


def _shown(lesson_id: int, question_id: str) -> Response:
    """Go back to the lesson, at the question that was changed."""
    there = url_for("review.lesson", lesson_id=lesson_id, question=question_id, _anchor=f"question-{question_id}")
    return redirect(there)


def _page(lesson: Lesson, *, chosen: str, undo: str) -> ReviewPage:
    article = lesson.article
    left_out = tuple(_to_review(article, question, "") for question in lesson.left_out)
    return ReviewPage(
        title=article.title or "Untitled",
        lesson=lesson.id or LessonId(0),
        credit=credit(article),
        heading=article.title or "Untitled",
        standfirst=article.standfirst,
        paragraphs=paragraphs(article, lesson.questions, chosen=chosen),
        questions=tuple(_to_review(article, question, chosen) for question in lesson.questions),
        left_out=left_out,
        spares=tuple(_to_review(article, question, "") for question in lesson.spares),
        undo=next((question for question in left_out if question.id == undo), None),
        refusals=tuple(Refusal(type_words(each.type), each.prompt, each.reason) for each in lesson.rejections),
        refused=sentence(count(len(lesson.rejections), "question")),
        notes=lesson.notes,
        words=words_to_review(article, lesson.glossary),
        words_left_out=words_to_review(article, lesson.words_left_out),
        words_open="words" in request.args,
        tables=tables_to_review(lesson),
        level=reading_level(lesson),
        hard=hard_sentences(article),
        class_gets=class_gets(lesson),
        code=lesson.code,
    )


def _to_review(article: Article, question: Question, chosen: str) -> QuestionToReview:
    return QuestionToReview(
        id=question.id,
        type=type_words(question.type),
        prompt=question.prompt,
        key=key_rows(question.shape),
        proofs=proofs(article, question.evidence),
        chosen=question.id == chosen,
    )


def credit(article: Article) -> str:
    """Give author, source and date on one line."""
    day = f"{article.published.day} {article.published:%B %Y}" if article.published else ""
    return " · ".join(part for part in (article.byline, article.source, day, count(article.words, "word")) if part)


def class_gets(lesson: Lesson) -> str:
    """Say how many questions and glossary words the class gets."""
    words = f" and {count(len(lesson.glossary), 'glossary word')}" if lesson.glossary else ""
    return f"The class gets {count(len(lesson.questions), 'question')}{words}."
