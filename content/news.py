"""News: whether a story tells of something that has just happened, and what a task on it may take for granted.

In:  The council decided on Monday to close two libraries. ... Parents criticised the plan, ... "..." said Ann Lee.
Out: news, and somebody is against it
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.groups import is_grave
from content.once import once

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from collections.abc import Set as AbstractSet

    from content.openings import Opening
    from content.reading import Reading

BEGINNING = 2  # paragraphs, one of which gives the day
LEAST_TOLD = 3  # times that a report says who says so
MOST_PERSONAL, MOST_ASKED = 2, 2  # words of the writer's own person, and questions, outside quotation marks
# An argument: words of quoting at most, words of the writer's own person and of judging at least.
MOST_QUOTED, MOST_TOLD, LEAST_OWN, LEAST_JUDGED = 3, 4, 3, 5
LEAST_SIDES = 2  # people who are heard in a dispute
LEAST_OPPOSED = 2  # words of somebody against something
SPEECH = re.compile(r"[“\"][^“”\"]*(?:[”\"]|$)|(?<!\w)[‘'][^‘’'\n]{12,}[’']", re.MULTILINE)
PERSONAL = re.compile(r"\b(?:I|me|[Mm]y|[Ww]e|us|[Oo]ur|[Yy]ou|[Yy]our)\b")
TOLD = re.compile(
    r"\b(?:said|says|told|according to|announced|announces|added|reported|stated|confirmed|noted|explained|claimed|"
    r"stressed|affirmed|statement|emphasi[sz]ed|pointed out|expressed|warned|urged|revealed|disclosed|agreed)\b",
    re.IGNORECASE,
)
DAY = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight|this (?:week|month|year|morning)"
    r"|(?:last|next) (?:week|month|night)|earlier this|recently|(?:Jan|Febr)uary|March|April|June|July|August"
    r"|(?:Septem|Octo|Novem|Decem)ber|ago)\b"
)
AHEAD = re.compile(r"\bwill\b")
NEW = re.compile(r"\b(?:has|have|will|is|are)\b")
JUDGING = re.compile(
    r"\b(?:should|must|ought|however|yet|in fact|indeed|perhaps|therefore|of course|surely|not only|rather than|wrong|"
    r"so-called|hardly|clearly|the truth|deserves?|unfortunately|sadly|mistakes?|myths?|instead)\b",
    re.IGNORECASE,
)
# What those in office do every day concerns hardly anybody.
PROTOCOL = {
    "receive",
    "meet",
    "visit",
    "attend",
    "hold",
    "greet",
    "discuss",
    "arrive",
    "thank",
    "congratulate",
    "have",
    "be",
}
# Not the year in a name: the 2022 World Cup.
YEAR = re.compile(r"\b(?:1\d|20)\d\d(?:s|[’']s)?\b(?! [A-Z]|/)")
OPPOSED = re.compile(
    r"\b(?:against|oppos\w+|critic\w+|protest\w*|object(?:s|ed|ions?)|reject\w*|resist\w*|controvers\w+|concern(?:s|ed)|"
    r"worr(?:y|ies|ied)|fear(?:s|ed)?|warn\w*|anger\w*|angry|disagree\w*|dispute[sd]?|refus\w+|condemn\w*|denounc\w+)\b",
    re.IGNORECASE,
)
REASON = re.compile(
    r"\b(?:because|due to|as a result|owing to|driven by|thanks to|caused? by|led to|attributed to|amid|on the back of|"
    r"after|reason)\b",
    re.IGNORECASE,
)
STUDY = re.compile(
    r"\b(?:stud(?:y|ies)|researchers?|scientists?|survey|report|data|analysis|experts?)\b", re.IGNORECASE
)


def is_news(reading: Reading) -> bool:
    """Say whether a story reports: it says who says so and when, and speaks neither of the writer nor to the reader."""
    article = reading.article
    own = SPEECH.sub(" ", article.text)
    reports = len(TOLD.findall(article.text)) >= LEAST_TOLD
    personal = len(PERSONAL.findall(own)) > MOST_PERSONAL or own.count("?") > MOST_ASKED
    return reports and not personal


def is_argued(reading: Reading) -> bool:
    """Say whether a writer argues: in the writer's own person, with words of judging, and quoting hardly anybody."""
    own = SPEECH.sub(" ", reading.article.text)
    quoted = len(reading.quotes) > MOST_QUOTED or len(TOLD.findall(own)) > MOST_TOLD
    return not quoted and len(PERSONAL.findall(own)) >= LEAST_OWN and len(JUDGING.findall(own)) >= LEAST_JUDGED


def is_recent(opening: Opening, reading: Reading) -> bool:
    """Say whether a sentence tells of something new: dated near by, or not over; of no year but the paper's own."""
    published = reading.article.published
    years = {year[:4] for year in YEAR.findall(opening.text)} if not AHEAD.search(opening.text) else set()
    lasts = NEW.search(opening.text) or DAY.search(_beginning(reading))
    if opening.verb in PROTOCOL:
        return False
    return lasts is not None and years <= ({str(published.year)} if published else set())


def grants(reading: Reading, needs: AbstractSet[str]) -> bool:
    """Say whether a story has what a task takes for granted."""
    return needs <= set(_met(reading))


@once
def _met(reading: Reading) -> Iterator[str]:
    yield from (need for need, is_met in NEEDS.items() if is_met(reading))


def _beginning(reading: Reading) -> str:
    return " ".join(reading.article.paragraphs[:BEGINNING])


def _is_dated(reading: Reading) -> bool:
    return DAY.search(_beginning(reading)) is not None


def _has_sides(reading: Reading) -> bool:
    return len({quote.speaker.split()[-1] for quote in reading.quotes if quote.sure and quote.speaker}) >= LEAST_SIDES


def _is_opposed(reading: Reading) -> bool:
    return len(OPPOSED.findall(reading.article.text)) >= LEAST_OPPOSED


def _gives_reasons(reading: Reading) -> bool:
    return REASON.search(reading.article.text) is not None


def _rests_on_study(reading: Reading) -> bool:
    return len(STUDY.findall(reading.article.text)) >= LEAST_TOLD


NEEDS: dict[str, Callable[[Reading], bool]] = {
    "sides": _has_sides,
    "opposed": _is_opposed,
    "reasons": _gives_reasons,
    "study": _rests_on_study,
    "news": is_news,
    "dated": _is_dated,
    "argument": is_argued,
    "bright": lambda reading: not is_grave(reading),
}
