"""`lessons check`: what is installed and what is missing, in plain words."""

from __future__ import annotations

import platform
import shutil
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING

from content.parse import readers_loaded
from lessons.places import templates_folder
from lessons.settings import load_settings

if TYPE_CHECKING:
    import argparse

WORDNET = Path("/usr/share/wordnet/data.noun")


def run(_: argparse.Namespace | None = None) -> None:
    """Print a line for each thing that a lesson needs."""
    print(f"Lessons {_release()} on Python {platform.python_version()}")
    for reader in readers_loaded():
        state = (
            f"version {reader.version}, {reader.megabytes:.0f} MB"
            if not reader.missing
            else f"MISSING {reader.missing}"
        )
        print(f"{reader.name}: {state}")
    print(f"printing: {_printing()}")
    print(f"templates: {'found' if (templates_folder() / 'base.html').is_file() else 'MISSING'}")
    print(f"data of this server: {load_settings().instance}")
    print(f"WordNet (optional): {'found' if WORDNET.is_file() else 'not installed; the glossary does without it'}")
    print(f"browser for tests (optional): {shutil.which('chromium') or 'not installed'}")


def _release() -> str:
    try:
        return version("lessons")
    except PackageNotFoundError:
        return "from a checkout that is not installed"


def _printing() -> str:
    try:
        import weasyprint  # noqa: PLC0415 - fails where Pango is missing, which is what is asked here
    except OSError:
        return "MISSING Pango; on Debian install libpango-1.0-0, libpangoft2-1.0-0 and libharfbuzz-subset0"
    return f"WeasyPrint {weasyprint.__version__}"
