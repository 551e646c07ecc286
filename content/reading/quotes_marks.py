"""Quotation marks: which stretches of a paragraph stand inside them.

In:  "They share information," he said. "We do too.
Out: They share information, / We do too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.model import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

DOUBLE = re.compile(r"[“”\"]")
# Where a paper sets speech in single marks, an apostrophe is told from a closing mark by what stands before it.
SINGLE = re.compile(r"(?<!\w)[‘']((?:[^‘\n](?!\s‘))*?[,.!?])[’'](?!\w)|(?<!\w)‘([^‘’\n]+)’(?!\w)")
BEFORE_OPENING = " \u00a0([—–-:‘\n\t"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words inside quotation marks, the marks left out; `closed` is False where the paragraph ends first."""

    words: Passage
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, counted in the article's text, with its stretches of quoted words.

    `sound` is False where a mark has no partner, so that a stretch may begin or end wrongly.
    """

    start: int
    end: int
    quoted: tuple[Stretch, ...]
    sound: bool = True

    def holds(self, place: int) -> bool:
        """Say whether a place of the text stands inside quotation marks here."""
        return any(each.words.start <= place < each.words.end for each in self.quoted)


def paragraphs(text: str) -> Iterator[Paragraph]:
    """Give every paragraph with what it quotes; single marks count only where the text has no others."""
    single = DOUBLE.search(text) is None
    for match in re.finditer(r"[^\n]+", text):
        found = _in_single(match[0]) if single else _in_double(match[0])
        moved = tuple(
            Stretch(Passage(match.start() + each.words.start, match.start() + each.words.end), each.closed)
            for each in found
        )
        pairs = single or len(DOUBLE.findall(match[0])) == len(moved) * 2
        yield Paragraph(match.start(), match.end(), moved, sound=pairs and all(each.closed for each in moved))


def _in_single(inner: str) -> Iterator[Stretch]:
    for match in SINGLE.finditer(inner):
        yield Stretch(Passage(match.start() + 1, match.end() - 1))


def _in_double(inner: str) -> Iterator[Stretch]:
    """Pair the marks off; an opening mark inside a quotation begins a new one, since the last was never closed."""
    opened: int | None = None
    for match in DOUBLE.finditer(inner):
        at = match.start()
        if opened is None:
            opened = at + 1 if _opens(inner, at) else None
        elif _opens(inner, at) and match[0] != "”" and (match[0] == "“" or inner[at - 1] == " "):
            opened = at + 1
        else:
            if at > opened:
                yield Stretch(Passage(opened, at))
            opened = None
    if opened is not None and len(inner[opened:].split()) > 1:
        yield Stretch(Passage(opened, len(inner)), closed=False)


def _opens(inner: str, at: int) -> bool:
    """Say whether a mark opens: words follow it at once, and none end right before it."""
    after = inner[at + 1 : at + 2]
    if inner[at] == "”" or not after or after.isspace():
        return False
    if inner[at] == "“":
        return after not in ",.;:!?"
    return at == 0 or inner[at - 1] in BEFORE_OPENING
