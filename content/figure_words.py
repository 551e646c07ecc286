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
    "pocket", "disburse", "contain", "release", "mobilise", "mobilize", "budget",
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
# fmt: on
LASTING = {"last", "take", "spend", "serve"}
TRAVELS = {
    "travel",
    "walk",
    "run",
    "drive",
    "swim",
    "march",
    "sail",
    "fly",
    "cycle",
    "stretch",
    "extend",
    "row",
    "hike",
}
DISTANCES = {"kilometres", "kilometers", "km", "miles", "metres", "meters"}
COUNTED_BEHIND = {"in", "to", "from", "on", "across", "at", "with", "between", "among", "for", "into"}
SHARED_BEHIND = {"in", "to", "from", "for", "among", "by", "at", "with"}
TOTALS = {"a total of", "a combined total of"}
# An object that is named by its figure: an all-time high of 19 per cent, a fine of $200.
AMOUNT = re.compile(
    r"(?:(?:an?|its|their|the) )?((?:[a-z-]+ ){0,2}(?:high|low|peak|record|drop|rise|fall|loss|fine"
    r"|increase|decrease|decline|growth|profit|revenue|budget|salary|turnover|bonus|reward|fee|deficit|surplus)) of"
)
SIZE = re.compile(r"an? ((?:[a-z-]+ )?(?:area|length|height|distance|altitude|depth|speed|weight)) of")
SIZED = re.compile(r"(?:stake|share|rise|increase|cut|drop|fall|discount|reduction)\b")  # a 45 per cent stake
RUNNING = re.compile(r"(?:consecutive|straight|successive) (?:years|months|weeks|days|nights)")
MULTIPLIED = {"double", "triple", "treble", "quadruple"}
WITHIN = {"within", "after"}
MOST_RATED = 4  # words behind a share or a span of time: in revenue, of civil war
MOST_COUNTED = 9  # words of what is counted, beyond which the question is lost in it


def asked_for(reading: Reading, clause: Told, part: Part, count: Count, around: tuple[str, str]) -> str | None:
    """Give the question words that ask for a figure; `around` is what stands before and behind it in its phrase."""
    opening, rest = around
    verb = reading.second[clause.fact.head].lemma_
    passive = any(reading.first[token].dep_ == "aux:pass" for token in clause.fact.group)
    match count.unit:
        case "count":
            whole = "" if opening in TOTALS and part.role == "subject" else opening
            running = opening == "for" and RUNNING.fullmatch(rest) is not None
            return None if verb in WEAK and not running else _how_many(reading, part, count, whole, rest)
        case "percent":
            return _named_amount(part, opening, rest) or _what_percentage(part, verb, opening, rest)
        case "money":
            return _named_amount(part, opening, rest) or _how_much(part, (verb, passive), opening, rest)
        case "measure":
            return _named_size(part, opening, rest) or _how_long(count, part, verb, around)
        case "age":
            return "how old" if part.role == "complement" and not opening and not rest else None


def _named_amount(part: Part, opening: str, rest: str) -> str | None:
    """Ask for an amount by its name: an all-time high of 19 per cent, a drop of 17 per cent in revenue."""
    amount = AMOUNT.fullmatch(opening) if part.role == "object" else None
    short = len(rest.split()) <= MOST_RATED and "," not in rest
    return f"what {amount[1]} {rest}".strip() if amount is not None and short else None


def _named_size(part: Part, opening: str, rest: str) -> str | None:
    """Ask for a size by its name: a total area of 33,000 square metres."""
    size = SIZE.fullmatch(opening) if part.role == "object" and not rest else None
    return f"what {size[1]}" if size is not None else None


def _how_long(count: Count, part: Part, verb: str, around: tuple[str, str]) -> str | None:
    """Ask how long something lasted, when it came about, or how far somebody went."""
    opening, rest = around
    unit = count.figure.split()[-1].lower()
    if unit in TIMES:
        lasting = part.role in {"object", "modifier", "time"} and not opening and verb in LASTING
        told = not rest and (lasting or (opening == "for" and part.role != "subject"))
        return "how long" if told else _time_told(count, part, opening, rest)
    far = unit in DISTANCES and verb in TRAVELS and part.role != "subject" and not opening and not rest
    return "how far" if far else None


def _time_told(count: Count, part: Part, opening: str, rest: str) -> str | None:
    """Ask how long ago, or within or after how many years, something came about."""
    if part.role in {"subject", "object", "complement"} or "," in rest:
        return None
    if rest == "ago" and opening in {"", "about", "around"}:
        return "how long ago"
    told = not rest or (rest.startswith("of ") and len(rest.split()) <= MOST_RATED and "each other" not in rest)
    unit = count.figure.split()[-1].lower()
    return f"{opening} how many {unit} {rest}".strip() if opening in WITHIN and told and unit.endswith("s") else None


def _how_many(reading: Reading, part: Part, count: Count, opening: str, rest: str) -> str | None:
    if part.role in {"subject", "object"} and not opening and _is_part_of_all(reading, part, count, rest):
        return f"how many {rest}"
    if opening == "for" and RUNNING.fullmatch(rest):
        return f"for how many {rest}"
    total = part.role == "subject" and reading.first[part.head].lower_ == "total"
    if (
        (count.noun != part.head and not total)
        or count.noun < 0
        or not rest
        or rest.startswith("of ")
        or not _is_alone(reading, part, count, rest)
    ):
        return None
    if part.role in {"subject", "object"}:
        return None if opening else f"how many {rest}"
    return f"{opening} how many {rest}" if opening in COUNTED_BEHIND else None


def _is_part_of_all(reading: Reading, part: Part, count: Count, rest: str) -> bool:
    """Say whether a figure counts some of a group that its phrase names: 10 | of its last 12 games."""
    number = count.span.start <= reading.first[part.head].idx < count.span.end
    clear = re.match(r"of (?:the|its|their|all) ", rest) is not None and "," not in rest
    return number and clear and len(rest.split()) <= MOST_COUNTED


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
    if opening == "a" and part.role == "object" and SIZED.match(rest) and len(rest.split()) <= MOST_RATED:
        return f"how big a {rest}"
    if rest.startswith("of ") and opening in SHARED_BEHIND and part.role != "complement":
        return f"{opening} what percentage {rest}"
    if verb in LEVELS and part.role == "object" and not opening and not rest:
        return "what figure"
    changed = verb in CHANGES and not rest and part.role != "subject"
    return "by what percentage" if changed and opening in {"", "by"} else None


def _how_much(part: Part, verb: tuple[str, bool], opening: str, rest: str) -> str | None:
    """Ask for a sum; `verb` is the verb and whether it is passive."""
    lemma, passive = verb
    thing = part.role == "object" and not opening
    fined = not opening and part.role != "complement" and lemma in FINES and passive
    if part.role == "subject":
        return "how much money" if passive and lemma in PRICES and not opening and not rest else None
    if rest:
        return None
    found = {
        "what figure": thing and lemma in LEVELS,
        "how much": fined or (thing and lemma in {"cost", "total"}),
        "how much money": thing and lemma in PRICES,
        "for how much": opening == "for" and lemma in SALES,
        "at how much": opening == "at" and lemma in VALUES,
        "to how much": opening == "to" and lemma in CHANGES | MULTIPLIED,
        "by how much": opening in {"", "by"} and lemma in CHANGES,
    }
    return next((wh for wh, holds in found.items() if holds), None)
