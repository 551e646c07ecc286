"""The faces of the handouts, which come as packages and are used from their files."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import fontpkg

if TYPE_CHECKING:
    from pathlib import Path

TEXT_FACE = "Source Serif 4"
LABEL_FACE = "Atkinson Hyperlegible"


@cache
def font_files() -> tuple[Path, ...]:
    """Give the files of both faces."""
    return tuple(file.path for name in (TEXT_FACE, LABEL_FACE) for file in fontpkg.family(name).files)


@cache
def text_files() -> tuple[Path, ...]:
    """Give the files of the face that the text is set in."""
    return tuple(file.path for file in fontpkg.family(TEXT_FACE).files)


def font_rules() -> str:
    """Give the style rules that name the faces by the addresses of their files."""
    return "\n".join(_rule(name, file) for name in (TEXT_FACE, LABEL_FACE) for file in fontpkg.family(name).files)


def _rule(name: str, file: fontpkg.FontFile) -> str:
    # A variable face says by itself which weights it has; the renderer takes no range here.
    weight = "" if file.variable else f"font-weight: {file.weight}; "
    return (
        f"@font-face {{ font-family: '{name}'; font-style: {file.style}; {weight}src: url('{file.path.as_uri()}'); }}"
    )
