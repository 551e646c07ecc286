"""WordNet's files are read where they are there; the small ones here are written for these tests."""

from pathlib import Path

import pytest

from content.words.wordnet import meaning

LICENCE = "  1 These files hold words of our own.\n"
GLOSSES = {
    "noun": {
        "boatlet": 'a small boat; "he rowed the boatlet"',
        "crag": "a steep rugged promontory of granitic rock",
        "run": "a race",
        "runlet": "a small run of water",
        "zit": "(informal) a small red place on the skin",
    },
    "verb": {"lull": "make quiet", "run": "go fast"},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write an index and a data file for each part of speech, as wndb(5WN) has them."""
    place = tmp_path_factory.mktemp("wordnet")
    for part, glosses in GLOSSES.items():
        data, index = LICENCE, LICENCE
        for word, gloss in sorted(glosses.items()):
            index += f"{word} {part[0]} 1 1 @ 1 0 {len(data):08}  \n"
            data += f"{len(data):08} 03 {part[0]} 01 {word} 0 000 | {gloss}  \n"
        (place / f"index.{part}").write_text(index, encoding="ascii")
        (place / f"data.{part}").write_text(data, encoding="ascii")
    return place


@pytest.mark.parametrize(
    ("word", "part", "expected"),
    [
        ("boatlet", "noun", "A small boat."),
        ("zit", "noun", "A small red place on the skin."),
        ("lull", "verb", "To make quiet."),
        ("crag", "noun", ""),  # its meaning is harder than the word
        ("runlet", "noun", "A small run of water."),
        ("run", "noun", ""),  # a verb too
        ("boatlet", "verb", ""),
        ("boat", "noun", ""),
        ("zzz", "noun", ""),
        ("aaa", "noun", ""),
    ],
)
def test_only_words_of_one_sense_have_a_meaning(folder: Path, word: str, part: str, expected: str) -> None:
    """A meaning is one plain sentence, of a word that has no other sense."""
    assert meaning(word, part, folder) == expected


def test_a_computer_without_wordnet_finds_nothing(tmp_path: Path) -> None:
    """Where there are no files there is no meaning, and no error."""
    assert meaning("boatlet", "noun", tmp_path) == ""
