"""A teacher's way in headless Chromium over a real server, with scripting on and off."""

from __future__ import annotations

import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect
from werkzeug.serving import make_server

from content.model import Draft
from lessons import accounts, create_app
from lessons.settings import MEMORY_QUEUE, Settings
from tests.samples import ARTICLE, GLOSSARY, QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

    from content.model import Article, Wish

TEXT = "\n\n".join(ARTICLE.paragraphs)
pytestmark = pytest.mark.browser


def draft(article: Article, wish: Wish, *, progress: Callable[[str], None]) -> Draft:
    """Draft the sample questions, whatever was wished for."""
    assert wish.count
    assert article.words
    progress("read")
    return Draft(ARTICLE, QUESTIONS, glossary=GLOSSARY)


@pytest.fixture
def setup_link(tmp_path: Path) -> Iterator[str]:
    """Serve an instance without a teacher, and give the one-time link."""
    app = create_app(Settings(instance=tmp_path, queue_url=MEMORY_QUEUE), draft=draft)
    store = app.extensions["lessons"].store
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.port}/setup/{accounts.setup_token(store)}"
    server.shutdown()
    thread.join()
    server.server_close()
    store.close()


def signed_in(page: Page, link: str) -> None:
    """Set the password by the one-time link."""
    page.goto(link)
    page.get_by_label("Your name").fill("Ms Rivera")
    page.get_by_label("Password").fill("a long password")
    page.get_by_role("button", name="Set password and begin").click()


def drafted(page: Page) -> None:
    """Go from the empty shelf to the review page."""
    page.get_by_role("link", name="Make your first lesson").click()
    page.get_by_label("The article").fill(TEXT)
    page.get_by_role("button", name="Read the article").click()
    page.get_by_role("button", name="Draft the lesson").click()
    expect(page.get_by_role("heading", name="Questions")).to_be_visible()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_teacher_s_whole_way(browser: Browser, setup_link: str, *, script: bool) -> None:
    """A teacher sets a password, gives an article, edits and leaves out questions, publishes and sees the results."""
    context = browser.new_context(java_script_enabled=script, viewport={"width": 1280, "height": 800})
    context.set_default_timeout(10_000)
    page = context.new_page()
    signed_in(page, setup_link)
    drafted(page)
    page.get_by_role("link", name="Edit question 1", exact=True).click()
    page.get_by_label("Question", exact=True).fill("How many lamps did the town of Sarn Vale switch off?")
    page.get_by_role("button", name="Save question").click()
    expect(page.get_by_role("heading", name="How many lamps did the town of Sarn Vale switch off?")).to_be_visible()
    page.get_by_role("button", name="Leave out question 2", exact=True).click()
    expect(page.get_by_text("The class gets 8 questions")).to_be_visible()
    page.get_by_role("button", name="Take it back").click()
    expect(page.get_by_text("The class gets 9 questions")).to_be_visible()
    page.get_by_role("button", name="Publish lesson").click()
    expect(page.get_by_alt_text("QR code of the join link")).to_be_visible()
    expect(page.locator(".big-code")).to_have_text(re.compile("^[A-Z2-9]{6}$"))
    page.get_by_role("link", name="See the results").click()
    expect(page.get_by_text("No student has begun.")).to_be_visible()
    context.close()
