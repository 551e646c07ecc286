"""The tasks for talking and writing keep to their form."""

import re

from content.frames import ANY, frames
from content.subjects import word_weights

SLOTS = {
    "fact": {"fact", "n"},
    "pair": {"fact", "n", "other", "on"},
    "opinion": {"said", "bare", "who", "n"},
    "one": {"a", "an"},
    "two": {"a", "an", "b", "bn"},
    "letter": {"to"},
    "interview": {"to"},
    "theme": {"main", "company"},
    "main": {"main"},
    "retell": {"main"},
    "news": {"fact", "n"},
    "nothing": set[str](),
}
MOST_SENTENCES = 4
LEAST_TASKS = 2


def test_a_task_uses_the_slots_of_what_it_rests_on() -> None:
    """No slot stays empty, and a theme or a fact names its lemmas."""
    for frame in frames():
        texts = (frame.task, *frame.points)
        used = {slot for text in texts for slot in re.findall(r"\{(\w+)\}", text)}
        assert used <= SLOTS[frame.rests_on], frame.task
        assert bool(frame.lemmas) == (frame.rests_on in {"fact", "theme"}), frame.task


def test_a_task_is_short_and_has_points() -> None:
    """A task takes at most four short sentences and ends as one; a good answer makes two points at least."""
    for frame in frames():
        assert len(re.findall(r"[.?!](?:”|\s|$)", frame.task)) <= MOST_SENTENCES, frame.task
        assert frame.task.endswith((".", "?")), frame.task
        assert len(frame.points) >= LEAST_TASKS, frame.task


def test_every_subject_has_tasks() -> None:
    """Each subject has two tasks at least, and no task has an unknown subject."""
    tasks = [frame.subject for frame in frames()]
    assert set(tasks) <= {ANY, *word_weights()}
    assert all(tasks.count(subject) >= LEAST_TASKS for subject in word_weights())
