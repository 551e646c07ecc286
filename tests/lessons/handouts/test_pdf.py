"""Lessons are printed as tagged PDF files."""

from __future__ import annotations

import io
import logging
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import pikepdf
import pytest

from content.model import Article, Choice, Gap, Open, Option, Order, Pairs, Question
from lessons.handouts import pdf
from tests.samples import sample_lesson

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lessons.handouts import Paper, Part

SIZES: tuple[tuple[Paper, tuple[int, int]], ...] = (("a4", (595, 842)), ("letter", (612, 792)))


@pytest.fixture(scope="module")
def printed() -> bytes:
    """Print the whole set of the sample lesson."""
    return pdf(sample_lesson())


@pytest.fixture(scope="module")
def opened(printed: bytes) -> Iterator[pikepdf.Pdf]:
    """Open the set to look into its structure."""
    with pikepdf.open(io.BytesIO(printed)) as file:
        yield file


def words_of(data: bytes, folder: Path) -> str:
    """Read a PDF's text with poppler, in one line."""
    file = folder / "handout.pdf"
    file.write_bytes(data)
    text = subprocess.run(["pdftotext", "-raw", file, "-"], check=True, capture_output=True, text=True).stdout  # noqa: S603, S607
    return re.sub(r"\s+", " ", text).replace(" ,", ",")  # a blank ends with a space in the text


def elements(file: pikepdf.Pdf) -> Iterator[tuple[str, pikepdf.Dictionary]]:
    """Walk the structure tree in reading order: kind and element."""

    def walk(element: pikepdf.Object) -> Iterator[tuple[str, pikepdf.Dictionary]]:
        if not isinstance(element, pikepdf.Dictionary) or "/S" not in element:
            return
        yield str(element.S)[1:], element
        kids = element.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            yield from walk(kid)

    for top in file.Root.StructTreeRoot.K:
        yield from walk(top)


@pytest.mark.parametrize(("paper", "size"), SIZES)
def test_paper_sizes(paper: Paper, size: tuple[int, int]) -> None:
    """Every page has the size of the paper that was asked for."""
    with pikepdf.open(io.BytesIO(pdf(sample_lesson(), paper=paper))) as file:
        assert {(round(page.mediabox[2]), round(page.mediabox[3])) for page in file.pages} == {size}


def test_file_says_what_it_is(printed: bytes) -> None:
    """The file has the article's title and language, and says that it follows PDF/UA-1."""
    with pikepdf.open(io.BytesIO(printed)) as file:
        assert str(file.docinfo.Title) == "The town that turned its lights off"
        assert str(file.Root.Lang) == "en"
        assert file.Root.MarkInfo.Marked
        assert file.open_metadata()["pdfuaid:part"] == "1"


def test_headings_skip_no_level(opened: pikepdf.Pdf) -> None:
    """Each part begins with a first-level heading, and no heading is two levels below the one before."""
    levels = [int(kind[1]) for kind, _ in elements(opened) if re.fullmatch("H[1-6]", kind)]
    assert levels.count(1) == 4
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_lists_hold_items_only(opened: pikepdf.Pdf) -> None:
    """A list has nothing but items and lists below it, and an item has its body."""
    kinds = {"L": {"LI", "L", "Caption"}, "LI": {"Lbl", "LBody", "L"}}
    seen = [(kind, element) for kind, element in elements(opened) if kind in kinds]
    assert len([kind for kind, _ in seen if kind == "LI"]) > 40
    for kind, element in seen:
        assert {str(kid.S)[1:] for kid in element.K} <= kinds[kind]


def test_tables_have_headers(opened: pikepdf.Pdf) -> None:
    """Every cell of a table names the headers that it stands under."""
    cells = [element for kind, element in elements(opened) if kind == "TD"]
    assert len(cells) == 2 * 13
    assert all(len(cell.A.Headers) == 2 for cell in cells)


def test_pictures_have_words(opened: pikepdf.Pdf) -> None:
    """A picture without a description cannot come in unseen."""
    assert all("/Alt" in element for kind, element in elements(opened) if kind == "Figure")


def test_fonts_are_the_product_s_own(printed: bytes) -> None:
    """Only the two faces of the product are used, and they are embedded."""
    with pikepdf.open(io.BytesIO(printed)) as file:
        names = {str(font.BaseFont).partition("+")[2] for page in file.pages for font in page.resources.Font.values()}
    assert names
    assert all(name.startswith(("Source-Serif-4", "Atkinson-Hyperlegible")) for name in names)


@pytest.mark.paper
def test_file_is_sound(printed: bytes, tmp_path: Path) -> None:
    """The checker qpdf finds no fault in the file."""
    if not shutil.which("qpdf"):
        pytest.skip("qpdf is not installed: apt install qpdf")
    file = tmp_path / "handout.pdf"
    file.write_bytes(printed)
    subprocess.run(["qpdf", "--check", file], check=True, capture_output=True)  # noqa: S603, S607


@pytest.mark.paper
def test_worksheet_asks_each_question_once(tmp_path: Path) -> None:
    """Each prompt and each option stands once on the worksheet, and no answer is on it."""
    text = words_of(pdf(sample_lesson(), parts=("worksheet",)), tmp_path)
    for question in sample_lesson().questions:
        assert text.count(question.prompt) == 1, question.prompt
    for words in ("Jonas Albrecht", "2,140", "False", "The Orrin Observatory opened.", "mayor of Sarn Vale"):
        assert words in text
    for secret in ("shields", "Night Sky Trust", "This is how many", "Correction", "A gain"):
        assert secret not in text


@pytest.mark.paper
@pytest.mark.parametrize("part", ["reading", "glossary", "worksheet", "key", "games", "solutions"])
def test_each_page_names_its_source(part: Part, tmp_path: Path) -> None:
    """The foot of each page says whose text it is and which page of how many of its part this is."""
    data = pdf(sample_lesson(), parts=("reading", part))
    with pikepdf.open(io.BytesIO(data)) as file:
        pages = len(file.pages)
    text = words_of(data, tmp_path)
    foot = "Text: “The town that turned its lights off”, The Valley Courier. Copyright remains with the publisher;"
    assert text.count(foot) == pages
    names = {"reading": "Reading", "glossary": "Words", "worksheet": "Questions", "key": "Key"}
    names |= {"games": "Games", "solutions": "Solutions"}
    for name in {"Reading", names[part]}:
        total = text.count(f"{name}, page ")
        assert [f"{name}, page {number} of {total}" in text for number in range(1, total + 1)] == [True] * total


def test_same_lesson_same_bytes() -> None:
    """Another process, another hour and another hash seed print the same bytes."""
    code = (
        "import sys; from lessons.handouts import pdf; from tests.samples import sample_lesson; "
        "sys.stdout.buffer.write(pdf(sample_lesson()))"
    )
    runs = [
        subprocess.run(  # noqa: S603
            [sys.executable, "-c", code],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "SOURCE_DATE_EPOCH": hour, "PYTHONPATH": "."},
        ).stdout
        for seed, hour in (("1", "1000000000"), ("2", "1700000000"))
    ]
    assert runs[0] == runs[1]
    assert runs[0].startswith(b"%PDF")


def odd_lesson_questions() -> tuple[Question, ...]:
    """Questions of every shape with texts that no sheet was drawn for."""
    word = "Donaudampfschifffahrt" * 12
    many = tuple(Option(f"{word} {number}", right=number == 0, why=word) for number in range(4))
    return (
        Question("fact", f"Who met {word}?", Choice(many), ()),
        Question("gap", f"{word} ____ {word} 🎉 北京.", Gap(word), ()),
        Question("fact", "Who?\x00\x07", Gap(""), ()),
        Question("match", "Match.", Pairs(tuple((f"{word}{n}", f"{n}{word}") for n in range(30))), ()),
        Question("order", "Order.", Order(("one", "two", word)), ()),
        Question("discussion", "Say. " * 400, Open((word,), lines=400), ()),
        Question("fact", "Nothing to choose?", Choice((Option("yes", right=True),)), ()),
    )


def test_odd_lessons_are_printed(caplog: pytest.LogCaptureFixture) -> None:
    """Endless words, emoji, empty answers and long lists print without a warning, such as a missing glyph."""
    article = Article(title="x" * 5000, paragraphs=("y" * 3000, "Ω🎉北京 \ud800" * 50, "  "))
    lesson = replace(sample_lesson(), article=article, questions=odd_lesson_questions(), glossary=(), people=(),
                     timeline=(), numbers=())  # fmt: skip
    with caplog.at_level(logging.WARNING, logger="weasyprint"):
        data = pdf(lesson)
    assert caplog.text == ""
    with pikepdf.open(io.BytesIO(data)) as file:
        assert 5 <= len(file.pages) <= 30


def test_sample_is_printed_without_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    """The renderer understands every rule of the style sheets and finds every glyph."""
    with caplog.at_level(logging.WARNING, logger="weasyprint"):
        pdf(sample_lesson())
    assert caplog.text == ""
