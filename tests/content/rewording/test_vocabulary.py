"""Other words for words and set phrases; a docstring is the text."""

from __future__ import annotations

from content.rewording.vocabulary import vocabulary
from content.words.other_words import Other, other_words
from tests.content.rewording.samples import BRIDGE, MUSEUM, reading_of


def test_a_word_keeps_its_form_and_a_set_phrase_goes_as_one() -> None:
    """The council founded a museum in the wake of the flood."""
    reading = reading_of(MUSEUM)
    assert dict(vocabulary(reading, range(len(reading.first)))) == {(2,): "set up", (5, 6, 7, 8): "after"}


def test_what_is_not_all_used_stays() -> None:
    """The council founded a museum in the wake of the flood."""
    assert list(vocabulary(reading_of(MUSEUM), {0, 1, 5, 6})) == []


def test_every_entry_is_found_by_its_first_word() -> None:
    """The list of other words is read whole, and the longest phrase comes first."""
    for first, entries in other_words().items():
        assert all(entry.word.split()[0] == first and entry.other != entry.word for entry in entries)
        lengths = [len(entry.word.split()) for entry in entries]
        assert lengths == sorted(lengths, reverse=True)


def test_a_condition_lists_words() -> None:
    """A condition such as of:plan,offer gives its words, and none where there is no such condition."""
    entry = Other("reject", "verb", "turn down", ("done", "of:plan,offer"))
    assert entry.listed("of") == {"plan", "offer"}
    assert entry.listed("by") == set()


def test_a_scale_is_not_called_very_large() -> None:
    """The council repaired an enormous scale."""
    for parse, found in ((BRIDGE, True), (BRIDGE.replace("bridge", "scale"), False)):
        reading = reading_of(parse)
        words = [other for _, other in vocabulary(reading, range(len(reading.first)))]
        assert ("very large" in words) is found
