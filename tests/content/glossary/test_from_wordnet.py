"""The last source of meanings; the docstrings are parses."""

from content.glossary.choose import LEAST, filled
from content.glossary.from_wordnet import last_source
from content.model import Article, Wish
from content.reading import Reading
from tests.parses import both_docs

SPELEOLOGIST = """
The           DET   DT  1 det   -      the           DET   1 det   -
speleologist  NOUN  NN  2 nsubj -      speleologist  NOUN  2 nsubj -
found         VERB  VBD 2 ROOT  -      find          VERB  2 ROOT  -
stalactites   NOUN  NNS 2 obj   -      stalactite    NOUN  2 dobj  -
near          ADP   IN  5 case  -      near          ADP   2 prep  -
Nerja         PROPN NNP 2 obl   B-LOC  Nerja         PROPN 4 pobj  -
quietly       VERB  RB  2 advmod -     quietly       ADV   2 advmod -
.             PUNCT .   2 punct -      .             PUNCT 2 punct -
"""


def _reading() -> Reading:
    first, second = both_docs(SPELEOLOGIST)
    return Reading(article=Article(title="A cave", paragraphs=(first.text,)), first=first, second=second)


def test_words_in_no_name_on_which_readers_agree_are_looked_up() -> None:
    """The speleologist found stalactites near Nerja quietly."""
    asked: list[tuple[str, str]] = []

    def look_up(word: str, part: str) -> str:
        asked.append((word, part))
        return "A thing." if part == "noun" else ""

    found = list(last_source(_reading(), look_up))
    assert [(one.term.term, one.term.origin) for one in found] == [
        ("speleologist", "wordnet"),
        ("stalactite", "wordnet"),
    ]
    assert asked == [("speleologist", "noun"), ("find", "verb"), ("stalactite", "noun")]


def test_only_a_short_glossary_is_filled_up() -> None:
    """The speleologist found stalactites near Nerja quietly."""
    found = tuple(last_source(_reading(), lambda _, part: "A thing." if part == "noun" else ""))
    assert len(filled((), found, Wish())) == 2
    full = found[:1] * LEAST
    assert filled(full, found, Wish()) == full
