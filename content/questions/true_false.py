"""True or false: a statement of the article in other words, or with one figure, name or place changed.

In:  Mexico extradited 284 defendants to the United States.
Out: True or false: Mexico extradited 170 defendants to the United States. (False: 284)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from content.distractors import names_like, numbers_near
from content.model import Choice, Option, Question
from content.rewording import checkable, reworded
from content.rewording.worth import is_worth_stating
from content.statements import LEAST_WORDS, MOST_WORDS, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Passage
    from content.reading import Reading
    from content.reading.names import Name
    from content.statements import Told

TYPE = "true_false"
OPPOSITES_FILE = Path(__file__).parent.parent / "words" / "opposites.txt"
LEAD = "True or false: "
DEFINITE = re.compile(r"\b(?:the|these|those|all|first|last|next|top|both|other)$", re.IGNORECASE)
# Words of a pair whose opposite makes nonsense in most places: vital for the future failure, the private.
KEPT = {"public", "private", "success", "failure", "majority", "minority"}
# What a superlative is said of tells mostly by itself which way it goes: Africa's smallest market, the smallest brand.
KEPT |= {"biggest", "largest", "smallest", "best", "worst", "oldest", "youngest"}
GENDERED = re.compile(r"\b(?:he|she|his|her|him|himself|herself)\b", re.IGNORECASE)
# A name may be changed where no title or description before it says who is meant.
BEFORE_NAMES = re.compile(
    r"(?:^|[,:] |\b(?:and|or|by|of|with|to|from|for|that|in|at|near|against|than|as|after|before) )$"
)


@dataclass(frozen=True, slots=True)
class _Statement:
    """What is shown, and the article's own words where it is false."""

    shown: str
    told: Told
    wrong: bool = False
    telling: bool = False


def propose(reading: Reading) -> Iterator[Question]:
    """Offer statements in other words, false ones, and as many as it takes of plain true ones."""
    clauses = [clause for clause in told(reading) if _is_shown(clause.text) and is_worth_stating(reading, clause)]
    false = [one for clause in clauses if (one := _false(reading, clause)) is not None]
    true = [one for clause in clauses if (one := _true(reading, clause)) is not None]
    telling = [one for one in true if one.telling]
    # A lesson whose statements are all false gives itself away.
    plain = [one for one in true if not one.telling][: max(0, len(false) - len(telling))]
    for one in sorted((*false, *telling, *plain), key=lambda one: (one.told.fact.passage.start, one.wrong)):
        yield _question(reading, one)


def _is_shown(text: str) -> bool:
    return LEAST_WORDS <= len(text.split()) <= MOST_WORDS


def _true(reading: Reading, clause: Told) -> _Statement | None:
    """Say a clause in other words; as it stands only where it is not the lead, which nobody would get wrong."""
    other = reworded(reading, clause)
    if other is not None and other.telling and _is_shown(other.text):
        return _Statement(other.text, clause, telling=True)
    opens = clause.fact.passage.end <= len(reading.article.paragraphs[0])
    return None if opens else _Statement(clause.text, clause)


def _false(reading: Reading, clause: Told) -> _Statement | None:
    """Change one place of a clause, said in other words elsewhere where that can be."""
    passage = clause.fact.passage
    other = reworded(reading, clause, kept=checkable(reading))
    for text in (*([other.text] if other is not None else []), clause.text):
        changed = next(_changes(reading, text, passage), None)
        if changed is not None:
            return _Statement(changed, clause, wrong=True)
    return None


def _question(reading: Reading, one: _Statement) -> Question:
    passage = one.told.fact.passage
    why = f"The text says: “{reading.article.quote(passage).strip()}”"
    right = Option("False" if one.wrong else "True", right=True, why=why)
    options = (Option("True"), right) if one.wrong else (right, Option("False"))
    fixed = Choice(options, correction=one.told.text if one.wrong else "")
    return Question(TYPE, LEAD + one.shown, fixed, (passage,), difficulty=0.45 if one.telling else 0.25)


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
