"""Dates and periods as written, each with its value where the text or the day of publication gives one.

In:  It opened last month.  (published on 2015-01-20)
Out: last month - 2014-12
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.model import Passage
from content.reading import reckoning
from content.reading.calendar import DAYS, bounds
from content.reading.phrases import sentence_of
from content.reading.reckoning import Clue
from content.reading.tenses import direction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from spacy.tokens import Doc, Token

_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June|Jun\.?"
    r"|July|Jul\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_YEAR = r"(?P<year>1[0-9]\d\d|20\d\d)"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_DASH = r" ?[-–—] ?"
_NAME = "|".join(name.capitalize() for name in DAYS)
_NAMED = rf"(?:(?P<name>{_NAME}),? )?"
_LATE = r"(?:(?:[Ee]arly|[Ll]ate)(?: in)? |[Mm]id-? ?)?"
_PART = r"(?: (?:morning|afternoon|evening|night))?"
_COUNT = (
    r"(?P<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|\d{1,3})"
)
_SEASON = "spring|summer|autumn|fall|winter"
_SEASONS = "Spring|Summer|Autumn|Fall|Winter"
_NO_MORE = r"(?!,? \d|[-–:%]\d|[.,]\d|%)"
# "In 2000 households" tells no year.
_NO_COUNT = r"\b(?![-–%]|,\d|\.\d| \w+s\b| (?:people|percent|per cent|men|women|children)\b)"
ROUGH = re.compile(
    r"(?:\b(?:about|around|almost|nearly|over|roughly|some|than|least|just under|approximately|up to)) $", re.IGNORECASE
)
_UNTIL = _DAY.replace("day", "until")
_TO = rf"(?:{_DASH}| to )"
_UNIT = "(?P<unit>decade|year|month|week|day)"
_BESIDE = r"(?:,? (?:of )?(?P<beside>last|this|next) year)?"
_WHICH = "(?P<which>[Ll]ast|[Tt]his|[Nn]ext)"
# The longest form of a date comes first: what one pattern takes, no later one takes again.
PATTERNS: tuple[tuple[re.Pattern[str], Callable[[Mapping[str, str | None], Clue], str | None]], ...] = tuple(
    (re.compile(pattern), reckon)
    for pattern, reckon in (
        (rf"\b{_NAMED}{_MONTH} {_DAY}{_TO}{_UNTIL}(?:,? {_YEAR})?{_NO_MORE}{_BESIDE}", reckoning.interval_of_days),
        (rf"\b{_DAY}{_TO}{_UNTIL} (?:of )?{_MONTH}(?:,? {_YEAR})?\b{_BESIDE}", reckoning.interval_of_days),
        (rf"\b{_NAMED}{_MONTH} {_DAY},? {_YEAR}\b", reckoning.day_of_month),
        (rf"\b{_NAMED}(?:the )?{_DAY} (?:of )?{_MONTH},? {_YEAR}\b", reckoning.day_of_month),
        (r"\b(?P<year>20\d\d|19\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b", reckoning.day_of_month),
        (rf"\b{_LATE}{_MONTH},? (?:of )?{_YEAR}\b", reckoning.month_of_year),
        (rf"\b{_NAMED}{_MONTH} {_DAY}\b{_NO_MORE}{_BESIDE}", reckoning.day_of_month),
        (rf"\b{_NAMED}(?:the )?{_DAY} (?:of )?{_MONTH}\b(?! \d){_BESIDE}", reckoning.day_of_month),
        (rf"\b{_WHICH} {_MONTH}(?!\w| \d)", reckoning.month_alone),
        (rf"\b{_LATE}{_MONTH},? (?:of )?(?P<beside>last|this|next) year\b", reckoning.month_alone),
        (rf"(?<=\b[Ii]n ){_LATE}{_MONTH}(?!\w| \d|,? (?:of )?\d)", reckoning.month_alone),
        (rf"\b(?:[Ee]arly|[Ll]ate|[Mm]id)[- ]{_MONTH}(?!\w| \d)", reckoning.month_alone),
        (rf"\b{_LATE}(?:the )?(?P<decade>1[5-9]\d|20\d)0s\b", reckoning.decade),
        (r"\b(?P<century>\d\d?)(?:st|nd|rd|th) [Cc]entury\b(?! [Bb]\.?[Cc])", reckoning.century),
        (rf"\b{_YEAR}{_DASH}(?P<until>\d\d|[12]\d\d\d)\b(?![-–/\d])", reckoning.years),
        (rf"\b(?P<season>{_SEASON}|{_SEASONS}) (?:of )?{_YEAR}\b", reckoning.season),
        (rf"(?<=\b[Ii]n ){_LATE}{_YEAR}{_NO_COUNT}", reckoning.year_alone),
        (rf"(?<=\b[Bb]y ){_YEAR}{_NO_COUNT}", reckoning.year_alone),
        (rf"(?<=\b(?:[Ss]ince|[Uu]ntil) ){_YEAR}{_NO_COUNT}", reckoning.year_alone),
        (rf"\b(?:[Ee]arly|[Ll]ate)(?: in)? {_YEAR}{_NO_COUNT}", reckoning.year_alone),
        (r"\b[Mm]id-(?P<year>1[5-9]\d\d|20\d\d)\b", reckoning.year_alone),
        (r"\b(?P<bare>1[5-9]\d\d|20\d\d)\b(?![-–%]|,\d|\.\d)", reckoning.year_alone),
        (rf"\b(?i:{_COUNT})[- ]{_UNIT}s? ago\b", reckoning.ago),
        (r"\b(?:the end of (?:the|this) year|(?:the )?year[- ]end)\b", reckoning.end_of),
        (rf"\b(?:[Tt]he )?(?:past|last) {_COUNT} {_UNIT}s?\b(?! of)", reckoning.past_stretch),
        (rf"\b[Tt]he past(?P<count>) {_UNIT}\b(?! of)", reckoning.past_stretch),
        (rf"(?<!\b[Tt]he )\b(?P<which>[Ll]ast|[Tt]his past|[Tt]his|[Nn]ext) {_UNIT}\b", reckoning.stretch),
        (rf"(?<!\b[Tt]he )\b{_WHICH} (?P<season>{_SEASON})\b", reckoning.season),
        (r"\b(?P<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he past|[Tt]he) weekend\b", reckoning.weekend),
        (rf"\b(?P<word>[Yy]esterday|[Tt]oday|[Tt]omorrow){_PART}\b", reckoning.day_word),
        (r"\b(?P<night>[Ll]ast night|[Tt]onight|[Tt]his (?:morning|afternoon|evening))\b", reckoning.day_word),
        (
            rf"\b(?:(?P<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his coming|[Tt]his past) )?(?P<weekday>{_NAME})\b{_PART}",
            reckoning.weekday,
        ),
    )
)
# No day that one can reckon: "every Monday", "Good Friday", "the next Tuesday", "a Friday".
NO_DAY = re.compile(
    r"\b(?:every|each|a|an|the|the next|black|good|easter|bloody|super|palm|shrove|ash|following) $", re.IGNORECASE
)
AFTER_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d (?:to|and|until|till|through) $")
ON = re.compile(r"\b[Oo]n $")
JOINED = re.compile(rf"{_DASH}| to | until | till | through | and ")
ABSOLUTE = {"year", "bare", "decade", "century"}
YEARS = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b(?![,.]\d)")
# These lean on the telling around them: in a sentence about 1989, "Monday" is one of that year.
SPOKEN = re.compile(rf"^(?:{_NAME})|^{_MONTH.replace('month', 'any')}|\d")


@dataclass(frozen=True, slots=True)
class Written:
    """A date as written, where it stands, and its value: None where it cannot be known."""

    span: Passage
    as_written: str
    value: str | None


def dates(first: Doc, second: Doc, published: date | None) -> tuple[Written, ...]:
    """Find the dates of a text, two joined ones as one stretch, in text order."""
    text = first.text
    found = sorted(_found(first, second, published), key=lambda date: date.span.start)
    joined: list[Written] = []
    for each in found:
        last = joined[-1] if joined else None
        both = _stretch(text, last, each) if last else None
        joined[-1 if both else len(joined) :] = [both or each]
    return tuple(joined)


def _found(first: Doc, second: Doc, published: date | None) -> Iterator[Written]:
    text = first.text
    taken: set[int] = set()
    for pattern, reckon in PATTERNS:
        for match in pattern.finditer(text):
            reach = set(range(*match.span()))
            if reach & taken or not _is_date(match, first, second):
                continue
            value = reckon(match.groupdict(), _clue(match, first, published))
            if value != "":
                taken |= reach
                rough = ROUGH.search(text[max(0, match.start() - 20) : match.start()])
                yield Written(Passage(*match.span()), match[0], None if rough and match[0].endswith("ago") else value)


def _is_relative(match: re.Match[str]) -> bool:
    return not any(match.groupdict().get(name) for name in ABSOLUTE)


def _is_date(match: re.Match[str], first: Doc, second: Doc) -> bool:
    """Say whether what looks like a date is one: a bare figure or a day's name needs a reader's word for it."""
    parts, before = match.groupdict(), match.string[max(0, match.start() - 12) : match.start()]
    if parts.get("bare"):
        votes = [_dated(doc, match.start()) for doc in (first, second)]
        return all(votes) or (any(votes) and bool(AFTER_YEAR.search(before)))
    if parts.get("season") and not parts.get("year"):
        return not _qualifies(first, match.end() - 1)
    if parts.get("weekday"):
        named = bool(parts["which"]) or bool(ON.search(before))
        return not NO_DAY.search(before) and (named or _dated(first, match.start()) or _dated(second, match.start()))
    return True


def _qualifies(doc: Doc, offset: int) -> bool:
    """Say whether a word only qualifies another: "this summer palace"."""
    token = token_at(doc, offset)
    return token is not None and token.dep_ == "compound" and token.head.i > token.i


def _dated(doc: Doc, offset: int) -> bool:
    token = token_at(doc, offset)
    return token is not None and token.ent_type_ in {"Date", "DATE"}


def token_at(doc: Doc, offset: int) -> Token | None:
    """Give the word at a place of the text."""
    span = doc.char_span(offset, offset + 1, alignment_mode="expand")
    return span[0] if span is not None and len(span) else None


def _clue(match: re.Match[str], doc: Doc, published: date | None) -> Clue:
    """Gather what helps to reckon a date; where its sentence tells of another year, publication does not help."""
    token = token_at(doc, match.start())
    if token is None or not _is_relative(match):
        return Clue(published)
    sentence = sentence_of(token)
    around = match.string[sentence.start : match.start()] + match.string[match.end() : sentence.end]
    years = {int(year) for year in YEARS.findall(around)}
    elsewhere = published is not None and years and published.year not in years and SPOKEN.search(match[0])
    return Clue(None if elsewhere else published, direction(token))


def _stretch(text: str, one: Written, other: Written) -> Written | None:
    """Join two dates that a dash or "to" parts; "and" joins them behind "between" only."""
    gap = text[one.span.end : other.span.start]
    between = text[: one.span.start].lower().endswith("between ")
    if not JOINED.fullmatch(gap) or (gap == " and ") != between or not one.value or not other.value:
        return None
    if "/" in one.value + other.value or bounds(one.value)[0] >= bounds(other.value)[0]:
        return None
    span = Passage(one.span.start, other.span.end)
    return Written(span, text[span.start : span.end], f"{one.value}/{other.value}")
