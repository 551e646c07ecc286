"""What comes before the questions: prompts for the class and notes for the teacher."""

from dataclasses import replace

import numpy as np
import spacy
from spacy.tokens import Doc

from content.before import delicate, notes, prompts
from content.model import Article, Passage, Term, Wish
from content.reading import Reading, Weight
from content.reading.names import Name

TRIAL = "kill judge jury defendant verdict prosecutor courtroom trial lawsuit kill kill murder"
HERE = Passage(0, 5)


def _reading(lemmas: str, title: str = "A trial", names: tuple[Name, ...] = ()) -> Reading:
    words = lemmas.split()
    doc = Doc(spacy.blank("en").vocab, words, lemmas=words, pos=["NOUN"] * len(words))
    return Reading(article=Article(title=title, paragraphs=(doc.text,)), first=doc, second=doc, names=names)


def _term(word: str) -> Term:
    return Term(word, "noun", "A thing.", "dictionary", HERE)


def test_the_subject_and_the_names_are_raised() -> None:
    """A sure subject gives a question, and places that return are asked about."""
    found = prompts(
        _reading(
            TRIAL,
            "A trial in Bracken Bridge",
            names=(Name("Bracken Bridge", "place", (HERE,) * 3, ("Bracken Bridge",)),),
        ),
        (),
    )
    assert len(found) == 2
    assert found[1] == "What do you already know about Bracken Bridge?"


def test_the_question_nearest_to_the_story_is_asked() -> None:
    """A text returns to floods from its beginning on; what is near to nothing is not asked."""
    reading = _reading("flood river flood bridge flood town")
    weighed = replace(reading, importance=(Weight(Passage(0, len(reading.article.text)), 1.0, 1.0, 1.0),))
    assert "flood" in prompts(weighed, (), lambda texts: np.ones((len(texts), 1), np.float32))[0]
    assert "title" in prompts(weighed, (), lambda texts: np.eye(len(texts), 40, dtype=np.float32))[0]


def test_without_names_the_title_is_read_first() -> None:
    """A title of the source's is shown; one that was cut short is not."""
    assert "“A trial”" in prompts(_reading(TRIAL), ())[-1]
    assert "first sentence" in prompts(_reading(TRIAL, "A man was …"), ())[-1]


def test_the_hardest_words_come_first() -> None:
    """Five words are named where the glossary has as many."""
    words = ("vetting", "impunity", "linchpin", "sovereignty", "informant", "people")
    shown = prompts(_reading(TRIAL), tuple(_term(word) for word in words))[-1]
    assert "people" not in shown
    assert "impunity" in shown
    assert len(prompts(_reading(TRIAL), tuple(_term(word) for word in words[:4]))) == 2


def test_a_teacher_is_told_what_a_text_speaks_of() -> None:
    """Words that return tell what a teacher may want to know of; so does a small number of questions."""
    assert delicate(_reading(TRIAL)) == ("death and killing",)
    assert delicate(_reading("judge jury kill")) == ()
    told = notes(_reading(TRIAL), (), Wish(count=12))
    assert told[0].startswith("No questions instead of 12")
    assert told[1].startswith("Before class")
