"""What is found in a reading is found once, and forgotten with the reading."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from content.once import once

if TYPE_CHECKING:
    from collections.abc import Iterator


class Story:
    """Something that can be kept track of."""


def test_a_finding_is_kept_for_each_story_and_argument() -> None:
    """The same story and arguments are not searched again; others are."""
    asked: list[str] = []

    @once
    def words(_: Story, *, kind: str = "all") -> Iterator[str]:
        asked.append(kind)
        yield kind

    one, other = Story(), Story()
    assert words(one) == words(one) == ("all",)
    assert words(one, kind="few") == ("few",)
    assert words(other) == ("all",)
    assert asked == ["all", "few", "all"]


def test_a_finding_goes_with_its_story() -> None:
    """A story that nobody holds any more is not held by what was found in it."""
    alive: list[int] = []

    class Mortal:
        def __del__(self) -> None:
            alive.remove(1)

    @once
    def words(_: Mortal) -> Iterator[str]:
        yield "word"

    story = Mortal()
    alive.append(1)
    words(story)
    del story
    gc.collect()
    assert alive == []
