"""Join the lines of a text that was wrapped by hand or by a page, and leave all other line ends alone.

In:  The council voted on Monday to re-/open the old rail-/way line to the coast ... (a slash ends a line)
Out: The council voted on Monday to reopen the old railway line to the coast ...
"""

from __future__ import annotations

import re
from functools import lru_cache
from statistics import median

from wordfreq import zipf_frequency

# A typewriter's line has 60 to 100 characters; a newspaper's column printed to a file may have fewer.
NARROWEST, WIDEST = 45, 110
LEAST_LINES = 4  # fewer lines are too few to tell
MOST = 0.6
SHORT_LINE = 0.8  # of the usual width: a paragraph's last line, where it ends a sentence
HEADING_LINE = 0.6  # of the usual width: a heading, where it ends none
KNOWN_WORD = 2.0  # once in ten million words: "railway", and not "latinbased"
END_OF_SENTENCE = re.compile(r"[.!?…][\"'”’»)\]]*$")
HYPHENATED = re.compile(r"(\w+)-$")
STARTS_ANEW = re.compile(r"[\"'“‘«(\[]?[A-Z0-9À-Þ•*-]")


def paragraphs_in(text: str, *, like: str) -> list[str]:
    """Give the paragraphs of tidy lines: by line, or by sense where the whole text that they are from is wrapped."""
    width = _width(like)
    if not width:
        return [line for line in text.split("\n") if line]
    known = _known(like)
    return [paragraph for block in _blocks(text) for paragraph in _unwrapped(block, width, known)]


@lru_cache(maxsize=1)
def _width(text: str) -> float:
    # the usual width of a wrapped text's lines, or 0 where the text is not wrapped
    inner = [line for block in _blocks(text) for line in block[:-1]]
    wide = sum(NARROWEST <= len(line) <= WIDEST for line in inner)
    running = sum(not END_OF_SENTENCE.search(line) for line in inner)
    if len(inner) < LEAST_LINES or min(wide, running) < MOST * len(inner):
        return 0
    return median(len(line) for line in inner)


@lru_cache(maxsize=1)
def _known(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold()))


def _blocks(text: str) -> list[list[str]]:
    return [[line for line in block.split("\n") if line] for block in re.split(r"\n{2,}", text)]


def _unwrapped(block: list[str], width: float, known: frozenset[str]) -> list[str]:
    paragraphs: list[str] = []
    last = ""
    for line in block:
        if last and not _ends(last, line, width):
            paragraphs[-1] = _joined(paragraphs[-1], line, known)
        else:
            paragraphs.append(line)
        last = line
    return paragraphs


def _ends(line: str, following: str, width: float) -> bool:
    if not STARTS_ANEW.match(following):
        return False
    share = SHORT_LINE if END_OF_SENTENCE.search(line) else HEADING_LINE
    return len(line) < share * width


def _joined(before: str, after: str, known: frozenset[str]) -> str:
    hyphen = HYPHENATED.search(before)
    rest = re.match(r"\w+", after)
    if not hyphen or not rest or not rest[0][0].islower():
        return before + after if hyphen else f"{before} {after}"
    word = f"{hyphen[1]}{rest[0]}".casefold()
    if word in known or zipf_frequency(word, "en") >= KNOWN_WORD:
        return before[:-1] + after
    return before + after
