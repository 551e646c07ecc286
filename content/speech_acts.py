"""Speech acts: what somebody does by saying something, where a verb names it: a warning, a denial, an apology.

In:  The old council condemned the attack.
Out: criticism - the old council
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.reading.names import said
from content.realise import lower_first, words
from content.sayings import POINTING
from content.stems import told_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Fact, Reading
    from content.signs import Stretch

MOST_SUBJECT = 7  # words
LARGE = 3  # sentences: in a longer paragraph one clause is not the main thing
ACTS = {
    "a warning": {"warn", "caution"},
    "criticism": {"condemn", "criticise", "criticize", "denounce", "slam", "blast", "decry", "deplore"},
    "a denial": {"deny", "refute"},
    "a demand": {"demand"},
    "an appeal": {"urge"},  # to appeal is done in court, too
    "an accusation": {"accuse", "allege"},
    "a proposal": {"propose", "recommend"},
    "a threat": {"threaten"},
    "praise": {"praise", "hail", "applaud", "commend"},
    "an apology": {"apologise", "apologize"},
    "a promise": {"promise", "pledge", "vow"},
    "an admission": {"admit", "concede"},
    "a complaint": {"complain", "lament"},
    "a prediction": {"predict", "forecast"},
}
# By a word of these a paragraph may do such a thing without the verb.
_WORDS = {
    "a warning": "warn caution threat danger risk careful fear concern could may might will would",
    "criticism": "condemn critic denounc slam blast decr deplor blam accus attack fail wrong bad unfair against reject "
    "oppos concern outrag not disappoint",
    "a denial": "deny denie denial refut reject dismiss never not no false untrue",
    "a demand": "demand call urg must should want need ask request appeal",
    "an appeal": "urg appeal call demand ask must should need plea request",
    "an accusation": "accus alleg blam charg claim fault guilt wrong corrupt responsib",
    "a proposal": "propos recommend suggest should could plan call idea urg",
    "a threat": "threat warn will would if",
    "praise": "prais hail applaud commend welcom good great best success proud thank congrat excel admir impress happy "
    "love celebrat honor honour",
    "an apology": "apolog sorry regret forgiv",
    "a promise": "promis pledg vow will would commit assur guarant ensur plan",
    "an admission": "admit admis conced acknowledg confess recogni",
    "a complaint": "complain lament critic unfair bad angry upset not never disappoint fail problem lack",
    "a prediction": "predict forecast expect will would likely could may might project estimat",
}
HINTS = {act: re.compile(rf"\b(?:{'|'.join(each.split())})|n[’']t\b", re.IGNORECASE) for act, each in _WORDS.items()}


def speech_act(reading: Reading, stretch: Stretch) -> tuple[str, str] | None:
    """Give what a short paragraph reports that one party does by saying, and that party; None where it is not one."""
    found = {*_cued(reading, stretch), *_stated(reading, stretch)}
    if len(found) != 1 or len(stretch.sentences) >= LARGE:
        return None
    ((act, who),) = found
    return (act, who) if who else None


def _cued(reading: Reading, stretch: Stretch) -> Iterator[tuple[str, str]]:
    """Give what quotations do by the verb that leads them in."""
    named = {name.text: said(name) for name in reading.names}
    for quote in stretch.spoken(reading):
        span = reading.first.char_span(quote.passage.start, quote.passage.end, alignment_mode="expand")
        lemmas = {reading.second[each.i].lemma_.lower() for each in span or () if each.lower_ == quote.cue}
        act = next((act for act, verbs in ACTS.items() if verbs & lemmas), None)
        if act and quote.sure and quote.speaker_known:
            yield act, named.get(quote.speaker, "")


def _stated(reading: Reading, stretch: Stretch) -> Iterator[tuple[str, str]]:
    """Give what main clauses say that somebody does by saying."""
    for fact in stretch.facts(reading):
        lemma = reading.second[fact.head].lemma_.lower()
        act = next((act for act, verbs in ACTS.items() if lemma in verbs), None)
        active = all(reading.first[token].dep_ != "aux:pass" for token in fact.group)
        if act and fact.agreed and active and fact.mood == "stated" and fact.kind == "main":
            speaks = reading.first[fact.subject.head].ent_type_ in {"Person", "Organization"}
            yield act, named_subject(reading, fact) if speaks else ""


def named_subject(reading: Reading, fact: Fact) -> str:
    """Write a subject that a student can tell apart without its sentence; empty where it leans on others."""
    text = words(reading.first, fact.subject.tokens)
    bare = text.removeprefix("The ").removeprefix("the ")
    name = next((name for name in reading.names if bare in name.forms), None)
    if name is not None:
        return said(name)
    alone = fact.subject.settled and not POINTING.search(text) and len(text.split()) <= MOST_SUBJECT
    if not alone or not told_words(reading, fact.subject.tokens) or re.search(r"\d", text):
        return ""
    head = reading.first[fact.subject.head]
    telling = head.pos_ == "PROPN" or any(child.dep_ in {"amod", "compound", "nmod"} for child in head.children)
    return lower_first(reading.first, fact.subject, text) if telling else ""
