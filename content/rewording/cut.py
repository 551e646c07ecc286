"""Cut short: clauses that have lost what they need, or speak of "the meeting" without saying which one.

In:  The union called on drivers. (the text: called on drivers to stop work)
Out: cut, since "to" goes on where the clause ends
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.reading.roles_words import ALONE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.reading import Reading
    from content.reading.facts import Fact

# Phrases with these belong to their verb or noun; "in", "at" or "during" a clause can lose.
BOUND = {"to", "from", "with", "of", "into", "for", "against", "than", "about", "between"}
NEEDED = {"xcomp", "ccomp", "obj", "iobj", "nmod", "acl", "acl:relcl", "csubj", "fixed", "flat", "compound:prt"}
LOOSE = {"obl", "obl:agent", "advcl", "obl:tmod", "obl:npmod", "obl:unmarked"}
# fmt: off
# "The meeting" is any of many; these are one of a kind in a story.
KNOWN = ALONE | {
    "police", "president", "state", "army", "military", "city", "weather", "virus", "pandemic", "country", "region",
    "nation", "war", "coast", "border", "capital", "night", "day", "morning", "afternoon", "evening", "weekend",
    "first", "end", "beginning", "time", "way", "streets", "market", "internet", "web", "air", "water", "ground",
    "continent", "area", "top", "middle", "most", "least", "majority", "elderly", "rich", "young", "court",
    "parliament", "constitution", "election", "elections", "summer", "winter", "spring", "autumn", "season", "stage",
    "rest",
}
# These tell a thing's turn, number or worth and not which one it is.
VAGUE = {
    "new", "same", "whole", "entire", "other", "latest", "current", "former", "late", "last", "next", "said", "local",
    "joint", "big", "own", "main", "such", "small", "large", "overall", "different", "following", "previous", "actual",
}
# fmt: on
TELLING = {"nmod", "nmod:poss", "acl", "acl:relcl", "appos", "compound", "amod", "flat", "nummod", "conj", "advcl"}
RELATIVE, TIMES = {"where", "who", "that", "whose"}, {"moment", "day", "time", "year", "night", "period", "week"}
EARLIEST = 1000  # a number before a noun from here on is a year


def is_cut(reading: Reading, fact: Fact) -> bool:
    """Say whether a clause ends in the middle of what its sentence says of it; what follows a comma is aside."""
    used = set(used_tokens(fact))
    return _goes_on(reading.first[max(used)]) or any(_is_torn(reading.first[place], used) for place in used)


def _goes_on(last: Token) -> bool:
    """Say whether a bound phrase follows the last word: 20 miles | from the coast."""
    if last.i + 1 >= len(last.doc):
        return False
    behind = last.nbor()
    described = last.pos_ == "NOUN" and (
        behind.lower_ in RELATIVE or (behind.lower_ == "when" and last.lower_ in TIMES)
    )
    return described or (behind.lower_ in BOUND and behind.pos_ == "ADP")


def used_tokens(fact: Fact) -> Iterator[int]:
    """Give the places of a clause's words in the first Doc."""
    yield from fact.group
    for part in (fact.subject, *fact.front, *fact.after):
        yield from part.tokens


def _is_torn(token: Token, used: set[int]) -> bool:
    """Say whether a phrase that opens behind a word belongs to the clause, is bound to it, and is left out."""
    if token.i + 1 >= len(token.doc) or token.i + 1 in used or token.nbor().pos_ == "PUNCT":
        return False
    opening = top = token.nbor()
    while top.head != top and top.head.i not in used and top.head.i > token.i:
        top = top.head
    return top.head.i in used and (top.dep_ in NEEDED or (top.dep_ in LOOSE and opening.lower_ in BOUND))


def is_unnamed(reading: Reading, fact: Fact, instead: frozenset[int]) -> bool:
    """Say whether a clause speaks of "the meeting", or "the two men", where nothing in it tells which."""
    used = set(used_tokens(fact)) - instead
    return any(is_bare(reading.first[place], used) for place in used)


def is_bare(noun: Token, used: set[int]) -> bool:
    """Say whether a noun is "the NOUN" with nothing among the words used that tells which."""
    children = [child for child in noun.children if child.i in used]
    definite = any(child.lower_ in {"the", "these", "those"} for child in children)
    telling = any(child.dep_ in TELLING and child.lower_ not in VAGUE and not _is_count(child) for child in children)
    dated = noun.ent_type_ in {"Date", "Time"}
    return definite and noun.pos_ == "NOUN" and not telling and not dated and noun.lower_ not in KNOWN


def _is_count(word: Token) -> bool:
    """Say whether a word only counts: the 19 students, but the 2002 floods, the 35th minute."""
    year = word.text.isdigit() and int(word.text) >= EARLIEST
    return word.dep_ == "nummod" and not year
