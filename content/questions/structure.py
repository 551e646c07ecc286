"""Structure: what a paragraph does for the text, where marks, names, years and figures leave no doubt.

In:  “We shall be ready in May,” said Ola Berg, the harbour master. “Every crane has been tested.”
Out: What does paragraph 4 mainly do? (It quotes Ola Berg.)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from content.distractors import shuffled
from content.model import PARAGRAPH_BREAK, Choice, Option, Passage, Question

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading

TYPE = "structure"
WRONG = 3
MOSTLY_SAID = 0.6  # of a paragraph's letters; below that it also tells
LEAST_WORDS, OPENING = 20, 2
LEAST_FIGURES, GREAT = 3, 100
LONG_AGO = 2  # years before the latest that the text names; last year is still the story itself
QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]?")
YEAR = re.compile(r"(?<![\d,.$£€-])(?:1[6-9]\d\d|20\d\d)(?![\d%-]|[.,]\d)")
FIGURE = re.compile(
    r"\d|\b(?:half|thirds?|quarters?|dozens?|hundreds?|thousands?|millions?|billions?|per ?cent|percent|most|twice)\b",
    re.IGNORECASE,
)
BEFORE = re.compile(
    r"\b(?:1[6-9]\d\d|20\d\d|ago|earlier|previous(?:ly)?|last|past|decades?|century|centuries|history|since|once|before"
    r"|formerly|former|originally|used to|then|had|first|years?)\b",
    re.IGNORECASE,
)
# A paragraph with these runs on towards the present.
ONWARDS = re.compile(r"\b(?:since|until|till|now|today|later|years?|decades?|ha[sv]e|is|are|will)\b", re.IGNORECASE)
MEANING = re.compile(
    r"\b(?:means?|meaning|known as|called|refers?|defined?|defines|stands for|terms?|so-called|is an?|are the)\b",
    re.IGNORECASE,
)
# What a paragraph might do, each with the marks without which it surely does not.
QUOTE, FIGURES = "It gives one person’s own words.", "It gives figures that show how large something is."
PAST, TERM = "It looks back at events of earlier years.", "It explains the meaning of a term."
MIGHT = (("figures", FIGURES, FIGURE), ("past", PAST, BEFORE), ("term", TERM, MEANING))
ABSENT = "Nothing in this paragraph does that."
PROOF = {
    "quote": "Most of the paragraph stands in quotation marks, and one person says it all.",
    "past": "The paragraph names that year and tells of it only.",
    "figures": "The paragraph holds three figures or more.",
}


@dataclass(frozen=True, slots=True)
class Work:
    """What one paragraph, counted from 1, does; `about` is whom it quotes or the year to which it goes back."""

    paragraph: int
    kind: Literal["quote", "past", "figures"]
    about: str
    text: str


def propose(reading: Reading) -> Iterator[Question]:
    """Ask for the work of a paragraph that plainly does one thing: the first of each kind of work."""
    works = list(_works(reading))
    asked: set[str] = set()
    for work in works:
        plain, wrong = _offered(reading, work, works)
        if len(wrong) == WRONG and work.kind not in asked:
            asked.add(work.kind)
            yield _question(reading, work, plain, wrong)


def _works(reading: Reading) -> Iterator[Work]:
    """Tell what paragraphs do, the opening, the very short and those that do several things left out."""
    latest = max((int(year) for year in YEAR.findall(reading.article.text)), default=0)
    for number, paragraph in enumerate(reading.article.paragraphs, 1):
        if len(paragraph.split()) < LEAST_WORDS or number <= OPENING:
            continue
        found = [*_quote(reading, number), *_past(paragraph, number, latest), *_figures(reading, number)]
        if len(found) == 1:
            yield found[0]


def _quote(reading: Reading, number: int) -> Iterator[Work]:
    """Find a paragraph that is mostly one person's words."""
    paragraph = reading.article.paragraphs[number - 1]
    direct = sum(len(found) for found in QUOTED.findall(paragraph)) / len(paragraph)
    inside = [quote for quote in reading.quotes if reading.article.place(quote.passage).paragraph == number]
    speakers = {quote.speaker for quote in inside}
    sure = all(quote.speaker_known and quote.sure for quote in inside)
    persons = {name.text for name in reading.names if name.kind == "person" and " " in name.text}
    if direct >= MOSTLY_SAID and len(speakers) == 1 and sure and speakers <= persons:
        (speaker,) = speakers
        yield Work(number, "quote", speaker, f"It quotes {speaker}.")


def _past(paragraph: str, number: int, latest: int) -> Iterator[Work]:
    """Find a paragraph that begins with one year long before the story's own, and stays there."""
    years = set(YEAR.findall(paragraph))
    if len(years) != 1 or QUOTED.search(paragraph) or ONWARDS.search(paragraph):
        return
    (year,) = years
    if int(year) <= latest - LONG_AGO and re.match(rf"(?:Back )?[Ii]n {year}\b", paragraph):
        yield Work(number, "past", year, f"It looks back at events of {year}.")


def _figures(reading: Reading, number: int) -> Iterator[Work]:
    """Find a paragraph full of sums, percentages or great numbers."""
    paragraph = reading.article.paragraphs[number - 1]
    inside = [count for count in reading.counts if reading.article.place(count.passage).paragraph == number]
    great = [count for count in inside if count.unit in {"money", "percent"} or (count.value or 0) >= GREAT]
    if len(great) >= LEAST_FIGURES and not QUOTED.search(paragraph):
        yield Work(number, "figures", "", FIGURES)


def _offered(reading: Reading, work: Work, works: list[Work]) -> tuple[str, dict[str, str]]:
    """Give the key and three things that a paragraph surely does not do, each with its reason.

    Where nobody else is quoted, no name stands in any option: a single name would stand out.
    """
    paragraph = YEAR.sub("", reading.article.paragraphs[work.paragraph - 1]) if work.kind == "past" else ""
    paragraph = paragraph or reading.article.paragraphs[work.paragraph - 1]
    speaking = [other for other in works if other.kind == "quote" and other.about != work.about]
    rivals = [other for other in speaking if other.about.split()[-1] not in paragraph]
    key = QUOTE if work.kind == "quote" and not rivals else work.text
    wrong = {other.text: f"Paragraph {other.paragraph} does that." for other in rivals[:1]}
    absent = [text for kind, text, marks in MIGHT if kind != work.kind and not marks.search(paragraph)]
    wrong |= dict.fromkeys(absent, ABSENT)
    if len(wrong) < WRONG:
        wrong |= {other.text: f"Paragraph {other.paragraph} does that." for other in rivals}
    return key, dict(list(wrong.items())[:WRONG])


def _question(reading: Reading, work: Work, key: str, wrong: dict[str, str]) -> Question:
    options = {key: Option(key, right=True, why=PROOF[work.kind])}
    options |= {text: Option(text, why=why) for text, why in wrong.items()}
    order = shuffled(options, f"{reading.article.title}{work.paragraph}")
    prompt = f"What does paragraph {work.paragraph} mainly do?"
    shape = Choice(tuple(options[text] for text in order))
    return Question(TYPE, prompt, shape, (_whole(reading, work),), difficulty=0.4)


def _whole(reading: Reading, work: Work) -> Passage:
    """Give the passage of a whole paragraph."""
    before = sum(len(each) + len(PARAGRAPH_BREAK) for each in reading.article.paragraphs[: work.paragraph - 1])
    return Passage(before, before + len(reading.article.paragraphs[work.paragraph - 1]))
