"""A file's article: plain text, a saved web page, PDF or Word, told apart by what is in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lessons.intake.errors import BinaryFile, BrokenFile, EmptyFile, LargeFile
from lessons.intake.page import from_html
from lessons.intake.pdf import from_pdf
from lessons.intake.text import decoded, from_text, within_limits
from lessons.intake.word import from_docx

if TYPE_CHECKING:
    from content.model import Article

MOST_BYTES = 20_000_000  # an article with its pictures as a PDF
PDF_MARK, ZIP_MARK, OLD_WORD_MARK = b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def from_file(name: str, data: bytes) -> Article:
    """Make an article of a file's bytes; raise a FileError where they are none."""
    return within_limits(_from_file(name, data))


def _from_file(name: str, data: bytes) -> Article:
    ending = name.casefold().rpartition(".")[2]
    if not data.strip():
        raise EmptyFile(name)
    if len(data) > MOST_BYTES:
        raise LargeFile(name)
    if PDF_MARK in data[:1024] or ending == "pdf":
        return from_pdf(name, data)
    if data.startswith(ZIP_MARK) or ending == "docx":
        return _from_zip(name, data, ending)
    if data.startswith(OLD_WORD_MARK):
        raise BinaryFile(name)
    text = decoded(data, name=name)
    return from_html(text, name=name) if ending in {"html", "htm", "xhtml"} else from_text(text, name=name)


def _from_zip(name: str, data: bytes, ending: str) -> Article:
    if ending == "docx" or b"word/" in data:
        if not data.startswith(ZIP_MARK):
            raise BrokenFile(name, "DOCX")
        return from_docx(name, data)
    raise BinaryFile(name)
