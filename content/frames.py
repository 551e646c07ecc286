"""Tasks for talking and writing, ready to be filled with a story's people, words and facts.

In:  {fact} (paragraph {n}). Who gains from this and who loses?
Out: The council will close two libraries (paragraph 2). Who gains from this and who loses?
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from content.errors import WordListError

DATA = Path(__file__).parent / "words" / "frames.tsv"
FIELDS = 5
ANY = "any"  # a task that suits every subject


@dataclass(frozen=True, slots=True)
class Frame:
    """A task of one subject; `rests_on` says what of the article it needs, `lemmas` which words must stand there."""

    subject: str
    writing: bool
    rests_on: str
    lemmas: frozenset[str]
    task: str
    points: tuple[str, ...]


@cache
def frames() -> tuple[Frame, ...]:
    """Give every task in the order of the file; a broken line raises WordListError with its number."""
    lines = DATA.read_text(encoding="utf-8").splitlines()
    return tuple(_frame(number, line) for number, line in enumerate(lines, 1) if line and not line.startswith("#"))


def _frame(number: int, line: str) -> Frame:
    fields = line.split("\t")
    if len(fields) != FIELDS:
        raise WordListError(DATA.name, number, f"A task has {FIELDS} fields parted by tabs.")
    subject, kind, rests, task, points = fields
    rests_on, *lemmas = rests.split()
    return Frame(subject, kind == "writing", rests_on, frozenset(lemmas), task, tuple(points.split("|")))
