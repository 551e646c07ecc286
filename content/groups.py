"""Groups: people whom a story's news concerns, where it returns to them from its beginning on.

In:  Nurses at three hospitals have stopped work. ... The nurses ask for more staff. ... Many nurses ...
Out: nurses
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from content.reading.phrases import sentence_of

if TYPE_CHECKING:
    from content.reading import Reading

LEAST_GRAVE = 3  # words of trouble; one stands in many a harmless story
LEAST_MENTIONS = 4
PARAGRAPHS = 2
MOST_TROUBLED = 0.25  # of the sentences that name them: more, and they are those who suffered a crime or a disaster
# fmt: off
CONCERNED = {
    "apprentices", "artists", "athletes", "beekeepers", "carers", "citizens", "commuters", "consumers", "customers",
    "cyclists", "doctors", "drivers", "employees", "entrepreneurs", "families", "fans", "farmers", "fishermen",
    "growers", "herders", "homeowners", "immigrants", "inmates", "islanders", "journalists", "migrants", "miners",
    "motorists", "musicians", "neighbours", "nurses", "parents", "passengers", "patients", "pensioners", "pilots",
    "prisoners", "producers", "protesters", "pupils", "refugees", "residents", "shopkeepers", "students", "taxpayers",
    "teachers", "teenagers", "tenants", "traders", "vendors", "veterans", "villagers", "volunteers",
    "voters", "workers",
}
TROUBLE = {
    "kill", "die", "death", "murder", "shoot", "rape", "assault", "attack", "bomb", "torture", "suicide", "victim",
    "arrest", "charge", "convict",
}
# fmt: on


WANTING = re.compile(
    r"\b(?:need|hope|want|ask|demand|call|seek|struggl|lack|protest|complain|strike|striking|concern|worr|fear|challeng|"
    r"afford|los[et]|wait|shortage|cost|help|support|suffer|problem|face[sd]?\b|losses)\w*",
    re.IGNORECASE,
)
LEAST_WANTING = 3  # sentences that name them and something that they lack or ask for


def is_grave(reading: Reading) -> bool:
    """Say whether a story speaks again and again of death, violence or arrest."""
    return sum(token.lemma_.lower() in TROUBLE for token in reading.second) >= LEAST_GRAVE


def group(reading: Reading) -> str:
    """Give the group to which a story returns most; empty where there is none."""
    named = [token for token in reading.first if token.lower_ in CONCERNED]
    counts = Counter(token.lower_ for token in named)
    opening = f"{reading.article.title} {' '.join(reading.article.paragraphs[:PARAGRAPHS])}".casefold()
    early = {word: count for word, count in counts.items() if re.search(rf"\b{word}\b", opening)}
    best = max(early, key=lambda word: (early[word], word), default="")
    if not best or early[best] < LEAST_MENTIONS:
        return ""
    sentences = {sentence_of(token) for token in named if token.lower_ == best}
    troubled = wanting = 0
    for passage in sentences:
        wanting += WANTING.search(reading.article.quote(passage)) is not None
        span = reading.second.char_span(passage.start, passage.end, alignment_mode="expand")
        troubled += any(token.lemma_.lower() in TROUBLE for token in span or ())
    return best if wanting >= LEAST_WANTING and troubled <= MOST_TROUBLED * len(sentences) else ""
