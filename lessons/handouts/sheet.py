"""Step 9, on paper: turn a lesson into worded parts, and place them in one HTML file."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from content.errors import MOST_CHARACTERS
from content.level import minutes
from lessons.handouts.games import games, solutions
from lessons.handouts.parts import (
    ALL,
    BankTask,
    Block,
    ChoiceTask,
    Entry,
    GamesPart,
    GapTask,
    GlossaryPart,
    Handout,
    OpenTask,
    OrderTask,
    PairsTask,
    Proof,
    QuestionsPart,
    ReadingPart,
    ShortTask,
    Table,
)
from lessons.handouts.tasks import Setter, points
from lessons.handouts.tidy import plain, printable
from lessons.places import templates_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from content.model import Article, Passage, Term
    from lessons.handouts.parts import Paper, Part, SheetPart, Task
    from lessons.model import Lesson

    Tidy = Callable[[str, int], str]

# The template that places each kind of part; the field names are its variables.
TEMPLATES: dict[type, str] = {
    Handout: "handout.html",
    ReadingPart: "reading.html",
    GlossaryPart: "glossary.html",
    QuestionsPart: "questions.html",
    GamesPart: "games.html",
    ChoiceTask: "tasks/choice.html",
    GapTask: "tasks/gap.html",
    ShortTask: "tasks/short.html",
    PairsTask: "tasks/pairs.html",
    BankTask: "tasks/bank.html",
    OrderTask: "tasks/order.html",
    OpenTask: "tasks/open.html",
    Proof: "tasks/proof.html",
}
TITLE, LINE, DEFINITION, IN_FOOT = 250, 300, 400, 80  # characters: more than a newspaper prints there
MOST_QUESTIONS, MOST_ROWS = 100, 100  # a hundred questions are twenty pages
WORDS_FIRST = 5


def html(lesson: Lesson, *, parts: tuple[Part, ...] = ALL, paper: Paper = "a4") -> str:
    """Give the parts as one self-contained HTML file that reads well on a screen and prints on paper."""
    style = _style("paper.css") + _style("screen.css") + f"@page {{ size: {paper}; margin: 18mm 16mm 20mm 24mm; }}"
    return page(handout(lesson, parts, plain, Markup(style)))  # noqa: S704 - style sheets of our own


def printed(lesson: Lesson, parts: tuple[Part, ...]) -> str:
    """Give the parts as HTML for the printer's renderer, in letters that its fonts hold, without style."""
    return page(handout(lesson, parts, printable, Markup()))


def handout(lesson: Lesson, parts: tuple[Part, ...], tidy: Tidy, style: Markup) -> Handout:
    """Word the parts that were asked for; a part with nothing in it is left out unless it stands alone."""
    makers: dict[Part, Callable[[Lesson, Tidy], SheetPart]] = {
        "reading": reading,
        "glossary": glossary,
        "worksheet": worksheet,
        "key": key,
        "games": games,
        "solutions": solutions,
    }
    made = [makers[part](lesson, tidy) for part in dict.fromkeys(parts)]
    full = [part for part in made if isinstance(part, ReadingPart) or not part.note]
    title = _title(lesson.article, tidy)
    return Handout(title, foot(lesson.article, tidy), style, tuple(full or made[:1]))


def foot(article: Article, tidy: Tidy) -> str:
    """Say on each page whose text this is."""
    source = f", {tidy(article.source, IN_FOOT)}" if article.source else ""
    title = tidy(article.title, IN_FOOT) or "Untitled"
    return f"Text: “{title}”{source}. Copyright remains with the publisher; for use in class only."


def reading(lesson: Lesson, tidy: Tidy) -> ReadingPart:
    """Word the article: title, credit, prompts, numbered paragraphs with their sub-headings."""
    article = lesson.article
    day = f"{article.published.day} {article.published:%B %Y}" if article.published else ""
    credit = [f"By {article.byline}" if article.byline else "", article.source, day]
    return ReadingPart(
        title=_title(article, tidy),
        standfirst=tidy(article.standfirst, DEFINITION),
        credit=" · ".join(tidy(piece, LINE) for piece in credit if piece),
        facts=_facts(lesson),
        before=tuple(tidy(prompt, LINE) for prompt in lesson.before),
        words=", ".join(tidy(term.term, LINE) for term in lesson.glossary[:WORDS_FIRST]),
        blocks=tuple(_blocks(article, tidy)),
    )


def _title(article: Article, tidy: Tidy) -> str:
    return tidy(article.title, TITLE) or "Untitled"


def _facts(lesson: Lesson) -> str:
    time = minutes(lesson.article.words)
    facts = [f"{lesson.article.words:,} words", f"about {time} minute{'s' * (time > 1)} to read"]
    if lesson.grade:
        facts.append(f"reading grade {lesson.grade:.0f}")
    return " · ".join(facts)


def _blocks(article: Article, tidy: Tidy) -> Iterator[Block]:
    room = MOST_CHARACTERS
    for number, paragraph in enumerate(article.paragraphs, 1):
        if room <= 0:
            return
        headings = tuple(tidy(heading.text, LINE) for heading in article.headings if heading.before == number)
        yield Block(number, headings, tidy(paragraph, room))
        room -= len(paragraph)


def glossary(lesson: Lesson, tidy: Tidy) -> GlossaryPart:
    """Word the glossary and the tables that have rows."""
    entries = tuple(_entry(term, lesson.article, tidy) for term in lesson.glossary[:MOST_ROWS])
    tables = tuple(table for table in _tables(lesson, tidy) if table.rows)
    note = "" if entries or tables else "This lesson has no glossary yet. Add words on its page, then print again."
    return GlossaryPart(
        "Words to know" if entries else "Facts to know", _title(lesson.article, tidy), entries, tables, note
    )


def _entry(term: Term, article: Article, tidy: Tidy) -> Entry:
    place = f"paragraph {article.place(term.passage).paragraph}"
    kind = ", ".join(tidy(text, LINE) for text in (term.part_of_speech, term.syllables, place) if text)
    return Entry(tidy(term.term, LINE), kind, tidy(term.definition, DEFINITION), tidy(term.spanish, LINE))


def _tables(lesson: Lesson, tidy: Tidy) -> Iterator[Table]:
    def paragraph(passage: Passage) -> str:
        return str(lesson.article.place(passage).paragraph)

    def rows(*cells: tuple[str, str, str]) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(tidy(cell, LINE) for cell in row) for row in islice(cells, MOST_ROWS))

    people = rows(*((row.name, row.role, paragraph(row.passage)) for row in lesson.people))
    timeline = rows(*((_capital(row.as_written), row.event, paragraph(row.passage)) for row in lesson.timeline))
    numbers = rows(*((row.figure, row.counts, paragraph(row.passage)) for row in lesson.numbers))
    yield Table("Who\N{RIGHT SINGLE QUOTATION MARK}s who", ("Name", "In this article", "Paragraph"), people)
    yield Table("Timeline", ("When", "What happened", "Paragraph"), timeline)
    yield Table("Numbers", ("Figure", "What it counts", "Paragraph"), numbers)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def worksheet(lesson: Lesson, tidy: Tidy) -> QuestionsPart:
    """Word the questions with room to write, and nothing of their answers."""
    return _questions(lesson, tidy, answered=False)


def key(lesson: Lesson, tidy: Tidy) -> QuestionsPart:
    """Word the questions with the answers written in and their evidence."""
    return _questions(lesson, tidy, answered=True)


def _questions(lesson: Lesson, tidy: Tidy, *, answered: bool) -> QuestionsPart:
    setter = Setter(lesson.article, tidy, answered)
    total = sum(question.points for question in lesson.questions)
    return QuestionsPart(
        name="key" if answered else "worksheet",
        title="Answer key" if answered else "Questions",
        article=_title(lesson.article, tidy),
        fields=() if answered else ("Name", "Class", "Date"),
        total=points(total) if answered else f"of {points(total)}",
        tasks=tuple(setter.task(number, each) for number, each in enumerate(lesson.questions[:MOST_QUESTIONS], 1)),
        note="" if lesson.questions else "This lesson has no questions yet. Choose some on its page, then print again.",
    )


def page(part: Handout | SheetPart | Task | Proof) -> Markup:
    """Place one worded part in its template; the fields of the part are the template's variables."""
    variables = {field.name: getattr(part, field.name) for field in fields(part)}
    return Markup(_environment().get_template(TEMPLATES[type(part)]).render(variables))  # noqa: S704 - autoescaped


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates_folder() / "handouts"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["place"] = page
    return environment


@cache
def _style(name: str) -> str:
    return (templates_folder() / "handouts" / name).read_text(encoding="utf-8")
