"""The JSON of a draft keeps the shape that others read."""

from __future__ import annotations

import json

from content.model import Draft
from lessons.exchange.draft_json import draft_json
from tests.samples import ARTICLE, BANK, GLOSSARY, NUMBERS, PEOPLE, QUESTIONS, TIMELINE


def test_evidence_is_the_slice_of_its_paragraph() -> None:
    """Paragraphs count from 1, offsets count inside them, and the whole can be written as JSON."""
    made = draft_json(Draft(ARTICLE, QUESTIONS, (), GLOSSARY, PEOPLE, TIMELINE, NUMBERS, grade=7.456))
    paragraphs = made["article"]["paragraphs"]
    for question in made["questions"]:
        for each in question["evidence"]:
            assert paragraphs[each["paragraph"] - 1][each["start"] : each["end"]] == each["text"]
    assert made["article"]["grade"] == 7.46
    assert {question["shape"] for question in made["questions"]} == {"choice", "gap", "pairs", "order", "open"}
    assert made["questions"][3]["answer"] == "False; Reported thefts in the valley fell between 2020 and 2022."
    assert json.loads(json.dumps(made)) == made


def test_a_word_bank_gives_its_words() -> None:
    """The key is the words in the order of the sentences; the prompt holds its box."""
    (made,) = draft_json(Draft(ARTICLE, (BANK,)))["questions"]
    assert made["answer"] == "shields; petition; reserve"
    assert "the box (bats, mayor, petition, reserve, shields)" in made["prompt"]
    assert made["pairs"][0] == ["Workers fitted the lamps that stayed with ____.", "shields"]
