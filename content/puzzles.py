"""Puzzles: a word of the text that stands for something else, with its key, its wrong answers and its place.

In:  The ministry wrote to the council in May. It paid for the bridge.
Out: It, in “It paid for the bridge”: the ministry; not the council
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.distractors import shuffled
from content.model import Choice, Option, Question
from content.reading.phrases import text_of
from content.rivals import paragraph

if TYPE_CHECKING:
    from content.model import Passage
    from content.reading import Reading
    from content.rivals import Rival

CLUMSY = {"who", "which", "i", "my", "me"}  # "who does who refer to" is hard to read


@dataclass(frozen=True, slots=True)
class Puzzle:
    """A word, tokens [start, end), worth asking about: the words quoted around it, its key and what else it might mean.

    `said` is the mention that the key goes back to. The lowest `rank` is asked first.
    """

    start: int
    end: int
    quoted: str
    key: str
    said: Passage
    wrong: tuple[Rival, ...]
    evidence: tuple[Passage, ...]
    people: bool = False
    rank: float = 0.0
    spare: bool = False


def question(reading: Reading, puzzle: Puzzle, kind: str) -> Question:
    """Ask what a word stands for."""
    words = text_of(reading.first, puzzle.start, puzzle.end)
    place = f" in “{puzzle.quoted}”" if puzzle.quoted != words else ""
    named = "the word " if words.lower() in CLUMSY else ""
    asks = "who" if puzzle.people else "what"
    prompt = f"In {_where(reading, puzzle)}, {asks} does {named}“{words}”{place} refer to?"
    options = {puzzle.key: Option(puzzle.key, right=True, why=_reason(reading, puzzle, words))}
    for other in puzzle.wrong:
        options[other.text] = Option(other.text, why=_other_reason(reading, other, words))
    ordered = tuple(options[text] for text in shuffled(options, prompt))
    return Question(kind, prompt, Choice(ordered), puzzle.evidence, difficulty=0.5, spare=puzzle.spare)


ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


def _where(reading: Reading, puzzle: Puzzle) -> str:
    """Name the paragraph, and the sentence too where a word alone is asked for and the paragraph has it twice."""
    doc, number = reading.first, paragraph(reading, puzzle.start)
    words = text_of(doc, puzzle.start, puzzle.end)
    if puzzle.quoted != words or _times(words, reading.article.paragraphs[number - 1]) == 1:
        return f"paragraph {number}"
    return f"the {ORDINALS[_sentence(reading, puzzle.start)]} sentence of paragraph {number}"


def standing_alone(reading: Reading, start: int, end: int) -> str:
    """Give a word itself, where its sentence says it but once, for want of words around it to be quoted."""
    doc, sent = reading.first, reading.first[start].sent
    words = text_of(doc, start, end)
    plain = _times(words, sent.text) == 1 and _sentence(reading, start) < len(ORDINALS)
    return words if plain else ""


def _times(words: str, text: str) -> int:
    return len(re.findall(rf"\b{re.escape(words)}\b", text, re.IGNORECASE))


def _sentence(reading: Reading, token: int) -> int:
    """Count the sentences of a paragraph before the one that a token stands in."""
    doc, number = reading.first, paragraph(reading, token)
    starts = [sent.start for sent in doc.sents if sent.start <= token]
    return sum(paragraph(reading, start) == number for start in starts) - 1


def _reason(reading: Reading, puzzle: Puzzle, words: str) -> str:
    own = reading.first[puzzle.start].sent
    where = "earlier in the sentence" if puzzle.said.start >= own.start_char else "in an earlier sentence"
    where = "later on" if puzzle.said.start > reading.first[puzzle.start].idx else where
    said = " ".join(reading.article.quote(puzzle.said).split())
    return f"“{words}” goes back to “{said}” {where}."


def _other_reason(reading: Reading, other: Rival, words: str) -> str:
    """Say where the text speaks of a wrong answer, and that the word does not mean it."""
    said = " ".join(reading.article.quote(other.passage).split())
    number = reading.article.place(other.passage).paragraph
    return f"Paragraph {number} does speak of “{said}”, but “{words}” does not go back to these words."
