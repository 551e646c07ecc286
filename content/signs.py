"""Signs: what a paragraph shows on its face of the work that it does: speech, figures, the past, what is to come.

In:  In 2009 the town built a new bridge, for example, and it will pay for it until 2030.
Out: figures, past, ahead, example
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from content.model import Passage
from content.once import once
from content.reading.phrases import sentences_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.reading import Fact, Quote, Reading

YEAR = re.compile(r"\d{4}")
# A paragraph with one of these may do such work in a reader's eye: enough not to call it wrong, not to call it right.
SIGNS = {
    "speech": re.compile(
        r"[“”\"]|\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|add(?:s|ed)|according|argu\w+|claim\w*|explain\w*|"
        r"ask(?:s|ed)|insist\w*|believ\w+|describ\w+|call(?:s|ed)|not(?:e|es|ed)|stat(?:e|es|ed)|announc\w+|report(?:s|ed)|"
        r"think\w*|view\w*|opinion\w*|reaction\w*|wr(?:ote|ites?)|warn\w*|urg\w+|quot\w+|speak\w*|spoke|word\w*|letter|"
        r"statement)\b",
        re.IGNORECASE,
    ),
    "figures": re.compile(
        r"\d|\b(?:hundreds?|thousands?|millions?|billions?|dozens?|per ?cent|half|third|quarter|doubl\w+|twice|ten|"
        r"twenty|two|three|four|five|six|seven|eight|nine|number|figures?|rate|share)\b",
        re.IGNORECASE,
    ),
    "past": re.compile(
        r"\b(?:1\d\d\d|20\d\d|ago|earlier|previous\w*|former\w*|histor\w*|since|in the past|once|used to|decades?|"
        r"years?|centur\w+|founded|born|ancient|origin\w*|roots?|tradition\w*|childhood|youth)\b",
        re.IGNORECASE,
    ),
    "ahead": re.compile(
        r"\b(?:will|would|shall|may|might|could|should|must|plan\w*|hop(?:e|es|ed|ing)|expect\w*|intend\w*|aim\w*|next|"
        r"future|upcoming|soon|schedul\w+|set to|due|about to|going to|seek\w*|want\w*|until|tomorrow|prepar\w+|"
        r"propos\w+|target\w*|goals?|forecast\w*|predict\w*|likely|vow\w*|promis\w+|pledg\w+|urg\w+|risk\w*|"
        r"threat\w*|coming|to be|await\w*|deadline|is to|are to)\b|[’']ll\b|won[’']t",
        re.IGNORECASE,
    ),
    "example": re.compile(
        r"\b(?:examples?|instance|such|includ\w+|like|among|namely|one of|as in|case|especially|particular\w*)\b",
        re.IGNORECASE,
    ),
    "compare": re.compile(
        r"\b(?:than|unlike|like|while|whereas|both|each|other|others|compar\w+|similar\w*|same|differ\w*|contrast\w*|"
        r"against|versus|more|less|most|than|as \w+ as|neither|either|rather|instead|but|two)\b",
        re.IGNORECASE,
    ),
    "advice": re.compile(
        r"\b(?:should|must|need\w*|ought|advi\w+|recommend\w*|best|try|urg\w+|you|your|tips?|can|could|better|avoid\w*|"
        r"warn\w*|call\w*|ask\w*|encourag\w*|readers?|public|people|let)\b",
        re.IGNORECASE,
    ),
    "term": re.compile(
        r"\b(?:mean\w*|call\w*|known|defin\w+|terms?|refer\w*|words?|name\w*|stands? for|is an?|are|which (?:is|are)|"
        r"or)\b|[“\"(]",
        re.IGNORECASE,
    ),
    "mistake": re.compile(
        r"\b(?:not|no|never|wrong\w*|mist\w+|myths?|false\w*|but|however|contrary|although|though|actual\w*|instead|"
        r"in fact|real\w*|tru\w+|errors?|correct\w*|rather|despite|yet|den(?:y|ies|ied)|reject\w*|"
        r"believ\w+)\b|n[’']t\b",
        re.IGNORECASE,
    ),
    "open": re.compile(
        r"\?|\b(?:whether|if|unclear|unknown|unsure|wonder\w*|ask\w*|question\w*|why|how|who|what|may|might|perhaps|"
        r"doubt\w*|remain\w*|uncertain\w*|could|yet to)\b",
        re.IGNORECASE,
    ),
    "place": re.compile(
        r"\b(?:build\w*|built|streets?|roads?|towns?|city|cities|villages?|hous\w+|homes?|rooms?|halls?|parks?|coast\w*|"
        r"rivers?|lakes?|sea|island\w*|mountains?|hills?|forests?|beach\w*|located|lies|see\w*|look\w*|view\w*|land\w*|"
        r"areas?|sites?|camps?|walls?|centres?|centers?|green|high|large|small|old|tall|wide|beaut\w+|field\w*|where|place\w*|"
        r"region\w*|district\w*|surround\w*|water\w*|desert|valley|shores?|bridge\w*|temple\w*|church\w*|mosque\w*)\b",
        re.IGNORECASE,
    ),
    "summary": re.compile(
        r"\b(?:all|overall|in short|summ\w+|conclu\w+|in the end|altogether|thus|therefore|so|finally|in all|total\w*|"
        r"result\w*|whole|general\w*|main\w*|again)\b",
        re.IGNORECASE,
    ),
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """One paragraph: its number from 1, its text, its sentences, and its tokens [start, end) of the first Doc."""

    number: int
    text: str
    sentences: tuple[Passage, ...]
    start: int
    end: int

    @property
    def passage(self) -> Passage:
        """Give the whole paragraph."""
        return Passage(self.sentences[0].start, self.sentences[-1].end)

    @property
    def words(self) -> int:
        """Count its words."""
        return len(self.text.split())

    def holds(self, passage: Passage) -> bool:
        """Say whether a passage begins in this paragraph."""
        return self.passage.start <= passage.start < self.passage.end

    def spoken(self, reading: Reading) -> list[Quote]:
        """Give what is said in the paragraph."""
        return [quote for quote in reading.quotes if self.holds(quote.words)]

    def facts(self, reading: Reading) -> list[Fact]:
        """Give the clauses of the paragraph."""
        return [fact for fact in reading.facts if self.start <= fact.head < self.end]

    def shows(self, sign: str) -> bool:
        """Say whether the paragraph has any sign of a kind of work."""
        return SIGNS[sign].search(self.text) is not None


def within(span: Passage, passage: Passage) -> bool:
    """Say whether a span begins inside a passage."""
    return passage.start <= span.start < passage.end


@once
def stretches(reading: Reading) -> Iterator[Stretch]:
    """Give the paragraphs in order, those that hold a sentence."""
    found: dict[int, list[tuple[int, Passage]]] = {}
    for start, passage in sentences_of(reading.first).items():
        if passage.end > passage.start:
            found.setdefault(reading.article.place(passage).paragraph, []).append((start, passage))
    starts = sorted(sentences_of(reading.first))
    ends = dict(pairwise(starts))
    for number, inside in sorted(found.items()):
        last = ends.get(inside[-1][0], len(reading.first))
        text = reading.article.paragraphs[number - 1]
        yield Stretch(number, text, tuple(passage for _, passage in inside), inside[0][0], last)


@once
def main_verbs(reading: Reading) -> Iterator[Token]:
    """Give the main verb of each sentence, and those joined to it."""
    for token in reading.first:
        root = token.dep_ in {"root", "ROOT"}
        joined = token.dep_ in {"conj", "parataxis"} and token.head.dep_ in {"root", "ROOT"} and token.pos_ == "VERB"
        if root or joined:
            yield token


def latest_year(reading: Reading) -> int:
    """Give the year of the story: of its paper, or the last that it names; 0 where there is none."""
    if reading.article.published:
        return reading.article.published.year
    found = (YEAR.match(each.value or "") for each in reading.times)
    return max((int(year[0]) for year in found if year), default=0)
