"""True or false: a statement of the article, or the same with one figure, name or place changed.

In:  Mexico extradited 284 defendants to the United States.
Out: True or false: Mexico extradited 170 defendants to the United States. (False: 284)
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from content.distractors import names_like, numbers_near
from content.model import Choice, Option, Question
from content.statements import stated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Passage
    from content.reading import Reading
    from content.reading.names import Name

TYPE = "true_false"
OPPOSITES_FILE = Path(__file__).parent.parent / "words" / "opposites.txt"
LEAD = "True or false: "
LEAST_WORDS = 8  # a shorter statement tells too little to be wrong about
DEFINITE = re.compile(r"\b(?:the|these|those|all|first|last|next|top|both|other)$", re.IGNORECASE)
# Words of a pair whose opposite makes nonsense in most places: vital for the future failure, the private.
KEPT = {"public", "private", "success", "failure", "majority", "minority"}
GENDERED = re.compile(r"\b(?:he|she|his|her|him|himself|herself)\b", re.IGNORECASE)
# A name may be changed where no title or description before it says who is meant.
BEFORE_NAMES = re.compile(
    r"(?:^|[,:] |\b(?:and|or|by|of|with|to|from|for|that|in|at|near|against|than|as|after|before) )$"
)


def propose(reading: Reading) -> Iterator[Question]:
    """Offer each statement as it is or changed in one place, so that about half are true."""
    false, true = 0, 0
    for right, passage in stated(reading):
        if len(right.split()) < LEAST_WORDS:
            continue
        changed = next(_changes(reading, right, passage), None)
        if changed is not None and false <= true:
            false += 1
            yield _question(passage, changed, right)
        elif true <= false + 1 and not _opens(reading, passage):  # a thin text may open with two true ones
            true += 1
            yield _question(passage, right, None)


def _opens(reading: Reading, passage: Passage) -> bool:
    """Say whether a statement is the lead, which as it stands nobody would get wrong."""
    return passage.end <= len(reading.article.paragraphs[0])


def _question(passage: Passage, shown: str, correction: str | None) -> Question:
    true = correction is None
    options = (Option("True", right=true), Option("False", right=not true))
    fixed = Choice(options, correction="" if correction is None else correction)
    return Question(TYPE, LEAD + shown, fixed, (passage,), difficulty=0.25)


def _changes(reading: Reading, right: str, passage: Passage) -> Iterator[str]:
    """Give the statement with one figure, or else one word or name, put for another."""
    for count in reading.counts:
        inside = passage.start <= count.span.start < passage.end
        place = _only_place(right, count.figure) if inside else None
        if place is not None and _is_asserted(right, place, count.figure):
            yield from (_put(right, place, count.figure, other) for other in numbers_near(count.figure, reading, 1))
    for word, opposite in opposites():
        place = _only_place(right, word)
        if place is not None and word not in KEPT and " than" not in right[:place][-8:]:
            yield _put(right, place, word, opposite)
    for name in reading.names:
        here = any(passage.start <= mention.start < passage.end for mention in name.alone)
        place = _only_place(right, name.text) if here and _is_changeable(name, reading, right) else None
        if place is not None and BEFORE_NAMES.search(right[:place]):
            others = [
                other
                for other in names_like(name, reading, beside=passage)
                if not set(other.split()) & set(right.split())
            ]
            yield from (_put(right, place, name.text, other) for other in others[:1])


def _is_asserted(right: str, place: int, figure: str) -> bool:
    """Say whether a statement is about its figure: no age in passing, no "the three countries"."""
    after = right[place + len(figure) :]
    aside = (right[:place].endswith((", ", "(")) and after.startswith((",", ")"))) or right[:place].endswith("+ ")
    aside = aside or after.startswith(" of the top")
    return not aside and not DEFINITE.search(right[:place].rstrip())


def _is_changeable(name: Name, reading: Reading, right: str) -> bool:
    """Say whether another name might stand there: no description says who it is, and it is not what all is about."""
    described = f"{name.text}, " in right
    if name.kind == "person":
        return not described and not GENDERED.search(right)
    places = [other for other in reading.names if other.kind == "place"]
    return name.kind == "place" and not described and name != max(places, key=lambda other: len(other.mentions))


def _only_place(text: str, words: str) -> int | None:
    """Give where words stand in a text, whole and once, with no bare ’ behind them; None otherwise."""
    found = list(re.finditer(rf"(?<![\w-]){re.escape(words)}(?![\w-])(?!['’](?!s))", text))
    return found[0].start() if len(found) == 1 and text.count(words) == 1 else None


def _put(text: str, place: int, words: str, other: str) -> str:
    before = re.sub(r"\b([Aa])n? $", _article(other), text[:place])
    return before + other + text[place + len(words) :]


def _article(word: str) -> str:
    """Give the pattern for "a" or "an" before a word; figures such as 8 and 11 begin with a vowel too."""
    return r"\1n " if re.match(r"[aeiou]|8|11\b|18\b", word, re.IGNORECASE) else r"\1 "


@cache
def opposites() -> tuple[tuple[str, str], ...]:
    """Read the pairs of opposites, both ways round."""
    lines = OPPOSITES_FILE.read_text(encoding="utf-8").splitlines()
    pairs = [line.split() for line in lines if line and not line.startswith("#")]
    return (*((one, other) for one, other in pairs), *((other, one) for one, other in pairs))
