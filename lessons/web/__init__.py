"""The web: a frozen dataclass per page, a blueprint per file."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Blueprint

NAMES = ("account", "shelf", "new", "drafting", "review", "edit", "share", "results", "student")


def blueprints() -> list[Blueprint]:
    """Give the blueprints of all pages."""
    return [import_module(f"lessons.web.{n}").blueprint for n in NAMES if find_spec(f"lessons.web.{n}")]
