"""Mark a reply by its answer shape, with sample replies of each kind; no model, the same on every machine."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, assert_never

from content.model import Choice, Gap, Open, Order, Pairs
from content.short_answers import same_answer, share_of_list

if TYPE_CHECKING:
    from content.model import Question, Shape

Reply = tuple[str, ...]
Verdict = Literal["right", "partly", "wrong", "blank", "by hand"]

NONSENSE = "zzyzx"  # no answer to any question, nor within two letters of one


@dataclass(frozen=True, slots=True)
class Mark:
    """What a reply earns of the points that its question is worth."""

    earned: float
    possible: int
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Samples:
    """Replies to one question: wholly right, not wholly right, and such as no page of ours sends."""

    right: tuple[Reply, ...]
    wrong: tuple[Reply, ...]
    invalid: tuple[Reply, ...]


def mark(question: Question, reply: Reply) -> Mark:
    """Mark a reply; one that does not fit the question counts as blank.

    A choice earns all or nothing, as a gap does whose key is no list. A list earns a share for each thing named, pairs
    one for each right one, an order one for each item that follows the right one.
    """
    possible = question.points
    if not any(text.strip() for text in reply) or not fits(question.shape, reply):
        return Mark(0, possible, "blank")
    share = _share(question.shape, reply)
    if share is None:
        return Mark(0, possible, "by hand")
    verdict: Verdict = "right" if share == 1 else "partly" if share > 0 else "wrong"
    return Mark(round(possible * share, 2), possible, verdict)


def fits(shape: Shape, reply: Reply) -> bool:
    """Say whether a reply is one that a page could send for this shape, right or not."""
    match shape:
        case Gap() | Open():
            return len(reply) == 1
        case Choice(options):
            return len(reply) == 1 and reply[0] in {option.text for option in options}
        case Pairs(pairs):
            return len(reply) == len(pairs) and set(reply) <= {"", *shape.shown}
        case Order(items):
            return len(reply) == len(items) and set(reply) <= {"", *items}
        case never:
            assert_never(never)


def samples(question: Question) -> Samples:
    """Give replies by which pages, exports and question types are tested."""
    shape = question.shape
    match shape:
        case Gap(answer, accepted):
            right = tuple((text,) for text in (answer, *accepted, f" {answer.upper()} "))
            return Samples(right, ((NONSENSE,), (f"{answer} {NONSENSE}",)), ((answer, answer),))
        case Choice(options):
            wrong = tuple((option.text,) for option in options if not option.right)
            return Samples(((shape.right.text,),), wrong, ((NONSENSE,), (shape.right.text, shape.right.text)))
        case Pairs(pairs):
            key = tuple(right for _, right in pairs)
            misled = tuple((each, *key[1:]) for each in shape.extra)
            return Samples((key,), (*_other_orders(key), *misled), (key[1:], (NONSENSE, *key[1:])))
        case Order(items):
            holed = (*items[:-1], "")
            return Samples((items,), (shape.shown, items[::-1], holed), (items[1:], (NONSENSE, *items[1:])))
        case Open():
            return Samples((), (), ((NONSENSE, NONSENSE),))
        case never:
            assert_never(never)


def _share(shape: Shape, reply: Reply) -> float | None:
    """Give the share of the points that a fitting reply earns; None where a teacher marks."""
    match shape:
        case Gap(answer, accepted):
            right = any(same_answer(reply[0], key) for key in (answer, *accepted))
            return 1.0 if right else share_of_list(reply[0], answer)
        case Choice():
            return float(reply[0] == shape.right.text)
        case Pairs(pairs):
            return sum(given == key for given, (_, key) in zip(reply, pairs, strict=True)) / len(pairs)
        case Order(items):
            return _followed(reply, items)
        case Open():
            return None
        case never:
            assert_never(never)


def _followed(reply: Reply, items: Reply) -> float:
    """Give the share of neighbours that follow each other as in the key: one item out of place costs little."""
    if reply == items:
        return 1.0
    wanted, given = Counter(pairwise(items)), Counter(pairwise(reply))
    return (wanted & given).total() / max(len(items) - 1, 1)


def _other_orders(key: Reply) -> tuple[Reply, ...]:
    """Give the key turned by each number of places, where that is another reply, and the key with a hole."""
    turned = (key[by:] + key[:by] for by in range(1, len(key)))
    return (*dict.fromkeys(each for each in turned if each != key), ("", *key[1:]))
