"""One word turned round: before and after, more than and fewer than, cheaper and dearer, did not and did.

In:  More than 300 boats left the harbour before the storm.
Out: Fewer than 300 boats left the harbour before the storm. / More than 300 boats left the harbour after the storm.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lemminflect import getInflection

from content.realise import capital
from content.rewording.lasting import LASTING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading
    from content.statements import Told

# fmt: off
COMPARED = {
    "higher": "lower", "lower": "higher", "larger": "smaller", "smaller": "larger", "bigger": "smaller",
    "older": "younger", "younger": "older", "faster": "slower", "slower": "faster", "cheaper": "more expensive",
    "more expensive": "cheaper", "better": "worse", "worse": "better", "easier": "harder", "harder": "easier",
    "stronger": "weaker", "weaker": "stronger", "longer": "shorter", "shorter": "longer", "warmer": "colder",
    "colder": "warmer", "heavier": "lighter", "lighter": "heavier", "earlier": "later", "later": "earlier",
    "wider": "narrower", "narrower": "wider", "safer": "more dangerous", "more dangerous": "safer",
    "more difficult": "easier", "more common": "rarer", "less expensive": "more expensive",
    "more likely": "less likely", "less likely": "more likely", "more important": "less important",
    "more popular": "less popular",
    "wealthier": "poorer", "poorer": "wealthier", "richer": "poorer", "healthier": "less healthy",
}
# fmt: on
THAN = re.compile(rf"\b({'|'.join(sorted(COMPARED, key=len, reverse=True))})\b(?=(?: [\w-]+){{0,3}} than\b)")
BOUNDS = re.compile(
    r"(?<!in )(?<!for )(?<!of )(?<!to )(?<!within )(?<!from )(?<!after )"
    r"(?<![\w-])(more than|at least|fewer than|less than|up to) (?=[£€$]?\d(?!\.\d{3})|US\$)",
    re.IGNORECASE,
)
OTHER_BOUND = {"fewer than": "more than", "less than": "more than", "up to": "more than"}
MEASURED = re.compile(
    r"[£€$U]|[\d.,]+ ?(?:million|billion|trillion)? ?(?:%|per|years|months|weeks|days|hours|minutes|miles|kilomet|met"
    r"|feet|hectares|acres|ton|degr|kg|km|sq|square|litres|pounds|euros|dollars|yuan|rupees|pesos|percent)"
)
# What stands fast in time, so that a thing came either before it or after it.
EVENTS = (
    r"elections?|war|World Cup|Olympics|independence|final|match|game|meeting|summit|vote|coup|pandemic|trial"
    r"|ceremony|festival|conference|talks|visit|speech|debate|referendum|earthquake|floods?|storm|hurricane|outbreak"
    r"|revolution|opening|birth|marriage|wedding|graduation|retirement|launch|arrival|departure|attacks?|strike"
    r"|invasion|ceasefire|season|tournament|show|concert|flight|crash|Christmas|Easter|Ramadan|sunrise|sunset|dawn|dark"
    r"|midnight|noon|kick-off|half-time|lockdown|crisis"
)
GERUNDS = r"leaving|joining|returning|moving|becoming|starting|entering|graduating|retiring|arriving|travelling|taking"
ORDERED = re.compile(rf"\b(before|after) (?=(?:(?:the|a|an|his|her|its|their|[A-Z\d][\w’-]*|[a-z-]+) ){{0,3}}?"
                     rf"(?:{EVENTS})\b|(?:{GERUNDS})\b)", re.IGNORECASE)  # fmt: skip
BOTH_SIDES = re.compile(r"\b(?:before|after|since|until|every|each|usually|always|often|average|because|years?)\b")
DENIED = re.compile(r"\b(did|does|do) not (?:yet )?([a-z]+)\b|\b(has|have|had|was|were|is|are|will|could|can) ?not\b")
HEDGED = re.compile(
    r"\b(?:only|immediately|respond|comment|necessarily|yet|but|any|anything|anyone|either|nor|until|ever|even|much"
    r"|many|some|most|few|several|often|sometimes|all|every|each|half|others"
    r"|except|enough|at all|known|clear|sure|mean|no|none|never|nothing|nobody)\b",
    re.IGNORECASE,
)


def flipped(reading: Reading, clause: Told, text: str) -> Iterator[str]:
    """Give a statement with one word turned round, which makes it false for certain."""
    for rule in (compared, flipped_bound):
        yield from rule(text)
    if reading.second[clause.fact.head].lemma_.lower() not in LASTING:
        yield from _ordered(text)


def compared(text: str) -> Iterator[str]:
    """Turn a comparison round that does not hang from a figure.

    In:  Fish is cheaper than meat on the island.
    Out: Fish is more expensive than meat on the island.
    """
    found = list(THAN.finditer(text))
    if len(found) == 1 and not re.search(r"\b(?:not|never|no|nor|because|times|much of)\b", text):
        other = COMPARED[found[0][1]]
        if other not in text:
            yield text[: found[0].start()] + other + text[found[0].end() :]


def flipped_bound(text: str) -> Iterator[str]:
    """Turn the bound of the only figure round.

    In:  At least 40 boats sank.
    Out: Fewer than 40 boats sank.
    """
    found = list(BOUNDS.finditer(text))
    if len(found) != 1 or len(re.findall(r"\d[\d.,]*", text)) != 1:
        return
    behind = text[found[0].end() :]
    fewer = "less than" if MEASURED.match(behind) else "fewer than"
    other = OTHER_BOUND.get(found[0][1].casefold(), fewer)
    other = capital(other) if found[0][1][0].isupper() else other
    yield f"{text[: found[0].start()]}{other} {behind}"


def _ordered(text: str) -> Iterator[str]:
    """Put "after" for "before", and the other way round, where an event follows."""
    found = list(ORDERED.finditer(text))
    if len(found) == 1 and len(BOTH_SIDES.findall(text)) <= 1:
        word = found[0][1]
        other = {"before": "after", "after": "before"}[word.casefold()]
        yield text[: found[0].start(1)] + (capital(other) if word[0].isupper() else other) + text[found[0].end(1) :]


def affirmed(text: str) -> str:
    """Give a denied statement without its "not"; nothing where it would not be English, or mean something else.

    In:  The council did not close the bridge.
    Out: The council closed the bridge.
    """
    found = list(DENIED.finditer(text))
    if len(found) != 1 or HEDGED.search(text):
        return ""
    helper, verb, other = found[0].groups()
    tag = {"did": "VBD", "does": "VBZ", "do": "VBP"}.get(helper or "", "")
    put = next(iter(getInflection(verb, tag)), "") if verb else other
    return text[: found[0].start()] + put + text[found[0].end() :] if put else ""
