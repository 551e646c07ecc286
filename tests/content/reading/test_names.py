"""Which names a text is found to hold, in small parses; a docstring is the text."""

from __future__ import annotations

import pytest

from content.reading.names import names, said
from tests.parses import both_docs

MET = """
{title} {pos} {tag} 1 compound {title_kind} {title} {pos} 2 compound -
Ann PROPN NNP 3 nsubj Person Ann PROPN 2 compound {other}
Lee PROPN NNP 1 flat Person Lee PROPN 3 nsubj {other}
met VERB VBD 3 ROOT - meet VERB 3 ROOT -
the DET DT 5 det - the DET 5 det -
{place} PROPN NNP 3 obj Location {place} PROPN 3 dobj GPE
. PUNCT . 3 punct - . PUNCT 3 punct -
"""


@pytest.mark.parametrize(
    ("title", "tags", "other", "found"),
    [
        ("Yesterday", ("ADV", "RB", "-"), "PERSON", ["Ann Lee", "the Netherlands"]),
        ("Yesterday", ("ADV", "RB", "-"), "ORG", ["the Netherlands"]),
        ("Dr.", ("PROPN", "NNP", "-"), "ORG", ["Ann Lee", "the Netherlands"]),
        ("Leader", ("PROPN", "NNP", "Person"), "PERSON", ["Ann Lee", "the Netherlands"]),
    ],
)
def test_a_name_is_what_the_readers_or_the_text_stand_for(
    title: str, tags: tuple[str, str, str], other: str, found: list[str]
) -> None:
    """Yesterday / Dr. / Leader Ann Lee met the Netherlands."""
    pos, tag, kind = tags
    first, second = both_docs(
        MET.format(title=title, pos=pos, tag=tag, title_kind=kind, other=other, place="Netherlands")
    )
    assert [said(name) for name in names(first, second)] == found


TWICE = """
Ann PROPN NNP 2 nsubj Person Ann PROPN 1 compound PERSON
Lee PROPN NNP 0 flat Person Lee PROPN 2 nsubj PERSON
left VERB VBD 2 ROOT - leave VERB 2 ROOT -
. PUNCT . 2 punct - . PUNCT 2 punct -
Lee PROPN NNP 5 nsubj {kind} Lee PROPN 5 nsubj {other}
returned VERB VBD 5 ROOT - return VERB 5 ROOT -
. PUNCT . 5 punct - . PUNCT 5 punct -
"""


@pytest.mark.parametrize(("kind", "other"), [("Person", "PERSON"), ("Person", "ORG"), ("-", "-")])
def test_a_surname_is_the_full_name_again(kind: str, other: str) -> None:
    """Ann Lee left. Lee returned."""
    first, second = both_docs(TWICE.format(kind=kind, other=other))
    (lee,) = names(first, second)
    assert (lee.text, lee.kind, len(lee.mentions)) == ("Ann Lee", "person", 1 if kind == "-" else 2)
