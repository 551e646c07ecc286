"""Step 3, read: what the article says, with offsets. Only a Reading holds a Doc."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.reading.counts import Count, counts
from content.reading.facts import Fact, facts
from content.reading.importance import Weight, importance
from content.reading.mentions import Referent, referents
from content.reading.names import Name, names
from content.reading.quotes import Quote, quotes
from content.reading.roles import Role, roles
from content.reading.times import Dated, times

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from content.model import Article
    from content.parse import Parses

__all__ = ["Count", "Dated", "Fact", "Name", "Quote", "Reading", "Referent", "Role", "Weight", "read"]


@dataclass(frozen=True, slots=True, eq=False, weakref_slot=True)
class Reading:
    """An article as understood: both Docs have `article.text` as their text; each reading is equal to itself only."""

    article: Article
    first: Doc
    second: Doc
    names: tuple[Name, ...] = ()
    roles: tuple[Role, ...] = ()
    quotes: tuple[Quote, ...] = ()
    counts: tuple[Count, ...] = ()
    times: tuple[Dated, ...] = ()
    facts: tuple[Fact, ...] = ()
    importance: tuple[Weight, ...] = ()
    referents: tuple[Referent, ...] = ()


def read(article: Article, parses: Parses) -> Reading:
    """Gather what is named, stated, said, counted and dated."""
    first, second = parses.first, parses.second
    named = names(first, second)
    said = quotes(first, second, named)
    described = roles(first, second, named)
    return Reading(
        article=article,
        first=first,
        second=second,
        names=named,
        roles=described,
        quotes=said,
        counts=counts(first, second, named),
        times=times(first, second, article.published),
        facts=facts(first, second, said, named),
        importance=importance(article, first),
        referents=referents(first, second, named, said, described),
    )
