"""Both readers' Docs out of a table that one can read: a parse, word by word."""

from __future__ import annotations

import spacy
from spacy.tokens import Doc


def both_docs(parse: str) -> tuple[Doc, Doc]:
    """Make both Docs of lines of word, then pos, tag, head, label, entity and lemma, pos, head, label, entity."""
    rows = [line.split() for line in parse.strip().splitlines()]
    words = [row[0] for row in rows]
    spaces = _spaces(words)
    first = Doc(
        spacy.blank("en").vocab,
        words,
        spaces,
        pos=[row[1] for row in rows],
        tags=[row[2] for row in rows],
        heads=[int(row[3]) for row in rows],
        deps=[row[4] for row in rows],
        ents=_begun([row[5] for row in rows]),
    )
    second = Doc(
        spacy.blank("en").vocab,
        words,
        spaces,
        lemmas=[row[6] for row in rows],
        pos=[row[7] for row in rows],
        heads=[int(row[8]) for row in rows],
        deps=[row[9] for row in rows],
        ents=_begun([row[10] for row in rows]),
    )
    return first, second


def _spaces(words: list[str]) -> list[bool]:
    """Say behind which words a space stands: none before a comma or a closing mark, none behind an opening one."""
    opening = [word == '"' and words[:at].count('"') % 2 == 0 for at, word in enumerate(words)]
    closes = [word in {",", "."} or (word == '"' and not opens) for word, opens in zip(words, opening, strict=True)]
    return [not opens and not close for opens, close in zip(opening, [*closes[1:], True], strict=True)]


def _begun(labels: list[str]) -> list[str]:
    """Mark where a name begins and goes on."""
    before = ["-", *labels]
    return [
        "O" if label == "-" else f"{'I' if label == last else 'B'}-{label}"
        for last, label in zip(before, labels, strict=False)
    ]
