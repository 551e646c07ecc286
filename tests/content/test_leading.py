"""Whom or what a story is about; the docstrings are the texts."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import spacy
from spacy.tokens import Doc

from content.leading import Leader, cast, leader
from content.model import Article, Passage
from content.reading import Quote, Reading
from content.reading.names import Name

if TYPE_CHECKING:
    from content.reading.names_seen import NameKind

LEE = Leader("Ann Lee", "person")
MORE = ("Ann Lee lost.", "Then Lee won.", "Lee slept.")


def _reading(*paragraphs: str, kinds: dict[str, NameKind], subject: str = "", spoken: int = 0) -> Reading:
    """Make a reading in which these names are found word for word, and each such word is a subject."""
    article = Article(paragraphs=paragraphs)
    plain = spacy.blank("en")(article.text)
    known = [token.text for token in plain]
    labels = ["nsubj" if word == subject else "dep" for word in known]
    stops = [at + 1 for at, word in enumerate(known) if word == "."]
    heads = [max((stop for stop in stops if stop <= at), default=0) for at in range(len(known))]
    spaces = [bool(token.whitespace_) for token in plain]
    doc = Doc(plain.vocab, known, spaces, heads=heads, deps=labels)
    names = []
    for text, kind in kinds.items():
        places = tuple(Passage(found.start(), found.end()) for found in re.finditer(re.escape(text), article.text))
        names.append(Name(text, kind, places, (text,)))
    said = names[0].mentions[:spoken]
    quotes = tuple(Quote(place, "x", names[0].text, speaker_known=True, passage=place) for place in said)
    return Reading(article, doc, doc, names=tuple(names), quotes=quotes)


@pytest.mark.parametrize(
    ("paragraphs", "kinds", "subject", "found"),
    [
        (MORE, {"Ann Lee": "person"}, "Lee", LEE),
        (MORE[:2], {"Ann Lee": "person"}, "Lee", None),
        (("A court of Norwood jailed Ann Lee.", *MORE[1:]), {"Ann Lee": "person", "Norwood": "place"}, "court", LEE),
        (
            ("Ann Lee met Ben Moe.", "Lee spoke to Moe.", "Moe and Lee left."),
            dict.fromkeys(("Ann Lee", "Ben Moe"), "person"),
            "Ann",
            LEE,
        ),
        (("Ann Lee and Ben Moe met.", *MORE[1:]), {"Ann Lee": "person"}, "Lee", None),
        (
            ("Norwood Bank said so.", "Norwood Bank fell.", "According to Norwood Bank, no."),
            {"Norwood Bank": "organisation"},
            "Bank",
            None,
        ),
        (
            ("Norwood floods.", "Norwood sits.", "Norwood is.", "In Norwood."),
            {"Norwood": "place"},
            "Norwood",
            Leader("Norwood", "place"),
        ),
        (
            ("A fire burnt in Norwood.", "Norwood sits.", "Norwood is.", "In Norwood."),
            {"Norwood": "place"},
            "fire",
            None,
        ),
    ],
)
def test_title_lead_and_paragraphs_agree_on_the_leader(
    paragraphs: tuple[str, ...], kinds: dict[str, NameKind], subject: str, found: Leader | None
) -> None:
    """A person by the family name; too seldom; not the subject; of two the one who acts; a pair; a source; places."""
    assert leader(_reading(*paragraphs, kinds=kinds, subject=subject)) == found


@pytest.mark.parametrize(("spoken", "found"), [(0, LEE), (3, None)])
def test_who_only_speaks_leads_no_story(spoken: int, found: Leader | None) -> None:
    """Lee wrote. Ann Lee slept. Ann Lee ran. Ann Lee ate."""
    text = ("Lee wrote.", "Ann Lee slept.", "Ann Lee ran.", "Ann Lee ate.")
    assert leader(_reading(*text, kinds={"Ann Lee": "person"}, spoken=spoken)) == found


@pytest.mark.parametrize("first", ["Voters left Ann Lee’s party.", "Voters like the Ann Lee government."])
def test_a_government_called_after_somebody_is_not_the_person(first: str) -> None:
    """Voters left Ann Lee’s party. Then Lee won. Lee slept."""
    assert leader(_reading(first, *MORE[1:], kinds={"Ann Lee": "person"})) is None


def test_a_feast_called_after_something_is_not_the_thing() -> None:
    """Norwood Oak lost. Norwood Oak won. Norwood Oak slept. The first names it inside a longer name."""
    text = ("Norwood Oak lost.", "Norwood Oak won.", "Norwood Oak slept.")
    reading = _reading(*text, kinds={"Norwood Oak": "other"})
    (name,) = reading.names
    assert leader(reading) == Leader("Norwood Oak", "other")
    assert leader(replace(reading, names=(replace(name, alone=name.mentions[1:]),))) is None


@pytest.mark.parametrize(
    ("spoken", "people"), [(("Ann Lee", "Ben Moe"), ["Ann Lee", "Ben Moe"]), (("Ann Lee",), []), ((), [])]
)
def test_the_class_chooses_among_people_who_play_a_part(spoken: tuple[str, ...], people: list[str]) -> None:
    """Ann Lee met Ben Moe. Lee spoke to Moe. Lee thanked Moe. Both of them speak once; or one; or none."""
    text = ("Ann Lee met Ben Moe.", "Lee spoke to Moe.", "Lee thanked Moe.")
    reading = _reading(*text, kinds=dict.fromkeys(("Ann Lee", "Ben Moe"), "person"))
    here = Passage(0, 5)
    quotes = tuple(Quote(here, "x", who, speaker_known=True, passage=here) for who in spoken)
    assert [name.text for name in cast(replace(reading, quotes=quotes))] == people
