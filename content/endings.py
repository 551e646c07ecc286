"""Endings: clauses in two halves of which each beginning goes with its own ending only.

In:  The harbour board | closed the old bridge; The ferry company | has hired two more captains; ...
Out: three or four such rows that neither grammar, nor kind, nor a shared word parts
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from content.kernels import BODIES, kernels
from content.stems import GROUPS, person_or_thing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from content.kernels import Kernel
    from content.reading import Name, Reading

ROWS, LEAST_ROWS = 4, 3
MOST_COMPARED = 14  # clauses, those first that carry most
MOST_SHARED = 2  # content words of two endings: more, and they may tell of one thing
MOST_ODD = 1  # row of another kind: somebody among things, a thing among people
STEM = 5
# Courtesies that nobody needs to remember.
IDLE = re.compile(r"(?:thank|express|congratulat|greet|welcom)\w+\b|(?:is|are|was|were) present\b")
# A time or a place in front makes a beginning of two parts: In 1820, the town | ...
FRONT = re.compile(r"(?:In|On|At|Since|After|Before|During|For|By|From|Under|With|Until|As|To)\b")
PLACES = {"city", "country", "town", "island", "village", "region", "area", "place"}
FREE = {"VBD", "MD"}  # they go with one and with several, but for "was" and "were"
SEVERAL = {"were", "are", "have", "do"}
LIGHT = {
    "with", "from", "that", "this", "their", "have", "been", "were", "will", "into", "which", "after", "before", "over",
    "more", "than", "about", "when", "where", "also", "they", "would", "could", "during", "under", "while", "people",
}  # fmt: skip


def beginnings(reading: Reading) -> tuple[Kernel, ...]:
    """Give the best set of rows, in text order; nothing where there are not three."""
    sound = [
        each
        for each in kernels(reading)
        if not _stems(each.subject) & _stems(each.predicate)
        and not _is_masked(reading, each)
        and not IDLE.match(each.predicate)
        and not FRONT.match(each.subject)
    ]
    best = sorted(sound, key=lambda each: -round(each.carries, 2))[:MOST_COMPARED]
    apart = {pair for pair in combinations(best, 2) if _apart(reading, *pair)}
    for size in (ROWS, LEAST_ROWS):
        sets = [
            rows
            for rows in combinations(best, size)
            if apart.issuperset(combinations(rows, 2)) and _is_fair(reading, rows)
        ]
        if sets:
            chosen = max(sets, key=lambda rows: round(sum(each.carries for each in rows), 2))
            return tuple(sorted(chosen, key=lambda each: each.passage.start))
    return ()


def _is_masked(reading: Reading, kernel: Kernel) -> bool:
    """Say whether a subject may be somebody, or a place, that another row names: the suspect, the company, the city."""
    head, lemma = reading.first[kernel.head], reading.second[kernel.head].lemma_.lower()
    named = any(token.pos_ == "PROPN" for token in head.subtree) or head.pos_ == "PRON"
    may = person_or_thing(lemma) == "who" or lemma in GROUPS - BODIES or lemma in PLACES
    return not named and may and re.search(r"\bthe\b", kernel.subject, re.IGNORECASE) is not None


def _is_fair(reading: Reading, rows: Sequence[Kernel]) -> bool:
    """Say whether neither number nor kind tells which ending is whose."""
    numbers = [_number(reading, each) for each in rows]
    fixed = [number for number in numbers if number]
    odd = sum(numbers.count(number) == 1 for number in fixed) if len(fixed) > 1 and "" not in numbers else 0
    kinds = [_kind(reading, each) for each in rows]
    strange = sum(kinds.count(kind) == 1 for kind in kinds)
    return odd == 0 and strange <= MOST_ODD


def _apart(reading: Reading, one: Kernel, other: Kernel) -> bool:
    """Say whether two clauses are on different people and things, neither named in the ending of the other."""
    mine, theirs = _stems(one.subject), _stems(other.subject)
    heads = {_head(reading, one), _head(reading, other)}
    same = len(heads) == 1 or bool(mine & theirs)
    named = _head(reading, one) in _stems(other.predicate) or _head(reading, other) in _stems(one.predicate)
    twice = any(_names(name, one) and _names(name, other) for name in reading.names)
    twice = twice or any(_initials(a.subject) == b.subject for a, b in ((one, other), (other, one)))
    return not (same or named or twice) and len(_stems(one.predicate) & _stems(other.predicate)) <= MOST_SHARED


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _names(name: Name, kernel: Kernel) -> bool:
    """Say whether a subject names somebody, in full or short."""
    return any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", kernel.subject) for form in name.forms)


def _head(reading: Reading, kernel: Kernel) -> str:
    return reading.first[kernel.head].lower_[:STEM]


def _kind(reading: Reading, kernel: Kernel) -> str:
    """Say whether somebody acts, or some body of people, or whether a thing is told of."""
    head, lemma = reading.first[kernel.head], reading.second[kernel.head].lemma_.lower()
    acting = head.ent_type_ or lemma in GROUPS or person_or_thing(lemma) == "who"
    return "somebody" if acting else "something"


def _number(reading: Reading, kernel: Kernel) -> str:
    """Give the number that the verb shows; nothing where it goes with both."""
    verb = reading.first[kernel.verb]
    if verb.lower_ in SEVERAL or verb.tag_ == "VBP":
        return "several"
    return "" if verb.tag_ in FREE and verb.lower_ != "was" else "one"


def _stems(text: str) -> set[str]:
    return set(_found(text))


def _found(text: str) -> Iterator[str]:
    for word in re.findall(r"[^\W\d_]{4,}|[A-Z]{2,}", text):
        if word.casefold() not in LIGHT:
            yield word.casefold()[:STEM]
