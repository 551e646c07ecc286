"""Treebank and entity files are read as documents of sentences."""

import gzip
from pathlib import Path

import pytest

from content.language.corpus import NameWord, TreeWord, bioes, read_names, read_trees

TREES = """# newdoc id = one
# text = do n't
1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_
2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_

1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_

# newdoc id = two
1\t10 000\t10000\tNUM\tCD\t_\t0\troot\t_\t_
1.1\tgap\t_\t_\t_\t_\t_\t_\t_\t_
"""
NAMES = """# newdoc id = one
LEON\tB-Location\tB-X
,\tI-Location\tO
#\tO\tO

The\tO\tO
# newdoc id = two
Ana\tB-Person\tO
"""


def _packed(path: Path, text: str) -> Path:
    path.write_bytes(gzip.compress(text.encode()))
    return path


def test_trees_keep_words_and_leave_ranges_out(tmp_path: Path) -> None:
    """Two documents: "don't" as two words, "Go"; and "10 000" as one word."""
    documents = read_trees(_packed(tmp_path / "trees.gz", TREES))
    assert [[[word.form for word in sentence] for sentence in document] for document in documents] == [
        [["do", "n't"], ["Go"]],
        [["10\u00a0000"]],
    ]
    assert documents[0][0][1] == TreeWord("n't", "PART", "RB", 1, "advmod")


def test_names_take_the_first_column_of_labels(tmp_path: Path) -> None:
    """LEON , # / The // Ana"""
    documents = read_names(_packed(tmp_path / "names.gz", NAMES))
    assert documents[0] == (
        (NameWord("LEON", "B-Location"), NameWord(",", "E-Location"), NameWord("#", "O")),
        (NameWord("The", "O"),),
    )
    assert documents[1] == ((NameWord("Ana", "S-Person"),),)


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("O", "O"),
        ("B-P", "S-P"),
        ("B-P I-P", "B-P E-P"),
        ("B-P I-P I-P O", "B-P I-P E-P O"),
        ("B-P B-P", "S-P S-P"),
        ("O I-P I-P", "O B-P E-P"),
        ("B-P I-L", "S-P S-L"),
    ],
)
def test_bioes(labels: str, expected: str) -> None:
    """A name's place in BIOES follows from its neighbours."""
    assert bioes(labels.split()) == expected.split()
