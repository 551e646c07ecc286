"""Pasted or typed text as an article; bytes as text."""

from __future__ import annotations

import codecs
import re

from content.errors import MOST_CHARACTERS, EmptyArticle, TooLong
from content.model import Article
from lessons.intake.errors import BinaryFile, EmptyFile
from lessons.intake.page import from_html, looks_like_html

# Notices fall away later, so that a text may hold more than the article that comes of it; a page's source much more.
MOST_RAW = 2 * MOST_CHARACTERS
MOST_SOURCE = 20 * MOST_CHARACTERS
BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
MOST_CONTROLS = 0.005  # of a text's characters; a program or a picture has more
CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1b\x7f\ufffd]")
# UTF-8 that was once read as cp1252: an apostrophe became three characters.
MISREAD = re.compile("â€|Ã[\x80-\xbf©¨¡³±]")
RICH_TEXT = "{\\rtf"


def from_text(text: str, *, name: str = "") -> Article:
    """Make an article of a text; `name` is the file it is from, where there is one."""
    if not text.strip():
        raise EmptyFile(name) if name else EmptyArticle()
    page = looks_like_html(text)
    if len(text) > (MOST_SOURCE if page else MOST_RAW):
        raise TooLong(len(text))
    if len(CONTROLS.findall(text)) > MOST_CONTROLS * len(text) or text.startswith(RICH_TEXT):
        raise BinaryFile(name)
    if page:
        return within_limits(from_html(text, name=name))
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    paragraphs = (block.strip("\n") for block in re.split(r"\n[^\S\n]*\n", lines))
    return Article(paragraphs=tuple(block for block in paragraphs if block.strip()))


def within_limits(article: Article) -> Article:
    """Give the article back, or raise TooLong where even cleaning it would take too long."""
    if len(article.text) > MOST_RAW:
        raise TooLong(len(article.text))
    return article


def decoded(data: bytes, *, name: str) -> str:
    """Give the text that bytes spell in UTF-8, UTF-16 or cp1252."""
    text = _decoded(data, name)
    if MISREAD.search(text):
        try:
            return text.encode("cp1252").decode("utf-8")
        except UnicodeError:  # only some of it was misread: it stays as it came
            return text
    return text


def _decoded(data: bytes, name: str) -> str:
    encoding = next((encoding for mark, encoding in BOMS if data.startswith(mark)), "") or _without_mark(data)
    try:
        return data.decode(encoding or "utf-8")
    except UnicodeDecodeError as trouble:
        if encoding:
            raise BinaryFile(name) from trouble
        return data.decode("cp1252", errors="replace")


def _without_mark(data: bytes) -> str:
    # English in UTF-16 has a zero in every second byte: before the letter where the big end comes first.
    sample = data[:2000]
    if sample[1::2].count(0) > len(sample) * 0.4:
        return "utf-16-le"
    return "utf-16-be" if sample[0::2].count(0) > len(sample) * 0.4 else ""
