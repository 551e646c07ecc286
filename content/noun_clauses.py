"""Noun clauses: what a clause tells, by the phrase that is left out and the words that stand for it.

In:  Rosa Lund closed the old bridge in May because its pillars had cracked.
Out: why | Rosa Lund closed the old bridge in May
Out: when | Rosa Lund closed the old bridge
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from content.aims import is_deed
from content.reading.causes import asks, is_plain, is_settled
from content.realise import lower_first, words
from content.simplify import SAYING
from content.stems import bound, is_closed, people, person_or_thing, told_words
from content.worth import is_weak

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from spacy.tokens import Token

    from content.reading import Count, Reading
    from content.reading.facts import Fact, Part

    Found = Iterator[tuple["Asked", Fact]]

LEAST_TOLD = 2  # content words, or the clause could be about anything
LEAST_FIGURE = 3  # "two" is no number to learn
MOST_SUBJECT = 7  # words
LONGEST_SHARE = 5  # words: "by almost 12 per cent"
SPARED = {"obl", "obl:tmod", "obl:unmarked", "obl:npmod", "advmod", "advcl"}
# fmt: off
# Nobody asks what one of many did.
UNTOLD = {
    "a", "an", "some", "many", "most", "more", "several", "few", "one", "all", "each", "every", "no", "any", "another",
    "at", "about", "two", "three", "four", "five",
}
# A clause says something else without these.
LIMITS = {
    "without", "only", "except", "unlike", "under", "than", "per", "instead", "despite", "rather", "against", "from",
    "to", "not", "never", "almost", "nearly", "if", "unless", "although", "though", "while", "whereas", "by",
}
# Verbs whose object is not worth naming, or that say little without it.
EMPTY_DEEDS = {
    "be", "have", "do", "make", "take", "get", "give", "go", "see", "hold", "hear", "receive", "step", "put", "keep",
    "let", "play", "join", "enter", "leave", "reach", "lead", "follow", "watch", "visit", "attend", "meet", "hit",
    "injure", "wound", "break", "hurt", "fill", "extend", "trace", "report", "tell", "ask", "state", "announce",
    "claim",
}
WHEN, PLACED, UNBOUND = {"in", "on", "during", "last", "this", "at"}, {"in", "at", "near"}, {"by", "as", "in"}
# A figure is asked for without these.
ABOUT = {
    "about", "around", "some", "nearly", "almost", "more", "than", "over", "at", "least", "up", "to", "roughly",
    "approximately", "only", "just", "as", "many", "an", "estimated",
}
CHANGES = {
    "rise", "fall", "grow", "increase", "decrease", "drop", "climb", "decline", "shrink", "jump", "plunge", "soar",
}
SPEECHES = {"comment", "remark", "statement", "announcement"}  # of which only the text tells what they said
SPANS = {"days", "hours", "weeks", "months", "years", "minutes", "decades", "centuries"}
GROUPS = {
    "government", "company", "police", "team", "club", "council", "ministry", "group", "party", "court", "army",
    "committee", "union", "board", "agency", "firm", "bank", "parliament", "opposition", "military", "navy",
    "commission", "administration", "department", "association", "congress", "senate", "cabinet", "junta", "regime",
    "city", "university", "school", "church", "museum", "troop", "force", "rebel", "protester", "authority", "crowd",
}
BEFALLING = {
    "destroy", "damage", "kill", "arrest", "injure", "wound", "close", "cancel", "demolish", "steal", "seize", "sack",
    "evict", "deport", "expel", "jail", "imprison", "sentence", "suspend", "abandon", "flood", "burn", "sink", "attack",
    "detain", "release", "free", "rescue", "evacuate", "convict", "charge", "remove", "kidnap", "abduct", "execute",
    "ban", "fine", "postpone", "delay", "reopen", "restore", "sell", "acquit", "assassinate", "murder", "shoot", "stab",
    "displace", "withdraw", "reject", "overturn", "hack", "beat", "bomb", "loot", "extradite", "dismiss", "poison",
}
# fmt: on
# What leans on another sentence.
OUTSIDE = re.compile(
    r"\b(?:he|she|it|they|him|them|theirs|this|these|those|here|there|we|us|our|you|your|I|my|me|who|which|also|then|too"
    r"|however|such|same|other|others|another|later|earlier|today|yesterday|tomorrow|now|ago|both|latter|similar"
    r"|further|respectively|following|previous|previously|still|again|so)\b|[“”\":;()–—?!,€]|--|\.\.| - ",
    re.IGNORECASE,
)
OWNED = re.compile(r"\b(?:his|her|its|their)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """How a noun clause begins and ends, and whether its opening stands for the subject."""

    kind: str
    opening: str
    ending: str = ""
    subject: bool = False


def is_spare(reading: Reading, fact: Fact, part: Part) -> bool:
    """Say whether a clause is as true without a phrase: when and where, bound to no verb."""
    doc = reading.first
    verb = {reading.second[fact.head].lemma_.lower(), doc[fact.head].lower_}
    hung = {(form, doc[part.tokens[0]].lower_) for form in verb} & bound()
    put = part.role in {"time", "place"} and doc[part.head].dep_ in SPARED
    return put and not hung and doc[part.tokens[0]].lower_ not in LIMITS


def less(fact: Fact, part: Part) -> Fact:
    """Leave a phrase out of a clause."""
    return replace(fact, after=tuple(each for each in fact.after if each != part))


def _is_telling(reading: Reading, fact: Fact) -> bool:
    """Say whether a clause tells which event is meant when one of its phrases is gone."""
    beside = [fact.head, *(token for part in fact.after for token in part.tokens)]
    return told_words(reading, beside) >= LEAST_TOLD


def _reasons(reading: Reading, _: Fact, fact: Fact) -> Found:
    """In: Lund closed the bridge because its pillars had cracked. Out: why Lund closed the bridge."""
    verb = reading.first[fact.head]
    spoken = any(reading.second[part.head].lemma_ in SPEECHES for part in fact.after if part.role == "object")
    for child in () if spoken else verb.children:
        asked = asks(reading.second, verb, child)
        turned = any(token.tag_ in {"WDT", "WP"} for token in child.subtree)  # because of which she was upset
        if asked in {"why", "how"} and not turned and is_plain(child) and is_settled(child, reading.second):
            left = _rid(fact, child)
            if _is_telling(reading, left):
                yield Asked("why" if asked == "why" else "how", asked), left
            return


def _rid(fact: Fact, child: Token) -> Fact:
    gone = {token.i for token in child.subtree}
    shorter = (replace(part, tokens=tuple(each for each in part.tokens if each not in gone)) for part in fact.after)
    return replace(fact, after=tuple(part for part in shorter if part.tokens))


def _deeds(reading: Reading, _: Fact, fact: Fact) -> Found:
    """In: The ministry vowed to rebuild two bridges. Out: what the ministry vowed to do."""
    for part in fact.after:
        if is_deed(reading, fact, part):
            before = tuple(each for each in fact.after if each.tokens[0] < part.tokens[0])
            yield Asked("deed", "what", " to do"), replace(fact, after=before)


def _figures(reading: Reading, _: Fact, fact: Fact) -> Found:
    """In: The flood drove out 400 families. Out: how many families the flood drove out."""
    for part in (fact.subject, *fact.after):
        openings = (_counted(reading, part, count) for count in reading.counts)
        opening = next((each for each in openings if each), "")
        left = less(fact, part)
        if opening and part.role == "subject" and _is_telling(reading, left):
            yield Asked("how many", opening, subject=True), left
        elif opening and part.role == "object" and told_words(reading, [fact.head, *fact.subject.tokens]):
            yield Asked("how many", opening), left


def _counted(reading: Reading, part: Part, count: Count) -> str:
    """Give what asks for the figure that opens a phrase; empty where it does not, or counts nothing large."""
    inside = [token for token in part.tokens if count.span.start <= reading.first[token].idx < count.span.end]
    if not inside or (count.value is not None and count.value < LEAST_FIGURE):
        return ""
    behind = [token for token in part.tokens if token > inside[-1]]
    before = [reading.first[token].lower_ for token in part.tokens if token < inside[0]]
    rest = words(reading.first, behind)
    if not ABOUT.issuperset(before) or OUTSIDE.search(rest) or OWNED.search(rest):
        return ""
    if count.unit == "money":
        return "" if rest else "how much"
    if count.unit == "percent":
        return f"what share {rest}" if rest.startswith("of ") else ""
    return f"how many {rest}" if count.unit == "count" and count.noun in behind else ""


def _dated(reading: Reading, whole: Fact, fact: Fact) -> Found:
    """In: Bolivia founded its navy in 1826. Out: when Bolivia founded its navy."""
    past = reading.first[fact.group[0]].lower_ not in {"has", "have"} and reading.first[fact.head].tag_ != "VBG"
    for part in (*whole.front, *fact.after) if past else ():
        dated = reading.first[part.head].ent_type_ == "Date" and reading.first[part.tokens[0]].lower_ in WHEN
        left = less(fact, part)
        if part.role == "time" and part.settled and dated and _is_telling(reading, left):
            yield Asked("when", "when"), left
            return


def _placed(reading: Reading, _: Fact, fact: Fact) -> Found:
    """In: The twins opened a bakery in Larkham. Out: where the twins opened a bakery."""
    for part in fact.after:
        named = reading.first[part.head].ent_type_ == "Location" or reading.first[part.head].pos_ == "PROPN"
        put = part.role == "place" and part.settled and reading.first[part.tokens[0]].lower_ in PLACED
        left = less(fact, part)
        full = any(each.role == "object" for each in left.after) or reading.first[fact.group[0]].dep_ == "aux:pass"
        if put and named and full and _is_telling(reading, left):
            yield Asked("where", "where"), left
            return


def _doers(reading: Reading, _: Fact, fact: Fact) -> Found:
    """In: Rosa Lund founded the harbour museum. Out: who founded the harbour museum."""
    person = reading.first[fact.subject.head].ent_type_ == "Person"
    verb = reading.first[fact.head].pos_ == "VERB" and not is_weak(reading, fact)
    alone = reading.first[fact.group[0]].tag_ != "MD" and reading.first[fact.group[0]].lower_ not in {
        "have",
        "are",
        "were",
    }
    deed = any(part.role == "object" and part.settled for part in fact.after)
    if person and verb and alone and deed and is_closed(reading, fact, fact.subject):
        yield Asked("who", "who", subject=True), fact


def _objects(reading: Reading, _: Fact, fact: Fact) -> Found:
    """In: The council banned plastic bags in May. Out: what the council banned."""
    lemma = reading.second[fact.head].lemma_
    short = len(fact.subject.tokens) <= MOST_SUBJECT and not is_weak(reading, fact)
    short = short and reading.first[fact.head].tag_ != "VBG"  # what one is still doing is soon told
    plain = short and reading.first[fact.head].pos_ == "VERB" and lemma not in EMPTY_DEEDS | SAYING
    for part in fact.after if plain else ():
        left = less(fact, part)
        alone = all(is_spare(reading, fact, each) for each in left.after)
        rest = replace(left, after=tuple(each for each in left.after if each.role == "place"))
        told = told_words(reading, fact.subject.tokens) + told_words(reading, [fact.head]) >= LEAST_TOLD
        told = told and reading.first[fact.subject.tokens[0]].lower_ not in UNTOLD
        if part.role == "object" and part.settled and alone and told and _is_thing(reading, part):
            yield Asked("what", "what"), rest


def _is_thing(reading: Reading, part: Part) -> bool:
    head = reading.first[part.head]
    noun = head.pos_ == "NOUN" and person_or_thing(reading.second[head.i].lemma_.lower()) == "what"
    return noun or (head.pos_ == "PROPN" and head.ent_type_ not in {"Person", "Date"})


def _bounds(reading: Reading, _: Fact, fact: Fact) -> Found:
    """In: The ministry called for a new law. Out: what the ministry called for."""
    forms = {reading.second[fact.head].lemma_.lower(), reading.first[fact.head].lower_}
    for part in fact.after:
        opening = reading.first[part.tokens[0]]
        bound_to = (
            part.settled and any((form, opening.lower_) in bound() for form in forms) and opening.lower_ not in UNBOUND
        )
        left = less(fact, part)
        alone = all(is_spare(reading, fact, each) for each in left.after)
        known = reading.first[fact.subject.tokens[0]].lower_ not in UNTOLD
        if bound_to and alone and known and _is_thing(reading, part) and told_words(reading, fact.subject.tokens):
            rest = replace(left, after=tuple(each for each in left.after if each.role == "object"))
            yield Asked("what", "what", f" {opening.lower_}"), rest
            return


def _changes(reading: Reading, _: Fact, fact: Fact) -> Found:
    """In: Exports rose by 12 % in May. Out: by how much exports rose in May."""
    if reading.second[fact.head].lemma_ not in CHANGES:
        return
    for part in fact.after:
        shares = [count for count in reading.counts if count.unit == "percent"]
        inside = any(
            reading.first[part.tokens[0]].idx <= count.span.start <= reading.first[part.tokens[-1]].idx
            for count in shares
        )
        if inside and len(part.tokens) <= LONGEST_SHARE and told_words(reading, fact.subject.tokens):
            yield Asked("by how much", "by how much"), less(fact, part)
            return


def _lasting(reading: Reading, _: Fact, fact: Fact) -> Found:
    """In: Lund led the union for six years. Out: how long Lund led the union."""
    for part in fact.after:
        opening, last = reading.first[part.tokens[0]], reading.first[part.tokens[-1]]
        span = opening.lower_ == "for" and last.lower_ in SPANS and len(part.tokens) > len(("for", "years"))
        left = less(fact, part)
        if part.settled and span and _is_telling(reading, left):
            yield Asked("how long", "how long"), left
            return


def _acts(reading: Reading, whole: Fact, fact: Fact) -> Found:
    """In: On Sunday, the army took the airport. Out: what the army did on Sunday."""
    doc, first = reading.first, reading.first[fact.group[0]]
    if not _is_acting(reading, fact) or is_weak(reading, fact) or fact.mood != "stated":
        return
    if first.lower_ == "will" and len(fact.group) == len(("will", "do")):
        yield Asked("did", "what", " do"), replace(fact, group=fact.group[:1], after=())
    elif doc[fact.head].tag_ == "VBD" and fact.group == (fact.head,):
        for part in (*whole.front, *fact.after):
            date = words(doc, part.tokens)
            if part.role == "time" and part.settled and doc[part.tokens[0]].lower_ in {*WHEN, "after", "before"}:
                yield Asked("did", "what", f" did {lower_first(doc, part, date)}"), replace(fact, group=(), after=())
                return


def _is_acting(reading: Reading, fact: Fact) -> bool:
    """Say whether a subject is somebody or some body that does something on purpose."""
    head, lemma = reading.first[fact.subject.head], reading.second[fact.subject.head].lemma_.lower()
    named = head.ent_type_ in {"Person", "Organization"}
    spoken = reading.first[fact.head].lower_ in SAYING or reading.second[fact.head].lemma_ in EMPTY_DEEDS
    return (named or lemma in people() or lemma in GROUPS) and not spoken and reading.first[fact.head].pos_ == "VERB"


def _befalls(reading: Reading, _: Fact, fact: Fact) -> Found:
    """In: The old mill was destroyed by fire. Out: what happened to the old mill."""
    passive = any(reading.first[token].dep_ == "aux:pass" for token in fact.group) and fact.mood == "stated"
    past = reading.first[fact.group[0]].lower_ in {"was", "were", "has", "have", "had"}
    named = fact.subject.tokens and reading.first[fact.subject.tokens[0]].lower_ not in UNTOLD
    figured = any(reading.first[token].pos_ == "NUM" for token in fact.subject.tokens)
    if passive and past and named and not figured and reading.second[fact.head].lemma_ in BEFALLING:
        yield Asked("happened", "what happened to"), replace(fact, group=(), after=())


FINDERS: tuple[Callable[[Reading, Fact, Fact], Found], ...] = (
    _reasons,
    _deeds,
    _figures,
    _changes,
    _lasting,
    _dated,
    _placed,
    _acts,
    _befalls,
    _doers,
    _objects,
    _bounds,
)
