"""Publish a lesson, share its code, link and QR code, and print its handouts."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING, ClassVar, Literal
from urllib.parse import urlsplit

import segno
from flask import Response, redirect, request, send_file, url_for

from lessons import service
from lessons.errors import FormError, NotFound
from lessons.model import LessonId
from lessons.web.page import Fault, Page, render
from lessons.web.parts import parts, store
from lessons.web.review import class_gets
from lessons.web.teacher import own_lesson, teacher_blueprint

if TYPE_CHECKING:
    from werkzeug.wrappers import Response as AnyResponse

    from lessons.handouts.parts import Part
    from lessons.model import Lesson

blueprint = teacher_blueprint("share", __name__)

ALL: tuple[Part, ...] = ("reading", "glossary", "worksheet", "key")
SETS: dict[str, tuple[str, tuple[Part, ...]]] = {  # what a teacher prints together
    "class": ("The class set: reading, glossary and worksheet", ALL[:3]),
    "key": ("The answer key, with what proves each answer", ("key",)),
    "games": ("Word games out of the glossary, with their solutions", ("games", "solutions")),
    "all": ("Reading, glossary, worksheet and key in one file", ALL),
}
PAPERS: tuple[Literal["a4", "letter"], ...] = ("a4", "letter")
QR_SCALE = 8  # pixels a module: a code of 29 modules shows well from the back of a room


@dataclass(frozen=True, slots=True)
class HandoutSet:
    """Handouts that are printed together."""

    name: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishPage(Page):
    """Publish, or share what is published."""

    template: ClassVar[str] = "pages/publish.html"
    lesson: LessonId
    heading: str
    class_gets: str
    code: str
    link: str
    unreachable: bool  # other devices cannot open the link
    handouts: tuple[HandoutSet, ...]


@blueprint.get("/lessons/<int:lesson_id>/publish")
def page(lesson_id: int) -> AnyResponse:
    """Show the code, or what is about to be published."""
    return render(_page(own_lesson(lesson_id)))


@blueprint.post("/lessons/<int:lesson_id>/publish")
def publish(lesson_id: int) -> AnyResponse:
    """Give the lesson its join code."""
    lesson = own_lesson(lesson_id)
    try:
        service.publish(store(), LessonId(lesson_id))
    except FormError as error:
        return render(_page(lesson, fault=Fault("", str(error))))
    return redirect(url_for("share.page", lesson_id=lesson_id))


@blueprint.get("/lessons/<int:lesson_id>/qr.svg")
def qr(lesson_id: int) -> AnyResponse:
    """Give the join link as a QR code, black on white in both themes so that every camera reads it."""
    lesson = own_lesson(lesson_id)
    if not lesson.code:
        message = "This lesson has no join code yet. Publish it first."
        raise NotFound(message)
    drawn = io.BytesIO()
    code = segno.make(join_link(lesson.code), error="m", micro=False)
    code.save(drawn, kind="svg", scale=QR_SCALE, light="#fff", dark="#000", title="QR code of the join link")
    return Response(drawn.getvalue(), mimetype="image/svg+xml")


@blueprint.get("/lessons/<int:lesson_id>/handouts/<name>.pdf")
def handouts(lesson_id: int, name: str) -> AnyResponse:
    """Give a set of handouts as a PDF for A4 or Letter paper."""
    from lessons.handouts import pdf  # noqa: PLC0415 - the PDF renderer takes half a second, and only printing needs it

    lesson = own_lesson(lesson_id)
    if name not in SETS:
        message = "There are no such handouts. Choose a set on the page of the lesson."
        raise NotFound(message)
    paper = next((each for each in PAPERS if each == request.args.get("paper")), PAPERS[0])
    made = pdf(lesson, parts=SETS[name][1], paper=paper)
    return send_file(io.BytesIO(made), mimetype="application/pdf", download_name=f"{_file_name(lesson)}-{name}.pdf")


def join_link(code: str) -> str:
    """Give the address at which students join: the settings' one, or else the address of this request."""
    base = parts().settings.url or request.host_url
    return base.rstrip("/") + url_for("student.join", code=code)


def is_local(link: str) -> bool:
    """Say whether only this computer can open a link."""
    host = urlsplit(link).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _page(lesson: Lesson, *, fault: Fault | None = None) -> PublishPage:
    link = join_link(lesson.code) if lesson.code else ""
    return PublishPage(
        title="Share the lesson" if lesson.code else "Publish the lesson",
        faults=(fault,) if fault else (),
        lesson=lesson.id or LessonId(0),
        heading=lesson.article.title or "Untitled",
        class_gets=class_gets(lesson),
        code=lesson.code,
        link=link,
        unreachable=is_local(link),
        handouts=tuple(HandoutSet(name, words) for name, (words, _) in SETS.items()),
    )


def _file_name(lesson: Lesson) -> str:
    return re.sub(r"[^a-z0-9]+", "-", lesson.article.title.lower()).strip("-")[:60] or "lesson"
