"""Outline: what single paragraphs tell, each in one short statement that fits no other paragraph.

In:  a story of ten paragraphs
Out: 2 - The harbour will close in May; 5 - Forty dockers have found other work; ...
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from content.kernels import kernels
from content.meaning import vectors
from content.reading.gist import alone, gist
from content.reading.phrases import sentence_of
from content.simplify import SAYING, own_subject
from content.statements import stated, told

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from spacy.tokens import Span, Token

    from content.meaning import Vectors
    from content.model import Passage
    from content.reading import Reading

    Near = Callable[[Sequence[str]], Vectors]

LEAST_WORDS, MOST_WORDS = 5, 12  # a point is a line to read at a glance; longer ones copy the paragraph
LEAST_CARRIED = 0.2  # of the story's weight: a sentence below it tells a side matter and is no point
LEAST_ROWS, ROWS = 3, 4
SETS = 4  # different ones, of which a lesson takes the one that fits its other questions
# In meaning: a statement is so near to a sentence of its own paragraph, and to no other paragraph's by so much.
LEAST_OWN, MARGIN = 0.6, 0.22
MOST_OTHER = 0.66  # nearer than that, and the other paragraph speaks of the same thing
MOST_ALIKE = 0.6  # two statements of one set
# These lean on a sentence before; statements and gists leave them where a whole sentence is short enough.
LEANING = re.compile(
    r"^(?:All|Everything|As a result)\b|\b(?:gave an example|not be reached)\b"
    r"|^(?:But|And|Yet|So|Still|However|Here|There|Now|His|Her|Its|Their|From there|In addition|In the interim|In fact"
    r"|On top of|As for|For (?:example|instance)|(?:A few|Some|Many|Others) \w+ed|One of the)\b|\badded\."
    r"|\b(?:he|she|it|they|them|this|these|those|similar|following|another|further|different|such|same|someone|something)\b",
    re.IGNORECASE,
)
# A figure at the beginning, a word cut off, an address, a list that lost one of its members.
BROKEN = re.compile(r"^\d|^[A-Z]\w+ed, |www| [”’,.]|, and \w+, and |’s set\b|\b\d \d\b|\b[A-Z]\. [A-Z]\.")
EARLIER = re.compile(r"\bhad (?:\w+ly )?\w+(?:ed|en|wn|ne)\b")  # earlier than what another sentence tells
LONGEST_TERM = 4  # words in quotation marks
NEEDED = {"obj", "iobj", "xcomp", "ccomp"}
MARKS = {",", "–", "—", "-", "("}
FOLLOWING = {"obl", "advcl", "xcomp", "ccomp", "obj"}
BARE = re.compile(
    r"(?:According to )?[Tt]he ([a-z]+s?)(?: (?:is|are|was|were|ha[sd]|have|will|can|could|[a-z]+(?:s|ed))\b|,)"
)
KINDS = {"country", "company", "city", "group", "man", "woman", "men", "women", "place", "region", "building", "event"}


@dataclass(frozen=True, slots=True)
class Line:
    """What a paragraph, counted from 1, tells, with the sentence that tells it and how much that carries."""

    paragraph: int
    text: str
    passage: Passage
    carries: float


def outlines(reading: Reading, near: Near = vectors) -> Iterator[tuple[Line, ...]]:
    """Give sets of four paragraphs, or three, with what they tell; nothing where that is not sure."""
    # The title tells what the first paragraph does, or else that sets a scene.
    lines = [line for line in told_by(reading) if line.paragraph > 1 and not EARLIER.search(line.text)]
    if len(lines) < LEAST_ROWS:
        return
    sentences = [(reading.article.place(passage).paragraph, text) for passage, text in _sentences(reading)]
    found = near([*(line.text for line in lines), *(text for _, text in sentences)])
    said, whole = found[: len(lines)], found[len(lines) :]
    own = [at for at, line in enumerate(lines) if _only_here(line.paragraph, said[at] @ whole.T, sentences)]
    ordered = sorted(((lines[at], said[at]) for at in own), key=lambda each: -each[0].carries)
    sets = (_spread(ordered[start:] + ordered[:start]) for start in range(min(SETS, len(ordered))))
    yield from dict.fromkeys(each for each in sets if each)


def _sentences(reading: Reading) -> Iterator[tuple[Passage, str]]:
    for sent in reading.first.sents:
        if sent.text.strip():
            passage = sentence_of(sent.root)
            yield passage, reading.article.quote(passage)


def told_by(reading: Reading) -> Iterator[Line]:
    """Give for each sentence what it tells, in one statement: its gist, or else a settled clause of it."""
    if not reading.importance:
        return
    weights = {weight.passage: weight.carries for weight in reading.importance}
    seen: set[Passage] = set()
    for text, passage in _statements(reading):
        fits = LEAST_WORDS <= len(text.split()) <= MOST_WORDS and not LEANING.search(text) and not BROKEN.search(text)
        carries = weights.get(passage, 1.0)
        if not fits or passage in seen or carries < LEAST_CARRIED or _unnamed(reading, text):
            continue
        if _complete(reading, text, passage):
            seen.add(passage)
            yield Line(reading.article.place(passage).paragraph, text, passage, carries)


def _statements(reading: Reading) -> Iterator[tuple[str, Passage]]:
    """Give sentences said shorter first, then settled statements and clauses."""
    for at, sent in enumerate(reading.first.sents):
        text = gist(sent, reading.second, MOST_WORDS) if at == 0 or alone(sent) else ""
        if text:
            yield text, sentence_of(sent.root)
    yield from stated(reading)
    for clause in told(reading):
        said = reading.first[clause.fact.head]
        if clause.fact.source is None or said.head.lower_ in SAYING:  # what somebody hopes is not what somebody says
            yield clause.text, clause.fact.passage
    for kernel in kernels(reading):
        yield f"{kernel.text}.", kernel.passage


def _complete(reading: Reading, text: str, passage: Passage) -> bool:
    """Say whether a statement keeps what its verbs cannot do without, and is nobody's speech in quotation marks.

    In:  The service is tasked. | The service is tasked with supervising those on probation.
    Out: False
    """
    span = reading.first.char_span(passage.start, passage.end, alignment_mode="expand")
    if span is None:
        return False
    kept = _kept(text, span)
    if any(_spoken(reading, span.doc[place]) for place in kept):
        return False
    if any(_unowned(span.doc[place], kept) for place in kept):
        return False
    last = span.doc[max(kept, default=span.start)]
    open_ended = last.pos_ == "VERB" and any(_follows(child) for child in last.children)
    lost = [child for place in kept for child in span.doc[place].children if child.i not in kept and child.is_alpha]
    lost = [child for child in lost if child.i > min(kept)]
    return not (open_ended or any(_torn(child) or _needed(child) for child in lost))


def _spoken(reading: Reading, token: Token) -> bool:
    """Say whether a word stands in somebody's own words, longer than a term."""
    inside = (quote for quote in reading.quotes if quote.words.start <= token.idx < quote.words.end)
    return any(quote.direct and len(quote.text.split()) > LONGEST_TERM for quote in inside)


def _kept(text: str, span: Span) -> set[int]:
    """Give the places of the words that a statement keeps of its sentence."""
    tokens = [token for token in span if not token.is_punct and not token.is_space]
    words = re.findall(r"[^\W_]+", text.casefold())
    pieces = [(piece, token.i) for token in tokens for piece in re.findall(r"[^\W_]+", token.lower_)]
    blocks = SequenceMatcher(None, words, [piece for piece, _ in pieces], autojunk=False).get_matching_blocks()
    return {pieces[at][1] for block in blocks for at in range(block.b, block.b + block.size)}


def _follows(child: Token) -> bool:
    return child.dep_ in FOLLOWING and child.i > child.head.i


def _torn(child: Token) -> bool:
    """Say whether a word left out is a preposition whose phrase stays, one of two subjects, or tells which is meant."""
    subjects = child.dep_ == "conj" and (child.head.dep_ in {"nsubj", "nsubj:pass"} or child.head.pos_ == "ADJ")
    noun = child.head.pos_ == "NOUN" and child.dep_ in {"acl", "acl:relcl", "ccomp"}
    return child.dep_ == "case" or subjects or (noun and not _set_off(child))


def _set_off(clause: Token) -> bool:
    edge = clause.left_edge
    return edge.text in MARKS or edge.nbor(-1).text in MARKS


def _needed(child: Token) -> bool:
    """Say whether a verb tells too little without this: an object, or to do what."""
    aim = child.dep_ == "advcl" and any(each.lower_ == "to" and each.dep_ == "mark" for each in child.children)
    return child.head.pos_ == "VERB" and (child.dep_ in NEEDED or aim)


def _unowned(token: Token, kept: set[int]) -> bool:
    """Say whether "his", "its" or "their" belongs to nobody whom the statement names as its subject."""
    if token.tag_ != "PRP$":
        return False
    clause = next((each for each in token.ancestors if own_subject(each) is not None), token)
    owner = own_subject(clause)
    if owner is None or owner.i not in kept or owner.i > token.i or token in owner.subtree:
        return True
    several = owner.tag_ in {"NNS", "NNPS"} or any(child.dep_ == "conj" for child in owner.children)
    person = owner.ent_type_ == "Person"
    return {"his": not person, "her": not person, "its": several or person, "their": not several}.get(
        token.lower_, True
    )


def _unnamed(reading: Reading, text: str) -> bool:
    """Say whether a statement begins with "the NOUN" of which the story's title or beginning says nothing."""
    found = BARE.match(text)
    known = f"{reading.article.title} {reading.article.paragraphs[0]}".casefold()
    return found is not None and (found[1] in KINDS or found[1].rstrip("s") not in known)


def _only_here(paragraph: int, near: Vectors, sentences: Sequence[tuple[int, str]]) -> bool:
    """Say whether a statement is near to its own paragraph and clearly farther from every other one."""
    own = max(float(value) for value, (number, _) in zip(near, sentences, strict=True) if number == paragraph)
    others = [float(value) for value, (number, _) in zip(near, sentences, strict=True) if number != paragraph]
    other = max(others, default=0.0)
    return round(own, 2) >= LEAST_OWN and round(own - other, 2) >= MARGIN and round(other, 2) <= MOST_OTHER


def _spread(lines: list[tuple[Line, Vectors]]) -> tuple[Line, ...]:
    """Choose unlike statements of four paragraphs, or three, the first ones first."""
    chosen: list[tuple[Line, Vectors]] = []
    for line, vector in lines:
        apart = all(line.paragraph != other.paragraph for other, _ in chosen)
        unlike = all(round(float(vector @ theirs), 2) <= MOST_ALIKE for _, theirs in chosen)
        if apart and unlike and len(chosen) < ROWS:
            chosen.append((line, vector))
    kept = sorted((line for line, _ in chosen), key=lambda line: line.paragraph)
    return tuple(kept) if len(kept) >= LEAST_ROWS else ()
