"""Other figures: of the same form, the same precision, near enough to be believed and never also right.

In:  284, in a story that also counts 300 suspects and 3,259 cadets
Out: 185, 355, 3,259: "300" could pass for 284 rounded
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from content.distractors.order import NUMBER, VALUES, chance, shuffled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from content.reading import Reading
    from content.reading.counts import Count

WORDS = {value: word for word, value in VALUES.items()}
LOWER_BOUND = re.compile(r"\b(?:at least|more than|over|as many as)\b", re.IGNORECASE)
UPPER_BOUND = re.compile(r"\b(?:at most|less than|fewer than|under|up to)\b", re.IGNORECASE)
# Fractions, ranks, clock times, scores and groups that have no neighbours of their form.
UNMOVED = re.compile(
    r"\d(?:st|nd|rd|th)\b|\d[:/]\d|\d-\d|\b(?:half|third|quarter|dozen|hundreds|thousands)\b", re.IGNORECASE
)
# Near enough to be believed, far enough to be plainly wrong: a tenth could pass for rounding.
BELOW, ABOVE = (0.65, 0.8, 0.5, 0.4, 0.3), (1.5, 1.25, 1.75, 2.1, 2.5, 3.2)
LEAST_APART = 1.15  # of the larger by the smaller
MOST_APART = 12  # an article's own figure, beyond which it is absurd
YEARS = range(1500, 2100)
YEARS_OFF = (-4, -2, 2, 3, -3, 4, -6, -1, 1, 6)
SMALLEST_SCALED = 10  # below, figures are near by counting on
MOST_NUMBERS = 2
LEAST_DRAWN = 3
PERCENT = re.compile(r"%|per ?cent", re.IGNORECASE)
HUNDRED = 100


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure with its one number: the words before and behind stay as they are."""

    before: str
    number: str
    behind: str

    @property
    def value(self) -> float:
        return _value(self.number)

    @property
    def frame(self) -> tuple[bool, str]:
        """Say what two figures must share: figures or words, and the unit behind."""
        return self.number[0].isdigit(), self.behind.casefold().strip()

    def having(self, number: str) -> str:
        """Put another number into the place of this one."""
        cased = number.capitalize() if self.number[0].isupper() else number
        return f"{self.before}{cased}{self.behind}"


def numbers_near(figure: str, reading: Reading, n: int = 3) -> tuple[str, ...]:
    """Choose other figures of the same form, the smallest first: the article's own, then by arithmetic.

    Fewer than n, or none, come back where the form allows no more: callers then ask without options.
    """
    numbers = [found[0] for found in NUMBER.finditer(figure)]
    if len(numbers) == MOST_NUMBERS or (numbers and _is_year(figure, numbers[0])):
        return _moved(figure, numbers, reading, n)
    if UNMOVED.search(figure) or len(numbers) != 1:
        return ()
    before, behind = figure.split(numbers[0], 1)
    asked = _Figure(before, numbers[0], behind)
    given = [number for number in _given(asked, figure, reading) if _fits(number, asked)]
    wanted = max(n, LEAST_DRAWN)
    chosen: list[str] = []
    for number in (*shuffled(given, figure), *_made(asked, figure, wanted)):
        if len(chosen) < wanted and all(_far(number, other) for other in (asked.number, *chosen)):
            chosen.append(number)
    # One alone, in a statement, is the farthest: six for five is a trap.
    kept = chosen if n >= wanted else sorted(chosen, key=lambda number: -_ratio(number, asked.number))[:n]
    return tuple(asked.having(number) for number in sorted(kept, key=_value))


def is_ladder(texts: Sequence[str]) -> bool:
    """Say whether figures climb by equal steps, as no real ones do: 10, 20, 30, 40."""
    found = (NUMBER.search(text) for text in texts)
    values = sorted(_value(number[0].casefold()) for number in found if number is not None)
    steps = {round(high - low, 2) for low, high in pairwise(values)}
    return len(values) > MOST_NUMBERS and len(steps) == 1


def _is_year(figure: str, number: str) -> bool:
    """Say whether a figure is a year or a decade and counts nothing."""
    bare = re.sub(r"\b(?:in|the|since|by|early|late|mid|until|from|after|before)\b|[-\s]", "", figure.casefold())
    return bare.removesuffix("s") == number and number.isdigit() and int(number) in YEARS


def _moved(figure: str, numbers: Sequence[str], reading: Reading, n: int) -> tuple[str, ...]:
    """Move every number by as much: an interval keeps its length, and never runs into the article's future."""
    if not all(number.isdigit() and int(number) in YEARS for number in numbers):
        return ()
    stated = [int(year) for year in re.findall(r"\b(?:1[5-9]|20)\d\d\b(?!,)", reading.article.text)]
    latest = max([*stated, *map(int, numbers)])
    unit = 10 if re.search(r"\d0s\b", figure) else 1
    offsets = [off * unit for off in YEARS_OFF if max(map(int, numbers)) + off * unit <= latest]
    return tuple(re.sub(r"\d{4}", _shift(off), figure) for off in sorted(offsets[:n]))


def _shift(off: int) -> Callable[[re.Match[str]], str]:
    return lambda found: str(int(found[0]) + off)


def _given(asked: _Figure, figure: str, reading: Reading) -> Iterator[str]:
    """Give the numbers of the article that count something else in the same form."""
    own = next((count for count in reading.counts if count.figure.casefold() == figure.casefold()), None)
    for count in reading.counts:
        found = [match[0] for match in NUMBER.finditer(count.figure)]
        loose = count.unit == "count" and count.noun < 0  # a day, a floor, a bus: "15" for January 15
        if (
            loose
            or len(found) != 1
            or UNMOVED.search(count.figure)
            or (own is not None and _same_noun(own, count, reading))
        ):
            continue
        before, behind = count.figure.split(found[0], 1)
        other = _Figure(before, found[0], behind)
        if other.frame == asked.frame and _unit(other.before) == _unit(asked.before):
            yield other.number.casefold()


def _unit(before: str) -> str:
    """Give the sign before a number, without words such as "about"."""
    return re.sub(r"[A-Za-z]+\s", "", before)


def _same_noun(one: Count, other: Count, reading: Reading) -> bool:
    """Say whether two figures may count the same thing; those of one sentence stand in the question itself."""
    if one.passage == other.passage:
        return True
    if one.noun < 0 or other.noun < 0:
        return False
    return reading.second[one.noun].lemma_.casefold() == reading.second[other.noun].lemma_.casefold()


def _fits(number: str, asked: _Figure) -> bool:
    """Say whether a number is as precise as the right one, on the right side of a bound and not absurd."""
    value, right = _value(number), asked.value
    if value <= 1 or not 1 / MOST_APART <= value / right <= MOST_APART:
        return False
    if (LOWER_BOUND.search(asked.before) and value < right) or (UPPER_BOUND.search(asked.before) and value > right):
        return False  # who has at least three has at least two
    if PERCENT.search(asked.behind) and right <= HUNDRED < value:
        return False
    return _decimals(number) == _decimals(asked.number)


def _made(asked: _Figure, figure: str, n: int) -> Iterator[str]:
    """Give numbers by arithmetic, so many of them below the right one as a hash says."""
    low = chance(figure) % (n + 1)
    number = asked.number
    steps = _counted if asked.value <= SMALLEST_SCALED and not _decimals(number) else _scaled
    below = [made for made in steps(number, BELOW, -1) if _fits(made, asked)]
    above = [made for made in steps(number, ABOVE, 1) if _fits(made, asked)]
    yield from dict.fromkeys((*below[:low], *above[: n - low], *below, *above))


def _counted(number: str, _: Sequence[float], sign: int) -> Iterator[str]:
    """Count on or back from a small number, never down to one."""
    value = int(_value(number))
    for step in (1, 2, 3, 4):
        yield from filter(None, [_written(float(value + sign * step), number)])


def _scaled(number: str, factors: Sequence[float], _: int) -> Iterator[str]:
    """Multiply a number and round it as far as it is rounded itself."""
    value, unit = _value(number), _unit_of(number)
    for step in (unit, unit / 2 if unit > 1 else unit):
        for factor in factors:
            made = round(value * factor / step) * step
            if unit == step and round(made / unit) % 10 == 0 and round(value / unit) % 10:
                made += unit  # 170 for 284 would be the only round one
            yield from filter(None, [_written(made, number)])


def _unit_of(number: str) -> float:
    """Give the last place that a number is exact to: 100 for 300, 0.1 for 1.4."""
    decimals = _decimals(number)
    if decimals:
        return float(10**-decimals)
    whole = str(int(_value(number)))
    return float(10 ** (len(whole) - len(whole.rstrip("0"))))


def _written(value: float, like: str) -> str:
    """Write a value as the right number is written, in figures or in words; empty where it cannot be."""
    if value <= 0:
        return ""
    if not like[0].isdigit():
        whole = round(value)
        tens, rest = whole - whole % 10, whole % 10
        spelled = f"{WORDS[tens]}-{WORDS[rest]}" if tens in WORDS and rest in WORDS and whole > 20 else ""  # noqa: PLR2004
        return WORDS.get(whole, spelled) if whole > 1 else ""
    decimals = _decimals(like)
    commas = "," in like or ("," not in like and _value(like) < 1000 <= value)  # noqa: PLR2004 - 1,000 has the first comma
    return f"{value:,.{decimals}f}" if commas else f"{value:.{decimals}f}"


def _decimals(number: str) -> int:
    return len(number.partition(".")[2])


def _value(number: str) -> float:
    if number[0].isdigit():
        return float(number.replace(",", ""))
    return float(sum(VALUES[word] for word in number.casefold().split("-")))


def _ratio(one: str, other: str) -> float:
    low, high = sorted((_value(one), _value(other)))
    return high / low


def _far(one: str, other: str) -> bool:
    """Say whether two numbers are so far apart that none is the other one rounded."""
    low, high = sorted((_value(one), _value(other)))
    return high >= LEAST_APART * low or (high - low >= 1 and high <= SMALLEST_SCALED)
