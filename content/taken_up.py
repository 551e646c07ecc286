"""Taken up: "This" and "the move" where they stand for all that the sentence before tells.

In:  The council closed the old mine in May. This led to a strike.
Out: This, in “This led to a strike”: The council closed the old mine in May.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from content.around import quoted
from content.followed import scenes
from content.puzzles import Puzzle
from content.reading.phrases import sentence_of
from content.rivals import Rival, even, paragraph
from content.statements import stated, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from content.model import Passage
    from content.reading import Reading
    from content.reading.pronouns import Scene

RANK = 0.0
NEIGHBOURS = 4  # paragraphs before, in which the wrong answers stand
WRONG, LEAST_WRONG = 3, 2
LONGEST = 22  # words of an answer
# fmt: off
# What one event, and nothing that a noun names, does: this led to a strike.
BRINGS = {
    "cause", "lead", "mean", "spark", "trigger", "prompt", "result", "allow", "force", "follow", "help", "leave",
    "bring", "create", "increase", "reduce", "raise", "happen", "contribute", "affect", "drive", "suggest", "enable",
    "come", "mark", "draw", "put", "threaten", "worsen", "ease", "boost", "delay", "encourage", "provoke", "anger",
    "surprise", "shock", "add", "occur", "coincide", "choke", "limit", "prevent", "stop", "generate", "complicate",
}
# "The move" takes up somebody's deed, "the incident" what happened.
DEEDS = {
    "move", "decision", "step", "measure", "announcement", "ruling", "initiative", "action", "agreement", "suspension",
    "closure", "purchase", "appointment", "resignation", "arrest", "donation", "shift", "change", "ban", "verdict",
    "increase", "decline", "rise", "drop", "incident", "accident", "attack", "tragedy", "disaster", "explosion",
    "defeat", "victory", "discovery", "success", "development", "practice", "trend", "restriction", "requirement",
}
# fmt: on


def taken_up(reading: Reading) -> Iterator[Puzzle]:
    """Give each "This" or "the move" that leads a sentence behind one that is a single statement."""
    doc = reading.first
    single = _single(reading)
    if not single:
        return
    (here,) = scenes(reading)
    sents = list(doc.sents)
    for before, sent in pairwise(sents):
        token = _leading(here, sent)
        if token is not None and before.start in single and here.stretches[before.root.i] < 0:
            puzzle = _puzzle(reading, token, before, single)
            if puzzle is not None:
                yield puzzle


def _single(reading: Reading) -> dict[int, tuple[str, Passage]]:
    """Give the sentences that make one statement, by their first token."""
    doc = reading.first
    heads: dict[Passage, list[int]] = {}
    for clause in told(reading):
        heads.setdefault(clause.fact.passage, []).append(clause.fact.head)
    found: dict[int, tuple[str, Passage]] = {}
    for text, passage in stated(reading):
        span = doc.char_span(passage.start, passage.end, alignment_mode="expand")
        if span is None or len(text.split()) > LONGEST:
            continue
        whole = text == reading.article.quote(passage)
        main = heads.get(passage, [])
        if whole or (len(main) == 1 and doc[main[0]] == span.root):
            found[span.start] = text, passage
    return found


def _leading(here: Scene, sent: Span) -> Token | None:
    """Give the word that takes up the sentence before: the subject at the front of a sentence outside quotations."""
    first = here.first[sent.start]
    if here.stretches[sent.start] >= 0 or first.lower_ not in {"this", "that", "the"}:
        return None
    verb = sent.root
    if first.dep_.startswith("nsubj") and first.head == verb and first.lower_ != "the":
        bare = here.second[verb.i].lemma_ in BRINGS and here.second[first.i].dep_.startswith("nsubj")
        return first if bare else None
    noun = first.head
    short = noun.i == first.i + 1 and not any(child.i > noun.i for child in noun.children)
    deed = noun.lower_ in DEEDS and noun.dep_.startswith("nsubj") and noun.head == verb
    return noun if short and deed and here.second[noun.i].dep_.startswith("nsubj") else None


def _puzzle(reading: Reading, token: Token, before: Span, single: dict[int, tuple[str, Passage]]) -> Puzzle | None:
    start = token.sent.start
    here, apart = paragraph(reading, start), paragraph(reading, start) - paragraph(reading, before.start)
    told_before = {word.lower_ for word in reading.first[: before.start] if word.pos_ == "NOUN"}
    around = quoted(token, start)
    key, said = single[before.start]
    if not around or apart > 1 or (token.pos_ == "NOUN" and token.lower_ in told_before):
        return None
    wrong: list[Rival] = []
    for at, (text, passage) in sorted(single.items(), key=lambda each: abs(each[0] - start)):
        near = at < start and here - paragraph(reading, at) <= NEIGHBOURS and at != before.start
        if near and even(text, key) and len(wrong) < WRONG:
            wrong.append(Rival(text, passage, at, near=True))
    if len(wrong) < LEAST_WRONG:
        return None
    evidence = (said, sentence_of(token))
    return Puzzle(start, token.i + 1, around, key, said, tuple(wrong), evidence, rank=RANK)
