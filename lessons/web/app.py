"""Put the web application together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Flask
from flask_login import LoginManager
from flask_wtf import CSRFProtect

from lessons import accounts
from lessons.jobs import Desk, engine
from lessons.places import templates_folder
from lessons.settings import load_settings
from lessons.store import Store
from lessons.web import blueprints, headers, parts, trouble

if TYPE_CHECKING:
    from lessons.jobs import DraftLesson
    from lessons.settings import Settings

MOST_BYTES = 20 * 1024 * 1024  # of a request; the largest part is an article's PDF
MOST_FORM_BYTES = 2 * 1024 * 1024  # of a pasted text: 200,000 characters, each up to nine bytes in a form


def create(settings: Settings | None, *, draft: DraftLesson | None) -> Flask:
    """Make the web application out of its settings, its store and what drafts its lessons."""
    settings = settings or load_settings()
    store = Store(settings.database)
    app = Flask("lessons", template_folder=str(templates_folder()))
    app.config.update(
        SECRET_KEY=settings.secret_key or accounts.secret_key(store),
        SESSION_COOKIE_SAMESITE="Lax",
        MAX_CONTENT_LENGTH=MOST_BYTES,
        MAX_FORM_MEMORY_SIZE=MOST_FORM_BYTES,
        WTF_CSRF_TIME_LIMIT=None,  # a lesson may lie open for a day; the key of the session is limit enough
    )
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.extensions[parts.NAME] = parts.Parts(settings, store, Desk(settings, store, draft or engine))
    CSRFProtect(app)
    _sign_in_with(app, store)
    for blueprint in blueprints():
        app.register_blueprint(blueprint)
    trouble.register(app)
    app.after_request(headers.add_headers)
    return app


def _sign_in_with(app: Flask, store: Store) -> None:
    manager = LoginManager(app)
    manager.login_view = "account.sign_in"
    manager.login_message = None

    @manager.user_loader  # type: ignore[untyped-decorator]  # Flask-Login has no types
    def load(teacher: str) -> parts.SignedIn | None:
        found = accounts.teacher_of(store, int(teacher))
        return parts.SignedIn(found) if found else None
