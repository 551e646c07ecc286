"""True or false: a statement of the article in other words, or with one figure, name or place changed.

In:  Mexico extradited 284 defendants to the United States.
Out: True or false: Mexico extradited 170 defendants to the United States. (False: 284)
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from content.distractors import names_like, numbers_near
from content.model import Choice, Option, Question
from content.other_dates import YEAR, other_dates
from content.rewording import checkable, reworded
from content.rewording.copied import MOST_COPIED, copied
from content.rewording.worth import LEAST_CARRIED, is_whole, is_worth_stating
from content.statements import LEAST_WORDS, MOST_WORDS, stated, told
from content.worth import carried_by

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

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


# A number that is a name: Article 105, Flight 12.
NUMBERED = re.compile(
    r"\b(?:[Aa]rticle|[Ss]ection|[Cc]hapter|[Ff]light|[Rr]oute|[Gg]roup|[Nn]umber|[Pp]hase|[Rr]esolution|No\.) $"
)
COMPARING = re.compile(r"\b(?:than|most|more|less|so|as) $")
DATED = re.compile(r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Ii]n [A-Z][a-z]+) (?:1[5-9]|20)\d\d\b(?! and| to|-)")


@dataclass(frozen=True, slots=True)
class _Statement:
    """What is shown and the sentence that it comes from; `right` says it as the article does."""

    shown: str
    right: str
    passage: Passage
    wrong: bool = False


def propose(reading: Reading) -> Iterator[Question]:
    """Offer true statements in other words, and false ones."""
    clauses = [clause for clause in told(reading) if _is_shown(clause.text) and is_worth_stating(reading, clause, 0)]
    false = [one for clause in clauses if (one := _false(reading, clause)) is not None]
    true = [one for clause in clauses if (one := _true(reading, clause)) is not None]
    false += _whole(reading, {clause.fact.passage for clause in clauses})
    for one in sorted((*false, *true), key=lambda one: (one.passage.start, one.wrong)):
        yield replace(_question(reading, one), spare=carried_by(reading, one.passage) < LEAST_CARRIED)


def _whole(reading: Reading, shown: Collection[Passage]) -> list[_Statement]:
    """Change whole sentences that stand alone, where no clause of theirs is shown."""
    found = []
    for text, passage in stated(reading):
        if passage not in shown and is_whole(reading, text, passage):
            changed = next(_changes(reading, text, passage), None)
            found += [] if changed is None else [_Statement(changed, text, passage, wrong=True)]
    return found


def _is_shown(text: str) -> bool:
    return LEAST_WORDS <= len(text.split()) <= MOST_WORDS


def _true(reading: Reading, clause: Told) -> _Statement | None:
    """Say a clause in other words, where it is no copy of its sentence for all that."""
    other, passage = reworded(reading, clause), clause.fact.passage
    if other is None or not other.telling or not _is_shown(other.text):
        return None
    sentence = reading.article.quote(passage)
    return None if copied(other.text, sentence) > MOST_COPIED else _Statement(other.text, clause.text, passage)


def _false(reading: Reading, clause: Told) -> _Statement | None:
    """Change one place of a clause, said in other words elsewhere where that can be."""
    passage = clause.fact.passage
    other = reworded(reading, clause, kept=checkable(reading))
    for text in (*([other.text] if other is not None else []), clause.text):
        changed = next(_changes(reading, text, passage), None)
        if changed is not None:
            return _Statement(changed, clause.text, passage, wrong=True)
    return None


def _question(reading: Reading, one: _Statement) -> Question:
    passage = one.passage
    why = f"The text says: “{reading.article.quote(passage).strip()}”"
    right = Option("False" if one.wrong else "True", right=True, why=why)
    options = (Option("True"), right) if one.wrong else (right, Option("False"))
    fixed = Choice(options, correction=one.right if one.wrong else "")
    return Question(TYPE, LEAD + one.shown, fixed, (passage,), difficulty=0.35)


def _changes(reading: Reading, right: str, passage: Passage) -> Iterator[str]:
    """Give the statement with one figure, or else one word, name or year, put for another."""
    for change in (_other_figures, _opposed, _other_names, _other_years):
        yield from change(reading, right, passage)


def _other_figures(reading: Reading, right: str, passage: Passage) -> Iterator[str]:
    for count in reading.counts:
        inside = passage.start <= count.span.start < passage.end and count.unit != "age"
        place = _only_place(right, count.figure) if inside else None
        if place is not None and _is_asserted(right, place, count.figure):
            yield from (_put(right, place, count.figure, other) for other in numbers_near(count.figure, reading, 1))


def _opposed(_: Reading, right: str, __: Passage) -> Iterator[str]:
    for word, opposite in opposites():
        place = _only_place(right, word)
        chamber = place is not None and right[place:].startswith(("lower house", "lower chamber", "lower court"))
        if place is not None and word not in KEPT and not chamber and not COMPARING.search(right[:place]):
            yield _put(right, place, word, opposite)


def _other_names(reading: Reading, right: str, passage: Passage) -> Iterator[str]:
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


def _other_years(reading: Reading, right: str, _: Passage) -> Iterator[str]:
    """Put another year for the only one of a statement."""
    found = DATED.findall(right)
    place = _only_place(right, found[0]) if len(found) == 1 and len(YEAR.findall(right)) == 1 else None
    if place is not None:
        others = other_dates(found[0], reading.article.text, right, 1)
        yield from (_put(right, place, found[0], other) for other in others)


def _is_asserted(right: str, place: int, figure: str) -> bool:
    """Say whether a statement is about its figure: no age in passing, no "the three countries"."""
    after = right[place + len(figure) :]
    aside = (right[:place].endswith((", ", "(")) and after.startswith((",", ")"))) or right[:place].endswith("+ ")
    aside = aside or after.startswith(" of the top") or NUMBERED.search(right[:place]) is not None
    return not aside and not DEFINITE.search(right[:place].rstrip())


def _is_changeable(name: Name, reading: Reading, right: str) -> bool:
    """Say whether another name might stand there: no description says who it is, and it is not what all is about."""
    described = f"{name.text}, " in right
    if name.kind == "person":
        return not described and not GENDERED.search(right)
    places = [other for other in reading.names if other.kind == "place"]
    if name.kind == "organisation":
        return not described and "According to" not in right
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
