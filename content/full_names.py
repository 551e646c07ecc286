"""Full names: each person is written in full once in a clause that stands alone.

In:  Calderón took office in December 2006. (the text once says Felipe Calderón)
Out: Felipe Calderón, in the place of "Calderón"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.once import once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from content.reading import Reading
    from content.reading.names import Name

TITLES = {"mr", "mrs", "ms", "dr", "sir", "president", "king", "queen"}


def full_names(reading: Reading, used: set[int], changes: dict[int, str]) -> dict[int, str]:
    """Write each person in full once: the first token of a shorter form becomes the full name, the others vanish."""
    full: dict[int, str] = {}
    seen = set(changes.values())
    for name, spans in _persons(reading):
        for span in (span for span in spans if used.issuperset(range(span.start, span.end))):
            alone = _is_untitled(reading, span.start) and not _is_of_several(span)
            if span.text != name.text and name.text not in seen and alone:
                full.update(dict.fromkeys((token.i for token in span), ""))
                full[span.start] = name.text
            seen.add(name.text)
    return full


@once
def _persons(reading: Reading) -> Iterator[tuple[Name, tuple[Span, ...]]]:
    """Give each person with the places where the text names them."""
    for name in reading.names:
        if name.kind == "person":
            yield name, tuple(_spans(reading, name))


def _spans(reading: Reading, name: Name) -> Iterator[Span]:
    """Give a person's mentions, and the places where a short form that is nobody else's stands by itself."""
    doc = reading.first
    found = [doc.char_span(mention.start, mention.end) for mention in name.mentions]
    known = {token.i for span in found if span is not None for token in span}
    short = {form for form in name.forms if " " not in form and " " in name.text}
    short -= {
        word for other in reading.names if short and other != name for form in other.forms for word in form.split()
    }
    bare = (token for token in _proper(reading) if token.text in short and token.i not in known)
    more = [doc[token.i : token.i + 1] for token in bare if not _is_within(token)]
    return iter(sorted((span for span in (*found, *more) if span is not None), key=lambda span: span.start))


@once
def _proper(reading: Reading) -> Iterator[Token]:
    return (token for token in reading.first if token.pos_ == "PROPN")


def _is_within(token: Token) -> bool:
    """Say whether a name's word stands beside another name's."""
    beside = token.doc[max(0, token.i - 1) : token.i + 2]
    return any(other.pos_ == "PROPN" and other.i != token.i for other in beside)


def _is_of_several(span: Span) -> bool:
    """Say whether a family's name stands before what it is a family of: the Gupta brothers."""
    return span.root.dep_ == "compound" and span.root.head.tag_ == "NNS"


def _is_untitled(reading: Reading, start: int) -> bool:
    """Say whether no title such as Mr. stands before the name; with it the short form is right."""
    return start == 0 or reading.first[start - 1].lower_.rstrip(".") not in TITLES
