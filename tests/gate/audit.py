"""Print a lesson in a form made for judging by eye: text, questions with key, evidence and reasons, flaws, rejections.

Run:  python -m tests.gate.audit ARTICLE
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from content import draft_lesson
from lessons.exchange.draft_json import draft_json
from lessons.intake import from_file
from tests.gate.examiner import examine

LETTERS = "ABCD"


def audit(lesson: Mapping[str, Any]) -> Iterator[str]:
    """Give the lines of a lesson in JSON."""
    article = lesson["article"]
    yield f"# {article['title']}"
    yield f"{article['words']} words, grade {article['grade']}, {len(lesson['questions'])} questions"
    yield from (f"note: {note}" for note in lesson["notes"])
    yield ""
    yield from (f"[{number}] {paragraph}" for number, paragraph in enumerate(article["paragraphs"], 1))
    for number, question in enumerate(lesson["questions"], 1):
        yield ""
        yield from _question(number, question)
    yield "\n## Rejected"
    yield from _rejected(lesson["rejections"])


def _question(number: int, question: Mapping[str, Any]) -> Iterator[str]:
    evidence = question["evidence"]
    yield f"{number}. ({question['type']}) {question['prompt']}"
    for letter, option in zip(LETTERS, question["options"], strict=False):
        mark, why = ("*" if option["right"] else " "), (f"   ({option['why']})" if option["why"] else "")
        yield f"   {mark}{letter} {option['text']}{why}"
    yield from (f"     {left} = {right}" for left, right in question["pairs"])
    yield from (f"     {place}. {text}" for place, text in enumerate(question["order"], 1))
    accepted = f"   (also: {' / '.join(question['accepted'])})" if question["accepted"] else ""
    if not question["pairs"] and not question["order"]:
        yield f"   key: {question['answer']}{accepted}"
    yield from (f"   [{passage['paragraph']}] {passage['text']}" for passage in evidence)
    flaws = examine({**question, "evidence_text": " ".join(passage["text"] for passage in evidence)})
    if flaws:
        yield f"   flaws: {', '.join(flaws)}"


def _rejected(rejections: list[Mapping[str, str]]) -> Iterator[str]:
    """Give the rejections by rule, those that reject most first."""
    rules = defaultdict(list)
    for rejection in rejections:
        rules[rejection["rule"]].append(rejection)
    for rule, found in sorted(rules.items(), key=lambda pair: -len(pair[1])):
        yield f"\n{rule}: {len(found)}"
        yield from (f"  ({each['type']}) {each['prompt']}   {each['reason']}" for each in found)


def main() -> None:
    """Draft the lesson of a file and print it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("article", type=Path)
    path = parser.parse_args().article
    print("\n".join(audit(draft_json(draft_lesson(from_file(path.name, path.read_bytes()))))))


if __name__ == "__main__":
    main()
