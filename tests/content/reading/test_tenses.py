"""Whether a clause looks back or ahead; the docstrings are the texts."""

import pytest
import spacy
from spacy.tokens import Doc

from content.reading.tenses import direction

# Words with tag, head and label; the last word is the date asked about.
CASES = (
    ("It/PRP/1/nsubj opened/VBD/1/ROOT Friday/NNP/1/obl", "past"),
    ("It/PRP/2/nsubj will/MD/2/aux open/VB/2/ROOT Friday/NNP/2/obl", "future"),
    ("It/PRP/2/nsubj may/MD/2/aux open/VB/2/ROOT Friday/NNP/2/obl", "open"),
    ("It/PRP/2/nsubj has/VBZ/2/aux opened/VBN/2/ROOT Friday/NNP/2/obl", "past"),
    ("It/PRP/1/nsubj opens/VBZ/1/ROOT Friday/NNP/1/obl", "present"),
    ("It/PRP/3/nsubj is/VBZ/3/aux to/TO/3/mark open/VB/3/ROOT Friday/NNP/3/obl", "future"),
    ("It/PRP/3/nsubj was/VBD/3/aux to/TO/3/mark open/VB/3/ROOT Friday/NNP/3/obl", "open"),
    ("It/PRP/1/nsubj plans/VBZ/1/ROOT to/TO/3/mark open/VB/1/xcomp Friday/NNP/3/obl", "future"),
    ("It/PRP/1/nsubj wanted/VBD/1/ROOT to/TO/3/mark open/VB/1/xcomp Friday/NNP/3/obl", "open"),
    ("a/DT/1/det study/NN/1/ROOT published/VBN/1/acl Friday/NNP/2/obl", "past"),
    ("a/DT/1/det talk/NN/1/ROOT planned/VBN/1/acl for/IN/4/case Friday/NNP/2/obl", "future"),
    ("It/PRP/1/nsubj came/VBD/1/ROOT and/CC/3/cc left/VBN/1/conj Friday/NNP/3/obl", "past"),
    ("a/DT/1/det meeting/NN/1/ROOT on/IN/3/case Friday/NNP/1/nmod", "none"),
)


def _parsed(words: str) -> Doc:
    rows = [word.split("/") for word in words.split()]
    pos = ["VERB" if row[1].startswith("VB") and row[3] != "aux" else "NOUN" for row in rows]
    texts, tags, heads, deps = zip(*rows, strict=True)
    return Doc(
        spacy.blank("en").vocab,
        list(texts),
        tags=list(tags),
        pos=pos,
        heads=[int(head) for head in heads],
        deps=list(deps),
    )


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_a_clause_points_in_time(words: str, expected: str) -> None:
    """The tense of the verb above a date tells whether it is past or to come."""
    assert direction(_parsed(words)[-1]) == expected
