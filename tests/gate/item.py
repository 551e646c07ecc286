"""A question as the examiner sees it, and the words that it looks for."""

from __future__ import annotations

import re
from dataclasses import dataclass

EMPTY_WORDS = """
a about after all also an and any are as at be been before being between both but by can could did do does during each
for from had has have he her him his how if in into is it its just many may might more most much must no nor not of off
on one only or other out over own per she should since so some such than that the their them then there these they this
those through to too under until up upon was we were what when where whether which while who whom whose why will with
within without would you your said say says according did does person people thing things place country organisation
"""
ABSOLUTE_WORDS = "always never all none everyone everybody nobody nothing every completely totally entirely"
HEDGING_WORDS = "some sometimes may might often usually generally mostly possibly probably several"
OPPOSITE_WORDS = """
increase/decrease increased/decreased increases/decreases rise/fall rose/fell more/fewer more/less higher/lower
most/least before/after won/lost accept/reject accepted/rejected allowed/banned support/oppose better/worse
possible/impossible easy/difficult easier/harder cheaper/expensive safe/dangerous large/small strong/weak
earlier/later richer/poorer good/bad increasing/decreasing above/below legal/illegal start/stop with/without
"""
NUMBER_WORDS_TO_A_BILLION = """
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half
"""
PLACING_WORDS = "in on at by from for with after before during through under over since until between near"
EMPTY = frozenset(EMPTY_WORDS.split())
ABSOLUTE = frozenset(ABSOLUTE_WORDS.split())
HEDGED = frozenset(HEDGING_WORDS.split())
OPPOSITES = tuple(frozenset(pair.split("/")) for pair in OPPOSITE_WORDS.split())
NUMBER_WORDS = frozenset(NUMBER_WORDS_TO_A_BILLION.split())
PREPOSITIONS = frozenset(PLACING_WORDS.split())
PERSONAL = frozenset({"he", "she", "it", "they", "him", "her", "them", "his", "who", "i", "we"})
ARTICLES = frozenset({"a", "an", "the"})
FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Item:
    """A question as the examiner sees it; `wrong` and `shown` are empty where nothing is chosen."""

    prompt: str
    key: str
    wrong: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()  # all options in the order in which students see them
    evidence: str = ""

    @property
    def options(self) -> tuple[str, ...]:
        """Give the right option first."""
        return (self.key, *self.wrong)


def words(text: str) -> list[str]:
    """Give the words in small letters."""
    return [word.replace("’", "'") for word in WORD.findall(text.casefold())]


def stems(text: str) -> set[str]:
    """Give the words that carry meaning, without their endings."""
    told = (word.removesuffix("'s") for word in words(text))
    return {stem(word) for word in told if word not in EMPTY and (len(word) > 2 or word.isdigit())}


def stem(word: str) -> str:
    for ending in (
        "ational",
        "ations",
        "ation",
        "ments",
        "ment",
        "ings",
        "ing",
        "ied",
        "ies",
        "ed",
        "es",
        "s",
        "ly",
        "y",
        "e",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word.removesuffix(ending)
    return word


def figure_of(text: str) -> float:
    """Give the first figure, 0 where there is none."""
    found = FIGURE.search(text)
    return float(found[0].replace(",", "")) if found else 0.0
