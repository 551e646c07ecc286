"""One function for each thing that a teacher or a student does with a lesson."""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from content.model import question_id
from lessons.errors import Forbidden, FormError, NotFound, TooManyTries
from lessons.model import Attempt, Lesson, LessonId, Reply
from lessons.payload import lesson_of_draft
from lessons.store import attempts, draftings, lessons, teachers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.model import Article, Draft, Question, QuestionId, Term, Wish
    from lessons.jobs import Desk
    from lessons.store import Store
    from lessons.store.draftings import Drafting, DraftingId
    from lessons.store.lessons import Listed

CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ2345679"  # no I, O, 0, 1 or 8: a child reads them wrong off a board
CODE_LENGTH = 6  # 31 ** 6 codes: with 10,000 lessons one guess in 89,000 hits
MOST_MISSES = 20  # a minute from one address; a class behind one address mistypes less
MISS_WINDOW = timedelta(minutes=1)
MOST_NAME = 60  # characters of a student's name
MOST_VALUES = 50  # answers to one question; the longest matching has about ten
MOST_CHARACTERS = 10_000  # of one answer: four typed pages


def begin_drafting(store: Store, article: Article, wish: Wish, *, teacher: int | None) -> Drafting:
    """Keep an article and a wish, for the teacher to correct before anything is drafted."""
    return draftings.add(store, article, wish, teacher=teacher, now=_now())


def drafting_of(store: Store, drafting_id: DraftingId, *, teacher: int | None) -> Drafting:
    """Give a teacher's drafting. Raises NotFound."""
    drafting = draftings.find(store, drafting_id)
    if drafting is None or drafting.teacher != teacher:
        message = "There is no such text. Give the article again."
        raise NotFound(message)
    return drafting


def draft_text(desk: Desk, drafting: Drafting, article: Article) -> None:
    """Draft a lesson from the corrected text, in the background; a text already on its way stays as it is."""
    if drafting.state in {"correct", "failed"}:
        desk.send(replace(drafting, article=article))


def create_lesson(store: Store, draft: Draft, *, teacher: int | None = None) -> Lesson:
    """Keep a draft as a lesson; one of no teacher is seen by all."""
    lesson = lesson_of_draft(draft)
    return replace(lesson, id=lessons.add(store, lesson, teacher=teacher, now=_now()))


def lessons_of(store: Store, teacher: int | None) -> tuple[Listed, ...]:
    """List a teacher's lessons, the last changed first."""
    return lessons.of_teacher(store, teacher)


def lesson_of(store: Store, lesson_id: LessonId, *, teacher: int | None) -> Lesson:
    """Give a teacher's lesson. Raises NotFound, or Forbidden when it is another teacher's."""
    lesson = _lesson(store, lesson_id)
    if lessons.owner(store, lesson_id) not in {None, teacher}:
        message = "This lesson belongs to another teacher. Ask them to share its join code."
        raise Forbidden(message)
    return lesson


def edit_question(store: Store, lesson_id: LessonId, question: Question) -> Lesson:
    """Put a changed question in the place of the one with its id; the id stays."""
    lesson = _lesson(store, lesson_id)
    _position(lesson.questions, question.id)
    changed = tuple(question if kept.id == question.id else kept for kept in lesson.questions)
    return _change(store, replace(lesson, questions=changed))


def leave_out(store: Store, lesson_id: LessonId, question_id: QuestionId) -> Lesson:
    """Move a question to those that are left out."""
    lesson = _lesson(store, lesson_id)
    position = _position(lesson.questions, question_id)
    question = lesson.questions[position]
    kept = lesson.questions[:position] + lesson.questions[position + 1 :]
    return _change(store, replace(lesson, questions=kept, left_out=(*lesson.left_out, question)))


def take_back(store: Store, lesson_id: LessonId, question_id: QuestionId) -> Lesson:
    """Move a question that was left out back, before the first one whose evidence comes later in the text."""
    lesson = _lesson(store, lesson_id)
    question, rest = _drawn(lesson.left_out, question_id)
    return _change(store, replace(_with(lesson, question), left_out=rest))


def add_spare(store: Store, lesson_id: LessonId, question_id: QuestionId) -> Lesson:
    """Add a question that was drafted and not chosen, before the first one whose evidence comes later in the text."""
    lesson = _lesson(store, lesson_id)
    question, rest = _drawn(lesson.spares, question_id)
    return _change(store, replace(_with(lesson, question), spares=rest))


def _drawn(questions: tuple[Question, ...], question_id: QuestionId) -> tuple[Question, tuple[Question, ...]]:
    position = _position(questions, question_id)
    return questions[position], questions[:position] + questions[position + 1 :]


def _with(lesson: Lesson, question: Question) -> Lesson:
    later = (place for place, kept in enumerate(lesson.questions) if _start(kept) > _start(question))
    place = next(later, len(lesson.questions))
    return replace(lesson, questions=(*lesson.questions[:place], question, *lesson.questions[place:]))


def add_question(store: Store, lesson_id: LessonId, question: Question) -> Question:
    """Put a question of the teacher's own at the end of a lesson, once; returns it with its id."""
    lesson = _lesson(store, lesson_id)
    named = replace(question, id=question_id(question))
    others = tuple(kept for kept in lesson.questions if kept.id != named.id)
    _change(store, replace(lesson, questions=(*others, named)))
    return named


def move_question(store: Store, lesson_id: LessonId, question_id: QuestionId, *, by: int) -> Lesson:
    """Move a question up (by -1) or down (by 1) in its lesson; at the end of the list it stays."""
    lesson = _lesson(store, lesson_id)
    old = _position(lesson.questions, question_id)
    new = min(max(old + by, 0), len(lesson.questions) - 1)
    rest = lesson.questions[:old] + lesson.questions[old + 1 :]
    return _change(store, replace(lesson, questions=(*rest[:new], lesson.questions[old], *rest[new:])))


def leave_out_word(store: Store, lesson_id: LessonId, word: str) -> Lesson:
    """Move a word of the glossary to those that are left out."""
    lesson = _lesson(store, lesson_id)
    term = _term(lesson.glossary, word)
    kept = tuple(other for other in lesson.glossary if other != term)
    return _change(store, replace(lesson, glossary=kept, words_left_out=(*lesson.words_left_out, term)))


def take_back_word(store: Store, lesson_id: LessonId, word: str) -> Lesson:
    """Move a word that was left out back, to the end of the glossary."""
    lesson = _lesson(store, lesson_id)
    term = _term(lesson.words_left_out, word)
    rest = tuple(other for other in lesson.words_left_out if other != term)
    return _change(store, replace(lesson, glossary=(*lesson.glossary, term), words_left_out=rest))


def _term(terms: tuple[Term, ...], word: str) -> Term:
    for term in terms:
        if term.term == word:
            return term
    message = "This word is no longer in the glossary. Open the lesson again."
    raise NotFound(message)


def publish(store: Store, lesson_id: LessonId) -> Lesson:
    """Give a lesson its join code; a second time changes nothing."""
    lesson = _lesson(store, lesson_id)
    if lesson.code:
        return lesson
    if not lesson.questions:
        message = "This lesson has no questions. Take one back before you publish it."
        raise FormError(message)
    code = _new_code()
    while lessons.code_is_taken(store, code):
        code = _new_code()
    return _change(store, replace(lesson, code=code))


def results(store: Store, lesson_id: LessonId) -> tuple[Attempt, ...]:
    """List the attempts at a lesson, by the student's name."""
    return attempts.of_lesson(store, lesson_id)


def lesson_by_code(store: Store, code: str, *, address: str = "") -> Lesson:
    """Give the published lesson of a join code, typed in any case, with or without spaces.

    Raises NotFound, and TooManyTries after many wrong codes from one network address.
    """
    check_tries(store, address)
    tidy = "".join(code.split()).replace("-", "").upper()
    lesson = lessons.find_by_code(store, tidy) if len(tidy) == CODE_LENGTH else None
    if lesson is None:
        count_miss(store, address)
        message = "No lesson has this code. Check the six letters and digits with your teacher."
        raise NotFound(message)
    return lesson


def lesson_of_attempt(store: Store, attempt: Attempt) -> Lesson:
    """Give the lesson that an attempt works on."""
    return _lesson(store, attempt.lesson)


def join(store: Store, code: str, student_name: str, *, address: str = "") -> Attempt:
    """Begin an attempt with a secret token of its own. Raises FormError for a name that cannot be used."""
    lesson = lesson_by_code(store, code, address=address)
    name = _tidy_name(student_name)
    if not name:
        message = "Type your name, so that your teacher knows whose answers these are."
        raise FormError(message, field="name")
    if len(name) > MOST_NAME:
        message = f"This name is longer than {MOST_NAME} characters. Type a shorter one."
        raise FormError(message, field="name")
    return attempts.add(store, _id(lesson), student=name, token=secrets.token_urlsafe(16), now=_now())


def attempt_by_token(store: Store, token: str) -> Attempt:
    """Give the attempt of a token. Raises NotFound."""
    return _found(attempts.find_by_token(store, token))


def save_reply(
    store: Store,
    token: str,
    question_id: QuestionId,
    values: Sequence[str],
    *,
    client_id: str = "",
) -> Attempt:
    """Keep an answer at once; it replaces an earlier one, and a repeated `client_id` changes nothing.

    Raises NotFound for a question that is not in the lesson, and Finished once the attempt is handed in.
    """
    lesson = lesson_of_attempt(store, attempt_by_token(store, token))
    _position(lesson.questions, question_id)
    if len(values) > MOST_VALUES or any(len(value) > MOST_CHARACTERS for value in values):
        message = f"This answer is longer than {MOST_CHARACTERS:,} characters. Shorten it."
        raise FormError(message, field=question_id)
    reply = Reply(question_id, tuple(values))
    return _found(attempts.save_reply(store, token, reply, client_id=client_id[:64], now=_now()))


def finish(store: Store, token: str) -> Attempt:
    """Hand an attempt in; a second time changes nothing."""
    return _found(attempts.finish(store, token, now=_now()))


def check_tries(store: Store, address: str) -> None:
    """Raise TooManyTries after many wrong codes or passwords from an address; an empty one is never held up."""
    if address and teachers.misses(store, address, since=_now() - MISS_WINDOW) >= MOST_MISSES:
        raise TooManyTries


def count_miss(store: Store, address: str) -> None:
    """Count a wrong code or password from an address."""
    if address:
        teachers.add_miss(store, address, now=_now(), since=_now() - MISS_WINDOW)


def _lesson(store: Store, lesson_id: LessonId) -> Lesson:
    lesson = lessons.find(store, lesson_id)
    if lesson is None:
        message = "There is no such lesson. Go back to your list of lessons."
        raise NotFound(message)
    return lesson


def _change(store: Store, lesson: Lesson) -> Lesson:
    lessons.change(store, lesson, now=_now())
    return lesson


def _position(questions: tuple[Question, ...], question_id: QuestionId) -> int:
    for position, question in enumerate(questions):
        if question.id == question_id:
            return position
    message = "This question is no longer in the lesson. Open the lesson again."
    raise NotFound(message)


def _start(question: Question) -> float:
    """Say where a question's evidence begins; open questions rest on the whole text and come last."""
    return min((passage.start for passage in question.evidence), default=float("inf"))


def _found(attempt: Attempt | None) -> Attempt:
    if attempt is None:
        message = "This address belongs to no student. Join the lesson again with its code."
        raise NotFound(message)
    return attempt


def _id(lesson: Lesson) -> LessonId:
    assert lesson.id is not None  # noqa: S101 - what the store gives has an id
    return lesson.id


def _tidy_name(name: str) -> str:
    kept = "".join(character for character in name if unicodedata.category(character) not in {"Cc", "Cf"})
    return " ".join(kept.split())


def _new_code() -> str:
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))


def _now() -> datetime:
    return datetime.now(UTC)
