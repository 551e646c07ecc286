"""Word rows: which hard words make a set; a docstring is the text."""

from __future__ import annotations

import pytest

from content.model import Article
from content.reading import Reading
from content.word_rows import word_rows
from tests.parses import both_docs

THING = """
the {det} DT {1} det - the DET {1} det -
{word} NOUN NN {2} nsubj - {word} NOUN {2} nsubj -
{verb} VERB VBD {2} ROOT - {verb} VERB {2} ROOT -
. PUNCT . {2} punct - . PUNCT {2} punct -
"""
HARD = ("plight", "artisan", "forgery", "kickback")


def _reading(words: tuple[str, ...], verb: str = "fell") -> Reading:
    rows = "".join(
        THING.lstrip().format(*range(4 * at, 4 * at + 4), word=word, verb=verb, det="DET")
        for at, word in enumerate(words)
    )
    first, second = both_docs(rows)
    return Reading(article=Article(paragraphs=(first.text,)), first=first, second=second)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        (HARD, HARD),
        (HARD[:3], ()),
        ((*HARD, "spokesman"), HARD),  # its parts tell
        ((*HARD, "kilometre"), HARD),  # everybody knows it
        ((*HARD, "offshoot"), HARD),  # of a plant or of a company
        ((*HARD, "follower"), HARD),  # two senses and no cue in the sentence
        ((*HARD, "icebreaker"), HARD),  # a ship that breaks the ice
        ((*HARD, "forger"), HARD),  # of one family
    ],
)
def test_hard_words_of_one_sense_make_a_set(words: tuple[str, ...], kept: tuple[str, ...]) -> None:
    """The plight fell. The artisan fell. The forgery fell. The kickback fell. ..."""
    assert tuple(one.entry.headword for one in word_rows(_reading(words))) == kept


def test_a_cue_in_the_sentence_tells_the_sense() -> None:
    """The plight church. The artisan church. The forgery church. The follower church."""
    rows = word_rows(_reading(("plight", "artisan", "forgery", "follower"), verb="church"))
    assert "believes in a religion" in rows[-1].entry.definition


def test_verbs_that_do_the_same_are_no_two_rows() -> None:
    """The dog amended. The dog revised. The dog exempted. The dog deported. The dog allocated."""
    verbs = ("amend", "revise", "exempt", "deport", "allocate")
    rows = "".join(
        THING.lstrip().format(*range(4 * at, 4 * at + 4), word="dog", verb=verb, det="DET")
        for at, verb in enumerate(verbs)
    )
    first, second = both_docs(rows)
    found = word_rows(Reading(article=Article(paragraphs=(first.text,)), first=first, second=second))
    kept = {one.entry.headword for one in found}
    assert len(kept) == 4
    assert not {"amend", "revise"} <= kept
