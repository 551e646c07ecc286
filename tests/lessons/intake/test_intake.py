"""Intake: addresses, files and pastes become articles, or are refused with one sentence."""

from __future__ import annotations

import io
import threading
import zipfile
from dataclasses import dataclass, field
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from typing import TYPE_CHECKING

import docx
import pikepdf
import pytest

from content.clean import check, clean
from content.errors import EmptyArticle, NotEnglish, TooLong
from content.model import Heading
from lessons.intake import errors, from_address, from_file, from_text, is_global
from lessons.intake.text import MOST_RAW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from ipaddress import IPv4Address, IPv6Address

LEAD = (
    "Pupils of a small school on the coast have built a weather station out of old bicycle parts, and the harbour "
    "master now asks them every morning whether the boats may leave."
)
SECOND = (
    "The station stands on the roof of the gymnasium, where the wind is strongest, and it sends its figures to a "
    "screen in the entrance hall every ten minutes. Nobody at the school had built anything like it before."
)
PAGE = f"""<!doctype html><html lang="en"><head><title>Wind on the roof</title>
<meta property="og:title" content="Wind on the roof"><meta property="og:site_name" content="The Coast Herald">
<meta name="author" content="Ana Lopez"><meta property="article:published_time" content="2021-03-03T10:00:00Z">
</head><body><nav><a href="/">Home</a></nav><article><h1>Wind on the roof</h1><p>{LEAD}</p><h2>Old wheels</h2>
<p>{SECOND}</p></article><footer>Imprint</footer></body></html>"""
STORY = f"Wind on the roof\r\n\r\n{LEAD}\r\n\r\n{SECOND}"


def word(*lines: tuple[str, str]) -> bytes:
    """Make a Word document of styled lines."""
    document = docx.Document()
    for style, text in lines:
        document.add_paragraph(text, style=style)
    packed = io.BytesIO()
    document.save(packed)
    return packed.getvalue()


def pdf(*lines: str, key: str = "") -> bytes:
    """Make a PDF of one page with these lines."""
    made = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    page = made.add_blank_page(page_size=(595, 842))
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    shown = "".join(f"({line}) Tj T* " for line in lines)
    page.Contents = made.make_stream(f"BT /F1 11 Tf 14 TL 50 780 Td {shown}ET".encode())
    packed = io.BytesIO()
    made.save(packed, encryption=pikepdf.Encryption(owner=key, user=key) if key else False)
    return packed.getvalue()


def bomb() -> bytes:
    """Make a document that unpacks to a thousand times its size."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("word/document.xml", b" " * 5_000_000)
    return packed.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_text_files(encoding: str) -> None:
    """A text file is read in the encodings that schools' computers write."""
    text = f"Wind on the roof\r\n\r\n“Café”: {LEAD}\r\n\r\n{SECOND}"
    tidy = clean(from_file("wind.txt", text.encode(encoding)))
    assert (tidy.title, tidy.paragraphs) == ("Wind on the roof", (f"“Café”: {LEAD}", SECOND))


def test_misread_text_is_mended() -> None:
    """A text that was once read in the wrong encoding gets its marks back."""
    misread = f"“Why?” asked the pupils’ teacher. {LEAD}".replace("”", '"').encode().decode("cp1252")
    assert "pupils’" in from_file("wind.txt", misread.encode()).text


def test_pasted_text() -> None:
    """A paste becomes raw paragraphs at its blank lines."""
    assert from_text(STORY).paragraphs == ("Wind on the roof", LEAD, SECOND)


@pytest.mark.parametrize("name", ["wind.html", "wind.txt"])
def test_saved_web_page(name: str) -> None:
    """A saved web page gives text, headings, title, author, site and date."""
    tidy = clean(from_file(name, PAGE.encode()))
    assert (tidy.title, tidy.byline, tidy.source) == ("Wind on the roof", "Ana Lopez", "The Coast Herald")
    assert (tidy.published, tidy.paragraphs) == (date(2021, 3, 3), (LEAD, SECOND))
    assert tidy.headings == (Heading(2, "Old wheels"),)


def test_word_document() -> None:
    """A Word document gives its title, headings and paragraphs."""
    data = word(("Title", "Wind on the roof"), ("Normal", LEAD), ("Heading 2", "Old wheels"), ("Normal", SECOND))
    tidy = clean(from_file("wind.docx", data))
    assert (tidy.title, tidy.paragraphs) == ("Wind on the roof", (LEAD, SECOND))
    assert tidy.headings == (Heading(2, "Old wheels"),)


def test_pdf() -> None:
    """A PDF's lines are joined to paragraphs, its page number is left out."""
    lines = (
        "Pupils of a small school on the coast have built a weather sta-",
        "tion out of old bicycle parts, and the harbour master, a man",
        "who is known in the town, now asks them every morning whether",
        "the boats may leave.",
        "The station stands on the roof of the gymnasium, where winds",
        "are strongest, and sends its figures to a screen each minute.",
        "7",
    )
    tidy = clean(from_file("wind.pdf", pdf("Wind on the roof", *lines)))
    assert tidy.title == "Wind on the roof"
    assert len(tidy.paragraphs) == 2
    assert tidy.paragraphs[0].startswith("Pupils of a small school on the coast have built a weather station out")
    assert tidy.paragraphs[1].endswith("each minute.")


@pytest.mark.parametrize(
    ("name", "data", "error", "sentence"),
    [
        ("wind.txt", b"", errors.EmptyFile, "wind.txt is empty"),
        ("wind.txt", b" \r\n ", errors.EmptyFile, "wind.txt is empty"),
        ("wind.txt", bytes(range(256)) * 20, errors.BinaryFile, "Choose a TXT, HTML, PDF or DOCX file"),
        ("wind.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" * 40, errors.BinaryFile, "wind.jpg is not a text"),
        ("wind.rtf", b"{\\rtf1\\ansi Wind}", errors.BinaryFile, "wind.rtf is not a text"),
        ("wind.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 9, errors.BinaryFile, "wind.doc is not a text"),
        ("wind.zip", b"PK\x03\x04abcdefgh", errors.BinaryFile, "wind.zip is not a text"),
        ("wind.pdf", b"%PDF-1.7 and nothing else", errors.BrokenFile, "wind.pdf is a broken PDF file"),
        ("wind.pdf", b"not at all", errors.BrokenFile, "Save it again"),
        ("wind.pdf", pdf("Wind", key="open"), errors.LockedFile, "locked with a password"),
        ("wind.pdf", pdf(), errors.NoTextInFile, "holds no text"),
        ("wind.docx", b"not at all", errors.BrokenFile, "wind.docx is a broken DOCX file"),
        ("wind.docx", word(("Normal", LEAD))[:2000], errors.BrokenFile, "broken DOCX"),
        ("wind.docx", word(("Normal", " ")), errors.NoTextInFile, "holds no text"),
        ("wind.docx", bomb(), errors.LargeFile, "too large for an article"),
        ("wind.html", b"<html><body></body></html>", errors.NotReadable, "no article to read at wind.html"),
    ],
)
def test_refused_files(name: str, data: bytes, error: type[Exception], sentence: str) -> None:
    """A file that cannot be used is refused with a sentence that says what to do."""
    with pytest.raises(error, match=sentence) as refused:
        from_file(name, data)
    assert str(refused.value).endswith("paste the article's text.")


def test_refused_pastes() -> None:
    """An empty paste and an endless one are refused; a foreign one is by the check."""
    with pytest.raises(EmptyArticle):
        from_text(" \n")
    with pytest.raises(TooLong):
        from_text("word " * (MOST_RAW // 5 + 1))
    with pytest.raises(NotEnglish):
        check(
            clean(from_text("Los alumnos de la escuela han hecho una estación con las piezas de sus bicicletas. " * 9))
        )


@dataclass
class Answer:
    """What the test's site says at one path."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"})


@dataclass
class Site:
    """A site on this computer, and what was asked of it."""

    root: str
    asked: list[str]


ANSWERS = {
    "/wind": Answer(PAGE.encode()),
    "/turn": Answer(status=302, headers={"Location": "/wind"}),
    "/round": Answer(status=302, headers={"Location": "/round"}),
    "/inside": Answer(status=302, headers={"Location": "http://10.0.0.1/wind"}),
    "/elsewhere": Answer(status=302, headers={"Location": "file:///etc/hostname"}),
    "/none": Answer(status=404),
    "/picture": Answer(b"\xff\xd8", headers={"Content-Type": "image/jpeg"}),
    "/empty": Answer(b""),
    "/blank": Answer(b"<html><body><p></p></body></html>"),
    "/large": Answer(b"x" * 8_100_000),
    "/plain": Answer(STORY.encode(), headers={"Content-Type": "text/plain"}),
    "/paper": Answer(pdf("Wind on the roof", LEAD), headers={"Content-Type": "application/pdf"}),
}


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    """Run a real site on this computer."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(f"{self.headers['Host']}{self.path}")
            answer = ANSWERS[self.path]
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            self.end_headers()
            try:
                self.wfile.write(answer.body)
            except ConnectionError:  # the large page is hung up on
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield Site(f"http://127.0.0.1:{server.server_port}", asked)
    server.shutdown()
    server.server_close()
    thread.join()


def loopback(ip: IPv4Address | IPv6Address) -> bool:
    """Allow this computer only."""
    return ip.is_loopback


@pytest.mark.parametrize("path", ["/wind", "/turn"])
def test_page_at_an_address(site: Site, path: str) -> None:
    """A page is fetched, also round a corner, and its article found."""
    tidy = clean(from_address(site.root + path, allowed=loopback))
    assert (tidy.title, tidy.source, tidy.paragraphs) == ("Wind on the roof", "The Coast Herald", (LEAD, SECOND))
    assert tidy.address == f"{site.root}/wind"
    assert site.asked[-1] == f"{site.root}/wind".removeprefix("http://")


def test_other_kinds_of_page(site: Site) -> None:
    """An address may lead to plain text or to a PDF."""
    assert clean(from_address(f"{site.root}/plain", allowed=loopback)).paragraphs == (LEAD, SECOND)
    assert LEAD[:40] in from_address(f"{site.root}/paper", allowed=loopback).text


@pytest.mark.parametrize(
    ("path", "error", "sentence"),
    [
        ("/round", errors.TooManyTurns, "without end"),
        ("/inside", errors.PrivateAddress, "10.0.0.1 is not on the public web"),
        ("/elsewhere", errors.NotAnAddress, "not a web address"),
        ("/none", errors.Refused, "it says 404"),
        ("/picture", errors.NotReadable, "no article to read"),
        ("/empty", errors.NotReadable, "no article to read"),
        ("/blank", errors.NotReadable, "no article to read"),
        ("/large", errors.LargePage, "too large"),
    ],
)
def test_refused_pages(site: Site, path: str, error: type[Exception], sentence: str) -> None:
    """A page that cannot be used is refused with a sentence that says what to do."""
    with pytest.raises(error, match=sentence) as refused:
        from_address(site.root + path, allowed=loopback)
    assert str(refused.value).endswith("paste the article's text.")


@pytest.mark.parametrize(
    "url",
    ["", "wind on the roof", "ftp://example.org/wind", "https://", "http://user:secret@example.org/", "http://[x/"],
)
def test_no_addresses(url: str) -> None:
    """What is no web address is refused before anything is asked."""
    with pytest.raises(errors.NotAnAddress, match="begins with https://"):
        from_address(url)


def test_this_computer_is_never_fetched(site: Site) -> None:
    """Without the test's argument an address on this computer is refused, and not asked."""
    before = len(site.asked)
    with pytest.raises(errors.PrivateAddress, match="not on the public web"):
        from_address(f"{site.root}/wind")
    assert len(site.asked) == before


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/wind", "https://nobody.invalid/wind"])
def test_no_answer(url: str) -> None:
    """An address where nobody answers is refused with a sentence."""
    with pytest.raises(errors.NoAnswer, match="does not answer"):
        from_address(url, allowed=loopback)


@pytest.mark.parametrize(
    ("ip", "public"),
    [
        ("93.184.216.34", True),
        ("2606:2800:220:1::1", True),
        ("127.0.0.1", False),
        ("10.1.2.3", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("224.0.0.1", False),
        ("0.0.0.0", False),  # noqa: S104 - a case, nothing listens there
        ("::1", False),
        ("fd00::1", False),
        ("::ffff:10.0.0.1", False),
        ("::ffff:93.184.216.34", True),
        ("64:ff9b::a00:1", False),
        ("2002:a00:1::", False),
    ],
)
def test_public_addresses(ip: str, *, public: bool) -> None:
    """Only addresses of the public web are fetched, however they are written."""
    assert is_global(ip_address(ip)) is public
