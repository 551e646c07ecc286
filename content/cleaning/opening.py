"""What stands above and under a story and is about it: address, source, byline, date, title, standfirst, dateline.

In:  Village school measures the wind / By Ana Lopez / March 3, 2021 / OSLO (AP) -- Pupils ... (a slash is a line end)
Out: title, byline, date and source in their fields; "Pupils ..." is the first paragraph
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from content.cleaning.blocks import Block, blocks_of, with_blocks
from content.cleaning.dates import date_in, date_in_address, is_date_line
from content.cleaning.patterns import named
from content.cleaning.titles import LEAST_SLUG_WORDS, is_title, natural_case, same_words, slug_words

if TYPE_CHECKING:
    from content.model import Article

HEAD = 10  # lines in which a page says who wrote what and when
FOOT = 3  # lines at the end that may repeat it
LEAD_WORDS = 20  # a line this long is the story itself

ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"]{4,2000}")
SOURCE_TAG = re.compile(r"/?\s*Source\s*:\s*(?P<source>[^\s:][^:]{1,60})")
MOST_SOURCE_WORDS = 6

CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*"
NAME = rf"{CAPITAL}(?: (?:{CAPITAL}|de|del|della|der|van|von|da|di|dos|la|le|bin|ibn|al|el))*? {CAPITAL}"
NAMES = rf"{NAME}(?:(?:,| and|, and| &) {NAME})*"
JOB = (
    r"(?:(?:staff|senior|chief|science|sports|political|foreign|education|environment|health|business|associated press|"
    r"guest|special|freelance) )*(?:writer|reporter|correspondent|editor|journalist|columnist|contributor)"
)
BYLINES = (
    # "By Ana Lopez and Jo Ek, Associated Press"
    re.compile(rf"(?:By|BY|Written by|Story by|Words by|Text by|Report by|From):? (?P<names>{NAMES})(?:,? .{{2,40}})?"),
    re.compile(rf"(?P<names>{NAMES}),? (?i:{JOB})(?:,? .{{2,40}})?"),
)
BYLINE_WITH_PLACE = re.compile(rf"(?P<names>{NAME}) in {CAPITAL}(?:,? {CAPITAL})*")
BETWEEN_PARTS = re.compile(r"\s+[|•·–—/]\s+")
MOST_BYLINE_WORDS = 12

MONTH_DAY = (
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:,? \d{4})?|"
    r"\d{1,2} [A-Z][a-z]{2,8}(?: \d{4})?"
)
UPPER_PLACE = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’/ -]+[A-ZÀ-ÖØ-Þ.]"
PLACE = rf"(?:{UPPER_PLACE}|{CAPITAL}(?: (?:& )?{CAPITAL}){{0,2}})(?:, {CAPITAL}(?: {CAPITAL}){{0,3}})?"
DASH = r"\s*(?:--|- -|[—–]|-)\s*"
DATELINES = (
    # "NAIROBI, Kenya, July 2 2022 (AP) --": an agency in brackets leaves no doubt
    re.compile(rf"{PLACE}(?:,? (?:{MONTH_DAY}))?,? ?\((?P<agency>[\w .-]{{2,30}})\)(?:{DASH}|:\s*)"),
    # "OSLO, July 2 --" and "OSLO:"; a name in capitals before a colon is at least four letters, for "WHO: ..."
    re.compile(
        rf"{UPPER_PLACE}(?:, {CAPITAL}(?: {CAPITAL}){{0,2}})?(?:,? (?:{MONTH_DAY}))?\s*(?:--|- -|[—–]|\s-\s)\s*"
    ),
    re.compile(rf"(?=[A-ZÀ-Þ]{{4}}){UPPER_PLACE}:\s+"),
    # "Mumbai, India – " with a town and its country
    re.compile(rf"{CAPITAL}(?: {CAPITAL})?, {CAPITAL}(?: {CAPITAL})?\s+(?:--|[—–])\s+"),
    re.compile(rf"(?P<agency>[a-zA-Z]+ News), \d{{1,2}} [A-Z][a-z]+{DASH}"),
)
MOST_DATELINE = 70  # characters
STORY_STARTS = re.compile(r"[\"'“‘«]?[A-ZÀ-Þ0-9]")


@dataclass(frozen=True, slots=True)
class Page:
    """Where on the page a line stands: above the story or under it, and whether a title came before."""

    titled: bool
    head: bool


def take_addresses(article: Article) -> Article:
    """Take lines that are only a web address: the first of the head is the article's."""
    kept: list[Block] = []
    address = article.address
    for number, block in enumerate(blocks_of(article)):
        if not ADDRESS.fullmatch(block.text):
            kept.append(block)
        elif not address and number < HEAD:
            address = block.text
    article = replace(with_blocks(article, kept), address=address)
    return replace(
        article,
        source=article.source or source_of(address),
        published=article.published or date_in_address(address),
    )


def source_of(address: str) -> str:
    """Name the paper that an address belongs to, or else its domain."""
    try:
        host = urlsplit(address if "//" in address else f"//{address}").hostname or ""
    except ValueError:  # a bracket that is not an address of version 6
        return ""
    host = host.removeprefix("www.")
    parts = host.split(".")
    known = named("sources.tsv")
    domains = (".".join(parts[start:]) for start in range(len(parts)))
    return next((known[domain] for domain in domains if domain in known), host)


def take_tags(article: Article) -> Article:
    """Take source tags, bylines and dates from the lines above and under the story."""
    blocks = blocks_of(article)
    # The foot begins after the last paragraph of the story, so that no line inside it is taken.
    last = max((number for number, block in enumerate(blocks) if block.words >= LEAD_WORDS), default=0)
    foot = max(len(blocks) - FOOT, last + 1)
    kept: list[Block] = []
    story = False
    for number, block in enumerate(blocks):
        head = not story and number < HEAD
        near = head or (number >= foot and block.words <= MOST_BYLINE_WORDS)
        titled = bool(article.title) or bool(kept)
        taken = _tagged(article, block.text, Page(titled=titled, head=head)) if near else None
        article = taken or article
        if taken is None:
            kept.append(block)
        story = story or block.words >= LEAD_WORDS
    return with_blocks(article, kept)


def _tagged(article: Article, line: str, page: Page) -> Article | None:
    source = SOURCE_TAG.fullmatch(line)
    if source and len(source["source"].split()) <= MOST_SOURCE_WORDS:
        # The tag is the page's own word; a domain is only a guess.
        return replace(article, source=source["source"].strip())
    if len(line.split()) > MOST_BYLINE_WORDS:
        return None
    names, dates = "", ""
    for part in BETWEEN_PARTS.split(line):
        name = _names(part, article, page)
        if not name and not is_date_line(part):
            return None
        names, dates = names or name, dates or ("" if name else part)
    return replace(article, byline=article.byline or names, published=article.published or date_in(dates))


def _names(part: str, article: Article, page: Page) -> str:
    if page.head and re.fullmatch(NAME, part) and part.isupper() and _stranger(part, article, page):
        return part
    forms = (*BYLINES, BYLINE_WITH_PLACE) if page.titled else BYLINES[:1]
    found = (form.fullmatch(part) for form in forms)
    return next((match["names"] for match in found if match and not date_in(part)), "")


def _stranger(name: str, article: Article, page: Page) -> bool:
    # A writer's name in capitals is neither in the story nor in the address; a heading's words are.
    slug = slug_words(article.address)
    if not page.titled and len(slug) < LEAST_SLUG_WORDS:
        return False
    parts = set(name.casefold().split())
    return not parts & slug and not parts & set(re.findall(r"\w+", article.text.replace(name, "").casefold()))


def take_title(article: Article) -> Article:
    """Take the title from the first line, and leave out lines of the head that repeat it."""
    blocks = blocks_of(article)
    if not article.title and len(blocks) > 1 and is_title([block.text for block in blocks], article.address):
        article = replace(article, title=blocks.pop(0).text)
    if article.title.isupper():
        article = replace(article, title=natural_case(article.title, article.text))
    head = [block for block in blocks[:HEAD] if not same_words(block.text, article.title)]
    return with_blocks(article, head + blocks[HEAD:])


def take_standfirst(article: Article) -> Article:
    """Take the line under the title where the story says the same words again."""
    blocks = blocks_of(article)
    if not article.title or len(blocks) < 3 or blocks[0].heading:  # noqa: PLR2004 - it, and a story
        return article
    first = blocks[0].text
    if not any(block.text.startswith(first) for block in blocks[1:]):
        return article
    return replace(with_blocks(article, blocks[1:]), standfirst=article.standfirst or first)


def take_dateline(article: Article) -> Article:
    """Take the place, day and agency from before the first sentence."""
    if not article.paragraphs:
        return article
    first = article.paragraphs[0]
    for form in DATELINES:
        match = form.match(first)
        rest = first[match.end() :] if match else ""
        if match and match.end() <= MOST_DATELINE and STORY_STARTS.match(rest) and _sure(match):
            return _datelined(article, match, rest)
    return article


def _sure(match: re.Match[str]) -> bool:
    # "The Health Office (HO) - " is no place: without a known agency the place stands in capitals.
    agency = match.groupdict().get("agency")
    return agency is None or agency in named("agencies.tsv") or match[0].split(",")[0].split("(")[0].isupper()


def _datelined(article: Article, match: re.Match[str], rest: str) -> Article:
    agency = match.groupdict().get("agency") or ""
    return replace(
        article,
        paragraphs=(rest, *article.paragraphs[1:]),
        source=article.source or named("agencies.tsv").get(agency, ""),
        published=article.published or date_in(match[0]),
    )
