"""Names: who and what is named in an article, with every way of writing one name brought together.

In:  President Felipe Calderón said ... Calderón took office ...
Out: Felipe Calderón (person), two mentions
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from content.agreement import SECOND_KINDS
from content.model import Passage
from content.reading.names_seen import KINDS, LEAD_WORDS, NameKind, plain, seen

__all__ = ["Name", "NameKind", "name_at", "names", "said"]

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from spacy.tokens import Doc, Span

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
# fmt: off
WITH_ARTICLE = {
    "United States", "US", "U.S.", "UK", "U.K.", "UN", "EU", "UAE", "Netherlands", "Philippines", "United Nations",
    "European Union",
}
# fmt: on
FIRST_VOTE, SECOND_VOTE = 5, 2  # the second reader errs twice as often about names
REALMS = ("Republic of ", "Kingdom of ", "People’s Republic of ", "People's Republic of ")


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
    spans = seen(first, second)
    groups: dict[tuple[str, NameKind], list[Span]] = defaultdict(list)
    fullest, kinds = _fullest(spans), _kinds(spans, second)
    for span in spans:
        groups[fullest[plain(span)], kinds[plain(span)]].append(span)
    return tuple(_name(text, kind, members) for (text, kind), members in groups.items())


def name_at(found: Iterable[Name], start: int, end: int) -> Name | None:
    """Give the name one of whose mentions is exactly [start, end) in the text."""
    return next((name for name in found if Passage(start, end) in name.mentions), None)


def _name(text: str, kind: NameKind, members: list[Span]) -> Name:
    mentions = tuple(Passage(span.start_char, span.end_char) for span in members)
    alone = tuple(Passage(span.start_char, span.end_char) for span in members if _alone(span))
    so = [span for span in members if plain(span) == text] or members  # "the UK" makes no "the Britain"
    so = [span for span in so if _alone(span)] or so
    defined = sum(_is_defined(span) for span in so) if kind != "person" else 0
    forms = tuple(dict.fromkeys(span.text for span in members))
    if text not in forms and kind == "place":  # an alias that this article does not use
        text = max(forms, key=[span.text for span in members].count)
    return Name(text, kind, mentions, forms, defined * 2 > len(so) or text in WITH_ARTICLE, alone)


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


def _fullest(spans: list[Span]) -> dict[str, str]:
    """Map each written form to the fullest form of the same name: a surname to the one full name that ends in it."""
    result = {plain(span): ALIASES.get(plain(span), plain(span)) for span in spans}
    for label in ("Person", "Organization"):
        forms = {plain(span) for span in spans if span.label_ == label}
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
    labels = {(ent.start_char, ent.end_char): ent.label_ for ent in second.ents}
    for span in spans:
        form, other = plain(span), SECOND_KINDS.get(_label_of(span, labels), "")
        votes[form][KINDS[span.label_]] += FIRST_VOTE
        if other in KINDS and KINDS[span.label_] not in {"group", "other"}:
            votes[form][KINDS[other]] += SECOND_VOTE
    surnames = Counter(
        form.split()[-1] for form in votes if " " in form and votes[form].most_common(1)[0][0] == "person"
    )
    brackets = dict(_brackets(spans))
    return {form: _known_kind(form, votes, surnames, brackets) for form in votes}


def _label_of(span: Span, labels: Mapping[tuple[int, int], str]) -> str:
    """Give the second reader's label of the same name, whichever article or possessive it counts to it."""
    starts = [span.start_char, span.start_char - len("the ")]
    ends = [span.end_char, span.end_char + len("'s")]
    found = (labels.get((start, end), "") for start in starts for end in ends)
    return next((label for label in found if label), "")


def _brackets(spans: Sequence[Span]) -> Iterator[tuple[str, str]]:
    """Give short forms that stand in brackets behind a name, with that name."""
    for one, other in pairwise(spans):
        between = one.doc[one.end : other.start].text
        if between == "(" and len(other) == 1 and other.text.isupper() and " " in one.text:
            yield plain(other), plain(one)


def _known_kind(
    form: str, votes: Mapping[str, Counter[NameKind]], surnames: Mapping[str, int], brackets: Mapping[str, str]
) -> NameKind:
    likeliest = votes[brackets.get(form, form)].most_common(1)[0][0]
    if surnames.get(form) == 1 and votes[form]["person"]:
        return "person"
    if form.startswith(REALMS) or form in ALIASES:
        return "place"
    return likeliest
