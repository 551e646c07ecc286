"""Step 1 of the route: tidy an article, and say when it cannot be used.

Out go what a web page set around its story (notices, captions, credits, links, repeats) and the characters that
nobody sees; title, byline, source, date and sub-headings go to their places. When unsure, a line stays.

In:  IE 11 is not supported. / Dam opens / Image: The dam / Source: The Post / Water flows ... (a slash is a new line)
Out: title "Dam opens", source "The Post", first paragraph "Water flows ..."
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from content.cleaning.blocks import Block, blocks_of, with_blocks
from content.cleaning.characters import tidy_line, tidy_text
from content.cleaning.headings import drop_linked_stories, mark_headings
from content.cleaning.language import is_english
from content.cleaning.opening import take_addresses, take_dateline, take_standfirst, take_tags, take_title
from content.cleaning.patterns import is_caption, is_furniture
from content.cleaning.repeats import drop_repeats
from content.cleaning.titles import title_of_lead
from content.cleaning.wrapping import paragraphs_in
from content.errors import LEAST_WORDS, MOST_CHARACTERS, EmptyArticle, NotEnglish, TooLong, TooShort
from content.model import PARAGRAPH_BREAK

if TYPE_CHECKING:
    from collections.abc import Callable

    from content.model import Article


MOST_LOOKS = 40  # 431 real articles needed two at most


def clean(article: Article) -> Article:
    """Give the article as a reader should see it; cleaning a clean article changes nothing."""
    # What one line hid, such as a byline above a caption, only a second look finds. Each look takes text away
    # or moves it to its place, so that looking ends; a text that hides one line behind the other for ever is no story.
    for _ in range(MOST_LOOKS):
        if (tidied := _once(article)) == article:
            break
        article = tidied
    return article if article.title else replace(article, title=_lead_title(article))


def check(article: Article) -> None:
    """Raise the ArticleError that says why a clean article cannot make a lesson."""
    text = article.text
    if not text.strip():
        raise EmptyArticle
    if len(text) > MOST_CHARACTERS:
        raise TooLong(len(text))
    if not is_english(text):
        raise NotEnglish
    if article.words < LEAST_WORDS:
        raise TooShort(article.words)


def _once(article: Article) -> Article:
    for step in STEPS:
        article = step(article)
    return article


def _tidy_characters(article: Article) -> Article:
    """Take out hidden characters and markup, in every field."""
    return replace(
        article,
        title=tidy_line(article.title),
        standfirst=tidy_line(article.standfirst),
        byline=tidy_line(article.byline),
        source=tidy_line(article.source),
        address=tidy_line(article.address),
        paragraphs=tuple(tidy_text(paragraph) for paragraph in article.paragraphs),
        headings=tuple(replace(heading, text=tidy_line(heading.text)) for heading in article.headings),
    )


def _part_paragraphs(article: Article) -> Article:
    """Make each line a paragraph, or each run of lines where the text is wrapped."""
    parts = _wrapped_parts(article)
    blocks: list[Block] = []
    for block in blocks_of(article):
        lines = [block.text] if block.heading else parts.get(block.text, [])
        blocks += [replace(block, text=line) for line in lines if line]
    return with_blocks(article, blocks)


def _wrapped_parts(article: Article) -> dict[str, list[str]]:
    if not any("\n" in paragraph for paragraph in article.paragraphs):
        return {paragraph: [paragraph] for paragraph in article.paragraphs}
    whole = PARAGRAPH_BREAK.join(article.paragraphs)
    return {paragraph: paragraphs_in(paragraph, like=whole) for paragraph in article.paragraphs}


def _drop_furniture(article: Article) -> Article:
    """Leave out the lines that belong to the page: notices, advertisements, links, captions, credits."""
    kept = [block for block in blocks_of(article) if not is_furniture(block.text) and not is_caption(block.text)]
    return with_blocks(article, kept)


def _lead_title(article: Article) -> str:
    return title_of_lead(article.paragraphs[0]) if article.paragraphs else ""


STEPS: tuple[Callable[[Article], Article], ...] = (
    _tidy_characters,
    _part_paragraphs,
    _drop_furniture,
    take_addresses,
    take_tags,
    take_title,
    take_standfirst,
    drop_repeats,
    drop_linked_stories,
    take_dateline,
    mark_headings,
)
