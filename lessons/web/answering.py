"""Questions as forms: what a student fills in, with nothing of the key in it."""

from __future__ import annotations

from dataclasses import dataclass
from string import ascii_uppercase
from typing import TYPE_CHECKING, ClassVar, Literal, assert_never

from content.model import Choice, Gap, Open, Order, Pairs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.model import Question, Shape

GAP = "____"  # how a prompt writes the gap to be filled
State = Literal["answered", "begun", "none"]
SIGNS: dict[State, str] = {"answered": "✓", "begun": "…", "none": "○"}
WORDS: dict[State, str] = {"answered": "answered", "begun": "begun", "none": "not answered"}


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be chosen; `letter` names it in a list above."""

    text: str
    chosen: bool = False
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One select: what it stands beside, and what it offers."""

    label: str
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class GapForm:
    """A line to type on."""

    template: ClassVar[str] = "answers/gap.html"
    value: str


@dataclass(frozen=True, slots=True)
class ChoiceForm:
    """Options, of which one is chosen."""

    template: ClassVar[str] = "answers/choice.html"
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class PairsForm:
    """A select for each left side."""

    template: ClassVar[str] = "answers/pairs.html"
    offers: tuple[Offer, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class BankForm:
    """Sentences with a select in each gap, and the words that may fill them."""

    template: ClassVar[str] = "answers/bank.html"
    words: tuple[str, ...]
    rows: tuple[BankRow, ...]


@dataclass(frozen=True, slots=True)
class BankRow:
    """A sentence around its gap, and what the gap offers."""

    before: str
    after: str
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class OrderForm:
    """A select for each place in the order."""

    template: ClassVar[str] = "answers/order.html"
    offers: tuple[Offer, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class OpenForm:
    """Lines to write on."""

    template: ClassVar[str] = "answers/open.html"
    value: str
    lines: int


AnswerForm = GapForm | ChoiceForm | PairsForm | BankForm | OrderForm | OpenForm


def answer_form(shape: Shape, values: Sequence[str]) -> AnswerForm:
    """Give the form of an answer shape, filled in with what is saved."""
    match shape:
        case Gap():
            return GapForm("".join(values[:1]))
        case Choice(options):
            return ChoiceForm(_offers([option.text for option in options], "".join(values[:1])))
        case Pairs(pairs) if shape.is_bank:
            return BankForm(shape.shown, _gapped(shape, values))
        case Pairs(pairs):
            lefts = [left for left, _ in pairs]
            return PairsForm(_offers(shape.shown), _rows(lefts, shape.shown, values))
        case Order(items):
            places = [f"Number {place}" for place in range(1, len(items) + 1)]
            return OrderForm(_offers(shape.shown), _rows(places, shape.shown, values))
        case Open(_, lines):
            return OpenForm("".join(values[:1]), lines)
        case never:
            assert_never(never)


def tidy(values: Sequence[str]) -> tuple[str, ...]:
    """Give the fields of a form without spaces around them and with one kind of line end; all empty is no answer."""
    kept = tuple(value.replace("\r\n", "\n").strip() for value in values)
    return kept if any(kept) else ()


def state(question: Question, values: Sequence[str]) -> State:
    """Say whether a question is answered, begun or neither."""
    if not any(values):
        return "none"
    match question.shape:
        case Pairs(pairs):
            wanted = len(pairs)
        case Order(items):
            wanted = len(items)
        case _:
            wanted = 1
    return "answered" if sum(map(bool, values)) >= wanted else "begun"


def reply_lines(shape: Shape, values: Sequence[str]) -> tuple[str, ...]:
    """Give a saved answer as lines: one for each left side or place, where there are several."""
    match shape:
        case Pairs(pairs):
            labels = [f"{left}: " for left, _ in pairs]
        case Order(items):
            labels = [f"{place}. " for place in range(1, len(items) + 1)]
        case _:
            labels = [""]
    return tuple(f"{label}{value or 'nothing yet'}" for label, value in zip(labels, values, strict=False))


def prompt_pieces(prompt: str) -> tuple[str, ...]:
    """Cut a prompt at its gaps."""
    return tuple(prompt.split(GAP))


def _offers(texts: Sequence[str], chosen: str = "") -> tuple[Offer, ...]:
    return tuple(Offer(text, text == chosen, letter) for text, letter in zip(texts, _letters(texts), strict=True))


def _rows(labels: Sequence[str], texts: Sequence[str], values: Sequence[str]) -> tuple[Row, ...]:
    saved = [*values, *[""] * len(labels)]
    return tuple(Row(label, _offers(texts, value)) for label, value in zip(labels, saved, strict=False))


def _gapped(shape: Pairs, values: Sequence[str]) -> tuple[BankRow, ...]:
    saved = [*values, *[""] * len(shape.pairs)]
    sides = (left.partition(GAP) for left, _ in shape.pairs)
    return tuple(
        BankRow(before, after, _offers(shape.shown, value))
        for (before, _, after), value in zip(sides, saved, strict=False)
    )


def _letters(texts: Sequence[str]) -> list[str]:
    return [ascii_uppercase[place % len(ascii_uppercase)] for place in range(len(texts))]
