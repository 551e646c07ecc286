"""Print a lesson: HTML in, a tagged PDF out, the same bytes each time."""

from __future__ import annotations

import os
from contextlib import contextmanager
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

from lessons.handouts.fetcher import AssetFetcher
from lessons.handouts.fonts import font_files, font_rules
from lessons.handouts.parts import ALL
from lessons.handouts.sheet import printed
from lessons.places import templates_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lessons.handouts.parts import Paper, Part
    from lessons.model import Lesson

# One file at a time: the faces are shared, and threads make the renderer slower.
TURN = Lock()
EPOCH = "SOURCE_DATE_EPOCH"
VARIANT = "pdf/ua-1"  # for readers who listen; pdf/ua-2 does not pass the checkers with this renderer


def pdf(lesson: Lesson, *, parts: tuple[Part, ...] = ALL, paper: Paper = "a4") -> bytes:
    """Print the parts as one PDF file."""
    return render(printed(lesson, parts), paper)


def render(page: str, paper: Paper) -> bytes:
    """Lay out one HTML file with the handouts' style."""
    file = HTML(string=page, url_fetcher=_fetcher())
    with TURN, _no_clock():
        return bytes(file.write_pdf(stylesheets=list(_styles(paper)), font_config=_faces(), pdf_variant=VARIANT))


@contextmanager
def _no_clock() -> Iterator[None]:
    """Keep the hour of printing out of the embedded fonts, where fontTools writes it: same lesson, same bytes."""
    before = os.environ.get(EPOCH)
    os.environ[EPOCH] = "0"
    try:
        yield
    finally:
        if before is None:
            del os.environ[EPOCH]
        else:
            os.environ[EPOCH] = before


@cache
def _fetcher() -> AssetFetcher:
    return AssetFetcher(font_files())


@cache
def _faces() -> FontConfiguration:
    return FontConfiguration()


@cache
def _styles(paper: Paper) -> tuple[CSS, ...]:
    """Parse the style sheets once per paper: the fonts alone take longer than a page."""
    folder = templates_folder() / "handouts"
    texts = [
        font_rules(),
        (folder / "paper.css").read_text(encoding="utf-8"),
        (folder / "print.css").read_text(encoding="utf-8"),
        f"@page {{ size: {paper}; }}",
    ]
    return tuple(CSS(string=text, font_config=_faces(), url_fetcher=_fetcher()) for text in texts)
