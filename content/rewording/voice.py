"""Active for passive, and back, where both readers see who does what to whom.

In:  The road was closed by the council on Monday.
Out: The council closed the road on Monday.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from lemminflect import getInflection

from content.realise import lower_first, words
from content.stems import person_or_thing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Doc, Token

    from content.reading import Reading
    from content.reading.facts import Fact, Part

PASSIVE_VERBS = Path(__file__).parent.parent / "words" / "passive_verbs.txt"
LONGEST = 9  # words of a doer or an object that change places
LONGEST_DOER = 6  # behind "by"
LONGEST_REST = 8  # words behind them
# Quantities whose number, and so the verb's, is not sure.
# fmt: off
UNCOUNTED = {
    "number", "majority", "lot", "couple", "handful", "series", "range", "rest", "half", "none", "all", "percent",
}
# fmt: on
MANY = {"people", "police", "men", "women", "children"}


def turned(reading: Reading, fact: Fact, instead: Mapping[int, str]) -> str | None:
    """Write a clause in the other voice; None where it has none that is sure and natural."""
    verb = reading.first[fact.head]
    known = reading.second[fact.head].lemma_.lower() in passive_verbs()
    if not known or fact.source is not None or fact.mood != "stated" or verb.pos_ != "VERB" or fact.head in instead:
        return None
    if any(reading.first[place].dep_ == "compound:prt" for place in fact.group):
        return None
    passive = any(reading.first[place].dep_ == "aux:pass" for place in fact.group)
    body = _active(reading, fact, instead) if passive else _passive(reading, fact, instead)
    return None if body is None else _with_fronts(reading.first, fact, body, instead)


def _active(reading: Reading, fact: Fact, instead: Mapping[int, str]) -> str | None:
    """Let the doer behind "by" be the subject."""
    doc = reading.first
    doer = next((part for part in fact.after if _is_doer(reading, fact, part)), None)
    if doer is None or not _is_short(doc, doer) or _looks_back(doc, fact.subject) or fact.subject.tokens[0] > fact.head:
        return None
    tokens = doer.tokens[1:]
    head = doc[doer.head]
    verb = _finite(reading, fact, plural=_plural(head), passive=True)
    rest = _rest(doc, fact, doer, instead)
    if verb is None or rest is None or not tokens:
        return None
    done = lower_first(doc, fact.subject, words(doc, fact.subject.tokens, instead), instead)
    before, behind = rest
    return " ".join(filter(None, [words(doc, tokens, instead), verb(before), done, behind]))


def _passive(reading: Reading, fact: Fact, instead: Mapping[int, str]) -> str | None:
    """Let the object be the subject, and the doer stand behind "by"."""
    doc = reading.first
    objects = [part for part in fact.after if part.role == "object"]
    if len(objects) != 1 or not objects[0].settled or any(part.role == "complement" for part in fact.after):
        return None
    (thing,) = objects
    subject = doc[fact.subject.head]
    fine = _is_short(doc, thing) and _is_short(doc, fact.subject) and not _looks_back(doc, thing)
    if not fine or subject.pos_ == "PRON" or not _is_actor(subject) or not _is_new(doc, thing):
        return None
    verb = _finite(reading, fact, plural=_plural(doc[thing.head]), passive=False)
    rest = _rest(doc, fact, thing, instead)
    if verb is None or rest is None or len(fact.subject.tokens) > LONGEST_DOER:
        return None
    doer = lower_first(doc, fact.subject, words(doc, fact.subject.tokens, instead), instead)
    before, behind = rest
    return " ".join(filter(None, [words(doc, thing.tokens, instead), verb(before), f"by {doer}", behind]))


def _is_actor(subject: Token) -> bool:
    """Say whether a subject is somebody, or a body of people, who acts."""
    people = subject.ent_type_ == "NORP" or person_or_thing(subject.lemma_.lower() or subject.lower_) == "who"
    return subject.ent_type_ in {"Person", "Organization"} or subject.lower_ in ACTORS or people


# fmt: off
ACTORS = {
    "police", "government", "court", "company", "council", "parliament", "officials", "authorities", "researchers",
    "scientists", "soldiers", "troops", "rebels", "gunmen", "volunteers", "firefighters", "army", "ministry",
    "students", "engineers", "workers", "residents", "agents", "officers", "doctors", "judge", "jury", "university",
    "president", "minister", "mayor", "team", "farmers", "militants", "prosecutors", "committee", "forces",
}
# fmt: on


def _is_new(doc: Doc, thing: Part) -> bool:
    """Say whether an object makes a natural subject: introduced by a word or a name; no bare plural, no digits."""
    opening, head = doc[thing.tokens[0]], doc[thing.head]
    named = head.pos_ == "PROPN" or bool(opening.ent_type_)
    described = opening.pos_ in {"DET", "NUM"} or opening.tag_ == "JJ"
    return head.pos_ in {"NOUN", "PROPN"} and (named or described) and not opening.text[0].isdigit()


def _is_doer(reading: Reading, fact: Fact, part: Part) -> bool:
    """Say whether both readers take a phrase for who does it."""
    first, second = reading.first, reading.second
    opening = first[part.tokens[0]]
    theirs = second[opening.i].dep_ == "agent" and second[opening.i].head.i == fact.head
    ours = first[part.head].dep_.startswith("obl") and first[part.head].head.i == fact.head
    noun = first[part.head].pos_ in {"NOUN", "PROPN"} and first[part.head].ent_type_ != "Date"
    return opening.lower_ == "by" and theirs and ours and noun and part.settled and part.head > fact.head


def _is_short(doc: Doc, part: Part) -> bool:
    tokens = [doc[place] for place in part.tokens]
    plain = not any(token.text in {",", ";", "-", "–"} or token.dep_ in {"acl:relcl", "acl"} for token in tokens)
    return len(tokens) <= LONGEST and plain and part.tokens[-1] - part.tokens[0] == len(tokens) - 1


def _looks_back(doc: Doc, part: Part) -> bool:
    """Say whether a phrase holds a pronoun, which would stand before what it means."""
    return any(doc[place].pos_ == "PRON" or doc[place].tag_ == "PRP$" for place in part.tokens)


def _plural(head: Token) -> bool | None:
    """Say whether a noun takes a plural verb; None where that is not sure."""
    listed = any(child.dep_ == "conj" for child in head.children)
    if head.lower_ in UNCOUNTED or any(child.lower_ in {"or", "nor"} for child in head.children):
        return None
    return listed or head.tag_ in {"NNS", "NNPS"} or head.lower_ in MANY


def _finite(reading: Reading, fact: Fact, *, plural: bool | None, passive: bool) -> _Verb | None:
    """Give the verb group of the other voice; None where the group is none of the plain ones."""
    doc = reading.first
    helpers = [doc[place].lower_ for place in fact.group if place != fact.head]
    lemma = reading.second[fact.head].lemma_.lower()
    if plural is None:
        return None
    tense = (_ACTIVE if passive else _PASSIVE).get((*helpers, "" if passive else doc[fact.head].tag_))
    if tense is None:
        return None
    helper, tag = tense
    singular = {"have": "has", "are": "is", "were": "was", "are being": "is being", "were being": "was being"}
    singular["have been"] = "has been"
    helper = helper if plural else singular.get(helper, helper)
    tag = "VB" if tag == "VBZ" and plural else tag
    form = lemma if tag == "VB" else next(iter(getInflection(lemma, tag)), "")
    return _Verb(helper, form) if form else None


class _Verb:
    """A helper and a verb, between which an adverb may stand."""

    def __init__(self, helper: str, form: str) -> None:
        self.helper, self.form = helper, form

    def __call__(self, adverbs: str) -> str:
        return " ".join(filter(None, [self.helper, adverbs, self.form]))


# Helpers of the passive, and the plural helper and the form of the active; and the other way round.
_ACTIVE = {
    ("was", ""): ("", "VBD"),
    ("were", ""): ("", "VBD"),
    ("is", ""): ("", "VBZ"),
    ("are", ""): ("", "VBZ"),
    ("has", "been", ""): ("have", "VBN"),
    ("have", "been", ""): ("have", "VBN"),
    ("had", "been", ""): ("had", "VBN"),
    ("will", "be", ""): ("will", "VB"),
    ("is", "being", ""): ("are", "VBG"),
    ("are", "being", ""): ("are", "VBG"),
}
_PASSIVE = {
    ("VBD",): ("were", "VBN"),
    ("VBZ",): ("are", "VBN"),
    ("VBP",): ("are", "VBN"),
    ("has", "VBN"): ("have been", "VBN"),
    ("have", "VBN"): ("have been", "VBN"),
    ("had", "VBN"): ("had been", "VBN"),
    ("will", "VB"): ("will be", "VBN"),
    ("is", "VBG"): ("are being", "VBN"),
    ("are", "VBG"): ("are being", "VBN"),
}


def _rest(doc: Doc, fact: Fact, but: Part, instead: Mapping[int, str]) -> tuple[str, str] | None:
    """Give the adverbs before the verb and what follows it; None where that is long or not settled."""
    others = [part for part in fact.after if part != but]
    before = [part for part in others if part.tokens[-1] < fact.head]
    behind = [part for part in others if part.tokens[0] > fact.head]
    tokens = sorted(token for part in behind for token in part.tokens)
    close = any(doc[part.head].dep_ == "advmod" for part in behind)
    if len(tokens) > LONGEST_REST or close or not all(part.settled for part in behind) or _bound(doc, behind):
        return None
    return words(doc, (token for part in before for token in part.tokens), instead), words(doc, tokens, instead)


def _bound(doc: Doc, behind: Sequence[Part]) -> bool:
    """Say whether a phrase behind the verb belongs to what it would be parted from."""
    return any(doc[part.tokens[0]].lower_ not in FREE or part.role == "object" for part in behind)


# fmt: off
FREE = {
    "in", "on", "at", "during", "after", "before", "last", "near", "for", "since", "over", "within", "from", "between",
}
# fmt: on


def _with_fronts(doc: Doc, fact: Fact, body: str, instead: Mapping[int, str]) -> str:
    fronts = [words(doc, part.tokens, instead) for part in fact.front]
    fronts = [lower_first(doc, part, text, instead) for part, text in zip(fact.front, fronts, strict=True)]
    return "".join(f"{text}, " for text in fronts) + body + "."


@cache
def passive_verbs() -> frozenset[str]:
    """Read the verbs that are turned."""
    lines = PASSIVE_VERBS.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
