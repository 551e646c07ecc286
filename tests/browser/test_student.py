"""A student's way in headless Chromium over a real server, with scripting on and off."""

from __future__ import annotations

import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from werkzeug.serving import make_server

from content.model import Choice, Draft, Gap, Open, Order, Pairs
from lessons import create_app, service
from lessons.settings import MEMORY_QUEUE, Settings
from tests.samples import ARTICLE, GLOSSARY, QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, Page

    from content.model import Question

SAVED = re.compile(r"^Saved at \d\d:\d\d$")
pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def join_link(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a published lesson with every answer shape, and give the address at which students join."""
    app = create_app(Settings(instance=tmp_path_factory.mktemp("instance"), queue_url=MEMORY_QUEUE))
    store = app.extensions["lessons"].store
    lesson = service.create_lesson(store, Draft(ARTICLE, QUESTIONS, glossary=GLOSSARY))
    assert lesson.id
    code = service.publish(store, lesson.id).code
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.port}/j/{code}"
    server.shutdown()
    thread.join()
    server.server_close()
    store.close()


def opened(browser: Browser, *, script: bool, state: Path | None = None) -> BrowserContext:
    """Open the browser of a student with a phone, as it was left if `state` is given."""
    context = browser.new_context(
        java_script_enabled=script,
        viewport={"width": 360, "height": 740},
        storage_state=state,
    )
    context.set_default_timeout(10_000)
    return context


def joined(page: Page, link: str) -> None:
    """Join as Mia."""
    page.goto(link)
    page.get_by_label("Your name").fill("Mia")
    page.get_by_role("button", name="Begin").click()
    expect(page).to_have_title(re.compile("^Question 1 of 9"))


def fill(page: Page, question: Question) -> None:
    """Answer a question of any shape rightly."""
    match question.shape:
        case Gap(answer):
            page.get_by_label("Your answer").fill(answer)
        case Choice():
            page.get_by_label(question.shape.right.text, exact=True).check()
        case Pairs(pairs):
            for left, right in pairs:
                page.get_by_label(left).select_option(right)
        case Order(items):
            for place, item in enumerate(items, 1):
                page.get_by_label(f"Number {place}").select_option(item)
        case Open():
            page.get_by_label("Your answer").fill("It cost fear, and it brought visitors.")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_whole_way(browser: Browser, join_link: str, tmp_path: Path, *, script: bool) -> None:
    """A student joins, answers all shapes, closes the browser in between, comes back, hands in and sees feedback."""
    context = opened(browser, script=script)
    page = context.new_page()
    joined(page, join_link)
    for number, question in enumerate(QUESTIONS, 1):
        expect(page).to_have_title(re.compile(f"^Question {number} of 9"))
        fill(page, question)
        page.get_by_role("button", name="Save and go on").click()
        if number == 5:
            context.storage_state(path=tmp_path / "state.json")
            context.close()
            context = opened(browser, script=script, state=tmp_path / "state.json")
            page = context.new_page()
            page.goto(join_link)
            page.get_by_role("link", name="Go on as Mia").click()
    expect(page.get_by_text("You have answered every question.")).to_be_visible()
    page.get_by_role("button", name="Hand in").click()
    expect(page.get_by_text("You got 8 of 8 questions right")).to_be_visible()
    expect(page.locator("mark").first).to_have_text(re.compile("2,140"))
    context.close()


def test_a_change_is_saved_at_once(browser: Browser, join_link: str) -> None:
    """With a script nothing need be pressed: the page says when it was saved, and a fresh load shows the answer."""
    context = opened(browser, script=True)
    page = context.new_page()
    joined(page, join_link)
    page.get_by_label("460").check()
    expect(page.get_by_role("status")).to_have_text(SAVED)
    expect(page.get_by_role("link", name="Question 1, answered")).to_be_visible()
    page.reload()
    expect(page.get_by_label("460")).to_be_checked()
    context.close()


def test_an_answer_given_without_connection_is_sent_later(browser: Browser, join_link: str, tmp_path: Path) -> None:
    """What cannot be sent is kept in the browser, through its closing, and sent on the next load or connection."""
    context = opened(browser, script=True)
    page = context.new_page()
    joined(page, join_link)
    address = page.url
    context.set_offline(True)
    page.get_by_label("460").check()
    expect(page.get_by_role("status")).to_contain_text("kept in this browser")
    context.set_offline(False)
    expect(page.get_by_role("status")).to_have_text(SAVED)
    context.set_offline(True)
    page.get_by_label("900").check()
    expect(page.get_by_role("status")).to_contain_text("kept in this browser")
    context.storage_state(path=tmp_path / "state.json")
    context.close()

    context = opened(browser, script=True, state=tmp_path / "state.json")
    page = context.new_page()
    page.goto(address)
    expect(page.get_by_label("900")).to_be_checked()
    expect(page.get_by_role("status")).to_have_text(SAVED)
    assert page.evaluate("localStorage.length") == 0
    page.reload()
    expect(page.get_by_label("900")).to_be_checked()
    context.close()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_text_is_a_tap_away_or_beside(browser: Browser, join_link: str, *, script: bool) -> None:
    """On a phone a tap opens the text; on a wide screen it stands beside the question."""
    context = opened(browser, script=script)
    page = context.new_page()
    joined(page, join_link)
    first = page.get_by_text("waited for complaints")
    expect(first).to_be_hidden()
    page.get_by_text("Read the text").click()
    expect(first).to_be_visible()
    page.set_viewport_size({"width": 1440, "height": 900})
    page.reload()
    expect(first).to_be_visible()
    beside, asked = first.bounding_box(), page.get_by_role("heading", level=1).bounding_box()
    assert beside
    assert asked
    assert beside["x"] > asked["x"] + asked["width"] / 2
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_fit_and_can_be_used_by_all(browser: Browser, join_link: str, scheme: str) -> None:
    """No page scrolls sideways at 320 pixels, targets are 44 pixels high, axe finds nothing."""
    context = browser.new_context(viewport={"width": 320, "height": 700})
    page = context.new_page()
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(join_link.split("/j/", maxsplit=1)[0])
    look(page)
    joined(page, join_link)
    for number, question in enumerate(QUESTIONS, 1):
        expect(page).to_have_title(re.compile(f"^Question {number} of 9"))
        look(page)
        fill(page, question)
        page.get_by_role("button", name="Save and go on").click()
    expect(page).to_have_title(re.compile("Check"))
    look(page)
    page.get_by_role("button", name="Hand in").click()
    expect(page).to_have_title(re.compile("marked"))
    look(page)
    context.close()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_question_is_flagged_with_its_answer(browser: Browser, join_link: str, *, script: bool) -> None:
    """Flagging keeps the answer and the place, and the list of questions says so until the flag is taken away."""
    context = opened(browser, script=script)
    page = context.new_page()
    joined(page, join_link)
    page.get_by_label("460").check()
    page.get_by_role("button", name="Flag for later").click()
    expect(page.get_by_role("link", name="Question 1 flagged, answered")).to_be_visible()
    expect(page.get_by_label("460")).to_be_checked()
    page.get_by_role("link", name="Check and hand in").click()
    expect(page.get_by_text("Flagged for later")).to_have_count(1)
    page.get_by_role("link", name="Change question 1").click()
    page.get_by_role("button", name="Take the flag away").click()
    expect(page.get_by_role("link", name="Question 1, answered")).to_be_visible()
    context.close()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_letters_and_colours_are_chosen(browser: Browser, join_link: str, *, script: bool) -> None:
    """A student gets the clear letters and the dark colours from this server, and comes back to the question."""
    context = opened(browser, script=script)
    page = context.new_page()
    joined(page, join_link)
    asked = page.url
    light = page.locator("body").evaluate("(body) => getComputedStyle(body).backgroundColor")
    page.get_by_role("link", name="Letters and colours").click()
    if script:
        look(page)  # axe is a script itself
    page.get_by_label("Atkinson Hyperlegible").check()
    page.get_by_label("Dark").check()
    with page.expect_response(re.compile("/fonts/clear-normal-400.ttf")) as font:
        page.get_by_role("button", name="Use these").click()
    assert font.value.ok
    expect(page).to_have_url(asked)
    assert page.locator("body").evaluate("(body) => getComputedStyle(body).backgroundColor") != light
    if script:
        look(page)
    context.close()


def look(page: Page) -> None:
    """Look over a page: its width, its targets, and what axe finds."""
    page.wait_for_load_state("load")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), page.url
    low = page.evaluate(
        "[...document.querySelectorAll('button, .target, select, main a:not(p a), summary')]"
        ".filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44).length"
    )
    assert low == 0, page.url
    found = Axe().run(page).response["violations"]
    assert [(each["id"], [node["target"] for node in each["nodes"]]) for each in found] == [], page.url
