"""Unfinished: clauses that cannot do without words which a fact would leave out.

In:  Officials asked the firms [to leave]. / The firms closed shops [to save money].
Out: unfinished, since one asks for something / finished
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.reading.clipped import is_set_off
from content.simplify import SAYING, own_subject

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

KEPT = {"obj", "iobj", "obl", "obl:agent", "obl:tmod", "obl:npmod", "obl:unmarked", "xcomp", "advmod"}
ADJUNCT_MARKS = {"because", "after", "while", "since", "before", "when", "although", "by", "for", "as", "without"}
SPANS = {"day", "days", "hour", "hours", "week", "weeks", "month", "months", "year", "years", "minutes", "decades"}
# fmt: off
# What is asked of others cannot be left out: called on them TO STOP.
ASKING = {
    "call", "ask", "urge", "order", "allow", "appeal", "plead", "beg", "persuade", "force", "encourage", "invite",
    "warn", "require", "enable", "permit", "forbid", "pressure", "push", "tell", "instruct", "challenge", "remind",
    "inspire", "prompt", "convince", "mobilise", "mobilize", "expect",
}
# What one decides cannot be left out either: decided from early on TO LEAVE.
RESOLVING = {"decide", "choose", "agree", "plan", "intend", "vow", "promise", "refuse", "hope", "threaten", "aim"}
THANKING = {
    "thank", "blame", "praise", "credit", "criticise", "criticize", "apologise", "apologize", "wait", "forgive",
}
# fmt: on
KEY_FOR = ("for", "VBG")  # important FOR WINNING
BOUND_FORMS = {("to", "VBG")}  # devoted TO SINGING
BOUND_MARKS = {"of", "on", "from", "into", "in", "with", "against", "about", "at"}
ONLY_SAYING = {
    "said",
    "say",
    "says",
    "saying",
    "told",
    "tells",
    "tell",
    "added",
    "adds",
    "explained",
    "explains",
    "noted",
}


def is_unfinished(head: Token, subject: Token, second: Doc) -> bool:
    """Say whether a clause needs words that are left out.

    In:  "officials said", "he was the first to be added", gunmen KIDNAPPED and killed twelve officers
    """
    if any(child.dep_ in {"ccomp", "csubj"} for child in head.children) or _says_nothing(head):
        return True
    if any(child.dep_ == "advcl" and child.i > head.i and _is_needed(child, head, second) for child in head.children):
        return True
    copular = any(child.dep_ == "cop" for child in head.children)
    hanging = (child for child in head.children if child.dep_ == "advcl" and child.i > head.i)
    bound = any(
        not is_set_off(child)
        and (
            child.left_edge.lower_ not in ADJUNCT_MARKS
            or (child.left_edge.lower_, child.tag_) == KEY_FOR
            or child.left_edge.lower_ == "when"
        )
        for child in hanging
    )
    return (copular and bound) or _lends_object(head, subject)


def _says_nothing(head: Token) -> bool:
    """Say whether a verb of saying stands without what is said; "announced a plan" tells it."""
    told = any(child.dep_ == "obj" and child.pos_ in {"NOUN", "PROPN"} for child in head.children)
    return head.lower_ in SAYING and not (told and head.lower_ not in ONLY_SAYING)


def _is_needed(clause: Token, head: Token, second: Doc) -> bool:
    """Say whether a clause behind its verb cannot be left out: asked TO LEAVE, accused him OF STEALING.

    In:  closed TO SAVE money
    Out: False
    """
    opening = clause.left_edge
    if opening.lower_ == "for":  # called FOR SCHOOLS TO OPEN, thanked them FOR COMING
        return clause.tag_ != "VBG" or second[head.i].lemma_.lower() in THANKING
    bare = opening == clause and clause.tag_ == "VBG" and opening.i == head.i + 1
    compared = opening.lower_ == "as" and own_subject(clause) is None  # seen AS TARGETING the poor
    asked = (opening.lower_, clause.tag_) == ("to", "VB") and second[head.i].lemma_.lower() in ASKING | RESOLVING
    spent = clause.tag_ == "VBG" and second[head.i].lemma_.lower() == "spend"
    described = opening.lower_ in {"being", "worth"} and not is_set_off(clause)  # points to gains BEING LOST
    if asked or spent or bare or compared or described or (opening.lower_, clause.tag_) in BOUND_FORMS:
        return True
    before = {child.right_edge.i: child.lower_ for child in head.children if child.dep_.startswith("obl")}
    measured = before.get(opening.i - 1, "") in SPANS
    if opening.lower_ in ADJUNCT_MARKS:
        return measured  # arrived LESS THAN A DAY before the others left
    if opening.lower_ in BOUND_MARKS:
        return True
    if is_set_off(clause):
        return False
    return opening.i == head.i + 1 and second[clause.i].dep_ not in {"advcl", "pcomp"}


def _lends_object(head: Token, subject: Token) -> bool:
    """Say whether a verb shares the object of a later one: gunmen KIDNAPPED and killed twelve officers."""
    active = not any(child.dep_ in {"aux:pass", "cop"} for child in head.children)
    later = [child for child in head.children if child.dep_ == "conj" and child.i > subject.i]
    bare = not any(head.i < child.i < verb.i for verb in later[:1] for child in head.children if child.dep_ in KEPT)
    lent = (grand for verb in later if own_subject(verb) is None for grand in verb.children)
    return active and bare and any(grand.dep_ == "obj" for grand in lent)
