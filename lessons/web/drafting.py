"""Correct the cleaned text before anything is drafted, then watch the drafting."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from flask import redirect, request, url_for

from lessons import service
from lessons.errors import FormError
from lessons.store.draftings import DraftingId
from lessons.web.correction import corrected, usable, written
from lessons.web.page import Fault, Page, render
from lessons.web.parts import parts, store, teacher_id
from lessons.web.teacher import teacher_blueprint
from lessons.web.wording import STEPS, count

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

    from content.model import Article
    from lessons.store.draftings import Drafting

blueprint = teacher_blueprint("drafting", __name__)

WAIT_SECONDS = 1  # until the progress page asks again; a draft takes a few seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class TextPage(Page):
    """The cleaned text, to be corrected."""

    template: ClassVar[str] = "pages/text.html"
    heading: str
    source: str
    byline: str
    published: str
    standfirst: str
    text: str
    found: str  # what was found, in words
    published_fault: str
    text_fault: str


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the drafting: done, now or later."""

    words: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressPage(Page):
    """How far the drafting is; it asks again by itself."""

    template: ClassVar[str] = "pages/progress.html"
    heading: str
    steps: tuple[Step, ...]
    now: str
    trouble: str
    drafting: DraftingId
    seconds: int = WAIT_SECONDS


@blueprint.get("/drafts/<int:drafting_id>/text")
def text(drafting_id: int) -> Response:
    """Show the cleaned text."""
    drafting = _drafting(drafting_id)
    if drafting.state not in {"correct", "failed"}:
        return redirect(url_for("drafting.progress", drafting_id=drafting_id))
    return render(_text_page(drafting.article, written(drafting.article)))


@blueprint.post("/drafts/<int:drafting_id>/text")
def correct(drafting_id: int) -> Response:
    """Take the corrected text and draft the lesson."""
    drafting = _drafting(drafting_id)
    typed = request.form
    article = corrected(drafting.article, {name: typed.get(name, "") for name in typed})
    try:
        article = usable(replace(article, published=_date(typed.get("published", ""))))
    except FormError as error:
        page = _text_page(article, typed.get("text", ""), fault=Fault(error.field, str(error)))
        return render(replace(page, published=typed.get("published", "")))
    service.draft_text(parts().desk, drafting, article)
    return redirect(url_for("drafting.progress", drafting_id=drafting_id))


@blueprint.get("/drafts/<int:drafting_id>")
def progress(drafting_id: int) -> Response:
    """Show how far the drafting is, and go on to the lesson when it is done."""
    drafting = _drafting(drafting_id)
    if drafting.state == "correct":
        return redirect(url_for("drafting.text", drafting_id=drafting_id))
    if drafting.lesson:
        return redirect(url_for("review.lesson", lesson_id=drafting.lesson))
    return render(_progress_page(drafting))


def _drafting(drafting_id: int) -> Drafting:
    return service.drafting_of(store(), DraftingId(drafting_id), teacher=teacher_id())


def _date(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed.strip()) if typed.strip() else None
    except ValueError as error:
        message = "Type the day as year, month, day, such as 2009-12-27, or leave it empty."
        raise FormError(message, field="published") from error


def _text_page(article: Article, text: str, *, fault: Fault | None = None) -> TextPage:
    return TextPage(
        title="Check the text",
        faults=(fault,) if fault else (),
        heading=article.title,
        source=article.source,
        byline=article.byline,
        published=article.published.isoformat() if article.published else "",
        standfirst=article.standfirst,
        text=text,
        found=_found(article),
        published_fault=fault.sentence if fault and fault.field == "published" else "",
        text_fault=fault.sentence if fault and fault.field == "text" else "",
    )


def _found(article: Article) -> str:
    numbers = [count(article.words, "word"), count(len(article.paragraphs), "paragraph")]
    if article.headings:
        numbers.append(count(len(article.headings), "sub-heading"))
    return ", ".join(numbers[:-1]) + f" and {numbers[-1]}"


def _progress_page(drafting: Drafting) -> ProgressPage:
    names = list(STEPS)
    here = names.index(drafting.step) if drafting.step in STEPS else -1
    states = ["done" if place < here else "now" if place == here else "later" for place in range(len(names))]
    waiting = "Waiting for its turn" if drafting.state == "waiting" else drafting.step
    return ProgressPage(
        title="Drafting stopped" if drafting.trouble else "Drafting the lesson",
        heading=drafting.article.title or "Untitled",
        steps=tuple(Step(words, state) for words, state in zip(STEPS.values(), states, strict=True)),
        now=STEPS.get(drafting.step, waiting),
        trouble=drafting.trouble,
        drafting=drafting.id,
    )
