"""Why: ask for the purpose or the cause that the article itself gives.

In:  Gunmen seized 12 officers to avenge the arrest of their leader.
Out: Why did gunmen seize 12 officers? (To avenge the arrest of their leader.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.agreement import agree_on_attachment, agree_on_phrase
from content.model import Open, Question
from content.reading.facts import Part
from content.realise import ask_rest, capital, words
from content.statements import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.reading import Reading

TYPE = "why_how"
LEAST, MOST = 3, 22  # words of a reason that says something and still fits a line or two
# "grew to reach 40" tells a result; these verbs act for a purpose only when a doer stands before them.
RESULTS = {
    "grow",
    "rise",
    "fall",
    "live",
    "go",
    "turn",
    "prove",
    "wake",
    "return",
    "survive",
    "come",
    "happen",
    "stand",
    "remain",
    "seem",
}


def propose(reading: Reading) -> Iterator[Question]:
    """Ask why of each settled clause that has a stated purpose or cause."""
    for clause in told(reading):
        for reason in _reasons(reading, clause.fact.head):
            nothing = Part("modifier", reason.i, ())
            prompt = ask_rest((reading.first, reading.second), clause.fact, nothing, "why", clause.instead)
            answer = capital(words(reading.first, (token.i for token in reason.subtree if not token.is_space)))
            if prompt is not None and LEAST <= len(answer.split()) <= MOST:
                yield Question(
                    TYPE, prompt, Open((answer + ".",), lines=2), (clause.fact.passage,), points=2, difficulty=0.5
                )


def _reasons(reading: Reading, head: int) -> Iterator[Token]:
    verb = reading.first[head]
    for child in verb.children:
        if child.dep_ != "advcl" or not _gives_reason(reading, verb, child):
            continue
        whole = agree_on_phrase(child.left_edge.i, child.right_edge.i + 1, reading.first, reading.second)
        if whole and agree_on_attachment(child, reading.second):
            yield child


def _gives_reason(reading: Reading, verb: Token, reason: Token) -> bool:
    marks = [grand.lower_ for grand in reason.children if grand.dep_ == "mark"]
    doing = reason.tag_ == "VB" and marks[:1] in (["to"], ["in"]) and reading.second[verb.i].lemma_ not in RESULTS
    before = reason.doc[reason.left_edge.i - 1].text if reason.left_edge.i else ""
    if before in {"-", "–", "—", "--"} or reason.left_edge.is_punct:
        return False
    return "because" in marks or (doing and verb.pos_ == "VERB")
