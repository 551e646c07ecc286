"""What fails costs itself only."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from content.faults import FAULT, Faults

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest


def _three() -> Iterator[int]:
    yield from (1, 2, 3)


def _failing() -> Iterator[int]:
    yield 1
    message = "no such word"
    raise KeyError(message)


def test_a_part_that_fails_is_left_out_and_told(caplog: pytest.LogCaptureFixture) -> None:
    """Of two parts one fails: the other is whole, the note names the one, the log has the cause."""
    faults = Faults()
    with caplog.at_level(logging.CRITICAL + 1):
        assert faults.made("the glossary", _failing) == ()
    assert faults.made("the timeline", _three) == (1, 2, 3)
    (note,) = faults.notes()
    assert note.startswith(f"The glossary {FAULT}")


def test_the_log_tells_the_cause(caplog: pytest.LogCaptureFixture) -> None:
    """Whoever looks after the program finds the failure itself."""
    Faults().made("who is who", _failing)
    assert "KeyError" in caplog.text


def test_without_a_failure_nothing_is_told() -> None:
    """All parts made."""
    faults = Faults()
    faults.made("the timeline", _three)
    assert faults.notes() == ()
