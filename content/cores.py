"""Cores: sentences of the article that stand alone, as they are or a little shorter.

In:  However, the Society said ... / Early estimates suggested that 3,000 buildings had been hit.
Out: Early estimates suggested that 3,000 buildings had been hit.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from content.kernels import kernels
from content.model import Passage
from content.reading.gist import LEANING, TELLING, gist
from content.rewording.core_changes import Core
from content.rewording.cut import is_bare
from content.rewording.worth import is_plain
from content.simplify import own_subject
from content.statements import LEAST_WORDS, MOST_WORDS
from content.timeline import in_full

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from content.reading import Reading


def cores(reading: Reading) -> Iterator[Core]:
    """Give at most one statement a sentence, in the order of the text where they are whole sentences."""
    seen: set[Passage] = set()
    for core in chain(_kernels(reading), _gists(reading)):
        fits = LEAST_WORDS <= len(core.text.split()) <= MOST_WORDS and is_plain(core.text)
        if fits and core.passage not in seen:
            seen.add(core.passage)
            yield core


def _kernels(reading: Reading) -> Iterator[Core]:
    for kernel in kernels(reading):
        yield Core(f"{kernel.text}.", kernel.passage)


def _gists(reading: Reading) -> Iterator[Core]:
    """Give the sentences that point to none before them, nor speak of "the site"."""
    for sent in reading.first.sents:
        text = gist(sent, reading.second, MOST_WORDS) if _stands(sent) and not _hangs(sent) else ""
        if text:
            start = sent.start_char + len(sent.text) - len(sent.text.lstrip())
            yield Core(in_full(reading, text), Passage(start, sent.start_char + len(sent.text.rstrip())))


def _stands(sent: Span) -> bool:
    """Say whether a sentence has a named or described subject and no word that leans on the one before.

    "That" and "more" lean only where they neither join a clause nor compare.
    """
    subject = own_subject(sent.root)
    if subject is None or subject.pos_ not in {"NOUN", "PROPN"} or sent[0].pos_ in {"CCONJ", "SCONJ", "ADV"}:
        return False
    leaning = any(token.lower_ in LEANING and not _joins(token) for token in sent)
    person = subject.ent_type_ == "Person"
    pronouns = any(token.tag_ == "PRP" and not (person and token.lower_ in {"he", "she"}) for token in sent)
    owner = any(token.tag_ == "PRP$" and token.i <= subject.i for token in sent)
    bare = subject.pos_ == "NOUN" and any(child.lower_ == "the" for child in subject.children)
    return not (leaning or pronouns or owner) and (not bare or any(child.dep_ in TELLING for child in subject.children))


def _joins(token: Token) -> bool:
    """Say whether a word that may point to another sentence does not: said THAT, MORE than, MORE common."""
    if token.lower_ == "that":
        return token.tag_ in {"IN", "WDT"}
    behind = token.nbor() if token.i + 1 < len(token.doc) else token
    return token.lower_ == "more" and (behind.lower_ == "than" or behind.pos_ in {"ADJ", "ADV"})


def _hangs(sent: Span) -> bool:
    places = {token.i for token in sent}
    return any(is_bare(token, places) for token in sent)
