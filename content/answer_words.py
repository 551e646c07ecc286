"""Bring a typed answer into plain words, so that ways of writing one thing become one.

In:  The U.S. sent US$1.4bn on 17th July
Out: us sent 1400000000 dollar 17 july
"""

from __future__ import annotations

import re
import unicodedata

from content.figures import in_figures

ARTICLES = {"a", "an", "the"}
# What an answer may begin with or not: "in 2007", "at the embassy", "from 2006 to 2008".
OPENINGS = {"in", "on", "at", "during", "from", "between"}
# A sign or a word for what is counted: the student may leave it out, but not give another one.
UNITS = {
    "€": "euro", "$": "dollar", "£": "pound", "%": "percent", "¥": "yen", "₹": "rupee", "usd": "dollar", "eur": "euro",
    "gbp": "pound", "euro": "euro", "dollar": "dollar", "pound": "pound", "percent": "percent", "yen": "yen",
    "rupee": "rupee", "yuan": "yuan", "peso": "peso", "rand": "rand", "rouble": "rouble", "ruble": "rouble",
}  # fmt: skip
SIGNS = "€$£%¥₹"
# How far a figure reaches: it may be left out too, and not turned round.
BOUNDS = {
    "more than": "+", "at least": "+", "over": "+", "as many as": "-", "less than": "-", "fewer than": "-",
    "under": "-", "at most": "-", "up to": "-",
}  # fmt: skip
NEARLY = re.compile(r"\b(?:about|around|nearly|almost|roughly|approximately|some)(?= [€$£¥₹]?\d)")
BOUND = re.compile(rf"\b({'|'.join(BOUNDS)})(?= [€$£¥₹]?\d)")
SHORT_FORMS = {
    "km": "kilometre", "kilometer": "kilometre", "meter": "metre", "kg": "kilogram", "yr": "year", "hr": "hour",
    "min": "minute", "jan": "january", "feb": "february", "mar": "march", "apr": "april", "jun": "june", "jul": "july",
    "aug": "august", "sep": "september", "sept": "september", "oct": "october", "nov": "november", "dec": "december",
}  # fmt: skip
MONTHS = {
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
}  # fmt: skip
PLURALS = {
    "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth", "mice": "mouse",
    "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf", "wolves": "wolf", "thieves": "thief",
}  # fmt: skip
SHORTEST_PLURAL = 4  # letters: "bus", "gas" and "yes" are no plurals
THOUSANDS = re.compile(r"(?<=\d)[, \u00a0\u202f](?=\d{3}(?!\d))")
SCALED = re.compile(r"(?<=\d) ?(bn|mn|tn|trn|k)\b")
SCALED_MONEY = re.compile(r"(?<=\d) ?(m|b)\b")
SCALES = {
    "bn": "billion", "b": "billion", "mn": "million", "m": "million", "tn": "trillion", "trn": "trillion",
    "k": "thousand",
}  # fmt: skip
CURRENCY = re.compile(r"[€$£¥₹]|\b(?:dollar|euro|pound|usd|eur|gbp|yen|rupee)")
WORD = re.compile(rf"[{SIGNS}]|\d+\.\d+|\w+")
# Letters that decomposing leaves whole.
LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
APOSTROPHES = "'`\N{ACUTE ACCENT}\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"


def plain(text: str) -> str:
    """Give small plain letters, without accents, apostrophes and the full stops of initials; scales written out."""
    whole = unicodedata.normalize("NFKD", text.casefold().translate(LETTERS))
    bare = "".join(each for each in whole if not unicodedata.combining(each) and each not in APOSTROPHES)
    joined = THOUSANDS.sub("", bare).replace("per cent", "percent").replace("&", " and ").replace("_", " ")
    joined = re.sub(r"\bus ?(?=\$)|\bus (?=dollar)", "", joined)
    initials = re.sub(r"\b((?:[a-z]\.){2,})", lambda match: match[1].replace(".", "") + " ", joined)
    parted = re.sub(r"(?<=\d)(?=(?:am|pm|km|kg)\b)", " ", initials)
    scaled = SCALED.sub(lambda match: f" {SCALES[match[1]]}", parted)
    return SCALED_MONEY.sub(lambda match: f" {SCALES[match[1]]}", scaled) if CURRENCY.search(scaled) else scaled


def bound_of(text: str) -> str:
    """Say whether a plain answer's figure is a lower or an upper bound; empty where it is neither."""
    found = BOUND.search(" ".join(in_figures(WORD.findall(text))))
    return BOUNDS[found[1]] if found else ""


def words_of(text: str) -> list[str]:
    """Give the words of a plain answer, numbers as figures and nouns without their plural; hyphens part words."""
    ranged = re.sub(r"(?<=\d)\s*(?:-|–|to|until|and)\s*(?=\d)", " ", text)
    counted = " ".join(in_figures(WORD.findall(ranged)))
    words = [_written_out(word) for word in BOUND.sub("", NEARLY.sub("", counted)).split()]
    if MONTHS & set(words):
        words = sorted(word.removesuffix("th") if word[0].isdigit() else word for word in words if word != "of")
    opened = len(words) > 1 and words[0] in OPENINGS
    return [word for word in (words[1:] if opened else words) if word not in OPENINGS or not MONTHS & set(words)]


def _written_out(word: str) -> str:
    single = _singular(word)
    return SHORT_FORMS.get(word, SHORT_FORMS.get(single, single))


def _singular(word: str) -> str:
    """Take a plural's ending away, the same way on both sides: what is left need not be a word."""
    if word in PLURALS:
        return PLURALS[word]
    if len(word) < SHORTEST_PLURAL or any(letter.isdigit() for letter in word):
        return word
    if word.endswith(("sis", "ses", "xes", "zes", "ches", "shes")):
        return word[:-2]  # crisis and crises, bus and buses; house and houses lose their e
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("se"):
        return word[:-1]
    return word if not word.endswith("s") or word.endswith(("ss", "us", "is")) else word[:-1]
