"""What comes before the questions: prompts that raise the topic, and notes for the teacher.

In:  a story about a court in Lima
Out: What makes a trial fair? ... / What do you already know about Lima? / Five words to meet first: ...
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from wordfreq import zipf_frequency

from content.bearing import suits
from content.meaning import vectors
from content.once import once
from content.reading.names import said
from content.subjects import subjects

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from content.bearing import Near
    from content.model import Question, Term, Wish
    from content.reading import Reading

WORDS = Path(__file__).parent / "words"
MOST_NAMES, LEAST_MENTIONS = 2, 3
LONGEST_SHORT = 3  # letters: "SIT" is more often a verb
LEAST_KNOWN = 3.7  # how often a name is used: NASA has 4.2, a bank of one country less than 3
BEGINNING, LEAST_RETURNS = 90, 3  # tokens; words of a theme
# Questions that are compared with the story, and the least nearness: in 48 stories, what had less was beside the point.
MOST_TRIED, LEAST_NEAR = 8, 0.3
THEMED = 0.06  # a question on a theme is nearer than one on its whole subject
PROMPTS = 2  # beside the words
FIRST_WORDS = 5
LEAST_DELICATE = 3  # "shoot" and "attack" stand once or twice in many a harmless text


def prompts(reading: Reading, terms: Sequence[Term], near: Near = vectors) -> tuple[str, ...]:
    """Give a question on the subject, one on the names or else one on the title, and the words to meet first."""
    asked = [prompt for prompt in (_on_subject(reading, near), _on_names(reading)) if prompt]
    if len(asked) < PROMPTS:
        asked.append(_on_title(reading))
    return tuple(prompt for prompt in (*asked, _first_words(terms)) if prompt)


def notes(reading: Reading, chosen: Sequence[Question], wish: Wish) -> tuple[str, ...]:
    """Tell the teacher what to know before class, and where there are fewer questions than wished."""
    told = []
    if len(chosen) < wish.count:
        made = "1 question" if len(chosen) == 1 else f"{len(chosen) or 'no'} questions"
        told.append(
            f"{made[:1].upper()}{made[1:]} instead of {wish.count}: the engine is sure of no more in this text."
        )
    spoken_of = delicate(reading)
    if spoken_of:
        told.append(f"Before class: this text speaks of {'; '.join(spoken_of)}.")
    return tuple(told)


def delicate(reading: Reading) -> tuple[str, ...]:
    """Name what a teacher may want to know of, by words that return in the text."""
    lemmas = [token.lemma_.lower() for token in reading.second]
    return tuple(
        subject
        for subject, words in _table("delicate.tsv")
        if sum(lemma in words.split() for lemma in lemmas) >= LEAST_DELICATE
    )


def _on_subject(reading: Reading, near: Near) -> str:
    """Choose the question nearest to the story, of those on its subjects and on the words that it returns to."""
    own = subjects(reading)
    if not reading.importance:  # too short to tell what is near
        fitting = [question for subject, question in _table("before.tsv") if (subject,) == own[:1]]
        turn = hashlib.sha256(reading.article.title.encode()).digest()[0]
        return fitting[turn % len(fitting)] if fitting else ""
    rows = [row for row in _table("before.tsv") if row[0] in own or _returns(reading, row[0])][-MOST_TRIED:]
    nearness = {
        question: suits(reading, question, near) + (THEMED if subject.startswith("+") else 0.0)
        for subject, question in rows
    }
    best = max(nearness, key=lambda question: round(nearness[question], 2), default="")
    return best if best and round(nearness[best], 2) >= LEAST_NEAR else ""


def _returns(reading: Reading, words: str) -> bool:
    """Say whether a text names one of these words at its beginning, and them several times."""
    theme = {word[1:] for word in words.split() if word.startswith("+")}
    places = sorted(place for lemma, at in _lemma_places(reading) if lemma in theme for place in at) if theme else []
    return len(places) >= LEAST_RETURNS and places[0] < BEGINNING


@once
def _lemma_places(reading: Reading) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Give each dictionary form of the text with its places."""
    found: dict[str, list[int]] = defaultdict(list)
    for token in reading.second:
        found[token.lemma_.lower()].append(token.i)
    yield from ((lemma, tuple(places)) for lemma, places in found.items())


def _on_names(reading: Reading) -> str:
    """Ask about places and well-known organisations of the beginning: other names are known to nobody before it."""
    beginning = f"{reading.article.title} {reading.article.paragraphs[0]}"
    returning = [
        name
        for name in reading.names
        if len(name.mentions) >= LEAST_MENTIONS
        and name.text in beginning
        and (name.kind == "place" or (name.kind == "organisation" and _is_known(name.text)))
        and name.text.casefold() not in _agencies()
    ]
    leading = sorted(returning, key=lambda name: (-len(name.mentions), name.mentions[0].start))[:MOST_NAMES]
    return f"What do you already know about {' and about '.join(map(said, leading))}?" if leading else ""


def _is_known(name: str) -> bool:
    """Say whether English texts use a name of one word often: Google, NASA."""
    short = name.isupper() and len(name) <= LONGEST_SHORT
    return " " not in name and not short and zipf_frequency(name, "en") >= LEAST_KNOWN


def _on_title(reading: Reading) -> str:
    """Ask what a title promises; one that was cut short promises nothing."""
    title = reading.article.title
    if not title or title.endswith(("…", "...")):
        return "Read the first sentence only. What do you expect the article to tell you?"
    inside = title.translate(str.maketrans("“”", "‘’"))
    return f"Read the title only: “{inside}”. What do you expect the article to tell you?"


def _first_words(terms: Sequence[Term]) -> str:
    """Name the hardest words of the glossary, in the order of the text."""
    hard = sorted(
        (term for term in terms if term.part_of_speech != "name"), key=lambda term: zipf_frequency(term.term, "en")
    )[:FIRST_WORDS]
    if len(hard) < FIRST_WORDS:
        return ""
    shown = [term.term for term in sorted(hard, key=lambda term: term.passage.start)]
    return f"Five words to meet first: {', '.join(shown)}. Look them up in the glossary."


@cache
def _agencies() -> frozenset[str]:
    """Give the names of news agencies, which a story cites and is not about."""
    return frozenset(part.casefold() for row in _table("agencies.tsv") for field in row for part in field.split("\t"))


@cache
def _table(name: str) -> tuple[tuple[str, str], ...]:
    lines = (WORDS / name).read_text(encoding="utf-8").splitlines()
    rows = (line.partition("\t") for line in lines if line and not line.startswith("#"))
    return tuple((left, right) for left, _, right in rows)
