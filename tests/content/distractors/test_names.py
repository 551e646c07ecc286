"""Wrong names are others' of the same kind; a docstring of a reading is its text."""

from __future__ import annotations

from dataclasses import replace

import pytest
import spacy

from content.distractors import names_like, reason_for
from content.model import Article, Passage
from content.reading import Reading
from content.reading.counts import Count
from content.reading.names import Name, NameKind
from content.reading.roles import Role

TEXT = (
    "Ana Lima of the National Works Union (NWU) met Ben Okoro and Cid Novak in Kampala, Uganda. Kenya, Britain and "
    "the UK wrote to Anna Lima. Dee Adams, the mayor, also known as Dot Brown, left Houston, Texas for Boston."
)
PEOPLE = ("Ana Lima", "Ben Okoro", "Cid Novak", "Anna Lima", "Dee Adams", "Dot Brown")
PLACES = ("Kampala", "Uganda", "Kenya", "Britain", "UK", "Houston", "Texas", "Boston")
BODIES = ("National Works Union", "NWU")


def reading() -> Reading:
    """Give a reading of the text with its names."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    doc = nlp(TEXT)
    kinds: dict[NameKind, tuple[str, ...]] = {"person": PEOPLE, "place": PLACES, "organisation": BODIES}
    named = tuple(_name(text, kind) for kind, texts in kinds.items() for text in texts)
    start = TEXT.index("the mayor")
    role = Role("Dee Adams", "person", "the mayor", Passage(start - 11, start + 9), Passage(start, start + 9))
    return Reading(Article(title="Trial", paragraphs=(TEXT,)), doc, doc, named, (role,))


def _name(text: str, kind: NameKind) -> Name:
    place = Passage(TEXT.index(text), TEXT.index(text) + len(text))
    return Name(text, kind, (place,), (text,), article=False, alone=(place,))


def named(text: str) -> Name:
    """Give one name of the text."""
    return next(name for name in reading().names if name.text == text)


@pytest.mark.parametrize(
    ("right", "never"),
    [
        ("Ana Lima", {"Anna Lima"}),
        ("Dee Adams", {"Dot Brown"}),
        ("National Works Union", {"NWU"}),
        ("Britain", {"UK", "Kampala", "Texas"}),
        ("Houston", {"Texas", "Uganda"}),
        ("Boston", {"Kenya"}),
        ("Uganda", {"Kampala", "Boston"}),
    ],
)
def test_no_wrong_name_is_the_right_one(right: str, never: set[str]) -> None:
    """Another spelling, initials, "known as", another level and what a place lies in are no rivals."""
    chosen = names_like(named(right), reading(), 3)
    assert not never & set(chosen)
    assert right not in chosen


def test_names_of_the_text_come_first_and_the_world_fills_up() -> None:
    """Uganda has Kenya and one of Britain and the UK in the text; the third country is a neighbour."""
    chosen = names_like(named("Uganda"), reading(), dressed=True)
    assert len(names_like(named("Uganda"), reading())) < len(chosen)
    assert chosen[0] in {"Kenya", "Britain", "UK"}
    assert len(chosen) == 3
    assert not {"Britain", "UK"} <= set(chosen)


def test_a_name_in_the_proof_is_left_out() -> None:
    """Who stands in the same sentence could be right too."""
    chosen = names_like(named("Ana Lima"), reading(), beside=Passage(0, TEXT.index(". ")))
    assert set(chosen) & {"Dee Adams", "Dot Brown"}
    assert not set(chosen) & {"Ben Okoro", "Cid Novak"}


@pytest.mark.parametrize(
    ("option", "reason"),
    [
        ("Dee Adams", "The text names Dee Adams in paragraph 1 as the mayor."),
        ("Peru", "The text does not mention Peru."),
        ("in 1999", "The text does not give this date."),
        ("in the 1960s", "The text does not give this date."),
        ("on May 7", "The text does not give this date."),
        ("1,999", "The text does not give this figure."),
        ("412", "The text does not give this figure."),
    ],
)
def test_reasons_say_what_the_text_says(option: str, reason: str) -> None:
    """Each wrong option has a reason in words."""
    assert reason_for(option, reading()) == reason


def test_a_reason_quotes_the_text() -> None:
    """A name without a description is shown where it stands."""
    reason = reason_for("Kenya", reading())
    assert reason.startswith("The text names Kenya in paragraph 1: “")
    assert "Kenya, Britain and the UK" in reason


def test_a_region_in_the_proof_binds_the_options() -> None:
    """Uganda is asked for in a sentence about East Africa: Britain would fall out at once."""
    text = "Britain wrote. Uganda is the greenest country of East Africa."
    doc = spacy.blank("en")(text)
    britain, uganda = (
        Name(place, "place", (spot,), (place,), article=False, alone=(spot,))
        for place, spot in (("Britain", Passage(0, 7)), ("Uganda", Passage(15, 21)))
    )
    read = Reading(Article(title="Trial", paragraphs=(text,)), doc, doc, (britain, uganda))
    chosen = names_like(uganda, read, dressed=True, beside=Passage(15, len(text)))
    assert len(chosen) == 3
    assert "Britain" not in chosen


def test_a_figure_is_found_inside_its_bound() -> None:
    """The text gives "more than 300", and the option is 300."""
    bound = Count("more than 300", 300.0, "count", "suppliers", Passage(0, 4), Passage(0, 4), -1, -1)
    reason = reason_for("300", replace(reading(), counts=(bound,)))
    assert reason == "In paragraph 1 the text gives this figure for something else: suppliers."
