"""Wrong answers that a reader might believe: from the article where it gives them, figures by arithmetic."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from typing import TYPE_CHECKING

from content.figures import SMALL, TENS
from content.reading.names import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from content.reading import Reading
    from content.reading.names import Name

FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
# Near enough to be believed, far enough to be plainly wrong: a tenth could pass for rounding.
FACTORS = (0.6, 1.5, 0.8, 2.0, 1.25, 0.4)
MORE_FACTORS = (3.0, 0.5, 0.25)  # where bounds leave half of the others out
LOWER_BOUND = re.compile(r"\b(at least|more than|over|as many as)\b", re.IGNORECASE)
UPPER_BOUND = re.compile(r"\b(at most|less than|fewer than|under|up to)\b", re.IGNORECASE)
LARGEST_WORD = 20  # greater numbers are written in figures
VALUES = {word: value for word, value in (SMALL | TENS).items() if 0 < value <= LARGEST_WORD}
WORDS = {value: word for word, value in VALUES.items()}
YEARS = range(1500, 2100)


def shuffled(texts: Iterable[str], seed: str) -> list[str]:
    """Order texts by a hash: the same order on every machine, and no order of the article's."""
    return sorted(texts, key=lambda text: hashlib.sha256(f"{seed}|{text}".encode()).digest())


def others(right: str, pool: Sequence[str], n: int = 3, seed: str = "") -> tuple[str, ...]:
    """Choose up to n texts of the pool of which none contains the right answer or is contained in it."""
    chosen: list[str] = []
    for text in shuffled(dict.fromkeys(pool), seed + right):
        if len(chosen) < n and not any(_overlap(text, other) for other in (right, *chosen)):
            chosen.append(text)
    return tuple(chosen)


def _overlap(one: str, other: str) -> bool:
    """Say whether two answers share a word that counts."""
    return bool(_content(one) & _content(other))


def _content(text: str) -> set[str]:
    return {
        word
        for word in re.findall(r"[^\W_]+", text.casefold())
        if word not in {"the", "a", "an", "of", "in", "and", "s", "for", "at", "to"}
    }


@cache
def countries() -> frozenset[str]:
    """Give the English names of the world's countries, from Faker's locale data."""
    from faker.providers.address.en import Provider  # noqa: PLC0415 - half a second that few calls need

    return frozenset(Provider.countries) | {
        "United States",
        "Britain",
        "Russia",
        "South Korea",
        "North Korea",
        "Syria",
        "England",
        "Scotland",
        "Wales",
        "U.S.",
        "UK",
        "Iran",
        "Vietnam",
        "Taiwan",
    }


def names_like(name: Name, reading: Reading, n: int = 3, *, dressed: bool = False) -> tuple[str, ...]:
    """Choose other names of the same kind out of the article; countries are set against countries.

    `dressed` names stand as in a sentence (the United States); else all take "the", or none, as this one does.
    """
    land = name.text in countries()
    pool = [
        said(other) if dressed else other.text
        for other in reading.names
        if other.alone
        and other.kind == name.kind
        and other.text != name.text
        and (dressed or other.article == name.article)
        and (name.kind != "place" or ((other.text in countries()) == land and _site(other.text) == _site(name.text)))
    ]
    pool = [text for text in pool if name.kind != "person" or len(text.split()) > 1 or len(name.text.split()) == 1]
    return others(name.text, pool, n, reading.article.title)


SITES = re.compile(
    r"\b(street|road|avenue|river|bridge|school|hospital|park|airport|station|lake|sea|ocean|bay|mount|mountain|island|square|hall|house|university|college|prison|stadium|church|museum)s?\b",
    re.IGNORECASE,
)


def _site(place: str) -> str:
    """Give the word that tells what kind of place it is: streets are set against streets."""
    found = SITES.search(place)
    return found[0].casefold() if found else ""


def numbers_near(figure: str, reading: Reading, n: int = 3) -> tuple[str, ...]:
    """Choose other figures of the same form: the article's own first, then by arithmetic."""
    taken = {figure.casefold()}
    pool = [
        count.figure
        for count in reading.counts
        if _form(count.figure) == _form(figure) and _magnitude(count.figure, figure)
    ]
    chosen = [_cased(text, figure) for text in others(figure, pool, n, reading.article.title)]
    lower, upper = bool(LOWER_BOUND.search(figure)), bool(UPPER_BOUND.search(figure))
    chosen = [text for text in chosen if _beyond(text, figure, lower=lower, upper=upper)]
    for factor in (*FACTORS, *MORE_FACTORS):
        if (lower and factor < 1) or (upper and factor > 1):
            continue  # who has at least three has at least two
        made = _scaled(figure, factor)
        if len(chosen) < n and made and made.casefold() not in taken | {text.casefold() for text in chosen}:
            chosen.append(made)
    return tuple(chosen[:n])


def _cased(text: str, figure: str) -> str:
    """Begin with a capital letter where the figure does, which may begin a sentence."""
    if not text[1:2].islower():
        return text  # a digit, a sign or US$
    return text[0].upper() + text[1:] if figure[:1].isupper() else text[0].lower() + text[1:]


def _beyond(text: str, figure: str, *, lower: bool, upper: bool) -> bool:
    """Say whether another bound is really another: a higher "at least", a lower "at most"."""
    return not (lower and _value(text) < _value(figure)) and not (upper and _value(text) > _value(figure))


def _form(figure: str) -> str:
    spelled = re.sub(r"\b(" + "|".join(VALUES) + r")\b", "w", figure.casefold())
    return FIGURE.sub("0", spelled)


def _magnitude(one: str, other: str) -> bool:
    """Say whether two figures are within a factor of twenty."""
    values = [_value(one), _value(other)]
    return all(values) and max(values) <= 20 * min(values)


def _value(figure: str) -> float:
    found = FIGURE.search(figure)
    if found:
        return float(found[0].replace(",", ""))
    return float(next((VALUES[word] for word in re.findall(r"[a-z]+", figure.casefold()) if word in VALUES), 0))


def _scaled(figure: str, factor: float) -> str | None:
    """Change the one number in a figure, rounded as the figure is."""
    found = FIGURE.search(figure)
    if found:
        decade = figure[found.end() : found.end() + 1] == "s"
        made = str(int(found[0]) + round((factor - 1) * 5) * 10) if decade else _rounded(found[0], factor)
        return None if made is None or made == found[0] else figure[: found.start()] + made + figure[found.end() :]
    word = next((word for word in re.findall(r"[A-Za-z]+", figure) if word.casefold() in VALUES), None)
    if word is None:
        return None
    value = VALUES[word.casefold()]
    changed = round(value * factor) if value > 4 else value + round((factor - 1) * 5)  # noqa: PLR2004 - two times 0.8 is still two
    if changed not in WORDS or changed in {value, 1}:
        return None
    return figure.replace(word, WORDS[changed].capitalize() if word[0].isupper() else WORDS[changed])


def _rounded(digits: str, factor: float) -> str | None:
    value = float(digits.replace(",", ""))
    if "." not in digits and "," not in digits and int(value) in YEARS:
        return str(int(value) + round((factor - 1) * 10))
    if "." in digits:
        return f"{value * factor:.{len(digits.split('.')[1])}f}"
    whole = digits.replace(",", "")
    zeros = len(whole) - len(whole.rstrip("0"))
    unit = 10 ** min(zeros, max(0, len(whole) - 2))
    made = round(value * factor / unit) * unit
    if made == value:
        made += unit if factor > 1 else -unit
    return (f"{made:,}" if "," in digits or made >= 10_000 else str(made)) if made > 0 else None  # noqa: PLR2004
