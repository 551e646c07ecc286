"""Draft in the background: a queue that survives a restart, and progress by the names of the steps."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from huey import Huey, MemoryHuey, RedisHuey, SqliteHuey
from huey.consumer import Consumer

from content.errors import ContentError
from lessons.payload import lesson_of_draft
from lessons.settings import MEMORY_QUEUE
from lessons.store import draftings, lessons

if TYPE_CHECKING:
    from collections.abc import Callable

    from content.model import Article, Draft, Wish
    from lessons.settings import Settings
    from lessons.store import Store
    from lessons.store.draftings import Drafting, DraftingId

log = logging.getLogger(__name__)

UNEXPECTED = "Something went wrong inside Lessons, and this text was not drafted. Your text is kept: try it once more."


class DraftLesson(Protocol):
    """What content.draft_lesson promises."""

    def __call__(self, article: Article, wish: Wish, *, progress: Callable[[str], None]) -> Draft:
        """Draft a lesson, naming each step as it begins."""
        ...


def engine(article: Article, wish: Wish, *, progress: Callable[[str], None]) -> Draft:
    """Draft by content/, which is loaded at the first call: its readers take seconds and 300 MB."""
    from content import draft_lesson  # noqa: PLC0415 - a web process that never drafts does not load the readers

    return draft_lesson(article, wish, progress=progress)


class Desk:
    """Where draftings wait to be done: `send` by the web, done by `worker`."""

    def __init__(self, settings: Settings, store: Store, draft: DraftLesson = engine) -> None:
        self.store = store
        self.queue = _queue(settings)
        self._alone = not settings.queue_url  # a shared queue's other workers may be at work on what is unfinished
        self._draft = draft
        self._task = self.queue.task(name="draft")(self._do)

    def send(self, drafting: Drafting) -> None:
        """Queue a drafting."""
        draftings.change(self.store, replace(drafting, state="waiting", step="", trouble=""))
        self._task(drafting.id)

    def worker(self) -> Worker:
        """Give a worker to start and stop, after queueing again what the last one left unfinished."""
        if self._alone:
            self.queue.flush()
            for drafting in draftings.unfinished(self.store):
                self._task(drafting)
        return Worker(self.queue, workers=1, periodic=False, max_delay=0.5)

    def _do(self, drafting_id: DraftingId) -> None:
        drafting = draftings.find(self.store, drafting_id)
        if drafting is None or drafting.state not in {"waiting", "working"}:
            return
        try:
            draft = self._draft(drafting.article, drafting.wish, progress=self._reporter(drafting))
        except ContentError as error:
            self._fail(drafting, str(error))
        except Exception:
            log.exception("Drafting %s failed", drafting_id)
            self._fail(drafting, UNEXPECTED)
        else:
            self._keep(drafting, draft)

    def _reporter(self, drafting: Drafting) -> Callable[[str], None]:
        def report(step: str) -> None:
            draftings.change(self.store, replace(drafting, state="working", step=step))

        return report

    def _fail(self, drafting: Drafting, trouble: str) -> None:
        draftings.change(self.store, replace(drafting, state="failed", trouble=trouble))

    def _keep(self, drafting: Drafting, draft: Draft) -> None:
        lesson = lesson_of_draft(draft)
        kept = lessons.add(self.store, lesson, teacher=drafting.teacher, now=datetime.now(UTC))
        draftings.change(self.store, replace(drafting, state="done", lesson=kept))


class Worker(Consumer):  # type: ignore[misc]  # huey has no types
    """A worker thread inside the server; `start()` returns at once, `stop(graceful=True)` waits for its task."""

    def _set_signal_handlers(self) -> None:
        """Leave signals to the web server, in whose process this runs."""


def _queue(settings: Settings) -> Huey:
    if settings.queue_url == MEMORY_QUEUE:
        return MemoryHuey("lessons", immediate=True)
    if settings.queue_url:
        return RedisHuey("lessons", url=settings.queue_url)
    return SqliteHuey("lessons", filename=str(settings.instance / "queue.db"))
