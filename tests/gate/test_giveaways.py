"""Programs that know nothing find the keys of bad lessons, and only by luck those of good ones."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.gate.giveaways import giveaways

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "The mayor of Sarn Vale fitted the lamps with hoods. The bakers, the bakers and the bakers laughed."


def folder(path: Path, prompt: str, *options: str) -> Path:
    """Write a lesson of one question whose first option is right."""
    shown: list[dict[str, Any]] = [{"text": text, "right": at == 0} for at, text in enumerate(options)]
    lesson = {"article": {"paragraphs": [TEXT]}, "questions": [{"prompt": prompt, "options": shown}]}
    (path / "town.json").write_text(json.dumps(lesson), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("program", "prompt", "options"),
    [
        ("longest option", "Who laughed?", ("the bakers of the town", "cooks", "cats", "dogs")),
        ("words of the stem", "Who runs the bakery?", ("the man who runs it", "a cook", "cats", "dogs")),
        ("frequent words", "Who laughed?", ("bakers", "cooks", "mayor", "dogs")),
        ("sliding window", "Who fitted the lamps with hoods?", ("Vale", "cooks", "bakers", "dogs")),
        ("always one place", "Who laughed?", ("bakers", "cooks", "mayors", "friends")),
    ],
)
def test_a_program_finds_its_give_away(tmp_path: Path, program: str, prompt: str, options: tuple[str, ...]) -> None:
    """Each program finds the key that is made for it."""
    assert giveaways(folder(tmp_path, prompt, *options))[program] == 100


def test_options_alike_leave_luck(tmp_path: Path) -> None:
    """Options between which a program cannot tell earn it a quarter."""
    found = giveaways(folder(tmp_path, "Who slept?", "Ana", "Ben", "Cid", "Dee"))
    assert {found[name] for name in ("longest option", "words of the stem", "frequent words", "sliding window")} == {25}


def test_only_choices_of_four_count(tmp_path: Path) -> None:
    """Three options are left out."""
    assert giveaways(folder(tmp_path, "Who slept?", "Ana", "Ben", "Cid"))["choices"] == 0
