"""Keep articles on their way to a lesson, and how far the drafting is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NewType, cast

from sqlalchemy import select

from lessons.model import LessonId
from lessons.payload import article_from, article_payload, wish_from, wish_payload
from lessons.store.models import DraftingRow

if TYPE_CHECKING:
    from datetime import datetime

    from content.model import Article, Wish
    from lessons.store.database import Store

DraftingId = NewType("DraftingId", int)
State = Literal["correct", "waiting", "working", "done", "failed"]


@dataclass(frozen=True, slots=True)
class Drafting:
    """An article and a wish; `correct` while the teacher corrects the text, then drafted in the background."""

    id: DraftingId
    teacher: int | None
    article: Article
    wish: Wish
    state: State
    step: str = ""  # name of the step under way
    trouble: str = ""  # why the drafting failed, in one sentence
    lesson: LessonId | None = None


def add(store: Store, article: Article, wish: Wish, *, teacher: int | None, now: datetime) -> Drafting:
    """Keep an article for correction."""
    row = DraftingRow(
        teacher_id=teacher,
        payload=_payload(article, wish),
        state="correct",
        step="",
        trouble="",
        lesson_id=None,
        created=now,
    )
    with store.writing() as session:
        session.add(row)
        session.flush()
        return _drafting(row)


def find(store: Store, drafting: DraftingId) -> Drafting | None:
    """Give a drafting by its id."""
    with store.reading() as session:
        row = session.get(DraftingRow, drafting)
        return _drafting(row) if row else None


def change(store: Store, drafting: Drafting) -> None:
    """Keep a drafting that was changed."""
    with store.writing() as session:
        row = session.get_one(DraftingRow, drafting.id)
        row.payload = _payload(drafting.article, drafting.wish)
        row.state, row.step, row.trouble = drafting.state, drafting.step, drafting.trouble
        row.lesson_id = drafting.lesson


def unfinished(store: Store) -> tuple[DraftingId, ...]:
    """List what was waiting or under way when the server stopped."""
    query = select(DraftingRow.id).where(DraftingRow.state.in_(("waiting", "working"))).order_by(DraftingRow.id)
    with store.reading() as session:
        return tuple(map(DraftingId, session.scalars(query)))


def _payload(article: Article, wish: Wish) -> dict[str, object]:
    return {"article": article_payload(article), "wish": wish_payload(wish)}


def _drafting(row: DraftingRow) -> Drafting:
    return Drafting(
        DraftingId(row.id),
        row.teacher_id,
        article_from(row.payload["article"]),
        wish_from(row.payload["wish"]),
        state=cast("State", row.state),
        step=row.step,
        trouble=row.trouble,
        lesson=LessonId(row.lesson_id) if row.lesson_id else None,
    )
