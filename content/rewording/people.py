"""A description that the article gives of someone, put for the name.

In:  Anthony Placido praised the programme. (of whom the article says: the DEA's chief of intelligence)
Out: The DEA's chief of intelligence praised the programme.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading
    from content.reading.names import Name
    from content.reading.roles import Role
    from content.statements import Told

LEAST, MOST = 3, 9  # words of a description that says who is meant
FULL = re.compile(r"(?:the [a-z].*|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)*[’']s? .+)")
# Descriptions that tell a moment and no office: "the woman who called", "the first to arrive", "the winner".
PASSING = re.compile(r"\b(?:who|whose|which|that|man|woman|boy|girl|one|other|latter|former|late|then|friend)\b")


def described(reading: Reading, told: Told) -> Iterator[tuple[int, str]]:
    """Put for the name that is a clause's subject the one description that says who that is."""
    fact, doc = told.fact, reading.first
    span = doc[fact.subject.tokens[0] : fact.subject.tokens[-1] + 1]
    for name in reading.names:
        fits = name.kind == "person" and _is_subject(name, span.text, told)
        role = _role(reading, name) if fits else None
        if role is not None and not _shares(role.description, told.text, name):
            words = role.description
            first, *others = fact.subject.tokens
            yield first, words[0].upper() + words[1:] if doc[first].is_sent_start and not fact.front else words
            yield from ((place, "") for place in others)
            return


def _is_subject(name: Name, words: str, told: Told) -> bool:
    """Say whether the whole subject is this name, or a word for which it is put."""
    written = told.instead.get(told.fact.subject.tokens[0], words)
    alone = all(not told.instead.get(place) for place in told.fact.subject.tokens[1:])
    return written in name.forms and (alone or written == words)


def _role(reading: Reading, name: Name) -> Role | None:
    """Give the only description of a person, where nobody else has one like it."""
    own = [role for role in reading.roles if role.name == name.text]
    shared = Counter(role.description.casefold() for role in reading.roles)
    fitting = [role for role in own if not role.past and _says_who(role.description)]
    if len(fitting) != 1 or any(role.past for role in own) or shared[fitting[0].description.casefold()] != 1:
        return None
    return fitting[0]


def _says_who(description: str) -> bool:
    words = description.split()
    return LEAST <= len(words) <= MOST and FULL.fullmatch(description) is not None and not PASSING.search(description)


def _shares(description: str, text: str, name: Name) -> bool:
    """Say whether a statement repeats a word of the description, or says more of the person by name."""
    rest = text.replace(name.text, "")
    long = {word.casefold() for word in re.findall(r"\w{4,}", description)}
    return bool(long & {word.casefold() for word in re.findall(r"\w{4,}", rest)}) or any(
        form in rest for form in name.forms
    )
