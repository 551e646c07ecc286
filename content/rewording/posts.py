"""What somebody is, said as what that person does; and the same of somebody else in the story.

In:  the founder of the Larkham Trust - Ann Lee
Out: Ann Lee founded the Larkham Trust. (false: Bo Carr founded the Larkham Trust.)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.reading.names import said
from content.rewording.both import Both

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading
    from content.reading.names import Name
    from content.reading.roles import Role

LEADING = (
    r"leader|head|director(?: general)?|chief executive(?: officer)?|CEO|chair(?:man|woman|person)?|general manager"
)
AT = r"analyst|researcher|scientist|engineer|economist|professor|lecturer|fellow|adviser|strategist|lawyer|doctor"
# A description as the text has it, and what it says that the person does.
DEEDS = tuple(
    (re.compile(rf"(?:the |a |an )?(?:[a-z-]+ )?(?:{nouns}) (?:of|at|for|with) ({of})"), words)
    for nouns, of, words in (
        (r"co-?founder(?: and [\w ]+)?", r"(?:the )?[A-Z].*", "helped to found"),
        (r"founder(?: and [\w ]+)?", r"(?:the )?[A-Z].*", "founded"),
        (r"owner", r"(?:the )?[A-Z].*", "owns"),
        (r"author|writer", r"(?:the )?[A-Z“].*", "wrote"),
        (LEADING, r"(?:the )?[A-Z].*", "leads"),
        (r"spokes(?:man|woman|person)", r"(?:the )?[A-Z].*", "speaks for"),
        (AT, r"(?:the )?[A-Z].*", "works for"),
    )
)
# No more than the body itself: nothing that follows a comma, nor a post in a part of it.
BODY = re.compile(r"(?:the )?[A-Z][\w’'.&-]*(?: (?:of|for|and|the|on|in|de|del|la|[A-Z(][\w’'.&)-]*))*")
PLACED = re.compile(r"\b(?:and|of|for|in|on|the)$")
HEADING = re.compile(rf"(?:the )?([A-Z].*?)(?:[’']s?)? (?:{LEADING}|president|commissioner|secretary general)")
# fmt: off
NOUNS = {
    "Council", "Corporation", "Association", "Federation", "Union", "Trust", "Institute", "Commission", "Authority",
    "Ministry", "Department", "Agency", "Board", "Committee", "Foundation", "Office", "Bureau", "Fund", "Party",
    "Organisation", "Organization", "Centre", "Center", "Chamber", "Society", "Group", "Club", "Network", "Congress",
}
# fmt: on
LEAST_LETTERS = 4
LEAST_HEARD = 2  # quotations: whose post a reader would miss
WITH_POST = re.compile(rf"\b(?:{LEADING}|{AT}|founder|owner|spokes\w+|secretary|manager|officer|activist)\b")
PART = re.compile(r"\b(?:deputy|vice|assistant|acting|associate|regional|former|ex|late|then)\b", re.IGNORECASE)


def posts(reading: Reading) -> Iterator[Both]:
    """Say what each described person does, and the same of another described person whom it does not fit."""
    people = [role for role in reading.roles if role.kind == "person" and " " in role.name]
    for role in people:
        fits = not role.past and not PART.search(role.description)
        heard = sum(quote.speaker == role.name for quote in reading.quotes) >= LEAST_HEARD
        deed = (_deed(role.description) or _heads(reading, role)) if fits and heard else None
        if deed is None or any(word in deed[1] for word in _long(role.name)):
            continue
        rival = next((other for other in people if _is_other(other, role, deed[1])), None)
        wrong = f"{rival.name} {deed[0]} {deed[1]}." if rival is not None else ""
        yield Both(f"{role.name} {deed[0]} {deed[1]}.", wrong, (role.passage,))


def _deed(description: str) -> tuple[str, str] | None:
    """Give the verb and the body of a description that fits one of the patterns whole."""
    for pattern, words in DEEDS:
        found = pattern.fullmatch(description)
        if found is not None and BODY.fullmatch(found[1]) and not PLACED.search(found[1]):
            return words, found[1]
    return None


def _heads(reading: Reading, role: Role) -> tuple[str, str] | None:
    """Say that somebody leads the named body before whose name the office stands: Larkham Bank chief executive."""
    found = HEADING.fullmatch(role.description)
    body = next((one for one in reading.names if found and found[1] in {one.text, *one.forms}), None)
    return None if body is None or body.kind != "organisation" else ("leads", _with_the(body))


def _with_the(body: Name) -> str:
    """Write the name of a body as one says it: the Larkham Town Council, even where a headline leaves "the" out."""
    return f"the {body.text}" if body.text.split()[-1] in NOUNS and " " in body.text else said(body)


def _is_other(other: Role, role: Role, body: str) -> bool:
    """Say whether another description is of another person, and of nothing that has to do with the body."""
    alike = WITH_POST.search(other.description) is not None
    return (
        alike
        and other.name != role.name
        and not (_long(other.description) & _long(body) or _long(other.name) & _long(body))
    )


def _long(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text) if len(word) >= LEAST_LETTERS and word[0].isupper()}
