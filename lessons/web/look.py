"""Letters and colours as one reads best: chosen once, kept by the browser, without a script."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import urlsplit

import fontpkg
from flask import Blueprint, redirect, request, send_file, url_for

from lessons.errors import NotFound
from lessons.web.page import Page, render

if TYPE_CHECKING:
    from pathlib import Path

    from flask import Response
    from werkzeug.wrappers import Response as AnyResponse

blueprint = Blueprint("look", __name__)

COOKIE = "look"
COOKIE_SECONDS = 400 * 24 * 60 * 60  # the most that browsers keep
FONT_SECONDS = 365 * 24 * 60 * 60  # a face does not change under its name
FACE = "Atkinson Hyperlegible"
COLOURS = {"": "As this device has them", "theme-light": "Light", "theme-dark": "Dark"}
LETTERS = {"": "The usual ones", "letters-clear": f"{FACE}: letters that are hard to mix up"}


@dataclass(frozen=True, slots=True)
class Choosable:
    """One way that pages may look; `name` is a class of the style sheet, empty for the usual way."""

    name: str
    words: str
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LookPage(Page):
    """Choose colours and letters."""

    template: ClassVar[str] = "pages/student_look.html"
    colours: tuple[Choosable, ...]
    letters: tuple[Choosable, ...]
    back: str


@blueprint.app_template_global("look_classes")
def look_classes() -> str:
    """Give the classes of the page's body that this browser's choice asks for."""
    chosen = request.cookies.get(COOKIE, "").split()
    return " ".join(name for name in chosen if name in {*COLOURS, *LETTERS})


@blueprint.get("/look")
def ask() -> Response:
    """Show what can be chosen."""
    chosen = look_classes().split()
    return render(
        LookPage(
            title="Letters and colours",
            colours=_choosables(COLOURS, chosen),
            letters=_choosables(LETTERS, chosen),
            back=_here(request.referrer or ""),
        ),
    )


@blueprint.post("/look")
def choose() -> AnyResponse:
    """Keep the choice and go back to where one was."""
    names = [request.form.get("colours", ""), request.form.get("letters", "")]
    kept = " ".join(name for name in names if name and name in {*COLOURS, *LETTERS})
    answer = redirect(_here(request.form.get("back", "")))
    answer.set_cookie(COOKIE, kept, max_age=COOKIE_SECONDS, httponly=True, samesite="Lax", secure=request.is_secure)
    return answer


@blueprint.get("/fonts/clear-<style>-<int:weight>.ttf")
def font(style: str, weight: int) -> AnyResponse:
    """Give a file of the clear face out of its package."""
    path = _font_files().get((style, weight))
    if path is None:
        message = "There is no such font. Load the page again."
        raise NotFound(message)
    return send_file(path, mimetype="font/ttf", max_age=FONT_SECONDS)


@cache
def _font_files() -> dict[tuple[str, int], Path]:
    return {(file.style, file.weight): file.path for file in fontpkg.family(FACE).files}


def _choosables(ways: dict[str, str], chosen: list[str]) -> tuple[Choosable, ...]:
    named = next((name for name in chosen if name in ways), "")
    return tuple(Choosable(name, words, name == named) for name, words in ways.items())


def _here(address: str) -> str:
    """Give the path of an address on this server, or the start page for any other one."""
    parts = urlsplit(address)
    foreign = parts.netloc not in {"", request.host} or not parts.path.startswith("/")
    if foreign or parts.path.startswith(("//", "/\\")) or parts.path == url_for("look.ask"):
        return url_for("student.start")
    return parts.path
