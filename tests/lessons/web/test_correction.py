"""A text that a teacher corrects is the article again."""

from __future__ import annotations

from lessons.web.correction import corrected, written
from lessons.web.evidence import paragraphs
from tests.samples import ARTICLE, QUESTIONS


def test_an_untouched_text_is_the_same_article() -> None:
    """Sub-headings and paragraphs survive the way through the form."""
    lines = {name: getattr(ARTICLE, name) for name in ("title", "source", "byline", "standfirst")}
    typed = {**lines, "text": written(ARTICLE).replace("\n", "\r\n")}
    assert corrected(ARTICLE, typed) == ARTICLE


def test_pieces_are_the_paragraph() -> None:
    """Marking cuts a paragraph and loses nothing; the chosen question's evidence is marked."""
    chosen = QUESTIONS[2]
    shown = paragraphs(ARTICLE, QUESTIONS, chosen=chosen.id)
    assert tuple("".join(piece.text for piece in each.pieces) for each in shown) == ARTICLE.paragraphs
    marked = "".join(piece.text for each in shown for piece in each.pieces if piece.marked)
    assert marked == "".join(ARTICLE.quote(passage) for passage in chosen.evidence)
