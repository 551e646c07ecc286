"""A web page's article: text and headings, title, author, site and date, by trafilatura."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

import trafilatura

from content.model import Article, Heading
from lessons.intake.errors import NotReadable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
PARAGRAPHS = {"p", "quote", "item"}
HEADING = "head"


def looks_like_html(text: str) -> bool:
    """Tell whether a text is the source of a web page."""
    return HTML.match(text) is not None


def from_html(text: str, *, name: str, address: str = "") -> Article:
    """Find the article on a page; `name` is what to call the page when there is none."""
    found = trafilatura.bare_extraction(
        text,
        url=address or None,
        include_comments=False,
        include_tables=False,
        with_metadata=True,
    )
    if found is None or not (found.text or "").strip():
        raise NotReadable(name or "this address")
    return _article(found, address)


def _article(found: Any, address: str) -> Article:  # noqa: ANN401 - trafilatura has no types
    paragraphs: list[str] = []
    headings: list[Heading] = []
    for tag, text in _pieces(found.body):
        if tag == HEADING:
            headings.append(Heading(len(paragraphs) + 1, text))
        else:
            paragraphs.append(text)
    return Article(
        title=found.title or "",
        byline=(found.author or "").replace("; ", ", "),
        source=found.sitename or "",
        address=address,
        published=_day(found.date),
        paragraphs=tuple(paragraphs),
        headings=tuple(headings),
    )


def _pieces(body: _Element) -> Iterator[tuple[str, str]]:
    for line_break in body.iter("lb"):
        line_break.tail = "\n" + (line_break.tail or "")
    for element in body.iter(*PARAGRAPHS, HEADING):
        inside = any(above.tag in PARAGRAPHS for above in element.iterancestors())
        text = "".join(map(str, element.itertext())).strip()
        if text and not inside:
            yield str(element.tag), text


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat(written or "")
    except ValueError:
        return None
