"""What somebody does by saying something; a docstring is the text."""

from __future__ import annotations

import pytest

from content.model import Article
from content.parse import Parses
from content.reading import read
from content.signs import stretches
from content.speech_acts import HINTS, speech_act
from tests.parses import both_docs

BLAME = """
Ann PROPN NNP 2 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
{verb} VERB VBD 2 ROOT - {lemma} VERB 2 ROOT -
the DET DT 5 det - the DET 5 det -
new ADJ JJ 5 amod - new ADJ 5 amod -
dam NOUN NN 2 obj - dam NOUN 2 dobj -
. PUNCT . 2 punct - . PUNCT 2 punct -
"""


@pytest.mark.parametrize(
    ("verb", "lemma", "expected"),
    [
        ("condemned", "condemn", ("criticism", "Ann Lee")),
        ("praised", "praise", ("praise", "Ann Lee")),
        ("built", "build", None),
    ],
)
def test_a_verb_names_a_speech_act(verb: str, lemma: str, expected: tuple[str, str] | None) -> None:
    """Ann Lee condemned the new dam."""
    first, second = both_docs(BLAME.format(verb=verb, lemma=lemma))
    reading = read(Article(paragraphs=(first.text,)), Parses(first, second))
    assert speech_act(reading, stretches(reading)[0]) == expected


@pytest.mark.parametrize(
    ("act", "text", "hinted"),
    [
        ("praise", "It was a great success.", True),
        ("praise", "It was a road.", False),
        ("a denial", "They didn’t build it.", True),
        ("an apology", "They built it.", False),
    ],
)
def test_a_word_may_hint_at_a_speech_act(act: str, text: str, hinted: bool) -> None:  # noqa: FBT001 - a table's column
    """Where one does, the act is no wrong answer."""
    assert (HINTS[act].search(text) is not None) == hinted
