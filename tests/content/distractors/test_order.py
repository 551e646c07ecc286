"""Options stand in an order that gives nothing away, and share no word that counts."""

from __future__ import annotations

import pytest

from content.distractors import arranged, others, shuffled


def test_others_share_no_word_with_the_right_answer() -> None:
    """An option that holds a word of the key, or of another option, could be right too."""
    pool = ("San Luis Potosi", "Luis Mora", "Key West", "West Texas", "Houston")
    chosen = others("San Luis", pool)
    assert "San Luis Potosi" not in chosen
    assert "Luis Mora" not in chosen
    assert len({"Key West", "West Texas"} & set(chosen)) <= 1


def test_accents_part_no_names() -> None:
    """Rodríguez and Rodriguez could be one man, or two brothers."""
    assert others("Ana Rodríguez", ("Ben Rodriguez", "Cid Novak")) == ("Cid Novak",)


def test_a_word_of_the_kind_may_be_shared() -> None:
    """Two universities may stand beside each other."""
    assert others("the University of Oslo", ("Yale University", "Oslo University")) == ("Yale University",)


@pytest.mark.parametrize(
    "texts", [("48", "1,200", "9"), ("in 1974", "in 1999", "in 2001"), ("in 1999", "in 1974", "in 2001")]
)
def test_figures_rise(texts: tuple[str, ...]) -> None:
    """Figures are arranged by what they are worth."""
    assert arranged(texts, "48") == sorted(texts, key=lambda text: float(text.removeprefix("in ").replace(",", "")))


def test_number_words_and_days_rise() -> None:
    """Words are figures too, and a day rises as a number and not as a text."""
    assert arranged(["nine", "twenty-five", "two"], "nine") == ["two", "nine", "twenty-five"]
    assert arranged(["on July 26", "on July 7"], "on July 7") == ["on July 7", "on July 26"]
    assert arranged(["in 2013 and 2014", "in 2009 and 2010"], "x") == ["in 2009 and 2010", "in 2013 and 2014"]


def test_bounds_may_fall() -> None:
    """All of "at least" are larger than the key, so that half of the lists fall."""
    texts = ["at least 3", "at least 5", "at least 7"]
    assert {tuple(arranged(texts, f"at least {n}")) for n in range(20)} == {tuple(texts), tuple(texts[::-1])}


def test_other_options_have_no_order_of_theirs() -> None:
    """Names are ordered by a hash of the seed: the same each time."""
    texts = ["Ana", "Ben", "Cid", "Dee"]
    assert arranged(texts, "key") == shuffled(texts, "key") == shuffled(texts[::-1], "key")
    assert len({tuple(shuffled(texts, str(n))) for n in range(40)}) > 5
