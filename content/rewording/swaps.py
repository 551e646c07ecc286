"""Names that may stand for one another in a statement: of one kind, doing things in the same part of the story.

In:  Ann Lee opened the bridge. (and two sentences on: Bo Carr closed the road.)
Out: Bo Carr opened the bridge.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.once import once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading
    from content.reading.facts import Fact, Part
    from content.reading.names import Name
    from content.statements import Told

GENDERED = re.compile(r"\b(?:he|she|his|her|him|himself|herself)\b", re.IGNORECASE)
LEANING = re.compile(r"\b(?:its|their|own|itself|themselves)\b|^(?:As|Like|Unlike) ", re.IGNORECASE)
# A name may be changed where no title or description before it says who is meant.
BEFORE_NAMES = re.compile(r"(?:^|[,:] |\b(?:by|with|to|from|for|that|in|at|near|against|than|as|after|before|over) )$")
BEHIND_NAMES = re.compile(r"^(?:['’]|,| (?:and|or|&) | (?:of|from|at) (?:the )?[A-Z]| \(|-)")
# What stands before a name and goes with it.
TITLED = re.compile(
    r"(?:(?<=^)|(?<= ))(?:[A-Z][\w’'-]* )*(?:President|Prime Minister|Minister|Secretary|Mayor|Governor|Senator"
    r"|Professor|Dr\.?|CEO|Director|General|Chairman|Chairwoman|Commissioner|Ambassador|Chief|Judge|Bishop|Pope|King|Queen|Prince"
    r"|Representative|Premier|Chancellor|Spokesman|Spokeswoman|Captain|Colonel|Coach|Manager|Mr\.?|Mrs\.?|Ms\.?) $"
)
NEAR = 3  # paragraphs
STEM = 4  # letters: Ukraine, Ukrainian


def is_changeable(name: Name, clause: Told, right: str, place: int, reading: Reading) -> bool:
    """Say whether another name might stand there: no description says who it is, and it is no list's."""
    before, behind = right[:place], right[place + len(name.text) :]
    alone = BEFORE_NAMES.search(before) and not BEHIND_NAMES.search(behind) and not GENDERED.search(right)
    if not alone or LEANING.search(right):
        return False
    copula = any(reading.first[token].dep_ == "cop" for token in clause.fact.group)
    places = [other for other in reading.names if other.kind == "place"]
    if name.kind == "place":
        most = name == max(places, key=lambda other: len(other.mentions))
        others = any(other.text in right for other in places if other != name)
        further = behind.startswith((" on ", " in ", " of "))
        return not further and not others and not copula and (not most or not before)
    return name.kind == "person" or (name.kind == "organisation" and not copula)


def untitled(text: str, name: Name) -> str:
    """Leave out the title before a person, so that somebody else fits in: Chilean President Ann Lee."""
    place = text.find(name.text)
    found = TITLED.search(text[: max(place, 0)]) if name.kind == "person" else None
    return text if found is None else text[: found.start()] + text[place:]


def stands_in(other: str, name: Name, clause: Told, right: str, reading: Reading) -> bool:
    """Say whether another name does something of the kind near by, and shares no stem with the statement."""
    stems = {word[:STEM].casefold() for word in re.findall(r"\w{4,}", right.replace(name.text, ""))}
    shared = {word[:STEM].casefold() for word in re.findall(r"\w{4,}", other)} & stems
    their = next((found for found in reading.names if found.text == other), None)
    if shared or their is None or _is_nickname(reading, other):
        return False
    own = _paragraph(reading, clause.fact.passage.start)
    role = next(iter(_roles_in(reading, clause.fact, name, clause)), "")
    return any(kind == role and abs(where - own) <= NEAR for kind, where in _parts_of(reading).get(their.text, ()))


def _is_nickname(reading: Reading, name: str) -> bool:
    """Say whether a name may be what somebody else of the story is called: Spain's Robin Hood, dubbed a Robin Hood."""
    before = r"(?:[’']s|\b[Tt]he|\b[Aa]|\b[Mm]odern(?:-day)?|\bdubbed|\bcalled|\bas|\bnicknamed|\balias) [“\"‘']?"
    whole = f"{reading.article.title}\n{reading.article.text}"
    known = any(found.text == name and found.kind == "person" for found in reading.names)
    return known and re.search(before + re.escape(name), whole) is not None


def _parts_of(reading: Reading) -> dict[str, list[tuple[str, int]]]:
    found: dict[str, list[tuple[str, int]]] = {}
    for text, kind, where in _acts(reading):
        found.setdefault(text, []).append((kind, where))
    return found


@once
def _acts(reading: Reading) -> Iterator[tuple[str, str, int]]:
    """Give each name that is a subject, a source, an object or a place in a clause, and the paragraph."""
    for fact in reading.facts:
        for kind, part in _parts(fact):
            start = reading.first[part.head].idx
            for name in reading.names:
                if any(mention.start <= start < mention.end for mention in name.mentions):
                    yield name.text, kind, _paragraph(reading, fact.passage.start)


def _parts(fact: Fact) -> Iterator[tuple[str, Part]]:
    yield "subject", fact.subject
    if fact.source is not None:
        yield "source", fact.source
    for part in (*fact.front, *fact.after):
        yield part.role, part


def _roles_in(reading: Reading, fact: Fact, name: Name, clause: Told) -> Iterator[str]:
    """Give the part that a name plays in a clause, as written or as put for a pronoun."""
    for kind, part in _parts(fact):
        words = reading.first[part.head]
        put = any(clause.instead.get(token) == name.text for token in part.tokens)
        if put or any(mention.start <= words.idx < mention.end for mention in name.mentions):
            yield kind


def _paragraph(reading: Reading, start: int) -> int:
    return reading.article.text.count("\n\n", 0, start)
