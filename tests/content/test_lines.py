"""Sentences that stand alone in a box: each says by itself what it is about; a docstring is the sentence."""

from __future__ import annotations

import pytest

from content.lines import LOOSE, ODD, dangles, is_surely_named
from content.model import Article, Passage
from content.reading import Reading
from content.reading.names import Name
from tests.parses import both_docs

SOLD = """
The DET DT 1 det - the DET 1 det -
{0} NOUN NN 2 nsubj - {0} NOUN 2 nsubj -
sold VERB VBD 2 ROOT - sell VERB 2 ROOT -
the DET DT 5 det - the DET 5 det -
water NOUN NN 5 compound - water NOUN 5 compound -
mill NOUN NN 2 obj - mill NOUN 2 dobj -
of ADP IN 7 case - of ADP 5 prep -
Larkham PROPN NNP 5 nmod Location Larkham PROPN 6 pobj GPE
. PUNCT . 2 punct - . PUNCT 2 punct -
"""


@pytest.mark.parametrize(
    ("noun", "title", "left_out"),
    [
        ("museum", "A mill is sold", True),
        ("museum", "Museum in trouble", False),
        ("mayor", "Mayor in trouble", True),  # which mayor?
    ],
)
def test_a_bare_thing_is_what_the_story_is_about(noun: str, title: str, left_out: bool) -> None:  # noqa: FBT001
    """The museum sold the water mill of Larkham."""
    first, second = both_docs(SOLD.format(noun))
    article = Article(title=title, paragraphs=("News of the town.", first.text))
    reading = Reading(article=article, first=first, second=second)
    assert dangles(reading, first.text, next(iter(first.sents))) is left_out


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("Ola Berg opened the fair, it was his second visit.", True),
        ("Ola Berg said Ola Berg’s uncle had built the mill.", True),
        ("Visitors have their pictures taken the group said.", True),
        ("Ola Berg opened the fair, which was his second visit.", False),
    ],
)
def test_a_loose_end_is_seen(text: str, loose: bool) -> None:  # noqa: FBT001
    """Tied on by a comma alone, named twice, or with its comma missing."""
    assert (LOOSE.search(text) is not None) is loose


@pytest.mark.parametrize(
    ("text", "odd"),
    [
        ("Unlike the old mills, sharp rises in rent helped the new one.", True),
        ("Farmers, Green groups, Labour on the brink of defeat will speak.", True),
        ("Farmers, green groups and Labour will speak.", False),
        ("The owners either by chance or following a plan keep the mill.", True),
        ("Berg sold the mill to Larkham Milling Co..", True),
        ("Berg works for the Larkham Milling Co. in Oslo.", True),
        ("Berg works for Larkham Milling in Oslo.", False),
        ("Home to painters for years, the mill stays open.", True),
        ("Amid the floods, Larkham closed its mill.", True),
        ("The owner has and continues to run the mill.", True),
        ("The owners recorded the sale Wednesday.", True),
        ("Each mill make flour for the town.", True),
        ("Each mill makes flour for the town.", False),
        ("The film shows the mill in 3 D and colour.", True),
        ("The owners recorded the sale on Wednesday.", False),
    ],
)
def test_an_odd_sentence_is_seen(text: str, odd: bool) -> None:  # noqa: FBT001
    """A comparison in front, a list or an aside without its marks, a double stop."""
    assert (ODD.search(text) is not None) is odd


MET = """
Ola PROPN NNP 1 compound Person Ola PROPN 1 compound PERSON
Berg PROPN NNP 2 nsubj Person Berg PROPN 2 nsubj PERSON
met VERB VBD 2 ROOT - meet VERB 2 ROOT -
Ida PROPN NNP 4 compound Person Ida PROPN 4 compound PERSON
Lund PROPN NNP 2 obj Person Lund PROPN 2 dobj PERSON
. PUNCT . 2 punct - . PUNCT 2 punct -
He PRON PRP 7 nsubj - he PRON 7 nsubj -
left VERB VBD 7 ROOT - leave VERB 7 ROOT -
Larkham PROPN NNP 7 obj Location Larkham PROPN 7 dobj GPE
. PUNCT . 7 punct - . PUNCT 7 punct -
"""


@pytest.mark.parametrize(
    ("text", "other", "sure"),
    [
        ("Ola Berg left Larkham.", True, False),
        ("Ola Berg left Larkham.", False, True),
        ("He left Larkham.", True, True),
    ],
)
def test_a_person_is_put_in_who_alone_is_near(text: str, other: bool, sure: bool) -> None:  # noqa: FBT001
    """Ola Berg met Ida Lund . He left Larkham ."""
    ida, lake = Name("Ida Lund", "person", (Passage(13, 21),), ()), Name("Lund", "place", (Passage(17, 21),), ())
    first, second = both_docs(MET)
    berg = Name("Ola Berg", "person", (Passage(0, 8),), ())
    names = (berg, ida if other else lake)
    reading = Reading(article=Article(paragraphs=(first.text,)), first=first, second=second, names=names)
    assert is_surely_named(reading, text, list(first.sents)[-1]) is sure
