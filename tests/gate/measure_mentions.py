"""Measure how many pronouns and short descriptions are resolved, and how many of those rightly.

    python tests/gate/measure_mentions.py TREEBANK... [--prefix GUM_news_]

TREEBANK is a .conllu.gz file whose last column carries the entities of the GUM corpus.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from content.parse import parse
from content.reading.mentions import SAFE, meanings
from content.reading.names import names
from content.reading.pronouns import PRONOUNS, REFLEXIVE
from content.reading.quotes import quotes
from tests.gate.coreference import gold_documents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from content.parse import Parses
    from content.reading.mentions import Referent
    from tests.gate.coreference import GoldDocument

GROUPS = {"h": "he, she", "i": "it", "t": "they"}
DESCRIPTIONS, ALL, SURELY = "descriptions", "pronouns", "pronouns, as lessons use them"


def judged(document: GoldDocument, parses: Parses) -> Iterator[tuple[str, Referent | None, bool]]:
    """Give each pronoun that the treebank marks, and each description resolved: its group, what was found, if right."""
    first, second = parses.first, parses.second
    found_names = names(first, second)
    found = {one.token: one for one in meanings(first, second, found_names, quotes(first, second, found_names))}
    for token in first:
        pronoun = token.pos_ in {"PRON", "DET"} and token.lower_ in PRONOUNS and token.lower_ not in REFLEXIVE
        group = GROUPS[PRONOUNS[token.lower_]] if pronoun else DESCRIPTIONS
        if pronoun or token.i in found:
            one = found.get(token.i)
            yield group, one, one is not None and is_right(document, first[one.head].idx, token.idx)


def is_right(document: GoldDocument, antecedent: int, mention: int) -> bool:
    """Say whether two head words, by their places in the text, are those of mentions of one thing."""
    return bool(document.things_at(antecedent) & document.things_at(mention))


def measure(documents: Sequence[GoldDocument], read: Callable[[str], Parses] = parse) -> Counter[tuple[str, str]]:
    """Count by group what there is, is resolved, and is right; prints what goes wrong to standard error."""
    counts: Counter[tuple[str, str]] = Counter()
    for document in documents:
        parses = read(document.text)
        for group, one, right in judged(document, parses):
            for each in (group, *([ALL] if group != DESCRIPTIONS else [])):
                counts[each, "all"] += 1
                counts[each, "resolved"] += one is not None
                counts[each, "right"] += right
            if group != DESCRIPTIONS:
                safe = one is not None and one.alone and one.sure >= SAFE
                counts[SURELY, "all"] += 1
                counts[SURELY, "resolved"] += safe
                counts[SURELY, "right"] += safe and right
            if one is not None and not right:
                around = " ".join(parses.first[max(0, one.token - 12) : one.token + 4].text.split())
                sys.stderr.write(f"{document.name}\t{one.text}\t{one.sure}\t{around}\n")
    return counts


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a line for each group."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("treebanks", type=Path, nargs="+")
    parser.add_argument("--prefix", default="GUM_news_")
    options = parser.parse_args(arguments)
    documents = [each for path in options.treebanks for each in gold_documents(path, options.prefix)]
    counts = measure(documents)
    for group in (*GROUPS.values(), ALL, SURELY, DESCRIPTIONS):
        whole, resolved, right = (counts[group, each] for each in ("all", "resolved", "right"))
        share = f"{resolved / max(1, whole):.1%} resolved, " if group != DESCRIPTIONS else ""
        sys.stdout.write(f"{group}: {whole}, {share}{right / max(1, resolved):.1%} of these right\n")


if __name__ == "__main__":
    main()
