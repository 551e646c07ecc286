"""Wrong meanings that whoever does not know a word may believe.

In:  vet (verb), check carefully
Out: pay well, train quickly, dismiss unfairly
"""

from functools import cache
from itertools import chain
from pathlib import Path

from content.words.dictionary import Entry

MISTAKEN = Path(__file__).with_name("wrong_meanings")  # a folder of files

Sense = tuple[str, str, str]  # headword, part of speech, equivalent


def wrong_meanings(entry: Entry) -> tuple[str, ...]:
    """Give three wrong meanings in the base form; none where nobody has written any."""
    return mistaken().get((entry.headword, entry.part_of_speech, entry.equivalent), ())


@cache
def mistaken() -> dict[Sense, tuple[str, ...]]:
    """Give the wrong meanings of every sense that has some."""
    lines = chain.from_iterable(
        path.read_text(encoding="utf-8").splitlines() for path in sorted(MISTAKEN.glob("*.tsv"))
    )
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {(headword, part, equivalent): tuple(wrong) for headword, part, equivalent, *wrong in rows}
