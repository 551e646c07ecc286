"""Names: who and what is named in an article, with every way of writing one name brought together.

In:  President Felipe Calderón said ... Calderón took office ...
Out: Felipe Calderón (person), two mentions
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from content.agreement import SECOND_KINDS, agree_on_name
from content.model import Passage
from content.reading.genders import first_names
from content.reading.roles_words import person_nouns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

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
WITH_ARTICLE = {
    "United States",
    "US",
    "U.S.",
    "UK",
    "U.K.",
    "UN",
    "EU",
    "UAE",
    "Netherlands",
    "Philippines",
    "United Nations",
    "European Union",
}
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
FIRST_VOTE, SECOND_VOTE = 5, 2  # the second reader errs twice as often about names
SHORTEST = 3  # letters of a name that is looked for elsewhere
REALMS = ("Republic of ", "Kingdom of ", "People’s Republic of ", "People's Republic of ")
ADDRESSED = {"hibakusha", "auntie", "comrade", "mayor-elect", "president-elect"}
WHOLE = {"The Hague"}
BORNE = {
    "king",
    "queen",
    "prince",
    "princess",
    "pope",
    "emperor",
    "empress",
    "sultan",
    "saint",
    "lord",
    "lady",
    "baron",
    "duke",
    "duchess",
    "sheikh",
    "emir",
    "mother",
    "father",
    "sister",
    "brother",
    "imam",
    "aunt",
    "uncle",
}
PARTING = {"'s", "’s", "(", ")", "/", ","}
SPEECH = {"say", "tell", "add", "explain", "claim", "argue", "note"}
TITLES = {
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "prof",
    "professor",
    "sir",
    "judge",
    "sheikh",
    "senator",
    "captain",
    "minister",
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
    spans = _again(first, list(_believed([span for span in map(_trimmed, first.ents) if span is not None], second)))
    groups: dict[tuple[str, NameKind], list[Span]] = defaultdict(list)
    fullest, kinds = _fullest(spans), _kinds(spans, second)
    for span in spans:
        groups[fullest[_plain(span)], kinds[_plain(span)]].append(span)
    return tuple(_name(text, kind, members) for (text, kind), members in groups.items())


def name_at(found: Iterable[Name], start: int, end: int) -> Name | None:
    """Give the name one of whose mentions is exactly [start, end) in the text."""
    return next((name for name in found if Passage(start, end) in name.mentions), None)


def _name(text: str, kind: NameKind, members: list[Span]) -> Name:
    mentions = tuple(Passage(span.start_char, span.end_char) for span in members)
    alone = tuple(Passage(span.start_char, span.end_char) for span in members if _alone(span))
    plain = [span for span in members if _plain(span) == text] or members  # "the UK" makes no "the Britain"
    defined = sum(_is_defined(span) for span in plain) if kind != "person" else 0
    forms = tuple(dict.fromkeys(span.text for span in members))
    if text not in forms and kind == "place":  # an alias that this article does not use
        text = max(forms, key=[span.text for span in members].count)
    return Name(text, kind, mentions, forms, defined * 2 > len(plain) or text in WITH_ARTICLE, alone)


def _is_defined(span: Span) -> bool:
    """Say whether a name has an article of its own: not "Kenya" in "the Kenya office"."""
    before = span.doc[span.start - 1] if span.start else None
    return before is not None and before.lower_ == "the" and span.start <= before.head.i < span.end


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


def _believed(spans: Iterable[Span], second: Doc) -> Iterator[Span]:
    """Give the names that both readers see, and those of one reader that the text around them or elsewhere speaks for.

    In:  Tamale (a person to the first reader) ... Kofi Tamale (a person to both)
    Out: both
    """
    written = [span for span in spans if _is_written_as_name(span)]
    agreed = {span.start: agree_on_name(span, second) for span in written}
    known = {(_plain(span), span.label_) for span in written if agreed[span.start]}
    labels: dict[str, list[str]] = defaultdict(list)
    for span in written:
        labels[_plain(span)].append(span.label_)
    people = {text.split()[-1] for text, label in known if label == "Person" and " " in text}
    for span in written:
        form, label = _plain(span), span.label_
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
        span = first.char_span(token.idx, token.idx + len(form), label=next(iter(labels[form])))
        if span is not None and span.text == form and not any(each.i in taken for each in span):
            taken.update(each.i for each in span)
            found.append(span)
    return sorted(found, key=lambda span: span.start)


def _is_addressed(span: Span) -> bool:
    """Say whether a title stands before a name, as before people's alone."""
    return span.start > 0 and span.doc[span.start - 1].lower_.rstrip(".") in TITLES


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
    return {form: result.get(full, full) for form, full in result.items()}


def _same_person(short: str, full: str) -> bool:
    words, whole = short.casefold().split(), full.casefold().split()
    return words in (whole[-len(words) :], whole[: len(words)])


def _kinds(spans: Sequence[Span], second: Doc) -> dict[str, NameKind]:
    """Let both readers' labels of a form decide, all places taken together; what is known of a form goes before.

    In:  Daniel Montalvo (Person) ... Montalvo (Location)
    Out: person, for both
    """
    votes: dict[str, Counter[NameKind]] = defaultdict(Counter)
    seen = {(ent.start_char, ent.end_char): ent.label_ for ent in second.ents}
    for span in spans:
        form, other = _plain(span), SECOND_KINDS.get(_label_of(span, seen), "")
        votes[form][KINDS[span.label_]] += FIRST_VOTE
        if other in KINDS and KINDS[span.label_] not in {"group", "other"}:
            votes[form][KINDS[other]] += SECOND_VOTE
    surnames = Counter(
        form.split()[-1] for form in votes if " " in form and votes[form].most_common(1)[0][0] == "person"
    )
    brackets = dict(_brackets(spans))
    return {form: _known_kind(form, votes, surnames, brackets) for form in votes}


def _label_of(span: Span, seen: Mapping[tuple[int, int], str]) -> str:
    """Give the second reader's label of the same name, whichever article or possessive it counts to it."""
    starts = [span.start_char, span.start_char - len("the ")]
    ends = [span.end_char, span.end_char + len("'s")]
    found = (seen.get((start, end), "") for start in starts for end in ends)
    return next((label for label in found if label), "")


def _brackets(spans: Sequence[Span]) -> Iterator[tuple[str, str]]:
    """Give short forms that stand in brackets behind a name, with that name."""
    for one, other in pairwise(spans):
        between = one.doc[one.end : other.start].text
        if between == "(" and len(other) == 1 and other.text.isupper() and " " in one.text:
            yield _plain(other), _plain(one)


def _known_kind(
    form: str, votes: Mapping[str, Counter[NameKind]], surnames: Mapping[str, int], brackets: Mapping[str, str]
) -> NameKind:
    likeliest = votes[brackets.get(form, form)].most_common(1)[0][0]
    if surnames.get(form) == 1 and votes[form]["person"]:
        return "person"
    if form.startswith(REALMS) or form in ALIASES:
        return "place"
    return likeliest
