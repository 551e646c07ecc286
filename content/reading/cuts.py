"""Cuts: a long sentence said shorter, by leaving out what its commas set apart and what only follows its clause.

In:  Larkham, a town of bakers, has closed its last mill after a fire, leaving ninety people without work.
Out: Larkham has closed its last mill after a fire. | Larkham has closed its last mill.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.agreement import agree_on_subject
from content.reading.gist import plain
from content.reading.headline import DENIED, filling, told, written
from content.simplify import is_finite, own_subject
from content.stems import person_or_thing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token

LEAST_WORDS = 6
MARKS = {",", "–", "—", "-", "--", "("}
# Behind a comma these only add; without one they have to say when or why.
BEHIND_COMMA = {"advcl", "parataxis", "acl", "acl:relcl", "appos", "obl", "obl:tmod", "advmod", "discourse"}
ASIDES = {"appos", "acl", "acl:relcl", "advcl", "parataxis", "obl"}
SIDES = {"after", "when", "as", "while", "because", "although", "where", "amid", "during", "following", "since"}
LINKED = {"ccomp", "xcomp", "conj"}
CORE = {"obj", "iobj", "xcomp", "ccomp", "cop", "aux", "aux:pass", "compound:prt", "obl:agent", "csubj", "expl"}
# What follows these is the other half of the news.
TURNING = {"but", "however", "yet", "though", "instead", "rather"}
# A day that only the paper's date tells.
DAY = re.compile(
    r"(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)"
    r"(?: (?:morning|afternoon|evening|night))?",
    re.IGNORECASE,
)
PRONOUNS = re.compile(r"\b(?:it|they|them|he|she|him|her|itself)\b", re.IGNORECASE)
# What somebody only wants is his opinion, and no news.
OPINION = re.compile(r"\b(?:should|must|ought|best|worst)\b")
# Without what follows them these tell too little.
OPEN_ENDED = re.compile(
    r"\b(?:so|such|more|less|fewer|too|both|either|neither|not only|whether|if|than|that|which|who|to|of|and|or"
    r"|the|a|an|including|according|as|by|for|with|on|in|at|from|was|were|is|are|be|been|has|have|had)\.$"
    r"|\bfrom an? (?:\w+ )?(?:peak|high|low|record)\b[^.]*\.$"
    r"|\b(?:so|such) (?!as|far|called|long)\w+",
    re.IGNORECASE,
)


def cuts(sent: Span, second: Doc) -> tuple[str, ...]:
    """Give a sentence of one plain clause at its shorter lengths, the longest first; nothing where that is not sure."""
    main = told(sent.root)
    subject = own_subject(main)
    sound = subject is not None and subject.pos_ in {"NOUN", "PROPN"} and is_finite(main)
    if subject is None or not sound or not agree_on_subject(main, second) or not sent.text.rstrip().endswith("."):
        return ()
    whole = {token.i for token in sent if not token.is_space} - filling(sent) - _days(sent)
    if main != sent.root:
        whole -= {token.i for token in sent} - {token.i for token in main.subtree}
    kept = whole - _asides(subject)
    spine = _spine(main)
    texts = (_text(sent, {place for place in kept if place < end}) for end in _ends(spine, max(whole, default=0)))
    named = any(token.ent_type_ == "Person" for token in subject.subtree)
    person = named or person_or_thing(second[subject.i].lemma_.lower()) == "who"
    own = main == sent.root
    return tuple(
        dict.fromkeys(text for text in texts if _is_sound(text, person=person) and (own or not OPINION.search(text)))
    )


def _text(sent: Span, kept: set[int]) -> str:
    text = written(sent, kept)
    return f"{text[:1].upper()}{text[1:]}."


def _is_sound(text: str, *, person: bool) -> bool:
    """Say whether a cut sentence is whole, and speaks of nobody whom it does not name."""
    loose = PRONOUNS.search(text)
    named = loose is None or (person and loose[0].lower() in {"he", "she", "him", "her"})
    return len(text.split()) >= LEAST_WORDS and plain(text) and OPEN_ENDED.search(text) is None and named


def _spine(main: Token) -> list[Token]:
    """Give a clause's verb and those that complete it or go on from it: said | would not take; offered | and left."""
    found = [main]
    for token in found:  # it grows
        found.extend(child for child in token.children if child.dep_ in LINKED and child.i > token.i)
    return found


def _days(sent: Span) -> set[int]:
    """Find "on Monday" and "today", where they hang from a verb."""
    found: set[int] = set()
    for token in sent:
        if token.head.pos_ in {"VERB", "AUX"} and token.dep_ in {"obl", "obl:tmod", "obl:unmarked", "advmod"}:
            inside = sorted(each.i for each in token.subtree if not each.is_punct)
            if DAY.fullmatch(" ".join(token.doc[place].text for place in inside)):
                found.update(each.i for each in token.subtree)
    return found


def _asides(subject: Token) -> set[int]:
    """Find what stands between two marks behind the subject, and tells more of it only."""
    found: set[int] = set()
    for token in subject.subtree:
        if token.dep_ in ASIDES and token.i > token.head.i and _between(token) and not _denies(token):
            found.update(each.i for each in token.subtree)
    return found


def _between(token: Token) -> bool:
    """Say whether a phrase stands between two marks."""
    first, last = token.left_edge.i, token.right_edge.i
    doc = token.doc
    opened = doc[first].text in MARKS or (first > 0 and doc[first - 1].text in MARKS)
    closed = doc[last].text in MARKS or (last + 1 < len(doc) and doc[last + 1].text in MARKS)
    listed = last + 1 < len(doc) and doc[last + 1].pos_ == "CCONJ"
    behind = last + 2 < len(doc) and doc[last + 2].pos_ == "CCONJ"
    return opened and closed and not listed and not behind


def _denies(token: Token) -> bool:
    return any(each.lower_ in DENIED for each in token.subtree)


def _ends(spine: list[Token], last: int) -> Iterator[int]:
    """Give the places before which a sentence may end, the last first."""
    yield last + 1
    needed = (
        child for verb in spine for child in verb.children if child.dep_ in CORE or child.dep_.startswith("nsubj")
    )
    core = max([*(verb.i for verb in spine), *(child.i for child in needed)])
    inside = {token.i for token in spine[0].subtree}
    for end in range(last, core, -1):
        if _may_end(spine, inside, end, last):
            yield end


def _may_end(spine: list[Token], inside: set[int], end: int, last: int) -> bool:
    """Say whether all that stands from a place on only follows the clause."""
    doc = spine[0].doc
    tail = [doc[place] for place in range(end, last + 1) if place in inside and not doc[place].is_space]
    heads = [token for token in tail if token.head.i < end and not token.is_punct]
    before = (doc[place] for place in range(spine[0].left_edge.i, end) if place in inside)
    if not heads or any(token.head.i >= end for token in before if token != spine[0]):
        return False
    first = min(token.left_edge.i for token in heads)
    comma = doc[end].text in MARKS
    opens = all(doc[place].is_punct for place in range(end, first)) and (comma or first == end)
    return opens and all(_is_added(token, spine, comma=comma) for token in heads)


def _is_added(token: Token, spine: list[Token], *, comma: bool) -> bool:
    """Say whether a clause or phrase behind the rest only adds to it, and turns nothing round."""
    if _denies(token) or any(each.lower_ in TURNING for each in token.subtree):
        return False
    opening = token.left_edge if not token.left_edge.is_punct else token.left_edge.nbor()
    if comma:
        return token.dep_ in BEHIND_COMMA
    if token.dep_ == "acl:relcl":
        return token.head.dep_ not in {"appos", "conj"} and any(
            child.lower_ in {"a", "an"} for child in token.head.children
        )
    late = token.dep_ in {"advcl", "obl"} and token.head in spine
    return late and opening.lower_ in SIDES and not _compares(token, opening)


def _compares(token: Token, opening: Token) -> bool:
    """Say whether "as" begins a part of what is said: as a gift, described as, as much as."""
    clause = own_subject(token) is not None
    others = any(each.lower_ == "as" for each in token.sent if each != opening)
    return opening.lower_ == "as" and (not clause or others)
