"""Who is heard in a text, and who can be written to; the docstrings are the texts."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from content.material import gather
from content.model import Article, Passage
from content.reading import Quote, Reading, Role
from content.reading.names import Name
from content.voices import addressed, is_alive, is_gone, longest_heard, pair_of_speakers, views

SAID = "The town must save the old library"
LEE, MOE = "Ann Lee", "Ben Moe"


def _reading(*speakers: str, said: str = SAID, role: str = "", mentions: int = 3) -> Reading:
    """Make a reading in which each speaker says the same in a paragraph of the speaker's own."""
    parts = [f"“{said},” {speaker} said." for speaker in speakers]
    article = Article(title="A library", paragraphs=tuple(parts))
    words = article.text.split(" ")
    heads, labels = [3] * len(words), ["dep"] * len(words)
    labels[1], labels[3] = "nsubj", "ROOT"
    spaces = [True] * (len(words) - 1) + [False]
    pos = ["X"] * len(words)
    doc = Doc(spacy.blank("en").vocab, words, spaces, heads=heads, deps=labels, lemmas=words, pos=pos)
    starts = [article.text.index(part) for part in parts]
    here = [Passage(start, start + len(part)) for start, part in zip(starts, parts, strict=True)]
    quotes = [
        Quote(Passage(at.start + 1, at.start + 1 + len(said)), said, who, speaker_known=True, passage=at, cue="said")
        for who, at in zip(speakers, here, strict=True)
    ]
    names = [Name(who, "person", (at,) * mentions, (who,)) for who, at in zip(speakers, here, strict=True)]
    roles = [Role(who, "person", role, at, at) for who, at in zip(speakers, here, strict=True) if role]
    return Reading(article, doc, doc, names=tuple(names), roles=tuple(roles), quotes=tuple(quotes))


def test_an_opinion_has_two_sides_where_people_differ_on_such_words() -> None:
    """“The town must save the old library,” Ann Lee said."""
    (view,) = views(gather(_reading(LEE, role="the mayor of Norwood")))
    assert view.slots["who"] == "Ann Lee, the mayor of Norwood,"
    assert view.contested


@pytest.mark.parametrize(("speakers", "pair"), [((LEE, MOE), (LEE, MOE)), ((LEE,), ()), ((LEE, "Dr. Ann Lee"), ())])
def test_two_speakers_of_two_paragraphs_are_set_side_by_side(speakers: tuple[str, ...], pair: tuple[str, ...]) -> None:
    """A person whom the text names in two ways is one speaker."""
    assert tuple(quote.speaker for quote in pair_of_speakers(gather(_reading(*speakers)))) == pair


def test_long_words_are_heard() -> None:
    """Seven words are too few to turn to, or many of a side person; fourteen are enough."""
    assert longest_heard(gather(_reading(LEE))) is None
    assert longest_heard(gather(_reading(LEE, said=f"{SAID} and {SAID}", mentions=1))) is None
    quote = longest_heard(gather(_reading(LEE, said=f"{SAID} and {SAID}")))
    assert quote is not None
    assert quote.speaker == LEE


@pytest.mark.parametrize(
    ("role", "mentions", "names"),
    [
        ("interior minister", 3, ["Interior Minister Ann Lee"]),
        ("interior minister", 1, []),
        ("aunt of the bride", 3, []),
        ("former interior minister", 3, []),
    ],
)
def test_one_writes_to_people_with_an_office_and_a_part(role: str, mentions: int, names: list[str]) -> None:
    """Somebody in office; named once only; without an office; out of it."""
    material = gather(_reading(LEE, role=role, mentions=mentions))
    assert [name for name, _ in addressed(material)] == names


def test_nobody_speaks_for_the_dead() -> None:
    """A paragraph that names somebody tells of a death."""
    assert is_gone(LEE, gather(_reading(LEE, said="The old library has died with my mother")))
    assert not is_gone(LEE, gather(_reading(LEE)))


@pytest.mark.parametrize(("said", "alive"), [(f"{SAID}, as he and she know", True), (SAID, False)])
def test_who_can_be_asked_is_shown_as_a_person(said: str, alive: bool) -> None:  # noqa: FBT001 - a table's column
    """A name that speaks, with "he" or "she" in the text, or without them: a shop may be called Ann Lee."""
    assert is_alive(LEE, gather(_reading(LEE, said=said))) is alive


@pytest.mark.parametrize("said", ["All Muslims must leave the old library", "Women must save the old library"])
def test_what_is_said_of_a_whole_group_is_not_put_to_the_class(said: str) -> None:
    """“All Muslims must leave,” Ann Lee said."""
    assert not list(views(gather(_reading(LEE, said=said))))
