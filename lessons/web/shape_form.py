"""An answer shape as the fields of a form, and back with what is wrong in them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, assert_never

from content.model import Choice, Gap, Open, Option, Order, Pairs
from lessons.web.page import Fault

if TYPE_CHECKING:
    from collections.abc import Mapping

    from content.model import Shape

FEWEST_OPTIONS = 2
FEWEST_ROWS = 2  # of pairs and of an order: with one there is nothing to match or to arrange

Read = tuple["Shape", tuple[Fault, ...]]


@dataclass(frozen=True, slots=True)
class Blank:
    """A field of text: its name, label, what stands in it, what is wrong with it, a hint and its height."""

    name: str
    label: str
    value: str
    fault: str = ""
    hint: str = ""
    lines: int = 1


@dataclass(frozen=True, slots=True)
class OptionBlank:
    """An option of a choice: its words, why it is right or wrong, and whether it is the right one."""

    number: int
    text: str
    why: str
    right: bool
    fault: str


@dataclass(frozen=True, slots=True)
class PairBlank:
    """A row to match: left and right."""

    number: int
    left: str
    right: str
    fault: str


def blanks(shape: Shape, typed: Mapping[str, str], said: Mapping[str, str]) -> tuple[Blank, ...]:
    """Give the plain fields of a shape, with what was typed before what is kept."""
    return tuple(
        replace(blank, value=typed.get(blank.name, blank.value), fault=said.get(blank.name, ""))
        for blank in _plain_blanks(shape)
    )


def option_blanks(shape: Shape, typed: Mapping[str, str], said: Mapping[str, str]) -> tuple[OptionBlank, ...]:
    """Give the options of a choice; an emptied one is left out when there are enough."""
    if not isinstance(shape, Choice):
        return ()
    right = typed.get("right", str(shape.options.index(shape.right)))
    return tuple(
        OptionBlank(
            number,
            typed.get(f"option-{number}", option.text),
            typed.get(f"why-{number}", option.why),
            right == str(number),
            said.get(f"option-{number}", ""),
        )
        for number, option in enumerate(shape.options)
    )


def pair_blanks(shape: Shape, typed: Mapping[str, str], said: Mapping[str, str]) -> tuple[PairBlank, ...]:
    """Give the rows to match."""
    if not isinstance(shape, Pairs):
        return ()
    return tuple(
        PairBlank(
            number,
            typed.get(f"left-{number}", left),
            typed.get(f"right-{number}", right),
            said.get(f"left-{number}", ""),
        )
        for number, (left, right) in enumerate(shape.pairs)
    )


def read(shape: Shape, typed: Mapping[str, str]) -> Read:
    """Read the form into a shape like the old one, with the faults found."""
    match shape:
        case Gap():
            return _read_gap(typed)
        case Choice():
            return _read_choice(shape, typed)
        case Pairs():
            return _read_pairs(shape, typed)
        case Order():
            return _read_order(typed)
        case Open(lines=lines):
            return Open(_lines(typed, "points"), lines), ()
        case never:
            assert_never(never)


def _plain_blanks(shape: Shape) -> tuple[Blank, ...]:
    match shape:
        case Gap(answer, accepted):
            also = Blank("accepted", "Also right", "\n".join(accepted), hint="One answer on each line.", lines=3)
            return Blank("answer", "Answer", answer), also
        case Choice(_, correction):
            hint = "What a false statement should say. It is shown after answering, and in the key."
            return (Blank("correction", "Correction", correction, hint=hint),) if correction else ()
        case Pairs(extra=extra):
            hint = "One on each line. They fit nowhere, so that the last one is no gift."
            return (Blank("extra", "Also offered", "\n".join(extra), hint=hint, lines=2),)
        case Order(items):
            hint = "One event on each line, in the right order. The class sees them in another order."
            return (Blank("items", "Right order", "\n".join(items), hint=hint, lines=len(items) + 2),)
        case Open(points):
            hint = "One point on each line. Only you see them."
            return (Blank("points", "Points of a good answer", "\n".join(points), hint=hint, lines=5),)
        case never:
            assert_never(never)


def _read_gap(typed: Mapping[str, str]) -> Read:
    answer = _line(typed, "answer")
    gap = Gap(answer, _lines(typed, "accepted"))
    return gap, () if answer else (Fault("answer", "Type the answer."),)


def _read_choice(old: Choice, typed: Mapping[str, str]) -> Read:
    numbers = range(len(old.options))
    right = typed.get("right", "")
    texts = {number: _line(typed, f"option-{number}") for number in numbers}
    kept = [number for number in numbers if texts[number]]
    options = tuple(Option(texts[each], right == str(each), _line(typed, f"why-{each}")) for each in kept)
    faults = _same_twice([(f"option-{each}", texts[each]) for each in kept])
    if len(kept) < FEWEST_OPTIONS:
        empty = next(number for number in numbers if not texts[number])
        faults.append(Fault(f"option-{empty}", f"Type at least {FEWEST_OPTIONS} options."))
    if right not in {str(each) for each in kept}:
        faults.append(Fault("right", "Say which option is right, among those that have words."))
    return Choice(options, _line(typed, "correction")), tuple(faults)


def _read_pairs(old: Pairs, typed: Mapping[str, str]) -> Read:
    rows = [(each, _line(typed, f"left-{each}"), _line(typed, f"right-{each}")) for each in range(len(old.pairs))]
    uneven = [each for each, left, right in rows if bool(left) != bool(right)]
    half = [Fault(f"left-{each}", "Fill both sides, or neither.") for each in uneven]
    full = [(each, left, right) for each, left, right in rows if left and right]
    faults = half + _same_twice([(f"left-{each}", left) for each, left, _ in full])
    if len(full) < FEWEST_ROWS and not half:
        faults.append(Fault("pairs", f"Fill at least {FEWEST_ROWS} rows."))
    rights = {right.casefold() for _, _, right in full}
    extra = _lines(typed, "extra")
    faults += [Fault("extra", f"“{each}” is a right answer above.") for each in extra if each.casefold() in rights]
    return Pairs(tuple((left, right) for _, left, right in full), extra), tuple(faults)


def _read_order(typed: Mapping[str, str]) -> Read:
    items = _lines(typed, "items")
    if len(items) < FEWEST_ROWS:
        return Order(items), (Fault("items", f"Type at least {FEWEST_ROWS} lines, one for each event."),)
    return Order(items), tuple(_same_twice([("items", item) for item in items])[:1])


def _same_twice(texts: list[tuple[str, str]]) -> list[Fault]:
    seen: set[str] = set()
    faults = []
    for name, text in texts:
        if text.casefold() in seen:
            faults.append(Fault(name, f"“{text}” stands here twice. Change one of them."))
        seen.add(text.casefold())
    return faults


def _line(typed: Mapping[str, str], name: str) -> str:
    return " ".join(typed.get(name, "").split())


def _lines(typed: Mapping[str, str], name: str) -> tuple[str, ...]:
    found = (" ".join(line.split()) for line in typed.get(name, "").splitlines())
    return tuple(line for line in found if line)
