"""The wrong meanings fit the dictionary, and one another."""

import re

from content.glossary.forms import formed
from content.words.dictionary import Entry, entries
from content.words.mistaken import Sense, mistaken, wrong_meanings

WRONG = 3
ENDINGS = {"abili"}
MORE_WORDS = 3  # than the right meaning has: one that is longer would stand out
FORMS = {"verb": ("VBD", "VBG", "VBZ"), "noun": ("NN",)}
SENSES: dict[Sense, Entry] = {(entry.headword, entry.part_of_speech, entry.equivalent): entry for entry in entries()}


def test_each_sense_stands_in_the_dictionary() -> None:
    """A row names a headword, its part of speech and its equivalent as the dictionary has them."""
    assert mistaken()
    unknown = sorted(mistaken().keys() - SENSES.keys())
    assert not unknown, f"Their equivalents have changed: change them in the folder wrong_meanings too. {unknown}"


def test_there_are_three_and_none_is_right() -> None:
    """Each sense has three different wrong meanings, and none is the equivalent of any sense of the word."""
    right = {(entry.headword, entry.equivalent) for entry in entries()}
    bad = [
        sense
        for sense, wrong in mistaken().items()
        if len(set(wrong)) != WRONG or any((sense[0], text) in right for text in wrong)
    ]
    assert not bad


def test_no_word_gives_itself_away() -> None:
    """The plain equivalent shares no stem of five letters with its headword: no "imbalance", lack of balance."""
    stems = {sense: re.findall(r"\b[a-z]{5}", sense[2]) for sense in mistaken()}
    told = [sense for sense, found in stems.items() if any(stem in sense[0] for stem in found if stem not in ENDINGS)]
    assert not told


def test_all_are_about_as_long() -> None:
    """A wrong meaning has at most three words more or less than the right one."""
    bad = [
        (sense, text)
        for sense, wrong in mistaken().items()
        for text in wrong
        if abs(len(text.split()) - len(sense[2].split())) > MORE_WORDS
    ]
    assert not bad


def test_all_take_the_forms_of_the_word() -> None:
    """Whatever form the word has in a text, its meaning and the wrong ones have it too."""
    bad = [
        (sense, text, tag)
        for sense, wrong in mistaken().items()
        for text in (sense[2], *wrong)
        for tag in FORMS.get(sense[1], ())
        if sense in SENSES and formed(SENSES[sense], text, tag) is None
    ]
    assert not bad


def test_a_word_without_a_row_has_none() -> None:
    """Nobody has written wrong meanings for this one."""
    assert not wrong_meanings(Entry("qat", "noun", frozenset(), "A plant.", "He sold qat.", "qat", "plant"))
