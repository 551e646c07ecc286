"""Whether a statement stands alone; a docstring is the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

from content.model import Article, Passage
from content.parse import Parses
from content.reading import Reading, read
from content.reading.names import Name
from content.rewording.standing import in_whole, stands
from tests.parses import both_docs

CEREMONY = """
The DET DT 2 det - the DET 2 det -
opening NOUN NN 2 compound - opening NOUN 2 compound -
ceremony NOUN NN 3 nsubj - ceremony NOUN 3 nsubj -
drew VERB VBD 3 ROOT - draw VERB 3 ROOT -
their PRON PRP$ 5 nmod:poss - their PRON 5 poss -
friends NOUN NNS 3 obj - friend NOUN 3 dobj -
to ADP IN 8 case - to ADP 3 prep -
the DET DT 8 det - the DET 8 det -
gates NOUN NNS 3 obl - gate NOUN 6 pobj -
of ADP IN 10 case - of ADP 8 prep -
Larkham PROPN NNP 8 nmod Location Larkham PROPN 9 pobj GPE
. PUNCT . 3 punct - . PUNCT 3 punct -
"""
LEE = Name("Ann Lee", "person", (), ("Ann Lee", "Lee"))


def _reading(title: str = "") -> tuple[Reading, Passage]:
    first, second = both_docs(CEREMONY)
    reading = read(Article(title=title, paragraphs=(first.text,)), Parses(first, second))
    return replace(reading, names=(LEE,)), Passage(0, len(first.text))


@pytest.mark.parametrize(
    ("title", "text", "clear"),
    [
        ("", "Crowds came to the gates of Larkham.", True),
        ("", "Crowds came to the gates.", False),
        ("", "The opening ceremony drew crowds.", False),
        ("A ceremony for the new bridge", "The opening ceremony drew crowds.", True),
        ("", "Crowds met their friends.", False),
        ("", "An opening ceremony drew crowds.", True),
    ],
)
def test_the_noun_is_known_by_what_follows_or_by_the_title(title: str, text: str, *, clear: bool) -> None:
    """The opening ceremony drew their friends to the gates of Larkham."""
    reading, passage = _reading(title)
    assert stands(reading, text, (passage,)) is clear


@pytest.mark.parametrize(
    ("text", "clear"),
    [
        ("Larkham built a harbour in 1921.", True),
        ("Only last year, Larkham built a harbour.", False),
        ("Eight years later, Larkham built a harbour.", False),
        ("Larkham has a harbour since 1921.", True),
        ("Larkham opened a harbour on Monday.", False),
        ("The Crown Prince opened a harbour.", False),
        ("The King of Larkham opened a harbour.", True),
        ("LARKHAM — A new harbour opened in 1921.", False),
        ("A storm caused the ship being found.", False),
        ("Lee opened a harbour.", False),
        ("Ann Lee opened a harbour.", True),
    ],
)
def test_times_titles_and_surnames_lean_on_the_article(text: str, *, clear: bool) -> None:
    """A statement that leans on the day of printing, a bare title or a surname does not stand."""
    reading, passage = _reading()
    assert stands(reading, text, (passage,)) is clear


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Lee opened a harbour.", "Ann Lee opened a harbour."),
        ("In 1990, Mr Lee’s boat sank.", "In 1990, Ann Lee’s boat sank."),
        ("Ann Lee and Lee’s son met.", "Ann Lee and Lee’s son met."),
        ("The Lee River floods.", "The Lee River floods."),
    ],
)
def test_people_are_written_in_full_once(text: str, whole: str) -> None:
    """A short form becomes the full name, unless that stands there or another word of a name follows."""
    assert in_whole(_reading()[0], text) == whole
