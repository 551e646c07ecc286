"""Who is, what is and matching, out of roles and quotations that are given."""

from dataclasses import replace

import pytest
import spacy

from content.model import Article, Choice, Gap, Pairs, Passage, Question
from content.outline import Line
from content.questions import match, what_is
from content.reading import Count, Reading, Role
from content.reading.names import Name
from content.tables import people

TEXT = "Ann Lee, Bo Chen and Cy Diaz met."
HERE = Passage(0, len(TEXT))
PEOPLE = ("Ann Lee", "Bo Chen", "Cy Diaz")
ROLES = ("a teacher at a village school", "an owner of two fishing boats", "the mayor of Bracken Bridge")


def _reading(roles: tuple[str, ...] = ROLES, *, paragraphs: int = 3) -> Reading:
    doc = spacy.blank("en")(TEXT)
    doc[0].is_sent_start = True
    for token in doc[1:]:
        token.is_sent_start = False
    mentions = tuple(Passage(at * (len(TEXT) + 2), at * (len(TEXT) + 2) + len(TEXT)) for at in range(paragraphs))
    return Reading(
        article=Article(title="A meeting", paragraphs=(TEXT,) * paragraphs),
        first=doc,
        second=doc,
        names=tuple(Name(name, "person", mentions, (name,)) for name in PEOPLE),
        roles=tuple(Role(name, "person", role, HERE, HERE) for name, role in zip(PEOPLE, roles, strict=True)),
    )


def _key(question: Question) -> str:
    assert isinstance(question.shape, Choice)
    return question.shape.right.text


def test_each_person_is_asked_for_once() -> None:
    """Every described person gives one question for the description, and one for the holder of an office."""
    asked = {question.prompt: _key(question) for question in what_is.propose(_reading())}
    described = {f"Who is {name}?": role.removeprefix("the ") for name, role in zip(PEOPLE, ROLES, strict=True)}
    assert asked == described | {"Who is the mayor of Bracken Bridge?": "Cy Diaz"}


@pytest.mark.parametrize(
    ("role", "prompt"),
    [
        ("Bracken Bridge mayor", "Who is the Bracken Bridge mayor?"),
        ("Peru’s chief geologist", "Who is Peru’s chief geologist?"),
        ("chair of the Harbour Trust", "Who is the chair of the Harbour Trust?"),
        ("a director of the Harbour Trust", ""),
        ("manager of the Harbour Trust", ""),
        ("Peruvian prime minister", ""),
        ("the mayor", ""),
    ],
)
def test_an_office_of_one_asks_for_its_holder(role: str, prompt: str) -> None:
    """Only an office that one person can hold, and that is of no state, is asked for; alone, as a short answer."""
    reading = _reading((role, "an angler", "a baker"))
    asked = [question.prompt for question in what_is.propose(reading) if _shape_is_name(question)]
    assert asked == ([prompt] if prompt else [])


def _shape_is_name(question: Question) -> bool:
    return isinstance(question.shape, Gap) or _key(question) in PEOPLE


def test_who_is_met_once_is_spare() -> None:
    """A person of a single paragraph, who says nothing, matters only where a lesson is short."""
    assert {question.spare for question in what_is.propose(_reading(paragraphs=1))} == {True}


def test_people_are_matched_with_roles() -> None:
    """Three people with roles of their own make a set of pairs, none with an article."""
    (question,) = match.propose(_reading())
    roles = ("Teacher at a village school", "Owner of two fishing boats", "Mayor of Bracken Bridge")
    assert question.shape == Pairs(tuple(zip(PEOPLE, roles, strict=True)))
    assert question.points == len(PEOPLE)


def test_two_make_no_set() -> None:
    """Two pairs leave nothing to think about."""
    assert list(match.propose(_reading(("mayor", "president", ROLES[2])))) == []


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


def test_figures_that_count_alike_are_no_set() -> None:
    """Left out are a row that shares a word with another, that tells too little, or that is a share of something."""
    rows = [
        ("40", "boats of the harbour"),
        ("50", "boats made of paper"),
        ("60 per cent", "nets on the quay"),
        ("65", "hats in 65 shops"),
        ("70", "coats that were wet"),
        ("75", "oil lamps"),
        ("80", "cups sold by Ann Lee"),
    ]
    counts = tuple(Count(figure, float(figure.split()[0]), "count", what, HERE, HERE, -1, -1) for figure, what in rows)
    reading = replace(_reading(("mayor", "president", "teacher")), counts=counts)
    (question,) = match.propose(reading)
    kept = (("40", "boats of the harbour"), ("70", "coats that were wet"), ("80", "cups sold by Ann Lee"))
    assert question.shape == Pairs(kept)


@pytest.mark.parametrize(
    ("line", "point"),
    [
        ("Lee sold both boats to a museum.", "Ann Lee sold both boats to a museum."),
        ("On Monday, the harbour closed for good.", "The harbour closed for good."),
        ("In 2018, the harbour closed for good.", "In 2018, the harbour closed for good."),
        ("The mayor thanked all the fishermen.", None),
        ("A crew was mending nets on the quay.", None),
        ("Lee missed 19, according to the harbour's list.", None),
    ],
)
def test_points_are_told_plainly(line: str, point: str | None) -> None:
    """A paragraph's point names people in full and is neither a courtesy nor a scene."""
    reading = _reading()
    named = replace(reading, names=(replace(reading.names[0], forms=("Ann Lee", "Lee")),))
    rows = list(match.points(named, [Line(4, line, HERE, 1.0)]))
    assert rows == ([("Paragraph 4", point, HERE)] if point else [])
    assert list(match.points(named, [Line(4, line, HERE, 0.1)])) == []
