"""Sums: figures that no settled clause holds, asked for by what they count.

In:  They signed a $200 million loan agreement with the Larkham Harbour Company.
Out: How much was the loan agreement with the Larkham Harbour Company worth? ($200 million)
In:  There are 340 pupils enrolled at the island school.
Out: How many pupils enrolled at the island school are there? (340)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.agreement import agree_on_phrase
from content.reading.phrases import stands_alone
from content.realise import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.reading import Reading
    from content.reading.counts import Count

# fmt: off
WORTH = {
    "deal", "contract", "agreement", "loan", "facility", "package", "grant", "bond", "settlement", "order", "takeover",
    "investment", "subsidy", "donation", "scheme", "programme", "program", "project",
}
# fmt: on
LEAST_WORDS, MOST_WORDS = 4, 14  # of what is counted: with fewer, more than one thing may be meant
LEAST_BEHIND = 2  # words behind the noun, which tell which one it is
LEAST_FIGURE = 3


def sums(reading: Reading) -> Iterator[tuple[str, Count]]:
    """Give questions for figures, each with the figure that answers it."""
    for count in reading.counts:
        prompt = _worth(reading, count) if count.unit == "money" else _there(reading, count)
        if prompt is not None:
            yield prompt, count


def _worth(reading: Reading, count: Count) -> str | None:
    """Ask what a deal, a loan or a contract is worth that the text describes at some length."""
    noun = reading.first[count.noun] if count.noun >= 0 else None
    if noun is None or noun.lower_ not in WORTH or noun.idx < count.span.end:
        return None
    behind = count.counts.partition(noun.text)[2].split()
    named = any(word[:1].isupper() for word in behind)
    long = LEAST_WORDS <= len(count.counts.split()) <= MOST_WORDS and len(behind) >= LEAST_BEHIND
    single = re.search(rf"\d\S*\s.*\b{noun.text}\b.*\d", count.counts) is None
    return f"How much was the {count.counts} worth?" if named and long and single else None


def _there(reading: Reading, count: Count) -> str | None:
    """Ask how many there are of what the text says that there are, described by a participle or a place."""
    noun = reading.first[count.noun] if count.noun >= 0 else None
    if noun is None or count.unit != "count" or (count.value or LEAST_FIGURE) < LEAST_FIGURE:
        return None
    verb = noun.head
    there = next((child for child in verb.children if child.dep_ == "expl" and child.lower_ == "there"), None)
    plain = noun.dep_ == "nsubj" and verb.lower_ in {"are", "were"} and verb.dep_ == "ROOT"
    if there is None or not plain or any(child.dep_ in {"advcl", "ccomp", "neg"} for child in verb.children):
        return None
    return _existing(reading, noun, verb, count)


def _existing(reading: Reading, noun: Token, verb: Token, count: Count) -> str | None:
    """Turn "there are 340 pupils enrolled here" into a question about the pupils."""
    link = [child for child in noun.children if child.dep_ in {"conj", "appos", "parataxis"}]
    inner = {token.i for child in link for token in child.subtree}
    kept = [token for token in noun.subtree if token.idx >= count.span.end and token.i not in inner]
    told = next((child for child in noun.children if child.dep_ in {"acl", "nmod"} and child.i > noun.i), None)
    if told is None or not kept or not _is_whole(kept) or reading.second[noun.i].head.i != verb.i:
        return None
    doc, end = reading.first, kept[-1].i + 1
    alone = stands_alone(doc[kept[0].i : end]) and agree_on_phrase(told.left_edge.i, end, doc, reading.second)
    text = words(doc, (token.i for token in kept))
    if told.dep_ == "acl" and told.tag_ == "VBN":
        before, behind = text.split(f"{told.text} ", 1) if f" {told.text} " in text else (text, "")
        prompt = f"How many {before}{verb.lower_} {told.text} {behind}?" if behind else None
    else:
        prompt = f"How many {text} {verb.lower_} there?"
    return prompt if alone and LEAST_WORDS <= len(text.split()) <= MOST_WORDS else None


def _is_whole(tokens: list[Token]) -> bool:
    """Say whether words follow one another, without a comma or a bracket."""
    return tokens[-1].i - tokens[0].i + 1 == len(tokens) and not any(token.is_punct for token in tokens)
