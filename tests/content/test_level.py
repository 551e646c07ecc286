"""Reading grades agree with counts made by hand."""

import pytest

from content.level import (
    Counts,
    automated_readability,
    coleman_liau,
    count,
    divided,
    flesch_kincaid,
    grade,
    hardest,
    minutes,
    syllables,
)

# Counted by hand: 13 words, 2 sentences, 19 syllables, 54 letters.
SMALL = ("The old bus stopped near the river.", "“Nobody can repair it,” Maria said.")
# The example in Coleman and Liau's formula as textbooks print it: 119 words, 5 sentences, 639 letters, grade 14.5.
TEXTBOOK = Counts(words=119, sentences=5, syllables=240, letters=639)


def test_counts_by_hand() -> None:
    """Words, sentences, syllables and letters are those counted by hand."""
    assert count(SMALL) == Counts(words=13, sentences=2, syllables=19, letters=54)


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        (coleman_liau, 14.5),
        (automated_readability, 15.8),
        (flesch_kincaid, 17.5),
    ],
)
def test_formulas(formula: object, expected: float) -> None:
    """Each formula gives the grade that its printed weights give by hand."""
    assert callable(formula)
    assert formula(TEXTBOOK) == pytest.approx(expected, abs=0.06)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Mr. Okafor left. He had to.", 2),
        ("The U.S. Embassy opened at 8.30 a.m. on Monday.", 1),
        ('"Will it work?" she asked.', 1),
        ("It cost $1.4 billion. Nobody paid!", 2),
        ("No full stop here", 1),
        ("* * *", 0),
    ],
)
def test_sentences(text: str, sentences: int) -> None:
    """Points in abbreviations and figures end no sentence."""
    assert count((text,)).sentences == sentences


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("table", 2), ("made", 1), ("wanted", 2), ("walked", 1), ("science", 2), ("video", 3), ("sovereignty", 4),
        ("police", 2), ("nation", 2), ("create", 2), ("the", 1), ("boxes", 2), ("makes", 1), ("extradition", 4),
        ("Mexican", 3), ("drug-related", 4), ("284", 1), ("government", 3), ("little", 2), ("people", 2), ("lately", 2),
    ],
)  # fmt: skip
def test_syllables(word: str, expected: int) -> None:
    """Syllables are counted as they are heard."""
    assert syllables(word) == expected


@pytest.mark.parametrize(
    ("term", "expected"),
    [("vetting", "vet·ting"), ("sovereignty", ""), ("cadet", ""), ("plea deal", ""), ("extradite", "ex·tra·dite")],
)
def test_divided(term: str, expected: str) -> None:
    """Syllables part at middle dots; a word of one syllable is not shown twice."""
    assert divided(term) == expected


def test_grade_rises_with_hard_text() -> None:
    """A children's sentence has a low grade, an official's a high one, and no text has none."""
    easy = grade(("The dog ran to me. I gave it a bone. It was glad.",))
    hard = grade(("Diplomatic representatives unanimously acknowledged unprecedented international accountability.",))
    assert easy < 3
    assert hard > 12
    assert grade(()) == 0.0


def test_the_hardest_sentences_come_first() -> None:
    """Long sentences of long words come first, each with its paragraph; very short ones do not come."""
    easy = "The old bus stopped near the river on Monday. Nobody saw it."
    hard = "Dr. Okafor's international organisation unsuccessfully investigated electrical irregularities."
    found = hardest((easy, hard))
    assert [(one.paragraph, one.text) for one in found] == [
        (2, hard),
        (1, "The old bus stopped near the river on Monday."),
    ]
    assert found[0].grade > found[1].grade
    assert hardest((easy, hard), most=1) == found[:1]


@pytest.mark.parametrize(("words", "expected"), [(80, 1), (400, 2), (927, 5)])
def test_minutes(words: int, expected: int) -> None:
    """Two hundred words take a minute."""
    assert minutes(words) == expected
