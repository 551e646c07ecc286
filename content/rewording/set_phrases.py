"""Set phrases: one of a statement by its opposite, which makes it false for certain.

In:  The town voted in favour of the harbour at the end of 2020.
Out: The town voted against the harbour at the end of 2020. / ... in favour of the harbour at the beginning of 2020.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from content.realise import capital

if TYPE_CHECKING:
    from collections.abc import Iterator

PHRASES = Path(__file__).parent.parent / "words" / "turned_phrases.tsv"
# What denies already, or weighs one side against another, makes nonsense of an opposite.
DENYING = re.compile(
    r"\b(?:not|no|never|nor|neither|nobody|none|hardly|without|only|both|but|although|though|while|whereas|rather)\b",
    re.IGNORECASE,
)


def turned_phrases(text: str) -> Iterator[str]:
    """Give a statement with the opposite of a set phrase that stands in it once, and the other word nowhere."""
    if DENYING.search(text):
        return
    for pattern, other in _phrases():
        found = list(pattern.finditer(text))
        ranked = "largest" in other and " after " in text  # after the first one comes the second
        halved = "half" in other and re.search(r"%|per ?cent", text)  # the upper half under 50 %
        if len(found) == 1 and not (ranked or halved) and not re.search(rf"\b{re.escape(other)}\b", text):
            words = capital(other) if found[0][0][0].isupper() else other
            yield text[: found[0].start()] + words + text[found[0].end() :]


@cache
def _phrases() -> tuple[tuple[re.Pattern[str], str], ...]:
    lines = PHRASES.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return tuple((_pattern(phrase, *behind), other) for phrase, other, *behind in rows)


def _pattern(phrase: str, behind: str = "") -> re.Pattern[str]:
    follows = rf"(?=\s?(?:{behind}))" if behind else ""
    first = f"[{phrase[0].upper()}{phrase[0]}]"
    return re.compile(rf"(?<![\w-]){first}{re.escape(phrase[1:])}(?![\w-]){follows}")
