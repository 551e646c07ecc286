"""What stands on the printed sheets: one frozen dataclass per template, worded and ready to be placed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from markupsafe import Markup

Part = Literal["reading", "glossary", "worksheet", "key", "games", "solutions"]
Paper = Literal["a4", "letter"]
ALL: tuple[Part, ...] = ("reading", "glossary", "worksheet", "key")


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence of the article that proves an answer."""

    paragraph: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Proof:
    """What the key adds below a question: remarks on the answer, and the evidence."""

    remarks: tuple[str, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A line with a mark beside it: an option's letter, a written letter or number; "" leaves the box empty."""

    mark: str
    text: str
    chosen: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a prompt; a blank one is a line to write on, with the answer on it in the key."""

    text: str
    blank: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceTask:
    """One right option among a few, in one column or two."""

    number: int
    prompt: str
    points: str
    options: tuple[Row, ...]
    columns: int
    proof: Proof | None


@dataclass(frozen=True, slots=True)
class GapTask:
    """A sentence with a blank to fill."""

    number: int
    prompt: tuple[Run, ...]
    points: str
    proof: Proof | None


@dataclass(frozen=True, slots=True)
class ShortTask:
    """A question with ruled lines for a short answer."""

    number: int
    prompt: str
    points: str
    lines: tuple[str, ...]
    proof: Proof | None


@dataclass(frozen=True, slots=True)
class PairsTask:
    """Two columns to match, or two lists where they are long: a line before each left side takes a letter."""

    number: int
    prompt: str
    points: str
    layout: Literal["beside", "stacked"]
    left: tuple[Row, ...]
    right: tuple[Row, ...]
    proof: Proof | None


@dataclass(frozen=True, slots=True)
class BankTask:
    """A box of words, and sentences with a line to write one of them on."""

    number: int
    prompt: str
    points: str
    words: tuple[str, ...]
    sentences: tuple[tuple[Run, ...], ...]
    proof: Proof | None


@dataclass(frozen=True, slots=True)
class OrderTask:
    """Texts to put in order: a box before each takes its number."""

    number: int
    prompt: str
    points: str
    items: tuple[Row, ...]
    proof: Proof | None


@dataclass(frozen=True, slots=True)
class OpenTask:
    """A free answer: ruled lines on the worksheet, the points of a good answer in the key."""

    number: int
    prompt: str
    points: str
    lines: tuple[str, ...]
    ideas: tuple[str, ...]
    proof: Proof | None


Task = ChoiceTask | GapTask | ShortTask | PairsTask | BankTask | OrderTask | OpenTask


@dataclass(frozen=True, slots=True)
class Block:
    """A numbered paragraph, with the sub-headings that stand before it."""

    number: int
    headings: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class ReadingPart:
    """The article as the class reads it."""

    title: str
    standfirst: str
    credit: str
    facts: str
    before: tuple[str, ...]
    words: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A word of the glossary."""

    term: str
    kind: str
    definition: str
    spanish: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table of names, dates or numbers; the first cell of a row is its heading."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class GlossaryPart:
    """The words to know, and who, when and how many."""

    title: str
    article: str
    entries: tuple[Entry, ...]
    tables: tuple[Table, ...]
    note: str


@dataclass(frozen=True, slots=True)
class QuestionsPart:
    """The worksheet, or with the answers written in, the key."""

    name: Literal["worksheet", "key"]
    title: str
    article: str
    fields: tuple[str, ...]
    total: str
    tasks: tuple[Task, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Box:
    """A letter's place in a game: what is printed in it, its number, whether it is a box to write in or marked."""

    letter: str
    number: str = ""
    box: bool = False
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Clues:
    """The clues of one way through a crossword."""

    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A word search or a crossword: its rows of letters, the words to look for, its clues."""

    name: Literal["search", "crossword"]
    title: str
    task: str
    rows: tuple[tuple[Box, ...], ...]
    words: tuple[str, ...]
    clues: tuple[Clues, ...]


@dataclass(frozen=True, slots=True)
class GamesPart:
    """Word games out of the glossary, or with the answers written in, their solutions; `cards` are cut and folded."""

    name: Literal["games", "solutions"]
    title: str
    article: str
    fields: tuple[str, ...]
    grids: tuple[Grid, ...]
    left: tuple[Row, ...]
    right: tuple[Row, ...]
    cards: tuple[Entry, ...]
    note: str


SheetPart = ReadingPart | GlossaryPart | QuestionsPart | GamesPart


@dataclass(frozen=True, slots=True)
class Handout:
    """The whole file: its parts in the order asked for, the foot of each page, its style."""

    title: str
    foot: str
    style: Markup
    parts: tuple[SheetPart, ...]
