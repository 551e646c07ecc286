"""The tasks for talking and writing keep to their form."""

import re

from content.frames import frames
from content.news import NEEDS

SLOTS = {
    "opinion": {"said", "bare", "who", "n"},
    "one": {"a", "an"},
    "two": {"a", "an", "b", "bn"},
    "letter": {"to"},
    "interview": {"to"},
    "theme": set[str](),
    "group": {"group"},
    "title": {"title"},
    "figures": set[str](),
    "main": {"main"},
    "person": {"main"},
    "report": {"main"},
    "argued": set[str](),
    "news": {"fact", "n"},
    "cast": {"names"},
    "heading": set[str](),
    "nothing": set[str](),
}
MOST_SENTENCES = 4
LEAST_TASKS = 2


def test_a_task_uses_the_slots_of_what_it_rests_on() -> None:
    """No slot stays empty, and a theme names its lemmas."""
    for frame in frames():
        texts = (frame.task, *frame.points)
        used = {slot for text in texts for slot in re.findall(r"\{(\w+)\}", text)}
        assert used <= SLOTS[frame.rests_on], frame.task
        assert bool(frame.lemmas) or frame.rests_on != "theme", frame.task
        assert bool(frame.core) == (frame.rests_on == "theme"), frame.task
        assert not frame.lemmas & frame.barred, frame.task
        assert frame.needs <= NEEDS.keys(), frame.task


def test_a_task_is_short_and_has_points() -> None:
    """A task takes at most four short sentences and ends as one; a good answer makes two points at least."""
    for frame in frames():
        assert len(re.findall(r"[.?!](?:”|\s|$)", frame.task)) <= MOST_SENTENCES, frame.task
        assert frame.task.endswith((".", "?")), frame.task
        assert len(frame.points) >= LEAST_TASKS, frame.task
