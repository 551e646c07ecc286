"""Evidence: the one of several quotations that supports a statement of the story, as the words right behind it do.

In:  The loss of the ferry has worried many islanders. “Without the ferry we cannot sell our fish,” said Ola Berg. ...
Out: Which quotation best supports the statement “The loss of the ferry has worried many islanders”? (Without the ferry
     we cannot sell our fish)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from content.claims import claims
from content.distractors import shuffled
from content.meaning import nearness, vectors
from content.model import Choice, Option, Passage, Question
from content.outline import Line, told_by
from content.reading.phrases import sentence_of
from content.reading.quotes_sayings import saying
from content.realise import capital

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from content.meaning import Vectors
    from content.reading import Quote, Reading

    Near = Callable[[Sequence[str]], Vectors]

TYPE = "evidence"
MOST_SAID, MOST_TOLD = 32, 18  # words of a quotation, and of the statement that it supports
# In meaning: the quotation is so near to the statement that it follows, every other one so far.
LEAST_NEAR, MOST_FAR, MARGIN = 0.42, 0.36, 0.15
# A claim judges, warns or wishes; what merely happened needs no support.
CLAIM = re.compile(
    r"\b(?:worr|concern|fear|threat|danger|risk|difficult|hard|better|worse|benefit|harm|help|hurt|suffer|struggl|fail"
    r"|success|important|need|must|should|ought|critici|unfair|proud|angr|popular|lack|affect|crisis|pressure|challenge"
    r"|controvers|welcom|praise|oppos|support|love|hate|hope|disappoint|anxi|depend)\w*\b",
    re.IGNORECASE,
)
REPORTED = re.compile(r"^According to\b|\b(?:said|says|told|added)\b")
WRONG, LEAST_WRONG = 3, 2
MOST_LONGER = 2.0
WHY_RIGHT = "It stands right behind the statement, and the speaker tells more about the same thing."
WHY_WRONG = "It is about something else: paragraph {number}."


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence of somebody's own words, with its quotation."""

    text: str
    quote: Quote


def propose(reading: Reading, near: Near = vectors) -> Iterator[Question]:
    """Ask which quotation supports a statement, where the words right behind it are plainly on the same thing."""
    said = list(_said(reading))
    lines = [line for line in (*told_by(reading), *_claimed(reading)) if _is_claim(line.text)]
    pairs = [(line, words) for line, words in _following(reading, lines, said)]
    if not pairs or len(said) <= LEAST_WRONG:
        return
    found = near([*(line.text for line, _ in pairs), *(words.text for words in said)])
    told, spoken = found[: len(pairs)], found[len(pairs) :]
    for at, (line, words) in enumerate(pairs):
        nears = [round(nearness(told[at], vector), 2) for vector in spoken]
        wrong = _wrong(words, said, nears)
        if nears[said.index(words)] >= LEAST_NEAR and len(wrong) >= LEAST_WRONG:
            yield _question(reading, line, words, wrong)


def _is_claim(text: str) -> bool:
    """Say whether a short statement can be supported: it judges something, and is no report of who said so."""
    return len(text.split()) <= MOST_TOLD and CLAIM.search(text) is not None and not REPORTED.search(text)


def _said(reading: Reading) -> Iterator[Words]:
    """Give the most telling sentence of each person's own words."""
    for quote, after in pairwise([*reading.quotes, None]):
        if quote is not None and quote.direct:
            text = saying(reading.first, quote, after, most=MOST_SAID, loose=True)
            if text and not text.endswith("?"):
                yield Words(f"{text}.", quote)


def _following(reading: Reading, lines: list[Line], said: list[Words]) -> Iterator[tuple[Line, Words]]:
    """Give each statement with the words that begin the next sentence, in its paragraph or the next one."""
    passages = [sentence_of(sent.root) for sent in reading.first.sents if sent.text.strip()]
    following = {one.start: other for one, other in pairwise(passages)}
    for line in lines:
        next_one = following.get(line.passage.start)
        for words in said:
            inside = next_one is not None and next_one.start <= words.quote.words.start < next_one.end
            if inside and reading.article.place(words.quote.words).paragraph - line.paragraph <= 1:
                yield line, words


def _claimed(reading: Reading) -> Iterator[Line]:
    """Give what somebody is reported to say, with its sentence."""
    for claim in claims(reading):
        number = reading.article.place(claim.quote.passage).paragraph
        yield Line(number, f"{capital(claim.clause)}.", claim.quote.passage, 1.0)


def _wrong(right: Words, said: list[Words], nears: list[float]) -> list[Words]:
    """Choose quotations on something else, about as long as the right one."""
    limit = min(MOST_FAR, nears[said.index(right)] - MARGIN)
    far = [words for words, value in zip(said, nears, strict=True) if value <= limit and words.quote != right.quote]
    size = len(right.text)
    even = [words for words in far if size / MOST_LONGER <= len(words.text) <= size * MOST_LONGER]
    unique = {words.text: words for words in even if words.text != right.text}
    return sorted(unique.values(), key=lambda words: abs(len(words.text) - size))[:WRONG]


def _question(reading: Reading, line: Line, right: Words, wrong: list[Words]) -> Question:
    options = {f"“{right.text}”": Option(f"“{right.text}”", right=True, why=WHY_RIGHT)}
    for words in wrong:
        number = reading.article.place(words.quote.words).paragraph
        options[f"“{words.text}”"] = Option(f"“{words.text}”", why=WHY_WRONG.format(number=number))
    order = shuffled(options, f"{reading.article.title}{line.text}")
    prompt = f"Which quotation best supports the statement “{line.text.rstrip('.')}”?"
    evidence = (line.passage, Passage(right.quote.passage.start, right.quote.passage.end))
    return Question(TYPE, prompt, Choice(tuple(options[text] for text in order)), evidence, difficulty=0.6)
