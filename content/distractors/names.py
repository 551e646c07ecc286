"""Other names: persons against persons, countries against countries, towns against towns, each really another.

In:  Kampala, in a story that names Uganda, Nairobi and the Kampala Road
Out: Nairobi, and capitals nearby; not Uganda, which Kampala lies in
"""

from __future__ import annotations

import difflib
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from content.distractors.order import others, picked, shuffled
from content.distractors.world import level, lies_in, like, people_of, peoples, regions, same_country
from content.reading.names import said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.model import Passage
    from content.reading import Reading
    from content.reading.names import Name

# Who brings the news, or carries it, is seldom who does something in it.
# fmt: off
MEDIA = {
    "Reuters", "AFP", "AP", "Associated Press", "The Associated Press", "BBC", "CNN", "Xinhua", "Xinhua News Agency",
    "Al Jazeera", "EFE", "Facebook", "Twitter", "Instagram", "YouTube", "WhatsApp", "Telegram", "WeChat", "Weibo",
}
# fmt: on
UNFIT = re.compile(r",|^[A-Z]{2,}s$")  # two names in one, and a plural such as NFTs
ALIAS = re.compile(
    r"\s*(?:\(|,? ?(?:also|better|formerly|now|then)? ?(?:known|called|named|born)(?: simply)?(?: as)? "
    r"|,? (?:or|aka|a\.k\.a\.|née|whose (?:real|full) name is) )(?:the )?[“\"]?",
    re.IGNORECASE,
)
SPELT_ALIKE = 0.8  # "Phyo Zeya Thaw" and "Phyo Zeyar Thaw" are one man, in two spellings: 0.97
WELL_KNOWN = 4  # names of a kind from which three are drawn
FARTHEST_ALIAS = 40  # characters between a name and its other form


def names_like(
    name: Name, reading: Reading, n: int = 3, *, dressed: bool = False, beside: Passage | None = None
) -> tuple[str, ...]:
    """Choose other names of the same kind out of the article, and for places out of the world where it has too few.

    `dressed` names are options and stand as in a sentence (the United States); else they enter a statement: there all
    take "the" or none, as this one does, and a place that the story does not know is absurd.
    A name in the sentence `beside`, which proves the answer, is left out: it could be right too.
    """
    rivals = [other for other in reading.names if _is_rival(name, other, reading, beside)]
    around = _region(name, reading, beside)
    rivals = [other for other in rivals if not around or lies_in(other.text, around)]
    rivals = [other for other in rivals if dressed or other.article == name.article]
    rivals = [one for at, one in enumerate(rivals) if not any(is_same(one, other, reading) for other in rivals[:at])]
    chosen = list(picked(name.text, _known_first(rivals, name, dressed=dressed), len(rivals)))
    kept = _apart(chosen, n) if name.kind == "place" else chosen[:n]
    return (*kept, *_near(name, reading, tuple(kept), n - len(kept))) if dressed else tuple(kept)


def _known_first(rivals: Sequence[Name], name: Name, *, dressed: bool) -> list[str]:
    """Order names by a hash, those that the text speaks of most before the others: else the key is the best known."""
    ranked = sorted(rivals, key=lambda other: (-len(other.mentions), other.text))
    texts = [said(other) if dressed else other.text for other in ranked]
    return [*shuffled(texts[:WELL_KNOWN], name.text), *shuffled(texts[WELL_KNOWN:], name.text)]


def _is_rival(name: Name, other: Name, reading: Reading, beside: Passage | None) -> bool:
    """Say whether a name is of the same kind as the right one and surely names something else."""
    proof = reading.article.quote(beside) if beside is not None else ""
    inside = any(form in proof for form in (other.text, *other.forms, *people_of(other.text)))
    alike = (
        _full(other) or not _full(name)
        if name.kind == "person"
        else level(other.text) == level(name.text) != "people"
        if name.kind == "place"
        else other.text not in MEDIA and level(other.text) != "country"
    )
    return (
        bool(other.alone)
        and other.kind == name.kind
        and other.text != name.text
        and not inside
        and not UNFIT.search(other.text)
        and alike
        and not is_same(name, other, reading)
        and not (name.kind != "person" and is_nested(name, other, reading))
    )


def _region(name: Name, reading: Reading, beside: Passage | None) -> str:
    """Give the region that the proof itself puts a place into: "Africa's biggest ..." is no European country."""
    if beside is None or name.kind != "place":
        return ""
    proof = reading.article.quote(beside)
    return next((wide for wide in sorted(regions()) if wide in proof and lies_in(name.text, wide)), "")


def _full(name: Name) -> bool:
    return len(name.text.split()) > 1


@lru_cache(maxsize=2048)
def _spelt_alike(one: str, other: str) -> bool:
    """Say whether two names are near in spelling; the bounds that cost little are asked first."""
    pair = difflib.SequenceMatcher(None, one, other)
    return all(ratio() >= SPELT_ALIKE for ratio in (pair.real_quick_ratio, pair.quick_ratio, pair.ratio))


def is_same(one: Name, other: Name, reading: Reading) -> bool:
    """Say whether two names may be one thing's: spelt alike, initials, one country, or "known as" between them."""
    pairs = [(form, other_form) for form in one.forms for other_form in other.forms]
    close = any(_spelt_alike(*pair) for pair in pairs)
    initials = any(_initials(short) == _capitals(full) for pair in pairs for short, full in (pair, pair[::-1]))
    return close or initials or same_country(one.text, other.text) or _linked(one, other, reading)


def _initials(form: str) -> str:
    """Give the letters of an abbreviation, nothing of another word."""
    bare = form.replace(".", "").replace(" ", "")
    return bare if bare.isupper() and len(bare) > 1 else "-"


def _capitals(form: str) -> str:
    return "".join(word[0] for word in re.findall(r"[^\W_]+", form) if word[0].isupper())


def _linked(one: Name, other: Name, reading: Reading) -> bool:
    """Say whether the text itself gives one as another name of the other."""
    text = reading.article.text
    for first in one.mentions:
        for second in other.mentions:
            left, right = sorted((first, second), key=lambda passage: passage.start)
            between = text[left.end : right.start]
            if 0 < len(between) < FARTHEST_ALIAS and ALIAS.fullmatch(between):
                return True
    return False


def is_nested(one: Name, other: Name, reading: Reading) -> bool:
    """Say whether one belongs to the other, by the world's file or by the text: "Houston, Texas"."""
    if any(lies_in(*pair) for pair in ((one.text, other.text), (other.text, one.text))):
        return True
    text = reading.article.text
    gaps = [
        text[min(a.end, b.end) : max(a.start, b.start)].strip() for a in one.mentions for b in other.mentions if a != b
    ]
    return any(gap in NESTING for gap in gaps)


NESTING = {
    ",",
    "in",
    "'s",
    "’s",
    "'s capital",
    "’s capital",
    "'s capital,",
    "’s capital,",
    ", in",
    ", the capital of",
    "(",
}


def _apart(chosen: list[str], n: int) -> list[str]:
    """Keep places of which none lies in another."""
    kept: list[str] = []
    for place in chosen:
        bare = place.removeprefix("the ")
        near = [other for other in kept if lies_in(bare, other) or lies_in(other, bare) or same_country(bare, other)]
        if len(kept) < n and not near:
            kept.append(place)
    return kept


def _near(name: Name, reading: Reading, taken: tuple[str, ...], n: int) -> tuple[str, ...]:
    """Give places near the right one that the text does not mention."""
    if n <= 0 or name.kind != "place" or name.article:
        return ()
    text = reading.article.text
    pool = [place for place in like(name.text) if place not in taken and not re.search(rf"\b{re.escape(place)}", text)]
    return others(name.text, [place for place in pool if place not in peoples()], n, reading.article.title)
