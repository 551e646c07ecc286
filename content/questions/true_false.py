"""True or false: a statement of the article in other words, or with one figure, name or place changed.

In:  Mexico extradited 284 defendants to the United States.
Out: True or false: Mexico extradited 170 defendants to the United States. (False: 284)
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import TYPE_CHECKING, Literal

from content.cores import cores
from content.model import Choice, Option, Question
from content.realise import capital
from content.rewording import checkable, reworded
from content.rewording.bounds import bounded, dated
from content.rewording.changed import changes, contrasted, other_names
from content.rewording.copied import MOST_COPIED, copied
from content.rewording.core_changes import Core, falsified
from content.rewording.flips import affirmed, flipped
from content.rewording.people import described_by, misdescribed
from content.rewording.plans import plans
from content.rewording.posts import posts
from content.rewording.sequence import sequences
from content.rewording.set_phrases import turned_phrases
from content.rewording.speakers import attributions
from content.rewording.unstated import unstated
from content.rewording.worth import LEAST_CARRIED, is_worth_stating
from content.statements import LEAST_WORDS, MOST_WORDS, told
from content.worth import carried_by

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from content.model import Passage
    from content.reading import Reading
    from content.rewording import Reworded
    from content.statements import Told

TYPE = "true_false"
MOST_COPIED_OF_TWO = 0.86  # a statement that two sentences have to be read for is more than a look-up
LEAST_COUNTED = 5  # words, where one is a figure
MOST_POSTS = 1  # two of them give each other away: who leads the one body does not lead the other
LEAD, LEAD_OF_THREE = "True or false: ", "True, false or not stated? "
Verdict = Literal["True", "False", "Not stated"]


@dataclass(frozen=True, slots=True)
class _Statement:
    """What is shown and the sentence that it comes from; `right` says it as the article does.

    A false one is `loose` where the text says so of somebody else only, and so may not seem to contradict it.
    """

    shown: str
    right: str
    passages: tuple[Passage, ...]
    verdict: Verdict = "True"
    loose: bool = False


def propose(reading: Reading) -> Iterator[Question]:
    """Offer true statements in other words, false ones, and some on which of two things came first.

    Where the text leaves something open that one might take for said, all are asked with three answers.
    """
    clauses = [clause for clause in told(reading) if _is_shown(clause.text) and is_worth_stating(reading, clause, 0)]
    found = [one for clause in clauses for one in (_true(reading, clause), _false(reading, clause)) if one is not None]
    found += _cores(reading, {passage for one in found for passage in one.passages})
    found += (*_first(reading), *_both_ways(reading), *_denied(reading))
    wanted = _of_three(reading, found) or found
    verdicts: tuple[Verdict, ...] = ("True", "False", "Not stated") if wanted is not found else ("True", "False")
    for one in sorted(wanted, key=lambda one: (one.passages[0].start, one.verdict != "True")):
        carries = max(carried_by(reading, passage) for passage in one.passages)
        yield replace(_question(reading, one, verdicts), spare=carries < LEAST_CARRIED)


def _of_three(reading: Reading, found: Sequence[_Statement]) -> list[_Statement]:
    """Give what the text leaves open beside what it says and what it contradicts; nothing where one is missing."""
    firm = [one for one in found if not one.loose]
    open_ones = [_Statement(one.text, "", one.passages, "Not stated") for one in unstated(reading)]
    return [*firm, *open_ones] if open_ones and {one.verdict for one in firm} == {"True", "False"} else []


def _first(reading: Reading) -> Iterator[_Statement]:
    """Say of two dated things which came first, by turns as it was and the wrong way round."""
    for place, one in enumerate(sequences(reading)):
        wrong = place % 2 == 1
        yield _Statement(one.wrong if wrong else one.right, one.right, one.passages, "False" if wrong else "True")


def _both_ways(reading: Reading) -> Iterator[_Statement]:
    """Say who said a thing and what somebody does, as it is and of somebody else."""
    works = tuple(islice(posts(reading), MOST_POSTS))
    for one in (*attributions(reading), *plans(reading), *works):
        yield _Statement(one.right, one.right, one.passages)
        if one.wrong:
            yield _Statement(one.wrong, one.right, one.passages, "False", loose=one in works)


def _denied(reading: Reading) -> Iterator[_Statement]:
    """Say that something happened of which the text says that it did not."""
    for clause in told(reading, moods=("denied",)):
        text = affirmed(clause.text) if is_worth_stating(reading, clause, 0) else ""
        if _is_shown(text):
            yield _Statement(text, clause.text, (clause.fact.passage,), "False")


def _is_shown(text: str) -> bool:
    least = LEAST_COUNTED if re.search(r"\d", text) else LEAST_WORDS
    return least <= len(text.split()) <= MOST_WORDS


def _true(reading: Reading, clause: Told) -> _Statement | None:
    """Say a clause in other words, where it is no copy of its sentence for all that, or bound its figure."""
    other = reworded(reading, clause)
    if other is not None and other.telling and _is_shown(other.text):
        passages = _proof(reading, clause, other)
        most = MOST_COPIED if len(passages) == 1 else MOST_COPIED_OF_TWO
        if copied(other.text, reading.article.quote(clause.fact.passage)) <= most:
            return _Statement(other.text, clause.text, passages)
    bound = next(
        filter(_is_shown, chain(bounded(reading, _core(clause)), dated(clause), contrasted(reading, clause))), None
    )
    return None if bound is None else _Statement(bound, clause.text, (clause.fact.passage,))


def _cores(reading: Reading, used: Container[Passage]) -> Iterator[_Statement]:
    """Make sentences false by one change, and bound a figure of theirs, where no clause of them was used."""
    for core in cores(reading):
        if core.passage in used:
            continue
        true = next(filter(_is_shown, bounded(reading, core)), None)
        if true is not None:
            yield _Statement(true, core.text, (core.passage,))
        false = next(filter(_is_shown, falsified(reading, core)), None)
        if false is not None:
            yield _Statement(false, core.text, (core.passage,), "False")


def _core(clause: Told) -> Core:
    return Core(clause.text, clause.fact.passage)


def _false(reading: Reading, clause: Told) -> _Statement | None:
    """Change one place of a clause, said in other words elsewhere where that can be."""
    other = reworded(reading, clause, kept=checkable(reading))
    wrong = next(filter(_is_shown, misdescribed(reading, clause)), None)
    if wrong is not None and other is not None:
        return _Statement(capital(wrong), other.text, _proof(reading, clause, other), "False", loose=True)
    for text in (*([other.text] if other is not None else []), clause.text):
        changed = next(_changed(reading, clause, text), None)
        if changed is not None:
            proof = _proof(reading, clause, None if text == clause.text else other)
            loose = changed in set(other_names(reading, clause, text))
            return _Statement(changed, clause.text, proof, "False", loose=loose)
    return None


def _changed(reading: Reading, clause: Told, text: str) -> Iterator[str]:
    """Give what makes a statement false, the surest and most natural change first."""
    found = chain(
        flipped(reading, clause, text),
        turned_phrases(text),
        changes(reading, clause, text),
    )
    return filter(_is_shown, found)


def _proof(reading: Reading, clause: Told, other: Reworded | None) -> tuple[Passage, ...]:
    """Give the sentence of a clause, and the one that says who somebody is where that is put for the name."""
    role = described_by(reading, clause) if other is not None and "people" in other.rules else None
    found = {clause.fact.passage, clause.fact.passage if role is None else role.passage}
    return tuple(sorted(found, key=lambda passage: passage.start))


def _question(reading: Reading, one: _Statement, verdicts: Sequence[Verdict]) -> Question:
    proof = " … ".join(reading.article.quote(passage).strip() for passage in one.passages)
    why = f"The text says no more on it than: “{proof}”" if one.verdict == "Not stated" else f"The text says: “{proof}”"
    options = tuple(
        Option(verdict, right=verdict == one.verdict, why=why if verdict == one.verdict else "") for verdict in verdicts
    )
    fixed = Choice(options, correction=one.right if one.verdict == "False" else "")
    lead = LEAD_OF_THREE if len(verdicts) > len(("True", "False")) else LEAD
    return Question(TYPE, lead + one.shown, fixed, one.passages, difficulty=0.35)
