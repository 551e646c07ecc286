"""Times: dates as written, with their value, and the event that the clause around them tells.

In:  Calderón took office in December 2006.
Out: 2006-12 - Calderón took office
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from content.agreement import agree_on_clause
from content.model import Passage
from content.reading.phrases import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

MONTHS = {
    name: number
    for number, name in enumerate(
        (
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ),
        1,
    )
}
SHORT = {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SEASONS = {"winter": 1, "spring": 4, "summer": 7, "autumn": 10, "fall": 10}
_MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?"
    r"|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_STRETCH = "year|month|week|spring|summer|autumn|winter"
_YEAR = r"(?P<year>1[0-9]\d\d|20\d\d)"
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_MONTH} {_DAY},? {_YEAR}\b",
        rf"\b{_DAY} (?:of )?{_MONTH},? {_YEAR}\b",
        rf"\b{_MONTH},? (?:of )?{_YEAR}\b",
        rf"\b{_MONTH} {_DAY}\b(?!,? \d)",
        rf"\b{_DAY} {_MONTH}\b",
        rf"(?<=\b[Ii]n )(?P<only>{_MONTH})(?! \d|,? (?:of )?\d)\b",
        rf"(?<=\b[Ii]n ){_YEAR}\b(?![-–]|s\b| \w+s\b)",
        rf"(?<=\b[Ss]ince ){_YEAR}\b",
        rf"(?<=\b[Bb]y ){_YEAR}\b",
        rf"(?<=\b[Uu]ntil ){_YEAR}\b",
        rf"\b(?P<relative>(?:last|this|next) (?:{_STRETCH})|yesterday|today|tomorrow)\b",
        rf"\b(?:on|On|last) (?P<weekday>{'|'.join(name.capitalize() for name in DAYS)})\b(?! (?:morning|afternoon)s)",
    )
)
OPEN_ENDED = {"since", "by", "until", "before", "after", "from", "than", "to"}  # a stretch of time and no event's day
VAGUE_SUBJECTS = {"point", "moment", "time", "news", "idea", "change"}
LEAST_EVENT, MOST_EVENT = 3, 22
TENTATIVE = {"not", "n't", "n’t", "never", "may", "might", "could", "would", "should", "if"}


@dataclass(frozen=True, slots=True)
class Dated:
    """A date as written, its ISO value (None where unknown), and the event it dates (empty where it tells none)."""

    as_written: str
    value: str | None
    event: str
    span: Passage
    passage: Passage


def times(first: Doc, second: Doc, published: date | None) -> tuple[Dated, ...]:
    """Find the dates of an article and what happened then, in text order."""
    found = [
        Dated(written, value, _event(first, second, span), span, _around(first, span))
        for span, written, value in _dates(first.text, published)
    ]
    return tuple(sorted(found, key=lambda dated: dated.span.start))


def _dates(text: str, published: date | None) -> Iterator[tuple[Passage, str, str | None]]:
    taken: set[int] = set()
    for pattern in PATTERNS:
        for match in pattern.finditer(text):
            reach = set(range(match.start(), match.end()))
            loose = match[0].lower().startswith(("last ", "next ")) and text[: match.start()].lower().endswith("the ")
            if not loose and not reach & taken and (value := _value(match.groupdict(), published)) != "":
                taken |= reach
                yield Passage(match.start(), match.end()), match[0].removeprefix("on ").removeprefix("On "), value


def _value(parts: dict[str, str | None], published: date | None) -> str | None:
    """Give the ISO value; an empty text means that this is no date."""
    if parts.get("relative") or parts.get("weekday"):
        return (
            None
            if published is None
            else _relative((parts.get("relative") or parts.get("weekday") or "").lower(), published)
        )
    year, month, day = parts.get("year"), parts.get("month"), parts.get("day")
    number = SHORT[month.rstrip(".").lower()[:3]] if month else None
    if year is None:
        return None if published is None or number is None else _this_year(number, day, published)
    if number is None:
        return year
    if day is None:
        return f"{year}-{number:02}"
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return ""


def _this_year(month: int, day: str | None, published: date) -> str:
    """Give a date without a year the one that publication suggests."""
    return _nearest(month, int(day), published) if day else _latest(month, published)


def _latest(month: int, published: date) -> str:
    """Give a month the year in which it last came before publication, or is running."""
    return f"{published.year - (month > published.month)}-{month:02}"


def _nearest(month: int, day: int, published: date) -> str:
    """Give a day the year in which it lies nearest to the day of publication; empty where there is no such day."""
    try:
        days = [date(published.year + shift, month, day) for shift in (-1, 0, 1)]
    except ValueError:
        return ""
    return min(days, key=lambda other: abs((other - published).days)).isoformat()


def _relative(written: str, published: date) -> str | None:
    """Reckon a date from the day of publication.

    In:  last month, published on 2015-01-20
    Out: 2014-12
    """
    if written in DAYS:
        back = (published.weekday() - DAYS.index(written)) % 7
        return (published - timedelta(days=back)).isoformat()
    if written in {"yesterday", "today", "tomorrow"}:
        shift = {"yesterday": -1, "today": 0, "tomorrow": 1}[written]
        return (published + timedelta(days=shift)).isoformat()
    which, unit = written.split()
    shift = {"last": -1, "this": 0, "next": 1}[which]
    if unit == "year":
        return str(published.year + shift)
    if unit == "month":
        months = published.year * 12 + published.month - 1 + shift
        return f"{months // 12}-{months % 12 + 1:02}"
    return None


def _around(doc: Doc, span: Passage) -> Passage:
    token = _token(doc, span.start)
    return sentence_of(token) if token is not None else span


def _token(doc: Doc, offset: int) -> Token | None:
    span = doc.char_span(offset, offset + 1, alignment_mode="expand")
    return span[0] if span is not None and len(span) else None


def _event(first: Doc, second: Doc, span: Passage) -> str:
    """Write the clause that a date belongs to; empty where the readers differ or it leans on other sentences."""
    token = _token(first, span.end - 1)
    open_ended = first.text[: span.start].rstrip().lower().rsplit(None, 1)[-1:]
    if open_ended and open_ended[0] in OPEN_ENDED:
        return ""
    verb = _clause(token) if token is not None else None
    if verb is None or verb.tag_ not in {"VBD", "VBN"} or not agree_on_clause(verb, second) or _quoted(first, verb):
        return ""
    subject = next((child for child in verb.children if child.dep_ in {"nsubj", "nsubj:pass"}), None)
    if (
        subject is None
        or subject.pos_ not in {"NOUN", "PROPN"}
        or subject.i > verb.i
        or subject.lower_ in VAGUE_SUBJECTS
        or not _past(verb)
    ):
        return ""
    doubtful = {child.lower_ for child in verb.children if not child.ent_type_}  # the month of May is not "may"
    if doubtful & TENTATIVE or any(_needed(child) for child in verb.children):
        return ""
    return _written(first, verb, subject, span)


def _past(verb: Token) -> bool:
    """Say whether the clause tells what has happened: no "is expected", no "will be opened"."""
    words = {child.lower_ for child in verb.children if child.dep_ in {"aux", "aux:pass"}}
    return not words & {"is", "are", "be", "will", "'s", "’s", "being", "to", "would"} and (
        verb.tag_ == "VBD" or bool(words)
    )


def _needed(child: Token) -> bool:
    """Say whether a clause hangs from the verb that cannot be left out: "was accused of listening"."""
    close = child.dep_ == "advcl" and child.i > child.head.i and child.doc[child.left_edge.i - 1].text != ","
    return child.dep_ == "ccomp" or (child.dep_ == "xcomp" and child.pos_ != "ADJ") or close


def _clause(token: Token) -> Token | None:
    """Climb from a date to the verb it dates, through its own phrase only."""
    while token.pos_ not in {"VERB", "AUX"}:
        nested = token.dep_ == "nmod" and token.head.ent_type_ != "Date"
        if (
            token.head == token
            or nested
            or (
                token.dep_
                not in {
                    "obl",
                    "obl:unmarked",
                    "obl:tmod",
                    "nmod",
                    "nmod:unmarked",
                    "compound",
                    "nummod",
                    "case",
                    "flat",
                    "det",
                    "amod",
                    "punct",
                }
            )
        ):
            return None
        token = token.head
    return token if token.dep_ in {"ROOT", "conj", "acl:relcl", "ccomp", "advcl", "parataxis"} else None


def _quoted(doc: Doc, token: Token) -> bool:
    before = doc.text[doc.text.rfind("\n", 0, token.idx) + 1 : token.idx]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _written(doc: Doc, verb: Token, subject: Token, span: Passage) -> str:
    kept = [
        *_solid(subject),
        *(child for child in verb.children if child.dep_ in {"aux", "aux:pass", "compound:prt"}),
        verb,
    ]
    for child in verb.children:
        if (
            child.dep_ in {"obj", "iobj", "obl", "obl:agent", "obl:unmarked", "xcomp"}
            and not any(span.start <= token.idx < span.end for token in child.subtree)
            and child.i > verb.i
        ):
            kept.extend(_solid(child))
    kept = sorted({token.i: token for token in kept}.values(), key=lambda token: token.i)
    pointing = any(
        (token.pos_ == "PRON" and token.lower_ not in {"who", "that", "which"})
        or token.lower_ in {"this", "these", "those", "there", "another", "other", "others", "also"}
        for token in kept
    )
    unpaired = sum(token.text == "(" for token in kept) != sum(token.text == ")" for token in kept)
    broken = doc[verb.i + 1].text == "," or re.search(
        r"\b(?:1\d|20)\d\d\b", doc[kept[0].i : kept[-1].i + 1].text.replace(doc.text[span.start : span.end], "")
    )
    if pointing or unpaired or broken or not LEAST_EVENT <= len(kept) <= MOST_EVENT:
        return ""
    text = "".join(
        token.text + (" " if token.whitespace_ or (kept[at + 1 : at + 2] and kept[at + 1].i != token.i + 1) else "")
        for at, token in enumerate(kept)
    )
    text = re.sub(r"\s+", " ", text).strip(" ,;")
    if re.search(r"\b(?:(?:last|this|next) (?:week|month|year|season|\w+day)|now|today|yesterday)\b", text):
        return ""
    return text[:1].upper() + text[1:]


def _solid(head: Token) -> list[Token]:
    """Give a phrase without the asides that commas set off."""
    gone = {
        inner.i
        for token in head.subtree
        if token != head and token.dep_ in {"acl:relcl", "appos", "parataxis"} and _set_off(token)
        for inner in token.subtree
    }
    kept = [token for token in head.subtree if token.i not in gone and not token.is_space]
    while kept and kept[-1].is_punct and kept[-1].text not in {'"', "”", ")"}:
        kept.pop()
    while kept and kept[0].text in {",", ";", ":", "—", "–", "-"}:
        kept.pop(0)
    return kept


def _set_off(token: Token) -> bool:
    edge = token.left_edge
    before = edge if edge.is_punct else token.doc[max(0, edge.i - 1)]
    return before.text in {",", "(", "—", "–", "-"}
