"""The second examiner finds each flaw where it is, and none in good questions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.gate.examiner import examine, flaws_per_question, of_lessons
from tests.gate.flaws import FLAWS

if TYPE_CHECKING:
    from pathlib import Path

TOWN = (
    "Workers fitted the 460 lamps that stayed with metal hoods, and Mayor Adaeze Lind opened the observatory in 1974."
)


def question(prompt: str, *options: str, evidence: str = TOWN) -> dict[str, Any]:
    """Give a question whose first option is right."""
    shown = [{"text": text, "right": at == 0} for at, text in enumerate(options)]
    return {"prompt": prompt, "options": shown, "answer": options[0], "evidence_text": evidence}


FLAWED = [
    (
        "longest_key",
        question(
            "What did workers fit to the lamps?", "metal hoods that send light down", "red bulbs", "new poles", "glass"
        ),
    ),
    (
        "uneven_options",
        question(
            "Why did the town keep lamps?",
            "To save money",
            "To please guests who came from far away to see the night sky",
            "To help bats",
        ),
    ),
    ("grammar_cue", question("Adaeze Lind opened an", "observatory", "bakery", "school", "clinic")),
    (
        "repeats_stem",
        question(
            "Which lamps stayed in the town?",
            "lamps beside the school",
            "signs at the river",
            "motors in the valley",
            "wires",
        ),
    ),
    ("overlapping", question("Who opened the place?", "the mayor of the town", "the mayor", "a baker", "the police")),
    (
        "absolute_words",
        question(
            "What do the sensors on Mill Street do?",
            "They wake lamps",
            "They always ring",
            "They call police",
            "They close doors",
        ),
    ),
    ("hedged_key", question("How did the shop owners vote?", "Some feared thieves", "Gladly", "Late", "Twice over")),
    (
        "negative_stem",
        question("Which lamp did the workers not fit with hoods?", "the oldest", "the newest", "the tallest"),
    ),
    ("pointing", question("When did she open the Orrin Observatory?", "in 1974", "in 1984", "in 1994", "in 2004")),
    ("floating_time", question("How many lamps does Sarn Vale have now?", "460", "600", "900", "1,200")),
    ("duplicates", question("Who runs the bakery on Mill Street?", "the baker", "a baker", "the mayor", "police")),
    (
        "second_right",
        question(
            "Who signed the Sarn petition?", "Reyes", "Lind", "Mora", evidence="Lind and Reyes signed the petition."
        ),
    ),
    ("unsupported_key", question("How many lamps of Sarn Vale stayed?", "470", "600", "900", "1,200")),
    ("vague_stem", question("What did Lind say?", "Darkness is not free", "Lamps cost money", "Bats like light")),
    ("long_stem", question(f"Who {'really ' * 26}opened the observatory?", "Lind", "Mora", "Reyes", "Cid")),
    ("unfinished_stem", question("The workers fitted the lamps with", "hoods", "bulbs", "poles", "wires")),
    (
        "many_sentences",
        question("The town was dark. Who opened the observatory there?", "Adaeze Lind", "Tom Mora", "Ana Reyes"),
    ),
    (
        "not_parallel",
        question(
            "Why did the workers fit hoods?",
            "to send light down",
            "because of bats",
            "to please guests",
            "to hide poles",
        ),
    ),
    ("mixed_kinds", question("When did the Orrin Observatory open?", "in 1974", "in spring", "in 1984", "in 1994")),
    ("all_of_the_above", question("Who opposed the town's plan?", "shop owners", "bakers", "all of the above")),
    ("filler", question("Who opened the Orrin Observatory?", "Adaeze Lind", "Tom Mora", "It is not mentioned")),
    ("names_the_text", question("According to the passage, who opened the observatory?", "Lind", "Mora", "Reyes")),
    ("uneven_figures", question("How many lamps of Sarn Vale stayed?", "460", "461.5", "600", "900")),
    (
        "backward_interval",
        question("When did the theft reports fall?", "from 1974 to 1980", "from 1984 to 1980", "from 1990 to 1999"),
    ),
    ("unordered_figures", question("How many lamps of Sarn Vale stayed?", "460", "900", "300", "1,200")),
    ("stem_in_option", question("Who met Adaeze Lind at the observatory?", "Ana Mora", "Adaeze Lind", "Tom Reyes")),
    (
        "repeated_opening",
        question(
            "Why did the town fit hoods?",
            "so that the bats come home again",
            "so that the guests see the sky",
            "so that the moths find the river",
        ),
    ),
    (
        "opposites",
        question("What happened to thefts in Sarn Vale?", "thefts fell", "thefts rose", "police left", "lamps broke"),
    ),
    (
        "converging",
        question("Who opened the observatory of Sarn?", "Mayor Ana Lind Mora", "Mayor Cid", "Ana Reyes", "Tom Lind"),
    ),
    ("broken_wording", question("Who opened the the Orrin Observatory?", "Adaeze Lind", "Tom Mora", "Ana Reyes")),
]
GOOD = [
    question("Who opened the Orrin Observatory?", "Adaeze Lind", "Tom Mora", "Ana Reyes", "Jonas Albrecht"),
    question("How many lamps of Sarn Vale stayed?", "310", "460", "690", "920", evidence="The 310 lamps stayed."),
    question(
        "Why did the workers fit hoods?", "to send light down", "to keep out rain", "to please guests", "to save metal"
    ),
    question("Who said, “Darkness is not free, and they know it”?", "Adaeze Lind", "Tom Mora", "Ana Reyes"),
    question("What does paragraph 7 mainly do?", "It quotes Lind.", "It looks back.", "It explains a term."),
    question("True or false: Adaeze Lind opened the bakery in 1974.", "False", "True"),
    {"prompt": "Workers fitted the lamps with metal ____.", "options": [], "answer": "hoods", "evidence_text": TOWN},
    {"prompt": "Match each person with the role that the text gives.", "options": [], "answer": "Lind - mayor"},
]


@pytest.mark.parametrize(("flaw", "flawed"), FLAWED, ids=[flaw for flaw, _ in FLAWED])
def test_a_flaw_is_found(flaw: str, flawed: dict[str, Any]) -> None:
    """A question with one flaw put in is said to have it."""
    assert flaw in examine(flawed)


@pytest.mark.parametrize("good", GOOD, ids=lambda good: str(good["prompt"]))
def test_good_questions_have_no_flaw(good: dict[str, Any]) -> None:
    """What a careful author would write passes."""
    assert examine(good) == []


def test_every_flaw_has_its_case() -> None:
    """A flaw that is added gets a question above."""
    assert [flaw for flaw, _ in FLAWED] == [flaw.__name__ for flaw in FLAWS]


def test_lessons_are_read_with_their_evidence(tmp_path: Path) -> None:
    """A folder of lessons in JSON gives questions that hold the text of their evidence."""
    asked = {**question("What did Lind say?", "Yes", "No"), "evidence": [{"text": TOWN}]}
    (tmp_path / "town.json").write_text(json.dumps({"questions": [asked]}), encoding="utf-8")
    questions = list(of_lessons(tmp_path))
    assert questions[0]["evidence_text"] == TOWN
    assert flaws_per_question(questions)[0] >= 1
