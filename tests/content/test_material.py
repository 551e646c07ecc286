"""Which sentences may be quoted as facts, and who a story is about; the docstrings are the texts."""

import pytest
import spacy
from spacy.tokens import Doc

from content.material import gather, quotable
from content.model import Article, Passage
from content.reading import Quote, Reading
from content.reading.names import Name


def _reading(text: str, verb: int = 2) -> Reading:
    """Make a reading of one sentence whose second word is the subject of the verb at this place."""
    words = text.split()
    labels = ["dep"] * len(words)
    labels[1], labels[verb] = "nsubj", "ROOT"
    tags = ["NN"] * len(words)
    tags[verb] = "VBD"
    vocab = spacy.blank("en").vocab
    doc = Doc(vocab, words, heads=[verb] * len(words), deps=labels, tags=tags, lemmas=words)
    return Reading(Article(title="A bridge", paragraphs=(doc.text,)), doc, doc)


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("The council closed two old bridges of Norwood in May.", True),
        ("The council closed two bridges.", False),
        ("The council closed its bridges, and they will open in May.", False),
        ("THE COUNCIL CLOSED two old bridges of Norwood in May.", False),
        ("The council closed “two old bridges” of Norwood in May.", False),
        ("The council closed two old bridges of Norwood in May?", False),
    ],
)
def test_a_fact_is_a_whole_plain_sentence(text: str, fits: bool) -> None:  # noqa: FBT001 - a table's column
    """A sentence that is short, shouted, in somebody's words or leaning is not quoted."""
    assert quotable(_reading(text), Passage(0, len(text))) is fits


@pytest.mark.parametrize(("spoken", "main"), [(0, "Ann Lee"), (3, None)])
def test_who_only_speaks_is_not_what_a_story_is_about(spoken: int, main: str | None) -> None:
    """Rain. Ann Lee, Ann Lee, Ann Lee: named three times, and each time as the speaker, or never."""
    words = ["Rain", ".", "Ann", "Lee", ",", "Ann", "Lee", ",", "Ann", "Lee"]
    heads = [0, 0] + [2] * (len(words) - 2)
    doc = Doc(spacy.blank("en").vocab, words, heads=heads, deps=["dep"] * len(words))
    places = tuple(Passage(start, start + 7) for start in (7, 17, 27))
    said = tuple(Quote(place, "x", "Ann Lee", speaker_known=True, passage=place) for place in places[:spoken])
    name = Name("Ann Lee", "person", places, ("Ann Lee",))
    reading = Reading(Article(paragraphs=(doc.text,)), doc, doc, names=(name,), quotes=said)
    assert gather(reading).main == main
