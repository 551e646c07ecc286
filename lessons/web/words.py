"""Review the words of a lesson: leave one out of the glossary, or take it back; and what else the class gets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from flask import redirect, request, url_for

from content.level import hardest, minutes
from lessons import service
from lessons.model import LessonId
from lessons.web.parts import store
from lessons.web.teacher import own_lesson, teacher_blueprint
from lessons.web.wording import count

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from content.model import Article, Passage, Term
    from lessons.model import Lesson

blueprint = teacher_blueprint("words", __name__)

ORIGINS = {
    "article": "the article\N{RIGHT SINGLE QUOTATION MARK}s own words",
    "dictionary": "the learner\N{RIGHT SINGLE QUOTATION MARK}s dictionary",
    "wordnet": "WordNet",
}


@dataclass(frozen=True, slots=True)
class WordToReview:
    """A word of the glossary as its teacher sees it."""

    word: str
    kind: str
    definition: str
    spanish: str
    origin: str


@dataclass(frozen=True, slots=True)
class TableToReview:
    """A table that the class gets; the first cell of a row is its heading."""

    title: str
    rows: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class HardToReview:
    """A hard sentence, its paragraph and its school grade."""

    text: str
    place: str


@blueprint.post("/lessons/<int:lesson_id>/words/leave-out")
def leave_out(lesson_id: int) -> Response:
    """Leave a word out of the glossary."""
    own_lesson(lesson_id)
    service.leave_out_word(store(), LessonId(lesson_id), request.form.get("word", ""))
    return _back(lesson_id)


@blueprint.post("/lessons/<int:lesson_id>/words/take-back")
def take_back(lesson_id: int) -> Response:
    """Take a word back that was left out."""
    own_lesson(lesson_id)
    service.take_back_word(store(), LessonId(lesson_id), request.form.get("word", ""))
    return _back(lesson_id)


def _back(lesson_id: int) -> Response:
    return redirect(url_for("review.lesson", lesson_id=lesson_id, words="open", _anchor="words"))


def words_to_review(article: Article, terms: tuple[Term, ...]) -> tuple[WordToReview, ...]:
    """Word the terms of a glossary."""
    return tuple(
        WordToReview(
            word=term.term,
            kind=f"{term.part_of_speech}, {_place(article, term.passage)}",
            definition=term.definition,
            spanish=term.spanish,
            origin=ORIGINS[term.origin],
        )
        for term in terms
    )


def tables_to_review(lesson: Lesson) -> tuple[TableToReview, ...]:
    """Word who\N{RIGHT SINGLE QUOTATION MARK}s who, the timeline and the numbers; a table without rows is left out."""
    article = lesson.article
    people = tuple((row.name, row.role, _place(article, row.passage)) for row in lesson.people)
    timeline = tuple((row.as_written, row.event, _place(article, row.passage)) for row in lesson.timeline)
    numbers = tuple((row.figure, row.counts, _place(article, row.passage)) for row in lesson.numbers)
    named = (("Who\N{RIGHT SINGLE QUOTATION MARK}s who", people), ("Timeline", timeline), ("Numbers", numbers))
    return tuple(TableToReview(title, rows) for title, rows in named if rows)


def hard_sentences(article: Article) -> tuple[HardToReview, ...]:
    """Word the ten hardest sentences."""
    return tuple(
        HardToReview(one.text, f"Paragraph {one.paragraph}, grade {max(0, round(one.grade))}")
        for one in hardest(article.paragraphs)
    )


def reading_level(lesson: Lesson) -> str:
    """Say how hard and how long the text is."""
    time = count(minutes(lesson.article.words), "minute")
    return f"Reading grade {lesson.grade:.0f}, about {time} to read at 200 words a minute."


def _place(article: Article, passage: Passage) -> str:
    return f"paragraph {article.place(passage).paragraph}"
