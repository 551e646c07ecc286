"""Tasks for talking and writing, ready to be filled with a story's people, words and facts.

In:  “{fact}” (paragraph {n}). Who gains from this, and who could be against it?
Out: “The council will close two libraries” (paragraph 2). Who gains from this, and who could be against it?
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from content.errors import WordListError

DATA = Path(__file__).parent / "words" / "frames.tsv"
FIELDS = 4
CORE, BARRED, NEEDED = "+", "-", "?"


@dataclass(frozen=True, slots=True)
class Frame:
    """A task; `rests_on` says what of the article it needs, `lemmas` which words stand there.

    One of the `core` lemmas has to stand at the story's beginning, and none of the `barred` ones; the story has to have
    what the task takes for granted: its `needs`.
    """

    writing: bool
    rests_on: str
    lemmas: frozenset[str]
    task: str
    points: tuple[str, ...]
    core: frozenset[str] = frozenset()
    barred: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()


@cache
def frames() -> tuple[Frame, ...]:
    """Give every task in the order of the file; a broken line raises WordListError with its number."""
    lines = DATA.read_text(encoding="utf-8").splitlines()
    return tuple(_frame(number, line) for number, line in enumerate(lines, 1) if line and not line.startswith("#"))


def _frame(number: int, line: str) -> Frame:
    fields = line.split("\t")
    if len(fields) != FIELDS:
        raise WordListError(DATA.name, number, f"A task has {FIELDS} fields parted by tabs.")
    kind, rests, task, points = fields
    rests_on, *words = rests.split()
    core, barred, needs = (
        frozenset(word[1:] for word in words if word.startswith(mark)) for mark in (CORE, BARRED, NEEDED)
    )
    lemmas = core | frozenset(word for word in words if word[0] not in {CORE, BARRED, NEEDED})
    return Frame(kind == "writing", rests_on, lemmas, task, tuple(points.split("|")), core, barred, needs)
