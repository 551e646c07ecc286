"""Followed: "it" and "they" that go on with the subject before them, where nothing else can be meant.

In:  The messages touched on the plans of the college. They encouraged students.
Out: They: the messages
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.once import once
from content.reading.candidates import noun_kinds
from content.reading.empty_it import is_empty as is_idle
from content.reading.mentions import Referent
from content.reading.phrases import passage_of, text_of
from content.reading.pronouns import SPEECH, is_empty, is_subject, scene
from content.rivals import LOOSE, SPOKEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Span, Token

    from content.reading import Reading
    from content.reading.candidates import Candidate
    from content.reading.pronouns import Scene

PRONOUNS = {"it": False, "they": True}  # and whether they mean several
PEOPLE = {"person", "group"}
BODIES = {"organisation", "place"}
SURE = 0.9
SHORTEST, LONGEST = 2, 9  # words of a key
MOODS = SPEECH | {
    "believe",
    "hope",
    "expect",
    "plan",
    "announce",
    "promise",
    "think",
    "fear",
    "admit",
    "deny",
    "insist",
}


def followed(reading: Reading, phrases: Sequence[Candidate]) -> Iterator[Referent]:
    """Give what "it" and "they" mean that go on with the one subject that they may mean."""
    doc = reading.first
    (here,) = scenes(reading)
    at = {phrase.head: phrase for phrase in phrases if not phrase.entity.startswith("joint")}
    known = {one.token for one in reading.referents}
    starts = list(doc.sents)
    for before, sent in zip([None, *starts], starts, strict=False):
        for token in sent:
            if token.lower_ not in PRONOUNS or token.i in known or not _is_sound(here, token):
                continue
            meant = _meant(here, before, token, at)
            if meant is not None and (text := _text(doc, meant)):
                passage = passage_of(doc, meant.start, meant.end)
                yield Referent(token.i, token.i, token.i + 1, text, meant.kind, meant.plural, passage, meant.head, SURE)


@once
def scenes(reading: Reading) -> Iterator[Scene]:
    """Give the one scene of a reading: its sentences, paragraphs and quotations by token."""
    yield scene(reading.first, reading.second, reading.quotes)


def _is_sound(here: Scene, token: Token) -> bool:
    """Say whether a pronoun is the subject of a clause outside quotations to both readers, and stands for something."""
    subject = token.dep_ in {"nsubj", "nsubj:pass"} and here.second[token.i].dep_ in {"nsubj", "nsubjpass"}
    full = not is_empty(here, token) and not is_idle(token)
    return subject and full and here.stretches[token.i] < 0 and (token.lower_ != "it" or _tells(token.head))


def _tells(verb: Token) -> bool:
    """Say whether a clause tells something of "it": no time, no weather, no "it was the army that"."""
    children = {child.dep_ for child in verb.children}
    if "cop" not in children:
        return verb.pos_ == "VERB" and "expl" not in children
    clauses = {"csubj", "ccomp", "xcomp", "advcl", "acl:relcl", "acl", "advcl:relcl"}
    return (
        verb.pos_ == "NOUN" and "det" in children and not children & clauses and verb.lemma_ not in noun_kinds()["time"]
    )


def _meant(here: Scene, before: Span | None, token: Token, at: dict[int, Candidate]) -> Candidate | None:
    """Give the subject that a pronoun goes on with, or None where it may mean another."""
    sent, verb = token.sent, token.head
    own = [one for one in map(at.get, range(sent.start, token.i)) if one is not None and _agrees(one, token)]
    if verb == sent.root:
        told = [one for one in map(at.get, range(before.start, before.end)) if one] if before is not None else []
        return None if own or before is None else _leading(here, told, before.root, token)
    subjects = [one for one in own if is_subject(here.first[one.head], here.second)]
    if len(subjects) == 1 and _says(here, subjects[0], token):
        return subjects[0] if all(one is subjects[0] or not _is_doer(one) for one in own) else None
    if verb.dep_ == "conj" and verb.head == sent.root:
        return _leading(here, own, sent.root, token)
    if verb.dep_ == "advcl" and verb.head == sent.root and len({one.entity for one in own}) == 1 == len(subjects):
        return subjects[0] if here.first[subjects[0].head].head == sent.root else None
    return None


def _says(here: Scene, one: Candidate, token: Token) -> bool:
    """Say whether a pronoun is what a speaker says of itself: the ministry said it would pay."""
    verb = here.first[one.head].head
    speaks = here.second[verb.i].lemma_ in MOODS and token.head.dep_ == "ccomp" and token.head.head == verb
    return speaks and (one.kind in PEOPLE if one.plural else one.kind in BODIES)


def _leading(here: Scene, told: Sequence[Candidate], root: Token, token: Token) -> Candidate | None:
    """Give the main subject of the clause before, where it is its only subject that agrees and no new thing follows."""
    doc = here.first
    agreeing = [one for one in told if _agrees(one, token)]
    lead = next((one for one in agreeing if doc[one.head].head == root and _acts(here, one)), None)
    if lead is None or here.stretches[lead.head] >= 0 or here.paragraphs[token.i] - here.paragraphs[lead.head] > 1:
        return None
    others = [one for one in agreeing if one.entity != lead.entity]
    return None if any(_is_doubtful(doc, one, lead) for one in others) else lead


def _is_doubtful(doc: Doc, other: Candidate, lead: Candidate) -> bool:
    """Say whether a pronoun may go on with another thing: a second subject, something new, a doer as the first is."""
    head = doc[other.head]
    new = head.dep_ in OBJECTS and not other.definite
    return head.dep_.startswith("nsubj") or new or (_is_doer(other) and (_is_doer(lead) or other.kind in PEOPLE))


OBJECTS = {"obj", "root", "ROOT", "conj", "appos"}


def _acts(here: Scene, one: Candidate) -> bool:
    return here.first[one.head].dep_ in {"nsubj", "nsubj:pass"} and is_subject(here.first[one.head], here.second)


def _is_doer(one: Candidate) -> bool:
    return one.kind in PEOPLE or one.kind in BODIES


def _agrees(one: Candidate, token: Token) -> bool:
    """Say whether number and kind let a pronoun mean a thing."""
    if PRONOUNS[token.lower_]:
        return one.plural or one.either or one.kind == "organisation"
    return not one.plural and one.kind not in PEOPLE


def _text(doc: Doc, one: Candidate) -> str:
    """Write what is meant as it stands in the text, or by its name."""
    if one.named:
        return one.text
    span = doc[one.start : one.end]
    loose = any(
        word.pos_ == "PRON" or word.text in SPOKEN or "\n" in word.text or word.lower_ in LOOSE for word in span
    )
    if loose or len(span) > LONGEST or (len(span) < SHORTEST and not one.plural):
        return ""
    words = text_of(doc, one.start, one.end)
    return words if words[:2].isupper() or span[0].pos_ == "PROPN" else words[:1].lower() + words[1:]
