"""Both readers are told the same paragraphs, and names are trimmed."""

import spacy
from spacy.tokens import Doc, Span

from content import parse

NLP = spacy.blank("en")


def _starts(text: str) -> list[bool | int | None]:
    return parse.known_starts(NLP.make_doc(text))


def test_paragraph_starts_a_sentence_and_a_mark_leaves_it_open() -> None:
    """Ana saw J. Bo. (blank line) We stayed."""
    text = "Ana saw J. Bo.\n\nWe stayed."
    assert _starts(text) == [True, False, False, None, False, False, True, False, False]


def test_a_full_stop_behind_a_plain_word_ends_a_sentence() -> None:
    """Ana came. Bo left."""
    assert _starts("Ana came. Bo left.") == [True, False, False, True, False, False]


def test_headline_is_closed() -> None:
    """Morocco acts (blank line) Ana came."""
    assert _starts("Morocco acts\n\nAna came.") == [True, False, False, True, False, False]


def test_name_loses_the_blank_line_behind_it() -> None:
    """The Big Question (blank line)."""
    doc = Doc(NLP.vocab, ["Big", "Question", "\n\n"], [True, False, False])
    trimmed = parse.without_spaces(Span(doc, 0, 3, label="ORG"))
    assert trimmed is not None
    assert trimmed.text == "Big Question"


def test_name_across_two_paragraphs_is_none() -> None:
    """Question (blank line) Apple."""
    doc = Doc(NLP.vocab, ["Question", "\n\n", "Apple"], [False, False, False])
    assert parse.without_spaces(Span(doc, 0, 3, label="ORG")) is None


def test_readers_say_what_they_are() -> None:
    """Two readers, each with a name; what is missing is named, and nothing is loaded that is not there."""
    first, second = parse.readers_loaded()
    assert first.name != second.name
    assert all(reader.missing or reader.megabytes > 1 for reader in (first, second))
