"""What teachers and students do, over a real database in a temporary folder."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from content.model import Draft, Gap, Pairs, QuestionId
from lessons import accounts, service
from lessons.errors import Finished, Forbidden, FormError, NotFound, TooManyTries
from lessons.model import LessonId
from lessons.payload import lesson_from, lesson_payload
from lessons.store import Store
from tests.samples import ARTICLE, BANK, GLOSSARY, QUESTIONS, SPARE, sample_lesson

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lessons.model import Lesson

DRAFT = Draft(ARTICLE, QUESTIONS, glossary=GLOSSARY, spares=(SPARE,))
FIRST = QUESTIONS[0].id


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give an empty database."""
    opened = Store(f"sqlite:///{tmp_path / 'lessons.db'}")
    yield opened
    opened.close()


def made(store: Store) -> LessonId:
    """Keep a lesson and give its id."""
    lesson = service.create_lesson(store, DRAFT)
    assert lesson.id is not None
    return lesson.id


def published(store: Store) -> Lesson:
    """Keep and publish a lesson."""
    return service.publish(store, made(store))


def test_a_word_bank_survives_its_payload() -> None:
    """The words that fit nowhere are kept; a lesson stored before there were any is read without them."""
    lesson = replace(sample_lesson(), questions=(BANK,))
    payload = lesson_payload(lesson)
    assert lesson_from(payload, id=lesson.id, code=lesson.code) == lesson
    del payload["questions"][0]["shape"]["extra"]
    (old,) = lesson_from(payload, id=lesson.id, code=lesson.code).questions
    assert isinstance(BANK.shape, Pairs)
    assert old.shape == Pairs(BANK.shape.pairs)


def test_a_lesson_survives_its_payload() -> None:
    """A lesson with every answer shape comes back from JSON as it was."""
    lesson = sample_lesson()
    assert lesson_from(lesson_payload(lesson), id=lesson.id, code=lesson.code) == lesson


@pytest.mark.parametrize(("version", "unknown"), [(1, {"words_left_out", "spares"}), (2, {"spares"})])
def test_a_lesson_of_an_older_version_is_read(version: int, unknown: set[str], store: Store) -> None:
    """A lesson that was stored before words could be left out or questions added opens with none of them."""
    lesson = service.create_lesson(store, replace(DRAFT, spares=()))
    old = {key: value for key, value in lesson_payload(lesson).items() if key not in unknown} | {"version": version}
    assert lesson_from(old, id=lesson.id, code=lesson.code) == lesson


def test_left_out_questions_come_back_in_place(store: Store) -> None:
    """A question that was left out goes back before those whose evidence comes later."""
    lesson = made(store)
    assert service.leave_out(store, lesson, FIRST).left_out == (QUESTIONS[0],)
    back = service.take_back(store, lesson, FIRST)
    assert QUESTIONS[0] in back.questions
    assert back.left_out == ()


def test_a_spare_question_is_added_in_place(store: Store) -> None:
    """A question that was drafted and not chosen goes before those whose evidence comes later, once."""
    lesson = made(store)
    added = service.add_spare(store, lesson, SPARE.id)
    assert added.spares == ()
    starts = [question.evidence[0].start for question in added.questions if question.evidence]
    assert SPARE in added.questions
    assert starts[added.questions.index(SPARE)] >= max(starts[: added.questions.index(SPARE)])
    with pytest.raises(NotFound):
        service.add_spare(store, lesson, SPARE.id)


def test_an_edited_question_keeps_its_id(store: Store) -> None:
    """Replies given before an edit still belong to the question."""
    lesson = made(store)
    changed = replace(QUESTIONS[4], shape=Gap("hoods"))
    assert changed in service.edit_question(store, lesson, changed).questions


def test_publishing_twice_keeps_the_code(store: Store) -> None:
    """A code on the board stays right."""
    lesson = published(store)
    assert lesson.id is not None
    assert len(lesson.code) == service.CODE_LENGTH
    assert service.publish(store, lesson.id).code == lesson.code
    assert service.lesson_by_code(store, f" {lesson.code[:3].lower()} {lesson.code[3:]}").id == lesson.id


def test_an_answer_is_saved_replaced_and_closed(store: Store) -> None:
    """A second answer replaces the first, a repeated client id changes nothing, and a finished attempt is closed."""
    attempt = service.join(store, published(store).code, "  Ana \u202e B ")
    assert attempt.student == "Ana B"
    for value, client in (("460", "a"), ("900", "b"), ("2,600", "b")):
        attempt = service.save_reply(store, attempt.token, FIRST, (value,), client_id=client)
    assert [reply.values for reply in attempt.replies] == [("900",)]
    assert service.finish(store, attempt.token).finished
    with pytest.raises(Finished):
        service.save_reply(store, attempt.token, FIRST, ("460",))
    assert service.attempt_by_token(store, attempt.token).replies == service.results(store, attempt.lesson)[0].replies


@pytest.mark.parametrize("name", ["", "   ", "x" * 61])
def test_a_name_that_cannot_be_used_is_refused(store: Store, name: str) -> None:
    """An empty or endless name gets a sentence next to its field."""
    with pytest.raises(FormError) as raised:
        service.join(store, published(store).code, name)
    assert raised.value.field == "name"


def test_what_is_not_there_is_not_found(store: Store) -> None:
    """Unknown lessons, questions, codes and tokens raise NotFound."""
    lesson = made(store)
    with pytest.raises(NotFound):
        service.lesson_of(store, LessonId(99), teacher=None)
    with pytest.raises(NotFound):
        service.leave_out(store, lesson, QuestionId("none"))
    with pytest.raises(NotFound):
        service.attempt_by_token(store, "none")


def test_guessing_codes_is_slowed_down(store: Store) -> None:
    """After many wrong codes even the right one waits, from that address only."""
    code = published(store).code
    for _ in range(service.MOST_MISSES):
        with pytest.raises(NotFound):
            service.lesson_by_code(store, "AAAAAA", address="10.0.0.7")
    with pytest.raises(TooManyTries):
        service.lesson_by_code(store, code, address="10.0.0.7")
    assert service.lesson_by_code(store, code, address="10.0.0.8")


def test_the_setup_link_works_once(store: Store) -> None:
    """The first teacher's link makes one teacher, who alone sees their lessons."""
    token = accounts.setup_token(store)
    assert token
    teacher = accounts.set_up(store, token, name="Ms Rivera", password="a long password")  # noqa: S106 - a test's own
    with pytest.raises(NotFound):
        accounts.set_up(store, token, name="Mr Other", password="a long password")  # noqa: S106 - a test's own
    assert accounts.setup_token(store) is None
    lesson = service.create_lesson(store, DRAFT, teacher=teacher.id)
    assert lesson.id is not None
    with pytest.raises(Forbidden):
        service.lesson_of(store, lesson.id, teacher=teacher.id + 1)
