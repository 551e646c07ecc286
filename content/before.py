"""What comes before the questions: prompts that raise the topic, and notes for the teacher.

In:  a story about a court in Lima
Out: What makes a trial fair? ... / What do you already know about Lima? / Five words to meet first: ...
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from wordfreq import zipf_frequency

from content.reading.names import said
from content.subjects import subjects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.model import Question, Term, Wish
    from content.reading import Reading

WORDS = Path(__file__).parent / "words"
MOST_NAMES, LEAST_MENTIONS = 2, 3
FIRST_WORDS = 5
LEAST_DELICATE = 3  # "shoot" and "attack" stand once or twice in many a harmless text


def prompts(reading: Reading, terms: Sequence[Term]) -> tuple[str, ...]:
    """Give a question on the subject, one on the names or the title, and the words to meet first."""
    found = (_on_subject(reading), _on_names(reading) or _on_title(reading), _first_words(terms))
    return tuple(prompt for prompt in found if prompt)


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


def _on_subject(reading: Reading) -> str:
    """Choose one of the questions of the surest subject, by the title."""
    first = subjects(reading)[:1]
    fitting = [question for subject, question in _table("before.tsv") if (subject,) == first]
    if not fitting:
        return ""
    return fitting[hashlib.sha256(reading.article.title.encode()).digest()[0] % len(fitting)]


def _on_names(reading: Reading) -> str:
    """Ask about places and organisations: most people of a story are known to nobody before it."""
    returning = [
        name
        for name in reading.names
        if name.kind in {"organisation", "place"}
        and len(name.mentions) >= LEAST_MENTIONS
        and name.text.casefold() not in _agencies()
    ]
    leading = sorted(returning, key=lambda name: (-len(name.mentions), name.mentions[0].start))[:MOST_NAMES]
    return f"What do you already know about {' and about '.join(map(said, leading))}?" if leading else ""


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
