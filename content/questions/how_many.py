"""How many, how much: ask for the figure in a settled clause.

In:  Mexico has extradited 284 defendants to the United States.
Out: How many defendants has Mexico extradited to the United States? (284)
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from content.distractors import arranged, numbers_near, reason_for
from content.model import Choice, Gap, Option, Question
from content.reading.facts import Part
from content.reading.figures import TIMES
from content.realise import ask_rest, words
from content.rewording import asked_otherwise
from content.statements import Told, told
from content.stems import told_words
from content.worth import is_worth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.model import Shape
    from content.reading import Reading
    from content.reading.counts import Count

TYPE = "how_many"
MOST_WORDS = 20  # longer ones were seen to list what nobody asked
WRONG = 3
LEAST_OWN = 2  # rivals that the text itself gives; a ladder of made-up figures shows the key, or nothing
LEAST_FIGURE = 3  # "two" is a figure that nobody would ask for
LEAST_TOLD = 2  # content words beside the figure, or the question could be about anything
PRICES = {
    "cost",
    "spend",
    "pay",
    "raise",
    "earn",
    "win",
    "lose",
    "give",
    "donate",
    "receive",
    "invest",
    "owe",
    "borrow",
}
SALES = {"sell", "buy", "purchase", "acquire", "auction", "rent"}
CHANGES = {
    "rise",
    "fall",
    "grow",
    "increase",
    "decrease",
    "drop",
    "climb",
    "decline",
    "shrink",
    "jump",
    "plunge",
    "soar",
}
LASTING = {"last", "take"}
COUNTED_BEHIND = {"in", "to", "from", "on", "across", "at", "with", "between", "among"}


def propose(reading: Reading) -> Iterator[Question]:
    """Ask each settled clause for the figures in its phrases."""
    for clause in (each for each in told(reading) if is_worth(reading, each.fact)):
        for part in (clause.fact.subject, *clause.fact.after, *clause.fact.front):
            for count in reading.counts if part.settled or part.role == "object" else ():
                if _is_large(count) and _is_inside(reading, part, count):
                    yield from _question(reading, clause, part, count)


def _is_large(count: Count) -> bool:
    return count.value is None or count.value >= LEAST_FIGURE


def _is_inside(reading: Reading, part: Part, count: Count) -> bool:
    first, last = reading.first[part.tokens[0]], reading.first[part.tokens[-1]]
    return first.idx <= count.span.start and count.span.end <= last.idx + len(last)


def _question(reading: Reading, clause: Told, part: Part, count: Count) -> Iterator[Question]:
    clause, part = _loosened(reading, *_taken_out(reading, _without_only(reading, clause), part, count), count)
    inside = [token for token in part.tokens if count.span.start <= reading.first[token].idx < count.span.end]
    if not inside:
        return
    before = [token for token in part.tokens if token < inside[0]]
    behind = [token for token in part.tokens if token > inside[-1]]
    opening = words(reading.first, before).lower()
    rest = words(reading.first, behind, clause.instead)
    wh = _asked_for(reading, clause, part, count, (opening, rest))
    others = [each for each in (*clause.fact.after, *clause.fact.front) if each != part]
    if (
        wh is None
        or (part.role == "subject" and (not others or _is_owned(reading, clause, part)))
        or told_words(reading, _beside(clause, part)) + told_words(reading, behind) < LEAST_TOLD
    ):
        return
    prompt = (
        _subject(reading, clause, wh)
        if part.role == "subject"
        else ask_rest((reading.first, reading.second), clause.fact, part, wh, asked_otherwise(reading, clause, part))
    )
    if (
        prompt is not None
        and len(prompt.split()) <= MOST_WORDS
        and "according to" not in prompt
        and ", and" not in prompt
        and prompt.replace(wh, "").count(",") <= 1
    ):
        yield Question(TYPE, prompt, _shape(reading, count), (clause.fact.passage,), difficulty=0.35)


def _is_owned(reading: Reading, clause: Told, part: Part) -> bool:
    """Say whether "their" in the rest could be anybody's once the subject is asked for."""
    return any(reading.first[token].tag_ == "PRP$" for token in _beside(clause, part))


def _without_only(reading: Reading, clause: Told) -> Told:
    """Leave out "only" and its like, which a question for the very figure has no use for."""
    after = tuple(part for part in clause.fact.after if reading.first[part.head].lower_ not in {"only", "just"})
    return replace(clause, fact=replace(clause.fact, after=after))


def _beside(clause: Told, part: Part) -> list[int]:
    """Give the words of the clause without the phrase that holds the figure."""
    parts = (clause.fact.subject, *clause.fact.after, *clause.fact.front)
    return [clause.fact.head, *(token for each in parts if each != part for token in each.tokens)]


def _asked_for(reading: Reading, clause: Told, part: Part, count: Count, around: tuple[str, str]) -> str | None:
    """Give the question words that ask for a figure; `around` is what stands before and behind it in its phrase."""
    opening, rest = around
    verb = reading.second[clause.fact.head].lemma_
    if count.unit == "count":
        return _how_many(part, count, opening, rest)
    if count.unit == "percent":
        return _what_percentage(part, verb, opening, rest)
    if count.unit == "money":
        return _how_much(part, verb, opening, rest)
    if count.unit == "measure" and not rest and _is_time(count):
        lasting = part.role in {"object", "modifier", "time"} and not opening and verb in LASTING
        return "how long" if lasting or (opening == "for" and part.role != "subject") else None
    aged = count.unit == "age" and part.role == "complement" and not opening and not rest
    return "how old" if aged else None


def _is_time(count: Count) -> bool:
    return count.figure.split()[-1].lower() in TIMES


def _how_many(part: Part, count: Count, opening: str, rest: str) -> str | None:
    if count.noun != part.head or not rest or rest.startswith("of "):
        return None
    if part.role in {"subject", "object"}:
        return None if opening else f"how many {rest}"
    return f"{opening} how many {rest}" if opening in COUNTED_BEHIND else None


def _what_percentage(part: Part, verb: str, opening: str, rest: str) -> str | None:
    """Ask for a share of something, or for a change.

    In:  sales fell | by 40 per cent; | 40 per cent of farmers | own land
    Out: by what percentage; what percentage of farmers
    """
    if rest.startswith("of ") and part.role in {"subject", "object"} and not opening:
        return f"what percentage {rest}"
    changed = verb in CHANGES and not rest and part.role != "subject"
    return "by what percentage" if changed and opening in {"", "by"} else None


def _how_much(part: Part, verb: str, opening: str, rest: str) -> str | None:
    if rest or part.role == "subject":
        return None
    if part.role == "object" and not opening and verb in PRICES:
        return "how much" if verb == "cost" else "how much money"
    if opening == "for" and verb in SALES:
        return "for how much"
    return "by how much" if opening in {"", "by"} and verb in CHANGES else None


def _taken_out(reading: Reading, clause: Told, part: Part, count: Count) -> tuple[Told, Part]:
    """Take the counted object out of an infinitive.

    In:  the trust plans | to build forty houses
    Out: the trust plans | to build | forty houses
    """
    noun = reading.first[count.noun] if count.noun >= 0 else None
    if noun is None or part.role != "complement" or noun.dep_ != "obj" or noun.head.i != part.head:
        return clause, part
    inside = {token.i for token in noun.subtree} & set(part.tokens)
    counted = Part("object", noun.i, tuple(sorted(inside)), part.settled)
    left = replace(part, tokens=tuple(token for token in part.tokens if token not in inside))
    after = tuple(piece for old in clause.fact.after for piece in ((left, counted) if old == part else (old,)))
    return replace(clause, fact=replace(clause.fact, after=after)), counted


def _loosened(reading: Reading, clause: Told, part: Part, count: Count) -> tuple[Told, Part]:
    """Move a place that hangs from the counted noun behind the verb, where a question has it.

    In:  gunmen murdered | 12 federal agents in the state
    Out: gunmen murdered | 12 federal agents | in the state
    """
    doc = reading.first
    share = count.unit in {"percent", "money"}  # "by 12 per cent between May and July"
    moved = [
        token
        for token in part.tokens
        if (part.role == "object" and _place_of(doc[token], count, part))
        or (share and doc[token].idx >= count.span.end and doc[token].pos_ == "ADP" and doc[token].lower_ != "of")
    ]
    if not moved:
        return clause, part
    first = min(moved)
    noun = replace(part, tokens=tuple(token for token in part.tokens if token < first))
    behind = replace(part, role="place", head=first, tokens=tuple(token for token in part.tokens if token >= first))
    after = tuple(piece for old in clause.fact.after for piece in ((noun, behind) if old == part else (old,)))
    return replace(clause, fact=replace(clause.fact, after=after)), noun


def _place_of(token: Token, count: Count, part: Part) -> bool:
    return (
        token.pos_ == "ADP"
        and token.lower_ in {"in", "at", "on", "from", "to", "along", "near", "across", "around"}
        and token.head.head.i == part.head
        and token.i > count.noun
    )


def _subject(reading: Reading, clause: Told, wh: str) -> str:
    """Keep the clause as it is, with the figure asked for: the verb stays plural."""
    behind = sorted({*clause.fact.group, *(token for part in clause.fact.after for token in part.tokens)})
    front = " ".join(
        _low(reading, words(reading.first, part.tokens, clause.instead), part) for part in clause.fact.front
    )
    otherwise = asked_otherwise(reading, clause, clause.fact.subject)
    text = " ".join(piece for piece in (wh, words(reading.first, behind, otherwise), front) if piece)
    return f"{text[:1].upper()}{text[1:]}?"


def _low(reading: Reading, text: str, part: Part) -> str:
    token = reading.first[part.tokens[0]]
    return text if token.pos_ == "PROPN" else text[:1].lower() + text[1:]


def _bare(figure: str) -> str:
    """Give the number of a figure without the words around it."""
    found = re.search(r"\d[\d.,]*\d|\d", figure)
    return found[0] if found else figure


def _shape(reading: Reading, count: Count) -> Shape:
    figure = count.figure[:1].lower() + count.figure[1:]
    wrong = numbers_near(figure, reading)
    own = sum(
        re.search(rf"(?<![\w.,]){re.escape(_bare(text))}(?![\w.,]\d)", reading.article.text) is not None
        for text in wrong
    )
    if len(wrong) < WRONG or own < LEAST_OWN:
        return Gap(figure, (f"{count.value:g}",) if count.value is not None else ())
    options = {figure: Option(figure, right=True)}
    options |= {text: Option(text, why=reason_for(text, reading)) for text in wrong}
    order = arranged(options, figure)
    return Choice(tuple(options[text] for text in order))
