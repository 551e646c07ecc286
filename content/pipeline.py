"""The route from an article to a draft, steps 1 to 7 of the design."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from content.before import notes, prompts
from content.checks import sift
from content.clean import check as check_article
from content.clean import clean
from content.closing import closed
from content.faults import Faults
from content.glossary import gloss
from content.level import grade
from content.model import Draft, Rejection, Wish
from content.parse import parse
from content.questions import QUESTION_TYPES
from content.rank import choose, spares
from content.reading import Reading, read
from content.reading.headline import headline
from content.reading.importance import read_ahead
from content.realise import statement
from content.tables import numbers, people, timeline

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from content.model import Article
    from content.parse import Parses

TWO_READINGS = "This sentence can be read in two ways."


def draft_lesson(
    article: Article, wish: Wish | None = None, *, progress: Callable[[str], None] = lambda _: None
) -> Draft:
    """Draft a lesson; raises content.errors.ArticleError where the article cannot be used.

    `progress` is told each step's name as it begins: clean, parse, read, propose, check, choose, gloss.
    """
    wish = wish or Wish()
    progress("clean")
    tidy = clean(article)
    check_article(tidy)
    progress("parse")
    with ThreadPoolExecutor(max_workers=1) as beside:  # a second core reads for meaning while the second reader parses
        parses = parse(tidy.text, seen=lambda first: beside.submit(read_ahead, tidy, first))
    return lesson_of(tidy, parses, wish, progress=progress)


def lesson_of(tidy: Article, parses: Parses, wish: Wish, *, progress: Callable[[str], None] = lambda _: None) -> Draft:
    """Draft a lesson out of a clean article that is parsed already: steps 3 to 7, in which no model takes part."""
    progress("read")
    reading = read(tidy, parses)
    reading = replace(reading, article=_titled(reading))
    progress("propose")
    faults = Faults()
    candidates = [
        question
        for kind in QUESTION_TYPES
        for question in faults.made(f"the question type {kind.TYPE}", partial(kind.propose, reading))
    ]
    progress("check")
    kept, rejected = sift(candidates, reading)
    progress("choose")
    chosen = tuple(closed(choose(kept, reading, wish), reading))
    progress("gloss")
    terms, unclear = next(iter(faults.made("the glossary", lambda: [gloss(reading, wish, chosen)])), ((), ()))
    return Draft(
        article=reading.article,
        questions=chosen,
        spares=tuple(closed(spares(kept, chosen, reading, wish), reading, chosen)),
        before=faults.made("the prompts before reading", lambda: prompts(reading, terms)),
        glossary=terms,
        people=faults.made("who is who", lambda: people(reading)),
        timeline=faults.made("the timeline", lambda: timeline(reading)),
        numbers=faults.made("the table of numbers", lambda: numbers(reading)),
        rejections=(*rejected, *_doubtful(reading), *unclear),
        notes=(*notes(reading, chosen, wish), *faults.notes()),
        grade=grade(reading.article.paragraphs),
    )


def _titled(reading: Reading) -> Article:
    """Make a title of the lead's main clause where the article has none."""
    article = reading.article
    if article.title:
        return article
    return replace(article, title=headline(reading.first))


def _doubtful(reading: Reading) -> Iterator[Rejection]:
    for fact in reading.facts:
        if not fact.agreed:
            yield Rejection("fact", "two_readings", TWO_READINGS, statement(reading.first, fact))
