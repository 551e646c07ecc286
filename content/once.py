"""Work that several question types need is done once a reading: the same answer, without reckoning it again.

In:  seven question types that each ask for the settled clauses of one Reading
Out: the clauses are found at the first asking and kept for as long as the Reading lives
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Given = TypeVar("Given")
Found = TypeVar("Found")
More = ParamSpec("More")


def once(
    function: Callable[Concatenate[Given, More], Iterable[Found]],
) -> Callable[Concatenate[Given, More], tuple[Found, ...]]:
    """Keep what a function finds in a reading, for each set of further arguments; these have to be hashable."""
    kept: WeakKeyDictionary[Given, dict[object, tuple[Found, ...]]] = WeakKeyDictionary()

    @wraps(function)
    def found(given: Given, /, *more: More.args, **named: More.kwargs) -> tuple[Found, ...]:
        answers = kept.setdefault(given, {})
        key = (more, tuple(sorted(named.items())))
        if key not in answers:
            answers[key] = tuple(function(given, *more, **named))
        return answers[key]

    return found
