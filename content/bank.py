"""A word bank: four or five sentences of the story with a hole each, and a box of words of which one fits each hole.

In:  The court ____ the plan. (rejected) / Farmers ____ the road with tractors. (blocked) / ...
Out: those sentences, and the box: blocked, rejected, ..., and one or two words that fit nowhere
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from content.fillers import STEM
from content.holes import holes, others
from content.meaning import vectors
from content.statements import told
from content.stems import person_or_thing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from content.holes import Hole
    from content.reading import Reading

LEAST, MOST, EXTRA = 4, 5, 2
NOUNS = {"noun", "nouns"}
# Nearness in meaning from which one word may stand for the other: of any two it is 0.2, of "build" and "fund" 0.4. The
# words that fit nowhere can be chosen from the whole story, and so keep farther away.
ALIKE, ALIKE_EXTRA = 0.36, 0.28
# Words of a form in the box, and forms that may have fewer: their place is told by grammar alone.
LEAST_ALIKE, MOST_ALONE = 2, 1
MOST_WORDS, MOST_SENTENCES, BEAM = 4, 16, 60  # tried of a sentence, of a story, and at a time
SAME_FORM = 0.15  # worth of each pair of words of one form, between which only the meaning tells


class Bank(NamedTuple):
    """Sentences with holes in text order, and the words of the box that fit nowhere."""

    holes: tuple[Hole, ...]
    extra: tuple[str, ...]


Near = Callable[[str, str], float]


def banks(reading: Reading) -> Iterator[Bank]:
    """Choose the sentences and words that go together best, and those of sentences that few questions can rest on.

    A lesson takes the second where the first would stand in the way of too many others.
    """
    settled = {clause.fact.passage for clause in told(reading)}
    pool = holes(reading)
    unasked = [hole for hole in pool if hole.passage not in settled]
    if len({hole.passage for hole in pool}) < LEAST:
        return
    beside = others(reading)
    near = _nearness((*pool, *beside))
    found = (chosen(part, beside, near) for part in (pool, unasked))
    yield from dict.fromkeys(each for each in found if each is not None)


def chosen(pool: Sequence[Hole], beside: Sequence[Hole], near: Near) -> Bank | None:
    """Choose out of these holes, and the words that fit nowhere out of those beside."""
    for part in sorted(_sets(pool, near), key=lambda part: -round(_value(part), 2)):
        extra = _extra(part, beside, near)
        if extra and _is_even((*part, *extra)):
            ordered = sorted(part, key=lambda hole: hole.passage.start)
            return Bank(tuple(ordered), tuple(hole.word for hole in extra))
    return None


def _is_even(words: Sequence[Hole]) -> bool:
    """Say whether grammar alone tells at most one place: all words but one have another of their form."""
    counts = Counter(hole.form for hole in words)
    return sum(count < LEAST_ALIKE for count in counts.values()) <= MOST_ALONE


def _nearness(words: Sequence[Hole]) -> Near:
    """Give how near two words are in meaning."""
    lemmas = sorted({hole.lemma for hole in words})
    at = {lemma: place for place, lemma in enumerate(lemmas)}
    found = vectors(lemmas)
    table = found @ found.T
    return lambda one, other: float(table[at[one], at[other]])


def _value(part: Sequence[Hole]) -> float:
    counts = Counter(hole.form for hole in part)
    return sum(hole.worth for hole in part) + SAME_FORM * sum(count * (count - 1) / 2 for count in counts.values())


def _sets(pool: Sequence[Hole], near: Near) -> list[tuple[Hole, ...]]:
    """Give sets of holes that go together, one of a sentence, by keeping the best at each step."""
    by_sentence: dict[int, list[Hole]] = defaultdict(list)
    for hole in sorted(pool, key=lambda hole: -round(hole.worth, 2)):
        by_sentence[hole.passage.start].append(hole)
    beam: list[tuple[Hole, ...]] = [()]
    done: list[tuple[Hole, ...]] = []
    for each in list(by_sentence.values())[:MOST_SENTENCES]:
        longer = [
            (*part, hole)
            for part in beam
            for hole in each[:MOST_WORDS]
            if len(part) < MOST and all(_goes(hole, other, near) for other in part)
        ]
        done.extend(part for part in longer if len(part) >= LEAST)
        beam = sorted((*beam, *longer), key=lambda part: -round(_value(part), 2))[:BEAM]
    return done


def _goes(one: Hole, other: Hole, near: Near) -> bool:
    """Say whether neither sentence shows the other's word, and neither word could stand for the other."""
    if _is_kin(one, other):
        return False
    shown = one.stem in other.stems or other.stem in one.stems
    return not shown and _apart(one, other, near)


def _is_kin(one: Hole, other: Hole) -> bool:
    """Say whether two words are of one family, or one is a part of the other: forest, rainforest."""
    return one.lemma[:STEM] == other.lemma[:STEM] or one.stem in other.word or other.stem in one.word


def _apart(one: Hole, other: Hole, near: Near, alike: float = ALIKE) -> bool:
    if one.form != other.form:
        return True
    if one.form not in NOUNS and one.text and other.text:
        return False  # "have been ____": seized, expelled and outlawed are told apart by no sentence
    people = {person_or_thing(hole.lemma) for hole in (one, other)} == {"who"} and one.form in NOUNS
    bound = one.near & other.company or other.near & one.company
    return not people and near(one.lemma, other.lemma) < alike and not bound


def _extra(part: Sequence[Hole], pool: Sequence[Hole], near: Near) -> list[Hole]:
    """Give words of the story that fit none of the holes, first those of a field of their own."""
    shown = frozenset().union(*(hole.stems for hole in part))
    told = {hole.passage for hole in part}
    extra: list[Hole] = []
    for _ in range(EXTRA):
        taken = (*part, *extra)
        counts = Counter(hole.form for hole in taken)
        fit = (
            hole
            for hole in pool
            if counts[hole.form]
            and hole.form != "adjective"
            and hole.stem not in shown
            and hole.passage not in told
            and all(_unlike(hole, other, near) for other in taken)
        )
        best = min(
            fit,
            key=lambda hole: (
                round(max(near(hole.lemma, one.lemma) for one in taken), 1),
                counts[hole.form],
                -round(hole.worth, 2),
            ),
            default=None,
        )
        extra += [best] if best is not None else []
    return extra


def _unlike(one: Hole, other: Hole, near: Near) -> bool:
    return not _is_kin(one, other) and _apart(one, other, near, ALIKE_EXTRA)
