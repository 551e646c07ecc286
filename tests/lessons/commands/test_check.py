"""What `lessons check` says of this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lessons.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_check_names_every_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each part has its line, installed or not, and what makes a lesson is not missing."""
    monkeypatch.setenv("LESSONS_INSTANCE", str(tmp_path))
    assert main(["check"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Lessons ")
    for part in ("first reader", "en_core_web_sm", "printing", "templates", f"data of this server: {tmp_path}"):
        assert any(line.startswith(part) for line in lines), part
    assert not [line for line in lines if "MISSING" in line]
