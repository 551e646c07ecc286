"""Tenses: whether the clause around a word looks back or ahead.

In:  The festival will open on Friday.  (of Friday)
Out: future
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from spacy.tokens import Token

# "none" where no finite verb stands above; "open" where the verb does not tell.
Direction = Literal["past", "present", "future", "none", "open"]
WILL = {"will", "'ll", "’ll", "shall", "wo"}
HAVE = {"has", "have", "had", "'ve", "’ve", "having"}
# What is "set for Monday" lies ahead, and so does what somebody "plans to" do.
# fmt: off
AHEAD = {
    "set", "scheduled", "expected", "due", "planned", "slated", "plans", "plan", "planning", "hopes", "hope",
    "intends", "intend", "is", "are", "going", "vows", "aims", "aim", "wants", "want", "promises",
}
# fmt: on
PRESENT_BE = {"is", "are", "am", "'s", "’s", "'re", "’re"}
BE = PRESENT_BE | {"was", "were"}
FINITE = {"VBD", "VBZ", "VBP", "MD"}


def direction(token: Token) -> Direction:
    """Say where the clause of a word points in time."""
    verb = _verb(token)
    return "none" if verb is None else _of_verb(verb)


def _verb(token: Token) -> Token | None:
    """Climb to the verb, or the noun with a copula, whose clause holds a word."""
    for above in (token, *token.ancestors):
        if above.pos_ in {"VERB", "AUX"} or any(child.dep_ == "cop" for child in above.children):
            return above
    return None


def _of_verb(verb: Token) -> Direction:
    helping = [child for child in verb.children if child.dep_ in {"aux", "aux:pass", "cop"} and child.i < verb.i]
    words = {child.lower_ for child in helping}
    if words & WILL:
        return "future"
    if words & BE and any(child.lower_ == "to" for child in verb.children if child.i < verb.i):
        return "future" if words & PRESENT_BE else "open"  # "is to meet", "was to meet"
    if any(child.tag_ == "MD" for child in helping):
        return "open"
    if words & HAVE or any(child.tag_ == "VBD" for child in (*helping, verb)):
        return "past"
    if any(child.tag_ in FINITE for child in (*helping, verb)):
        return "future" if verb.lower_ in AHEAD else "present"
    return _not_finite(verb)


def _not_finite(verb: Token) -> Direction:
    """Judge a participle or infinitive by its own form, or by the verb above it."""
    above = _verb(verb.head) if verb.head != verb else None
    if verb.dep_ == "conj" and above is not None:
        return _of_verb(above)
    if any(child.lower_ == "to" for child in verb.children if child.dep_ in {"mark", "aux"}):
        return "future" if above is not None and above.lower_ in AHEAD and _of_verb(above) != "past" else "open"
    if verb.lower_ in AHEAD:
        return "future"
    if verb.tag_ == "VBN":
        return "past"
    if above is None:
        return "none"
    return "past" if _of_verb(above) == "past" else "open"
