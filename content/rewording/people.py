"""A description that the article gives of someone, put for the name.

In:  Anthony Placido praised the programme. (of whom the article says: the DEA's chief of intelligence)
Out: The DEA's chief of intelligence praised the programme.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from content.reading.roles_words import OFFICES
from content.realise import statement

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading
    from content.reading.facts import Part
    from content.reading.names import Name
    from content.reading.roles import Role
    from content.statements import Told

LEAST, MOST = 3, 11  # words of a description that says who is meant
FULL = re.compile(r"(?:(?:the|an?) .*|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)*[’']s? .+)")
INDEFINITE = re.compile(r"an? .+ (?:at|of|for|with|from|in) (?:the )?[A-Z].+")
# Descriptions that tell a moment and no office: "the woman who called", "the first to arrive", "the winner".
PASSING = re.compile(
    r"\b(?:who|whose|which|that|man|woman|boy|girl|one|other|latter|late|then|friend|longtime|year|years|veteran)\b|,"
)
# Whose office it is stands only in the sentence before: the group's leader.
# "The interior minister" and "the lieutenant general" leave open whose.
WHOSE = re.compile(r"\b[A-Z]|\b(?:of|for|at|from) ")
PAST = r"\b(?:ex-|ex |former |then |late |one-time )"
POINTING = re.compile(r"\b(?:the|its|his|her|their|our) [a-z]+(?: [a-z]+)?[’'](?:s\b| )|\b(?:its|his|her|their|our)\b")


ONE_OF_MANY = ("a ", "an ")


def described(reading: Reading, told: Told) -> Iterator[tuple[int, str]]:
    """Put for the name that is a clause's source or subject the description that says who that is."""
    found = _found(reading, told)
    if found is not None:
        yield from ((place, "") for place in found[0].tokens[1:])
        yield found[0].tokens[0], found[2]


def misdescribed(reading: Reading, told: Told) -> Iterator[str]:
    """Write a clause with the description of somebody else of the story in the place of the right one.

    In:  Anthony Placido praised the programme. (elsewhere: the director of Platform Mexico)
    Out: The director of Platform Mexico praised the programme.
    """
    found = _found(reading, told)
    if found is None:
        return
    part, right, words = found
    for name in reading.names:
        for role, other in _roles(reading, name) if name.kind == "person" and name.text != right.name else ():
            alike = other.startswith(ONE_OF_MANY) == words.startswith(ONE_OF_MANY)
            if alike and role.passage != told.fact.passage and not _shares(other, f"{told.text} {words}", name):
                put = {**told.instead, **dict.fromkeys(part.tokens, ""), part.tokens[0]: other}
                yield statement(reading.first, told.fact, put)


def described_by(reading: Reading, told: Told) -> Role | None:
    """Give the description that would be put for a name in a clause, with the sentence that proves it."""
    found = _found(reading, told)
    return None if found is None else found[1]


def _found(reading: Reading, told: Told) -> tuple[Part, Role, str] | None:
    """Give the first of source and subject that is a described person alone, the description, and how it is put."""
    for part in (told.fact.source, told.fact.subject):
        if part is None:
            continue
        span = reading.first[part.tokens[0] : part.tokens[-1] + 1]
        name = next((one for one in reading.names if one.kind == "person" and _is(one, span.text, part, told)), None)
        for role, words in () if name is None else _roles(reading, name):
            fits = part == told.fact.source or not words.startswith(ONE_OF_MANY)
            if name is not None and fits and not _shares(words, told.text, name):
                return part, role, words
    return None


def _is(name: Name, words: str, part: Part, told: Told) -> bool:
    """Say whether a whole phrase is this name, or a word for which it is put."""
    written = told.instead.get(part.tokens[0], words)
    alone = all(not told.instead.get(place) for place in part.tokens[1:])
    return written in name.forms and (alone or written == words)


def _roles(reading: Reading, name: Name) -> Iterator[tuple[Role, str]]:
    """Give the descriptions of a person who is what they say now, where nobody else has one like them."""
    own = [role for role in reading.roles if role.name == name.text]
    shared = Counter(role.description.casefold() for role in reading.roles)
    if any(role.past or _was(reading, role) for role in own):
        return
    for role in own:
        words = _with_article(role.description)
        if shared[role.description.casefold()] == 1 and _says_who(words):
            yield role, words


def _was(reading: Reading, role: Role) -> bool:
    """Say whether a text somewhere calls somebody the former holder of a post: ex-Prime Minister Lee."""
    return re.search(PAST + re.escape(role.description), reading.article.text, re.IGNORECASE) is not None


def _with_article(description: str) -> str:
    """Put "the" before an office of which there is one, and "a" before a post at some body.

    In:  director of Platform Mexico; analyst at Canalys
    Out: the director of Platform Mexico; an analyst at Canalys
    """
    if FULL.fullmatch(description):
        return description
    if description.startswith("chief "):
        return f"the {description}"
    head = re.split(r" (?:of|for|at|in|from|with|to) ", description)[0].split()[-1].casefold()
    post = re.search(r" (?:at|with|from) ", description) is not None and head not in {"director", "head", "chief"}
    if head in OFFICES and not post:
        return f"the {description}"
    return f"{'an' if description[0] in 'aeiou' else 'a'} {description}" if post and description[0].islower() else ""


def _says_who(description: str) -> bool:
    """Say whether a description is of fitting length and tells by itself whose office it is."""
    fits = LEAST <= len(description.split()) <= MOST and FULL.fullmatch(description) is not None
    bare = description.startswith(("a ", "an ")) and not INDEFINITE.fullmatch(description)
    whose = WHOSE.search(description.partition(" ")[2]) is not None
    return fits and whose and not bare and not PASSING.search(description) and not POINTING.search(description)


def _shares(description: str, text: str, name: Name) -> bool:
    """Say whether a statement repeats a word of the description, or says more of the person by name."""
    rest = text.replace(next((form for form in (name.text, *name.forms) if form in text), name.text), "", 1)
    long = {word.casefold() for word in re.findall(r"\w{4,}", description)}
    return bool(long & {word.casefold() for word in re.findall(r"\w{4,}", rest)}) or any(
        form in rest for form in name.forms
    )
