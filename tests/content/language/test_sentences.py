"""Paragraphs start sentences, and headlines are one."""

import numpy as np
import spacy

from content.language.sentences import LONGEST_HEADLINE, SURE, layout, starts

NLP = spacy.blank("en")


def _first_words(text: str, score: float) -> list[str]:
    """Give the words that start a sentence when the model scores each word alike."""
    found = layout(NLP.make_doc(text))
    scores = np.full(len(found.words), score, np.float32)
    return [found.words[at] for at in starts(scores, found, 0)]


def test_paragraph_starts_a_sentence() -> None:
    """Ana came. (blank line) Bo left."""
    assert _first_words("Ana came.\n\nBo left.", -5) == ["Ana", "Bo"]


def test_single_newline_parts_paragraphs_too() -> None:
    """Ana came. (newline) Bo left."""
    assert _first_words("Ana came.\nBo left.", -5) == ["Ana", "Bo"]


def test_end_mark_lets_a_sentence_start() -> None:
    """Ana saw J. Bo left."""
    assert _first_words("Ana saw J. Bo left.", 0.1) == ["Ana", "Bo"]
    assert _first_words("Ana saw J. Bo left.", -0.1) == ["Ana"]


def test_full_stop_behind_a_plain_word_starts_a_sentence_for_certain() -> None:
    """Ana came. Bo left."""
    assert _first_words("Ana came. Bo left.", -9) == ["Ana", "Bo"]


def test_items_of_a_list_are_sentences() -> None:
    """• Boil the water • Keep warm"""
    assert _first_words("• Boil the water • Keep warm", -9) == ["•", "•"]


def test_a_dateline_may_be_parted_from_its_story() -> None:
    """LIMA, Peru — The strike ended. (not: Ana left — The End stayed)"""
    assert _first_words("LIMA, Peru — The strike ended.", 0.5) == ["LIMA", "The"]
    assert _first_words("Ana left home — The End stayed.", 0.5) == ["Ana"]


def test_a_caption_may_be_parted_from_its_picture() -> None:
    """The Larkham shore Image: Bo Lind."""
    assert _first_words("The Larkham shore Image: Bo Lind.", 0.5) == ["The", "Image", "Bo"]


def test_without_an_end_mark_the_model_has_to_be_sure() -> None:
    """Ana came Bo left."""
    assert _first_words("Ana came Bo left.", SURE - 0.1) == ["Ana"]
    assert _first_words("Ana came Bo left.", SURE + 0.1) == ["Ana", "came", "Bo", "left", "."]


def test_headline_is_one_sentence() -> None:
    """Morocco poised to act"""
    assert _first_words("Morocco poised to act", 9) == ["Morocco"]


def test_headline_may_hold_a_question() -> None:
    """What is it? The big question"""
    assert _first_words("What is it? The big question", 9) == ["What", "The"]


def test_long_paragraph_without_an_end_mark_is_no_headline() -> None:
    """Go go go ... of 21 words"""
    words = LONGEST_HEADLINE + 1
    assert len(_first_words("go " * words, 9)) == words


def test_text_of_spaces_has_no_words() -> None:
    """(blank lines)"""
    assert layout(NLP.make_doc("\n\n")).words == ()
