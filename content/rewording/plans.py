"""Plans: what is still to come, said to have happened already, and said not to have happened yet.

In:  The town will open a new harbour in May.
Out: When the article was written, the town had not yet opened a new harbour. (false: ... had already opened ...)
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from lemminflect import getInflection

from content.realise import lower_first, statement
from content.rewording.both import Both
from content.rewording.worth import is_worth_planning
from content.statements import MOST_WORDS, told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from content.reading import Reading
    from content.reading.facts import Part
    from content.statements import Told

VERBS = Path(__file__).parent.parent / "words" / "planned_verbs.txt"
# What says that a thing is meant to happen; "hopes" and "wants" leave open whether anybody works at it.
PLANNED = re.compile(
    r"\b(?:(?:will|plans? to|intends? to|aims? to|hopes? to"
    r"|(?:is|are) (?:set|due|scheduled|planning|preparing|about) to"
    r"|(?:is|are) (?:expected|planned|likely) to) (?P<be>be )?(?P<verb>[a-z]+))\b"
)
WHEN = "When the article was written, "
# A time or a condition of the future does not go with "already"; the other words tell of what begins long before.
HELD = re.compile(
    r"\b(?:1[5-9]|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|\w+day|spring|summer|autumn|winter|today|tonight|tomorrow|next|later|soon|until|till|if|when|once|before|after"
    r"|within|by|future|every|each|always|continue|only|also|more|further|again|still|already|not|never|no|other"
    r"|another|ahead|coming|lot|much|things?|maximum|minimum|average|up to|most"
    r"|eventually|finally|during|while|any|then)\b"
)
LEAST_WORDS = 6  # of the plan itself


def plans(reading: Reading) -> Iterator[Both]:
    """Give each plan as what had not happened yet, and as what had."""
    for clause in told(reading):
        body = _body(reading, clause) if is_worth_planning(reading, clause) else ""
        found = list(PLANNED.finditer(body))
        done = _done(found[0]) if len(found) == 1 else ""
        if done and not HELD.search(body) and LEAST_WORDS <= len(body.split()) <= MOST_WORDS - len(WHEN.split()):
            right, wrong = (PLANNED.sub(f"had {word} {done}", body) for word in ("not yet", "already"))
            yield Both(WHEN + right, WHEN + wrong, (clause.fact.passage,))


def _body(reading: Reading, clause: Told) -> str:
    """Write a clause without who says it and when it is to be, as it stands within a sentence."""
    fact = replace(clause.fact, source=None, front=_untimed(clause.fact.front), after=_untimed(clause.fact.after))
    if fact.front:
        return ""
    text = statement(reading.first, fact, clause.instead)
    first = fact.subject.tokens[0]
    small = first not in clause.instead and reading.first[first].text[:1].islower()
    body = text[:1].lower() + text[1:] if small else lower_first(reading.first, fact.subject, text, clause.instead)
    return re.sub(r"^The (?=[a-z])", "the ", body)


def _untimed(parts: Sequence[Part]) -> tuple[Part, ...]:
    return tuple(part for part in parts if part.role != "time")


def _done(found: re.Match[str]) -> str:
    """Give what stands behind "had": opened, been opened; nothing for a verb that is not on the list."""
    if found["be"]:
        return f"been {found['verb']}" if found["verb"] in _participles() else ""
    return _participle(found["verb"]) if found["verb"] in planned_verbs() else ""


def _participle(verb: str) -> str:
    return next(iter(getInflection(verb, "VBN")), "")


@cache
def _participles() -> frozenset[str]:
    return frozenset(_participle(verb) for verb in planned_verbs())


@cache
def planned_verbs() -> frozenset[str]:
    """Read the verbs of what is done once."""
    lines = VERBS.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
