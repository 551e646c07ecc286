"""Whether a name or a noun is a man's or a woman's, where words say so: titles, first names, nouns such as "mother".

In:  Ms. Lee / Maria Torres / the spokesman
Out: f / f / m
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Doc

    from content.reading.names import Name

Sex = Literal["m", "f", ""]
FIRST_NAMES = Path(__file__).parent.parent / "words" / "first_names.txt"
# fmt: off
MEN = {
    "mr", "mr.", "sir", "lord", "king", "prince", "father", "son", "brother", "husband", "man", "boy", "uncle",
    "grandfather", "grandson", "nephew", "widower", "businessman", "spokesman", "policeman", "chairman", "fisherman",
    "salesman", "gentleman", "monk", "bishop", "pope", "imam", "actor", "sheikh", "congressman", "gunman", "groom",
    "stepfather", "sportsman", "craftsman", "waiter", "dad", "archbishop", "rabbi", "cardinal", "fiance",
}
WOMEN = {
    "mrs", "mrs.", "ms", "ms.", "miss", "dame", "lady", "queen", "princess", "mother", "daughter", "sister", "wife",
    "woman", "girl", "aunt", "grandmother", "granddaughter", "niece", "widow", "businesswoman", "spokeswoman",
    "policewoman", "chairwoman", "actress", "nun", "waitress", "bride", "stepmother", "mum", "mom", "congresswoman",
    "sportswoman", "heroine", "fiancee", "madam", "madame", "duchess", "empress", "housewife",
}
# fmt: on


@cache
def first_names() -> Mapping[str, Sex]:
    """Read which first names are men's and which are women's."""
    found: dict[str, Sex] = {}
    for line in FIRST_NAMES.read_text(encoding="utf-8").splitlines():
        mark, _, words = line.partition(": ")
        if mark in {"m", "f"}:
            found.update(dict.fromkeys(words.split(), "m" if mark == "m" else "f"))
    return found


def sex_of_noun(noun: str) -> Sex:
    """Give the sex that a singular noun says."""
    word = noun.casefold()
    return "m" if word in MEN else "f" if word in WOMEN else ""


def sex_of_name(doc: Doc, name: Name) -> Sex:
    """Give the sex of a person by a title before any mention, else by the first name; nothing where they differ."""
    told = {sex for mention in name.mentions if (sex := _titled(doc, mention.start))}
    if told:
        return told.pop() if len(told) == 1 else ""
    words = name.text.split()
    return first_names().get(words[0].partition("-")[0], "") if len(words) > 1 else ""


def _titled(doc: Doc, start: int) -> Sex:
    """Give the sex that a title or a noun right before a name says: Mr. Lee, his wife Ann."""
    span = doc.char_span(start, start + 1, alignment_mode="expand")
    if span is None:
        return ""
    before: Sequence[str] = [token.lower_ for token in doc[max(span.sent.start, span.start - 1) : span.start]]
    return next((sex for word in before if (sex := sex_of_noun(word))), "")
