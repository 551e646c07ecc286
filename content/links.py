"""Links: how a paragraph follows on from the one before it, where its first words or its speaker leave no doubt.

In:  The mayor praised the bridge. / But few people in the town use it.
Out: a contrast
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from content.once import once
from content.signs import stretches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.model import Passage
    from content.reading import Reading
    from content.signs import Stretch

LEAST_WORDS = 12  # of either paragraph: of less there is little to join
MOST_SPOKEN = 0.6  # of the words of a paragraph that goes on with somebody's words
OPENINGS = {
    "contrast": r"(?:(?:But|Nevertheless,?|Nonetheless,?|On the other hand,?|By contrast,?|In contrast,?|Yet,?)"
    r"\b(?! for\b)|(?:However|Still|Even so|Conversely|That said|Despite (?:this|that|these|all this)[^,]{0,40}|"
    r"In spite of (?:this|that|these)[^,]{0,40}|On the contrary),)",
    "example": r"(?:For example|For instance|One (?:such )?example|An example of this|One such)\b",
    "result": r"(?:As a result|Consequently|Therefore|As a consequence|For this reason|Because of this|That is why|"
    r"This is why|(?:Thus|Hence|Accordingly)(?=,)|This (?:means|meant) that|This has led to|This led to)\b(?! of\b)",
    "reason": r"(?:This is because|That is because|The reason (?:is|for this)|One reason (?:is|for this))\b",
    "addition": r"(?:(?:Moreover|Furthermore|In addition|Additionally|Similarly|Likewise|Besides|What is more|Also|"
    r"In addition to (?:this|that|these)[^,]{0,30}|On top of (?:this|that)|Apart from (?:this|that)),)|Another "
    r"(?:problem|reason|challenge|advantage|concern|issue|factor|obstacle|difficulty|benefit|option|way|point)\b",
    "next": r"(?:Then|After that|Afterwards?|Soon after|Soon afterwards?|Later that (?:day|night|week|month|year)|"
    r"The (?:next|following) (?:day|week|month|year|morning)|"
    r"(?:Days|Weeks|Months|Hours|Minutes|Two days|Three days|A day|A week|A month|A year|Two weeks|Two months|"
    r"Two years|Shortly|An hour) (?:later|afterwards)|Shortly after(?: that)?(?=,)|Eventually(?=,)),? ",
    "past": r"(?:Years|Decades|Months|A year|A decade|Two years|Three years|Ten years|A month|A few years|"
    r"Several years) (?:earlier|before)(?: that)?,|(?:In the past|Previously|Before that|Until then),",
    "aside": r"Meanwhile,",
}
REACH = 15  # tokens in which "also" tells how its paragraph begins
FIRST = {kind: re.compile(pattern) for kind, pattern in OPENINGS.items()}
# What may be read out of a paragraph beside its first words: then that is no wrong answer.
HINTS = {
    "contrast": r"\b(?:but|however|yet|although|though|while|whereas|despite|still|instead|unlike|contrary|only|not|"
    r"never|no)\b|n[’']t\b",
    "example": r"\b(?:examples?|instance|such|includ\w+|like|especially|another|similar\w*)\b",
    "result": r"\b(?:result\w*|so|therefore|thus|consequen\w+|led|leads?|caus\w+|forc\w+|prompt\w+|mean\w*)\b",
    "reason": r"\b(?:because|reason\w*|due to|caus\w+|why|owing|thanks to|explain\w*|blam\w+)\b",
    "past": r"\b(?:\d{4}|ago|years?|since|earlier|previous\w*|former\w*|history|once|decades?|last)\b",
    "figures": r"\d|\b(?:hundreds?|thousands?|millions?|dozens?|two|three|four|five|half|per ?cent)\b",
    "other": r"$^",
    "same": r"$^",
    "next": r"\b(?:then|later|after\w*|next|following|soon)\b",
}
QUOTED = re.compile(r"[“\"][^”\"]*[”\"]?")
# A contrast between then and now looks back as well, and a look back sets then against now.
TWOFOLD = {
    "contrast": re.compile(
        r"\b(?:ago|earlier|previously|in the past|once|used to|historically|formerly)\b", re.IGNORECASE
    ),
    "past": re.compile(
        r"\b(?:but|however|yet|though|although|while|whereas|unlike|instead|now|today)\b", re.IGNORECASE
    ),
}


@dataclass(frozen=True, slots=True)
class Link:
    """How paragraph `number` follows on; `words` shows it, `wrong` are the kinds that are surely not so."""

    kind: str
    number: int
    words: str
    passages: tuple[Passage, Passage]
    wrong: tuple[str, ...]


@once
def links(reading: Reading) -> Iterator[Link]:
    """Give the links that are beyond doubt, in text order."""
    every = stretches(reading)
    for before, stretch in pairwise(every):
        asking = "?" in stretch.text
        if not asking and before.number == stretch.number - 1 and min(before.words, stretch.words) >= LEAST_WORDS:
            yield from _link(reading, before, stretch)


def _link(reading: Reading, before: Stretch, stretch: Stretch) -> Iterator[Link]:
    passages = (before.sentences[-1], stretch.sentences[0])
    found = next(((kind, first[0]) for kind, rule in FIRST.items() if (first := rule.match(stretch.text))), None)
    also = _also(reading, before, stretch)
    if found is None and also:
        found = ("addition", also)
    if found is not None:
        if found[0] in TWOFOLD and TWOFOLD[found[0]].search(stretch.text):
            return
        wrong = tuple(kind for kind in HINTS if kind != found[0] and not _hinted(stretch, kind, found[1]))
        yield Link(found[0], stretch.number, found[1].rstrip(","), passages, wrong)
    elif _goes_on(reading, before, stretch):
        wrong = tuple(kind for kind in HINTS if kind != "same" and not _hinted(stretch, kind))
        yield Link("same", stretch.number, "", passages, wrong)
    elif _answers(reading, before, stretch):
        wrong = tuple(kind for kind in HINTS if kind != "other" and not _hinted(stretch, kind))
        yield Link("other", stretch.number, "", passages, wrong)


def _also(reading: Reading, before: Stretch, stretch: Stretch) -> str:
    """Give "also" where the main clause that opens a paragraph is added by it to one on the same thing."""
    for token in reading.first[stretch.start : stretch.start + REACH]:
        main = token.sent.start == stretch.start and token.text == "also" and token.head.dep_ in {"root", "ROOT"}
        if main and not re.search(r"[“\"]|not only", token.sent.text):
            subjects = [child for child in token.head.children if child.dep_.startswith("nsubj")]
            return "also" if any(_is_known(each, before) for each in subjects) else ""
    return ""


def _is_known(subject: Token, before: Stretch) -> bool:
    """Say whether a subject is a pronoun, or holds a word of the paragraph before."""
    named = [token.text for token in subject.subtree if token.pos_ in {"NOUN", "PROPN"}]
    return subject.pos_ == "PRON" or any(re.search(rf"\b{re.escape(word)}\b", before.text) for word in named)


def _hinted(stretch: Stretch, kind: str, opening: str = "") -> bool:
    return re.search(HINTS[kind], stretch.text.replace(opening, "", 1), re.IGNORECASE) is not None


def _goes_on(reading: Reading, before: Stretch, stretch: Stretch) -> bool:
    """Say whether a paragraph of quoted words has the one speaker of the paragraph before, and does not name him."""
    here, there = stretch.spoken(reading), before.spoken(reading)
    speakers = {quote.speaker for quote in (*here, *there)}
    share = sum(len(quote.text.split()) for quote in here if quote.direct) / max(1, stretch.words)
    sound = bool(here) and bool(there) and len(speakers) == 1 and all(quote.sure for quote in (*here, *there))
    known = sound and all(quote.speaker_known for quote in here)
    outside = QUOTED.sub(" ", stretch.text)
    named = any(word[:1].isupper() for word in re.findall(r"[^\W\d_]+", outside)[1:])
    return known and share >= MOST_SPOKEN and not named and not any(quote.direct for quote in there)


def _answers(reading: Reading, before: Stretch, stretch: Stretch) -> bool:
    """Say whether two paragraphs of quoted words have one speaker each, and not the same one."""
    spoken = [each.spoken(reading) for each in (before, stretch)]
    sound = all(quote.sure and quote.speaker_known for quote in (*spoken[0], *spoken[1]))
    speakers = [{quote.speaker for quote in inside} for inside in spoken]
    shares = (
        sum(len(quote.text.split()) for quote in inside if quote.direct) / max(1, each.words)
        for inside, each in zip(spoken, (before, stretch), strict=True)
    )
    apart = all(len(each) == 1 for each in speakers) and speakers[0] != speakers[1]
    (one, *_), (other, *_) = ([*each, ""] for each in speakers)
    kin = bool(set(one.split()) & set(other.split()))
    named = other.rsplit(" ", 1)[-1] in stretch.text and one.rsplit(" ", 1)[-1] in before.text
    return sound and apart and not kin and named and all(share >= MOST_SPOKEN for share in shares)
