"""The text of a PDF, page by page, without page numbers and running heads."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import DependencyError

from content.model import Article
from lessons.intake.errors import BrokenFile, LockedFile, NoTextInFile

MOST_PAGES = 60  # with 200,000 characters a lesson's text is full
LEAST_PAGES = 3  # a line that stands on two pages may be chance
PAGE_NUMBER = re.compile(r"\W*(?:page )?\d{1,3}(?: ?(?:of|/) ?\d{1,3})?\W*", re.IGNORECASE)
LIGATURES = re.compile("[\ufb00-\ufb06]")


def from_pdf(name: str, data: bytes) -> Article:
    """Make an article of a PDF's text."""
    pages = _pages(name, data)
    repeated = _running(pages)
    lines = [[line for line in page if line.strip() not in repeated] for page in pages]
    text = "\n".join("\n".join(page) for page in lines)
    if not text.strip():
        raise NoTextInFile(name)
    blocks = (block.strip("\n") for block in re.split(r"\n[^\S\n]*\n", text))
    return Article(paragraphs=tuple(block for block in blocks if block.strip()))


def _pages(name: str, data: bytes) -> list[list[str]]:
    try:
        reader = PdfReader(BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
        texts = [] if locked else [page.extract_text() for page in reader.pages[:MOST_PAGES]]
    except DependencyError as trouble:  # locked in a way that only the package cryptography opens
        raise LockedFile(name) from trouble
    except Exception as trouble:  # a broken PDF makes pypdf raise nearly anything
        raise BrokenFile(name, "PDF") from trouble
    if locked:
        raise LockedFile(name)
    return [_without_number(_plain(text).splitlines()) for text in texts]


def _plain(text: str) -> str:
    return LIGATURES.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)


def _without_number(lines: list[str]) -> list[str]:
    for place in (-1, 0):
        if lines and PAGE_NUMBER.fullmatch(lines[place].strip()):
            lines = lines[:-1] if place else lines[1:]
    return lines


def _running(pages: list[list[str]]) -> set[str]:
    # what stands first or last on most pages is a running head or foot
    edges = Counter(line.strip() for page in pages for line in {*page[:1], *page[-1:]})
    least = max(LEAST_PAGES, len(pages) // 2 + 1)
    return {line for line, count in edges.items() if count >= least}
