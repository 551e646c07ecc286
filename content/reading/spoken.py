"""Spoken: whose words the tokens inside quotation marks are.

In:  "The reef is dying," said Ann Lee.
Out: Ann Lee, for each word between the marks
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Span

    from content.reading.names import Name
    from content.reading.quotes import Quote


def speakers(doc: Doc, said: Sequence[Quote], named: Sequence[Name]) -> dict[int, tuple[int, tuple[int, ...]]]:
    """Give for each quoted word the head and the tokens of its speaker's full name, where the speaker is sure."""
    whole = {name.text: span for name in named if (span := _written_out(doc, name)) is not None}
    found: dict[int, tuple[int, tuple[int, ...]]] = {}
    for quote in said:
        name, words = (
            whole.get(quote.speaker),
            doc.char_span(quote.words.start, quote.words.end, alignment_mode="contract"),
        )
        if name is not None and words is not None and quote.direct and quote.sure:
            found |= {token.i: (name.root.i, tuple(each.i for each in name)) for token in words}
    return found


def _written_out(doc: Doc, name: Name) -> Span | None:
    """Give the first place where a person's name stands in full."""
    if name.kind != "person" or " " not in name.text:
        return None
    spans = (doc.char_span(mention.start, mention.end) for mention in name.mentions)
    return next((span for span in spans if span is not None and span.text == name.text), None)
