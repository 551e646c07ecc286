"""The plain data that content/ takes and gives: an article goes in, a draft of a lesson comes out."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import accumulate
from typing import Literal, NewType

QuestionId = NewType("QuestionId", str)
Level = Literal["elementary", "intermediate", "advanced"]
Origin = Literal["article", "dictionary", "wordnet"]
MentionKind = Literal["person", "organisation", "place"]

BLANK = "____"  # what stands for words to fill in
PARAGRAPH_BREAK = "\n\n"


@dataclass(frozen=True, slots=True)
class Passage:
    """A half-open stretch [start, end) of an article's text, counted in code points."""

    start: int
    end: int

    def meets(self, other: Passage) -> bool:
        """Say whether two stretches share words."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Heading:
    """A sub-heading that stands before paragraph number `before` (counted from 1)."""

    before: int
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """A news article, clean or as it came."""

    title: str = ""
    standfirst: str = ""
    byline: str = ""
    source: str = ""
    address: str = ""
    published: date | None = None
    paragraphs: tuple[str, ...] = ()
    headings: tuple[Heading, ...] = ()

    @property
    def text(self) -> str:
        """Give the paragraphs joined by two newlines: what every Passage counts in."""
        return PARAGRAPH_BREAK.join(self.paragraphs)

    @property
    def words(self) -> int:
        """Count the words of the paragraphs."""
        return sum(len(paragraph.split()) for paragraph in self.paragraphs)

    def quote(self, passage: Passage) -> str:
        """Give the words of a passage."""
        return self.text[passage.start : passage.end]

    def place(self, passage: Passage) -> Place:
        """Find a passage's paragraph (counted from 1) and its offsets there, cut at the paragraph's end."""
        if not self.paragraphs:
            return Place(1, 0, 0)
        ends = _ends(self.paragraphs)
        at = min(bisect_right(ends, passage.start), len(ends) - 1)
        offset = ends[at] - len(self.paragraphs[at])
        return Place(at + 1, passage.start - offset, min(passage.end, ends[at]) - offset)


@lru_cache(maxsize=4)
def _ends(paragraphs: tuple[str, ...]) -> tuple[int, ...]:
    """Give where each paragraph of a text ends."""
    lengths = accumulate(len(each) + len(PARAGRAPH_BREAK) for each in paragraphs)
    return tuple(end - len(PARAGRAPH_BREAK) for end in lengths)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage stands: paragraph number from 1, half-open offsets inside that paragraph."""

    paragraph: int
    start: int
    end: int


# Answer shapes: how one replies. A closed union; pages, paper, marking and exports know only these.


@dataclass(frozen=True, slots=True)
class Gap:
    """A short typed reply that the program marks."""

    answer: str
    accepted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Option:
    """One answer offered by a choice; `why` says in the key why it is right or wrong."""

    text: str
    right: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """Exactly one right option among two to four, in the order in which they are shown."""

    options: tuple[Option, ...]
    correction: str = ""  # what a false statement should say

    @property
    def right(self) -> Option:
        """Give the right option."""
        return next(option for option in self.options if option.right)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Left sides in the order shown, each with its right side; screens show the right sides by `shown`.

    `extra` are right sides that belong nowhere, so that the last match is no gift. Where every left side holds a blank,
    written `____`, it is a word bank: the right sides fill the blanks.
    """

    pairs: tuple[tuple[str, str], ...]
    extra: tuple[str, ...] = ()

    @property
    def shown(self) -> tuple[str, ...]:
        """Give all right sides in alphabetical order, which gives nothing away."""
        return tuple(sorted({*self.extra, *(right for _, right in self.pairs)}, key=str.casefold))

    @property
    def is_bank(self) -> bool:
        """Say whether the right sides fill blanks in the left ones."""
        return bool(self.pairs) and all(BLANK in left for left, _ in self.pairs)


@dataclass(frozen=True, slots=True)
class Order:
    """Texts in their right order; screens show them by `shown`."""

    items: tuple[str, ...]

    @property
    def shown(self) -> tuple[str, ...]:
        """Give the items in alphabetical order, turned by one place where that is the right order."""
        ordered = tuple(sorted(self.items, key=str.casefold))
        return ordered if ordered != self.items else ordered[1:] + ordered[:1]


@dataclass(frozen=True, slots=True)
class Open:
    """A free answer, marked by hand, with points that a good answer makes."""

    points: tuple[str, ...] = ()
    lines: int = 6  # ruled lines on paper


Shape = Gap | Choice | Pairs | Order | Open


@dataclass(frozen=True, slots=True)
class Question:
    """One question: `type` is the name of the module that found it, `shape` holds the key.

    `evidence` is what proves the answer. `difficulty` runs from 0 (easy) to 1. A `spare` one is right and says little:
    it is asked only where a lesson would else be short.
    """

    type: str
    prompt: str
    shape: Shape
    evidence: tuple[Passage, ...]
    points: int = 1
    difficulty: float = 0.5
    spare: bool = False
    id: QuestionId = field(default=QuestionId(""))


def key_words(question: Question) -> str:
    """Give the words of the right answer, or nothing where it is no single phrase."""
    match question.shape:
        case Choice() as choice:
            return choice.right.text
        case Gap() as gap:
            return gap.answer
        case _:
            return ""


def question_id(question: Question) -> QuestionId:
    """Make the id that stays the same on screen, on paper and in exports: from type, evidence, key and wording."""
    parts = (question.type, question.prompt, repr(question.shape), repr(question.evidence))
    return QuestionId(hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:12])


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry, in the sense used here; `passage` is the sentence it stands in."""

    term: str
    part_of_speech: str  # noun, verb, adjective, adverb, phrase or name
    definition: str
    origin: Origin
    passage: Passage
    syllables: str = ""
    spanish: str = ""


@dataclass(frozen=True, slots=True)
class Character:
    """A row of who's who; `passage` gives the role."""

    name: str
    kind: MentionKind
    role: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class Event:
    """A row of the timeline; `when` is an ISO date, month, year or interval, or None where the article does not say."""

    when: str | None
    as_written: str
    event: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class Figure:
    """A row of the table of numbers: a figure as written and what it counts."""

    figure: str
    counts: str
    passage: Passage


@dataclass(frozen=True, slots=True)
class Rejection:
    """A candidate that was not kept: the rule it breaks and why, in words."""

    type: str
    rule: str
    reason: str
    prompt: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What the teacher asks for. No kinds means all; seed None means the article's own."""

    kinds: tuple[str, ...] = ()
    count: int = 15
    level: Level = "intermediate"
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything drafted for one article, for the teacher to keep, change or leave out."""

    article: Article
    questions: tuple[Question, ...] = ()
    before: tuple[str, ...] = ()
    glossary: tuple[Term, ...] = ()
    people: tuple[Character, ...] = ()
    timeline: tuple[Event, ...] = ()
    numbers: tuple[Figure, ...] = ()
    spares: tuple[Question, ...] = ()  # sound questions that were not chosen, the best first
    rejections: tuple[Rejection, ...] = ()
    notes: tuple[str, ...] = ()
    grade: float = 0.0  # U.S. school grade of the text
