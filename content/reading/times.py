"""Times: dates as written, with their value, and the event that the clause around them tells.

In:  Calderón took office in December 2006.
Out: 2006-12 - Calderón took office
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.agreement import agree_on_clause
from content.reading.clipped import clipped
from content.reading.dates import dates, token_at
from content.reading.phrases import sentence_of, whole_text

if TYPE_CHECKING:
    from datetime import date

    from spacy.tokens import Doc, Token

    from content.model import Passage

# A stretch of time, and no event's day.
OPEN_ENDED = {"since", "by", "until", "before", "after", "from", "than", "to", "for", "over", "throughout", "within"}
VAGUE_SUBJECTS = {"point", "moment", "time", "news", "idea", "change"}
NESTED = {"nmod", "compound", "nummod", "amod"}
CLIMBED = NESTED | {"obl", "obl:unmarked", "obl:tmod", "nmod:unmarked", "case", "flat", "det", "punct"}
LEAST_EVENT, MOST_EVENT = 3, 22
# "Prices have risen in 2021" does not date the rise for good.
NOT_PAST = {"is", "are", "be", "will", "'s", "’s", "being", "to", "would", "has", "have", "'ve", "’ve"}
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
    return tuple(
        Dated(each.as_written, each.value, _event(first, second, each.span), each.span, _around(first, each.span))
        for each in dates(first, second, published)
    )


def _around(doc: Doc, span: Passage) -> Passage:
    token = token_at(doc, span.start)
    return sentence_of(token) if token is not None else span


def _event(first: Doc, second: Doc, span: Passage) -> str:
    """Write the clause that a date belongs to; empty where the readers differ or it leans on other sentences."""
    token = token_at(first, span.end - 1)
    open_ended = whole_text(first)[: span.start].rstrip().lower().rsplit(None, 1)[-1:]
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
    return not words & NOT_PAST and (verb.tag_ == "VBD" or bool(words))


def _needed(child: Token) -> bool:
    """Say whether a clause hangs from the verb that cannot be left out: "was accused of listening"."""
    close = child.dep_ == "advcl" and child.i > child.head.i and child.doc[child.left_edge.i - 1].text != ","
    return child.dep_ == "ccomp" or (child.dep_ == "xcomp" and child.pos_ != "ADJ") or close


def _clause(token: Token) -> Token | None:
    """Climb from a date to the verb it dates, through its own phrase only: not from "the 2014 protests"."""
    while token.pos_ not in {"VERB", "AUX"}:
        nested = token.dep_ in NESTED and token.head.ent_type_ != "Date"
        open_ended = any(child.dep_ == "case" and child.lower_ in OPEN_ENDED for child in token.children)
        if token.head == token or nested or open_ended or token.dep_ not in CLIMBED:
            return None
        token = token.head
    return token if token.dep_ in {"ROOT", "conj", "acl:relcl", "ccomp", "advcl", "parataxis"} else None


def _quoted(doc: Doc, token: Token) -> bool:
    text = whole_text(doc)
    before = text[text.rfind("\n", 0, token.idx) + 1 : token.idx]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _written(doc: Doc, verb: Token, subject: Token, span: Passage) -> str:
    kept = [
        *clipped(subject),
        *(child for child in verb.children if child.dep_ in {"aux", "aux:pass", "compound:prt"}),
        verb,
    ]
    for child in verb.children:
        if (
            child.dep_ in {"obj", "iobj", "obl", "obl:agent", "obl:unmarked", "xcomp"}
            and not any(span.start <= token.idx < span.end for token in child.subtree)
            and child.i > verb.i
        ):
            kept.extend(clipped(child))
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
