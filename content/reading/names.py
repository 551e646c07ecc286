"""Names: who and what is named in an article, with every way of writing one name brought together.

In:  President Felipe Calderón said ... Calderón took office ...
Out: Felipe Calderón (person), two mentions
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from content.agreement import agree_on_name
from content.model import Passage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from spacy.tokens import Doc, Span

NameKind = Literal["person", "organisation", "place", "group", "other"]
KINDS: dict[str, NameKind] = {
    "Person": "person",
    "Organization": "organisation",
    "Location": "place",
    "Facility": "place",
    "Nationality": "group",
    "NORP": "group",
    "Product": "other",
    "Misc": "other",
}
# Two ways to write one country; anything longer belongs into data.
ALIASES = {
    "U.S.": "United States",
    "US": "United States",
    "U.S": "United States",
    "USA": "United States",
    "America": "United States",
    "UK": "Britain",
    "U.K.": "Britain",
    "United Kingdom": "Britain",
    "Great Britain": "Britain",
}
WITH_ARTICLE = {"United States", "Netherlands", "Philippines", "United Nations", "European Union"}
LEAD_WORDS = {
    "the",
    "a",
    "an",
    "mr",
    "mr.",
    "mrs",
    "mrs.",
    "ms",
    "ms.",
    "miss",
    "dr",
    "dr.",
    "sir",
    "prof.",
    "president",
}


@dataclass(frozen=True, slots=True)
class Name:
    """One named person, organisation, place or thing; `text` is the fullest form, `forms` all forms written."""

    text: str
    kind: NameKind
    mentions: tuple[Passage, ...]
    forms: tuple[str, ...]
    article: bool = False  # written with "the" in most places
    alone: tuple[Passage, ...] = ()  # mentions that are no part of a longer name or compound ("Gulf cartel")


def said(name: Name) -> str:
    """Write a name as it stands in a sentence: the United States, Mexico."""
    return f"the {name.text}" if name.article else name.text


def names(first: Doc, second: Doc) -> tuple[Name, ...]:
    """Find the names on which the readers do not contradict each other, in text order."""
    spans = [span for span in map(_trimmed, first.ents) if span is not None and _is_name(span, second)]
    groups: dict[tuple[str, NameKind], list[Span]] = defaultdict(list)
    fullest = _fullest(spans)
    for span in spans:
        groups[fullest[_plain(span)], _kind(spans, span)].append(span)
    return tuple(_name(text, kind, members) for (text, kind), members in groups.items())


def name_at(found: Iterable[Name], start: int, end: int) -> Name | None:
    """Give the name one of whose mentions is exactly [start, end) in the text."""
    return next((name for name in found if Passage(start, end) in name.mentions), None)


def _name(text: str, kind: NameKind, members: list[Span]) -> Name:
    mentions = tuple(Passage(span.start_char, span.end_char) for span in members)
    alone = tuple(Passage(span.start_char, span.end_char) for span in members if _alone(span))
    defined = sum(span.start > 0 and span.doc[span.start - 1].lower_ == "the" for span in members)
    forms = tuple(dict.fromkeys(span.text for span in members))
    if text not in forms and kind == "place":  # an alias that this article does not use
        text = max(forms, key=[span.text for span in members].count)
    return Name(text, kind, mentions, forms, defined * 2 > len(members) or text in WITH_ARTICLE, alone)


def _alone(span: Span) -> bool:
    """Say whether a name is a phrase of its own and no part of "Gulf cartel" or "The Washington Post"."""
    doc, root = span.doc, span.root
    before = doc[span.start - 1] if span.start else None
    after = doc[span.end] if span.end < len(doc) else None
    proud = any(
        token is not None and token.pos_ == "PROPN" and token.lower_ not in LEAD_WORDS and token.sent == span.sent
        for token in (before, after)
    )
    return (
        not proud
        and root.dep_ not in {"compound", "amod", "flat"}
        and not (after is not None and (after.text == "-" or (root.head.i >= span.end and root.dep_ == "nmod")))
    )


def _is_name(span: Span, second: Doc) -> bool:
    capital = any(character.isupper() for character in span.text)
    return span.label_ in KINDS and capital and "\n" not in span.text and agree_on_name(span, second)


def _trimmed(span: Span) -> Span | None:
    """Leave out a leading article or title and a final 's."""
    start, end, doc = span.start, span.end, span.doc
    while start < end and doc[start].lower_ in LEAD_WORDS:
        start += 1
    while end > start and doc[end - 1].lower_ in {"'s", "’s", "'", "’", ",", "."}:
        end -= 1
    return (
        doc.char_span(doc[start].idx, doc[end - 1].idx + len(doc[end - 1]), label=span.label_) if end > start else None
    )


def _plain(span: Span) -> str:
    return " ".join(span.text.split())


def _fullest(spans: list[Span]) -> dict[str, str]:
    """Map each written form to the fullest form of the same name: a surname to the one full name that ends in it."""
    result = {_plain(span): ALIASES.get(_plain(span), _plain(span)) for span in spans}
    for label in ("Person", "Organization"):
        forms = {_plain(span) for span in spans if span.label_ == label}
        for form in forms:
            longer = {other for other in forms if len(other.split()) > len(form.split()) and _same_person(form, other)}
            if len(longer) == 1:
                result[form] = longer.pop()
    return result


def _same_person(short: str, full: str) -> bool:
    words = short.split()
    return full.split()[-len(words) :] == words or (len(words) == 1 and full.split(maxsplit=1)[0] == short)


def _kind(spans: list[Span], span: Span) -> NameKind:
    """Let the most frequent label of this form decide; a surname is a person's, whatever else it is taken for.

    In:  Daniel Montalvo (Person) ... Montalvo (Location)
    Out: person, for both
    """
    form = _plain(span)
    labels = [other.label_ for other in spans if _plain(other) == form]
    full = {_plain(other) for other in spans if other.label_ == "Person" and _plain(other).split()[1:][-1:] == [form]}
    if len(full) == 1 and "Person" in labels:
        return "person"
    return KINDS[max(sorted(set(labels)), key=labels.count)]
