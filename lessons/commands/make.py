"""`lessons make`: an article in, a lesson as JSON, HTML or PDF out."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from content import Wish, draft_lesson
from content.errors import EmptyArticle
from lessons.errors import IntakeError
from lessons.exchange.draft_json import draft_json
from lessons.handouts import html, pdf
from lessons.intake import from_address, from_file
from lessons.payload import lesson_of_draft

if TYPE_CHECKING:
    import argparse

    from content import Article, Draft

ADDRESS = re.compile(r"https?://", re.IGNORECASE)
MOST_NAME = 80  # characters of a file's name
ENDINGS = {"json": ".json", "html": ".html", "pdf": ".pdf"}


def run(arguments: argparse.Namespace) -> None:
    """Make the lesson and write it where it is wanted."""
    article, name = _article(arguments.article)
    wish = Wish(kinds=arguments.kinds, count=arguments.count, level=arguments.level, seed=arguments.seed)
    draft = draft_lesson(article, wish, progress=_say)
    written = _written(draft, arguments.format, arguments.paper)
    if arguments.out is None:
        sys.stdout.buffer.write(written)
        sys.stdout.buffer.flush()
    else:
        _keep(Path(arguments.out), name + ENDINGS[arguments.format], written)


def _article(place: str) -> tuple[Article, str]:
    """Give the article and the name for its files."""
    if ADDRESS.match(place):
        name = place.split("//", 1)[1].split("?", maxsplit=1)[0]
        return from_address(place), re.sub(r"\W+", "-", name).strip("-")[:MOST_NAME]
    if place == "-":
        return from_file("article.txt", sys.stdin.buffer.read()), "article"
    try:
        data = Path(place).read_bytes()
    except OSError as error:
        message = f"The file {place} cannot be read: {(error.strerror or 'unknown trouble').lower()}. Check its name."
        raise IntakeError(message) from error
    if not data:
        raise EmptyArticle
    return from_file(Path(place).name, data), Path(place).stem


def _say(step: str) -> None:
    """Name each step on a terminal; a file or a pipe gets no progress."""
    if sys.stderr.isatty():
        print(f"{step} ...", file=sys.stderr)


def _written(draft: Draft, form: str, paper: str) -> bytes:
    if form == "json":
        return (json.dumps(draft_json(draft), ensure_ascii=False, indent=1) + "\n").encode()
    lesson = lesson_of_draft(draft)
    if form == "html":
        return html(lesson).encode()
    return pdf(lesson, paper="letter" if paper == "letter" else "a4")


def _keep(folder: Path, name: str, written: bytes) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(written)
    except OSError as error:
        message = f"{folder / name} cannot be written: {(error.strerror or 'unknown trouble').lower()}."
        raise IntakeError(message) from error
    print(folder / name, file=sys.stderr)
