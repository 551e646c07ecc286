"""Stances: what somebody thinks or does in one short statement, with that person's own words right behind it.

In:  Ann Lee denied that the bridge was unsafe. “Every bolt was tested in May,” she said.
Out: Ann Lee denied that the bridge was unsafe - Every bolt was tested in May
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.claims import VAGUE, claims
from content.leaning import leans
from content.outline import told_by
from content.reading.phrases import sentence_of
from content.reading.quotes_sayings import POINTING
from content.realise import capital
from content.statements import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Passage
    from content.reading import Quote, Reading

LEAST, MOST = 5, 20  # words of a statement
# A statement judges, warns, wishes or takes sides; what merely happened needs no support.
CLAIM = re.compile(
    r"\b(?:worr|concern|fear|threat|danger|risk|difficult|hard|better|worse|benefit|harm|help|hurt|suffer|struggl|fail"
    r"|success|important|need|must|should|ought|critici|unfair|proud|angr|popular|lack|affect|crisis|pressure|challenge"
    r"|controvers|welcom|praise|oppos|support|love|hate|hope|disappoint|anxi|depend|den(?:y|ies|ied)|reject|defend|doubt"
    r"|promis|want|blam|accus|alarm|loss|unique|crucial|decline|shr[aiu]nk|optimis|pessimis|confiden|regret|unlikely"
    r"|inspir|celebrat|different|surpris|impossible|too \w+ to)\w*\b",
    re.IGNORECASE,
)
REPORTED = re.compile(r"^According to\b|\b(?:said|says|told|added|saying)\b|[“”\"]")
WISH = re.compile(r"\b(?:need|must|should|ought)\b")  # what is to be done follows from no quotation
HE = {"he", "she"}


@dataclass(frozen=True, slots=True)
class Stance:
    """A statement, its sentence, and the quotation that begins the next one; `own` where its speaker states it, too."""

    text: str
    passage: Passage
    quote: Quote
    own: bool


def stances(reading: Reading) -> Iterator[Stance]:
    """Give the statements behind which a quotation stands at once, each sentence's first one."""
    begun = sorted(quote.words.start for quote in reading.quotes if quote.direct)
    direct = {quote.words.start: quote for quote in reading.quotes if quote.direct}
    starts = [sentence_of(sent.root).start for sent in reading.first.sents if sent.text.strip()]
    seen: set[int] = set()
    for text, passage, speaker in _statements(reading):
        at = bisect_left(begun, passage.end - 1)
        if at == len(begun) or passage.start in seen or not LEAST <= len(text.split()) <= MOST:
            continue
        quote = direct[begun[at]]
        number, place = (reading.article.place(each).paragraph for each in (passage, quote.words))
        between = bisect_left(starts, quote.words.start - 1) - bisect_left(starts, passage.end)
        if place - number <= 1 and between <= 0 and (not speaker or speaker == quote.speaker):
            seen.add(passage.start)
            yield Stance(text, passage, quote, own=bool(speaker))


def _statements(reading: Reading) -> Iterator[tuple[str, Passage, str]]:
    """Give what speakers are reported to say, and what the story says of them or of its matter."""
    for claim in claims(reading):
        if WISH.search(claim.clause):
            continue
        yield capital(claim.clause), claim.quote.passage, claim.quote.speaker
    for text, quote in of_themselves(reading):
        yield text, quote.passage, quote.speaker
    for clause in told(reading):
        if clause.fact.source is None and _judges(clause.text):
            yield clause.text.rstrip("."), clause.fact.passage, ""
    for line in told_by(reading):
        if _judges(line.text):
            yield line.text.rstrip("."), line.passage, ""


def _judges(text: str) -> bool:
    return CLAIM.search(text) is not None and not REPORTED.search(text)


def of_themselves(reading: Reading) -> Iterator[tuple[str, Quote]]:
    """Give what speakers report of themselves, with their names.

    In:  She said she hoped to reopen the school.
    Out: Ann Lee hoped to reopen the school
    """
    whole = {name.text for name in reading.names if name.kind == "person" and " " in name.text}
    for quote in reading.quotes:
        span = reading.first.char_span(quote.words.start, quote.words.end, alignment_mode="expand")
        if span is None or quote.direct or not quote.sure or quote.speaker not in whole or span[0].lower_ not in HE:
            continue
        rest = " ".join(span[1:].text.split())
        others = [token for token in span[1:] if token.lower_ in HE | {"him", "her", "his"}]
        if others or leans(reading, span[1:]) or POINTING.search(rest) or VAGUE.search(rest):
            continue
        yield f"{quote.speaker} {rest}", quote
