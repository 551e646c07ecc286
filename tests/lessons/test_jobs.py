"""Drafting in the background, over a real queue and a real database."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from content.errors import NotEnglish
from content.model import Draft, Wish
from lessons import service
from lessons.jobs import UNEXPECTED, Desk
from lessons.settings import MEMORY_QUEUE, Settings
from lessons.store import Store, draftings
from tests.samples import ARTICLE, QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from content.model import Article


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give an empty database."""
    opened = Store(f"sqlite:///{tmp_path / 'lessons.db'}")
    yield opened
    opened.close()


def drafted(article: Article, wish: Wish, *, progress: Callable[[str], None]) -> Draft:
    """Draft the sample questions."""
    del wish
    progress("read")
    return Draft(article, QUESTIONS)


def refused(article: Article, wish: Wish, *, progress: Callable[[str], None]) -> Draft:
    """Refuse the text."""
    del article, wish, progress
    raise NotEnglish


def broken(article: Article, wish: Wish, *, progress: Callable[[str], None]) -> Draft:
    """Break down."""
    del article, wish, progress
    raise ZeroDivisionError


def test_a_draft_becomes_a_lesson(store: Store, tmp_path: Path) -> None:
    """When the drafting is done, the lesson is in the teacher's list, and the drafting names it."""
    desk = Desk(Settings(tmp_path, queue_url=MEMORY_QUEUE), store, drafted)
    begun = service.begin_drafting(store, ARTICLE, Wish(), teacher=None)
    service.draft_text(desk, begun, ARTICLE)
    done = service.drafting_of(store, begun.id, teacher=None)
    assert (done.state, done.step) == ("done", "")
    assert [listed.lesson.id for listed in service.lessons_of(store, None)] == [done.lesson]


@pytest.mark.parametrize(("draft", "trouble"), [(refused, str(NotEnglish())), (broken, UNEXPECTED)])
def test_a_failed_draft_keeps_the_text(
    store: Store,
    tmp_path: Path,
    draft: Callable[..., Draft],
    trouble: str,
) -> None:
    """A drafting that fails says why in one sentence, keeps the text, and leaves no half-made lesson."""
    desk = Desk(Settings(tmp_path, queue_url=MEMORY_QUEUE), store, draft)
    begun = service.begin_drafting(store, ARTICLE, Wish(), teacher=None)
    service.draft_text(desk, begun, ARTICLE)
    failed = service.drafting_of(store, begun.id, teacher=None)
    assert (failed.state, failed.trouble, failed.article) == ("failed", trouble, ARTICLE)
    assert service.lessons_of(store, None) == ()


def test_a_worker_takes_up_what_was_left(store: Store, tmp_path: Path) -> None:
    """What was waiting when the server stopped is drafted after the next start."""
    first = Desk(Settings(tmp_path), store, drafted)
    begun = service.begin_drafting(store, ARTICLE, Wish(), teacher=None)
    service.draft_text(first, begun, ARTICLE)
    first.queue.flush()
    second = Desk(Settings(tmp_path), store, drafted)
    second.worker()
    task = second.queue.dequeue()
    second.queue.execute(task)
    found = draftings.find(store, begun.id)
    assert found is not None
    assert found.state == "done"
    for desk in (first, second):
        desk.queue.storage.close()
