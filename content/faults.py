"""Faults: a defect in one part of a lesson costs that part, and not the teacher's evening.

In:  fourteen kinds of question that are proposed, and one whose rule fails on this text
Out: the lesson with the fourteen, a note that names the other one, and the failure in the log
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

log = logging.getLogger(__name__)

Made = TypeVar("Made")
FAULT = "could not be made, because the program has a fault"


class Faults:
    """Makes the parts of a lesson, and remembers which failed."""

    def __init__(self) -> None:
        self._failed: list[str] = []

    def made(self, part: str, make: Callable[[], Iterable[Made]]) -> tuple[Made, ...]:
        """Give what a part holds; nothing where making it failed, which is logged with its cause."""
        try:
            return tuple(make())
        except Exception:
            log.exception("The part %r of a lesson failed", part)
            self._failed.append(part)
            return ()

    def notes(self) -> tuple[str, ...]:
        """Tell the teacher what is missing and what to do."""
        return tuple(
            f"{part[:1].upper()}{part[1:]} {FAULT}. The rest is whole; please report the article that shows it."
            for part in self._failed
        )
