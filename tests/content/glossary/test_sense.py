"""The sense that the text uses; the docstrings are parses."""

import pytest

from content.glossary.sense import headwords, sense_of
from content.model import Article
from content.reading import Reading
from tests.parses import both_docs

FENDED = """
Guards  NOUN NNS 1 nsubj - guard NOUN 1 nsubj -
fended  VERB VBD 1 ROOT  - fend  VERB 1 ROOT  -
off     ADP  RP  1 compound:prt - off ADP 1 prt -
them    PRON PRP 1 obj   - they  PRON 1 dobj  -
.       PUNCT .  1 punct - .     PUNCT 1 punct -
"""
IN_CHARGE = """
She     PRON PRP 2 nsubj - she    PRON 1 nsubj -
is      AUX  VBZ 2 cop   - be     AUX  1 ROOT  -
in      ADP  IN  3 case  - in     ADP  1 prep  -
charge  NOUN NN  3 ROOT  - charge NOUN 2 pobj  -
.       PUNCT .  3 punct - .      PUNCT 1 punct -
"""
WINGED = """
The     DET   DT   {root} det   - the     DET   {root} det -
left    ADJ   JJ   {root} amod  - left    ADJ   {root} amod -
{hyphen}wing    NOUN  NN   {root} {dep} - wing    NOUN  {root} {dep} -
party   NOUN  NN   {root} ROOT  - party   NOUN  {root} ROOT -
"""


def _reading(parse: str) -> Reading:
    first, second = both_docs(parse)
    return Reading(article=Article(title="A party", paragraphs=(first.text,)), first=first, second=second)


def test_a_verb_of_two_words_is_found_by_its_first() -> None:
    """Guards fended off them."""
    assert "fend off" in headwords(_reading(FENDED))


def test_a_set_phrase_hides_its_words() -> None:
    """She is in charge."""
    assert "charge" not in headwords(_reading(IN_CHARGE))


@pytest.mark.parametrize(
    ("hyphen", "found"), [("-       PUNCT HYPH 4 punct - -       PUNCT 4 punct -\n", True), ("", False)]
)
def test_a_hyphen_must_stand_in_the_text(hyphen: str, *, found: bool) -> None:
    """The left-wing party; the left wing party."""
    root = 4 if found else 3
    reading = _reading(WINGED.format(root=root, dep="compound", hyphen=hyphen))
    (span,) = headwords(reading)["left wing"]
    assert (sense_of("left wing", span, reading) is not None) is found
