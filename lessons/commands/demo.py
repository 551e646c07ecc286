"""`lessons demo`: the demo lesson, published, with a class that has worked on it."""

from __future__ import annotations

import random
from importlib.resources import files
from typing import TYPE_CHECKING

from faker import Faker

from content import Gap, draft_lesson
from content.marking import samples
from lessons.commands import SEED
from lessons.errors import LessonsError
from lessons.intake import from_text
from lessons.service import create_lesson, finish, join, lessons_of, publish, save_reply
from lessons.settings import load_settings
from lessons.store import Store

if TYPE_CHECKING:
    import argparse

    from content import Article, Question
    from lessons.model import Lesson, LessonId

STUDENTS = 12
SKILL = 0.7  # how often a demo student is right: a lesson well chosen for its class
STILL_AT_WORK = 2  # students who have not handed in


def run(arguments: argparse.Namespace) -> None:
    """Make the demo lesson and its class; with --once only where there is none."""
    store = Store(load_settings().database)
    article = demo_article()
    if arguments.once and any(listed.lesson.article.title == article.title for listed in lessons_of(store, None)):
        return
    print("Preparing the demo lesson ...", flush=True)
    lesson = publish(store, _id(create_lesson(store, draft_lesson(article))))
    fill_class(store, lesson, seed=arguments.seed)
    print(f"The demo lesson is ready: join code {lesson.code}, {STUDENTS} students.", flush=True)


def demo_article() -> Article:
    """Give the project's own article."""
    return from_text((files("lessons") / "demo" / "article.txt").read_text(encoding="utf-8"), name="article.txt")


def fill_class(store: Store, lesson: Lesson, *, seed: int = SEED) -> None:
    """Let students with invented names join and answer, some rightly and some not."""
    names, chance = Faker("en_US"), random.Random(seed)  # noqa: S311 - a game of chance, no secret
    names.seed_instance(seed)
    for number in range(STUDENTS):
        attempt = join(store, lesson.code, names.unique.name())
        for question in lesson.questions:
            reply = _reply(question, lesson, chance)
            if reply:
                save_reply(store, attempt.token, question.id, reply)
        if number >= STILL_AT_WORK:
            finish(store, attempt.token)


def _reply(question: Question, lesson: Lesson, chance: random.Random) -> tuple[str, ...]:
    """Give a right reply, or a wrong one as a student would: another answer of the same lesson."""
    sample = samples(question)
    if chance.random() < SKILL or not sample.wrong:
        return tuple(chance.choice(sample.right)) if sample.right else ()
    if isinstance(question.shape, Gap):
        others = [each.shape.answer for each in lesson.questions if isinstance(each.shape, Gap) and each != question]
        return (chance.choice(others),) if others else ()
    return tuple(chance.choice(sample.wrong))


def _id(lesson: Lesson) -> LessonId:
    if lesson.id is None:
        message = "The demo lesson was not stored. Try again."
        raise LessonsError(message)
    return lesson.id
