"""The settings come from defaults, the instance folder's file and the environment, in this order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lessons.errors import SettingError
from lessons.settings import load_settings

if TYPE_CHECKING:
    from pathlib import Path


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    """A variable wins over config.toml, and config.toml over the default."""
    (tmp_path / "config.toml").write_text('url = "http://old:1"\nsecret_key = "kept"\n', encoding="utf-8")
    settings = load_settings({"LESSONS_INSTANCE": str(tmp_path), "LESSONS_URL": "http://new:2"})
    assert (settings.url, settings.secret_key) == ("http://new:2", "kept")
    assert settings.database == f"sqlite:///{tmp_path / 'lessons.db'}"


@pytest.mark.parametrize("text", ["colour = 'red'", "url = 3", "url ="])
def test_a_bad_file_is_told_in_one_sentence(tmp_path: Path, text: str) -> None:
    """An unknown name, a value that is no text and broken TOML name the file."""
    (tmp_path / "config.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingError, match=r"config\.toml"):
        load_settings({"LESSONS_INSTANCE": str(tmp_path)})
