"""The whole route from parses to lesson, held to kept lessons."""

from __future__ import annotations

import importlib.util
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from content.agreement import agree_on_clause
from content.model import Choice, Wish
from content.pipeline import lesson_of
from content.reading import read

if TYPE_CHECKING:
    from types import ModuleType

    from content.model import Draft


def _kept() -> ModuleType:
    """Load kept.py beside this file; test folders are no packages."""
    spec = importlib.util.spec_from_file_location("kept", Path(__file__).with_name("kept.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


kept = _kept()
PATHS: tuple[Path, ...] = kept.ARTICLES
# Made of a clause, in other words, changed in one place, or turned into what a paragraph tells.
CLAUSES = {"fact", "how_many", "why_how", "true_false", "structure", "order"}
LEAST_OF_CLAUSES = 4


@pytest.fixture(params=PATHS, ids=lambda path: str(kept.name(path)))
def path(request: pytest.FixtureRequest) -> Path:
    """Give each of the project's own articles."""
    return Path(request.param)


@pytest.fixture
def draft(path: Path) -> Draft:
    """Draft the lesson from the kept parses."""
    drafted: Draft = lesson_of(kept.article(path), kept.kept_parses(path), Wish())
    return drafted


def test_lesson_is_the_kept_one(path: Path) -> None:
    """The kept lesson comes out. A wanted change: run python tests/golden/kept.py and read the difference."""
    made: dict[str, Any] = kept.lesson(path)
    was: dict[str, Any] = kept.golden(path)
    assert {part: made[part] for part in was if part != "rejections"} == {
        part: was[part] for part in was if part != "rejections"
    }


def test_lesson_is_varied(draft: Draft) -> None:
    """Twelve questions of five types at least, some out of clauses, no type over a third, no id twice."""
    types = Counter(question.type for question in draft.questions)
    assert len(draft.questions) >= 12
    assert len(types) >= 5
    assert max(types.values()) * 3 <= len(draft.questions)
    assert sum(types[kind] for kind in CLAUSES) >= LEAST_OF_CLAUSES
    assert len({question.id for question in draft.questions}) == len(draft.questions)


def test_clause_questions_rest_on_agreed_clauses(path: Path, draft: Draft) -> None:
    """A question made by transforming a clause rests on a sentence with a clause that both readers see alike."""
    parses = kept.kept_parses(path)
    facts = read(draft.article, parses).facts
    agreed = {fact.passage for fact in facts if agree_on_clause(parses.first[fact.head], parses.second)}
    resting = [question for question in draft.questions if question.type in {"fact", "why_how"}]
    assert resting
    assert all(set(question.evidence) <= agreed for question in resting)


def test_keys_do_not_stand_in_one_place(draft: Draft) -> None:
    """No four choices of four in a row have their key in one place."""
    places = [
        next(place for place, option in enumerate(question.shape.options) if option.right)
        for question in draft.questions
        if isinstance(question.shape, Choice) and question.type != "true_false"
    ]
    assert not any(one == two == three for (one, two), (_, three) in pairwise(pairwise(places)))
