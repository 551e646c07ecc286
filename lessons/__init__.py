"""The application: fetches, stores, shows, prints and exports lessons."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

    from lessons.jobs import DraftLesson
    from lessons.settings import Settings


def create_app(settings: Settings | None = None, *, draft: DraftLesson | None = None) -> Flask:
    """Make the web application. `draft` turns an article into a draft; content/ does it unless told otherwise."""
    from lessons.web.app import create  # noqa: PLC0415 - `lessons make` needs no web and starts without it

    return create(settings, draft=draft)
