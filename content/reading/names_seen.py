"""Names seen: the stretches of a text that are names, as both readers or the text elsewhere have them.

In:  Kofi Tamale (a person to both readers) ... Dr. Tamale (a person to the first) ... Tamale (nothing to either)
Out: all three, without "Dr."
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Literal

from content.agreement import agree_on_name
from content.reading.genders import first_names
from content.reading.roles_words import person_nouns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
SHORTEST = 3  # letters of a name that is looked for elsewhere
PARTING = {"'s", "’s", "(", ")", "/", ","}
WHOLE = {"The Hague"}
# fmt: off
LEAD_WORDS = {
    "the", "a", "an", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "prof.", "president",
}
TITLES = {
    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "judge", "sheikh", "senator", "captain", "minister",
}
# Words before a name that the list of people lacks, and those of it that are borne like a name.
ADDRESSED = {"hibakusha", "auntie", "comrade", "mayor-elect", "president-elect"}
BORNE = {
    "king", "queen", "prince", "princess", "pope", "emperor", "empress", "sultan", "saint", "lord", "lady", "baron",
    "duke", "duchess", "sheikh", "emir", "mother", "father", "sister", "brother", "imam", "aunt", "uncle",
}
SPEECH = {"say", "tell", "add", "explain", "claim", "argue", "note"}
# fmt: on


def seen(first: Doc, second: Doc) -> list[Span]:
    """Give the names on which the readers do not contradict each other or the text decides, in text order."""
    spans = [span for span in map(_trimmed, first.ents) if span is not None]
    return _again(first, list(_believed(spans, second)))


def _believed(spans: Sequence[Span], second: Doc) -> Iterator[Span]:
    """Give the names that both readers see, and those of one reader that the text around them or elsewhere speaks for.

    In:  Tamale (a person to the first reader) ... Kofi Tamale (a person to both)
    Out: both
    """
    written = [span for span in spans if _is_written_as_name(span)]
    agreed = {span.start: agree_on_name(span, second) for span in written}
    known = {(plain(span), span.label_) for span in written if agreed[span.start]}
    labels: dict[str, list[str]] = defaultdict(list)
    for span in written:
        labels[plain(span)].append(span.label_)
    people = {text.split()[-1] for text, label in known if label == "Person" and " " in text}
    for span in written:
        form, label = plain(span), span.label_
        same = labels[form]
        again = (form, label) in known or (len(same) > 1 and set(same) == {label})
        person = label == "Person" and (form in people or _is_addressed(span) or _is_told_of(span, second))
        if agreed[span.start] or again or person or _is_cut_out(span, second):
            yield span


def _is_written_as_name(span: Span) -> bool:
    capital = any(character.isupper() for character in span.text)
    return span.label_ in KINDS and capital and "\n" not in span.text


def _is_cut_out(span: Span, second: Doc) -> bool:
    """Say whether the second reader's name holds this one whole, set off by a mark that may part two names.

    In:  Porto in the second reader's "Porto's Maritime School"
    Out: True
    """
    doc = span.doc
    over = [ent for ent in second.ents if ent.start < span.end and span.start < ent.end]
    if len(over) != 1 or over[0].start > span.start or over[0].end < span.end:
        return False
    before = over[0].start in {span.start, span.start - 1} or doc[span.start - 1].lower_ in PARTING
    after = over[0].end == span.end or doc[span.end].lower_ in PARTING
    return before and after and len(over[0]) > len(span) + 1


def _is_told_of(span: Span, second: Doc) -> bool:
    """Say whether a name stands where people's do: behind a title or a noun, or as the one who speaks."""
    before = span.doc[span.start - 1] if span.start else None
    titled = len(span) > 1 and before is not None and before.pos_ in {"NOUN", "PROPN"}
    subject = span.root.dep_.startswith("nsubj")
    return titled or (subject and second[span.root.head.i].lemma_ in SPEECH)


def _is_addressed(span: Span) -> bool:
    """Say whether a title stands before a name, as before people's alone."""
    return span.start > 0 and span.doc[span.start - 1].lower_.rstrip(".") in TITLES


def _again(first: Doc, spans: Sequence[Span]) -> list[Span]:
    """Give the names, and the further places where one of them is written that the first reader passed over."""
    taken = {token.i for ent in first.ents for token in ent}
    labels: dict[str, set[str]] = defaultdict(set)
    for span in spans:
        labels[span.text].add(span.label_)
    openings = {form.split()[0]: form for form in sorted(labels, key=len) if len(labels[form]) == 1}
    found = list(spans)
    for token in first:
        form = openings.get(token.text, "")
        if not form or token.i in taken or token.pos_ != "PROPN" or len(form) < SHORTEST:
            continue
        place = first.char_span(token.idx, token.idx + len(form), label=next(iter(labels[form])))
        if place is not None and place.text == form and not any(each.i in taken for each in place):
            taken.update(each.i for each in place)
            found.append(place)
    return sorted(found, key=lambda span: span.start)


def _trimmed(span: Span) -> Span | None:
    """Leave out a leading article or title and a final 's."""
    start, end, doc = span.start, span.end, span.doc
    while start < end and doc[start].lower_ in LEAD_WORDS and doc[start : start + 2].text not in WHOLE:
        start += 1
    while start < end - 1 and span.label_ == "Person" and _is_office(doc[start].text):
        start += 1
    while end > start and doc[end - 1].lower_ in {"'s", "’s", "'", "’", ",", "."}:
        end -= 1
    return (
        doc.char_span(doc[start].idx, doc[end - 1].idx + len(doc[end - 1]), label=span.label_) if end > start else None
    )


def _is_office(word: str) -> bool:
    """Say whether a name's first word is what somebody is: Leader Kim; a king's or a pope's goes with the name."""
    noun = word.casefold()
    return noun in person_nouns() | ADDRESSED and noun not in BORNE and word not in first_names()


def plain(span: Span) -> str:
    """Write a name on one line."""
    return " ".join(span.text.split())
