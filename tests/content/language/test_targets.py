"""What the network should say, as arrays."""

from content.language.corpus import NameWord, TreeWord
from content.language.encoding import encode
from content.language.pieces import Pieces
from content.language.targets import IGNORED, labels_of, name_targets, tree_targets

GO = (TreeWord("Go", "VERB", "VB", 0, "root"),)
ANA_CAME = (TreeWord("Ana", "PROPN", "NNP", 2, "nsubj"), TreeWord("came", "VERB", "VBD", 0, "root"))
LINE = (NameWord("Ana", "S-Person"), NameWord("came", "O"))
LABELS = labels_of([(GO, ANA_CAME)], [(LINE,)])


def test_labels_are_sorted_and_names_are_in_bioes() -> None:
    """Go / Ana came"""
    assert LABELS.pos == ("PROPN", "VERB")
    assert LABELS.dep == ("nsubj", "root")
    assert LABELS.ner == ("O", "B-Person", "I-Person", "E-Person", "S-Person")


def test_heads_count_in_the_window() -> None:
    """Go / Ana came: Ana hangs from word 3 of the window"""
    targets = tree_targets([(GO, ANA_CAME), (GO,)], LABELS)
    assert targets.head.tolist() == [[0, 3, 0], [0, IGNORED, IGNORED]]
    assert targets.starts().tolist() == [[True, True, False], [True, False, False]]


def test_unknown_subtype_counts_as_its_type() -> None:
    """Ana with nsubj:outer, and with a label that training never had"""
    odd = (TreeWord("Ana", "X", "NNP", 0, "nsubj:outer"), TreeWord("Bo", "PROPN", "NNP", 1, "new"))
    targets = tree_targets([(odd,)], LABELS)
    assert targets.dep.tolist() == [[0, IGNORED]]
    assert targets.pos.tolist() == [[IGNORED, 0]]


def test_name_targets() -> None:
    """Ana came"""
    assert name_targets([(LINE,)], LABELS).tolist() == [[4, 0]]


def test_encoding_marks_where_words_start_and_end() -> None:
    """Ana came / came"""
    pieces = Pieces(("[PAD]", "[UNK]", "[CLS]", "[SEP]", "an", "##a", "came"))
    encoded = encode([["Ana", "came"], ["came"]], pieces)
    assert encoded.ids.tolist() == [[2, 4, 5, 6, 3], [2, 6, 3, 0, 0]]
    assert encoded.first.tolist() == [[1, 3], [1, 0]]
    assert encoded.last.tolist() == [[2, 3], [1, 0]]
