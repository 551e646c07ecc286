"""Wrong meanings that whoever does not know a word may believe.

In:  vet (verb), check carefully
Out: pay well, train quickly, dismiss unfairly
"""

from functools import cache
from pathlib import Path

from content.words.dictionary import Entry

MISTAKEN = Path(__file__).with_name("mistaken.tsv")

Sense = tuple[str, str, str]  # headword, part of speech, equivalent


def wrong_meanings(entry: Entry) -> tuple[str, ...]:
    """Give three wrong meanings in the base form; none where nobody has written any."""
    return mistaken().get((entry.headword, entry.part_of_speech, entry.equivalent), ())


@cache
def mistaken() -> dict[Sense, tuple[str, ...]]:
    """Give the wrong meanings of every sense that has some."""
    lines = MISTAKEN.read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines if not line.startswith("#"))
    return {(headword, part, equivalent): tuple(wrong) for headword, part, equivalent, *wrong in rows}
