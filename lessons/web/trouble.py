"""Errors as pages: one sentence that says what to do, one way on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from lessons.errors import LessonsError
from lessons.web.page import Page, render

if TYPE_CHECKING:
    from flask import Flask, Response

SENTENCES = {
    404: "There is no such page. Check the address, or go back to the start.",
    405: "This address takes no such request. Go back to the start.",
    413: "This file is larger than 20 MB. Give a smaller one, or paste the article's text.",
    500: "Something went wrong inside Lessons. Go back and try once more; what you saved is kept.",
}
STALE = (
    "This page was open too long, or your browser refuses cookies. Go back, load the page again, and send it once more."
)
OTHER = "This request cannot be answered. Go back to the start."


@dataclass(frozen=True, slots=True, kw_only=True)
class TroublePage(Page):
    """One sentence about what went wrong."""

    template: ClassVar[str] = "pages/trouble.html"
    sentence: str


def register(app: Flask) -> None:
    """Answer each family of errors with a page."""
    app.register_error_handler(LessonsError, _own)
    app.register_error_handler(CSRFError, _stale)
    app.register_error_handler(HTTPException, _http)


def _own(error: LessonsError) -> Response:
    return _page(str(error), error.status)


def _stale(error: CSRFError) -> Response:
    return _page(STALE, error.code or 400)


def _http(error: HTTPException) -> HTTPException | Response:
    code = error.code or 500
    return error if code < 400 else _page(SENTENCES.get(code, OTHER), code)  # noqa: PLR2004 - a redirect is no error


def _page(sentence: str, status: int) -> Response:
    title = "Not found" if status == 404 else "That did not work"  # noqa: PLR2004 - the web's word for it
    return render(TroublePage(title=title, sentence=sentence), status=status)
