"""What a whole story bears out; a docstring is the story."""

from __future__ import annotations

from content.central import topic_words
from content.model import Article
from content.reading import Reading
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
