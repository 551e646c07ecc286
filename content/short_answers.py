"""Compare a typed answer with the key as a kind teacher would: case, articles, accents, plurals and slips do not count.

In:  the nite sky trust / Night Sky Trust
Out: same
In:  fourty-eight / 48
Out: not the same: a slip in a number is another number
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from content.answer_words import ARTICLES, UNITS, bound_of, plain, words_of

# How many slips are forgiven, by the letters of the shorter word. Under five letters a slip is mostly another word
# (Iran and Iraq, bat and bet); from ten on two slips still leave no doubt.
FORGIVEN = ((10, 2), (5, 1))
OWNERS = {"its", "his", "her", "their", "our", "my", "your"}  # "waste" is "its waste"; "her son" is not "his son"
NAMED = re.compile(r"\b(?:named|called) ([A-Z][^,]+)$")
BRACKETED = re.compile(r"(\w[^()]+) \(([^()]+)\)")
LISTED = re.compile(r",\s*(?:and\s+|or\s+)?|;\s*|\s+and\s+|\s*&\s*|\n+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Said:
    """What an answer says: its words in order, what its numbers count and how far they reach."""

    words: tuple[str, ...]
    units: frozenset[str]
    bound: str


def same_answer(given: str, key: str) -> bool:
    """Say whether a typed answer is the key, but for what does not matter."""
    if given.strip().casefold() == key.strip().casefold():
        return True  # whatever it is: a grade A, a question mark
    return any(_is_said(_said(given), _said(form)) for form in _forms(key))


def _forms(key: str) -> tuple[str, ...]:
    """Give a key and its parts that say the same: the name after "named", what stands in or before brackets.

    In:  a nurse named Ana Lima
    Out: a nurse named Ana Lima / Ana Lima
    """
    named = NAMED.search(key)
    bracketed = BRACKETED.fullmatch(key)
    return (key, *((named[1],) if named else ()), *(bracketed.groups() if bracketed else ()))


def _is_said(said: _Said, wanted: _Said) -> bool:
    """Say whether two answers say the same."""
    if (said.units and said.units != wanted.units) or (said.bound and said.bound != wanted.bound):
        return False
    if not said.words:
        return said == wanted and bool(said.units)
    if said.words[0] not in OWNERS and wanted.words[:1] and wanted.words[0] in OWNERS:
        wanted = replace(wanted, words=wanted.words[1:])
    if len(said.words) == len(wanted.words):
        return all(map(_same_word, said.words, wanted.words))
    # "nightsky" for "night sky"
    return "".join(said.words) == "".join(wanted.words) and not _has_figure("".join(said.words))


def share_of_list(given: str, key: str) -> float:
    """Give the share of a list's things that an answer names, in any order; 0 where the key is no list.

    In:  goggles, tents / helicopters, goggles and scanners
    Out: a third; what is named too much counts against it
    """
    wanted, said = _listed(key), _listed(given)
    if len(wanted) < 2 or not said:  # noqa: PLR2004 - one thing is no list
        return 0.0
    left = list(said)
    for thing in wanted:
        found = next((each for each in left if same_answer(each, thing)), None)
        if found is not None:
            left.remove(found)
    hits = len(said) - len(left)
    return hits / max(len(wanted), len(said))


def _listed(text: str) -> list[str]:
    """Give the things of a list; the comma of 1,400 parts nothing."""
    return [thing for thing in LISTED.split(re.sub(r"(?<=\d),(?=\d)", "", text).strip(" .")) if thing.strip()]


def _said(text: str) -> _Said:
    bare = plain(text)
    words = words_of(bare)
    kept = tuple(word for word in words if word not in ARTICLES and word not in UNITS)
    return _Said(kept, frozenset(UNITS[word] for word in words if word in UNITS), bound_of(bare))


def _same_word(given: str, key: str) -> bool:
    if given == key:
        return True
    # Few slips touch the first letter, and many short words differ by it alone: night, light, fight.
    if given[0] != key[0] or _has_figure(given) or _has_figure(key):
        return False
    forgiven = _forgiven(min(len(given), len(key)))
    return abs(len(given) - len(key)) <= forgiven and _slips(given, key) <= forgiven


def _forgiven(letters: int) -> int:
    return next((slips for least, slips in FORGIVEN if letters >= least), 0)


def _has_figure(text: str) -> bool:
    return any(each.isdigit() for each in text)


def _slips(given: str, key: str) -> int:
    """Count the letters left out, added, changed or swapped with their neighbour (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(key) + 1))
    for place, letter in enumerate(given, 1):
        two_before, before, row = before, row, [place]
        for other, wanted in enumerate(key, 1):
            cost = min(before[other] + 1, row[-1] + 1, before[other - 1] + (letter != wanted))
            swapped = place > 1 and other > 1 and letter == key[other - 2] and given[place - 2] == wanted
            row.append(min(cost, two_before[other - 2] + 1) if swapped else cost)
    return row[-1]
