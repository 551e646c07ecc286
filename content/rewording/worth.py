"""Which clauses are worth stating: they carry the story, say enough, and are fact and whole.

In:  The viral video was widely shared.
Out: False: it says next to nothing
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wordfreq import zipf_frequency

from content.rewording.cut import is_cut, is_unnamed
from content.stems import told_words
from content.worth import carried_by

if TYPE_CHECKING:
    from spacy.tokens import Token

    from content.reading import Reading
    from content.reading.facts import Fact
    from content.statements import Told

LEAST_CARRIED = 0.25  # of the story, by rank: sentences that carry less would not be missed
LEAST_TOLD = 4  # telling words
LEAST_COUNTED = 3  # where one of them is a figure, which is what is asked about
DAMAGED = re.compile(
    r"[<>=*|\ufffd]|â ?€|Ã[^A-Za-z\s]|Â[^a-z]| [āēīōūâ€] "  # signs, and letters that were read in a wrong code
    r"|\s[’'`]s\b|\b[A-Z]\. [A-Z]\. (?=[A-Z])"  # parted from its word: Cuba ’s, U. S. Embassy
    r"|\ban U[SKN]|^[B-HJ-Z] [a-z]|, [a-z]+ than [a-z]+s |\w- "
    r"|^For (?:example|instance)\b|\b[Aa]n example is\b|\bthe only one\b|['’]s\.$|\w -\w"
    r"|\w according to [\w ]+ (?:had|has|have|is|are|was|were)\b"
    r"|^The (?:previous|following|subsequent|next|latter|former) [a-z]+ (?!of\b)"
    r"|^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Late|Early) (?:morning|afternoon|evening|night)?,? ?[a-zA]"
    r"|\b(?:[Rr]esulting|[Ee]nsuing|aforementioned)\b|\bis synonymous\.$"
    r"|\b(?:a|A|two|Two|three|several|few) (?:day|week|month)s? (?:ago|earlier|later)\b"
    r"|\b[Ss]ince (?:[A-Z]\w+ )?(?:1[5-9]|20)\d\d\b.*\b(?:is|are) \w+ing\b|\b(?:is|are) \w+ing\b.* since \b"
    r"|^According to [^,]+, The |\band others\b|^The (?:first|second|other|latter) (?:was|is|were|are)\b"
)
# What had been so before something that the clause does not tell.
BEFOREHAND = re.compile(
    r"\bhad (?:been )?\w+(?:ed|en|t)\b.*\b(?:in|since) (?:1\d|20)\d\d\b|^(?:In|Since) \d{4}, .*\bhad \w+"
)
PATCHED = re.compile(
    r"\b([A-Z][\w’'-]+ [A-Z][\w’'-]+)\b.*\b\1\b|, (?:and|or) [^,]+, (?:and|or) |\b(?:and|or), |\w, [a-z]+s? are\."
)
# fmt: off
FUTURE = {
    "will", "would", "'ll", "’ll", "may", "might", "could", "should", "must", "expected", "likely", "hope", "hopes",
    "hoped", "wanted",
    "planned", "believe", "believes", "believed", "think", "thinks", "thought", "feel", "feels", "wants", "want",
    "plans", "expects", "aims", "seems", "appears", "considered",
}
OPINION = {
    "great", "best", "worst", "important", "good", "bad", "right", "wrong", "clear", "obvious", "perfect", "wonderful",
    "terrible", "beautiful", "amazing", "remarkable", "incredible", "unfortunate", "fantastic", "cruel", "proper",
}
# Nobody asks about a scene: he was parking his car, they talked to someone, she held a news conference.
SCENES = {"spirits", "someone", "somebody", "something", "smell", "conference", "here", "there", "then", "sitting"}
# Pictures that say something else, word for word, than they mean; nobody can call them true or false.
PICTURES = {
    "thorn", "thorns", "flesh", "bandwagon", "raging", "spotlight", "fruit", "backbone", "cornerstone", "lifeblood",
    "battleground", "storm-tossed", "pyromaniac", "flames", "wings", "nightmare", "rollercoaster", "limbo", "toll",
    "deathblow", "tailspin", "mountain-sized", "tsunami", "avalanche", "hearts", "soul", "shadow", "shadows", "veil",
    "waves", "crossroads", "tightrope", "lynchpin", "linchpin", "melting-pot", "dream", "dreams", "journey", "magic",
}
SINGULAR_VERBS, PLURAL_VERBS = {"is", "was", "has"}, {"are", "were", "have"}
EITHER = {
    "number", "majority", "lot", "couple", "handful", "series", "range", "rest", "half", "percent", "police", "people",
    "staff", "team", "government", "family", "crew", "group", "public", "press", "media", "data", "pair", "variety",
    "percentage", "cent", "%", "quarter", "third", "minority", "crowd", "council", "committee", "none", "all",
}
# fmt: on


def is_worth_stating(reading: Reading, told: Told, least: float = LEAST_CARRIED) -> bool:
    """Say whether a clause is worth a statement that is true or false."""
    return is_worth_planning(reading, told, least) and _is_fact(reading, told)


def is_worth_planning(reading: Reading, told: Told, least: float = 0) -> bool:
    """Say whether a clause that may tell what is to come is worth a statement: whole, plain, clear and no opinion."""
    fact = told.fact
    rules = (_agrees, _is_spelt)
    hanging = is_cut(reading, fact) or is_unnamed(reading, fact, frozenset(told.instead))
    return (
        is_plain(told.text, plan=True)
        and not hanging
        and carried_by(reading, fact.passage) >= least
        and _says_enough(reading, told)
        and all(rule(reading, fact) for rule in rules)
    )


def is_plain(text: str, *, plan: bool = False) -> bool:
    """Say whether the words of a statement are whole, tell a fact or a plan, and paint no picture."""
    words = set(re.findall(r"[\w’'-]+", text))
    broken = DAMAGED.search(text) or PATCHED.search(text) or BEFOREHAND.search(text)
    ahead = not plan and (words & FUTURE or SET_TO.search(text))
    return not broken and not ahead and not words & (OPINION | SCENES | PICTURES)


def _tokens(reading: Reading, fact: Fact) -> list[Token]:
    parts = (fact.subject, *fact.front, *fact.after)
    places = {*fact.group, *(token for part in parts for token in part.tokens)}
    return [reading.first[place] for place in sorted(places)]


def _says_enough(reading: Reading, told: Told) -> bool:
    """Say whether a named or described subject and something behind the verb are told."""
    doc, fact = reading.first, told.fact
    behind = any(doc[part.head].dep_ != "advmod" for part in fact.after)
    subject = doc[fact.subject.head].pos_ in {"NOUN", "PROPN"} or bool(told.instead.get(fact.subject.head))
    words = told_words(reading, (token.i for token in _tokens(reading, fact)), told.instead)
    counted = any(doc[place].pos_ == "NUM" for part in (fact.subject, *fact.after) for place in part.tokens)
    return subject and behind and words >= (LEAST_COUNTED if counted else LEAST_TOLD)


def _is_fact(reading: Reading, told: Told) -> bool:
    """Say whether a clause tells what is or was: no scene, nor what will be, nor what somebody thinks of it."""
    doc, fact, words = reading.first, told.fact, set(re.findall(r"[\w’'-]+", told.text))
    scene = doc[fact.head].tag_ == "VBG" and any(doc[place].tag_ == "VBD" for place in fact.group)
    counted = any(token.pos_ == "NUM" for token in _tokens(reading, fact)) or "than" in words
    judged = not counted and any(part.role == "complement" and doc[part.head].pos_ == "ADJ" for part in fact.after)
    return (
        fact.source is not None or (not judged and not words & FUTURE and not SET_TO.search(told.text))
    ) and not scene


SET_TO = re.compile(r"\b(?:is|are|was|were) (?:all )?(?:set|due|about|supposed) to\b")


def _agrees(reading: Reading, fact: Fact) -> bool:
    """Say whether subject and verb agree in number, as far as one can tell."""
    subject, verb = reading.first[fact.subject.head], reading.first[fact.group[0]]
    listed = any(child.dep_ == "conj" for child in subject.children)
    counted = any(child.dep_ in {"nmod", "nummod"} for child in subject.children) and subject.tag_ not in {"NN", "NNS"}
    if subject.lower_ in EITHER or listed or counted:
        return True
    many = subject.tag_ in {"NNS", "NNPS"}
    one_verb = verb.lower_ in SINGULAR_VERBS or verb.tag_ == "VBZ"
    many_verb = verb.lower_ in PLURAL_VERBS or verb.tag_ == "VBP"
    return not ((many and one_verb and not subject.ent_type_) or (not many and many_verb))


def _is_spelt(reading: Reading, fact: Fact) -> bool:
    """Say whether every common word is one that English has."""
    common = (
        token
        for token in _tokens(reading, fact)
        if token.is_alpha and token.is_lower and not token.ent_type_ and token.pos_ != "PROPN"
    )
    return all(zipf_frequency(token.text, "en") > 0 for token in common)
