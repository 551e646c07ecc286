"""Statements that one change makes false: another figure, doer, place, year or month, or the opposite verb.

In:  Mexico extradited 284 defendants to the United States.
Out: Mexico extradited 170 defendants to the United States.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.distractors import names_like, numbers_near
from content.distractors.order import NUMBER, VALUES
from content.other_dates import YEAR, other_dates
from content.rewording.articles import article
from content.rewording.opposites import opposed
from content.rewording.swaps import is_changeable, stands_in, untitled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from content.model import Passage
    from content.reading import Reading
    from content.reading.counts import Count
    from content.statements import Told

DEFINITE = re.compile(r"\b(?:the|these|those|all|first|last|next|top|both|other|so-called|every|only)$", re.IGNORECASE)
# A number that is a name, or stands behind one: Article 105, Flight 12, No. 4, iPhone 12.
NUMBERED = re.compile(
    r"(?:\b(?i:article|section|chapter|flight|route|group|number|phase|grade|level|age|aged)|\bNo\.|\w[A-Z]\w*) $"
)
NAMED = re.compile(r"(?<!^)\b[A-Z][\w’'-]*\.? $")
NUMBERS = re.compile(
    r"\d[\d.,]*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozen|half"
    r"|third|fifth|quarter|twice|double|both|another|including|total|each|remaining|respectively)\b",
    re.IGNORECASE,
)
DATES = re.compile(
    r"\b(?:1[5-9]|20)\d\d(?:/\d+|-\d+)?\b|\b(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?"
    r" (?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
DATED = re.compile(r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ii]n [A-Z][a-z]+) (?:1[5-9]|20)\d\d\b(?! and| to|-)")
LEAST_YEARS = 3  # apart: the year next to the right one is a trap
BELIEVED = 1.7
LARGEST = 3.2  # times the right figure, or a part of it: beyond that nobody would believe it
SCALES = {"million", "billion", "trillion"}
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
MONTH = re.compile(rf"\b[Ii]n ({'|'.join(MONTHS)})\b(?!,? \d)")
MONTHS_OFF = (4, -3)


def changes(reading: Reading, clause: Told, right: str) -> Iterator[str]:
    """Give a statement made false: by its verb, a figure, a name, a year or a month."""
    passage = clause.fact.passage
    for word, other in opposed(reading, clause.fact, right):
        yield from _replaced(right, word, other)
    yield from other_names(reading, clause, right)
    yield from other_figures(reading, right, passage)
    yield from other_years(reading, right)
    yield from other_months(reading, right)


def _replaced(right: str, word: str, other: str) -> Iterator[str]:
    place = only_place(right, word)
    if place is not None:
        yield put(right, place, word, other)


def other_figures(reading: Reading, right: str, passage: Passage) -> Iterator[str]:
    """Put another figure for the only one of a statement, so that no sum in it breaks."""
    if not has_one_number(right) or (" years" in right and " since " in right):
        return
    for count in reading.counts:
        inside = passage.start <= count.span.start < passage.end and count.unit != "age"
        place = only_place(right, count.figure) if inside else None
        if place is not None and is_asserted(right, place, count.figure):
            near = (
                other
                for other in numbers_near(count.figure, reading, 3)
                if _is_believable(count, other) and _is_beyond(right[:place] + count.figure, count, other)
            )
            yield from (put(right, place, count.figure, other) for other in sorted(near, key=_oddness(count))[:1])


def _oddness(count: Count) -> Callable[[str], float]:
    """Order figures by how far they are from the ratio that is plainly wrong and yet believed."""

    def oddness(other: str) -> float:
        one, two = _number(count.figure), _number(other)
        return abs(max(one, two) / min(one, two) - BELIEVED) if one and two else 0.0

    return oddness


def _is_believable(count: Count, other: str) -> bool:
    """Say whether a figure is no more than a few times another, and no "1,260 million"."""
    if any(scale in other for scale in SCALES) and re.search(r"\d,\d{3}", other):
        return False
    one, two = _number(count.figure), _number(other)
    return not (one and two) or 1 / LARGEST <= two / one <= LARGEST


OVER = re.compile(
    r"\b(?:more than|at least|over|above|beyond|exceed\w*|topped|surpass\w*|pass\w*|top) \S+(?: \S+)?$", re.IGNORECASE
)
UNDER = re.compile(r"\b(?:less than|fewer than|under|below|up to|at most|within) \S+(?: \S+)?$", re.IGNORECASE)


def _is_beyond(until: str, count: Count, other: str) -> bool:
    """Say whether a bound of another figure is not true as well: more than 300 are more than 200 too."""
    one, two = _number(count.figure), _number(other)
    return not (OVER.search(until) and two <= one) and not (UNDER.search(until) and two >= one)


def _number(figure: str) -> float:
    """Read the number of a figure; 0 where it is none that is counted up to a hundred in words."""
    found = re.search(r"\d[\d,]*\.?\d*", figure)
    if found is not None:
        return float(found[0].replace(",", "").rstrip("."))
    word = NUMBER.search(figure.casefold())
    return float(sum(VALUES[part] for part in word[0].split("-"))) if word is not None else 0.0


def other_names(reading: Reading, clause: Told, right: str) -> Iterator[str]:
    """Put another name of the kind, of somebody who acts near by, for one of a statement."""
    passage = clause.fact.passage
    for name in reading.names:
        here = any(passage.start <= mention.start < passage.end for mention in name.alone)
        bare = untitled(right, name)
        place = only_place(bare, name.text) if here or name.text in clause.instead.values() else None
        if place is None or not is_changeable(name, clause, bare, place, reading):
            continue
        others = names_like(name, reading, beside=passage)
        fitting = (other for other in others if stands_in(other, name, clause, bare, reading))
        yield from (put(bare, place, name.text, other) for other in list(fitting)[:1])


def contrasted(reading: Reading, clause: Told) -> Iterator[str]:
    """Say who did a thing and who did not: Ann Lee, not Bo Carr, opened the bridge."""
    fact, text = clause.fact, clause.text
    name = next((one for one in reading.names if text.startswith(f"{one.text} ")), None)
    if name is None or (name.kind == "person" and " " not in name.text) or fact.front or fact.source is not None:
        return
    rest = text.removeprefix(name.text)
    for changed in other_names(reading, clause, text):
        other = changed.removesuffix(rest)
        if changed.endswith(rest) and other != name.text and not _does_alike(reading, other, rest):
            yield f"{name.text}, not {other},{rest}"


def _does_alike(reading: Reading, other: str, rest: str) -> bool:
    """Say whether a sentence that names somebody has two words of a statement: of her it may be true as well."""
    told_of = next((name for name in reading.names if name.text == other), None)
    starts = [mention.start for mention in told_of.mentions] if told_of is not None else []
    near = (sent for sent in reading.first.sents if any(sent.start_char <= at < sent.end_char for at in starts))
    return any(len(_stems(sent.text) & _stems(rest)) >= ALIKE for sent in near)


def _stems(text: str) -> set[str]:
    return {word[:STEM].casefold() for word in re.findall(r"[^\W\d_]{4,}|\d+", text)}


ALIKE, STEM = 2, 5  # words in common, by their first letters


def other_years(reading: Reading, right: str) -> Iterator[str]:
    """Put another year for the only one of a statement."""
    found = DATED.findall(right)
    place = only_place(right, found[0]) if len(found) == 1 and len(YEAR.findall(right)) == 1 else None
    if place is not None:
        own = int(YEAR.findall(found[0])[0])
        others = other_dates(found[0], reading.article.text, right, 9)
        far = (other for other in others if abs(int(YEAR.findall(other)[0]) - own) >= LEAST_YEARS)
        yield from (put(right, place, found[0], other) for other in list(far)[:1])


def other_months(reading: Reading, right: str) -> Iterator[str]:
    """Put another month for the only one of a statement; never one that the sentence's story has nearby."""
    found = MONTH.findall(right)
    if len(found) != 1 or sum(right.count(month) for month in MONTHS) != 1:
        return
    at = MONTHS.index(found[0])
    others = [MONTHS[(at + off) % 12] for off in MONTHS_OFF if 0 <= at + off < len(MONTHS)]
    named = [other for other in others if other in reading.article.text]
    place = right.index(found[0])
    yield from (put(right, place, found[0], other) for other in (*named, *others)[:1])


def has_one_number(text: str) -> bool:
    """Say whether a statement holds one number beside its dates: none that another would contradict or give away.

    How long a thing lasts is no part of a sum: 100 cars for a two-year test.
    """
    rest = DATES.sub("", text)
    return len(NUMBERS.findall(rest)) == 1 or len(NUMBERS.findall(LASTS.sub("", rest))) == 1


LASTS = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)[- ](?:year|month|week|day|hour|storey"
    r"|story|bedroom|seat|lane|star)s?(?:[- ]old)?\b"
)


def is_asserted(right: str, place: int, figure: str) -> bool:
    """Say whether a statement is about its figure: no age in passing, no "the three countries", no name."""
    before, after = right[:place], right[place + len(figure) :]
    aside = (before.endswith((", ", "(")) and after.startswith((",", ")"))) or before.endswith("+ ")
    aside = (
        aside
        or before.endswith(("one in ", "One in "))
        or after.startswith((" of the top", "-", " of them"))
        or NUMBERED.search(before) is not None
    )
    return not aside and not NAMED.search(before) and not DEFINITE.search(before.rstrip())


def only_place(text: str, words: str) -> int | None:
    """Give where words stand in a text, whole and once, with no bare ’ behind them; None otherwise."""
    found = list(re.finditer(rf"(?<![\w-]){re.escape(words)}(?![\w-])(?!['’](?!s))", text))
    return found[0].start() if len(found) == 1 and text.count(words) == 1 else None


def put(text: str, place: int, words: str, other: str) -> str:
    """Put other words into a statement, and change the article before them."""
    before = re.sub(r"\b([Aa])n? $", lambda found: found[1] + article(other)[1:] + " ", text[:place])
    return before + other + text[place + len(words) :]
