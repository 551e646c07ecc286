"""The text of a Word document: paragraphs, headings by their styles, and what stands in tables."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

import docx
from docx.table import Table

from content.model import Article, Heading
from lessons.intake.errors import BinaryFile, BrokenFile, LargeFile, NoTextInFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docx.document import Document
    from docx.text.paragraph import Paragraph

# A document of some hundred kilobytes can unpack to a gigabyte: what it declares is looked at first, and zipfile
# reads no more of a part than is declared.
MOST_UNPACKED = 60_000_000
MOST_RATIO = 200  # text packs 5 to 20 times smaller, an empty style sheet 100 times
LEAST_CHECKED = 1_000_000  # a small part may pack as it likes
MOST_PARTS = 2_000


def from_docx(name: str, data: bytes) -> Article:
    """Make an article of a Word document."""
    _check_unpacked(name, data)
    try:
        document = docx.Document(BytesIO(data))
        lines = list(_lines(document))
    except Exception as trouble:  # a broken document makes python-docx and lxml raise nearly anything
        raise BrokenFile(name, "DOCX") from trouble
    if not any(text.strip() for _, text in lines):
        raise NoTextInFile(name)
    return _article(lines)


def _check_unpacked(name: str, data: bytes) -> None:
    try:
        parts = ZipFile(BytesIO(data)).infolist()
    except (BadZipFile, ValueError, NotImplementedError) as trouble:
        raise BrokenFile(name, "DOCX") from trouble
    if not any(part.filename == "word/document.xml" for part in parts):
        raise BinaryFile(name)
    swollen = any(
        part.file_size > LEAST_CHECKED and part.file_size > MOST_RATIO * max(part.compress_size, 1) for part in parts
    )
    if swollen or len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise LargeFile(name)


def _lines(document: Document) -> Iterator[tuple[str, str]]:
    for part in document.iter_inner_content():
        paragraphs = _in_table(part) if isinstance(part, Table) else iter([part])
        for paragraph in paragraphs:
            yield (paragraph.style.name or "" if paragraph.style else ""), paragraph.text


def _in_table(table: Table) -> Iterator[Paragraph]:
    seen: set[int] = set()
    for row in table.rows:
        for cell in row.cells:
            # cells that were merged come once for each place that they cover
            if id(cell._tc) not in seen:  # noqa: SLF001 - python-docx gives no other identity
                seen.add(id(cell._tc))  # noqa: SLF001
                yield from cell.paragraphs


def _article(lines: list[tuple[str, str]]) -> Article:
    title = ""
    paragraphs: list[str] = []
    headings: list[Heading] = []
    for style, text in lines:
        if not text.strip():
            continue
        if not title and not paragraphs and style in {"Title", "Heading 1"}:
            title = text.strip()
        elif style.startswith("Heading"):
            headings.append(Heading(len(paragraphs) + 1, text.strip()))
        else:
            paragraphs.append(text)
    return Article(title=title, paragraphs=tuple(paragraphs), headings=tuple(headings))
