"""Where `lessons serve` listens."""

from __future__ import annotations

import argparse
import socket
from typing import TYPE_CHECKING

import pytest

from lessons.commands import serve
from lessons.errors import SettingError

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def taken() -> Iterator[int]:
    """Give a port on which somebody listens."""
    with socket.socket() as listening:
        listening.bind((serve.HERE, 0))
        listening.listen()
        yield listening.getsockname()[1]


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> list[tuple[str, int]]:
    """Give the list to which each server adds where it would listen."""
    places = list[tuple[str, int]]()
    monkeypatch.setenv("LESSONS_INSTANCE", str(tmp_path))
    monkeypatch.setattr(
        "lessons.commands.serve.waitress.serve", lambda _app, *, host, port, **_: places.append((host, port))
    )
    return places


def test_a_taken_port_is_said_and_the_next_one_used(
    taken: int, chosen: list[tuple[str, int]], capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the wanted port is taken, the sentence, the address and the server agree on another one."""
    serve.run(argparse.Namespace(share=False, port=taken))
    said = capsys.readouterr().out
    [(host, port)] = chosen
    assert host == serve.HERE
    assert taken < port < taken + serve.PORTS_TRIED
    assert f"Port {taken} is taken, so this is port {port}." in said
    assert f"Lessons runs at http://127.0.0.1:{port}" in said
    assert f"http://127.0.0.1:{port}/setup/" in said
    assert "lessons serve --share" in said


def test_sharing_listens_on_the_network(
    taken: int, chosen: list[tuple[str, int]], capsys: pytest.CaptureFixture[str]
) -> None:
    """With --share the server listens everywhere, and does not say that only this computer can open it."""
    serve.run(argparse.Namespace(share=True, port=taken))
    assert [host for host, _ in chosen] == [serve.EVERYWHERE]
    assert "--share" not in capsys.readouterr().out


def test_no_free_port_gives_one_sentence(monkeypatch: pytest.MonkeyPatch, taken: int) -> None:
    """Where no port is left to try, be it the last that there is, a sentence names --port."""
    monkeypatch.setattr(serve, "PORTS_TRIED", 1)
    with pytest.raises(SettingError, match="--port"):
        serve.run(argparse.Namespace(share=False, port=taken))
