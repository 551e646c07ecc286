"""Meant: whether what a pronoun stands for is beyond doubt, so that a question may have it for its key.

In:  The ministry wrote to the council in May. It paid for the bridge. / The ministry said the council met. It paid.
Out: yes / no: the council may have paid
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.reading.pronouns import MALE, MINDS, PRONOUNS, is_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Token

    from content.reading import Reading
    from content.reading.candidates import Candidate
    from content.reading.mentions import Referent

SURER = 0.95  # as many are right where the antecedent is no subject
KNOWN = 3  # mentions of somebody who goes by one name
FARTHEST = 2  # sentences between a pronoun and what it stands for
PEOPLE = {"person", "group"}
PLURALS = {"they", "them", "their", "theirs", "themselves"}
ACTS = MINDS | {"sign", "join", "adopt", "attack", "invade", "open", "build", "send", "export", "import", "produce"}


def is_clear(reading: Reading, one: Referent, phrases: Sequence[Candidate]) -> bool:
    """Say whether a key is beyond doubt: near, a subject to both readers, and nothing between that it may mean as well.

    In:  The scientists scanned 17 youths while they looked at pictures.
    Out: False
    """
    doc, pronoun, meant = reading.first, reading.first[one.token], reading.first[one.head]
    apart = sum(doc[at].is_sent_start is True for at in range(meant.i + 1, pronoun.i + 1))
    own = next((phrase.entity for phrase in phrases if phrase.head == one.head), "")
    acts = is_subject(meant, reading.second)
    begin = meant.i if acts or pronoun.pos_ == "NOUN" else meant.sent.start
    between = [
        other
        for other in phrases
        if begin <= other.head < one.token
        and other.entity != own
        and _may_be(pronoun, one, other)
        and not (acts and _cannot(reading, one, other))
        and not _is_ruled_out(pronoun, meant, doc[other.head])
    ]
    if pronoun.pos_ == "NOUN":  # "the Agency" is a name
        return pronoun.text.islower() and is_named(one) and (apart > 0 or not between)
    if not (acts or one.sure >= SURER) or apart > FARTHEST or not _known(one, own, phrases):
        return False
    if not _held(reading, one) or _has_nearer_owner(pronoun, one, own, phrases):
        return False
    subjects = any(doc[other.head].dep_.startswith("nsubj") for other in between)
    somebody = one.kind == "person" and not one.plural  # whoever was met last may be "he" as well
    return not between or (acts and not subjects and not somebody and _goes_on(pronoun, meant))


def _is_ruled_out(pronoun: Token, meant: Token, other: Token) -> bool:
    """Say whether grammar rules a thing out: it acts on the pronoun, is told of another, or belongs to who says it.

    In:  When Lee ruled, Bo Chen fought against him. / Lee was a judge. / Lee, who follows Bo Chen, said he would go.
    Out: Bo Chen / a judge / Bo Chen
    """
    if other.pos_ == "NOUN" and any(child.dep_ == "cop" for child in other.children):
        return True
    acting = other.dep_.startswith("nsubj") and other.head == pronoun.head
    if acting and pronoun.dep_ in {"obj", "iobj", "obl"} and pronoun.i > other.i:
        return True
    told = pronoun.dep_ == "nsubj" and pronoun.head.dep_ == "ccomp" and pronoun.head.head == meant.head
    return told and meant.dep_ == "nsubj" and meant.is_ancestor(other)


def _has_nearer_owner(pronoun: Token, one: Referent, own: str, phrases: Sequence[Candidate]) -> bool:
    """Say whether the subject over a pronoun, in its clause or the one above, is another thing that it may mean.

    In:  Norvik, where Tavola owns shares, has told its results. (its: Tavola)
    Out: True
    """
    heads = {phrase.head: phrase for phrase in phrases}
    for above in pronoun.ancestors:
        subjects = [word for word in above.children if word.dep_.startswith("nsubj") and word != pronoun]
        over = [heads[word.i] for word in subjects if word.i in heads and word.i < pronoun.i]
        acting = above == pronoun.head and pronoun.dep_ in {"obj", "iobj", "obl"}
        if subjects and not acting:
            return any(
                other.entity != own and other.head != one.head and _may_be(pronoun, one, other) for other in over
            )
    return False


def _held(reading: Reading, one: Referent) -> bool:
    """Say whether no pronoun of its kind since what it stands for surely or perhaps means another."""
    doc = reading.first
    told = {other.token: other.text for other in reading.referents}
    group = PRONOUNS.get(doc[one.token].lower_)
    between = (token for token in doc[one.head : one.token] if group and PRONOUNS.get(token.lower_) == group)
    return all(
        told[token.i] == one.text if token.i in told else token.dep_.startswith(("nsubj", "nmod")) for token in between
    )


def _cannot(reading: Reading, one: Referent, other: Candidate) -> bool:
    """Say whether a nameless thing is out of the question beside a name that acts, by what is said of it.

    In:  Bolivia accepted the loss in 1904, when it signed a treaty.
    Out: the loss: it signs nothing
    """
    doc, pronoun = reading.first, reading.first[one.token]
    thing = other.kind == "thing" and not other.named and is_named(one) and one.kind != "thing"
    if not thing or doc[other.head].is_ancestor(pronoun) or doc[other.head].dep_.startswith("nsubj"):
        return False
    if pronoun.dep_ == "nsubj":
        return reading.second[pronoun.head.i].lemma_ in ACTS
    return within_clause(pronoun, doc[one.head])


def within_clause(pronoun: Token, meant: Token) -> bool:
    """Say whether no verb between a pronoun and its subject's own has a subject of its own: had room to choose its."""
    for above in pronoun.ancestors:
        if above == meant.head:
            return True
        if any(child.dep_.startswith("nsubj") for child in above.children):
            return False
    return False


def _known(one: Referent, own: str, phrases: Sequence[Candidate]) -> bool:
    """Say whether "he" is somebody whom the text names: "the young woman" may be one of those."""
    if one.kind != "person" or one.plural:
        return True
    known = " " in one.text or sum(phrase.entity == own for phrase in phrases) >= KNOWN
    return own.startswith("name:") and known


def _may_be(pronoun: Token, one: Referent, other: Candidate) -> bool:
    """Say whether number, kind and sex let a pronoun, or "the NOUN", mean a thing."""
    if pronoun.pos_ == "NOUN":
        return other.named and other.kind == one.kind
    if one.kind == "person" and not one.plural:
        return other.kind == "person" and not other.plural and other.sex in {"", sex_of(pronoun)}
    if pronoun.lower_ in PLURALS:
        return other.plural or other.either or other.kind in {"organisation", "group"}
    return not other.plural and other.kind not in PEOPLE


def _goes_on(pronoun: Token, meant: Token) -> bool:
    """Say whether a pronoun is the next subject: of the next sentence, or of a clause joined to the one before.

    In:  Shi left the court in May, and he flew to Oslo.
    Out: True
    """
    if pronoun.sent == meant.sent:
        return pronoun.dep_.startswith("nsubj") and pronoun.head.dep_ == "conj" and pronoun.head.head == meant.head
    return _leads(pronoun) and _leads(meant)


def _leads(token: Token) -> bool:
    """Say whether a word is the subject of its sentence's main clause."""
    return token.dep_ in {"nsubj", "nsubj:pass"} and token.head == token.sent.root


def sex_of(pronoun: Token) -> str:
    """Give the sex that "he" or "she" tells."""
    return "m" if pronoun.lower_ in MALE else "f"


def is_named(one: Referent) -> bool:
    """Say whether the words for what a pronoun means hold a name."""
    return any(word[:1].isupper() for word in one.text.split())
