"""The examiner: counts item-writing flaws in questions, by code that shares nothing with content/.

In:  {"prompt": "What did Lind say?", "options": [{"text": "...", "right": true}, ...], "evidence_text": "..."}
Out: vague_stem

It was good enough when it found 0.45 flaws in a question that people wrote for OneStopQA, and is frozen since,
but for one mend: a paragraph's number as an answer says where the evidence stands, and need not stand in it.

Run:  python -m tests.gate.examiner LESSONS_FOLDER | --human DATA/news-mcq-dev.json  [--show]
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tests.gate.flaws import FLAWS
from tests.gate.item import Item, figure_of

ROLES = ("answer", "misreading", "other_span", "unsupported")
LEVEL = "advanced"
TASK = "discussion"
NO_CHOICE = {"true", "false", "not stated", "not given"}


def item_of(question: Mapping[str, Any]) -> Item:
    """Read a question; true and false are no options to examine."""
    options = question.get("options") or []
    shown = tuple(str(option["text"]) for option in options)
    key = next((str(option["text"]) for option in options if option["right"]), str(question.get("answer", "")))
    if shown and {text.casefold() for text in shown} <= NO_CHOICE:
        key, options, shown = "", [], ()
    wrong = tuple(str(option["text"]) for option in options if not option["right"])
    return Item(str(question["prompt"]), key, wrong, shown, str(question.get("evidence_text", "")))


def examine(question: Mapping[str, Any]) -> list[str]:
    """Name the flaws of a question."""
    item = item_of(question)
    return [flaw.__name__ for flaw in FLAWS if flaw(item)]


def of_lessons(folder: Path) -> Iterator[dict[str, Any]]:
    """Give the questions of a folder of lessons, each with the text of its evidence; a task to discuss is no item."""
    for path in sorted(folder.glob("*.json")):
        lesson = json.loads(path.read_text("utf-8"))
        for question in (each for each in lesson["questions"] if each.get("type") != TASK):
            evidence = " ".join(passage["text"] for passage in question["evidence"])
            yield {**question, "evidence_text": evidence, "story": path.stem}


def of_people(data: Path) -> Iterator[dict[str, Any]]:
    """Give the questions that people wrote; their options stand by role there, so figures are put in order here."""
    for story in json.loads(data.read_text("utf-8")):
        for paragraph in story["paragraphs"]:
            text = paragraph[LEVEL]["text"]
            for number, question in enumerate(paragraph["questions"], 1):
                options = [{"text": question[role].strip(), "right": role == "answer"} for role in ROLES]
                spans = paragraph[LEVEL]["spans"][f"A{number}"]
                yield {
                    "prompt": question["question"].strip(),
                    "options": sorted(options, key=lambda option: figure_of(option["text"])),
                    "evidence_text": " ".join(text[start:end] for start, end in spans),
                    "story": story["id"],
                }


def flaws_per_question(questions: Sequence[Mapping[str, Any]]) -> tuple[float, Counter[str]]:
    """Give the mean number of flaws and how often each was found."""
    found = Counter(flaw for question in questions for flaw in examine(question))
    return found.total() / max(1, len(questions)), found


def main() -> None:
    """Print how often each flaw was found, and with --show the questions."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("lessons", type=Path, nargs="?")
    parser.add_argument("--human", type=Path)
    parser.add_argument("--show", action="store_true")
    given = parser.parse_args()
    questions = list(of_people(given.human) if given.human else of_lessons(given.lessons))
    mean, found = flaws_per_question(questions)
    for question in questions if given.show else ():
        for flaw in examine(question):
            options = " / ".join(
                ("*" if each["right"] else "") + each["text"] for each in question.get("options") or []
            )
            print(f"{flaw}: {question['prompt']} -> {options or question['answer']}")
    print("\n".join(f"{times:5} {flaw}" for flaw, times in found.most_common()))
    print(f"{mean:.3f} flaws a question in {len(questions)} questions")


if __name__ == "__main__":
    main()
