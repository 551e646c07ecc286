"""Lessons are worded and placed on sheets."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from typing import TYPE_CHECKING, get_args

import pytest
from jinja2 import Environment, meta

from content.model import Article, Choice, Option, Question, Term
from lessons.handouts import ALL, html
from lessons.handouts.parts import Handout, Proof, SheetPart, Task
from lessons.handouts.sheet import TEMPLATES, key, page, reading, worksheet
from lessons.handouts.tidy import plain
from lessons.places import templates_folder
from tests.samples import BANK, passage, sample_lesson

if TYPE_CHECKING:
    from lessons.handouts import Part

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)></style>{{ 7*7 }}&amp;\x00"


@pytest.mark.parametrize("part", TEMPLATES)
def test_template_uses_the_fields_of_its_part(part: type) -> None:
    """The variables of a template are the fields of its dataclass: none missing, none idle."""
    source = (templates_folder() / "handouts" / TEMPLATES[part]).read_text(encoding="utf-8")
    used = meta.find_undeclared_variables(Environment(autoescape=True).parse(source)) - {"place"}
    assert used == {field.name for field in fields(part)}


def test_every_part_and_task_has_a_template() -> None:
    """Nothing can be worded that no template places."""
    assert set(TEMPLATES) == {Handout, Proof, *get_args(SheetPart), *get_args(Task)}


def test_every_template_is_used() -> None:
    """The folder holds no template that places nothing."""
    folder = templates_folder() / "handouts"
    assert {str(file.relative_to(folder)) for file in folder.rglob("*.html")} == set(TEMPLATES.values())


def test_worksheet_knows_no_answers() -> None:
    """What the worksheet is made from holds no right option, reason, correction, point of an answer or evidence."""
    lesson = sample_lesson()
    marked = replace(
        lesson,
        questions=tuple(
            replace(question, shape=replace(question.shape, correction="SECRET"))
            if isinstance(question.shape, Choice)
            else question
            for question in lesson.questions
        ),
    )
    sheet = page(worksheet(marked, plain))
    for secret in ("SECRET", "shield", "Night Sky Trust", "chosen", "This is how many", "A gain", "paragraph"):
        assert secret not in sheet


def test_key_shows_answers_reasons_and_evidence() -> None:
    """The key has the answer of each shape, why a wrong option is wrong, and the sentence that proves it."""
    sheet = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page(key(sample_lesson(), plain))))
    for words in (
        "2,140 right",
        "This is how many lamps stayed.",
        "Correction: Reported thefts in the valley fell between 2020 and 2022.",
        "with shields , metal hoods",
        "Also right: shield",
        "the Night Sky Trust",
        "C Adaeze Lind",
        "1 The Orrin Observatory opened.",
        "A cost: fear of thieves",
        "paragraph 1 In March 2021 the mountain town",
        "paragraph 9 Dr. Hana Whitlock, an ecologist at the observatory, counted nine species",
    ):
        assert words in sheet


def test_an_article_that_only_adds_the_is_no_other_answer() -> None:
    """An accepted answer that lacks only the article "the" is not listed as another right answer."""
    assert "Also right: Night Sky Trust" not in page(key(sample_lesson(), plain))


def test_short_options_stand_in_two_columns() -> None:
    """Options share lines on the worksheet where all of them are short."""
    tasks = worksheet(sample_lesson(), plain).tasks
    assert [task.columns for task in tasks[:4]] == [2, 2, 1, 2]  # type: ignore[union-attr] # the first four are choices


def test_reading_is_numbered_and_keeps_headings() -> None:
    """Paragraphs are numbered from 1 and sub-headings stand before theirs."""
    sheet = reading(sample_lesson(), plain)
    assert [block.number for block in sheet.blocks] == list(range(1, 12))
    assert [(block.number, block.headings) for block in sheet.blocks if block.headings] == [
        (4, ("A darker kind of light",)),
        (7, ("Visitors by night",)),
        (10, ("Not for everyone",)),
    ]
    assert sheet.credit == "By Ines Okafor · The Valley Courier · 9 March 2024"
    assert sheet.facts == "413 words · about 2 minutes to read · reading grade 7"


def test_empty_parts_are_left_out() -> None:
    """A lesson without words and questions is a reading only; a part asked for alone says what to do."""
    lesson = replace(sample_lesson(), questions=(), glossary=(), people=(), timeline=(), numbers=(), before=())
    assert "<h1>Questions" not in html(lesson)
    assert "<h1>Questions" in html(lesson, parts=("worksheet",))
    assert "no questions yet" in html(lesson, parts=("worksheet",))
    assert "no glossary yet" in html(lesson, parts=("glossary",))


@pytest.mark.parametrize("part", ALL)
def test_hostile_text_stays_text(part: Part) -> None:
    """Markup, template code and control characters in a lesson are printed, never obeyed."""
    choice = Choice((Option(HOSTILE, right=True, why=HOSTILE), Option("b")))
    lesson = replace(
        sample_lesson(),
        article=Article(title=HOSTILE, byline=HOSTILE, source=HOSTILE, standfirst=HOSTILE, paragraphs=(HOSTILE,)),
        questions=(Question("fact", HOSTILE, choice, (passage("In March"),)),),
        glossary=(Term(HOSTILE, HOSTILE, HOSTILE, "article", passage("In March"), HOSTILE, HOSTILE),),
        people=(),
        timeline=(),
        numbers=(),
        before=(HOSTILE,),
    )
    file = html(lesson, parts=(part,))
    assert "<script" not in file
    assert "<img" not in file
    assert file.count("</style>") == 1
    assert "\x00" not in file
    assert "{{ 7*7 }}" in file


def test_html_stands_alone() -> None:
    """The HTML file carries its style and asks for nothing else."""
    file = html(sample_lesson(), paper="letter")
    assert "size: letter" in file
    assert not re.search(r"(?:src|href)=|url\(|@import", file)
    assert file.count("Copyright remains with the publisher") == 2  # for print and for the screen


def test_a_word_bank_has_a_box_and_lines() -> None:
    """The worksheet boxes all words in alphabetical order; the key writes each into its sentence."""
    lesson = replace(sample_lesson(), questions=(BANK,))
    sheet, answers = page(worksheet(lesson, plain)), page(key(lesson, plain))
    words = re.findall(r"<li>(\w+)</li>", sheet)
    assert words == ["bats", "mayor", "petition", "reserve", "shields"]
    assert sheet.count(">____<") == 3
    assert re.findall(r'blank written">(\w+)<', answers) == ["shields", "petition", "reserve"]
