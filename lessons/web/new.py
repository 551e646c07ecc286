"""Give an article: one field for an address, a file or a text, and one line for the wish."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from flask import redirect, request, url_for

from content.clean import clean
from content.errors import ContentError
from content.model import Wish
from lessons import service
from lessons.errors import FormError, IntakeError
from lessons.web.correction import usable
from lessons.web.page import Fault, Page, render
from lessons.web.parts import store, teacher_id
from lessons.web.teacher import teacher_blueprint
from lessons.web.wording import LEVELS, TYPES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from werkzeug.wrappers import Response

    from content.model import Article

blueprint = teacher_blueprint("new", __name__)

ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
FEWEST, MOST = 3, 30  # questions: less is no lesson, more is no lesson period
USUAL = Wish()


@dataclass(frozen=True, slots=True)
class Tick:
    """A value that may be chosen, and whether it is."""

    value: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPage(Page):
    """The form for a new lesson, with what was typed still there."""

    template: ClassVar[str] = "pages/new.html"
    text: str
    number: str
    fewest: int = FEWEST
    most: int = MOST
    levels: tuple[Tick, ...]
    kinds: tuple[Tick, ...]
    text_fault: str
    count_fault: str


@blueprint.get("/lessons/new")
def ask() -> Response:
    """Show the empty form."""
    return render(_page("", str(USUAL.count), USUAL.level, kinds=()))


@blueprint.post("/lessons/new")
def give() -> Response:
    """Take an article in, and go on to its cleaned text."""
    form = request.form
    try:
        wish = _wish(form.get("count", ""), form.get("level", ""), tuple(form.getlist("kinds")))
        article = usable(_article(form.get("text", "").strip()))
    except FormError as error:
        fault = Fault(error.field, str(error))
    except (IntakeError, ContentError) as error:
        fault = Fault("text", str(error))
    else:
        drafting = service.begin_drafting(store(), article, wish, teacher=teacher_id())
        return redirect(url_for("drafting.text", drafting_id=drafting.id))
    typed = (form.get("text", ""), form.get("count", ""), form.get("level", ""))
    return render(_page(*typed, kinds=form.getlist("kinds"), fault=fault))


def _article(text: str) -> Article:
    """Take in the file if one was chosen, or else the address or the text of the field, and tidy it."""
    from lessons import intake  # noqa: PLC0415 - what reads web pages and PDFs takes a second to load

    file = request.files.get("file")
    if file and file.filename:
        return clean(intake.from_file(file.filename, file.read()))
    if ADDRESS.fullmatch(text):
        return clean(intake.from_address(text if "://" in text else f"https://{text}"))
    return clean(intake.from_text(text))


def _wish(number: str, level: str, kinds: tuple[str, ...]) -> Wish:
    if not number.isdecimal() or not FEWEST <= int(number) <= MOST:
        message = f"Type a number of questions from {FEWEST} to {MOST}."
        raise FormError(message, field="count")
    known = level if level in LEVELS else USUAL.level
    wanted = tuple(kind for kind in TYPES if kind in kinds)
    return Wish(kinds=() if len(wanted) == len(TYPES) else wanted, count=int(number), level=known)


def _page(text: str, number: str, level: str, *, kinds: Iterable[str], fault: Fault | None = None) -> NewPage:
    chosen = tuple(kinds) or tuple(TYPES)
    return NewPage(
        title="New lesson",
        faults=(fault,) if fault else (),
        text=text,
        number=number,
        levels=tuple(Tick(name, words, name == level) for name, words in LEVELS.items()),
        kinds=tuple(Tick(name, words, name in chosen) for name, words in TYPES.items()),
        text_fault=fault.sentence if fault and fault.field == "text" else "",
        count_fault=fault.sentence if fault and fault.field == "count" else "",
    )
