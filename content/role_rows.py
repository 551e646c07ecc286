"""Role rows: people with what the text says they are, all in one form, without those whose office is common knowledge.

In:  Ann Lee, the mayor of Bracken; Bo Chen, a farmer from Lima; Emmanuel Macron, the French president
Out: Ann Lee - Mayor of Bracken; Bo Chen - Farmer from Lima
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.distractors.world import countries, peoples
from content.reading.roles_words import GENERIC, OFFICES
from content.realise import capital
from content.rewording.articles import article
from content.tables import people

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Character
    from content.reading import Reading
    from content.reading.roles import Role

PAST = re.compile(r"^(?:the )?then[ -]")
ARTICLE = re.compile(r"^(?:an?|the(?! \S+[’']s?\b)) ")  # "the DEA's chief" needs it
HEADS = re.compile(
    r"\b(?:vice[ -]|deputy |interim |acting |crown )?"
    r"(?:president|prime minister|premier|chancellor|king|queen|prince|emperor|sultan|emir|supreme leader|dictator"
    r"|(?:foreign|finance|defence|defense) minister|house speaker|secretary of state)\b",
    re.IGNORECASE,
)
AROUND = re.compile(r"\b(?:the|a|former|ex|of|then|late|current|new|long-time|republic)\b|[’']s?\b|-", re.IGNORECASE)
# fmt: off
# Offices that several people of one body hold.
SHARED = {
    "officer", "scientist", "economist", "spokesman", "spokeswoman", "spokesperson", "executive", "manager", "general",
    "commander", "captain", "prince", "princess", "chef", "coordinator", "secretary", "ambassador", "overseer",
    "editor",
}
# fmt: on
BEHIND = re.compile(r"(?:general |director |executive )?(?:of|at|for|in|under|on)\b")  # "is head of" needs no article
SHORTEST = 4  # letters of a word that a name and a role may share


def role_rows(reading: Reading) -> Iterator[Character]:
    """Give each person with a role that only the text tells, in text order."""
    for row in people(reading):
        if row.kind == "person" and tells(row.name, row.role):
            yield row


def tells(name: str, role: str) -> bool:
    """Say whether a role is more than a bare office, no past one, no head of state’s, and holds no name of its own.

    In:  Ann Lee, mayor | Ann Lee, the French president | Ann Lee, a founder of Lee Boats
    Out: False, all three
    """
    bare = all(word.casefold() in GENERIC for word in role.split())
    shared = {word for word in re.findall(r"\w+", name.casefold()) if len(word) >= SHORTEST} & set(
        re.findall(r"\w+", role.casefold())
    )
    return not (PAST.match(role) or bare or shared or _is_of_state(role))


def shown(role: str) -> str:
    """Write a role without the article that not all of a set have."""
    return capital(ARTICLE.sub("", role))


def predicate(role: Role) -> str:
    """Write a role as what is said of its person: is a baker from Lima, was mayor of Bracken."""
    words = role.description.split()
    told = words[0].lower() in {"a", "an", "the"} or words[0].endswith(("’s", "'s"))
    office = next((word for word in words if word.lower() in OFFICES), "")
    of = bool(office) and BEHIND.match(role.description.partition(office)[2].strip()) is not None
    one = office != "" and office.lower() not in SHARED and words[0] not in {"former", "deputy", "assistant"}
    front = "" if told or of else "the " if one else f"{article(role.description)} "
    return f"{'was' if role.past else 'is'} {front}{role.description}"


def _is_of_state(role: str) -> bool:
    """Say whether a role is no more than an office at the top of a country, which no reader needs the text for."""
    if HEADS.search(role) is None:
        return False
    rest = " ".join(AROUND.sub(" ", HEADS.sub(" ", role)).split())
    return rest in countries() or rest in peoples() or rest == ""
