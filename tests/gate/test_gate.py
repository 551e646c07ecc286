"""The gate says what does not hold, what was left out, and never lowers a floor."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from content.faults import FAULT
from tests.gate.audit import audit
from tests.gate.gate import FLOORS, Measure, broken, figures, measures, missing, raised, table
from tests.gate.made import yields

LIMITS = {"a": {"least": 10.0}, "b": {"most": 0.15}}


def lesson() -> dict[str, Any]:
    """Give a lesson of one choice and one match, as JSON."""
    options = [
        {"text": "Lind", "right": True, "why": ""},
        {"text": "Mora", "right": False, "why": "The text does not."},
    ]
    shared = {"accepted": [], "order": [], "evidence": [{"paragraph": 1, "text": "Lind opened it."}]}
    asked = {"type": "fact", "prompt": "Who opened it?", "options": options, "pairs": [], "answer": "Lind", **shared}
    pairs = {"type": "match", "prompt": "Match.", "options": [], "pairs": [["Lind", "mayor"]], "answer": "", **shared}
    rejected = {"type": "fact", "rule": "too_open", "reason": "It is too open.", "prompt": "Who?"}
    article = {"title": "Dark town", "words": 450, "grade": 8.1, "paragraphs": ["Lind opened it."]}
    return {"article": article, "questions": [asked, pairs], "notes": ["2 of 15."], "rejections": [rejected]}


def test_floors_that_do_not_hold_are_said() -> None:
    """A figure below its least, or above its most, gives a sentence; one that was not measured gives none."""
    assert list(broken({"a": 9, "b": 0.2}, LIMITS)) == [
        "a is 9, and must be at least 10.",
        "b is 0.2, and must be at most 0.15.",
    ]
    assert list(broken({"a": 10}, LIMITS)) == []


def test_floors_only_rise() -> None:
    """A better figure moves a floor, less a margin; a worse one moves none."""
    assert raised({"a": 20, "b": 0.05}, LIMITS) == {"a": {"least": 19.6}, "b": {"most": 0.05}}
    assert raised({"a": 5, "b": 0.5}, LIMITS) == LIMITS


def test_the_table_shows_figures_floors_and_what_is_missing() -> None:
    """A row a figure, and a row for what was skipped."""
    text = table({"a": 12.0, "c": 3.0}, {"a": {"least": 10.0, "aim": 15.0}}, {"d": "the data is missing"})
    assert "| a | 12 | at least 10 | 15 |" in text
    assert "| c | 3 |  |  |" in text
    assert "| d | skipped: the data is missing | | |" in text


def test_every_floor_belongs_to_a_measure() -> None:
    """A floor begins with the name of a measure, so that none is forgotten when one is renamed."""
    known = {measure.name for measure in measures(1)}
    assert {name.partition(":")[0] for name in json.loads(FLOORS.read_text("utf-8"))} <= known


def test_what_a_measure_lacks_is_named(tmp_path: Path) -> None:
    """Without a folder, or without a file in it, a measure is not run."""
    measure = Measure("trees", ("data/trees.gz",), lambda _: {})
    assert missing(measure, None)
    assert missing(measure, tmp_path) == ["trees.gz"]
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "trees.gz").touch()
    assert missing(measure, tmp_path) == []


def test_figures_are_read_from_what_is_printed() -> None:
    """A row of a table gives its figures by name, and a row that is not there gives none."""
    assert figures(r"^all +LAS ([\d.]+) +UAS ([\d.]+)", "LAS, UAS", "one\nall  LAS 88.4  UAS 91.0") == {
        "LAS": 88.4,
        "UAS": 91.0,
    }
    assert figures(r"^none ([\d.]+)", "LAS", "all 3") == {}


def test_yield_counts_long_stories(tmp_path: Path) -> None:
    """Questions and types of stories of 400 words or more, and the parts that failed in any."""
    (tmp_path / "town.json").write_text(json.dumps(lesson()), encoding="utf-8")
    (tmp_path / "note.json").write_text(
        json.dumps({"article": {"words": 90}, "questions": [], "notes": [f"The glossary {FAULT}."]}), encoding="utf-8"
    )
    assert yields(tmp_path) == {
        "faults": 1,
        "fewest questions": 2,
        "median questions": 2,
        "fewest types": 2,
        "median types": 2,
        "stories with 12 questions of 7 types, in percent": 0,
    }


def test_an_audit_shows_all_that_is_judged() -> None:
    """Text, key, reason, evidence, pairs, flaws and rejections stand in it."""
    text = "\n".join(audit(lesson()))
    for piece in (
        "[1] Lind opened it.",
        "*A Lind",
        "(The text does not.)",
        "Lind = mayor",
        "flaws:",
        "too_open: 1",
        "note: 2 of 15.",
    ):
        assert piece in text
