"""Do the sentences that carry the story hold what people asked about? Beside lead, random and TextRank.

Run:  python tests/gate/measure_importance.py FOLDER

FOLDER holds tools/evidence.py (the baselines, and what counts as a hit), data/news-mcq-dev.json (stories with the spans
that people's questions rest on) and articles/. For each number of sentences it prints the share of the spans hit by as
many sentences of most importance, by each baseline, and the points by which importance beats the best of these.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import re
import sys
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING, Any

from content.clean import clean
from content.parse import parse
from content.reading.importance import importance
from lessons.intake import from_file

if TYPE_CHECKING:
    from types import ModuleType

COUNTS = (6, 8, 10, 12, 15, 18)


def main(folder: Path) -> None:
    """Print a table."""
    evidence = _load(folder / "tools" / "evidence.py")
    stories = json.loads((folder / "data" / "news-mcq-dev.json").read_text(encoding="utf-8"))
    read = [(story, _ordered(folder, story, evidence)) for story in stories]
    sys.stdout.write("sentences  importance  " + "  ".join(f"{name:>8}" for name in evidence.BASELINES) + "  points\n")
    for count in COUNTS:
        rows = [_row(evidence, evidence.human(story), found, count) for story, found in read]
        means = {name: 100 * mean(row[name] for row in rows) for name in rows[0]}
        ahead = means["importance"] - max(means[name] for name in evidence.BASELINES)
        others = "  ".join(f"{means[name]:8.1f}" for name in evidence.BASELINES)
        sys.stdout.write(f"{count:9}  {means['importance']:10.1f}  {others}  {ahead:+6.1f}\n")


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("evidence", path)
    if spec is None or spec.loader is None:
        msg = f"{path} cannot be read."
        raise SystemExit(msg)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _ordered(folder: Path, story: dict[str, Any], evidence: ModuleType) -> list[set[int]]:
    """Give the story's sentences, the most important first, each as the numbers of the annotated sentences it holds."""
    name = re.sub(r"[^a-z0-9-]", "", story["id"].lower())
    path = folder / "articles" / f"{name}.txt"
    article = clean(from_file(path.name, path.read_bytes()))
    weights = importance(article, parse(article.text).first)
    texts, _ = evidence.human(story)
    ordered = sorted(weights, key=lambda weight: -weight.carries)
    return [evidence.locate(article.quote(weight.passage), texts) for weight in ordered]


def _row(
    evidence: ModuleType, human: tuple[list[str], list[set[int]]], found: list[set[int]], count: int
) -> dict[str, float]:
    """Give the share of spans that so many sentences hit, by importance and by each baseline."""
    texts, wanted = human
    chosen = set[int]()
    for numbers in found:
        if len(chosen | numbers) <= count:
            chosen |= numbers
    return {"importance": evidence.hits(chosen, wanted), **evidence.baselines(texts, wanted, count)}


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    main(arguments.parse_args().folder)
