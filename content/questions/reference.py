"""Reference: what a pronoun in the text stands for, against other things that it might be taken for.

In:  The ministry wrote to the council in May. It paid for the bridge. (paragraph 2)
Out: In paragraph 2, what does “It” in “It paid for the bridge” refer to? (the ministry)
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from content.around import quoted
from content.followed import followed
from content.meant import PEOPLE, is_clear, within_clause
from content.own_words import own_words
from content.puzzles import Puzzle, question, standing_alone
from content.reading.candidates import candidates
from content.reading.phrases import sentence_of
from content.relatives import relatives
from content.rivals import paragraph, rivals, shares, with_article
from content.taken_up import taken_up

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from content.model import Passage, Question
    from content.reading import Reading
    from content.reading.candidates import Candidate
    from content.reading.mentions import Referent

TYPE = "reference"
MOST, MOST_EASY = 3, 2  # of an article; "he" and "she" are the easy ones
EASY = 2.0  # the rank from which on a question is easy
SURE = 0.85  # a key must be right: with a subject for antecedent, 98 in a hundred of "he" and "she" are
LEAST_WRONG = 2
LEAST_APART = 5  # tokens between a pronoun and what it stands for: nearer, there is nothing to find


def propose(reading: Reading) -> Iterator[Question]:
    """Ask for the surest words with rivals, one a paragraph; first "it" and "they", then one "he" or "she"."""
    asked: set[int] = set()
    keys: set[str] = set()
    easy = 0
    for puzzle in sorted(_puzzles(reading), key=lambda puzzle: puzzle.rank):
        number = paragraph(reading, puzzle.start)
        plain = puzzle.rank >= EASY
        if number not in asked and puzzle.key not in keys and len(asked) < MOST and not (plain and easy >= MOST_EASY):
            asked.add(number)
            keys.add(puzzle.key)
            easy += plain
            yield question(reading, puzzle, TYPE)


def _puzzles(reading: Reading) -> Iterator[Puzzle]:
    """Give all words worth asking about: pronouns and descriptions, "This" and "the move", "which", "I"."""
    phrases = candidates(reading.first, reading.second, reading.names)
    clear = (one for one in reading.referents if is_clear(reading, one, phrases))
    for one in (*clear, *followed(reading, phrases)):
        puzzle = _puzzle(reading, one, phrases)
        if puzzle is not None:
            yield puzzle
    yield from taken_up(reading)
    yield from relatives(reading, phrases)
    yield from own_words(reading)


def _puzzle(reading: Reading, one: Referent, phrases: Sequence[Candidate]) -> Puzzle | None:
    """Give a pronoun with all that a question about it needs, or None."""
    doc = reading.first
    token = doc[one.token]
    apart = one.token - one.head
    if one.sure < SURE or not one.alone or apart < LEAST_APART:
        return None
    around = quoted(token, one.start) or standing_alone(reading, one.start, one.end)
    misspelt = token.lower_ == "it" and token.dep_ == "nmod:poss"
    if misspelt or not around or shares(one.text, around):
        return None
    wrong = tuple(other for other in rivals(reading, one, phrases) if not shares(other.text, around))
    key = with_article(reading, one.text)
    if not key or len(wrong) < LEAST_WRONG or not any(other.near and other.alike for other in wrong):
        return None
    evidence = tuple(dict.fromkeys((sentence_of(doc[one.head]), sentence_of(token))))
    people = one.kind in PEOPLE and all(other.person for other in wrong)
    plain = token.dep_ == "nmod:poss" and within_clause(token, doc[one.head])
    puzzle = Puzzle(one.start, one.end, around, key, one.passage, wrong, evidence, people, spare=plain)
    return replace(puzzle, rank=_rank(one, evidence))


def _rank(one: Referent, evidence: Sequence[Passage]) -> float:
    """Put "he" and "she" behind the others, and what one sentence tells behind what asks for reading two."""
    easy = one.kind == "person" and not one.plural
    return EASY * easy + (len(evidence) == 1) + (1 - one.sure) / 2
