"""Both readers, with their real models, on texts whose reading is beyond doubt."""

import pytest

from content.agreement import agree_on_clause
from content.meaning import nearness, vectors
from content.model import Article
from content.parse import Parses, parse
from content.reading.importance import importance, read_ahead

TEXT = """Morocco poised to legalise cannabis

Ana Lima, 34, told the BBC on Monday that Chinese officials had left Jakarta. "We were not told why," she said.

The president of Iceland visited Paris and met three ministers."""


@pytest.fixture(scope="module")
def parses() -> Parses:
    """Read the text once."""
    return parse(TEXT)


def test_both_readers_have_the_same_tokens(parses: Parses) -> None:
    """Token for token, and the text is the input's."""
    assert parses.first.text == parses.second.text == TEXT
    assert [token.text for token in parses.first] == [token.text for token in parses.second]


def test_paragraphs_start_sentences_for_both(parses: Parses) -> None:
    """A headline without a full stop is a sentence of its own."""
    for doc in (parses.first, parses.second):
        assert {"Morocco", "Ana", "The"} <= {sent[0].text for sent in doc.sents}
        assert next(iter(doc.sents)).text.strip() == "Morocco poised to legalise cannabis"


def test_first_reader_finds_names_and_trees(parses: Parses) -> None:
    """Names have their kinds, and the subject hangs from its verb."""
    names = {(ent.text, ent.label_) for ent in parses.first.ents}
    assert {("Ana Lima", "Person"), ("BBC", "Organization"), ("Jakarta", "Location")} <= names
    president = next(token for token in parses.first if token.text == "president")
    assert (president.dep_, president.head.text) == ("nsubj", "visited")


def test_second_reader_gives_lemmas_and_figures(parses: Parses) -> None:
    """Lemmas and the kinds that the first lacks."""
    assert "visit" in {token.lemma_ for token in parses.second}
    assert "CARDINAL" in {ent.label_ for ent in parses.second.ents}


def test_readers_agree_on_a_plain_clause(parses: Parses) -> None:
    """The president of Iceland visited Paris and met three ministers."""
    agreed = {token.text for token in parses.first if token.pos_ == "VERB" and agree_on_clause(token, parses.second)}
    assert {"visited", "met"} <= agreed


@pytest.mark.parametrize("text", ["", " ", "\n\n", "Go", "x" * 8000, "1" * 8000, "a " * 1000, "“", "...", "日本"])
def test_any_text_is_read(text: str) -> None:
    """Nothing that can be typed brings a reader down."""
    assert parse(text).first.text == text


def test_like_meanings_are_nearer() -> None:
    """Two ways to say a thing are nearer than two things, and a vector does not depend on its neighbours."""
    doctor, physician, market = vectors(
        ["The doctor saw her patient.", "A physician examined a sick woman.", "The stock market fell on Monday."],
    )
    assert nearness(doctor, physician) > nearness(doctor, market) + 0.3
    assert nearness(doctor, vectors(["The doctor saw her patient."])[0]) == pytest.approx(1, abs=1e-3)


def test_first_doc_is_seen_before_the_second_reader_begins(parses: Parses) -> None:
    """What is begun with the first Doc gets the same sentences as all later steps."""
    seen: list[list[str]] = []
    parse(TEXT, seen=lambda first: seen.append([sent.text for sent in first.sents]))
    assert seen == [[sent.text for sent in parses.first.sents]]


def test_reading_ahead_changes_no_weight() -> None:
    """Sentences read for their meaning beforehand weigh what they weigh without that."""
    text = " ".join(f"{who} opened a {what} in Larkham." for who, what in zip(WHO, WHAT, strict=True))
    article, doc = Article(title="", paragraphs=(text,)), parse(text).first
    weights = importance(article, doc)
    read_ahead(article, doc)
    assert len(weights) == len(WHO)
    assert importance(article, doc) == weights


WHO = ("Ana Lima", "The mayor", "A farmer", "Bo Day", "The club", "Her aunt")
WHAT = ("clinic", "bridge", "mill", "bakery", "pool", "shop")
