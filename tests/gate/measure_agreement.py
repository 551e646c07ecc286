"""How often both readers are right where they agree, by the answers of content/agreement.py itself.

Run:  python tests/gate/measure_agreement.py TREEBANK.conllu.gz

Pairs of a word and its head are compared by character offsets with a Universal Dependencies treebank, read from raw
text a dozen sentences at a time and never across a paragraph. Subjects and objects are those of main verbs; copular
clauses have a row of their own. A phrase is the whole of a subject or object. Recall counts what the treebank
has; the first reader alone stands beside, so that one sees what agreement costs and what it brings.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from content.agreement import agree_on_attachment, agree_on_objects, agree_on_phrase, agree_on_subject
from content.parse import parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from content.parse import Parses

SENTENCES_AT_ONCE = 12
KINDS = ("subject", "object", "copula", "modifier", "phrase")
SUBJECTS = {"nsubj", "nsubj:pass", "nsubj:outer"}
OBJECTS = {"obj"}
MODIFIERS = {"obl", "nmod", "advcl", "acl", "acl:relcl"}
Pair = tuple[int, int]
Found = dict[str, set[Pair]]


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the treebank at its place in the text; `head` is its head's number, None for the root."""

    start: int
    end: int
    pos: str
    head: int | None
    dep: str


def main(path: Path) -> None:
    """Print a table."""
    alone, agreed = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for text, words in _stretches(path):
        gold, parses = _gold(words), parse(text)
        _count(alone, gold, _alone(parses.first))
        _count(agreed, gold, _agreed(parses))
    rows = [f"| {kind} | {_figures(alone, kind)} | {_figures(agreed, kind)} |" for kind in KINDS]
    sys.stdout.write("\n".join(("| | first reader alone P / R | both agree P / R |", "|---|---|---|", *rows, "")))


def _count(counts: Counter[tuple[str, str]], gold: Found, found: Found) -> None:
    for kind, pairs in found.items():
        counts[kind, "said"] += len(pairs)
        counts[kind, "true"] += len(gold[kind])
        counts[kind, "hit"] += len(pairs & gold[kind])


def _figures(counts: Counter[tuple[str, str]], kind: str) -> str:
    hit = 100 * counts[kind, "hit"]
    return f"{hit / max(1, counts[kind, 'said']):.1f} / {hit / max(1, counts[kind, 'true']):.1f}"


def _alone(doc: Doc) -> Found:
    return _found(
        [token for token in doc if token.dep_ in SUBJECTS | OBJECTS],
        [token for token in doc if token.dep_ in MODIFIERS],
        [token for token in doc if token.dep_ in SUBJECTS | OBJECTS],
    )


def _agreed(parses: Parses) -> Found:
    first, second = parses.first, parses.second
    arguments = [token for token in first if token.dep_ in SUBJECTS | OBJECTS]
    return _found(
        [token for token in arguments if _agree_on(token, second)],
        [token for token in first if token.dep_ in MODIFIERS and agree_on_attachment(token, second)],
        [token for token in arguments if agree_on_phrase(token.left_edge.i, token.right_edge.i + 1, first, second)],
    )


def _agree_on(argument: Token, second: Doc) -> bool:
    agree = agree_on_objects if argument.dep_ in OBJECTS else agree_on_subject
    return agree(argument.head, second)


def _found(arguments: Sequence[Token], modifiers: Sequence[Token], phrases: Sequence[Token]) -> Found:
    subjects = [token for token in arguments if token.dep_ in SUBJECTS]
    copular = {id(token): any(child.dep_ == "cop" for child in token.head.children) for token in arguments}
    return {
        "subject": {_pair(token) for token in subjects if token.head.pos_ == "VERB" and not copular[id(token)]},
        "object": {_pair(token) for token in arguments if token.dep_ in OBJECTS and token.head.pos_ == "VERB"},
        "copula": {_pair(token) for token in subjects if copular[id(token)]},
        "modifier": set(map(_pair, modifiers)),
        "phrase": {_extent(token) for token in phrases},
    }


def _pair(token: Token) -> Pair:
    return token.idx, token.head.idx


def _extent(token: Token) -> Pair:
    words = [part for part in token.subtree if not part.is_punct and not part.is_space]
    return (words[0].idx, words[-1].idx + len(words[-1])) if words else (token.idx, token.idx)


def _gold(words: Sequence[Word]) -> Found:
    copular = {word.head for word in words if word.dep == "cop"}
    pairs: Found = {kind: set() for kind in KINDS}
    for at, word in enumerate(words):
        if word.head is None:
            continue
        pair, verb = (word.start, words[word.head].start), words[word.head].pos == "VERB"
        if word.dep in SUBJECTS and (word.head in copular or verb):
            pairs["copula" if word.head in copular else "subject"].add(pair)
        if word.dep in OBJECTS and verb:
            pairs["object"].add(pair)
        if word.dep in MODIFIERS:
            pairs["modifier"].add(pair)
        if word.dep in SUBJECTS | OBJECTS:
            pairs["phrase"].add(_gold_extent(words, at))
    return pairs


def _gold_extent(words: Sequence[Word], top: int) -> Pair:
    inside = {top}
    while grown := {at for at, word in enumerate(words) if word.head in inside} - inside:
        inside |= grown
    solid = [words[at] for at in sorted(inside) if words[at].pos not in {"PUNCT", "SYM"} or at == top]
    return solid[0].start, solid[-1].end


def _stretches(path: Path) -> Iterator[tuple[str, list[Word]]]:
    waiting: list[list[list[str]]] = []
    for new_paragraph, rows in _sentences(path):
        if waiting and (new_paragraph or len(waiting) >= SENTENCES_AT_ONCE):
            yield _placed(waiting)
            waiting = []
        waiting.append(rows)
    if waiting:
        yield _placed(waiting)


def _sentences(path: Path) -> Iterator[tuple[bool, list[list[str]]]]:
    rows: list[list[str]] = []
    new_paragraph = False
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            new_paragraph |= line.startswith(("# newpar", "# newdoc"))
            if "\t" in line and not line.startswith("# "):
                rows.append(line.rstrip("\n").split("\t"))
            elif not line.strip() and rows:
                yield new_paragraph, rows
                rows, new_paragraph = [], False


def _placed(sentences: Sequence[list[list[str]]]) -> tuple[str, list[Word]]:
    text, words = "", list[Word]()
    for rows in sentences:
        base, last_of_group = len(words), ""
        for row in rows:
            if "-" in row[0]:
                last_of_group = row[0].partition("-")[2] + (" " if "SpaceAfter=No" not in row[9] else "")
            elif row[0].isdecimal():
                form, head = row[1].replace(" ", "\u00a0"), int(row[6])
                words.append(Word(len(text), len(text + form), row[3], base + head - 1 if head else None, row[7]))
                text += form
                text += _space_after(row, last_of_group)
                last_of_group = "" if last_of_group.strip() == row[0] else last_of_group
        text = text.rstrip() + " "
    return text, words


def _space_after(row: list[str], last_of_group: str) -> str:
    """Give the space after a word; in a group, as "do" and "n't", only the last word has one."""
    if not last_of_group:
        return "" if "SpaceAfter=No" in row[9] else " "
    return " " if last_of_group == f"{row[0]} " else ""


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("treebank", type=Path)
    main(parser.parse_args().treebank)
