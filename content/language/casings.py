"""Copies of some training windows in lower case, headline case and capitals.

Newspapers have headlines, and without such copies the reader takes "turkey" in lower case for a name. A name in lower
case is no name to this reader: its label goes. Dates and sums of money stay.
"""

from dataclasses import replace
from random import Random

from content.language.corpus import OUTSIDE, AnyWord, NameWord, Sentence, TreeWord
from content.language.windows import Window

# Together 7 windows in 100 of the treebank and 9 of the names: enough to be learned, too few to bend the rest.
LOWERED, HEADLINES, CAPITALS, LOWERED_NAMES = 0.02, 0.04, 0.01, 0.02
LOWERED_SHARE_OF_NAMES = 0.4
WRITTEN_SMALL_IN_HEADLINES = frozenset(
    (
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "in",
        "into",
        "is",
        "nor",
        "of",
        "off",
        "on",
        "or",
        "out",
        "over",
        "per",
        "so",
        "than",
        "that",
        "the",
        "to",
        "up",
        "via",
        "vs",
        "with",
    )
)
KINDS_WITHOUT_CAPITALS = frozenset({"Date", "Money"})
LONGEST_HEADLINE = 24


def recased_trees(window: Window[TreeWord], chance: Random) -> Window[TreeWord]:
    """Give the window, once in a while in other letters; trees stay what they are."""
    draw = chance.random()
    if draw < LOWERED:
        return tuple(tuple(replace(word, form=word.form.lower()) for word in sentence) for sentence in window)
    if draw < LOWERED + HEADLINES:
        return tuple(_headline_tree(sentence) for sentence in window)
    if draw < LOWERED + HEADLINES + CAPITALS:
        return tuple(tuple(replace(word, form=word.form.upper()) for word in sentence) for sentence in window)
    return window


def recased_names(window: Window[NameWord], chance: Random) -> Window[NameWord]:
    """Give the window, once in a while in other letters; names lose their label with their capitals."""
    draw = chance.random()
    if draw < LOWERED:
        return tuple(tuple(map(_lowered, sentence)) for sentence in window)
    if draw < LOWERED + HEADLINES:
        return tuple(tuple(_in_headline(sentence)) for sentence in window)
    if draw < LOWERED + HEADLINES + CAPITALS:
        return tuple(tuple(replace(word, form=word.form.upper()) for word in sentence) for sentence in window)
    if draw < LOWERED + HEADLINES + CAPITALS + LOWERED_NAMES:
        return tuple(tuple(_some_lowered(sentence, chance)) for sentence in window)
    return window


def _headline_tree(sentence: Sentence[TreeWord]) -> Sentence[TreeWord]:
    """Put a short sentence into headline case, without its full stop."""
    if len(sentence) > LONGEST_HEADLINE:
        return sentence
    last = len(sentence)
    ends_in_stop = sentence[-1].form == "." and all(word.head != last for word in sentence)
    return tuple(_in_headline(sentence[:-1] if ends_in_stop and last > 1 else sentence))


def _in_headline(sentence: Sentence[AnyWord]) -> list[AnyWord]:
    return [
        word
        if number and word.form in WRITTEN_SMALL_IN_HEADLINES
        else replace(word, form=word.form[0].upper() + word.form[1:])
        for number, word in enumerate(sentence)
    ]


def _some_lowered(sentence: Sentence[NameWord], chance: Random) -> list[NameWord]:
    lowering, words = False, []
    for word in sentence:
        if word.label[0] in "BS":
            lowering = chance.random() < LOWERED_SHARE_OF_NAMES
        words.append(_lowered(word) if lowering and word.label != OUTSIDE else word)
    return words


def _lowered(word: NameWord) -> NameWord:
    keeps = word.label.partition("-")[2] in KINDS_WITHOUT_CAPITALS
    return NameWord(word.form.lower(), word.label if keeps else OUTSIDE)
