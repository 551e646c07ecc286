"""Scores become a Doc: parts of speech, sentences, trees and names."""

from collections.abc import Sequence

import numpy as np
import spacy
from spacy.tokens import Doc

from content.language.labels import Labels
from content.language.pieces import Pieces
from content.language.reader import MOST_WORDS, Reader
from content.language.scorer import Floats, Scores

LABELS = Labels(
    pos=("NOUN", "PUNCT"),
    tag=("NN", "."),
    dep=("dep", "punct", "root"),
    ner=("O", "B-Person", "I-Person", "E-Person", "S-Person", "S-Date"),
)
NLP = spacy.blank("en")
CLOSES = "."


class Model:
    """Hangs each word from the one before it, names what it is told, and starts a sentence after a full stop."""

    labels = LABELS
    pieces = Pieces(("[PAD]", "[UNK]", "[CLS]", "[SEP]"))

    def __init__(self, names: dict[str, str] | None = None) -> None:
        self._names = names or {}
        self.windows: list[int] = []

    def score(self, words: Sequence[str]) -> Scores:
        self.windows.append(len(words))
        ends = np.array([word == CLOSES for word in words], np.float32)
        before = np.array([True, *(word == CLOSES for word in words[:-1])])
        kinds = [LABELS.ner.index(self._names.get(word, "O")) for word in words]
        none = np.zeros((len(words), 1), np.float32)
        return Scores(
            pos=np.stack([1 - ends, ends], 1),
            tag=np.stack([1 - ends, ends], 1),
            start=np.where(before, 9, -9).astype(np.float32),
            ner=np.eye(len(LABELS.ner), dtype=np.float32)[kinds],
            arc=np.eye(len(words), len(words) + 1, dtype=np.float32),
            label_as_dependent=ends[:, None],
            label_as_head=np.concatenate([none, none[:1]]),
        )

    def labels_of_arcs(self, dependent: Floats, head: Floats) -> Floats:
        is_mark = dependent + head
        return np.concatenate([1 - is_mark, is_mark, np.full_like(is_mark, 9)], 1)


def _read(text: str, names: dict[str, str] | None = None) -> Doc:
    return Reader(Model(names))(NLP.make_doc(text))


def test_words_get_heads_and_labels() -> None:
    """Ana came ."""
    doc = _read("Ana came.")
    assert [(token.pos_, token.tag_, token.dep_, token.head.text) for token in doc] == [
        ("NOUN", "NN", "ROOT", "Ana"),
        ("NOUN", "NN", "dep", "Ana"),
        ("PUNCT", ".", "punct", "came"),
    ]


def test_tokens_stay_what_they_were() -> None:
    """Spaces at both ends, and paragraphs."""
    text = " Ana came.\n\n  Bo  left. \n"
    assert _read(text).text == text


def test_spaces_hang_from_the_word_before() -> None:
    """Ana came. (blank line) Bo left."""
    doc = _read("Ana came.\n\nBo left.")
    assert [sent.text for sent in doc.sents] == ["Ana came.\n\n", "Bo left."]
    assert doc[3].head.text == "."


def test_text_of_spaces_is_read() -> None:
    """Blank lines only."""
    assert _read("\n\n").text == "\n\n"


def test_empty_text_is_read() -> None:
    """No text at all."""
    assert len(_read("")) == 0


def test_names_become_entities() -> None:
    """Ana Lima came."""
    doc = _read("Ana Lima came.", {"Ana": "B-Person", "Lima": "E-Person"})
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Ana Lima", "Person")]


def test_name_ends_with_its_paragraph() -> None:
    """Ana (blank line) Lima: no name runs across."""
    doc = _read("Big Ana\n\nLima left.", {"Ana": "B-Person", "Lima": "E-Person"})
    assert all("\n" not in ent.text for ent in doc.ents)


def test_name_without_a_capital_is_refused_and_a_date_kept() -> None:
    """The turkey came today."""
    doc = _read("The turkey came today.", {"turkey": "S-Person", "today": "S-Date"})
    assert [ent.text for ent in doc.ents] == ["today"]


def test_long_paragraph_is_cut_between_sentences() -> None:
    """Sixty sentences of three words, and then one of a paragraph's own."""
    model = Model()
    doc = Reader(model)(NLP.make_doc("Ana came . " * 60 + "\n\nBo left ."))
    assert max(model.windows) <= MOST_WORDS
    assert {len([token for token in sent if not token.is_space]) for sent in doc.sents} == {3}


def test_sentence_longer_than_a_window_is_read() -> None:
    """Three hundred words without a full stop."""
    assert len(_read("go " * 300)) == 300
