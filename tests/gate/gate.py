"""The gate: runs every measure there is, holds its floors and writes the table MEASURES.md.

Run:  python -m tests.gate.gate [--data FOLDER] [--strict] [--raise] [--stories 60]

FOLDER holds data/, articles/ and tools/, which measure what no file of ours can. Without it, its measures are named as
skipped; with --strict that is a failure. Floors stand in floors.json: a figure is at least `least` or at most `most`;
`aim` is where it should come to.
--raise moves the floors up to what was measured, less a margin for chance, and never down.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.gate.examiner import flaws_per_question, of_lessons, of_people
from tests.gate.giveaways import giveaways
from tests.gate.made import make_lessons, yields

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FLOORS = HERE / "floors.json"
TABLE = HERE / "MEASURES.md"
QUOTATIONS, SENSES = HERE / "quotations.tsv", HERE / "senses.tsv"
READER = "content.parse:first_reader"
TREEBANK, ENTITIES, HUMAN = "data/treebank-dev.conllu.gz", "data/entities-dev.tsv.gz", "data/news-mcq-dev.json"
TRAINING, DIFFICULT = "data/treebank-train.conllu.gz", "data/difficult-words-news-dev.tsv.gz"
MARGIN = 0.02  # of a figure: what may change by chance when a story more or less is asked about
PERCENT = 100

Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure: what must be there, and what to run; figures are named `name: figure`."""

    name: str
    needs: tuple[str, ...]
    run: Callable[[Path], Figures]


def printed(*command: str) -> str:
    """Give what one of the measuring programs prints."""
    words = [sys.executable, *command]
    done = subprocess.run(  # noqa: S603 - our own programs and those of the folder that the caller names
        words, cwd=ROOT, env={"PYTHONPATH": str(ROOT), "PATH": ""}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        message = f"{' '.join(command)} failed:\n{done.stderr[-2000:]}"
        raise SystemExit(message)
    return done.stdout


def figures(pattern: str, names: str, text: str) -> Figures:
    """Read figures out of a printed table, by a pattern with as many groups as there are names."""
    found = re.search(pattern, text, re.MULTILINE)
    return {} if found is None else dict(zip(names.split(", "), map(float, found.groups()), strict=True))


def trees(data: Path) -> Figures:
    """Measure the first reader's trees."""
    text = printed(str(data / "tools" / "scores.py"), str(data / TREEBANK), READER)
    return figures(r"^all +\d+ words +LAS ([\d.]+) +UAS ([\d.]+) +tags ([\d.]+)", "LAS, UAS, tags", text)


def names(data: Path) -> Figures:
    """Measure the first reader's names of persons, organisations and places."""
    text = printed(str(data / "tools" / "scores.py"), str(data / ENTITIES), READER)
    row = r"^person, organisation, place .*P +([\d.]+) +R +([\d.]+) +F +([\d.]+)"
    return figures(row, "precision, recall, F", text)


def agreement(data: Path) -> Figures:
    """Measure how often both readers are right where they agree."""
    text = printed("-m", "tests.gate.measure_agreement", str(data / TREEBANK))
    found: Figures = {}
    for kind in ("subject", "object", "phrase"):
        row = rf"^\| {kind} \|[^|]+\| ([\d.]+) / ([\d.]+) \|"
        found |= figures(row, f"{kind} precision, {kind} recall", text)
    return found


def mentions(data: Path) -> Figures:
    """Measure how many pronouns are resolved, and how many of those rightly."""
    text = printed("-m", "tests.gate.measure_mentions", str(data / TREEBANK))
    return figures(r"^pronouns: \d+, ([\d.]+)% resolved, ([\d.]+)% of these right", "resolved, right", text)


def quotations(data: Path) -> Figures:
    """Measure how many quotations get a source, and how many of these the right one."""
    text = printed("-m", "tests.gate.measure_quotes", str(QUOTATIONS), str(data / "articles"))
    shares = re.findall(r"([\d.]+) ?%", text.strip().splitlines()[-1])
    return dict(zip(("given a source", "right"), map(float, shares), strict=False))


def named(data: Path) -> Figures:
    """Measure the names that a reading finds, with both readers' votes."""
    text = printed("-m", "tests.gate.measure_names", str(data / ENTITIES))
    return figures(r"^all: \d+, P ([\d.]+)%, R ([\d.]+)%, F ([\d.]+)%", "precision, recall, F", text)


def dates(data: Path) -> Figures:
    """Measure how many marked dates are found, and how many of their values are right."""
    text = printed("-m", "tests.gate.measure_times", str(data / TRAINING))
    return figures(r"([\d.]+)% found, ([\d.]+)% of the \d+ values right", "found, values right", text)


def sentences(data: Path) -> Figures:
    """Measure where the first reader starts sentences in news; it was trained on most of these documents."""
    text = printed("-m", "tests.gate.measure_sentences", str(data / TRAINING), str(data / TREEBANK))
    trained = figures(r"train\.conllu\.gz, first reader: .* F ([\d.]+)%", "F on news of the training", text)
    return trained | figures(r"dev\.conllu\.gz, first reader: .* F ([\d.]+)%", "F on unseen news", text)


def word_senses(data: Path) -> Figures:
    """Measure how many senses the glossary decides on, and how many of those rightly."""
    text = printed("-m", "tests.gate.measure_senses", str(SENSES), str(data / "articles"))
    return figures(r"^(\d+) senses decided, ([\d.]+)% of these right", "decided, right", text)


def difficult(data: Path) -> Figures:
    """Measure which words are called difficult, against those that readers marked."""
    text = printed("-m", "tests.gate.measure_difficult_words", str(data / DIFFICULT))
    return figures(r"macro-F1 ([\d.]+)", "macro-F1", text)


def importance(data: Path) -> Figures:
    """Measure whether the most important sentences hold what people asked about, against the best baseline."""
    text = printed("-m", "tests.gate.measure_importance", str(data))
    return figures(r"^ +15 .*([+-][\d.]+)$", "points at 15 sentences", text)


def lessons(data: Path) -> Figures:
    """Make the lessons of the articles and measure yield, evidence, flaws and give-aways."""
    with TemporaryDirectory() as folder:
        made = Path(folder)
        make_lessons(sorted((data / "articles").glob("*.txt")), made)
        evidence = printed(str(data / "tools" / "evidence.py"), str(made), "--data", str(data / HUMAN))
        points = figures(r"points above the best baseline.*: ([+-][\d.]+)", "evidence points", evidence)
        return {**yields(made), **points, "flaws a question": flaws_per_question(list(of_lessons(made)))[0]}


def options(data: Path, count: int) -> Figures:
    """Make lessons of many stories and measure what their choices give away."""
    with TemporaryDirectory() as folder:
        stories, made = Path(folder) / "stories", Path(folder) / "lessons"
        tool = str(data / "tools" / "stories.py")
        printed(tool, str(data / ENTITIES), str(stories), "--least", "350", "--most", "1500", "--count", str(count))
        make_lessons(sorted(stories.glob("*.txt")), made)
        faults = yields(made)["faults"]
        return {**giveaways(made), "faults": faults, "flaws a question": flaws_per_question(list(of_lessons(made)))[0]}


def examiner(data: Path) -> Figures:
    """Count the flaws that the examiner finds in questions that people wrote: whether it sees enough."""
    return {"flaws a human question": flaws_per_question(list(of_people(data / HUMAN)))[0]}


def measures(stories: int) -> tuple[Measure, ...]:
    """Give all measures, the quick ones first."""
    return (
        Measure("examiner", (HUMAN,), examiner),
        Measure("importance", (HUMAN, "tools/evidence.py", "articles"), importance),
        Measure("mentions", (TREEBANK,), mentions),
        Measure("quotations", ("articles", str(QUOTATIONS)), quotations),
        Measure("senses", ("articles", str(SENSES)), word_senses),
        Measure("difficult words", (DIFFICULT,), difficult),
        Measure("sentences", (TRAINING, TREEBANK), sentences),
        Measure("dates", (TRAINING,), dates),
        Measure("names in a reading", (ENTITIES,), named),
        Measure("trees", (TREEBANK, "tools/scores.py"), trees),
        Measure("names", (ENTITIES, "tools/scores.py"), names),
        Measure("agreement", (TREEBANK,), agreement),
        Measure("lessons", (HUMAN, "tools/evidence.py", "articles"), lessons),
        Measure("options", (ENTITIES, "tools/stories.py"), lambda data: options(data, stories)),
    )


def missing(measure: Measure, data: Path | None) -> list[str]:
    """Name what a measure needs and has not."""
    if data is None:
        return ["the data: DATA=FOLDER"]
    return [Path(need).name for need in measure.needs if not (data / need).exists()]


def broken(found: Mapping[str, float], floors: Mapping[str, Mapping[str, float]]) -> Iterator[str]:
    """Say which floors do not hold, in a sentence each."""
    for name, floor in floors.items():
        value = found.get(name)
        if value is not None and value < floor.get("least", value):
            yield f"{name} is {value:g}, and must be at least {floor['least']:g}."
        if value is not None and value > floor.get("most", value):
            yield f"{name} is {value:g}, and must be at most {floor['most']:g}."


def raised(found: Mapping[str, float], floors: Mapping[str, Mapping[str, float]]) -> dict[str, dict[str, float]]:
    """Move floors to what was measured, less a margin, where that is stricter."""
    higher = {name: dict(floor) for name, floor in floors.items()}
    for name, floor in higher.items():
        if name in found and "least" in floor:
            floor["least"] = max(floor["least"], round(found[name] - MARGIN * abs(found[name]), 2))
        if name in found and "most" in floor:
            floor["most"] = min(floor["most"], round(found[name] + MARGIN * abs(found[name]), 2))
    return higher


def table(found: Mapping[str, float], floors: Mapping[str, Mapping[str, float]], skipped: Mapping[str, str]) -> str:
    """Write the table of all figures, with the floors that hold and the aims that are not all reached."""
    head = ["# Measures", "", "Made by `make gate`; floors only rise.", ""]
    rows = ["| figure | measured | floor | aim |", "|---|---|---|---|"]
    for name, value in found.items():
        floor = floors.get(name, {})
        bounds = " and ".join(f"at {kind} {floor[kind]:g}" for kind in ("least", "most") if kind in floor)
        aim = f"{floor['aim']:g}" if "aim" in floor else ""
        rows.append(f"| {name} | {value:g} | {bounds} | {aim} |")
    rows += [f"| {name} | skipped: {why} | | |" for name, why in skipped.items()]
    return "\n".join((*head, *rows, ""))


def run(data: Path | None, stories: int) -> tuple[Figures, dict[str, str]]:
    """Run what can be run; gives the figures, and what was skipped and why."""
    found: Figures = {}
    skipped: dict[str, str] = {}
    for measure in measures(stories):
        wanting = missing(measure, data)
        if wanting or data is None:
            skipped[measure.name] = f"{', '.join(wanting)} is missing"
            print(f"{measure.name}: skipped, for {skipped[measure.name]}")
            continue
        for name, value in measure.run(data.resolve()).items():
            found[f"{measure.name}: {name}"] = round(value, 3)
            print(f"{measure.name}: {name} {value:.3g}", flush=True)
    return found, skipped


def main() -> int:
    """Run the gate; 1 where a floor does not hold, or where something was skipped and must not be."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--data", type=Path)
    parser.add_argument("--strict", action="store_true")
    parser.add_argument("--raise", dest="higher", action="store_true")
    parser.add_argument("--stories", type=int, default=60)
    given = parser.parse_args()
    floors = json.loads(FLOORS.read_text("utf-8"))
    found, skipped = run(given.data, given.stories)
    if given.higher:
        floors = raised(found, floors)
        FLOORS.write_text(json.dumps(floors, indent=2) + "\n", "utf-8")
    if found:
        TABLE.write_text(table(found, floors, skipped), "utf-8")
    faults = [*broken(found, floors), *(f"{name} was skipped." for name in skipped if given.strict)]
    print("\n".join(faults) or ("All floors hold." if found else "Nothing was measured."))
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
