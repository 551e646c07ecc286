"""Each rule rejects what it should and lets the rest through."""

from __future__ import annotations

import pytest
import spacy

from content.checks import check
from content.model import Article, Choice, Gap, Option, Passage, Question
from content.reading import Reading

TEXT = "Mexico extradited 284 suspects to the United States. Ana Lopez said so in 2009."
EVIDENCE = (Passage(0, 52),)


def reading() -> Reading:
    """Give a reading without parses: no rule looks at one."""
    doc = spacy.blank("en")(TEXT)
    return Reading(Article(paragraphs=(TEXT,)), doc, doc)


def gap(prompt: str, answer: str = "Mexico", evidence: tuple[Passage, ...] = EVIDENCE) -> Question:
    """Give a short-answer question."""
    return Question("fact", prompt, Gap(answer), evidence)


def choice(prompt: str, *options: str) -> Question:
    """Give a choice whose first option is right."""
    return Question("fact", prompt, Choice(tuple(Option(text, right=text == options[0]) for text in options)), EVIDENCE)


REJECTED = (
    ("unproved", gap("Which country extradited 284 suspects?", evidence=())),
    ("unproved", gap("Which country extradited 284 suspects?", evidence=(Passage(0, 500),))),
    ("too_long", gap("Which country " + "really " * 25 + "extradited suspects?")),
    ("badly_formed", gap("which country extradited 284 suspects?")),
    ("badly_formed", gap("Which country extradited 284 suspects , and why?")),
    ("badly_formed", gap("Regarding the price of coffee, ____, the variation was.", "27.4%")),
    ("dangling", gap("Which country extradited them?")),
    ("dangling", gap("Which country extradited 284 suspects the next year?")),
    ("dangling", Question("who_said", "Who said, “They share it with us”?", Gap("Ana Lopez"), EVIDENCE)),
    ("unnamed", gap("What was suspended for the platform’s members?", "replies")),
    ("unnamed", gap("Which company owns a stake in the joint venture on Monday?", "Lee Mills")),
    ("half_compared", gap("Who had to change as well?", "farmers")),
    ("half_compared", gap("What holds half as much soot?", "the smoke")),
    ("half_compared", gap("What is offered as well by the hotel?", "guided tours")),
    ("half_compared", gap("Shortly after, the whole village moved to ____.", "Honduras")),
    ("half_compared", gap("When did the council expect a similar decrease in crime?", "in 2010")),
    ("half_compared", gap("Prices rose faster than elsewhere in the ____.", "spring")),
    ("too_open", gap("What are the technicians using?", "new software")),
    ("too_open", gap("Who went out?", "the farmers")),
    ("gives_away", gap("Which neighbour of Mexico extradited 284 suspects?")),
    ("cut_short", gap("What was set for the trial of Ana Lopez?", "the new date of")),
    ("uneven", choice("Which country extradited 284 suspects?", "Mexico", "Peru", "peru", "Cuba")),
    ("uneven", choice("Who was flown to Houston?", "the reputed leader of the gang", "Ana Paz", "Jo Ruiz", "Al Diaz")),
    ("second_right", choice("Which country signed first?", "Mexico", "Peru", "United States", "Cuba")),
)
KEPT = (
    gap("Which country extradited 284 suspects?"),
    gap("When was the Larkham bridge built?", "in 1932"),
    gap("What will soon link the harbour of Larkham with its airport?", "a tram"),
    gap("In Peru ____ rose faster than elsewhere.", "prices"),
    gap("The ____ wanted 284 suspects.", "United States"),
    choice("Which country extradited 284 suspects?", "Mexico", "Peru", "Chile", "Cuba"),
    Question("who_said", "Who said, “We share it with them”?", Gap("Ana Lopez"), EVIDENCE),
)


@pytest.mark.parametrize(("rule", "question"), REJECTED, ids=lambda value: value if isinstance(value, str) else "")
def test_rule_rejects(rule: str, question: Question) -> None:
    """A question that breaks a rule comes back with that rule's name and a sentence."""
    rejection = check(question, reading())
    assert rejection is not None
    assert rejection.rule == rule
    assert rejection.reason.endswith(".")


@pytest.mark.parametrize("question", KEPT, ids=lambda question: question.prompt)
def test_sound_question_is_kept(question: Question) -> None:
    """A sound question breaks no rule."""
    assert check(question, reading()) is None
