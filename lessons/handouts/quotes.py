"""Quote the whole sentence around a passage, so that the key can be read without the article."""

from __future__ import annotations

import re

# The signs that may close a quotation after a full stop, and open one before a capital.
CLOSING, OPENING = "”\"'\N{RIGHT SINGLE QUOTATION MARK})", "“\"'\N{LEFT SINGLE QUOTATION MARK}("
# A full stop before a capital or a figure; not after a title, an initial or "U.S.".
SENTENCE_END = re.compile(
    rf"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bMrs)(?<!\b[A-Z])[.!?][{CLOSING}]*(\s+)(?=[{OPENING}]?[A-Z0-9])",
)


def whole_sentence(paragraph: str, start: int, end: int) -> str:
    """Give the sentence or sentences of a paragraph that the half-open stretch [start, end) touches."""
    ends = [(match.start(1), match.end(1)) for match in SENTENCE_END.finditer(paragraph)]
    first = max((after for _, after in ends if after <= start), default=0)
    last = min((before for before, _ in ends if before >= end), default=len(paragraph))
    return paragraph[first:last].strip()
