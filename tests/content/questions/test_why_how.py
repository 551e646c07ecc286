"""Why: the purpose that a text gives, among purposes that it gives of other things; a docstring is the text."""

from __future__ import annotations

from pathlib import Path

import pytest

from content.model import Article, Choice, Open
from content.parse import Parses
from content.questions import why_how
from content.reading import Reading, read
from tests.parses import both_docs

# Somebody | did something | to do something else, as a parse from a place on.
DEEDS = (
    ("Volunteers", "planted", "trees", "protect", "steep", "slopes"),
    ("Farmers", "sold", "calves", "repay", "old", "debts"),
    ("Teachers", "hired", "guides", "reach", "remote", "villages"),
    ("Nurses", "trained", "carers", "visit", "island", "patients"),
)


CASES = (Path(__file__).parent / "reasons.txt").read_text(encoding="utf-8").strip().split("\n\n")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.splitlines()[0][2:])
def test_reason(case: str) -> None:
    """A sentence of reasons.txt gives the questions that stand behind it, with their keys, and no other."""
    lines = case.splitlines()
    asked = [line[2:] for line in lines if line.startswith("? ")]
    first, second = both_docs("\n".join(line for line in lines if line[:2] not in {"# ", "? "}))
    reading = read(Article(paragraphs=(first.text,)), Parses(first, second))
    found = [(question.prompt, question.shape) for question in why_how.propose(reading)]
    assert [f"{prompt} | {shape.points[0]}" for prompt, shape in found if isinstance(shape, Open)] == asked


def _sentence(at: int, words: tuple[str, ...]) -> str:
    subject, verb, thing, deed, kind, target = words
    return f"""
{subject} NOUN NNS {at + 1} nsubj - {subject.lower().removesuffix("s")} NOUN {at + 1} nsubj -
{verb} VERB VBD {at + 1} ROOT - {verb.removesuffix("ed")} VERB {at + 1} ROOT -
young ADJ JJ {at + 3} amod - young ADJ {at + 3} amod -
{thing} NOUN NNS {at + 1} obj - {thing} NOUN {at + 1} dobj -
to PART TO {at + 5} mark - to PART {at + 5} aux -
{deed} VERB VB {at + 1} advcl - {deed} VERB {at + 1} advcl -
{kind} ADJ JJ {at + 7} amod - {kind} ADJ {at + 7} amod -
{target} NOUN NNS {at + 5} obj - {target} NOUN {at + 5} dobj -
. PUNCT . {at + 1} punct - . PUNCT {at + 1} punct -
""".strip()


def _reading(count: int) -> Reading:
    parse = "\n".join(_sentence(9 * at, words) for at, words in enumerate(DEEDS[:count]))
    first, second = both_docs(parse)
    return read(Article(paragraphs=(first.text,)), Parses(first, second))


@pytest.mark.parametrize(("count", "shape"), [(1, Open), (4, Choice)])
def test_purposes_of_one_text(count: int, shape: type) -> None:
    """Volunteers planted young trees to protect steep slopes: three more purposes make a choice, none leave it open."""
    question = next(why_how.propose(_reading(count)))
    assert question.prompt.startswith("Why did volunteers ")
    assert isinstance(question.shape, shape)
    if isinstance(question.shape, Choice):
        assert {option.text for option in question.shape.options} == {
            f"To {deed} {kind} {target}" for *_, deed, kind, target in DEEDS
        }
