"""The glossary explains words in the sense used here, or leaves them out; the docstrings are parses."""

from dataclasses import dataclass, replace

import pytest
import spacy
from spacy.tokens import Doc

from content.glossary import gloss
from content.model import Article, Open, Passage, Question, Wish
from content.reading.roles import Role


@dataclass(frozen=True)
class Read:
    """A small reading, both parses alike."""

    article: Article
    first: Doc
    second: Doc
    roles: tuple[Role, ...] = ()


def _read(parse: str, second_pos: dict[str, str] | None = None) -> Read:
    """Make a reading out of lines of word, part of speech, lemma, head (counted from 0) and label."""
    rows = [line.split() for line in parse.strip().splitlines()]
    words = [row[0] for row in rows]
    docs = [
        Doc(
            spacy.blank("en").vocab,
            words=words,
            pos=[changed.get(row[0], row[1]) for row in rows],
            lemmas=[row[2] for row in rows],
            heads=[int(row[3]) for row in rows],
            deps=[row[4] for row in rows],
        )
        for changed in ({}, second_pos or {})
    ]
    return Read(Article(paragraphs=(docs[0].text,)), docs[0], docs[1])


EXTRADITED = """
Mexico PROPN Mexico 1 nsubj
extradited VERB extradite 1 ROOT
him PRON he 1 obj
"""
APPOSITION = """
Merida PROPN Merida 1 compound
Initiative PROPN Initiative 7 nsubj
, PUNCT , 4 punct
a DET a 4 det
package NOUN package 1 appos
of ADP of 6 case
aid NOUN aid 4 nmod
helped VERB help 7 ROOT
. PUNCT . 7 punct
"""
AGAIN = """
Its PRON its 10 nmod
army NOUN army 11 nsubj
likes VERB like 11 ROOT
Merida PROPN Merida 13 compound
Initiative PROPN Initiative 11 obj
"""


def test_inflection_finds_its_headword() -> None:
    """Mexico extradited him."""
    (term,), rejections = gloss(_read(EXTRADITED), Wish())
    assert (term.term, term.part_of_speech, term.syllables) == ("extradite", "verb", "ex·tra·dite")
    assert (term.passage.start, term.passage.end, term.spanish) == (0, 21, "extraditar")
    assert rejections == ()


def test_article_explains_its_own_name() -> None:
    """Merida Initiative, a package of aid helped. Its army likes Merida Initiative."""
    (term,), _ = gloss(_read(APPOSITION + AGAIN.lstrip()), Wish())
    assert (term.term, term.definition, term.origin) == ("Merida Initiative", "A package of aid.", "article")


def test_what_does_not_come_back_needs_no_entry() -> None:
    """Merida Initiative, a package of aid helped."""
    assert gloss(_read(APPOSITION), Wish())[0] == ()


def test_readers_must_agree_on_part_of_speech() -> None:
    """Mexico extradited him (an adjective to the second reader)."""
    terms, (rejection,) = gloss(_read(EXTRADITED, {"extradited": "ADJ"}), Wish())
    assert terms == ()
    assert (rejection.prompt, rejection.rule) == ("extradite", "one_sense")


@pytest.mark.parametrize(
    ("near", "expected"),
    [("vaccine", "The body's power to fight off a disease."), ("court", "Protection from being taken to court.")],
)
def test_cue_words_choose_the_sense(near: str, expected: str) -> None:
    """The vaccine (or: The court) gives immunity."""
    parse = f"The DET the 1 det\n{near} NOUN {near} 2 nsubj\ngives VERB give 2 ROOT\nimmunity NOUN immunity 2 obj"
    terms, _ = gloss(_read(parse), Wish())
    assert [term.definition for term in terms if term.term == "immunity"] == [expected]


def test_no_cue_means_no_sense() -> None:
    """It gives immunity."""
    parse = "It PRON it 1 nsubj\ngives VERB give 1 ROOT\nimmunity NOUN immunity 1 obj"
    terms, (rejection,) = gloss(_read(parse), Wish())
    assert terms == ()
    assert "more than one sense" in rejection.reason


def test_a_thing_that_the_text_describes_is_explained() -> None:
    """Mexico extradited him. JSwarm helps. (And of JSwarm it says that it is a program for farmers.)"""
    here = Passage(0, 21)
    role = Role("JSwarm", "other", "a program for farmers", here, here)
    again = replace(_read(EXTRADITED), article=Article(paragraphs=(_read(EXTRADITED).article.text, "JSwarm helps.")))
    terms, _ = gloss(replace(again, roles=(role, replace(role, kind="person"))), Wish())
    assert ("JSwarm", "A program for farmers.") in [(term.term, term.definition) for term in terms]
    assert len(terms) == 2


@pytest.mark.parametrize(("kind", "left"), [("word_in_context", 0), ("gap", 1)])
def test_what_a_question_asks_for_is_not_told(kind: str, left: int) -> None:
    """Mexico extradited him."""
    terms, _ = gloss(_read(EXTRADITED), Wish())
    asked = Question(kind, "What does “extradited” mean in paragraph 1?", Open(), (terms[0].passage,))
    assert len(gloss(_read(EXTRADITED), Wish(), (asked,))[0]) == left
