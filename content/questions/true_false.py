"""True or false: a statement of the article in other words, or with one figure, name or place changed.

In:  Mexico extradited 284 defendants to the United States.
Out: True or false: Mexico extradited 170 defendants to the United States. (False: 284)
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, islice
from typing import TYPE_CHECKING

from content.cores import cores
from content.lightened import lightened
from content.model import Choice, Option, Question
from content.realise import capital
from content.rewording import checkable, in_other_words, reworded
from content.rewording.bounds import bounded, dated
from content.rewording.changed import changes, contrasted
from content.rewording.copied import MOST_COPIED, MOST_COPIED_OF_MAIN, copied
from content.rewording.core_changes import Core, falsified
from content.rewording.flips import affirmed, flipped
from content.rewording.main_figures import is_figured, is_main
from content.rewording.people import described_by, misdescribed
from content.rewording.posts import posts
from content.rewording.sequence import sequences
from content.rewording.set_phrases import turned_phrases
from content.rewording.speakers import attributions
from content.rewording.standing import in_whole, stands
from content.rewording.worth import LEAST_CARRIED, is_worth_planning, is_worth_stating
from content.statements import LEAST_WORDS, told
from content.worth import carried_by

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from content.model import Passage
    from content.reading import Reading
    from content.rewording import Reworded
    from content.statements import Told

TYPE = "true_false"
LEAST_COUNTED = 5  # words, where one is a figure
MOST_WORDS = 20  # as much as one weighs at once
MOST_FIGURES = 1  # a lesson: more of them test the eye and not the understanding
LEAST_MAIN = 0.4  # of the story, carried by a sentence that everybody should know
MOST_POSTS = 1  # two of them give each other away: who leads the one body does not lead the other
PLANNED = re.compile(r"\b(?:will|plans? to|intends? to|wants? to|(?:is|are) (?:set|due|scheduled|expected) to)\b")
LEAD = "True or false: "


@dataclass(frozen=True, slots=True)
class _Statement:
    """What is shown and the sentence that it comes from; `right` says it as the article does."""

    shown: str
    right: str
    passages: tuple[Passage, ...]
    true: bool = True


def propose(reading: Reading) -> Iterator[Question]:
    """Offer true statements in other words, false ones, and some on which of two things came first."""
    found = [*_of_clauses(reading)]
    found += _cores(reading, {passage for one in found for passage in one.passages})
    found += filter(partial(_is_sound, reading), (*_first(reading), *_both_ways(reading), *_denied(reading)))
    for one in sorted(_spared(reading, found), key=lambda one: (one.passages[0].start, not one.true)):
        yield replace(_question(reading, one), spare=_carries(reading, one) < LEAST_CARRIED)


def _spared(reading: Reading, found: Sequence[_Statement]) -> list[_Statement]:
    """Keep of the statements about a figure those whose sentences carry most."""
    figured = [one for one in found if is_figured(one.shown, one.right)]
    ordered = sorted(figured, key=lambda one: (-_carries(reading, one), one.passages[0].start))
    return [one for one in found if one not in ordered[MOST_FIGURES:]]


def _carries(reading: Reading, one: _Statement) -> float:
    return max(carried_by(reading, passage) for passage in one.passages)


def _is_sound(reading: Reading, one: _Statement) -> bool:
    """Say whether a statement stands alone, and changes a figure only where its sentence is about it."""
    read = (one.shown,) if one.true else (one.shown, one.right)
    alone = all(_is_shown(text) and stands(reading, text, one.passages) for text in read)
    return alone and (not is_figured(one.shown, one.right) or is_main(reading, one.shown, one.right, one.passages))


def _soundest(reading: Reading, found: Iterable[_Statement]) -> Iterator[_Statement]:
    """Give the first statement that is sound, with people named in full."""
    whole = (
        replace(one, shown=in_whole(reading, one.shown), right=in_whole(reading, one.right))
        for one in found
        if _is_shown(one.shown)
    )
    yield from islice(filter(partial(_is_sound, reading), whole), 1)


def _of_clauses(reading: Reading) -> Iterator[_Statement]:
    for clause in lightened(reading):
        if is_worth_stating(reading, clause, 0) or _is_plan(reading, clause):
            yield from _soundest(reading, _true(reading, clause))
            yield from _soundest(reading, _false(reading, clause))


def _is_plan(reading: Reading, clause: Told) -> bool:
    """Say whether a clause tells what somebody surely means to do, or what is to come."""
    return PLANNED.search(clause.text) is not None and is_worth_planning(reading, clause)


def _cores(reading: Reading, used: Container[Passage]) -> Iterator[_Statement]:
    """Make sentences false by one change, and bound a figure of theirs, where no clause of them was used."""
    for core in cores(reading):
        if core.passage not in used:
            yield from _soundest(reading, _true_cores(reading, core))
            place = (core.passage,)
            false = (_Statement(text, core.text, place, true=False) for text in falsified(reading, core))
            yield from _soundest(reading, false)


def _true_cores(reading: Reading, core: Core) -> Iterator[_Statement]:
    """Say a sentence in other words, where enough of them are, or bound its figure."""
    other = in_other_words(reading, core.text, core.passage)
    new = other != core.text and _is_new(reading, other, core.passage)
    for text in (*([other] if new else []), *bounded(reading, core)):
        yield _Statement(text, core.text, (core.passage,))


def _first(reading: Reading) -> Iterator[_Statement]:
    """Say of two dated things which came first, by turns as it was and the wrong way round."""
    for place, one in enumerate(sequences(reading)):
        true = place % 2 == 0
        yield _Statement(one.right if true else one.wrong, one.right, one.passages, true=true)


def _both_ways(reading: Reading) -> Iterator[_Statement]:
    """Say who said a thing and what somebody does, as it is and of somebody else."""
    for one in (*attributions(reading), *islice(posts(reading), MOST_POSTS)):
        yield _Statement(one.right, one.right, one.passages)
        if one.wrong:
            yield _Statement(one.wrong, one.right, one.passages, true=False)


def _denied(reading: Reading) -> Iterator[_Statement]:
    """Say that something happened of which the text says that it did not."""
    for clause in told(reading, moods=("denied",)):
        text = affirmed(clause.text) if is_worth_stating(reading, clause, 0) else ""
        yield from _soundest(reading, [_Statement(text, clause.text, (clause.fact.passage,), true=False)])


def _is_shown(text: str) -> bool:
    least = LEAST_COUNTED if re.search(r"\d", text) else LEAST_WORDS
    return least <= len(text.split()) <= MOST_WORDS


def _true(reading: Reading, clause: Told) -> Iterator[_Statement]:
    """Say a clause in other words, where it is no copy of its sentence for all that, or bound its figure."""
    other = reworded(reading, clause)
    if other is not None and other.telling and other.rules != ("order",):
        passages = _proof(reading, clause, other)
        if _is_new(reading, other.text, clause.fact.passage):
            yield _Statement(other.text, clause.text, passages)
    core = Core(clause.text, clause.fact.passage)
    for text in chain(bounded(reading, core), dated(clause), contrasted(reading, clause)):
        yield _Statement(text, clause.text, (clause.fact.passage,))


def _is_new(reading: Reading, text: str, passage: Passage) -> bool:
    """Say whether a true statement is no copy of its sentence; of a main one it may keep more."""
    most = MOST_COPIED_OF_MAIN if carried_by(reading, passage) >= LEAST_MAIN else MOST_COPIED
    return copied(text, reading.article.quote(passage)) <= most


def _false(reading: Reading, clause: Told) -> Iterator[_Statement]:
    """Change one place of a clause, said in other words elsewhere where that can be; correct it by name."""
    other = reworded(reading, clause, kept=checkable(reading))
    for wrong in misdescribed(reading, clause) if other is not None else ():
        yield _Statement(capital(wrong), clause.text, _proof(reading, clause, other), true=False)
    for text in (*([other.text] if other is not None else []), clause.text):
        proof = _proof(reading, clause, None if text == clause.text else other)
        for changed in chain(flipped(reading, clause, text), turned_phrases(text), changes(reading, clause, text)):
            yield _Statement(changed, clause.text, proof, true=False)


def _proof(reading: Reading, clause: Told, other: Reworded | None) -> tuple[Passage, ...]:
    """Give the sentence of a clause, and the one that says who somebody is where that is put for the name."""
    role = described_by(reading, clause) if other is not None and "people" in other.rules else None
    found = {clause.fact.passage, clause.fact.passage if role is None else role.passage}
    return tuple(sorted(found, key=lambda passage: passage.start))


def _question(reading: Reading, one: _Statement) -> Question:
    proof = " … ".join(reading.article.quote(passage).strip() for passage in one.passages)
    why = f"The text says: “{proof}”"
    verdicts = (("True", one.true), ("False", not one.true))
    options = tuple(Option(verdict, right=right, why=why if right else "") for verdict, right in verdicts)
    fixed = Choice(options, correction="" if one.true else one.right)
    return Question(TYPE, LEAD + one.shown, fixed, one.passages, difficulty=0.35)
