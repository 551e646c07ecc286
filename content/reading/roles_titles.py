"""Titles: the words right before a name that say what its bearer is.

In:  Mexican President Felipe Calderón; the rights group Clear Water
Out: Mexican President; rights group
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.reading.roles_words import ADDRESSES, BODIES, EMPTY, TITLE_WORDS, person_nouns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token

    from content.reading.names import Name

LEAST_TITLE = 2  # "President" alone fits many
JUDGING = {"current", "incumbent", "new", "fellow", "subdued", "controversial", "popular", "powerful", "influential"}
# Whoever is called so holds the office no more, or not for long.
PASSED = {
    "late",
    "then",
    "outgoing",
    "ousted",
    "deposed",
    "toppled",
    "longtime",
    "time",
    "slain",
    "jailed",
    "disgraced",
}


def titles(span: Span, second: Doc, name: Name) -> Iterator[tuple[int, int]]:
    """Give the bounds of the title before a name, where both readers hang it from the name."""
    doc, start = span.doc, span.start
    while start > 0 and _titular(doc[start - 1], span):
        start -= 1
    while start < span.start and doc[start].lower_ in JUDGING:
        start += 1
    if start == span.start:
        return
    start = _owner(doc, start, span)
    last = doc[span.start - 1]
    before = {doc[start - 1].lower_ if start else "", doc[start].lower_}
    if (
        span.start - start >= LEAST_TITLE
        and not before & PASSED
        and _noun_for(name, last)
        and not last.ent_type_
        and _joined(second, span)
        and all(_plain(token) for token in doc[start : span.start])
    ):
        yield start, span.start


def _titular(token: Token, span: Span) -> bool:
    """Say whether a word before a name belongs to the title."""
    titled = token.pos_ in {"NOUN", "PROPN", "ADJ"} and not token.is_punct and token.sent == span.sent
    head = token.head
    inside = head.i in range(span.start, span.end) or (token.i < head.i < span.start)
    return titled and inside and (token.dep_ in {"nmod:desc", "compound", "amod", "nmod", "flat"})


def _owner(doc: Doc, start: int, span: Span) -> int:
    """Step back over whose minister or mayor it is: Bolivia's president."""
    mark = start - 1
    if mark < 1 or doc[mark].lower_ not in {"'s", "’s"} or doc[mark - 1].pos_ != "PROPN":
        return start
    owner = doc[mark - 1]
    while owner.dep_ in {"flat", "compound"} and owner.head != owner:
        owner = owner.head
    inside = owner.dep_ == "nmod:poss" and owner.head.i in range(start, span.end)
    return owner.left_edge.i if inside and doc[owner.left_edge.i].pos_ == "PROPN" else start


def _noun_for(name: Name, last: Token) -> bool:
    """Say whether a title's last word says what such a name may be."""
    word = last.lower_.rstrip(".")
    if word in EMPTY or word in ADDRESSES or last.tag_ not in {"NN", "NNP"}:
        return False
    return word in person_nouns() if name.kind == "person" else name.kind == "organisation" and word in BODIES


def _plain(token: Token) -> bool:
    """Say whether a word tells what somebody is and does not judge: a nationality, a field, an office."""
    if token.pos_ == "ADJ":
        return bool(token.ent_type_) or token.lower_ in TITLE_WORDS or token.text[0].isupper()
    return not token.is_punct or token.text == "-"


def _joined(second: Doc, span: Span) -> bool:
    before = second[span.start - 1]
    return before.dep_ in {"compound", "nmod", "appos"} and before.head.i >= span.start - 1
