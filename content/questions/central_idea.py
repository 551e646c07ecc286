"""Central idea: the one of four sentences that tells what the whole article is about.

In:  The harbour of Norwood has reopened after nine months of repairs. ... The crane was painted green. ...
Out: Which sentence best states the central idea of the article? (The harbour of Norwood has reopened ...)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.distractors import shuffled
from content.model import Choice, Option, Question
from content.reading.gist import alone, gist
from content.reading.headline import told as told_in
from content.reading.phrases import sentence_of
from content.simplify import SAYING, own_subject
from content.statements import stated, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from content.model import Passage
    from content.reading import Reading, Weight

TYPE = "central_idea"
PROMPT = "Which sentence best states the central idea of the article?"
WHY_RIGHT = "The article begins with it, and what follows tells more about it."
# A lead that paints a scene is far from the story's middle or from its title: "Clay Cockrell is sitting in his office"
# has 0.13 of 0.76. Three leads in four that state the news have more than 0.72 of the nearest sentence.
LEAST_CENTRAL, LEAST_OF_NEAREST = 0.5, 0.72
LEAST_TITLED = 0.5
NEAREST_QUARTER = 0.25  # of the sentences, which may be called central too
MOST_TITLED = 0.6  # a detail says no more than so of what the title says
MOST_SHARED = 0.5  # of a detail's words that count may stand in the key
LEAST_WORDS, LENGTHS = 9, (30, 26, 22, 18, 14)
MOST_LONGER = 1.5  # quality.md, rule 6
MOST_AHEAD = 1.1  # the longest option was taken for the key at sight: it is never the longest by far
WRONG, LEAST_WRONG = 3, 2
UNLIKE = re.compile(
    r"^According|^\d|[“\"]|, and \w+, and "
)  # of another form than the key, or a list that lost a member
SUPPORT = 2
LEAST_PARAGRAPHS, LEAST_SENTENCES = 4, 10
SHORT_PARAGRAPHS = 8  # in a story of so many the lead is two paragraphs, else one
# The story turns behind such a lead, or the lead tells what was so before it.
TURN = re.compile(r"^[“\"']?(?:But|However|Yet|Now|Instead|Not|Or|Then|Gone)\b")
BACKGROUND = re.compile(
    r"\b(?:long had|once|used to|always|never|for years|for decades|imagine)\b"
    r"|^(?:For (?:most|much|many|more|over|\w+ years)|Until)\b",
    re.IGNORECASE,
)

# These mean what only other sentences tell.
VAGUE = re.compile(
    r"\bthe (?:case|incident|matter|issue|event|project|programme|program|decision|move|deal)\b"
    r"(?! (?:of|against|that|to|for|between|over)\b)|\b(?:it|they)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Detail:
    """A statement of one paragraph, counted from 1, with its sentence and that sentence's nearness to the middle."""

    text: str
    passage: Passage
    paragraph: int
    central: float


def propose(reading: Reading) -> Iterator[Question]:
    """Set the lead against three details of later paragraphs, where the lead is plainly what the story is about."""
    lead = _lead(reading)
    if lead is None:
        return
    weight, sent = lead
    details = _details(reading)
    keys = (*(gist(sent, reading.second, most) for most in LENGTHS), *_main(reading, sent))
    offers = [
        (key, _fitting(key, details))
        for key in keys
        if len(key.split()) >= LEAST_WORDS and not VAGUE.search(key) and not UNLIKE.search(key)
    ]
    key, wrong = max(offers, key=lambda offer: len(offer[1]), default=("", []))
    if len(wrong) >= LEAST_WRONG:
        yield _question(reading, key, weight, wrong)


def _main(reading: Reading, sent: Span) -> Iterator[str]:
    """Give the settled main clause of a sentence, or what its source says, where that is too long to be said shorter.

    In:  The coastal road, which the storm had undermined, is dropping into the sea, engineers said on Monday.
    Out: The coastal road is dropping into the sea.
    """
    main = told_in(sent.root)
    doubled = any(child.dep_ in {"conj", "parataxis"} for child in main.children)  # half of the news is none
    for clause in () if doubled else told(reading):
        if clause.fact.head == main.i and clause.fact.source is None and len(clause.text.split()) <= LENGTHS[0]:
            yield clause.text


def _lead(reading: Reading) -> tuple[Weight, Span] | None:
    """Give the first sentence, where the story's middle and its title are near it and the next one does not turn."""
    if len(reading.article.paragraphs) < LEAST_PARAGRAPHS or len(reading.importance) < LEAST_SENTENCES:
        return None
    weight, following = reading.importance[:2]
    nearest = max(other.central for other in reading.importance)
    near = weight.central >= max(LEAST_CENTRAL, LEAST_OF_NEAREST * nearest) and weight.titled >= LEAST_TITLED
    spread = any(reading.article.place(passage).paragraph > 1 for passage in _support(reading))
    turns = TURN.match(reading.article.quote(following.passage)) is not None
    background = BACKGROUND.search(reading.article.quote(weight.passage)) is not None
    sent = next(iter(reading.first.sents))
    scene = background or turns or _paints(sent.root)
    return (weight, sent) if near and spread and not scene else None


def _paints(root: Token) -> bool:
    """Say whether a lead shows somebody in the middle of doing something: a beekeeper lifts the lid of a hive."""
    subject = own_subject(root)
    helped = any(child.dep_ in {"aux", "aux:pass", "cop"} for child in root.children)
    person = subject is not None and any(token.ent_type_ == "Person" for token in subject.subtree)
    return root.tag_ == "VBZ" and not helped and person and root.lower_ not in SAYING


def _details(reading: Reading) -> list[Detail]:
    """Give statements of later paragraphs that are not near the middle, the farthest first."""
    weights = {weight.passage: weight for weight in reading.importance}
    ordered = sorted((weight.central for weight in reading.importance), reverse=True)
    limit = ordered[int(len(ordered) * NEAREST_QUARTER)]
    opening = 2 if len(reading.article.paragraphs) >= SHORT_PARAGRAPHS else 1
    found: list[Detail] = []
    for text, passage in _statements(reading):
        weight = weights.get(passage)
        paragraph = reading.article.place(passage).paragraph
        if weight is None or paragraph <= opening or UNLIKE.search(text):
            continue
        if weight.central <= limit and weight.titled <= MOST_TITLED:
            found.append(Detail(text, passage, paragraph, weight.central))
    return sorted(found, key=lambda detail: (detail.central, detail.passage.start))


def _statements(reading: Reading) -> Iterator[tuple[str, Passage]]:
    """Give what later sentences say: settled statements first, then sentences said shorter."""
    seen: set[Passage] = set()
    for text, passage in stated(reading):
        seen.add(passage)
        yield text, passage
    for sent in reading.first.sents:
        passage = sentence_of(sent.root)
        text = gist(sent, reading.second, LENGTHS[0]) if passage not in seen and alone(sent) else ""
        if text:
            yield text, passage


def _fitting(key: str, details: list[Detail]) -> list[Detail]:
    """Choose three details as long as the key, each of another paragraph and about something else."""
    size = len(key.split())
    even = [detail for detail in details if size / MOST_LONGER <= len(detail.text.split()) <= size * MOST_LONGER]
    chosen: list[Detail] = []
    for detail in sorted(even, key=lambda detail: abs(len(detail.text) - len(key))):
        alike = max(_shared(detail.text, other) for other in (key, *(each.text for each in chosen)))
        apart = all(detail.paragraph != each.paragraph for each in chosen)
        if len(chosen) < WRONG and alike <= MOST_SHARED and apart:
            chosen.append(detail)
    longest = max((len(detail.text) for detail in chosen), default=0)
    return chosen if len(key) <= MOST_AHEAD * longest else []


def _shared(one: str, other: str) -> float:
    """Give the share of a text's words that stand in another."""
    words = _content(one)
    return len(words & _content(other)) / max(1, len(words))


def _content(text: str) -> set[str]:
    return {word[:6] for word in re.findall(r"[^\W_]{4,}", text.casefold())}


def _question(reading: Reading, key: str, lead: Weight, wrong: list[Detail]) -> Question:
    options = {key: Option(key, right=True, why=WHY_RIGHT)}
    for detail in wrong:
        options[detail.text] = Option(detail.text, why=f"True, but a detail that paragraph {detail.paragraph} adds.")
    order = shuffled(options, reading.article.title)
    evidence = (lead.passage, *_support(reading))
    return Question(TYPE, PROMPT, Choice(tuple(options[text] for text in order)), evidence, difficulty=0.6)


def _support(reading: Reading) -> list[Passage]:
    """Give the later sentences that are nearest to the story's middle."""
    later = sorted(reading.importance[1:], key=lambda weight: (-weight.central, weight.passage.start))
    return sorted((weight.passage for weight in later[:SUPPORT]), key=lambda passage: passage.start)
