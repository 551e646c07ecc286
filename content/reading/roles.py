"""Roles: what the article itself says that a named person, organisation or place is.

In:  Anthony Placido, the DEA's chief of intelligence, said ...
Out: Anthony Placido - the DEA's chief of intelligence
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from content.reading.phrases import CLOSERS, one_head, passage_of, same_phrase, sentence_of, stands_alone
from content.reading.roles_titles import titles
from content.reading.roles_words import ALONE, EMPTY, OFFICES, PLACES, TITLE_WORDS, person_nouns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Span, Token

    from content.model import Passage
    from content.reading.names import Name, NameKind

STOPS = CLOSERS - {"-"} | {"("}  # a hyphen may join a word
MOST_WORDS = 14  # longer, a description does not fit a row of who's who or an option


@dataclass(frozen=True, slots=True)
class Role:
    """A name and the description that the article gives of it; `passage` is the sentence, `span` the description.

    `past` is what somebody or something was.
    """

    name: str
    kind: NameKind
    description: str
    passage: Passage
    span: Passage
    past: bool = False


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
    yield from titles(span, second, name)


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
    heads = [token for token in doc[start : sent.end] if _common(token) and _left(token) == start]
    return heads[:1]


def _common(token: Token) -> bool:
    """Say whether a word is a common noun, or an office that is only written like a name."""
    office = token.pos_ in {"PROPN", "ADJ"} and token.lower_ in person_nouns() and not token.ent_type_
    return token.dep_ not in {"compound", "amod", "nmod:poss"} and (token.pos_ == "NOUN" or office)


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
    return next((place for place in range(start, end) if doc[place].text in STOPS), end)


def _closed(doc: Doc, end: int) -> bool:
    return (
        doc[end].text in CLOSERS | STOPS
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


GIVING = {"named", "called", "known"}


def _called(span: Span) -> Iterator[tuple[int, int]]:
    """Find the noun that a name is given to.

    In:  a retired nurse named Joan Pickering
    Out: a retired nurse
    """
    doc, verb = span.doc, span.start - 1
    if verb > 1 and doc[verb].lower_ == "as" and doc[verb - 1].lower_ == "known":
        verb -= 1
    if verb < 1 or doc[verb].lower_ not in GIVING:
        return
    end = verb - (doc[verb - 1].text == ",")
    head = doc[verb].head
    if head.pos_ == "NOUN" and head.i < end and doc[verb].dep_.startswith("acl"):
        yield _left(head), end


def _copula(span: Span, second: Doc) -> Iterator[tuple[int, int]]:
    """Find what a name is, or was, said to be.

    In:  Platform Mexico is a computer network.
    Out: a computer network
    """
    root = span.root
    head = root.head
    cop = next((child for child in head.children if child.dep_ == "cop"), None)
    if (
        root.dep_ != "nsubj"
        or cop is None
        or cop.lower_ not in {"is", "was"}
        or head.pos_ != "NOUN"
        or cop.i != head.sent.root.i - (head.i - cop.i)
    ):
        return
    plain = not _opinion(span) and not any(
        child.dep_ in {"aux", "mark"} or child.lower_ in {"not", "n't", "n’t", "never"} for child in head.children
    )
    agreed = second[head.i].head.i == cop.i and any(
        child.i in range(span.start, span.end) for child in second[cop.i].children
    )
    if plain and agreed and _left(head) == cop.i + 1 and second[cop.i + 1].lower_ in {"a", "an", "the"}:
        yield cop.i + 1, _end(head)


def _opinion(span: Span) -> bool:
    """Say whether a name stands inside quotation marks, where what it "is" is a speaker's view."""
    start = span.sent.start
    while start and "\n" not in span.doc[start - 1].text:
        start -= 1
    before = span.doc[start : span.start].text
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _sound(first: Doc, second: Doc, phrase: tuple[int, int], name: Name) -> bool:
    """Say whether a description is one phrase to both readers, stands alone and says something."""
    start, end = phrase
    span = first[start:end]
    if not same_phrase(first, second, start, end) or not stands_alone(span) or len(span) > MOST_WORDS:
        return False
    head = span.root
    plural = name.kind in {"person", "organisation"} and head.tag_ in {"NNS", "NNPS"}
    misplaced = name.kind == "place" and head.lower_ not in PLACES
    personal = head.lower_ in person_nouns()
    unlike = not personal and not _personal(span) if name.kind == "person" else personal
    dated = bool(head.ent_type_) or second[head.i].ent_type_ in DATED
    named = any(form in span.text for form in name.forms)
    return not (
        plural
        or misplaced
        or unlike
        or dated
        or named
        or len(span) == 1
        or head.lower_ in EMPTY
        or not _common(head)
        or _unclear(span)
        or _cut(span)
    )


DATED = {"DATE", "TIME", "MONEY", "CARDINAL", "PERCENT", "QUANTITY"}


def _personal(span: Span) -> bool:
    """Say whether a noun that the list of people lacks is one all the same: "-er", "-ist" or "-or" and an article."""
    head = span.root.lower_
    return head.endswith(("er", "ist", "or", "ian", "man", "woman", "ee", "ant")) and span[0].lower_ in {
        "a",
        "an",
        "the",
    }


def _unclear(span: Span) -> bool:
    """Say whether "the NOUN" inside a description leaves open which one: a curator at the museum."""
    inside = range(span.start, span.end)
    for token in span:
        if token.tag_ != "NN" or token.lower_ in ALONE:
            continue
        parts = [
            child for child in token.children if child.i in inside and child.dep_ not in {"punct", "case", "cc", "conj"}
        ]
        if parts and all(child.lower_ == "the" for child in parts):
            return True
    return any(one.pos_ == other.pos_ == "ADP" for one, other in pairwise(span))


def _cut(span: Span) -> bool:
    """Say whether a description breaks off before words that belong to it: a tablet that connects | to the web."""
    doc, end = span.doc, span.end
    if end >= len(doc) or doc[end].lower_ in GIVING:
        return False
    later = (child for token in span for child in token.children if child.i >= end and child.dep_ in BELONGING)
    return any((child.left_edge.i == end and not doc[end].is_punct) or doc[end].text in {"-", "–"} for child in later)


BELONGING = {"obl", "obj", "nmod", "xcomp", "ccomp", "acl", "conj", "compound", "advcl", "amod"}


def _role(doc: Doc, name: Name, start: int, end: int) -> Role:
    """Write a description as it stands alone: small letters for offices, "a" before what is no office."""
    head = one_head(doc, start, end)
    head = end - 1 if head is None else head
    office = _office(doc, start, head)
    words = "".join(
        _small(doc[place], official=place in office) + doc[place].whitespace_ for place in range(start, end)
    )
    description = " ".join(words.split())
    title = end < len(doc) and any(mention.start == doc[end].idx for mention in name.mentions)
    if title and doc[end - 1].lower_ not in OFFICES and not _owned(doc, start, end):
        description = f"{'an' if description[0].casefold() in 'aeiou' else 'a'} {description}"
    past = start > 0 and doc[start - 1].lower_ == "was" and doc[start - 1].dep_ == "cop"
    return Role(name.text, name.kind, description, sentence_of(doc[start]), passage_of(doc, start, end), past)


def _office(doc: Doc, start: int, head: int) -> range:
    """Give the words up to the head that name an office; none where they end a longer title: Chief Banking Officer."""
    first = head + 1
    while first > start and (_official(doc[first - 1]) or (doc[first - 1].is_punct and first <= head)):
        first -= 1
    before = doc[first - 1] if first > start else None
    proud = before is not None and before.text[:1].isupper() and not before.ent_type_ and not before.is_sent_start
    return range(0) if proud else range(first, head + 1)


def _small(token: Token, *, official: bool) -> str:
    """Write a word of a description; an office, and a common word that opens the sentence, with a small letter."""
    opens = token.is_sent_start and token.pos_ in {"DET", "NOUN", "ADJ"} and not token.ent_type_
    return token.lower_ if (official or opens) and not (token.is_upper and len(token) > 1) else token.text


def _official(token: Token) -> bool:
    """Say whether a word belongs to an office and to no name."""
    return token.lower_ in TITLE_WORDS | person_nouns() and not token.ent_type_


def _owned(doc: Doc, start: int, end: int) -> bool:
    """Say whether a title begins with an article or with whose it is."""
    return doc[start].pos_ == "DET" or any(token.lower_ in {"'s", "’s"} for token in doc[start:end])
