"""Beginnings and endings: rows that only the story parts; a docstring is the text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from content.endings import beginnings
from content.model import Article, Passage
from content.reading import Reading
from content.reading.names import Name
from content.reading.roles import Role
from tests.parses import both_docs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.meaning import Vectors

ROW = """
{adjective} ADJ JJ {1} amod - {adjective} ADJ {1} amod -
{who} NOUN NNS {2} nsubj - {one} NOUN {2} nsubj -
{verb} VERB {tag} {2} ROOT - {verb} VERB {2} ROOT -
forty NUM CD {5} nummod - forty NUM {5} nummod CARDINAL
old ADJ JJ {5} amod - old ADJ {5} amod -
{things} NOUN NNS {2} obj - {things} NOUN {2} dobj -
from ADP IN {7} case - from ADP {2} prep -
{place} PROPN NNP {2} obl Location {place} PROPN {6} pobj GPE
. PUNCT . {2} punct - . PUNCT {2} punct -
"""
KEYS = ("adjective", "who", "verb", "tag", "things", "place")
DIVERS = "Young divers lifted VBD barrels Lima"
BAKERS = "Local bakers sold VBD loaves Turin"
FARMERS = "Northern farmers counted VBD crates Oslo"
SINGERS = "Clever singers painted VBD boats Bergen"
MORE_DIVERS = "Swedish divers cleaned VBD pipes Cork"
LOVERS = "Rich traders admired VBD bakers Pisa"
BOTH = "Northern nurses washed VBD pipes Cork"
TROOPS = "Army nurses sold VBD coats Rome"
SOLDIERS = "Hungry soldiers fixed VBD tents Bonn"
STILL = "Old pilots admire VBP maps Ghent"


def _reading(lines: tuple[str, ...], tag: str = "NNS") -> Reading:
    rows = [dict(zip(KEYS, line.split(), strict=True)) for line in lines]
    rows = [row | {"one": row["who"].removesuffix("s")} for row in rows]
    parse = ROW.lstrip().replace("NNS {2} nsubj", f"{tag} {{2}} nsubj")
    first, second = both_docs("".join(parse.format(*range(9 * at, 9 * at + 9), **row) for at, row in enumerate(rows)))
    return Reading(article=Article(paragraphs=(first.text,)), first=first, second=second)


def _unlike(texts: Sequence[str]) -> Vectors:
    return np.eye(len(texts), dtype=np.float32)


def _by_place(texts: Sequence[str]) -> Vectors:
    """Make each beginning mean the same as its own ending."""
    return np.eye(len(texts) // 2, dtype=np.float32)[[at % (len(texts) // 2) for at in range(len(texts))]]


def _one_thing(texts: Sequence[str]) -> Vectors:
    return np.ones((len(texts), 1), dtype=np.float32)


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        ((DIVERS, BAKERS, FARMERS, SINGERS), 4),
        ((DIVERS, BAKERS, FARMERS, MORE_DIVERS), 3),  # divers twice
        ((DIVERS, BAKERS, FARMERS, LOVERS), 3),  # an ending names the bakers
        ((DIVERS, BAKERS, STILL), 3),  # admire goes with any of them
        ((DIVERS, BAKERS, TROOPS, SOLDIERS), 3),  # the troops may be those soldiers
        ((DIVERS, BAKERS, MORE_DIVERS), 0),
        ((DIVERS, BAKERS, FARMERS, BOTH), 3),  # northern farmers and northern nurses
        ((DIVERS, BAKERS), 0),
    ],
)
def test_rows_are_apart(lines: tuple[str, ...], count: int) -> None:
    """Young divers lifted forty old barrels from Lima. Local bakers sold forty old loaves from Turin. ..."""
    assert len(beginnings(_reading(lines), _unlike)) == count


def test_rows_stand_in_the_order_of_the_text() -> None:
    """Young divers lifted forty old barrels from Lima. Local bakers sold forty old loaves from Turin. ..."""
    found = beginnings(_reading((DIVERS, BAKERS, FARMERS)), _unlike)
    assert [each.text for each in found] == [
        "Young divers lifted forty old barrels from Lima",
        "Local bakers sold forty old loaves from Turin",
        "Northern farmers counted forty old crates from Oslo",
    ]


@pytest.mark.parametrize("near", [_by_place, _one_thing])
def test_meaning_gives_no_row_away(near: object) -> None:
    """Young divers lifted forty old barrels from Lima. Local bakers sold forty old loaves from Turin. ..."""
    assert callable(near)
    assert beginnings(_reading((DIVERS, BAKERS, FARMERS)), near) == ()


def test_what_people_are_fills_a_set() -> None:
    """Young Diver lifted forty old barrels from Lima. Local bakers sold ... Turin. ... (Two are described.)"""
    reading = _reading((DIVERS.replace("divers", "Diver"), BAKERS, FARMERS), tag="NN")
    names, roles = [Name("Diver", "person", (), ("Diver",))], []
    for town, what in (("Turin", "head of a choir"), ("Oslo", "captain of a ship")):
        at = reading.first.text.index(town)
        here, person = Passage(at, at + len(town)), f"Bo {town}"
        names.append(Name(person, "person", (here,), (person,)))
        roles.append(Role(person, "person", what, here, here))
    found = beginnings(replace(reading, names=tuple(names), roles=tuple(roles)), _unlike)
    assert [each.text for each in found] == [
        "Diver lifted forty old barrels from Lima",
        "Bo Turin is head of a choir",
        "Bo Oslo is captain of a ship",
    ]
