"""Letters and colours are chosen once, and every student's page has them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from lessons import create_app
from lessons.settings import MEMORY_QUEUE, Settings
from lessons.web.look import LETTERS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from flask.testing import FlaskClient
    from werkzeug.test import TestResponse


@pytest.fixture
def client(tmp_path: Path) -> Iterator[FlaskClient]:
    """Give a student's browser."""
    made = create_app(Settings(instance=tmp_path, queue_url=MEMORY_QUEUE))
    yield made.test_client()
    made.extensions["lessons"].store.close()


def choose(client: FlaskClient, *, back: str = "", **fields: str) -> TestResponse:
    """Send the form with the token of its page."""
    found = re.search(r'name="csrf_token" value="([^"]+)"', client.get("/look").get_data(as_text=True))
    assert found
    return client.post("/look", data={"csrf_token": found[1], "back": back, **fields})


def test_a_choice_is_kept_and_can_be_taken_back(client: FlaskClient) -> None:
    """The body of each page carries the classes that were chosen, until the usual ones are chosen again."""
    choose(client, letters="letters-clear", colours="theme-dark")
    assert '<body class="student theme-dark letters-clear">' in client.get("/").get_data(as_text=True)
    assert client.get("/look").get_data(as_text=True).count(" checked") == 2
    choose(client, letters="", colours="")
    assert "theme-dark" not in client.get("/").get_data(as_text=True)


def test_nothing_else_gets_into_a_page(client: FlaskClient) -> None:
    """A cookie or a form with other words in it changes nothing."""
    choose(client, letters='"><script>', colours="primary")
    client.set_cookie("look", "theme-light x onload")
    assert '<body class="student theme-light">' in client.get("/").get_data(as_text=True)


@pytest.mark.parametrize(
    ("back", "there"),
    [
        ("/a/secret/3", "/a/secret/3"),
        ("http://localhost/a/secret/3", "/a/secret/3"),
        ("", "/"),
        ("/look", "/"),
        ("//evil.example/", "/"),
        ("http://evil.example/x", "/"),
        ("/\\evil.example", "/"),
        ("javascript:alert(1)", "/"),
    ],
)
def test_choosing_leads_back_here_only(client: FlaskClient, back: str, there: str) -> None:
    """One goes back to the page that one came from, and never to another server."""
    assert choose(client, back=back, letters="").location == there


def test_the_faces_come_from_this_server(client: FlaskClient) -> None:
    """Every face that the style sheet names is there, and no other."""
    with client.get("/static/tokens.css") as answer:
        sheet = answer.get_data(as_text=True)
    addresses = re.findall(r'url\("\.\.(/fonts/[^"]+)"\)', sheet)
    assert len(addresses) == 3
    for address in addresses:
        with client.get(address) as answer:
            assert answer.status_code == 200
            assert answer.data[:4] == b"\x00\x01\x00\x00", "a TrueType file"
    assert client.get("/fonts/clear-oblique-400.ttf").status_code == 404
    assert all(f".{name} " in sheet for name in LETTERS if name)
