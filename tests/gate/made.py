"""Lessons made for measuring: a folder of articles in, a folder of lessons in JSON out, and how much they hold."""

from __future__ import annotations

import json
from statistics import median
from typing import TYPE_CHECKING

from content import draft_lesson
from content.errors import ContentError
from content.faults import FAULT
from lessons.exchange.draft_json import draft_json
from lessons.intake import from_file

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

LONG = 400  # words from which a story must give a whole lesson
TASK = "discussion"


def make_lessons(articles: Sequence[Path], folder: Path) -> None:
    """Draft the lesson of each article; one that the product refuses has none."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in articles:
        try:
            draft = draft_lesson(from_file(path.name, path.read_bytes()))
        except ContentError as refusal:
            print(f"{path.name}: {refusal}")
            continue
        (folder / f"{path.stem}.json").write_text(json.dumps(draft_json(draft), ensure_ascii=False), "utf-8")


def yields(folder: Path) -> dict[str, float]:
    """Give how many questions and types the long stories of a folder have, the poorest and the middle one."""
    lessons = [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))]
    long = [lesson["questions"] for lesson in lessons if lesson["article"]["words"] >= LONG]
    counts = [len(questions) for questions in long] or [0]
    types = [len({question["type"] for question in questions}) for questions in long] or [0]
    notes = [note for lesson in lessons for note in lesson.get("notes", ())]
    return {
        "faults": sum(FAULT in note for note in notes),
        "fewest questions": min(counts),
        "median questions": median(counts),
        "fewest types": min(types),
        "median types": median(types),
        "stories with 12 questions of 7 types, in percent": 100
        * sum(count >= 12 and kinds >= 7 for count, kinds in zip(counts, types, strict=True))
        / len(counts),
    }
