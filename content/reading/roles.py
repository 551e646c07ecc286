"""Roles: what the article itself says that a named person, organisation or place is.

In:  Anthony Placido, the DEA's chief of intelligence, said ...
Out: Anthony Placido - the DEA's chief of intelligence
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.reading.phrases import CLOSERS, passage_of, same_phrase, sentence_of, stands_alone, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Span, Token

    from content.model import Passage
    from content.reading.names import Name, NameKind

MOST_WORDS = 14  # longer, a description does not fit a row of who's who or an option
# A title says nothing of what a person does, or is read as part of the name.
ADDRESSES = {"mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "st", "saint", "don", "rev", "mx"}
# Nouns that count, date or judge, and so do not say what somebody is.
# fmt: off
EMPTY = {
    "year", "years", "month", "day", "week", "time", "thing", "way", "one", "part", "lot", "kind", "sort", "number",
    "reason", "result", "problem", "question", "moment", "age", "example", "case", "mile", "miles", "percent",
    "home", "north", "south", "east", "west", "member", "type", "hit", "success", "victim", "couple", "none",
    "half", "all",
}
# fmt: on


# What a place may be said to be; anything else behind its name is the next of a list.
# fmt: off
PLACES = {
    "city", "town", "village", "capital", "island", "islands", "country", "state", "region", "river", "mountain",
    "district", "suburb", "province", "county", "neighbourhood", "neighborhood", "port", "dam", "lake", "park",
    "prison", "jail", "school", "university", "hospital", "airport", "museum", "territory", "peninsula", "resort",
    "settlement", "community", "nation", "kingdom", "desert", "valley", "forest", "reserve", "bridge", "building",
    "stadium", "volcano", "glacier", "bay", "coast",
}
# fmt: on


@dataclass(frozen=True, slots=True)
class Role:
    """A name and the description that the article gives of it; `passage` is the sentence, `span` the description."""

    name: str
    kind: NameKind
    description: str
    passage: Passage
    span: Passage


def roles(first: Doc, second: Doc, names: Sequence[Name]) -> tuple[Role, ...]:
    """Find descriptions that both readers tie to the same name, in text order."""
    found: dict[tuple[str, str], Role] = {}
    for name in names:
        for mention in name.mentions:
            span = first.char_span(mention.start, mention.end)
            if span is not None and name.kind in {"person", "organisation", "place", "other"}:
                for start, end in _descriptions(first, second, span, name):
                    role = _role(first, name, start, end)
                    found.setdefault((role.name, role.description.casefold()), role)
    return tuple(sorted(found.values(), key=lambda role: role.span.start))


def _descriptions(first: Doc, second: Doc, span: Span, name: Name) -> Iterator[tuple[int, int]]:
    for start, end in (*_behind(span), *_before(span), *_called(span), *_copula(span, second)):
        if end > start and (end <= span.start or _closed(first, end)) and _sound(first, second, (start, end), name):
            yield start, end
    yield from _title(span, second, name)


def _behind(span: Span) -> Iterator[tuple[int, int]]:
    """Find the apposition behind a name.

    In:  Anthony Placido, the DEA's chief of intelligence, said
    Out: the DEA's chief of intelligence
    """
    doc = span.doc
    if span.end + 1 >= len(doc) or doc[span.end].text != ",":
        return
    start = _behind_age(doc, span.end + 1)
    for head in _noun_heads(doc, start):
        end = _end(head)
        if end < len(doc) and _closed(doc, end) and not _listed(doc, span, end, head):
            yield start, end
            return


def _behind_age(doc: Doc, start: int) -> int:
    """Step over an age: "Ann Lee, 45, a teacher"."""
    aged = start + 1 < len(doc) and doc[start].like_num and doc[start + 1].text == ","
    return start + 2 if aged else start


def _noun_heads(doc: Doc, start: int) -> list[Token]:
    """Give the nouns whose phrase begins at a token, the longest phrase first."""
    sent = doc[start].sent
    heads = [token for token in doc[start : sent.end] if token.pos_ == "NOUN" and _left(token) == start]
    return heads[:1]


def _left(head: Token) -> int:
    """Give where a noun's own phrase begins: what stands before it and hangs from it, clauses left out."""
    before = [child for child in head.children if child.i < head.i and child.dep_ in BEFORE]
    return min([head.i, *(child.left_edge.i for child in before)])


# fmt: off
BEFORE = {
    "det", "amod", "compound", "nmod", "nmod:poss", "nummod", "nmod:desc", "nmod:unmarked", "advmod", "det:predet",
}
# fmt: on
# fmt: off
AFTER = {
    "nmod", "nmod:unmarked", "acl", "acl:relcl", "conj", "cc", "compound", "flat", "nmod:desc", "case", "fixed",
    "amod", "obl",
}
# fmt: on


def _end(head: Token) -> int:
    """Give where a noun's phrase ends before the next comma, a relative clause kept where the whole stays short."""
    doc, end = head.doc, head.i + 1
    for child in sorted(head.children, key=lambda child: child.i):
        if child.i > head.i and child.dep_ in AFTER and _joined(doc, end, child):
            if child.dep_ == "acl:relcl" and child.right_edge.i - _left(head) >= MOST_WORDS:
                break
            end = _up_to_comma(doc, end, child.right_edge.i + 1)
    return end


def _joined(doc: Doc, end: int, child: Token) -> bool:
    """Say whether a part follows without a comma."""
    return child.left_edge.i <= end or (child.left_edge.i > end and doc[end].text not in CLOSERS)


def _up_to_comma(doc: Doc, start: int, end: int) -> int:
    return next((place for place in range(start, end) if doc[place].text in CLOSERS - {"-"}), end)


def _closed(doc: Doc, end: int) -> bool:
    return (
        doc[end].text in CLOSERS
        or "\n" in doc[end].text
        or doc[end].lower_ in {"who", "whose", "which", "that", "where"}
    )


def _listed(doc: Doc, span: Span, end: int, head: Token) -> bool:
    """Say whether the phrase is rather the next of a list: "Peru, a gang and two banks"."""
    joined = any(token.dep_ == "conj" and token.head.i in range(span.start, span.end) for token in doc[span.end : end])
    follows = doc[end].text == "," and end + 1 < len(doc) and doc[end + 1].lower_ in {"and", "or"}
    return joined or (follows and head.dep_ != "appos")


def _before(span: Span) -> Iterator[tuple[int, int]]:
    """Find the description that a name explains.

    In:  The director of Platform Mexico, José Niembro, said
    Out: The director of Platform Mexico
    """
    doc, comma = span.doc, span.start - 1
    if comma < 1 or doc[comma].text != "," or span.end >= len(doc) or not _closed(doc, span.end):
        return
    head = span.root.head if span.root.dep_ == "appos" else None
    if head is not None and head.pos_ == "NOUN" and head.i < comma and doc[_left(head)].lower_ in {"the", "a", "an"}:
        inside = doc[_left(head) : comma]
        if not any(token.text in CLOSERS - {"-"} for token in inside):
            yield _left(head), comma


def _called(span: Span) -> Iterator[tuple[int, int]]:
    """Find the noun that a name is given to.

    In:  a retired nurse named Joan Pickering
    Out: a retired nurse
    """
    doc, verb = span.doc, span.start - 1
    if verb > 1 and doc[verb].lower_ == "as" and doc[verb - 1].lower_ == "known":
        verb -= 1
    if verb < 1 or doc[verb].lower_ not in {"named", "called", "known"}:
        return
    end = verb - (doc[verb - 1].text == ",")
    head = doc[verb].head
    if head.pos_ == "NOUN" and head.i < end and doc[verb].dep_.startswith("acl"):
        yield _left(head), end


def _copula(span: Span, second: Doc) -> Iterator[tuple[int, int]]:
    """Find what a name is said to be, in the present.

    In:  Platform Mexico is a computer network.
    Out: a computer network
    """
    root = span.root
    head = root.head
    cop = next((child for child in head.children if child.dep_ == "cop"), None)
    if (
        root.dep_ != "nsubj"
        or cop is None
        or cop.lower_ != "is"
        or head.pos_ != "NOUN"
        or cop.i != head.sent.root.i - (head.i - cop.i)
    ):
        return
    plain = not any(
        child.dep_ in {"aux", "mark"} or child.lower_ in {"not", "n't", "n’t", "never"} for child in head.children
    )
    agreed = second[head.i].head.i == cop.i and any(
        child.i in range(span.start, span.end) for child in second[cop.i].children
    )
    if plain and agreed and _left(head) == cop.i + 1 and second[cop.i + 1].lower_ in {"a", "an", "the"}:
        yield cop.i + 1, _end(head)


def _title(span: Span, second: Doc, name: Name) -> Iterator[tuple[int, int]]:
    """Find the title before a person's name.

    In:  Mexican President Felipe Calderón
    Out: Mexican president
    """
    doc, start = span.doc, span.start
    if name.kind != "person":
        return
    while start > 0 and _titular(doc[start - 1], span):
        start -= 1
    if start == span.start or doc[span.start - 1].lower_.rstrip(".") in ADDRESSES:
        return
    joined = (
        second[span.start - 1].dep_ in {"compound", "nmod", "appos"} and second[span.start - 1].head.i >= span.start - 1
    )
    last = doc[span.start - 1]
    if joined and last.tag_ in {"NN", "NNP"} and not last.ent_type_ and last.lower_ not in EMPTY:
        yield start, span.start


def _titular(token: Token, span: Span) -> bool:
    """Say whether a word before a name belongs to the person's title."""
    titled = token.pos_ in {"NOUN", "PROPN", "ADJ"} and not token.is_punct and token.sent == span.sent
    head = token.head
    inside = head.i in range(span.start, span.end) or (token.i < head.i < span.start)
    return titled and inside and (token.dep_ in {"nmod:desc", "compound", "amod", "nmod"})


# fmt: off
TITLE_WORDS = {
    "chief", "deputy", "vice", "prime", "former", "assistant", "senior", "acting", "general", "attorney", "lead",
    "executive", "first", "police", "foreign", "health", "education", "defence", "defense", "interior", "finance",
    "secretary", "professor", "state", "environment", "climate", "justice", "district", "managing", "president",
}
# fmt: on


def _sound(first: Doc, second: Doc, phrase: tuple[int, int], name: Name) -> bool:
    """Say whether a description is one phrase to both readers, stands alone and says something."""
    start, end = phrase
    span = first[start:end]
    if not same_phrase(first, second, start, end) or not stands_alone(span) or len(span) > MOST_WORDS:
        return False
    head = span.root
    plural = name.kind in {"person", "organisation"} and head.tag_ in {"NNS", "NNPS"}
    misplaced = name.kind == "place" and head.lower_ not in PLACES
    dated = bool(head.ent_type_) or second[head.i].ent_type_ in {
        "DATE",
        "TIME",
        "MONEY",
        "CARDINAL",
        "PERCENT",
        "QUANTITY",
    }
    bare = span[0].lower_ == "the" and len(span) == 2  # noqa: PLR2004 - "the director" of what?
    named = any(form in span.text for form in name.forms)
    return not (
        plural or misplaced or dated or bare or named or len(span) == 1 or head.lower_ in EMPTY or head.pos_ != "NOUN"
    )


def _role(doc: Doc, name: Name, start: int, end: int) -> Role:
    """Write a description with a small letter where only its place in the sentence, or a title, gives it a capital."""
    description = text_of(doc, start, end)
    last = doc[end - 1]
    if last.pos_ == "PROPN" and not last.ent_type_ and doc[start].lower_ not in {"the", "a", "an"}:
        kept = [
            token.ent_type_ or token.text.isupper() or (token.i < end - 1 and token.lower_ not in TITLE_WORDS)
            for token in doc[start:end]
        ]
        words = [
            token.text_with_ws if keep else token.text_with_ws.lower()
            for token, keep in zip(doc[start:end], kept, strict=True)
        ]
        description = "".join(words).strip()
    elif doc[start].is_sent_start and doc[start].pos_ == "DET":
        description = description[:1].lower() + description[1:]
    return Role(name.text, name.kind, description, sentence_of(doc[start]), passage_of(doc, start, end))
