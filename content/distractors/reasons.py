"""Reasons: what the text does say of a wrong option, in words for the key.

In:  Key West
Out: The text names Key West in paragraph 8: “... at a task force in Key West, Florida”.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.distractors.order import NUMBER
from content.model import Passage
from content.reading.names import said

if TYPE_CHECKING:
    from content.reading import Reading
    from content.reading.counts import Count
    from content.reading.names import Name

MOST_WORDS = 14  # of a quotation in a reason
INNER_QUOTES = str.maketrans({"“": "‘", "”": "’", '"': "’"})
YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
BREAK = re.compile(r"[,;:—–]$")


def reason_for(text: str, reading: Reading) -> str:
    """Say why an option is wrong: where the text names it, and of what; else that it does not."""
    name = next((name for name in reading.names if text in {name.text, said(name), *name.forms}), None)
    if name is not None:
        return _of_name(text, name, reading)
    counts = [count for count in reading.counts if count.figure.casefold() == text.casefold()]
    if counts:
        return _of_count(max(counts, key=lambda count: bool(count.counts)), reading)
    if NUMBER.search(text) is None:
        return f"The text does not mention {text}."
    found = re.search(rf"(?<!\w){re.escape(text)}(?!\w)", reading.article.text) if " " in text else None
    if found is None:
        return "The text does not give this date." if YEAR.search(text) else "The text does not give this figure."
    return _quoting("This is from", Passage(*found.span()), reading)


def _of_name(text: str, name: Name, reading: Reading) -> str:
    role = next((role for role in reading.roles if role.name == name.text), None)
    if role is not None and name.kind == "person":
        paragraph = reading.article.place(role.passage).paragraph
        return f"The text names {text} in paragraph {paragraph} as {_shown(role.description)}."
    return _quoting(f"The text names {text} in", (name.alone or name.mentions)[0], reading)


def _of_count(count: Count, reading: Reading) -> str:
    paragraph = reading.article.place(count.span).paragraph
    if count.counts:
        return f"In paragraph {paragraph} the text gives this figure for something else: {_shown(count.counts)}."
    return _quoting("This figure is from", count.span, reading)


def _quoting(start: str, passage: Passage, reading: Reading) -> str:
    paragraph = reading.article.place(passage).paragraph
    return f"{start} paragraph {paragraph}: “{_around(passage, reading)}”."


def _around(passage: Passage, reading: Reading) -> str:
    """Give the words around a passage inside its sentence, cut where the sentence is long."""
    doc = reading.first
    span = doc.char_span(passage.start, passage.end, alignment_mode="expand")
    if span is None:
        return _shown(reading.article.quote(passage))
    sent = span.sent if span.start >= span.sent.start else doc[span.start : span.end]
    begin = doc.text[sent.start_char : span.start_char].split()
    behind = doc.text[span.end_char : max(sent.end_char, span.end_char)]
    glued = "" if behind[:1].isspace() or not behind else behind.split(maxsplit=1)[0]
    end = behind[len(glued) :].split()
    room = max(0, MOST_WORDS - len(span.text.split()))
    right = _cut(end, max(room // 2, room - len(begin)))
    left = _cut(begin[::-1], room - len(right))[::-1]
    front, back = "… " if len(left) < len(begin) else "", " …" if len(right) < len(end) else ""
    middle = " ".join(" ".join((*left, span.text + glued, *right)).split()).rstrip(".,;:")
    return f"{front}{_shown(middle)}{back}"


def _cut(words: list[str], most: int) -> list[str]:
    """Keep so many words at most, up to a comma where one is near the end."""
    if len(words) <= most:
        return words
    kept = words[:most]
    stop = next((at for at in range(len(kept), max(2, len(kept) - 5), -1) if BREAK.search(kept[at - 1])), len(kept))
    return kept[:stop]


def _shown(text: str) -> str:
    return re.sub(r'(^|[\s(])"', r"\1‘", text).translate(INNER_QUOTES)
