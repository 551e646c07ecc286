"""An article as a text that a teacher corrects, and back.

Paragraphs are parted by an empty line; a sub-heading is a paragraph that begins with `## `.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from content.errors import LEAST_WORDS, MOST_CHARACTERS, TooLong, TooShort
from content.model import Heading
from lessons.errors import FormError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from content.model import Article

HEADING = "## "
LINES = ("title", "source", "byline", "standfirst")  # fields of one line


def written(article: Article) -> str:
    """Give the paragraphs and sub-headings as one text."""
    blocks = []
    for number, paragraph in enumerate(article.paragraphs, 1):
        blocks += [HEADING + heading.text for heading in article.headings if heading.before == number]
        blocks.append(paragraph)
    return "\n\n".join(blocks)


def corrected(article: Article, typed: Mapping[str, str]) -> Article:
    """Give the article with what the teacher typed in the fields `title`, `source`, `byline`, `standfirst`, `text`."""
    lines = {name: _one_line(typed.get(name, "")) for name in LINES}
    paragraphs, headings = _read(typed.get("text", ""))
    return replace(article, **lines, paragraphs=paragraphs, headings=headings)  # type: ignore[arg-type]  # texts by name


def usable(article: Article) -> Article:
    """Raise FormError for a text of too few words or too many characters."""
    if article.words < LEAST_WORDS:
        raise FormError(str(TooShort(article.words)), field="text")
    if len(article.text) > MOST_CHARACTERS:
        raise FormError(str(TooLong(len(article.text))), field="text")
    return article


def _read(text: str) -> tuple[tuple[str, ...], tuple[Heading, ...]]:
    paragraphs: list[str] = []
    headings: list[Heading] = []
    for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n")):
        line = _one_line(block)
        if line.startswith(HEADING):
            headings.append(Heading(len(paragraphs) + 1, line.removeprefix(HEADING).strip()))
        elif line:
            paragraphs.append(line)
    return tuple(paragraphs), tuple(heading for heading in headings if heading.before <= len(paragraphs))


def _one_line(text: str) -> str:
    return " ".join(text.split())
