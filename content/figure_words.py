"""Figure words: with which question words one asks for a figure, by its unit, its verb and what stands around it.

In:  fell | by | 40 per cent
Out: by what percentage
In:  has pledged | $2 million
Out: how much money
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.reading.figures import TIMES

if TYPE_CHECKING:
    from content.reading import Reading
    from content.reading.counts import Count
    from content.reading.facts import Part
    from content.statements import Told

# fmt: off
PRICES = {
    "cost", "spend", "pay", "raise", "earn", "win", "lose", "give", "donate", "receive", "invest", "owe", "borrow",
    "contribute", "allocate", "pledge", "collect", "steal", "embezzle", "transfer", "save", "demand", "generate",
    "award", "grant", "secure", "inject", "lend", "seize", "recover", "repay", "launder", "commit", "earmark",
}
FINES = {"fine", "fin", "pay", "charge", "owe"}  # "fin" is what the second reader makes of "fined"
SALES = {"sell", "buy", "purchase", "acquire", "auction", "rent"}
VALUES = {"value", "price"}
CHANGES = {
    "rise", "fall", "grow", "increase", "decrease", "drop", "climb", "decline", "shrink", "jump", "plunge", "soar",
    "surge", "slump", "expand", "contract", "reduce", "cut", "raise", "slash", "lower", "boost", "dip", "tumble",
}
LEVELS = {"reach", "hit", "exceed", "surpass"}
# What is seen to be so big only at its head, and what says no more than that something stands there.
WEAK = {"go", "exceed", "surpass", "number", "total", "top", "represent", "comprise", "account", "constitute"}
TALL = {"tall", "long", "wide", "deep", "high", "thick"}
# fmt: on
LASTING = {"last", "take"}
COUNTED_BEHIND = {"in", "to", "from", "on", "across", "at", "with", "between", "among"}
MOST_COUNTED = 9  # words of what is counted, beyond which the question is lost in it


def asked_for(reading: Reading, clause: Told, part: Part, count: Count, around: tuple[str, str]) -> str | None:
    """Give the question words that ask for a figure; `around` is what stands before and behind it in its phrase."""
    opening, rest = around
    verb = reading.second[clause.fact.head].lemma_
    passive = any(reading.first[token].dep_ == "aux:pass" for token in clause.fact.group)
    if count.unit == "count":
        return None if verb in WEAK else _how_many(reading, part, count, opening, rest)
    if count.unit == "percent":
        return _what_percentage(part, verb, opening, rest)
    if count.unit == "money":
        return _how_much(part, (verb, passive), opening, rest)
    if count.unit == "measure" and not rest and _is_time(count):
        lasting = part.role in {"object", "modifier", "time"} and not opening and verb in LASTING
        return "how long" if lasting or (opening == "for" and part.role != "subject") else None
    aged = count.unit == "age" and part.role == "complement" and not opening and not rest
    return "how old" if aged else None


def _is_time(count: Count) -> bool:
    return count.figure.split()[-1].lower() in TIMES


def _how_many(reading: Reading, part: Part, count: Count, opening: str, rest: str) -> str | None:
    if count.noun != part.head or not rest or rest.startswith("of ") or not _is_alone(reading, part, count, rest):
        return None
    if part.role in {"subject", "object"}:
        return None if opening else f"how many {rest}"
    return f"{opening} how many {rest}" if opening in COUNTED_BEHIND else None


def _is_alone(reading: Reading, part: Part, count: Count, rest: str) -> bool:
    """Say whether what is counted is no link of a longer list, and has no second figure.

    In:  [40] colleges, 24 schools and two museums / [48] officers and civilians
    Out: False / True
    """
    noun = reading.first[count.noun]
    linked = [child for child in noun.children if child.dep_ == "conj"]
    own = any(inner.pos_ in {"NUM", "DET"} or inner.tag_ == "CD" for child in linked for inner in child.subtree)
    cut = any(child.i not in part.tokens for child in linked)
    listed = noun.dep_ == "conj" or len(linked) > 1 or own or cut or "," in rest
    return not listed and re.search(r"\d|[$£€¥]", rest) is None and len(rest.split()) <= MOST_COUNTED


def _what_percentage(part: Part, verb: str, opening: str, rest: str) -> str | None:
    """Ask for a share of something, for a level, or for a change.

    In:  sales fell | by 40 per cent; | 40 per cent of farmers | own land; inflation reached | 9 per cent
    Out: by what percentage; what percentage of farmers; what figure
    """
    if rest.startswith("of ") and part.role in {"subject", "object"} and not opening:
        return f"what percentage {rest}"
    if verb in LEVELS and part.role == "object" and not opening and not rest:
        return "what figure"
    changed = verb in CHANGES and not rest and part.role != "subject"
    return "by what percentage" if changed and opening in {"", "by"} else None


def _how_much(part: Part, verb: tuple[str, bool], opening: str, rest: str) -> str | None:
    """Ask for a sum; `verb` is the verb and whether it is passive."""
    lemma, passive = verb
    thing = part.role == "object" and not opening
    fined = not opening and part.role != "complement" and lemma in FINES and passive
    if rest or part.role == "subject":
        return None
    found = {
        "what figure": thing and lemma in LEVELS,
        "how much": fined or (thing and lemma == "cost"),
        "how much money": thing and lemma in PRICES,
        "for how much": opening == "for" and lemma in SALES,
        "at how much": opening == "at" and lemma in VALUES,
        "by how much": opening in {"", "by"} and lemma in CHANGES,
    }
    return next((wh for wh, holds in found.items() if holds), None)
