"""Gist: what a sentence says, said shorter in its own words, and nothing bent.

In:  The oldest bridge of Norwood (built in 1820) will close in May for repairs, leaving one ferry across the river.
Out: The oldest bridge of Norwood will close in May for repairs.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from content.agreement import agree_on_clause
from content.reading.headline import filling, shortened, told, written
from content.simplify import SAYING, is_finite, own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

LEAST_WORDS = 8
LONGEST_TERM = 4  # words in quotation marks that are a term and no speech
ASIDE = {",", "(", ")", "–", "—", "--", "-"}
# A day that only the paper's date tells; without it the sentence says the same.
CLOSING = {"”", "’", "%"}
DAYS = {"yesterday", "today", "tomorrow", "tonight"}
QUOTED = re.compile(r"[“\"]([^”\"]*)[”\"]|‘([^’]*)’")
OUTSIDERS = {"i", "we", "you", "me", "us", "my", "our", "your", "here", "this", "these", "those", "there"}
# These tell of a sentence before.
LEANING = {
    "also",
    "then",
    "too",
    "however",
    "instead",
    "therefore",
    "further",
    "likewise",
    "similarly",
    "another",
    "such",
    "same",
    "other",
    "others",
    "both",
    "latter",
    "former",
    "meanwhile",
    "that",
    "more",
    "additional",
    "moreover",
}
TELLING = {"amod", "nmod", "nmod:poss", "compound", "acl", "acl:relcl", "nummod", "appos", "flat"}
REPORTED = SAYING | {"reads", "heard", "hears", "read", "tweeted", "posted"}


def gist(sent: Span, second: Doc, most: int) -> str:
    """Write a sentence's main clause in at most so many words; nothing where that is not sure.

    A sentence that is short enough stays as it is, but for brackets: then it matters little how it is read.
    """
    whole = _trimmed(sent.doc, {token.i for token in sent if not token.is_space} - filling(sent) - _days(sent))
    if _starts_plainly(sent) and LEAST_WORDS <= len(written(sent, whole).split()) <= most:
        return _checked(sent, whole)
    kept = _trimmed(sent.doc, shortened(sent, most) - _days(sent))
    # Who says so belongs to what is said.
    if not kept or told(sent.root) != sent.root or not _clear(sent.root, second) or not _whole(sent.root, kept):
        return ""
    fits = LEAST_WORDS <= len(written(sent, kept).split()) <= most
    return _checked(sent, kept) if fits and not _reported(sent, kept) else ""


def _checked(sent: Span, kept: set[int]) -> str:
    text = written(sent, kept)
    said = text[:1].upper() + text[1:] + "."
    return said if sent.text.rstrip().endswith(".") and plain(said) else ""


def _starts_plainly(sent: Span) -> bool:
    """Say whether a sentence is a clause with a named subject, and no place line before it."""
    root = told(sent.root)
    subject = own_subject(root)
    named = subject is not None and subject.pos_ in {"NOUN", "PROPN"} and is_finite(root)
    return named and sent[0].pos_ not in {"CCONJ", "PUNCT", "PRON"} and sent[:4].text.find(":") < 0


def _trimmed(doc: Doc, kept: set[int]) -> set[int]:
    """Leave out the marks at the end."""
    last = max((place for place in kept if doc[place].is_alpha or doc[place].text[-1].isalnum()), default=-1)
    return {place for place in kept if place <= last or doc[place].text in CLOSING}


def alone(sent: Span) -> bool:
    """Say whether a sentence of the middle of a text points to none before it: no "she", no bare "the site"."""
    subject = own_subject(sent.root)
    if subject is None or any(_leans(token) for token in sent):
        return False
    person = subject.ent_type_ == "Person"
    if any(token.tag_ == "PRP" and not (person and token.lower_ in {"he", "she"}) for token in sent):
        return False
    opening = sent[0].pos_ in {"CCONJ", "SCONJ", "ADV"}
    telling = [child for child in subject.children if child.dep_ in TELLING]
    bare = subject.pos_ == "NOUN" and not telling and any(child.lower_ == "the" for child in subject.children)
    owner = any(token.tag_ == "PRP$" and token.i <= subject.i for token in sent)
    return not (opening or bare or owner)


def _leans(token: Token) -> bool:
    """Say whether a word tells of a sentence before; "that" may only join, and "more than" counts."""
    joins = token.lower_ == "that" and (token.dep_ == "mark" or token.tag_ in {"IN", "WDT"})
    counts = token.lower_ == "more" and token.i + 1 < len(token.doc) and token.nbor().lower_ == "than"
    return token.lower_ in LEANING and not (joins or counts)


def _clear(root: Token, second: Doc) -> bool:
    """Say whether both readers see one plain clause about something that is named."""
    subject = own_subject(root)
    named = subject is not None and subject.pos_ in {"NOUN", "PROPN"}
    return named and is_finite(root) and agree_on_clause(root, second)


def _whole(root: Token, kept: set[int]) -> bool:
    """Say whether what is left out stood between marks or behind the end, and was no second half of the sentence."""
    halves = (child for child in root.children if child.dep_ in {"conj", "parataxis"} and child.lower_ not in SAYING)
    if any(half.i not in kept for half in halves if is_finite(half)):
        return False
    ordered = sorted(kept)
    gaps = ((one, other) for one, other in pairwise(ordered) if other > one + 1)
    return all(_set_off(root.doc, one, other) for one, other in gaps) and _ends(root.doc, ordered[-1])


def _set_off(doc: Doc, before: int, after: int) -> bool:
    """Say whether the words left out between two kept ones stood between marks, or are a day or a mark."""
    gone = [token for token in doc[before + 1 : after] if not token.is_space and token.lower_ not in DAYS]
    if all(token.is_punct for token in gone):
        return True
    listed = doc[after].pos_ == "CCONJ"  # two sons, Ola, Per, and Nils
    return (
        not listed
        and not _adds(doc, after)
        and gone[0].text in ASIDE
        and (gone[-1].text in ASIDE or doc[after].text in ASIDE)
    )


def _adds(doc: Doc, at: int) -> bool:
    """Say whether a second apposition begins here: it hangs in the air where the first is left out."""
    token = doc[at]
    return any(each.dep_ == "appos" and each.left_edge.i == at for each in (token, *token.ancestors))


def _ends(doc: Doc, last: int) -> bool:
    """Say whether a phrase ends here: a mark follows, or a clause or phrase that hangs from a verb."""
    after = doc[last + 1] if last + 1 < len(doc) else None
    if after is None or after.is_punct or after.is_space:
        return True
    if after.pos_ not in {"ADP", "SCONJ"} or after.lower_ == "of":
        return False
    held = after.head.head
    return held.pos_ in {"VERB", "AUX"} and held.i <= last and doc[last].pos_ in {"NOUN", "PROPN", "NUM"}


def _days(sent: Span) -> set[int]:
    return {token.i for token in sent if token.lower_ in DAYS and token.head.pos_ == "VERB"}


def plain(text: str) -> bool:
    """Say whether a statement speaks of nothing outside itself and quotes no more than a term."""
    words = re.findall(r"[\w’']+", text.replace("US", "").casefold())
    quotes = [found[1] or found[2] or "" for found in QUOTED.finditer(text)]
    loose = re.sub(QUOTED, "", text)
    marks = re.search(r"[“”\"‘\[\]();:…]|\.\.|[?!]|,\.|\s,", loose)
    return marks is None and not OUTSIDERS & set(words) and all(len(one.split()) <= LONGEST_TERM for one in quotes)


def _reported(sent: Span, kept: set[int]) -> bool:
    """Say whether the words still end with who says so: ..., a report showed."""
    return any(sent.doc[place].lower_ in REPORTED for place in sorted(kept)[-4:])
