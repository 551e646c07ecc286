"""Role rows: which roles only the text tells, and how they are written; a docstring is the role or its name."""

import pytest

from content.model import Passage
from content.reading.roles import Role
from content.role_rows import predicate, shown, tells


@pytest.mark.parametrize(
    ("role", "telling"),
    [
        ("a baker from Lima", True),
        ("president of the Lima Chess Club", True),
        ("the French president", False),
        ("president of Peru", False),
        ("former Japanese foreign minister", False),
        ("France’s prime minister", False),
        ("mayor", False),
        ("a founder of Lee Boats", False),  # the name is in it
        ("then mayor of Bracken", False),
    ],
)
def test_what_everybody_knows_is_no_row(role: str, telling: bool) -> None:  # noqa: FBT001 - a table
    """Cy Leeman, or Cy Lee Boats: a role of each kind."""
    assert tells("Lee Boats" if "Lee" in role else "Cy Leeman", role) is telling


@pytest.mark.parametrize(
    ("role", "row", "said"),
    [
        ("a baker from Lima", "Baker from Lima", "is a baker from Lima"),
        ("the UN's chief of staff", "The UN's chief of staff", "is the UN's chief of staff"),
        ("director of the zoo", "Director of the zoo", "is director of the zoo"),
        ("secretary general of the club", "Secretary general of the club", "is secretary general of the club"),
        ("Bracken mayor", "Bracken mayor", "is the Bracken mayor"),
        ("analyst at a bank", "Analyst at a bank", "is an analyst at a bank"),
        ("club spokesman", "Club spokesman", "is a club spokesman"),
    ],
)
def test_roles_have_one_form(role: str, row: str, said: str) -> None:
    """A role as a row of its own, and as what is said of somebody."""
    here = Passage(0, 1)
    assert shown(role) == row
    assert predicate(Role("Ann Lee", "person", role, here, here)) == said
