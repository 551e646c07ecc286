"""The renderer reaches the product's own files and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from weasyprint import HTML

from lessons.handouts.fetcher import AssetFetcher
from lessons.handouts.fonts import font_files

OTHER_ADDRESSES = (
    "http://127.0.0.1:9/x.png",
    "https://news.example/x.css",
    "ftp://news.example/x",
    "file:///etc/passwd",
    "data:text/css,body{}",
    "//news.example/x.css",
    font_files()[0].as_uri() + "/../../metadata.json",
    font_files()[0].as_uri() + "?x",
    "",
)


class Listening(AssetFetcher):
    """Writes down every address that is asked for and what came of it."""

    def __init__(self) -> None:
        super().__init__(font_files())
        self.refused: list[str] = []
        self.given: list[str] = []

    def fetch(self, url: str, headers: object = None) -> object:
        """Ask as the renderer asks."""
        try:
            answer = super().fetch(url, headers)
        except ValueError:
            self.refused.append(url)
            raise
        self.given.append(url)
        return answer


@pytest.mark.parametrize("address", OTHER_ADDRESSES)
def test_other_addresses_are_refused(address: str) -> None:
    """Neither the network, nor the disk, nor data in the address is fetched."""
    with pytest.raises(ValueError, match="own files"):
        AssetFetcher(font_files()).fetch(address)


def test_own_fonts_are_given() -> None:
    """A font of the product is read from its file."""
    file = font_files()[0]
    assert AssetFetcher(font_files()).fetch(file.as_uri()).read() == Path(file).read_bytes()


def test_hostile_page_fetches_nothing() -> None:
    """A page full of references to elsewhere is printed without any of them."""
    listening = Listening()
    page = """<html lang=en><title>x</title><base href="http://127.0.0.1:9/">
    <link rel=stylesheet href="http://127.0.0.1:9/a.css"><link rel=attachment href="file:///etc/passwd">
    <style>@import url(http://127.0.0.1:9/b.css); @font-face { font-family: x; src: url(file:///etc/hostname) }
    body { background: url(http://127.0.0.1:9/c.png); font-family: x }</style>
    <img src="http://127.0.0.1:9/d.png" alt=x><img src="file:///etc/passwd" alt=x><object data="file:///etc/passwd"></object>
    <embed src="http://127.0.0.1:9/e"><svg><image href="http://127.0.0.1:9/f.png"/></svg><p>Words</p>"""
    assert HTML(string=page, url_fetcher=listening).write_pdf().startswith(b"%PDF")
    assert listening.given == []
    assert len(listening.refused) >= 5
