"""Agents: ask in the active voice for the one by whom something was done.

In:  Corruption in the harbour office was disclosed by local journalists in 2019.
Out: Who disclosed corruption in the harbour office in 2019? (local journalists)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lemminflect import getInflection

from content.realise import capital, lower_first, words
from content.stems import told_words

if TYPE_CHECKING:
    from content.reading import Reading
    from content.reading.facts import Part
    from content.statements import Told

LEAST_STEM, LEAST_BESIDE = 3, 2  # telling words of the question, and of them beside the verb
# The auxiliaries of a passive, and the tag of the one active verb that says the same.
PASSIVES = {
    ("was",): "VBD",
    ("were",): "VBD",
    ("had", "been"): "VBD",
    ("is",): "VBZ",
    ("are",): "VBZ",
}
PERFECT = {("has", "been"), ("have", "been")}
# Nothing is done by whom these name: was struck BY lightning is no deed, and led by three goals is no person.
NO_DEED = {"follow", "accompany", "surround", "motivate", "name", "cover", "join", "precede", "separate", "bear"}


def is_agent(reading: Reading, clause: Told, part: Part) -> bool:
    """Say whether a phrase names, to both readers, the one by whom a thing was done."""
    doc, second = reading.first, reading.second
    opened = doc[part.tokens[0]].lower_ == "by" and doc[part.head].dep_ in {"obl:agent", "obl"}
    agreed = second[part.tokens[0]].dep_ == "agent" and second[part.head].dep_ == "pobj"
    passive = any(doc[token].dep_ == "aux:pass" for token in clause.fact.group)
    return opened and agreed and passive and part.settled and part in clause.fact.after


def ask_agent(reading: Reading, clause: Told, part: Part, wh: str) -> str | None:
    """Turn the clause round and ask who did it; None where the verb has no plain active, or the stem tells too little.

    What is only said keeps its passive: its source would have to be named first.
    """
    doc, fact = reading.first, clause.fact
    others = [each for each in (*fact.after, *fact.front) if each != part]
    sourced = fact.source is not None or any(doc[each.tokens[0]].lower_ == "according" for each in others)
    verb = _active(reading, clause)
    beside = (*fact.subject.tokens, *(token for each in others for token in each.tokens))
    told = told_words(reading, beside, clause.instead)
    enough = told >= LEAST_BESIDE and told + told_words(reading, [fact.head]) >= LEAST_STEM
    early = any(each.tokens[0] < fact.head for each in fact.after)  # "is often confused"
    if sourced or verb is None or not enough or early:
        return None
    done = lower_first(doc, fact.subject, words(doc, fact.subject.tokens, clause.instead), clause.instead)
    rest = words(doc, [token for each in fact.after if each != part for token in each.tokens], clause.instead)
    fronts = [lower_first(doc, each, words(doc, each.tokens, clause.instead), clause.instead) for each in fact.front]
    return capital(" ".join(piece for piece in (wh, verb, done, rest, *fronts) if piece)) + "?"


def _active(reading: Reading, clause: Told) -> str | None:
    """Give the active verb, in the third person: was disclosed, disclosed; have been built, has built."""
    *helping, head = clause.fact.group
    lemma = reading.second[head].lemma_.lower()
    before = tuple(reading.first[token].lower_ for token in helping)
    if head != clause.fact.head or lemma in NO_DEED or clause.instead.keys() & set(clause.fact.group):
        return None
    if before in PERFECT:
        return f"has {reading.first[head].text}"
    forms = getInflection(lemma, tag=PASSIVES[before]) if before in PASSIVES else ()
    return forms[0] if forms else None
