"""Facts become statements and questions in right English."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import spacy
from spacy.tokens import Doc

from content.agreement import agree_on_clause
from content.reading.facts import Fact, facts
from content.realise import ask_rest, ask_subject, statement

if TYPE_CHECKING:
    from collections.abc import Sequence

Word = tuple[str, str, str, int, str, str, str]  # form, part of speech, tag, head, UD label, ClearNLP label, lemma

EXTRADITED: tuple[Word, ...] = (
    ("Mexico", "PROPN", "NNP", 2, "nsubj", "nsubj", "Mexico"),
    ("has", "AUX", "VBZ", 2, "aux", "aux", "have"),
    ("extradited", "VERB", "VBN", 2, "ROOT", "ROOT", "extradite"),
    ("many", "ADJ", "JJ", 4, "amod", "amod", "many"),
    ("suspects", "NOUN", "NNS", 2, "obj", "dobj", "suspect"),
    (".", "PUNCT", ".", 2, "punct", "punct", "."),
)
TOOK: tuple[Word, ...] = (
    ("The", "DET", "DT", 1, "det", "det", "the"),
    ("officers", "NOUN", "NNS", 2, "nsubj", "nsubj", "officer"),
    ("took", "VERB", "VBD", 2, "ROOT", "ROOT", "take"),
    ("hard", "ADJ", "JJ", 4, "amod", "amod", "hard"),
    ("tests", "NOUN", "NNS", 2, "obj", "dobj", "test"),
    (".", "PUNCT", ".", 2, "punct", "punct", "."),
)
WERE_KILLED: tuple[Word, ...] = (
    ("Officers", "NOUN", "NNS", 2, "nsubj:pass", "nsubjpass", "officer"),
    ("were", "AUX", "VBD", 2, "aux:pass", "auxpass", "be"),
    ("killed", "VERB", "VBN", 2, "ROOT", "ROOT", "kill"),
    (".", "PUNCT", ".", 2, "punct", "punct", "."),
)


def docs(rows: Sequence[Word]) -> tuple[Doc, Doc]:
    """Build both readers' Docs of one sentence."""
    first, second = (_doc(rows, [str(row[labels]) for row in rows]) for labels in (4, 5))
    for token, row in zip(second, rows, strict=True):
        token.lemma_ = row[6]
    return first, second


def _doc(rows: Sequence[Word], labels: list[str]) -> Doc:
    return Doc(
        spacy.blank("en").vocab,
        words=[row[0] for row in rows],
        spaces=[index + 2 < len(rows) for index in range(len(rows))],
        pos=[row[1] for row in rows],
        tags=[row[2] for row in rows],
        heads=[row[3] for row in rows],
        deps=labels,
    )


def fact(rows: Sequence[Word]) -> tuple[tuple[Doc, Doc], Fact]:
    """Give the one fact of a sentence."""
    both = docs(rows)
    (found,) = facts(*both)
    return both, found


STATED = (
    (EXTRADITED, "Mexico has extradited many suspects.", "Who has extradited many suspects?"),
    (TOOK, "The officers took hard tests.", "Who took hard tests?"),
    (WERE_KILLED, "Officers were killed.", "Who was killed?"),
)


@pytest.mark.parametrize(
    ("rows", "whole", "question"), STATED, ids=lambda value: value if isinstance(value, str) else ""
)
def test_statement_and_subject_question(rows: Sequence[Word], whole: str, question: str) -> None:
    """The sentences of STATED."""
    (first, second), found = fact(rows)
    assert found.agreed
    assert agree_on_clause(first[found.head], second)
    assert statement(first, found) == whole
    assert ask_subject(first, found, "who") == question


ASKED = (
    (EXTRADITED, "who", "Who has Mexico extradited?"),
    (TOOK, "what", "What did the officers take?"),
)


@pytest.mark.parametrize(("rows", "wh", "question"), ASKED, ids=lambda value: value if isinstance(value, str) else "")
def test_object_question(rows: Sequence[Word], wh: str, question: str) -> None:
    """The sentences of ASKED: the auxiliary moves, or do stands in for it."""
    both, found = fact(rows)
    assert ask_rest(both, found, found.after[0], wh) == question


def test_clause_without_a_tense_is_no_fact() -> None:
    """The officers taking hard tests."""
    fragment = tuple(("taking", "VERB", "VBG", 2, "ROOT", "ROOT", "take") if row[0] == "took" else row for row in TOOK)
    assert facts(*docs(fragment)) == ()


@pytest.mark.parametrize(("word", "mood"), [("not", "denied"), ("hardly", None)])
def test_mood_of_a_denied_clause(word: str, mood: str | None) -> None:
    """Mexico has not (or hardly) extradited suspects."""
    denied = tuple((word, "PART", "RB", 2, "advmod", "neg", word) if row[0] == "many" else row for row in EXTRADITED)
    assert [found.mood for found in facts(*docs(denied))] == ([mood] if mood else [])


PAST_PERFECT = (
    ("had", "AUX", "VBD", 2, "aux", "aux", "have"),
    ("extradited", "VERB", "VBN", 2, "ROOT", "ROOT", "extradite"),
)


def test_had_becomes_plain_past_in_a_question() -> None:
    """Mexico had extradited many suspects."""
    both, found = fact((EXTRADITED[0], *PAST_PERFECT, *EXTRADITED[3:]))
    assert ask_rest(both, found, found.after[0], "who") == "Who did Mexico extradite?"
    assert ask_rest(both, found, found.after[0], "for how long") == "For how long had Mexico extradited?"
