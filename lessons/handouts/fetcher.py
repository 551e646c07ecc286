"""Hand the renderer the product's own fonts, and refuse every other address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from weasyprint.urls import URLFetcher, URLFetcherResponse

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class AssetFetcher(URLFetcher):  # type: ignore[misc] # the renderer carries no types
    """Knows a fixed set of files by their address; there is no other way to the disk or to the network."""

    def __init__(self, files: Iterable[Path]) -> None:
        super().__init__(allowed_protocols=("file",), allow_redirects=False)
        self._files = {file.as_uri(): file for file in files}

    def fetch(self, url: str, headers: object = None) -> URLFetcherResponse:  # noqa: ARG002 - the renderer's signature
        """Give the bytes of a known file; ValueError for anything else, which the renderer logs and passes over."""
        file = self._files.get(url)
        if file is None:
            refusal = "A handout may only use the product's own files."
            raise ValueError(refusal)
        return URLFetcherResponse(url, file.read_bytes(), {"Content-Type": "font/ttf"})
