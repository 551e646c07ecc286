"""Which question word a noun takes; a noun that does not tell takes none."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from content.model import Article
from content.reading import Reading
from content.stems import bound, people, person_or_thing, told_words


@pytest.mark.parametrize(
    ("noun", "word"),
    [
        ("farmer", "who"),
        ("doctor", "who"),
        ("scientist", "who"),
        ("musician", "who"),
        ("policewoman", "who"),
        ("member", "who"),
        ("official", "who"),
        ("intellectual", "who"),
        ("bridge", "what"),
        ("report", "what"),
        ("rain", "what"),
        ("decision", "what"),
        ("ferry", "what"),
        ("government", None),
        ("company", None),
        ("team", None),
        ("cast", None),
        ("computer", None),
        ("elevator", None),
        ("supplier", None),
        ("authority", None),
    ],
)
def test_question_word(noun: str, word: str | None) -> None:
    """People are asked for by who, things by what, bodies of people and doubtful endings by neither."""
    assert person_or_thing(noun) == word


@pytest.mark.parametrize(
    ("verb", "preposition", "holds"),
    [
        ("accuse", "of", True),
        ("lead", "to", True),
        ("consist", "of", True),
        ("know", "for", False),
        ("known", "for", True),
        ("sleep", "in", False),
        ("walk", "to", False),
    ],
)
def test_bound_prepositions(verb: str, preposition: str, *, holds: bool) -> None:
    """Only a preposition that belongs to its verb may end a question."""
    assert ((verb, preposition) in bound()) is holds


def test_people_are_single_words_in_small_letters() -> None:
    """The list of people holds dictionary forms."""
    assert all(word.isalpha() and word.islower() for word in people())


@pytest.mark.parametrize(
    ("instead", "telling"), [({}, 0), ({0: "Ann Lee"}, 2), ({0: "the mayor of Larkham"}, 2), ({0: ""}, 0)]
)
def test_what_is_put_for_a_pronoun_tells(instead: dict[int, str], telling: int) -> None:
    """She left: the words that are put for "she" are counted, and not the pronoun."""
    doc = Doc(spacy.blank("en").vocab, ["She"], pos=["PRON"], lemmas=["she"])
    assert told_words(Reading(Article(), doc, doc), [0], instead) == telling
