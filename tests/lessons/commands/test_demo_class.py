"""The made-up class of the demo lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.model import Draft
from lessons.commands.demo import STILL_AT_WORK, STUDENTS, demo_article, fill_class
from lessons.service import create_lesson, publish, results
from lessons.settings import load_settings
from lessons.store import Store
from tests.samples import ARTICLE, QUESTIONS

if TYPE_CHECKING:
    from pathlib import Path

Work = dict[str, tuple[tuple[str, ...], ...]]


def class_work(instance: Path, seed: int) -> tuple[Work, int]:
    """Give what each student of a fresh instance's demo class answered, and how many have handed in."""
    store = Store(load_settings({"LESSONS_INSTANCE": str(instance)}).database)
    lesson = create_lesson(store, Draft(ARTICLE, QUESTIONS))
    assert lesson.id
    fill_class(store, publish(store, lesson.id), seed=seed)
    attempts = results(store, lesson.id)
    store.close()
    work = {each.student: tuple(reply.values for reply in each.replies) for each in attempts}
    return work, sum(each.finished is not None for each in attempts)


def test_the_same_seed_gives_the_same_class(tmp_path: Path) -> None:
    """Two instances with one seed hold the same names and replies; another seed gives others."""
    first, second, other = (class_work(tmp_path / name, seed)[0] for name, seed in (("a", 1), ("b", 1), ("c", 2)))
    assert first == second
    assert first != other


def test_the_class_looks_like_one(tmp_path: Path) -> None:
    """Names are unique, all but two students have handed in, and not all answered alike."""
    work, finished = class_work(tmp_path, 1)
    assert len(work) == STUDENTS
    assert finished == STUDENTS - STILL_AT_WORK
    assert len(set(work.values())) > STUDENTS // 2


def test_the_demo_article_is_long_enough() -> None:
    """The demo article holds the words of a real news story."""
    assert 600 < demo_article().words < 1200
