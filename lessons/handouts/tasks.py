"""Turn questions into tasks on paper: with room to write for the class, with answers written in for the key."""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import ascii_uppercase
from typing import TYPE_CHECKING, Literal, assert_never

from content.model import Choice, Gap, Open, Order, Pairs
from lessons.handouts.parts import (
    BankTask,
    ChoiceTask,
    Evidence,
    GapTask,
    OpenTask,
    OrderTask,
    PairsTask,
    Proof,
    Row,
    Run,
    ShortTask,
    Task,
)
from lessons.handouts.quotes import whole_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from content.model import Article, Question

BLANK = re.compile("_{2,}")
TWO_COLUMNS = 36  # characters of an option that still fit half a line at 11.5 pt
ONE_LINE = 45  # characters of an answer that a hand writes on one ruled line
# Two columns side by side cannot be parted between pages: more pairs, or longer sides, stand below one another.
MOST_BESIDE, SIDE = 8, 70
MOST_LINES = 30  # a page of ruled lines
PROMPT, OPTION, SENTENCE = 1_000, 500, 700  # characters: several times what a teacher would write


@dataclass(frozen=True, slots=True)
class Setter:
    """Sets the questions of one article; `tidy` makes a text safe, `answered` writes the answers in."""

    article: Article
    tidy: Callable[[str, int], str]
    answered: bool

    def task(self, number: int, question: Question) -> Task:
        """Give the task for a question by the shape of its answer."""
        match question.shape:
            case Choice() as shape:
                return self._choice(number, question, shape)
            case Gap() as shape:
                return self._gap(number, question, shape)
            case Pairs() as shape if shape.is_bank:
                return self._bank(number, question, shape)
            case Pairs() as shape:
                return self._pairs(number, question, shape)
            case Order() as shape:
                return self._order(number, question, shape)
            case Open() as shape:
                return self._open(number, question, shape)
            case _:
                assert_never(question.shape)

    def _choice(self, number: int, question: Question, shape: Choice) -> ChoiceTask:
        rows = tuple(
            Row(letter, self._text(option.text), *self._verdict(option.right, option.why))
            for letter, option in zip(ascii_uppercase, shape.options, strict=False)
        )
        short = all(len(row.text) <= TWO_COLUMNS for row in rows)
        reasons = any(row.why for row in rows)
        correction = (f"Correction: {self._text(shape.correction)}",) if shape.correction else ()
        columns = 2 if short and not reasons else 1
        return ChoiceTask(
            number, self._prompt(question), points(question.points), rows, columns, self._proof(question, correction)
        )

    def _verdict(self, right: bool, why: str) -> tuple[bool, str]:  # noqa: FBT001 - a private pair of an option
        return (right, self._text(why)) if self.answered else (False, "")

    def _gap(self, number: int, question: Question, shape: Gap) -> GapTask | ShortTask:
        bare = _bare(shape.answer)
        also = "; ".join(self._text(text) for text in shape.accepted if _bare(text) != bare)
        proof = self._proof(question, (f"Also right: {also}",) if also else ())
        answer = self._text(shape.answer)
        prompt = self._prompt(question)
        if blank := BLANK.search(prompt):
            return GapTask(number, self._runs(prompt, blank, answer), points(question.points), proof)
        lines = ("",) * (1 if len(answer) <= ONE_LINE else 2)
        return ShortTask(number, prompt, points(question.points), (answer,) if self.answered else lines, proof)

    def _runs(self, text: str, blank: re.Match[str], answer: str) -> tuple[Run, Run, Run]:
        written = Run(answer if self.answered else "", blank=True)
        return Run(text[: blank.start()]), written, Run(text[blank.end() :])

    def _bank(self, number: int, question: Question, shape: Pairs) -> BankTask:
        words = tuple(self._text(word) for word in shape.shown)
        rows = ((self._text(left), self._text(right)) for left, right in shape.pairs)
        sentences = tuple(self._runs(left, found, right) for left, right in rows if (found := BLANK.search(left)))
        prompt, worth = self._prompt(question), points(question.points)
        return BankTask(number, prompt, worth, words, sentences, self._proof(question))

    def _pairs(self, number: int, question: Question, shape: Pairs) -> PairsTask:
        letters = dict(zip(shape.shown, ascii_uppercase, strict=False))
        left = tuple(
            Row(letters.get(right, "") if self.answered else "", self._text(left)) for left, right in shape.pairs
        )
        right = tuple(Row(letter, self._text(text)) for text, letter in letters.items())
        fits = len(left) <= MOST_BESIDE and all(len(row.text) <= SIDE for row in (*left, *right))
        layout: Literal["beside", "stacked"] = "beside" if fits else "stacked"
        return PairsTask(
            number, self._prompt(question), points(question.points), layout, left, right, self._proof(question)
        )

    def _order(self, number: int, question: Question, shape: Order) -> OrderTask:
        items = tuple(
            Row(str(shape.items.index(text) + 1) if self.answered else "", self._text(text)) for text in shape.shown
        )
        return OrderTask(number, self._prompt(question), points(question.points), items, self._proof(question))

    def _open(self, number: int, question: Question, shape: Open) -> OpenTask:
        lines = () if self.answered else ("",) * max(2, min(shape.lines, MOST_LINES))
        ideas = tuple(self._text(point) for point in shape.points) if self.answered else ()
        return OpenTask(number, self._prompt(question), points(question.points), lines, ideas, self._proof(question))

    def _text(self, text: str) -> str:
        return self.tidy(text, OPTION)

    def _prompt(self, question: Question) -> str:
        return self.tidy(question.prompt, PROMPT)

    def _proof(self, question: Question, remarks: tuple[str, ...] = ()) -> Proof | None:
        if not self.answered:
            return None
        places = sorted(
            {(place.paragraph, place.start, place.end) for place in map(self.article.place, question.evidence)}
        )
        sentences = [
            Evidence(number, self.tidy(whole_sentence(self.article.paragraphs[number - 1], start, end), SENTENCE))
            for number, start, end in places
            if self.article.paragraphs
        ]
        return Proof(remarks, tuple(dict.fromkeys(sentences)))


def _bare(answer: str) -> str:
    """Give an answer without capitals and a leading article, in which a second right answer often differs only."""
    return re.sub(r"^(?:the|an?)\s+", "", answer.casefold().strip())


def points(count: int) -> str:
    """Say how many points a question, or all of them, give."""
    return "1 point" if count == 1 else f"{count} points"
