"""Texts are made safe to print."""

from __future__ import annotations

import pytest

from lessons.handouts.tidy import cut, plain, printable

PRINTABLE = (
    ("ordinary words", "ordinary words"),
    ("Zoë, Łódź, Ørsted, Αθήνα, Москва, €5 ½ “so”", "Zoë, Łódź, Ørsted, Αθήνα, Москва, €5 ½ “so”"),
    ("null\x00 bell\x07 escape\x1b[0m", "null bell escape[0m"),
    ("line\u2028break\r\nand\ttab", "line break and tab"),
    ("right\u202eto\u202cleft", "righttoleft"),
    ("half \ud83d a pair", "half  a pair"),
    ("not a letter \uffff", "not a letter "),
    ("e\u0301te\u0301", "été"),
    ("a feast 🎉", "a feast [party popper]"),
    ("thumbs 👍🏽", "thumbs [thumbs up sign]"),
    ("Beijing (北京)", "Beijing ([Chinese letters])"),
    ("Cairo (القاهرة)", "Cairo ([Arabic letters])"),
    ("fullwidth \uff11\uff12", "fullwidth 12"),
)


@pytest.mark.parametrize(("text", "paper"), PRINTABLE)
def test_printable(text: str, paper: str) -> None:
    """Paper gets only letters that its fonts hold; an emoji becomes its name, a foreign script a remark."""
    assert printable(text, 100) == paper


def test_plain_keeps_emoji_and_foreign_letters() -> None:
    """The screen's fonts are many: only control characters go."""
    assert plain("北京 👩‍🔬 \x00done", 100) == "北京 👩‍🔬 done"


CUTS = (("short", 10, "short"), ("one two three", 10, "one two…"), ("x" * 30, 10, "x" * 9 + "…"))


@pytest.mark.parametrize(("text", "most", "cut_text"), CUTS)
def test_cut(text: str, most: int, cut_text: str) -> None:
    """A long text ends at a space near the limit, and shows that it was cut."""
    assert cut(text, most) == cut_text
    assert len(cut(text, most)) <= most
