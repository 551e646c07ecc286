"""The tables of a lesson: who is who, what happened when, what the figures count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.model import Character, Event, Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading
    from content.reading.roles import Role

MOST_ROWS = 12
LEAST_FIGURE = 3  # "two countries" is no figure to remember
LEAST_BARE = 10  # "three schools" says too little, "37 farmers" enough


def people(reading: Reading) -> tuple[Character, ...]:
    """Give each described name once, with its fullest description, in text order."""
    best: dict[str, Role] = {}
    for role in reading.roles:
        if role.kind != "other" and len(role.description) > len(
            best[role.name].description if role.name in best else ""
        ):
            best[role.name] = role
    rows = [
        Character(role.name, role.kind, role.description, role.passage)
        for role in best.values()
        if role.kind in {"person", "organisation", "place"}
    ]
    shared = [row.role for row in rows]
    own = (row for row in rows if shared.count(row.role) == 1)
    return tuple(sorted(own, key=lambda row: row.passage.start))[:MOST_ROWS]


def timeline(reading: Reading) -> tuple[Event, ...]:
    """Give each dated event once, by date; what has no date stands last."""
    rows: dict[str, Event] = {}
    for dated in reading.times:
        if dated.event:
            event = _in_full(reading, dated.event)
            rows.setdefault(event.casefold(), Event(dated.value, dated.as_written, event, dated.passage))
    return tuple(sorted(rows.values(), key=lambda row: (row.when is None, row.when or "", row.passage.start)))


def _in_full(reading: Reading, event: str) -> str:
    """Write the person who begins an event with the full name."""
    for name in reading.names:
        for form in name.forms:
            if name.kind == "person" and form != name.text and event.startswith(f"{form} "):
                return name.text + event.removeprefix(form)
    return event


def numbers(reading: Reading) -> tuple[Figure, ...]:
    """Give each figure whose thing counted stands alone, in text order."""
    return tuple(_figures(reading))[:MOST_ROWS]


def _figures(reading: Reading) -> Iterator[Figure]:
    seen: set[tuple[str, str]] = set()
    for count in reading.counts:
        key = (count.figure.casefold(), count.counts.casefold())
        telling = count.unit != "count" or (count.value or 0) >= (LEAST_BARE if " " not in count.counts else LEAST_FIGURE)
        if count.counts and telling and key not in seen:
            seen.add(key)
            yield Figure(count.figure, count.counts, count.passage)
