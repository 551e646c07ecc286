"""A plain equivalent takes the form of the word that it stands for."""

import pytest

from content.glossary.forms import formed
from content.words.dictionary import Entry


@pytest.mark.parametrize(
    ("part", "equivalent", "tag", "expected"),
    [
        ("verb", "check carefully", "VBD", "checked carefully"),
        ("verb", "cleverly avoid", "VBG", "cleverly avoiding"),
        ("verb", "get worse", "VBN", "got worse"),
        ("verb", "fly away", "VBD", "flew away"),
        ("verb", "be disloyal", "VBD", None),
        ("verb", "look down on", "VB", "look down on"),
        ("verb", "pay for", "VBD", "paid for"),
        ("verb", "check carefully", "VBP", "check carefully"),
        ("noun", "person on foot", "NNS", "people on foot"),
        ("noun", "rescue with money", "NNS", "rescues with money"),
        ("noun", "difficult conditions", "NNS", "difficult conditions"),
        ("noun", "person who risks money", "NNS", None),
        ("noun", "person still alive", "NNS", "people still alive"),
        ("noun", "husband or wife", "NNS", None),
        ("noun", "starter of a business", "NNS", "starters of a business"),
        ("noun", "company starting a business", "NNS", None),
        ("noun", "spying", "NNS", None),
        ("noun", "secret meeting", "NNS", "secret meetings"),
        ("noun", "surprise attack", "NN", "surprise attack"),
        ("adjective", "easily broken", "JJ", "easily broken"),
    ],
)
def test_the_equivalent_is_inflected(part: str, equivalent: str, tag: str, expected: str | None) -> None:
    """Tense, participle and plural are those of the word in the text; where English has no such form there is none."""
    entry = Entry("word", part, frozenset(), "A thing.", "A word.", "palabra", equivalent)
    assert formed(entry, equivalent, tag) == expected


def test_what_cannot_be_counted_has_no_plural() -> None:
    """A mass noun's equivalent is left out where the text has a plural."""
    entry = Entry("emission", "noun", frozenset(), "Gas that is sent out.", "Emissions rise.", "emisión", "release")
    assert formed(entry, "release", "NNS") is None
