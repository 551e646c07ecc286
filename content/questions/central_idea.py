"""Central idea: the one of four sentences that tells what the whole article is about.

In:  The harbour of Norwood has reopened after nine months of repairs. ... The crane was painted green. ...
Out: Which sentence best states the central idea of the article? (The harbour of Norwood has reopened ...)
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from content.central import details, keys
from content.distractors import shuffled
from content.meaning import nearness, vectors
from content.misread import misread
from content.model import Choice, Option, Question

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from content.central import Claim
    from content.meaning import Vectors
    from content.model import Passage
    from content.reading import Reading

    Near = Callable[[Sequence[str]], Vectors]

TYPE = "central_idea"
PROMPT = "Which sentence best states the central idea of the article?"
WHY_RIGHT = "Paragraph {} says it, and the other paragraphs tell more about it."
MOST_SHARED = 0.5  # of a detail's words that count may stand in the key
MOST_SHORTER, MOST_LONGER = 2.2, 1.5  # quality.md, rule 6; a shorter one draws no eye
MOST_AHEAD = 1.25  # the longest option was taken for the key at sight: it is never the longest by far
MOST_NEAR = 0.64  # in meaning: a detail nearer to the key may be called central too
NEWS = 2  # paragraphs: the second mostly goes on with the news of the first, and is no detail
WRONG = 3
# Of another form than the key, a list that lost a member, or of somebody whom only another sentence names.
UNLIKE = re.compile(
    r"^According|^Based on|^(?:On|At|In|During|For|After|With|By|From) (?:that|this|these|those|his|her|their|its)\b"
    r"|^Last (?:week\w*|month|year|night)\b|^The \w+, |[^s]’ [a-z]"
    r"|^\d|, and \w+, and |\brespond(?:ed)? to (?:a |the )?requests?\b|\bcomment\b"
    r"|^The \w+(?:['’]s| (?:is|are|was|were|has|have|had|will|would|could|\w+ed)) "
)
SUPPORT = 2
MOST_TITLED = 0.6  # of a key's words that count may stand in the title: more, and the title gives the answer away
LEAST_APART = 4  # words by which a misreading is shorter or longer than the key
SOURCED = re.compile(r"\baccording to\b|\bsaid\b", re.IGNORECASE)  # one of the options, or they sound alike


def propose(reading: Reading, near: Near = vectors) -> Iterator[Question]:
    """Set what the whole story bears out against details of later paragraphs, and against a misreading of it."""
    for key in keys(reading):
        wrong = [] if UNLIKE.search(key.text) else _wrong(reading, key, near)
        if len(wrong) == WRONG:
            yield _question(reading, key, wrong)
            return


def _wrong(reading: Reading, key: Claim, near: Near) -> list[Option]:
    """Choose three wrong options: true details, and a misreading of the key where there are but two."""
    fitting = _fitting(reading, key, near)
    given = _is_given(key.text, reading.article.title)
    false = list(islice(_false(reading, key), 1)) if given or len(fitting) < WRONG else []
    if given and not any(_is_given(option.text, reading.article.title) for option in false):
        return []
    fitting = fitting[: WRONG - len(false)]
    true = [Option(each.text, why=f"True, but only a detail that paragraph {each.paragraph} adds.") for each in fitting]
    longest = max((len(option.text) for option in true), default=0)
    return [*false, *true] if len(key.text) <= MOST_AHEAD * longest else []


def _is_given(text: str, title: str) -> bool:
    """Say whether a sentence says little more than the title that stands above it."""
    words = _content(text)
    return len(words & _content(title)) >= MOST_TITLED * max(1, len(words))


def _false(reading: Reading, key: Claim) -> Iterator[Option]:
    """Give misreadings of the key's sentence, cut otherwise: a twin that differs in a word or two shows the key."""
    size = len(key.text.split())
    for other in keys(reading):
        if other.passage == key.passage and abs(len(other.text.split()) - size) >= LEAST_APART:
            yield from (Option(text, why=why) for text, why in misread(reading, other))


def _fitting(reading: Reading, key: Claim, near: Near) -> list[Claim]:
    """Choose details as long as the key, each of another paragraph and about something else, the most telling first."""
    size = len(key.text.split())
    even = [
        each
        for each in details(reading)
        if size / MOST_SHORTER <= len(each.text.split()) <= size * MOST_LONGER
        and each.paragraph != key.paragraph
        and each.paragraph > NEWS
        and not UNLIKE.search(each.text)
    ]
    if not even:
        return []
    own, *others = near([reading.article.quote(each.passage) for each in (key, *even)])
    beside = [(each, vector) for each, vector in zip(even, others, strict=True) if _is_apart(own, vector)]
    beside.sort(key=lambda pair: abs(len(pair[0].text) - len(key.text)))
    chosen: list[tuple[Claim, Vectors]] = []
    for where in ("paragraph", "passage"):  # details of one paragraph only where there are no others
        for each, vector in beside:
            alike = max(_shared(each.text, other) for other in (key.text, *(one.text for one, _ in chosen)))
            fresh = all(getattr(each, where) != getattr(one, where) and _is_apart(vector, two) for one, two in chosen)
            sourced = SOURCED.search(each.text) and any(SOURCED.search(one.text) for one, _ in chosen)
            if len(chosen) < WRONG and alike <= MOST_SHARED and fresh and not sourced:
                chosen.append((each, vector))
    return [each for each, _ in chosen]


def _is_apart(one: Vectors, other: Vectors) -> bool:
    return round(nearness(one, other), 2) <= MOST_NEAR


def _shared(one: str, other: str) -> float:
    """Give the share of a text's words that stand in another."""
    words = _content(one)
    return len(words & _content(other)) / max(1, len(words))


def _content(text: str) -> set[str]:
    return {word[:6] for word in re.findall(r"[^\W_]{4,}", text.casefold())}


def _question(reading: Reading, key: Claim, wrong: list[Option]) -> Question:
    options = {key.text: Option(key.text, right=True, why=WHY_RIGHT.format(key.paragraph))}
    options |= {option.text: option for option in wrong}
    order = shuffled(options, reading.article.title)
    evidence = (key.passage, *_support(reading, key.passage))
    return Question(TYPE, PROMPT, Choice(tuple(options[text] for text in order)), evidence, difficulty=0.6)


def _support(reading: Reading, own: Passage) -> list[Passage]:
    """Give the other sentences that are nearest to the story's middle."""
    others = (weight for weight in reading.importance if weight.passage != own)
    later = sorted(others, key=lambda weight: (-weight.central, weight.passage.start))
    return sorted((weight.passage for weight in later[:SUPPORT]), key=lambda passage: passage.start)
