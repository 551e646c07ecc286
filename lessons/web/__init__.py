"""The web: a frozen dataclass per page, a blueprint per file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lessons.web import account, drafting, edit, look, new, results, review, share, shelf, student, words

if TYPE_CHECKING:
    from flask import Blueprint

PAGES = (student, look, account, shelf, new, drafting, review, edit, share, results, words)


def blueprints() -> list[Blueprint]:
    """Give the blueprints of all pages."""
    return [page.blueprint for page in PAGES]
