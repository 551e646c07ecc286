"""Headline: a title for an article that has none, made of its lead's main clause.

In:  Myanmar's military junta has executed four activists accused of helping rebels, state media said on Monday.
Out: Myanmar's military junta has executed four activists
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.simplify import SAYING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token

LEAST_WORDS, MOST_WORDS = 4, 12
SUBJECTS = {"nsubj", "nsubj:pass", "csubj", "expl"}
ASIDES = {"appos", "acl", "acl:relcl", "advcl", "parataxis", "nmod"}
# Left out of a headline at once: they tie the sentence to something or only fill it.
FILLERS = {"discourse", "cc:preconj", "vocative", "reparandum"}
OPENED, CLOSED = {"(", "["}, {")", "]"}
REPORTING = SAYING | {"told", "according", "say"}
PLACE_LINE = 4  # a place and a colon before the story take no more words
DENIED = {"not", "n't", "n’t", "never", "no", "without", "only", "if", "unless", "until"}
# A headline that ends so was cut in the middle of a phrase.
POINTING = {"those", "these", "this", "that", "such"}
HANGING = {"ADP", "DET", "CCONJ", "SCONJ", "AUX", "PART", "PUNCT", "PRON"}


def headline(doc: Doc) -> str:
    """Give the lead's main clause in at most twelve words; where it is longer, its first words with an ellipsis."""
    for sent in list(doc.sents)[:1]:
        made = _clause(sent)
        if made:
            return made
    return _beginning(doc)


def _clause(sent: Span) -> str:
    """Leave out of a sentence, step by step, what it can do without, until it is short."""
    kept = shortened(sent, MOST_WORDS)
    text = written(sent, kept).split(":")[0].strip()
    fits = LEAST_WORDS <= len(text.split()) <= MOST_WORDS and text.split()[-1].casefold() not in POINTING
    whole = sent.doc[max(kept)].pos_ not in HANGING - {"PUNCT"} if kept else False
    return text[:1].upper() + text[1:] if fits and whole and _sound(text) else ""


def shortened(sent: Span, most: int) -> set[int]:
    """Give the places of the words that a sentence of at most so many keeps; none where it tells nothing alone."""
    root = told(sent.root)
    subject = next((child for child in root.children if child.dep_ in SUBJECTS), None)
    if subject is None or root.pos_ not in {"VERB", "AUX", "NOUN", "ADJ"} or _unfinished(root, subject):
        return set()
    kept = {token.i for token in root.subtree if not token.is_space} - filling(sent)
    for loose in _loose(root):
        if _size(sent, kept) <= most:
            break
        kept -= {token.i for token in loose.subtree}
    return kept


def _unfinished(root: Token, subject: Token) -> bool:
    """Say whether the clause says nothing without its asides: the fact that ... is clear."""
    told = any(grand.dep_ == "mark" for child in subject.children for grand in child.children)
    after = root.doc[root.i + 1].text if root.i + 1 < len(root.doc) else ""
    torn = (
        after == ","
        and root.pos_ == "VERB"
        and not any(child.dep_ == "obj" for child in root.children if child.i < root.i)
    )
    return told or torn


def told(root: Token) -> Token:
    """Step from "she said" behind a statement to the statement itself."""
    said = next((child for child in root.children if child.dep_ == "ccomp" and child.i < root.i), None)
    return said if said is not None and root.lower_ in REPORTING else root


def filling(sent: Span) -> set[int]:
    """Find what stands in brackets, a place line, and words that only lead in."""
    gone = {inner.i for token in sent if token.dep_ in FILLERS for inner in token.subtree} | _bracketed(sent)
    colon = next((token.i for token in sent[:PLACE_LINE] if token.text == ":"), None)
    return gone if colon is None else gone | set(range(sent.start, colon + 1))


def _bracketed(sent: Span) -> set[int]:
    found, depth = set[int](), 0
    for token in sent:
        depth += token.text in OPENED
        if depth:
            found.add(token.i)
        depth -= token.text in CLOSED and depth > 0
    return found


def _loose(root: Token) -> Iterator[Token]:
    """Give what the clause can do without, the most dispensable first; each with all that hangs from it."""
    inside = [token for token in root.subtree if token != root]
    yield from (token for token in inside if token.dep_ in ASIDES and token.i > token.head.i and _set_off(token))
    yield from (
        token for token in root.children if token.dep_ in {"conj", "parataxis"} and token.pos_ in {"VERB", "AUX"}
    )
    subject = next(child for child in root.children if child.dep_ in SUBJECTS)
    yield from (child for child in root.children if child.i < subject.i and child.dep_ in {"obl", "advcl", "advmod"})
    behind = [
        child for child in root.children if child.i > root.i and not _needed(child) and not _completes(root, child)
    ]
    yield from (child for child in reversed(behind) if child.dep_ in {"advcl", "parataxis"})
    yield from (token for token in reversed(inside) if token.dep_ == "acl" and token.i > token.head.i)
    yield from (child for child in reversed(behind) if child.dep_ in {"obl", "obl:tmod", "advmod", "obl:unmarked"})
    yield from (token for token in reversed(inside) if token.dep_ == "acl:relcl" and _told_apart(token.head))
    yield from (
        token for token in reversed(inside) if token.dep_ == "nmod" and token.i > root.i and token.i > token.head.i
    )


def _needed(child: Token) -> bool:
    """Say whether leaving a phrase out could turn what is said into its opposite."""
    return any(token.lower_ in DENIED for token in child.subtree)


def _completes(root: Token, child: Token) -> bool:
    """Say whether a phrase stands close behind a verb that has no object: led TO AN INCREASE."""
    objects = {"obj", "xcomp", "ccomp", "cop"}
    return child.left_edge.i == root.i + 1 and not any(other.dep_ in objects for other in root.children)


def _told_apart(noun: Token) -> bool:
    """Say whether a noun stays the same thing without its relative clause: it is named, or one that is new."""
    return noun.pos_ == "PROPN" or any(child.lower_ in {"a", "an"} or child.dep_ == "nummod" for child in noun.children)


def _set_off(token: Token) -> bool:
    edge = token.left_edge
    before = edge if edge.is_punct else token.doc[max(0, edge.i - 1)]
    return before.text in {",", "(", "-", "--", "–", "—"}


def _size(sent: Span, kept: set[int]) -> int:
    return len(written(sent, kept).split())


def written(sent: Span, kept: set[int]) -> str:
    """Write the kept words; a mark stays only between two words that it parted before.

    What stood in brackets parts nothing; behind a phrase that is left out, "leaving ..." keeps its comma.
    """
    out, doc = "", sent.doc
    bracketed = _bracketed(sent)
    ordered = sorted(kept)
    for at, place in enumerate(ordered):
        token = doc[place]
        torn = at == 0 or at + 1 == len(ordered) or ordered[at + 1] != place + 1
        torn = torn or any(between not in bracketed for between in range(ordered[at - 1] + 1, place))
        if token.is_punct and torn and token.text not in {"”", '"', "’", "%"}:
            continue
        comma = "," if at and _follows_aside(doc, ordered[at - 1], place) else ""
        glue = "" if not out or (at and ordered[at - 1] == place - 1 and not doc[place - 1].whitespace_) else " "
        out += ("" if out.endswith(",") else comma) + glue + token.text
    return re.sub(r"\s+", " ", out).replace(" ,", ",").strip(" ,;:–—-")


def _follows_aside(doc: Doc, before: int, place: int) -> bool:
    """Say whether a participle stands behind a phrase between two commas that is left out."""
    gap = doc[before + 1 : place]
    marked = len(gap) > 1 and gap[-1].text == "," and "," in {gap[0].text, doc[before].text}
    return marked and doc[place].text.endswith("ing")


def _sound(text: str) -> bool:
    return text.count('"') % 2 == 0 and text.count("“") == text.count("”") and not re.search(r"[()\[\]]|\s,", text)


def _beginning(doc: Doc) -> str:
    """Give the first words of the text, without a phrase that they would cut in two."""
    tokens = [token for token in doc[: 2 * MOST_WORDS] if not token.is_space]
    end = 0
    for at in range(1, len(tokens) + 1):
        if len(doc[tokens[0].i : tokens[at - 1].i + 1].text.split()) > MOST_WORDS - 1:
            break
        end = at
    whole = end
    while end > LEAST_WORDS and (tokens[end - 1].pos_ in HANGING or tokens[end - 1].head.i > tokens[end - 1].i):
        end -= 1
    if end == LEAST_WORDS:  # one long phrase: then rather cut it in two
        end = whole
    text = re.sub(r"\s+", " ", doc[tokens[0].i : tokens[end - 1].i + 1].text) if tokens else ""
    return f"{text.rstrip(',;:')} …" if text else ""
