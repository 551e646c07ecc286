"""Lesson, article and wish as versioned JSON, for the database."""

from __future__ import annotations

from dataclasses import asdict, fields, is_dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from content.model import (
    Article,
    Character,
    Choice,
    Event,
    Figure,
    Gap,
    Heading,
    Open,
    Option,
    Order,
    Pairs,
    Passage,
    Question,
    QuestionId,
    Rejection,
    Term,
    Wish,
)
from lessons.errors import PayloadError
from lessons.model import Lesson, LessonId

if TYPE_CHECKING:
    from content.model import Draft, Shape

VERSION = 3  # 1 had no words_left_out, 2 no spares
SHAPES: tuple[type[Shape], ...] = (Gap, Choice, Pairs, Order, Open)


def lesson_of_draft(draft: Draft) -> Lesson:
    """Give a draft as a lesson with all its questions, not yet kept."""
    return Lesson(
        id=None,
        article=draft.article,
        questions=draft.questions,
        spares=draft.spares,
        before=draft.before,
        glossary=draft.glossary,
        people=draft.people,
        timeline=draft.timeline,
        numbers=draft.numbers,
        rejections=draft.rejections,
        notes=draft.notes,
        grade=draft.grade,
    )


def lesson_payload(lesson: Lesson) -> dict[str, Any]:
    """Give a lesson as JSON; its id and join code are columns of their own and stay out."""
    plain = {field.name: _plain(getattr(lesson, field.name)) for field in fields(lesson)}
    del plain["id"], plain["code"]
    return {"version": VERSION, **plain}


def lesson_from(payload: dict[str, Any], *, id: LessonId | None, code: str) -> Lesson:  # noqa: A002 - the field's name
    """Read a lesson back, from this version of the payload or an older one."""
    if payload.get("version") not in range(1, VERSION + 1):
        message = "This lesson was stored by a newer version of Lessons. Install that version to open it."
        raise PayloadError(message)
    article = article_from(payload["article"])
    return Lesson(
        id=id,
        article=article,
        questions=tuple(map(_question, payload["questions"])),
        spares=tuple(map(_question, payload.get("spares", ()))),
        left_out=tuple(map(_question, payload["left_out"])),
        before=tuple(payload["before"]),
        glossary=tuple(Term(**_placed(row)) for row in payload["glossary"]),
        words_left_out=tuple(Term(**_placed(row)) for row in payload.get("words_left_out", ())),
        people=tuple(Character(**_placed(row)) for row in payload["people"]),
        timeline=tuple(Event(**_placed(row)) for row in payload["timeline"]),
        numbers=tuple(Figure(**_placed(row)) for row in payload["numbers"]),
        rejections=tuple(Rejection(**row) for row in payload["rejections"]),
        notes=tuple(payload["notes"]),
        grade=payload["grade"],
        code=code,
    )


def article_payload(article: Article) -> dict[str, Any]:
    """Give an article as JSON."""
    plain: dict[str, Any] = _plain(article)
    return plain


def article_from(payload: dict[str, Any]) -> Article:
    """Read an article back."""
    published = payload["published"]
    return replace(
        Article(**{**payload, "published": None}),
        published=date.fromisoformat(published) if published else None,
        paragraphs=tuple(payload["paragraphs"]),
        headings=tuple(Heading(**row) for row in payload["headings"]),
    )


def wish_payload(wish: Wish) -> dict[str, Any]:
    """Give a wish as JSON."""
    return asdict(wish)


def wish_from(payload: dict[str, Any]) -> Wish:
    """Read a wish back."""
    return Wish(**{**payload, "kinds": tuple(payload["kinds"])})


def shape_name(shape: Shape) -> str:
    """Give the shape's name as the command line prints it: gap, choice, pairs, order or open."""
    return type(shape).__name__.lower()


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """Turn dataclasses into objects, tuples into lists and dates into text; a shape says which it is."""
    if isinstance(value, SHAPES):
        inner = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {"shape": shape_name(value), **inner}
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date) else value


def _placed(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "passage": Passage(**row["passage"])}


def _question(row: dict[str, Any]) -> Question:
    return Question(
        **{
            **row,
            "id": QuestionId(row["id"]),
            "shape": _shape(row["shape"]),
            "evidence": tuple(Passage(**passage) for passage in row["evidence"]),
        },
    )


def _shape(row: dict[str, Any]) -> Shape:
    inner = {key: value for key, value in row.items() if key != "shape"}
    match row["shape"]:
        case "gap":
            return Gap(inner["answer"], tuple(inner["accepted"]))
        case "choice":
            return Choice(tuple(Option(**option) for option in inner["options"]), inner["correction"])
        case "pairs":
            pairs = tuple((left, right) for left, right in inner["pairs"])
            return Pairs(pairs, tuple(inner.get("extra", ())))  # lessons kept before there were any have none
        case "order":
            return Order(tuple(inner["items"]))
        case "open":
            return Open(tuple(inner["points"]), inner["lines"])
    message = f"A stored question has the answer shape {row['shape']!r}, which this version of Lessons does not know."
    raise PayloadError(message)
