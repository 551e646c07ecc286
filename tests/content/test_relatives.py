"""What "who" and "which" stand for, on hand-built parses; a docstring is the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.model import Article
from content.reading import Reading
from content.reading.candidates import candidates
from content.relatives import relatives
from tests.parses import both_docs

if TYPE_CHECKING:
    from content.puzzles import Puzzle

BELL = """
The DET DT 1 det - the DET 1 det -
letter NOUN NN 2 nsubj - letter NOUN 2 nsubj -
praised VERB VBD 2 ROOT - praise VERB 2 ROOT -
the DET DT 4 det - the DET 4 det -
bell NOUN NN 2 obj - bell NOUN 2 dobj -
{link} {kind} IN 7 case - of {kind} {above} prep -
the DET DT 7 det - the DET 7 det -
chapel NOUN NN {over} nmod - chapel NOUN 5 pobj -
, PUNCT , 10 punct - , PUNCT 7 punct -
which PRON WDT 10 nsubj - which PRON 10 nsubj -
fell VERB VBD 7 acl:relcl - fall VERB 7 relcl -
in ADP IN 13 case - in ADP 10 prep -
the DET DT 13 det - the DET 13 det -
storm NOUN NN 10 obl - storm NOUN 11 pobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""


def _found(parse: str) -> list[Puzzle]:
    first, second = both_docs(parse)
    reading = Reading(Article(title="A bell", paragraphs=(first.text,)), first, second)
    return list(relatives(reading, candidates(first, second, ())))


def test_a_noun_of_the_same_phrase_may_be_meant_as_well() -> None:
    """The letter praised the bell of the chapel, which fell in the storm."""
    assert _found(BELL.format(link="of", kind="ADP", over=4, above=4)) == []


def test_a_hyphen_ends_no_phrase() -> None:
    """The letter praised the bell - the chapel, which fell in the storm."""
    rows = BELL.format(link="of", kind="ADP", over=4, above=4).replace("of ADP IN 7 case", "- PUNCT HYPH 7 punct")
    assert _found(rows) == []


def test_nouns_that_a_verb_parts_are_wrong_answers() -> None:
    """The letter praised the bell saving the chapel, which fell in the storm."""
    (puzzle,) = _found(BELL.format(link="saving", kind="VERB", over=4, above=4))
    assert puzzle.key == "the chapel"
    assert {other.text for other in puzzle.wrong} == {"the letter", "the bell"}
    assert puzzle.quoted == "which fell in the storm"
