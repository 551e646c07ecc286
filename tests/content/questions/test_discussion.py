"""One task to talk about and one to write, tied to what the text says; the docstrings are the texts."""

import pytest
import spacy
from spacy.tokens import Doc

from content.model import Article, Open, Passage
from content.questions import discussion
from content.reading import Quote, Reading, Role
from content.reading.names import Name

SAID = "The town must save its old library"


def _reading(said: str = "", role: str = "", *, mentions: int = 3) -> Reading:
    """Make a reading of one sentence that Ann Lee says."""
    shown = f"“{said}”" if said else "The town has one"
    words = f"{shown} , Ann Lee told us .".split()
    length = len(said.split())
    heads = [3 if length else 0] * len(words)
    labels = ["dep"] * len(words)
    labels[1], labels[heads[0]] = "nsubj", "ROOT"
    doc = Doc(spacy.blank("en").vocab, words, heads=heads, deps=labels, lemmas=words, pos=["X"] * len(words))
    here = Passage(0, len(doc.text))
    quote = Quote(Passage(1, 1 + len(said)), said, "Ann Lee", speaker_known=True, passage=here, cue="told")
    return Reading(
        article=Article(title="A library", paragraphs=(doc.text,)),
        first=doc,
        second=doc,
        names=(Name("Ann Lee", "person", (here,) * mentions, ("Ann Lee",)),),
        roles=(Role("Ann Lee", "person", role, here, here),) if role else (),
        quotes=(quote,) if said else (),
    )


def test_an_opinion_is_put_to_the_class() -> None:
    """“The town must save the old library”, Ann Lee told us."""
    said = SAID.replace("its", "the")
    talk, *_ = discussion.propose(_reading(said, "the aunt of a bride"))
    assert f"“{said}" in talk.prompt
    assert "Ann Lee, the aunt of a bride," in talk.prompt


@pytest.mark.parametrize("said", [SAID, "This town must save the old library", "Lee saw the old library again"])
def test_what_leans_or_tells_no_opinion_is_not(said: str) -> None:
    """A quotation that points outside, or that is no opinion, opens no task."""
    talk, *_ = discussion.propose(_reading(said))
    assert said not in talk.prompt


@pytest.mark.parametrize(
    ("role", "shown"),
    [("interior minister", "Interior Minister Ann Lee"), ("director of a museum", "Ann Lee, director of a museum")],
)
def test_a_person_is_named_with_the_role(role: str, shown: str) -> None:
    """A title stands before the name with capital letters, and a longer role behind it."""
    prompts = [question.prompt for question in discussion.propose(_reading("We saw the old library again", role))]
    assert any(shown in prompt for prompt in prompts)


def test_somebody_named_once_is_not_written_to() -> None:
    """A person whom the text does not return to is a side person."""
    reading = _reading("We saw the old library again", "director of a museum", mentions=1)
    assert not any("director" in question.prompt for question in discussion.propose(reading))


def test_a_thin_text_gives_tasks_that_suit_every_text() -> None:
    """The town has one, Ann Lee told us."""
    for question in discussion.propose(_reading(mentions=1)):
        assert isinstance(question.shape, Open)
        assert len(question.shape.points) >= 2
        assert question.evidence
        assert not question.spare


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("“{}” Ann Lee said .", True),
        ("{} Ann Lee said .", False),
        ("“{}” the report on the library said .", False),
    ],
)
def test_nobody_is_called_quoted_whose_words_do_not_show(sentence: str, asked: bool) -> None:  # noqa: FBT001 - a column
    """Somebody's long words in quotation marks, beside the name; or without marks; or without the name."""
    said = "We saw the old library again and again when all of us came from the harbour ,"
    words = sentence.format(said).split()
    doc = Doc(spacy.blank("en").vocab, words, deps=["dep"] * len(words), heads=[0] * len(words), pos=["X"] * len(words))
    here = Passage(0, len(doc.text))
    quote = Quote(here, said, "Ann Lee", speaker_known=True, passage=here, cue="said")
    names = (Name("Ann Lee", "person", (here,) * 3, ("Ann Lee",)),)
    reading = Reading(Article(title="A library", paragraphs=(doc.text,)), doc, doc, names=names, quotes=(quote,))
    assert any("is quoted" in question.prompt for question in discussion.propose(reading)) is asked
