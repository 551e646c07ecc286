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
DATE = re.compile(r"\b(?:1[5-9]|20)\d\d(?:s\b|\b(?!,))|\b(?:on|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b")
LEAST_BEHIND = 6  # words from the end in which a comma is looked for
BREAK = re.compile(r"[,;:—–]$")


def reason_for(text: str, reading: Reading) -> str:
    """Say why an option is wrong: where the text names it, and of what; else that it does not."""
    name = next((name for name in reading.names if text in {name.text, said(name), *name.forms}), None)
    if name is not None:
        return _of_name(text, name, reading)
    whole = re.compile(rf"(?<![\w.,]){re.escape(text)}(?![\w%]|[.,]\d)", re.IGNORECASE)
    counts = [count for count in reading.counts if whole.search(count.figure)]  # also "more than 300" for 300
    if counts:
        return _of_count(max(counts, key=lambda count: bool(count.counts)), reading)
    if NUMBER.search(text) is None:
        return f"The text does not mention {text}."
    found = whole.search(reading.article.text)
    if found is None:
        return "The text does not give this date." if DATE.search(text) else "The text does not give this figure."
    return _quoting("This is from", Passage(*found.span()), reading)


def _of_name(text: str, name: Name, reading: Reading) -> str:
    role = next((role for role in reading.roles if role.name == name.text), None)
    if role is not None and name.kind == "person":
        paragraph = reading.article.place(role.passage).paragraph
        return f"The text names {text} in paragraph {paragraph} as {_shown(role.description)}."
    return _quoting(f"The text names {text} in", _telling(name, reading), reading)


def _telling(name: Name, reading: Reading) -> Passage:
    """Give the mention that says most: one that does something, else the first that stands alone."""
    mentions = name.alone or name.mentions
    spans = ((mention, reading.first.char_span(mention.start, mention.end)) for mention in mentions)
    doing = (mention for mention, span in spans if span is not None and span.root.dep_.startswith("nsubj"))
    return next(doing, mentions[0])


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
    text, (begin, end) = reading.article.text, _sentence(passage, reading)
    before = [found.start() + begin for found in re.finditer(r"\S+", text[begin : passage.start])]
    behind = [found.end() + passage.end for found in re.finditer(r"\S+", text[passage.end : end])]
    room = max(0, MOST_WORDS - len(text[passage.start : passage.end].split()))
    right = min(len(behind), max(room // 2, room - len(before)))
    left = min(len(before), room - right)
    start = before[len(before) - left] if left else passage.start
    stop = _at_comma(text, behind[:right], whole=right == len(behind)) if right else passage.end
    front, back = "… " if left < len(before) else "", " …" if stop < (behind or [stop])[-1] else ""
    return f"{front}{_shown(text[start:stop].rstrip('.,;: '))}{back}"


def _sentence(passage: Passage, reading: Reading) -> tuple[int, int]:
    """Give the start and end of the sentence around a passage."""
    span = reading.first.char_span(passage.start, passage.end, alignment_mode="expand")
    if span is None:
        return passage.start, passage.end
    return min(span.sent.start_char, passage.start), max(span.sent.end_char, passage.end)


def _at_comma(text: str, ends: list[int], *, whole: bool) -> int:
    """Give where to stop: at the last of these words, or a little before, at a comma."""
    near = (end for end in ends[:-LEAST_BEHIND:-1] if BREAK.search(text[end - 1 : end]))
    return ends[-1] if whole else next(near, ends[-1])


def _shown(text: str) -> str:
    return re.sub(r'(^|[\s(])"', r"\1‘", text).translate(INNER_QUOTES)
