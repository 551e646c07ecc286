"""Who is and what is, out of roles that are given."""

import spacy

from content.model import Article, Choice, Passage, Question
from content.questions import what_is
from content.reading import Reading, Role
from content.reading.names import Name
from content.tables import people

TEXT = "Ann Lee, Bo Chen and Cy Diaz met."
HERE = Passage(0, len(TEXT))
PEOPLE = ("Ann Lee", "Bo Chen", "Cy Diaz")
ROLES = ("a teacher at a village school", "an owner of two fishing boats", "the mayor of Bracken Bridge")


def _reading(roles: tuple[str, ...] = ROLES) -> Reading:
    doc = spacy.blank("en")(TEXT)
    return Reading(
        article=Article(title="A meeting", paragraphs=(TEXT,)),
        first=doc,
        second=doc,
        names=tuple(Name(name, "person", (HERE,), (name,)) for name in PEOPLE),
        roles=tuple(Role(name, "person", role, HERE, HERE) for name, role in zip(PEOPLE, roles, strict=True)),
    )


def _key(question: Question) -> str:
    assert isinstance(question.shape, Choice)
    return question.shape.right.text


def test_each_person_is_asked_for_once() -> None:
    """Every described person gives one question, and its key is the person's own description."""
    asked = {question.prompt: _key(question) for question in what_is.propose(_reading())}
    assert asked == {f"Who is {name}?": role for name, role in zip(PEOPLE, ROLES, strict=True)}


def test_a_wrong_role_says_whose_it_is() -> None:
    """The reason beside a wrong option names the person it is true of."""
    (question, *_) = what_is.propose(_reading())
    assert isinstance(question.shape, Choice)
    whys = {option.text: option.why for option in question.shape.options if not option.right}
    assert whys[ROLES[1]] == "This is what the text says of Bo Chen, not of Ann Lee."


def test_one_word_is_no_role_to_ask_for() -> None:
    """A bare title fits many people."""
    assert list(what_is.propose(_reading(roles=("mayor", "president", "teacher")))) == []


def test_a_title_that_two_share_is_no_row() -> None:
    """Who's who leaves out a description that fits two people."""
    rows = people(_reading(roles=("president", "president", ROLES[2])))
    assert [row.name for row in rows] == ["Cy Diaz"]
