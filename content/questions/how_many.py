"""How many, how much: ask for the figure in a settled clause.

In:  Mexico has extradited 284 defendants to the United States.
Out: How many defendants has Mexico extradited to the United States? (284)
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from content.distractors import numbers_near, shuffled
from content.model import Choice, Gap, Option, Question
from content.realise import ask_rest, words
from content.statements import Told, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.model import Shape
    from content.reading import Reading
    from content.reading.counts import Count
    from content.reading.facts import Part

TYPE = "how_many"
MOST_WORDS = 20  # longer ones were seen to list what nobody asked
WRONG = 3
LEAST_FIGURE = 3  # "two" is a figure that nobody would ask for
PRICES = {"cost", "spend", "pay", "raise", "earn", "win", "lose", "give", "donate", "receive"}


def propose(reading: Reading) -> Iterator[Question]:
    """Ask each settled clause for the figures in its subject and its object."""
    for clause in told(reading):
        for part in (clause.fact.subject, *clause.fact.after):
            for count in reading.counts:
                if part.role in {"subject", "object"} and _asked(reading, part, count):
                    yield from _question(reading, clause, part, count)


def _asked(reading: Reading, part: Part, count: Count) -> bool:
    """Say whether the figure stands at the beginning of the phrase, before the phrase's head."""
    small = count.value is not None and count.value < LEAST_FIGURE
    return (
        not small
        and reading.first[part.tokens[0]].idx == count.span.start
        and (count.noun == part.head or count.unit == "money")
    )


def _question(reading: Reading, clause: Told, part: Part, count: Count) -> Iterator[Question]:
    clause, part = _loosened(reading, clause, part, count)
    inside = [token for token in part.tokens if count.span.start <= reading.first[token].idx < count.span.end]
    rest = words(reading.first, (token for token in part.tokens if token not in inside), clause.instead)
    if (
        count.unit == "money"
        and not rest
        and reading.second[clause.fact.head].lemma_ in PRICES
        and part.role == "object"
    ):
        wh = "how much money" if reading.second[clause.fact.head].lemma_ != "cost" else "how much"
    elif count.unit == "count" and rest and not rest.startswith("of "):
        wh = f"how many {rest}"
    else:
        return
    prompt = (
        _subject(reading, clause, wh)
        if part.role == "subject"
        else ask_rest((reading.first, reading.second), clause.fact, part, wh, clause.instead)
    )
    if (
        prompt is not None
        and len(prompt.split()) <= MOST_WORDS
        and "according to" not in prompt
        and "," not in prompt.replace(wh, "")
    ):
        yield Question(TYPE, prompt, _shape(reading, count), (clause.fact.passage,), difficulty=0.35)


def _loosened(reading: Reading, clause: Told, part: Part, count: Count) -> tuple[Told, Part]:
    """Move a place that hangs from the counted noun behind the verb, where a question has it.

    In:  gunmen murdered | 12 federal agents in the state
    Out: gunmen murdered | 12 federal agents | in the state
    """
    doc = reading.first
    moved = [token for token in part.tokens if part.role == "object" and _place_of(doc[token], count, part)]
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
        and token.lower_ in {"in", "at", "on", "from", "to"}
        and token.head.head.i == part.head
        and token.i > count.noun
    )


def _subject(reading: Reading, clause: Told, wh: str) -> str:
    """Keep the clause as it is, with the figure asked for: the verb stays plural."""
    behind = sorted({*clause.fact.group, *(token for part in clause.fact.after for token in part.tokens)})
    front = " ".join(
        _low(reading, words(reading.first, part.tokens, clause.instead), part) for part in clause.fact.front
    )
    text = " ".join(piece for piece in (wh, words(reading.first, behind, clause.instead), front) if piece)
    return f"{text[:1].upper()}{text[1:]}?"


def _low(reading: Reading, text: str, part: Part) -> str:
    token = reading.first[part.tokens[0]]
    return text if token.pos_ == "PROPN" else text[:1].lower() + text[1:]


def _shape(reading: Reading, count: Count) -> Shape:
    figure = count.figure[:1].lower() + count.figure[1:]
    wrong = numbers_near(figure, reading)
    if len(wrong) < WRONG:
        return Gap(figure, (f"{count.value:g}",) if count.value is not None else ())
    owners = {other.figure: other.counts for other in reading.counts if other.counts}
    options = {figure: Option(figure, right=True)}
    for text in wrong:
        told_of = owners.get(text)
        options[text] = Option(
            text,
            why=f"The text gives this figure for {told_of}." if told_of else "The text does not give this figure here.",
        )
    order = shuffled(options, figure)
    return Choice(tuple(options[text] for text in order))
