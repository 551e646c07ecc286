"""Step 6, choose: the best questions that ask different things, in the order of the text."""

from __future__ import annotations

import hashlib
import math
from bisect import bisect_right
from collections import Counter, defaultdict
from itertools import chain, combinations
from typing import TYPE_CHECKING

from content.box import is_box
from content.clash import clash, key_of, meet, same_answer
from content.model import key_words
from content.placing import LAST, identified, ordered, placed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from content.model import Level, Question, Wish
    from content.reading import Reading

# These need more than one sentence of the text; a third of a lesson should.
WIDE = {"match", "order", "reference", "structure", "evidence", "central_idea"}
LEAST_WIDE, BEHIND = 3, 1.6  # while fewer than a third are so, one more is worth so much more
MOST_SHARE = 3  # no type is more than a third of a lesson
FIRST_OF_TYPE = 2.0  # every type that the text offers comes once: variety before the last grain of importance
CROWDED = 0.25  # how much each question already chosen of a type lowers the next one
LEAST_OF_TYPE = 4  # unless the text is thin: four good questions of a type beat one of each of three
# The easy way out: more of these only where nothing else is there; what a paragraph does is asked once.
MOST_EASY, LEFT_OVER = {"word_in_context": 3, "true_false": 3, "gap": 2}, 0.02
MOST_SPARES = 12  # questions offered beside a lesson
LEAST_TYPES = 7  # a lesson of fewer is monotonous
ENOUGH = 12  # questions, from which on spare ones are left out
BOTH = "discussion"  # a task to talk about and one to write
FEW = {"structure": 2, "match": 2, BOTH: 3}  # a third task is spare, for a short lesson
PLAIN = 0.1  # the worth of a sentence that carries nothing, where the one that carries most has 1
STRETCHES, UNSEEN = 6, 1.6  # people ask evenly over a story: a sixth of which nothing is asked yet is worth more
WORTH = {
    "why_how": 1.4,
    "fact": 1.4,
    "how_many": 1.4,
    "what_is": 1.1,
    "reference": 1.1,
    "who_said": 1.0,
    "match": 1.7,
    "order": 2.5,
    "central_idea": 2.5,
    "evidence": 2.5,
    "structure": 0.6,
    "discussion": 4.0,
    "true_false": 0.8,
    "gap": 0.5,
}
SAME_VERDICT = 0.6  # what remains of a true or false's worth per one more of the same verdict
SAME_ANSWER = 0.4  # what remains of a question's worth per question with the same answer: a lesson on one person
FORESEEN, LEAST_HERO = 0.1, 6  # of a question whose answer is the person named most, so many times and more
REPEATS = 0.35  # what remains of a question's worth per question already asked of the same sentence
# How hard a question suits a level, and how much of its worth one loses that is as far off as can be.
SUITS: dict[Level, float] = {"elementary": 0.3, "intermediate": 0.5, "advanced": 0.7}
UNSUITED = 0.6
# Where a text is thin, a question that stands in the way of many others costs more than it brings.
COSTS = (0.0, 0.15, 0.4, 1.0, 3.0)
MOST_OF_TYPE = 40  # candidates of a type that are compared; a book would offer thousands


def choose(kept: Sequence[Question], reading: Reading, wish: Wish) -> tuple[Question, ...]:
    """Choose up to wish.count questions: worth asking, spread over types and text, none giving away another."""
    seed = reading.article.title if wish.seed is None else str(wish.seed)
    asked = _Asked(reading, seed, wish.level)
    wanted = _wanted(kept, asked, wish)
    clashes = {at: _clashing(at, wanted) for at in range(len(wanted))}
    best: list[Question] = []
    for cost in COSTS:
        chosen = _trim([wanted[at] for at in _taken(wanted, clashes, asked, _Limits(wish, cost))], wish)
        best = chosen if len(chosen) > len(best) else best
        if len(best) >= wish.count:
            break
    best = _varied(_lengthened(best, wanted, asked, _Limits(wish, 0.0)), wanted, asked)
    return tuple(identified(placed(ordered(best), seed)))


def spares(kept: Sequence[Question], chosen: Sequence[Question], reading: Reading, wish: Wish) -> tuple[Question, ...]:
    """Give the best of the questions that were not chosen, for a teacher to put in the place of one that was.

    Each stands in the way of at most one question of the lesson, and of no other spare one.
    """
    seed = reading.article.title if wish.seed is None else str(wish.seed)
    asked = _Asked(reading, seed, wish.level)
    prompts = {question.prompt for question in chosen}
    fresh = (question for question in kept if question.prompt not in prompts)
    result: list[Question] = []
    for question in sorted(fresh, key=lambda one: -round(asked.worth(one), 2)):
        beside = sum(clash(question, other) for other in chosen)
        if len(result) < MOST_SPARES and beside <= 1 and not any(clash(question, other) for other in result):
            result.append(question)
    return tuple(identified(placed(result, seed)))


class _Limits:
    """How many questions may be chosen, how many of a type, and what it costs to stand in others' way."""

    def __init__(self, wish: Wish, cost: float) -> None:
        self.count, self.cost = wish.count, cost
        self._most = wish.count if len(wish.kinds) in {1, 2} else max(1, wish.count // MOST_SHARE)
        self._free = bool(wish.kinds)

    def of_type(self, kind: str) -> int:
        """Give how many questions of a type may be chosen."""
        return self._most if self._free else min(self._most, FEW.get(kind, self._most))

    def easy(self, one: Question, chosen: Sequence[Question]) -> float:
        """Give what remains of the worth of a spare question, or of one more of a type that there is enough of."""
        count = sum(question.type == one.type for question in chosen)
        easy = one.spare or (not self._free and count >= MOST_EASY.get(one.type, self.count))
        return LEFT_OVER if easy else 1.0


class _Asked:
    """The text that is asked about: what its sentences carry, and where its sixths begin."""

    def __init__(self, reading: Reading, seed: str, level: Level) -> None:
        self.suits = SUITS[level]
        self.seed, self.length = seed, max(1, len(reading.article.text))
        self._hero = _hero(reading).casefold()
        self.weights = [(weight.passage.start, weight.carries) for weight in reading.importance]

    def worth(self, question: Question) -> float:
        """Weigh a question by what its sentences carry, by its type, and by how it suits the level."""
        starts = [passage.start for passage in question.evidence]
        mean = sum(map(self._carried, starts)) / max(1, len(starts))
        suited = 1 - UNSUITED * abs(question.difficulty - self.suits)
        suited *= FORESEEN if self._is_foreseen(question) else 1.0
        return (PLAIN + (1 - PLAIN) * mean) * WORTH.get("match" if is_box(question) else question.type, 1.0) * suited

    def _is_foreseen(self, question: Question) -> bool:
        """Say whether the answer is the one person that the whole text is about: no reading is needed for it."""
        return self._hero != "" and key_of(question).casefold() in {self._hero, self._hero.split()[-1]}

    def _carried(self, start: int) -> float:
        """Give what the sentence at an offset carries; a text of few sentences has no weights."""
        at = bisect_right(self.weights, (start, math.inf)) - 1
        return self.weights[at][1] if at >= 0 else 1.0

    def stretch(self, question: Question) -> int | None:
        """Give the sixth of the text that a question asks about; None for one that needs more than a sentence."""
        if _is_wide(question) or len(question.evidence) != 1:
            return None
        return question.evidence[0].start * STRETCHES // self.length


def _hero(reading: Reading) -> str:
    """Give the person or body that a text names more often than all the others together; empty where there is none."""
    counts = {name.text: len(name.mentions) for name in reading.names if name.kind in {"person", "organisation"}}
    first = max(counts, key=counts.__getitem__, default="")
    return first if first and counts[first] >= LEAST_HERO and counts[first] * 2 > sum(counts.values()) else ""


def _wanted(kept: Sequence[Question], asked: _Asked, wish: Wish) -> list[Question]:
    """Give the candidates of the wished types, the best of each where there are very many, in the order proposed."""
    places: dict[str, list[int]] = defaultdict(list)
    for at, question in enumerate(kept):
        if not wish.kinds or question.type in wish.kinds:
            places[question.type].append(at)
    best = (sorted(each, key=lambda at: -round(asked.worth(kept[at]), 2))[:MOST_OF_TYPE] for each in places.values())
    return [kept[at] for at in sorted(chain.from_iterable(best))]


def _clashing(at: int, wanted: Sequence[Question]) -> set[int]:
    return {other for other in range(len(wanted)) if other != at and clash(wanted[at], wanted[other])}


def _taken(
    wanted: Sequence[Question], clashes: Mapping[int, set[int]], asked: _Asked, limits: _Limits
) -> Iterator[int]:
    """Take the question that brings most, again and again, and leave out what clashes with it."""
    free = set(range(len(wanted)))
    chosen: list[Question] = []
    while free and len(chosen) < limits.count:
        scores = {
            at: (
                round(
                    _gain(wanted[at], chosen, asked)
                    * limits.easy(wanted[at], chosen)
                    / (1 + limits.cost * len(clashes[at] & free)),
                    3,
                ),
                _turn(wanted[at], asked.seed),
            )
            for at in free
        }
        best = max(scores, key=scores.__getitem__)
        kind = wanted[best].type
        chosen.append(wanted[best])
        yield best
        full = sum(question.type == kind for question in chosen) >= limits.of_type(kind)
        free -= {best, *clashes[best], *(at for at in free if full and wanted[at].type == kind)}
        if len(chosen) >= ENOUGH:
            free = {at for at in free if not wanted[at].spare}


def _lengthened(
    chosen: Sequence[Question], wanted: Sequence[Question], asked: _Asked, limits: _Limits
) -> list[Question]:
    """Let one question give way to two that stand in its way only, while a lesson is short."""
    result = list(chosen)
    while len(result) < min(ENOUGH, limits.count):
        best = max(_exchanges(result, wanted, asked, limits), key=lambda one: one[0], default=None)
        if best is None:
            break
        _, old, new = best
        result = [*(question for question in result if question is not old), *new]
    return result


def _varied(chosen: Sequence[Question], wanted: Sequence[Question], asked: _Asked) -> list[Question]:
    """Let one of several questions of a type give way to one of a type that a lesson of few types lacks."""
    result = list(chosen)
    while len({question.type for question in result}) < LEAST_TYPES:
        kinds = Counter(question.type for question in result)
        found: list[tuple[float, Question, Question]] = []
        for new in (question for question in wanted if question.type not in kinds and not question.spare):
            beside = [other for other in result if clash(new, other)]
            if len(beside) == 1 and kinds[beside[0].type] > 1 and beside[0].type != BOTH:
                found.append((round(asked.worth(new) - asked.worth(beside[0]), 3), beside[0], new))
        if not found:
            break
        _, old, new = max(found, key=lambda one: one[0])
        result = [*(question for question in result if question is not old), new]
    return result


def _exchanges(
    chosen: Sequence[Question], wanted: Sequence[Question], asked: _Asked, limits: _Limits
) -> Iterator[tuple[float, Question, tuple[Question, Question]]]:
    """Give the exchanges of one question for two that lose no type, each with what the two are worth more."""
    kinds = Counter(question.type for question in chosen)
    lone: dict[int, list[Question]] = defaultdict(list)
    for question in wanted:
        beside = [at for at, other in enumerate(chosen) if other is question or clash(question, other)]
        if len(beside) == 1 and chosen[beside[0]] is not question and question.type != BOTH:
            lone[beside[0]].append(question)
    for at, others in lone.items():
        old = chosen[at]
        for new in combinations(others, 2):
            after = kinds - Counter([old.type]) + Counter(question.type for question in new)
            fits = all(after[kind] <= limits.of_type(kind) and after[kind] <= LEAST_OF_TYPE for kind in after)
            if fits and len(after) >= len(kinds) and not clash(*new):
                yield round(sum(map(asked.worth, new)) - asked.worth(old), 3), old, new


def _trim(chosen: list[Question], wish: Wish) -> list[Question]:
    """Leave out the last chosen of a type that is over a third after all."""
    result = list(chosen)
    while not wish.kinds and len(result) > MOST_SHARE:
        kind, count = Counter(question.type for question in result).most_common(1)[0]
        if count * MOST_SHARE <= len(result) or count <= LEAST_OF_TYPE:
            break
        result.remove(next(question for question in reversed(result) if question.type == kind))
    return result


def _gain(question: Question, chosen: Sequence[Question], asked: _Asked) -> float:
    """Say what a question brings beside those chosen already."""
    single = [other for other in chosen if len(other.evidence) == 1 and question.type not in LAST]
    same = sum(meet(question, other) for other in single)
    kind = sum(other.type == question.type for other in chosen)
    fresh = FIRST_OF_TYPE if kind == 0 or (kind == 1 and question.type == BOTH) else 1.0
    stretch = asked.stretch(question)
    unseen = stretch is not None and all(asked.stretch(other) != stretch for other in chosen)
    wide = sum(_is_wide(other) for other in chosen)
    behind = _is_wide(question) and wide * LEAST_WIDE <= len(chosen)
    spread = (UNSEEN if unseen else 1.0) * (BEHIND if behind else 1.0)
    again = sum(same_answer(question, other) for other in chosen)
    worn = REPEATS**same * SAME_ANSWER**again * SAME_VERDICT ** _excess(question, chosen)
    return asked.worth(question) * fresh * spread * worn / (1 + CROWDED * kind)


def _is_wide(question: Question) -> bool:
    """Say whether one needs more than a sentence of the text to answer."""
    return question.type in WIDE or (question.type != BOTH and len(question.evidence) > 1)


def _excess(question: Question, chosen: Sequence[Question]) -> int:
    """Count by how many the statements of this verdict outnumber those of the other one."""
    if question.type != "true_false":
        return 0
    verdicts = [key_words(other) for other in chosen if other.type == "true_false"]
    same = verdicts.count(key_words(question))
    return max(0, 2 * same - len(verdicts))


def _turn(question: Question, seed: str) -> str:
    return hashlib.sha256(f"{seed}|{question.prompt}".encode()).hexdigest()
