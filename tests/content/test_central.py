"""What a whole story bears out; a docstring is the story."""

from __future__ import annotations

import pytest

from content.central import BODY, SPOKEN, TORN, keys, topic_words
from content.model import Article, Passage
from content.reading import Reading, Weight
from tests.parses import both_docs

SENTENCE = """
The DET DT {0} det - the DET {0} det -
{1} NOUN NN {2} nsubj - {1} NOUN {2} nsubj -
shook VERB VBD {2} ROOT - shake VERB {2} ROOT -
the DET DT {3} det - the DET {3} det -
{4} NOUN NN {2} obj - {4} NOUN {2} dobj -
. PUNCT . {2} punct - . PUNCT {2} punct -
"""
STORY = (("storm", "harbour"), ("storm", "year"), ("storms", "harbour"), ("wind", "year"))


def test_the_topic_is_what_most_paragraphs_name() -> None:
    """The storm shook the harbour. The storm shook the year. The storms shook the harbour. The wind shook the year."""
    rows = "".join(
        SENTENCE.format(at * 6 + 1, subject, at * 6 + 2, at * 6 + 4, thing) for at, (subject, thing) in enumerate(STORY)
    )
    first, second = both_docs("\n".join(line for line in rows.splitlines() if line))
    article = Article(paragraphs=tuple(sent.text for sent in first.sents))
    assert topic_words(Reading(article=article, first=first, second=second)) == {"storm": 3, "harbou": 2}


LEAD = """
{place} PROPN NNP {0} ROOT Location {place} PROPN {0} ROOT GPE
: PUNCT : {0} punct - : PUNCT {0} punct -
{opening} DET DT {1} det - {opening} DET {1} det -
great ADJ JJ {1} amod - great ADJ {1} amod -
storm NOUN NN {2} nsubj - storm NOUN {2} nsubj -
shook VERB VBD {0} parataxis - shake VERB {0} acl -
the DET DT {3} det - the DET {3} det -
whole ADJ JJ {3} amod - whole ADJ {3} amod -
harbour NOUN NN {2} obj - harbour NOUN {2} dobj -
of ADP IN {4} case - of ADP {3} prep -
Larkham PROPN NNP {3} nmod Location Larkham PROPN {3} pobj GPE
today NOUN NN {2} obl:tmod - today NOUN {2} npadvmod DATE
. PUNCT . {0} punct - . PUNCT {0} punct -
"""
COUNT = 9  # sentences behind the lead


def _story(opening: str, central: float) -> Reading:
    """Make a story of a lead with a place line and nine sentences, each a paragraph."""
    rows = LEAD.format(0, 4, 5, 8, 10, place="Norwood", opening=opening)
    for at in range(COUNT):
        start = 13 + at * 6
        rows += SENTENCE.format(start + 1, "storm", start + 2, start + 4, "harbour")
    first, second = both_docs("\n".join(line for line in rows.splitlines() if line))
    paragraphs = tuple(sent.text for sent in first.sents)
    weights, place = list[Weight](), 0
    for text in paragraphs:
        weights.append(Weight(Passage(place, place + len(text)), 0.5, 0.5 if weights else central, 0.9))
        place += len(text) + 1
    article = Article(title="Storm over Larkham", paragraphs=paragraphs)
    return Reading(article=article, first=first, second=second, importance=tuple(weights))


@pytest.mark.parametrize(
    ("opening", "central", "said"),
    [
        ("The", 0.5, ["The great storm shook the whole harbour of Larkham."]),
        ("This", 0.5, []),  # it tells of a sentence before
        ("The", 0.2, []),  # it is far from what the other sentences tell
    ],
)
def test_a_lead_that_no_reader_understands_stays_as_it_is(opening: str, central: float, said: list[str]) -> None:
    """Norwood: The great storm shook the whole harbour of Larkham today. (And nine more sentences on the storm.)"""
    assert [claim.text for claim in keys(_story(opening, central))] == said


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("The mayor said the bridge was old.", True),
        ("The mayor said she would close the bridge.", False),
        ("The long walk starting to a cave in the hills is hard.", True),
        ("The long walk to a cave in the hills is hard.", False),
    ],
)
def test_what_is_only_said_or_torn_is_no_idea(text: str, left_out: bool) -> None:  # noqa: FBT001
    """Somebody's words, and a sentence that has lost a day in its middle, are left out."""
    assert bool(SPOKEN.search(text) or TORN.search(text)) is left_out


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Norwood Trade Awards organisation named its winners.", True),
        ("NTA company has opened a mill.", True),
        ("The Norwood Trade Awards organisation named its winners.", False),
        ("Another Norwood company has opened a mill.", False),
        ("Norwood has opened a mill.", False),
    ],
)
def test_a_body_named_by_its_kind_wants_an_article(text: str, bare: bool) -> None:  # noqa: FBT001
    """A name with "organisation" behind it is no name that stands alone."""
    assert bool(BODY.match(text)) is bare
