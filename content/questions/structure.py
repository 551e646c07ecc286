"""Structure: what a paragraph does for its text, how it joins the one before, what one learns in it and where.

In:  a story of ten paragraphs
Out: What does paragraph 6 mainly do? (It quotes a farmer on the new road.)
Out: How does paragraph 7 relate to paragraph 6? (It sets a contrast to what was said before.)
Out: What does the reader learn in paragraph 5? (Why Rosa Lund closed the old bridge)
Out: Which paragraph explains why Rosa Lund closed the old bridge? (Paragraph 5)
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations, islice
from typing import TYPE_CHECKING

from content.distractors import shuffled
from content.learned import points
from content.meaning import vectors
from content.model import Choice, Option, Question
from content.once import once
from content.reading.phrases import sentences_of
from content.work import ENDS, ended, linked, worked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from content.learned import Point
    from content.meaning import Vectors
    from content.reading import Reading

    Near = Callable[[Sequence[str]], Vectors]

TYPE = "structure"
WRONG, MOST = 3, 4  # questions of which a lesson takes one
OPENING = 1  # the lead touches on what the whole story tells
LEAST_PARAGRAPH = 15  # words: a shorter paragraph is seen through at a glance
LEAST_CARRIED = 0.15
MOST_LONGER = 1.6  # quality.md, rule 6
MOST_SHARED = 0.25  # of the words that tell what a wrong option is about may stand in the paragraph
MOST_NEAR = 0.5  # in meaning: nearer to a sentence of the paragraph, and that may tell it in other words
MOST_ALIKE = 0.6  # of two options
SAME_KIND, SAME_LABEL = 2, 1
NEAREST = 12  # of the rivals in length are tried
LETTERS, STEM = 4, 5  # a word that counts has so many letters; its beginning stands for it
NAMED = {"is", "meaning"}
# The others are names, topics, dates and counts, which are there or not.
CLAUSES = {"why", "how", "deed", "how many", "by how much", "how long", "when", "where", "who", "what"}
CLAUSES |= {"did", "happened", *NAMED}
READ = {"why", "how"}  # takes reading to find: whatever else a paragraph tells is found by a word of the question
UNNATURAL = {"who"}  # Who produced many legends: is no thing that one reads a paragraph for
LEAST_SHARE = 0.4  # of its paragraph's words in a clause that is what one learns there
LABELS = {"is", "meaning", "then"}  # found at a glance
VALUE = {"why": 1.0, "how": 0.95, "deed": 0.9, "said": 0.8, "how many": 0.75, "number": 0.4, "happened": 0.75}
LEAST_VALUE, LABEL_VALUE = 0.6, 0.2
ENDING = "How does the writer end the article?"
FIGURE = re.compile(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)\b")
WHY_RIGHT, WHY_WRONG = "Paragraph {number} tells this.", "Only paragraph {number} tells this."
HERE, NOT_HERE = "This paragraph tells it.", "This paragraph tells nothing of it."


def propose(reading: Reading, near: Near = vectors) -> Iterator[Question]:
    """Ask what paragraphs do and how they join; where that is asked, what stands where is spare."""
    found = [*_worked(reading, near), *_linked(reading)]
    yield from found
    for question in (*_ended(reading), *asked_of(reading, points(reading), near)):
        yield replace(question, spare=question.spare or bool(found))


def _worked(reading: Reading, near: Near) -> Iterator[Question]:
    """Ask what a paragraph mainly does."""

    def absent(point: Point, number: int) -> bool:
        return _is_absent(reading, point, number, near)

    for key, options in islice(worked(reading, absent), MOST):
        prompt = f"What does paragraph {key.number} mainly do?"
        yield Question(TYPE, prompt, _choice(options, prompt), (key.passage,), difficulty=0.5)


def _linked(reading: Reading) -> Iterator[Question]:
    """Ask how a paragraph follows on from the one before it."""
    for link, options in islice(linked(reading), MOST):
        prompt = f"How does paragraph {link.number} relate to paragraph {link.number - 1}?"
        loose = link.kind == "aside"  # "meanwhile" joins little
        yield Question(TYPE, prompt, _choice(options, prompt), link.passages, difficulty=0.5, spare=loose)


def _ended(reading: Reading) -> Iterator[Question]:
    """Ask how the article ends."""
    for passage, options in ended(reading):
        seen = any(option.right and option.text == ENDS["speech"] for option in options)  # by its quotation marks
        choice = _choice(options, reading.article.title)
        yield Question(TYPE, ENDING, choice, (passage,), difficulty=0.4, spare=seen)


def _choice(options: Sequence[Option], seed: str) -> Choice:
    texts = {option.text: option for option in options}
    return Choice(tuple(texts[text] for text in shuffled(texts, seed)))


def asked_of(reading: Reading, told: Sequence[Point], near: Near) -> Iterator[Question]:
    """Ask for points that stand in one paragraph: among points of three others first, then among paragraphs."""
    found = [point for point in told if _number(reading, point) > OPENING and point.kind not in UNNATURAL]
    rated = sorted(found, key=lambda point: (-_value(point), point.text))
    keys = [point for point in rated if point.carries >= LEAST_CARRIED]
    sets = ((key, _wrong(reading, key, found, near)) for key in keys if _is_main(reading, key))
    learned = islice((_learned(reading, key, wrong) for key, wrong in sets if wrong), MOST)
    placed = (_placed(reading, key, near) for key in keys if key.kind in READ)
    unique = {question.prompt: question for question in (*learned, *placed) if question is not None}
    yield from list(unique.values())[: MOST + MOST]


def _is_main(reading: Reading, point: Point) -> bool:
    """Say whether what one learns by a clause is the main thing that its paragraph tells."""
    words = len(reading.article.paragraphs[_number(reading, point) - 1].split())
    return point.kind not in LABELS and len(point.told.split()) >= LEAST_SHARE * words


def _value(point: Point) -> float:
    value = LABEL_VALUE if point.kind in LABELS else VALUE.get(point.kind, LEAST_VALUE)
    return round(value * (1 + point.carries), 2)


def _number(reading: Reading, point: Point) -> int:
    return reading.article.place(point.passage).paragraph


def _wrong(reading: Reading, key: Point, found: Sequence[Point], near: Near) -> tuple[Point, ...]:
    """Choose three points of three other paragraphs, alike in length and unlike in what they tell."""
    number = _number(reading, key)
    others = [other for other in found if _number(reading, other) != number and _even(other, key)]
    here = _stems(reading.article.paragraphs[number - 1])
    unnamed = (other for other in others if other.kind not in NAMED or not _stems(other.about) & here)
    absent = [other for other in unnamed if _is_absent(reading, other, number, near)]
    nearest = sorted(absent, key=lambda other: (abs(len(other.text) - len(key.text)), other.text))[:NEAREST]
    sets = (each for each in combinations(nearest, WRONG) if _fits(reading, key, each))
    return max(sets, key=lambda each: _spread(key, each), default=())


def _even(one: Point, other: Point) -> bool:
    short, long = sorted((len(one.text), len(other.text)))
    return long <= MOST_LONGER * short


def _is_absent(reading: Reading, point: Point, number: int, near: Near) -> bool:
    """Say whether a paragraph says nothing of what a point says, though it may name whom that is about."""
    here, sentences = _stems(reading.article.paragraphs[number - 1]), _sentences(reading, number)
    clause = point.kind in CLAUSES
    marks = _stems(point.marks) - (_stems(point.about) if clause else set()) or _stems(point.marks)
    if not marks or len(marks & here) > (MOST_SHARED * len(marks) if clause else 0):
        return False
    if point.kind == "said" and (_speaks(reading, point, number) and abs(number - _number(reading, point)) == 1):
        return False  # what somebody says runs on
    if point.kind == "number" and any(FIGURE.search(each) and _stems(each) & _stems(point.about) for each in sentences):
        return False
    told = near([point.told, *sentences]) if point.told else None
    return told is None or round(float((told[1:] @ told[0]).max(initial=0)), 2) <= MOST_NEAR


def _speaks(reading: Reading, point: Point, number: int) -> bool:
    inside = (each for each in reading.quotes if reading.article.place(each.passage).paragraph == number)
    return any(each.speaker == point.about or not each.sure for each in inside)


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in re.findall(rf"[^\W_]{{{LETTERS},}}|\d+", text.casefold())}


def _sentences(reading: Reading, number: int) -> list[str]:
    return [text for at, text in _placed_sentences(reading) if at == number]


@once
def _placed_sentences(reading: Reading) -> Iterator[tuple[int, str]]:
    """Give each sentence with its paragraph's number."""
    for passage in sentences_of(reading.first).values():
        if text := reading.article.quote(passage):
            yield reading.article.place(passage).paragraph, text


def _fits(reading: Reading, key: Point, wrong: Sequence[Point]) -> bool:
    """Say whether options tell four paragraphs apart, are alike in length and are not all of one kind."""
    options = (key, *wrong)
    apart = len({_number(reading, each) for each in options}) == len(options)
    kinds = [each.kind for each in options]
    most = {kind: SAME_KIND if kind in CLAUSES or kind == "said" else SAME_LABEL for kind in kinds}
    mixed = sum(kind in LABELS for kind in kinds) <= SAME_LABEL
    even = all(_even(one, other) for one, other in combinations(options, 2))
    unlike = not any(_alike(one, other) for one, other in combinations(options, 2))
    return apart and even and unlike and mixed and all(kinds.count(kind) <= most[kind] for kind in kinds)


def _alike(one: Point, other: Point) -> bool:
    """Say whether two options share most of the words of the shorter one."""
    words, others = _stems(one.text), _stems(other.text)
    return len(words & others) > MOST_ALIKE * max(1, min(len(words), len(others)))


def _spread(key: Point, wrong: Sequence[Point]) -> tuple[int, int, float]:
    """Rate options: of many kinds, some on whom the paragraph is about too, of weight in the story."""
    kinds = len({each.kind for each in (key, *wrong)})
    shared = sum(bool(_stems(each.text) & _stems(f"{key.about} {key.told}")) for each in wrong)
    return kinds, shared, round(sum(each.carries for each in wrong), 3)


def _learned(reading: Reading, key: Point, wrong: Sequence[Point]) -> Question:
    number = _number(reading, key)
    options = {key.text: Option(key.text, right=True, why=WHY_RIGHT.format(number=number))}
    for point in wrong:
        options[point.text] = Option(point.text, why=WHY_WRONG.format(number=_number(reading, point)))
    order = shuffled(options, f"{reading.article.title}{number}")
    prompt = f"What does the reader learn in paragraph {number}?"
    return Question(TYPE, prompt, Choice(tuple(options[text] for text in order)), (key.passage,), difficulty=0.5)


def _placed(reading: Reading, key: Point, near: Near) -> Question | None:
    """Ask which paragraph tells a thing, of four that speak of the same people or things; None without such."""
    number, about = _number(reading, key), _stems(f"{key.about} {key.text}")
    long = [at for at, text in enumerate(reading.article.paragraphs, 1) if len(text.split()) >= LEAST_PARAGRAPH]
    others = [at for at in long if at > OPENING and at != number]
    shared = {at: len(_stems(reading.article.paragraphs[at - 1]) & about) for at in others}
    ordered = sorted(others, key=lambda at: (-shared[at], abs(at - number), at))
    wrong = [at for at in ordered if _is_absent(reading, key, at, near)][:WRONG]
    if len(wrong) < WRONG or number not in long:
        return None
    options = (
        Option(f"Paragraph {at}", right=at == number, why=HERE if at == number else NOT_HERE)
        for at in sorted((number, *wrong))
    )
    prompt = f"Which paragraph explains {key.text[:1].lower()}{key.text[1:]}?"
    return Question(TYPE, prompt, Choice(tuple(options)), (key.passage,), difficulty=0.4)
