"""Unstated: that somebody agrees with a claim of somebody else, where the text says nothing of it.

In:  Ann Lee said the old dam could fail. (and elsewhere: "Our school needs a new roof," said Bo Carr.)
Out: Bo Carr agrees with Ann Lee that the old dam could fail. (neither true nor false)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.reading.names import said
from content.realise import capital
from content.rewording.speakers import names_in, speaker, stems_of, told_by, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.claims import Claim
    from content.model import Passage
    from content.reading import Reading
    from content.reading.names import Name
    from content.reading.quotes import Quote

# One agrees with what may be judged in more ways than one, and not with a figure, a wish or a plan of somebody's.
NO_JUDGEMENT = re.compile(
    r"\d|\b(?:would|had|will|shall|whether|hopes?|wants?|plans?|percent|per cent|could not|could be seen)\b"
)
MOST_SHOWN = 20  # words: two names and a claim are much to keep in mind
LEAST_HEARD = 5  # words of a quotation: less says nothing of what its speaker thinks
MOST_IN_COMMON = 1  # long words of a claim in all sentences on somebody: the story's own matter


@dataclass(frozen=True, slots=True)
class Unstated:
    """A statement that the text neither makes nor contradicts, with the sentences that come nearest to it."""

    text: str
    passages: tuple[Passage, ...]


def unstated(reading: Reading) -> Iterator[Unstated]:
    """Let others of the story agree with each claim, who speak of nothing that it speaks of."""
    for claim, name in told_by(reading):
        others = () if NO_JUDGEMENT.search(claim.clause) or name.kind != "person" else _others(reading, claim, name)
        for other, quote in others:
            text = capital(f"{said(other)} agrees with {said(name)} that {within(reading, claim)}.")
            if len(text.split()) <= MOST_SHOWN:
                near = {claim.quote.passage, quote.passage}
                yield Unstated(text, tuple(sorted(near, key=lambda passage: passage.start)))


def _others(reading: Reading, claim: Claim, name: Name) -> Iterator[tuple[Name, Quote]]:
    """Give who else is quoted, with a quotation, and with no word of the claim in any of them."""
    stems = stems_of(claim.clause)
    heard: dict[str, list[Quote]] = {}
    for quote in reading.quotes:
        heard.setdefault(quote.speaker, []).append(quote)
    for who, quotes in heard.items():
        other = speaker(reading, who)
        if other is None or other.kind != "person" or other.text == name.text or names_in(other, claim.clause):
            continue
        sure = [quote for quote in quotes if quote.sure and quote.direct and len(quote.text.split()) >= LEAST_HEARD]
        silent = not any(stems_of(quote.text) & stems for quote in quotes)
        if sure and silent and not _has_to_do(reading, other, claim, stems):
            yield other, sure[0]


def _has_to_do(reading: Reading, other: Name, claim: Claim, stems: set[str]) -> bool:
    """Say whether a sentence that names somebody tells something of the claim, or is the claim's own paragraph."""
    text = reading.article.text
    own = text.count("\n\n", 0, claim.quote.passage.start)
    places = [mention.start for mention in other.mentions]
    if any(text.count("\n\n", 0, place) == own for place in places):
        return True
    about = (sent.text for sent in reading.first.sents if any(sent.start_char <= at < sent.end_char for at in places))
    return any(len(stems_of(sentence) & stems) > MOST_IN_COMMON for sentence in about)
