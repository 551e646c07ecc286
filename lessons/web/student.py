"""A student's way: the code, a name, one question a page, a look over the answers, handing in, feedback."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, ClassVar

from flask import Blueprint, jsonify, redirect, request, url_for

from lessons import service
from lessons.errors import FormError, LessonsError, NotFound
from lessons.web import flags
from lessons.web.answering import SIGNS, WORDS, AnswerForm, State, answer_form, prompt_pieces, reply_lines, state, tidy
from lessons.web.evidence import Paragraph, paragraphs
from lessons.web.page import Fault, Page, render
from lessons.web.parts import address, parts, store
from lessons.web.wording import count, sentence

if TYPE_CHECKING:
    from flask import Response
    from werkzeug.wrappers import Response as AnyResponse

    from content.model import Article, Question, Term
    from lessons.model import Attempt, Lesson, Reply
    from lessons.web.feedback import MarkedQuestion

blueprint = Blueprint("student", __name__)

COOKIE_DAYS = 180  # a school year's half: a lesson is done or forgotten by then
Work = tuple["Attempt", "Lesson"]


@dataclass(frozen=True, slots=True)
class Reading:
    """The text to answer from, with its glossary."""

    heading: str
    standfirst: str
    paragraphs: tuple[Paragraph, ...]
    glossary: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One question in the list of questions."""

    number: int
    prompt: tuple[str, ...]
    state: State
    sign: str
    words: str
    flagged: bool
    reply: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StartPage(Page):
    """Ask for the join code."""

    template: ClassVar[str] = "pages/student_start.html"
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinPage(Page):
    """Ask for a name, or offer to go on with what was begun in this browser."""

    template: ClassVar[str] = "pages/student_join.html"
    heading: str
    about: str
    name: str
    known: str  # the name of who began here; empty when nobody did
    token: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionPage(Page):
    """One question."""

    template: ClassVar[str] = "pages/student_question.html"
    student: str
    token: str
    link: str
    number: int
    count: int
    prompt: tuple[str, ...]
    answer: AnswerForm
    saved: str
    flagged: bool
    steps: tuple[Step, ...]
    reading: Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPage(Page):
    """Look over the answers before handing in."""

    template: ClassVar[str] = "pages/student_check.html"
    student: str
    token: str
    link: str
    steps: tuple[Step, ...]
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackPage(Page):
    """How it went, question by question."""

    template: ClassVar[str] = "pages/student_feedback.html"
    student: str
    heading: str
    total: str
    questions: tuple[MarkedQuestion, ...]
    reading: Reading


@blueprint.get("/")
def start() -> AnyResponse:
    """Ask for the code, and go on to its lesson."""
    code = request.args.get("code")
    if code is None:
        return render(StartPage(title="Join a lesson"))
    try:
        lesson = service.lesson_by_code(store(), code, address=address())
    except NotFound as error:
        return render(StartPage(title="Join a lesson", code=code, faults=(Fault("code", str(error)),)))
    return redirect(url_for("student.join", code=lesson.code))


@blueprint.route("/j/<code>", methods=["GET", "POST"])
def join(code: str) -> AnyResponse:
    """Ask for a name and begin; in the same browser, offer to go on."""
    lesson = service.lesson_by_code(store(), code, address=address())
    if request.method == "GET":
        return render(_join_page(lesson))
    name = request.form.get("name", "")
    try:
        attempt = service.join(store(), lesson.code, name)
    except FormError as error:
        return render(_join_page(lesson, name=name, fault=Fault(error.field, str(error))))
    answer = redirect(url_for("student.question", token=attempt.token, number=1))
    answer.set_cookie(
        _cookie(lesson),
        attempt.token,
        max_age=COOKIE_DAYS * 24 * 60 * 60,
        httponly=True,
        samesite="Lax",
        secure=request.is_secure,
    )
    return answer


@blueprint.get("/a/<token>")
def resume(token: str) -> AnyResponse:
    """Go on at the first question that is not answered."""
    attempt, lesson = _work(token)
    if attempt.finished:
        return redirect(url_for("student.feedback", token=token))
    waiting = (step.number for step in _steps(lesson, attempt) if step.state != "answered")
    number = next(waiting, None)
    if number is None:
        return redirect(url_for("student.check", token=token))
    return redirect(url_for("student.question", token=token, number=number))


@blueprint.get("/a/<token>/<int:number>")
def question(token: str, number: int) -> AnyResponse:
    """Show one question."""
    attempt, lesson = _work(token)
    asked = _asked(lesson, number)
    if attempt.finished:
        return redirect(url_for("student.feedback", token=token))
    reply = _reply(attempt, asked)
    return render(_question_page((attempt, lesson), number, reply.values if reply else ()))


@blueprint.post("/a/<token>/<int:number>")
def save_and_go_on(token: str, number: int) -> AnyResponse:
    """Save an answer and show the next question, or all answers after the last one; flagging stays on this one."""
    attempt, lesson = _work(token)
    asked = _asked(lesson, number)
    values = tidy(request.form.getlist("answer"))
    try:
        service.save_reply(store(), token, asked.id, values)
    except FormError as error:
        fault = Fault("answer-1", str(error))
        return render(_question_page((attempt, lesson), number, values, fault=fault))
    if turned := request.form.get("flag"):
        here = redirect(url_for("student.question", token=token, number=number))
        return flags.turn(here, token, asked.id, on=turned == "on")
    if number == len(lesson.questions):
        return redirect(url_for("student.check", token=token))
    return redirect(url_for("student.question", token=token, number=number + 1))


@blueprint.post("/a/<token>/<int:number>/save")
def save(token: str, number: int) -> tuple[Response, int]:
    """Save an answer for the page's script, which shows the sentence that comes back."""
    try:
        _, lesson = _work(token)
        asked = _asked(lesson, number)
        values = tidy(request.form.getlist("answer"))
        client_id = request.form.get("client_id", "")
        kept = service.save_reply(store(), token, asked.id, values, client_id=client_id)
    except LessonsError as error:
        return jsonify(sentence=str(error)), error.status
    reply = _reply(kept, asked)
    now = state(asked, reply.values if reply else ())
    return jsonify(sentence=_saved(reply), state=now, sign=SIGNS[now], words=WORDS[now]), 200


@blueprint.get("/a/<token>/check")
def check(token: str) -> AnyResponse:
    """Show all answers before they are handed in."""
    attempt, lesson = _work(token)
    if attempt.finished:
        return redirect(url_for("student.feedback", token=token))
    steps = _steps(lesson, attempt)
    page = CheckPage(
        title="Check your answers",
        student=attempt.student,
        token=token,
        link=_link(token),
        steps=steps,
        summary=_summary(steps),
    )
    return render(page)


@blueprint.post("/a/<token>/hand-in")
def hand_in(token: str) -> AnyResponse:
    """Hand the answers in."""
    service.finish(store(), token)
    return redirect(url_for("student.feedback", token=token))


@blueprint.get("/a/<token>/feedback")
def feedback(token: str) -> AnyResponse:
    """Show how it went, once the answers are handed in."""
    attempt, lesson = _work(token)
    if not attempt.finished:
        return redirect(url_for("student.check", token=token))
    from lessons.web import feedback as marking  # noqa: PLC0415 - only feedback needs marking and its word lists

    page = FeedbackPage(
        title="Your answers, marked",
        student=attempt.student,
        heading=lesson.article.title or "Untitled",
        total=marking.total(lesson, attempt),
        questions=marking.marked_questions(lesson, attempt),
        reading=_reading(lesson),
    )
    return render(page)


def _work(token: str) -> Work:
    attempt = service.attempt_by_token(store(), token)
    return attempt, service.lesson_of_attempt(store(), attempt)


def _asked(lesson: Lesson, number: int) -> Question:
    if not 1 <= number <= len(lesson.questions):
        message = f"There is no question {number}. This lesson has {count(len(lesson.questions), 'question')}."
        raise NotFound(message)
    return lesson.questions[number - 1]


def _reply(attempt: Attempt, asked: Question) -> Reply | None:
    return next((reply for reply in attempt.replies if reply.question == asked.id), None)


def _cookie(lesson: Lesson) -> str:
    return f"lesson-{lesson.id}"


def _known(lesson: Lesson) -> Attempt | None:
    """Give the attempt that was begun in this browser."""
    try:
        attempt = service.attempt_by_token(store(), request.cookies.get(_cookie(lesson), ""))
    except NotFound:
        return None
    return attempt if attempt.lesson == lesson.id else None


def _join_page(lesson: Lesson, *, name: str = "", fault: Fault | None = None) -> JoinPage:
    known = _known(lesson)
    return JoinPage(
        title="Join the lesson",
        faults=(fault,) if fault else (),
        heading=_title(lesson.article),
        about=sentence(f"{count(len(lesson.questions), 'question')} about a text of {lesson.article.words} words."),
        name=name,
        known=known.student if known else "",
        token=known.token if known else "",
    )


def _question_page(work: Work, number: int, values: tuple[str, ...], *, fault: Fault | None = None) -> QuestionPage:
    attempt, lesson = work
    asked = lesson.questions[number - 1]
    return QuestionPage(
        title=f"Question {number} of {len(lesson.questions)}",
        faults=(fault,) if fault else (),
        student=attempt.student,
        token=attempt.token,
        link=_link(attempt.token),
        number=number,
        count=len(lesson.questions),
        prompt=prompt_pieces(asked.prompt),
        answer=answer_form(asked.shape, values),
        saved=_saved(_reply(attempt, asked)),
        flagged=asked.id in flags.flagged(),
        steps=_steps(lesson, attempt),
        reading=_reading(lesson),
    )


def _steps(lesson: Lesson, attempt: Attempt) -> tuple[Step, ...]:
    return tuple(_step(number, asked, _reply(attempt, asked)) for number, asked in enumerate(lesson.questions, 1))


def _step(number: int, asked: Question, reply: Reply | None) -> Step:
    values = reply.values if reply else ()
    now = state(asked, values)
    flag = asked.id in flags.flagged()
    lines = reply_lines(asked.shape, values)
    return Step(number, prompt_pieces(asked.prompt), now, SIGNS[now], WORDS[now], flag, lines)


def _summary(steps: tuple[Step, ...]) -> str:
    left = sum(step.state != "answered" for step in steps)
    if not left:
        return "You have answered every question."
    return sentence(f"{count(left, 'question')} {'is' if left == 1 else 'are'} not fully answered.")


def _saved(reply: Reply | None) -> str:
    """Say when an answer was saved, by the clock of the school's computer."""
    if reply is None or reply.saved is None or not any(reply.values):
        return "Not answered yet"
    saved = reply.saved if reply.saved.tzinfo else reply.saved.replace(tzinfo=UTC)
    return f"Saved at {saved.astimezone():%H:%M}"


def _reading(lesson: Lesson) -> Reading:
    article = lesson.article
    return Reading(_title(article), article.standfirst, paragraphs(article, ()), lesson.glossary)


def _title(article: Article) -> str:
    return article.title or "Untitled"


def _link(token: str) -> str:
    """Give the personal address, at which another device goes on."""
    base = parts().settings.url or request.host_url
    return base.rstrip("/") + url_for("student.resume", token=token)
