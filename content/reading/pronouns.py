"""Clues: what speaks for each thing that a pronoun may mean, and for its meaning nothing that the text names.

In:  The ministry trained officers. It paid them in May. (It)
Out: the ministry: one sentence before, both are subjects, an organisation; officers: several, so not at all
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from content.reading.quotes_marks import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Doc, Token

    from content.reading.candidates import Candidate
    from content.reading.quotes import Quote

# fmt: off
PRONOUNS = {
    "he": "h", "him": "h", "his": "h", "himself": "h", "she": "h", "her": "h", "hers": "h", "herself": "h",
    "it": "i", "its": "i", "itself": "i",
    "they": "t", "them": "t", "their": "t", "theirs": "t", "themselves": "t",
}
MINDS = {
    "say", "tell", "believe", "think", "announce", "plan", "want", "hope", "decide", "know", "ask", "add", "claim",
    "argue", "warn", "explain", "agree", "refuse", "promise", "offer", "call", "accuse", "deny", "admit", "describe",
    "insist", "feel", "expect", "try", "vow", "write", "speak", "win", "play", "lose", "beat", "buy", "sell", "hire",
    "launch", "employ", "face", "seek", "condemn", "urge", "order", "approve", "issue", "run", "work", "live", "need",
}
WEATHER = {"rain", "snow", "seem", "appear", "turn", "happen", "take", "matter", "look", "occur", "mean"}
# fmt: on
SPEECH = {"say", "tell", "add", "explain", "claim", "argue", "warn", "insist", "note", "write", "admit", "state", "ask"}
REFLEXIVE = {"himself", "herself", "itself", "themselves"}
MALE = {"he", "him", "his", "himself"}
ROLES = {
    "nsubj": "subj",
    "nsubj:pass": "subj",
    "nsubj:outer": "subj",
    "obj": "obj",
    "iobj": "obj",
    "obl": "obl",
    "obl:agent": "obl",
    "nmod:poss": "poss",
    "nmod": "nmod",
    "root": "root",
    "ROOT": "root",
}
FARTHEST = 4  # sentences: what lies farther back is named again
FARTHEST_PARAGRAPHS = 3


@dataclass(frozen=True, slots=True)
class Seen:
    """The last mention of a thing before a pronoun: its candidate, the token, how often it was mentioned till then."""

    candidate: Candidate
    token: int
    times: int
    sex: str = ""
    first: int = 0  # sentence of the first mention
    trust: float = 1.0  # how sure the last mention is, where it is a pronoun


@dataclass(frozen=True, slots=True)
class Scene:
    """Both Docs with, for each token of the first, its sentence, its paragraph and its quoted stretch (-1 for none)."""

    first: Doc
    second: Doc
    sentences: tuple[int, ...]
    paragraphs: tuple[int, ...]
    stretches: tuple[int, ...]
    speakers: Mapping[int, str]


@lru_cache(maxsize=2)
def scene(first: Doc, second: Doc, quotes: tuple[Quote, ...]) -> Scene:
    """Give numbers to sentences, paragraphs and quotations, and note who speaks each; kept for who asks again."""
    sentence = [0] * len(first)
    for number, sent in enumerate(first.sents):
        sentence[sent.start : sent.end] = [number] * len(sent)
    parts = list(paragraphs(first.text))
    words = [stretch.words for part in parts for stretch in part.quoted]
    starts, begun = [part.start for part in parts], [each.start for each in words]
    stretches = []
    for token in first:
        at = bisect_right(begun, token.idx) - 1
        stretches.append(at if at >= 0 and token.idx < words[at].end else -1)
    speakers = {
        at: quote.speaker
        for quote in quotes
        if quote.direct
        for at, each in enumerate(words)
        if each.start < quote.words.end and quote.words.start < each.end
    }
    numbers = tuple(bisect_right(starts, token.idx) for token in first)
    return Scene(first, second, tuple(sentence), numbers, tuple(stretches), speakers)


def may_mean(here: Scene, pronoun: Token, seen: Seen) -> bool:
    """Say whether number, kind, sex, distance and place in the sentence allow a pronoun to mean a thing."""
    one = seen.candidate
    near = here.sentences[pronoun.i] - here.sentences[seen.token] <= FARTHEST
    near = near and here.paragraphs[pronoun.i] - here.paragraphs[seen.token] <= FARTHEST_PARAGRAPHS
    return (
        near
        and not _names_speaker(here, pronoun, seen)
        and _suits(pronoun, one, seen.sex)
        and not _bound(here, pronoun, seen)
    )


def _names_speaker(here: Scene, pronoun: Token, seen: Seen) -> bool:
    """Say whether "he said" would mean somebody whom the quotation beside it names: speakers do not name themselves."""
    says = role(pronoun) == "subj" and here.second[pronoun.head.i].lemma_ in SPEECH and here.stretches[pronoun.i] < 0
    return says and here.stretches[seen.token] >= 0


def _suits(pronoun: Token, one: Candidate, sex: str) -> bool:
    match PRONOUNS[pronoun.lower_]:
        case "h":
            wanted = "m" if pronoun.lower_ in MALE else "f"
            return one.kind == "person" and not one.plural and sex in {"", wanted}
        case "i":
            return one.kind not in {"person", "group"} and not one.plural
        case _:
            return one.plural or one.either or one.kind == "organisation"


def _bound(here: Scene, pronoun: Token, seen: Seen) -> bool:
    """Say whether grammar forbids it: the object of a clause is not its subject, nor a phrase a part of itself."""
    other = here.first[seen.token]
    if seen.token == seen.candidate.head and other.is_ancestor(pronoun) and other.i < pronoun.i:
        relative = any(token.dep_ in {"acl:relcl", "acl"} for token in pronoun.ancestors if other.is_ancestor(token))
        if not relative and other.dep_ not in {"root", "ROOT", "conj", "ccomp", "xcomp", "advcl", "parataxis"}:
            return True
    if pronoun.lower_ in REFLEXIVE or role(pronoun) == "poss":
        return False
    if _acts_in(clause(pronoun), other) and role(pronoun) != "subj":
        return True
    if _acts_for(clause(pronoun), other) or _is_done_to(pronoun, other):
        return True
    return clause(pronoun) == clause(other) and role(other) in {"subj", "obj", "obl", "root"} and other != pronoun


def _acts_in(relative: Token, noun: Token) -> bool:
    """Say whether a noun is the subject of its own relative clause: the scientists who found them."""
    acting = any(child.tag_ in {"WP", "WDT"} for child in _subjects(relative))
    return relative.dep_ in {"acl:relcl", "acl"} and relative.head == noun and (acting or not _subjects(relative))


def _acts_for(verb: Token, noun: Token) -> bool:
    """Say whether a noun acts in a clause without a subject of its own: officers push instead of protecting them.

    An object acts in the infinitive behind it ("told Lee to call him"), or else the subject does.
    """
    while not _subjects(verb) and (verb.dep_ == "xcomp" or (verb.dep_ in {"advcl", "acl"} and _marked(verb))):
        above = verb.head
        objects = [child for child in above.children if child.dep_ in {"obj", "iobj"}]
        if noun in (objects or _subjects(above)):
            return True
        verb = above
    return False


def _is_done_to(pronoun: Token, noun: Token) -> bool:
    """Say whether a noun is what the pronoun acts on in a clause without a subject: Speaking of the king, he smiled."""
    hanging = clause(noun)
    acting = role(pronoun) == "subj" and hanging.dep_ == "advcl" and hanging.head == pronoun.head
    return acting and not _subjects(hanging) and role(noun) in {"obj", "obl"} and noun.head == hanging


def _marked(verb: Token) -> bool:
    """Say whether a word joins the clause, so that its actor is the other clause's: by, without, instead of, to."""
    return any(child.dep_ in {"mark", "case"} for child in verb.children)


def role(token: Token) -> str:
    """Give what a phrase does in its clause; a joined phrase does what the first does."""
    while token.dep_ == "conj" and token.head.pos_ in {"NOUN", "PROPN", "PRON"}:
        token = token.head
    return ROLES.get(token.dep_, "other")


def is_subject(token: Token, second: Doc) -> bool:
    """Say whether a phrase is a subject to both readers, whichever word of a name each takes for its head."""
    other = second[token.i]
    while other.dep_ in {"compound", "nmod", "appos", "conj"} and other.head != other:
        other = other.head
    return role(token) == "subj" and other.dep_ in {"nsubj", "nsubjpass"}


def standing_of(here: Scene, pronoun: Token, seen: Seen) -> str:
    """Say how a pronoun stands to a subject that it may mean.

    leads: both lead their sentences, one behind the other; own: it belongs to that subject's clause; under: its clause
    hangs in that subject's sentence; apart: anything else.
    """
    other, distance = here.first[seen.token], here.sentences[pronoun.i] - here.sentences[seen.token]
    acting = is_subject(other, here.second) if seen.token == seen.candidate.head else role(other) == "subj"
    stretch = here.stretches[pronoun.i]
    if not acting or distance > 1 or (stretch >= 0 and stretch != here.stretches[seen.token]):
        return "apart"
    if distance:
        return "leads" if stretch < 0 and leads(pronoun) and leads(other) else "apart"
    return "own" if clause(pronoun) == clause(other) else "under"


def leads(token: Token) -> bool:
    """Say whether a word is the subject of its sentence's main clause."""
    return token.dep_ in {"nsubj", "nsubj:pass"} and token.head.dep_ in {"root", "ROOT"}


def is_empty(here: Scene, pronoun: Token) -> bool:
    """Say whether "it" means nothing to either reader: it is time to go, it is expected that, when it comes to."""
    if pronoun.lower_ != "it":
        return False
    verb, other = pronoun.head, here.second[pronoun.i]
    behind = {child.dep_.partition(":")[0] for child in verb.children if child.i > pronoun.i}
    judged = any(child.dep_ in {"cop", "aux:pass"} for child in verb.children)
    return (
        pronoun.dep_.startswith("expl")
        or other.dep_ == "expl"
        or here.second[verb.i].lemma_ in WEATHER
        or (judged and bool(behind & {"csubj", "ccomp"}))
        or (judged and verb.pos_ == "ADJ" and bool(behind & {"xcomp", "advcl"}))
        or (judged and verb.lower_ in {"time", "way", "case", "matter"})
        or (here.second[verb.i].lemma_ == "come" and here.first[verb.i + 1].lower_ == "to")
    )


def clause(token: Token) -> Token:
    """Give the verb or the predicate over a phrase; a verb joined without a subject of its own counts as its head."""
    above = token.head
    while above.pos_ not in {"VERB", "AUX"} and above.head != above and not _subjects(above):
        above = above.head
    while above.dep_ == "conj" and not _subjects(above) and above.head != above:
        above = above.head
    return above


def _subjects(verb: Token) -> list[Token]:
    return [child for child in verb.children if child.dep_.startswith("nsubj")]


def clues(here: Scene, pronoun: Token, fitting: Sequence[Seen], rank: int) -> Iterator[str]:
    """Give what speaks for or against one of the fitting things, which stand in order, the nearest first."""
    seen, rivals = fitting[rank], len(fitting)
    group, other, one = PRONOUNS[pronoun.lower_], here.first[seen.token], seen.candidate
    distance = min(here.sentences[pronoun.i] - here.sentences[seen.token], 3)
    mine, theirs = role(pronoun), role(other)
    same_paragraph = here.paragraphs[pronoun.i] == here.paragraphs[seen.token]
    chain = seen.token != one.head
    yield from (
        f"{group} distance {distance}",
        f"{group} distance {distance} {theirs}",
        f"{group} distance {distance} paragraph {same_paragraph}",
        f"{group} role {mine} {theirs}",
        f"{group} rank {min(rank, 3)}",
        f"{group} rank {min(rank, 2)} distance {min(distance, 1)}",
        f"{group} times {min(seen.times, 5)}",
        f"{group} kind {one.kind} {one.plural}",
        f"{group} mind {_mind(here, pronoun)} {one.kind}",
        f"{group} sex {bool(seen.sex)} {one.named} {bool(one.sex)}",
        f"{group} rivals {min(rivals, 4)} {min(rank, 1)}",
        f"{group} named {one.named}",
        f"{group} definite {one.definite}",
        f"{group} joint {one.entity.startswith('joint')}",
        f"{group} quoted {_quoted(here, pronoun, seen)}",
        f"{group} chain {chain} {chain and PRONOUNS.get(other.lower_) == group}",
        f"{group} chain {chain} distance {distance}",
        f"{group} front {_front(here, seen)} distance {min(distance, 1)}",
        f"{group} embedded {other.dep_ in {'nmod', 'nmod:poss', 'appos', 'conj'}}",
    )
    yield from _standing(here, pronoun, fitting, rank)
    above, over = clause(pronoun), clause(other)
    if distance == 0:
        yield f"{group} clause {mine == 'poss'} {theirs} {above == over}"
        yield f"{group} over {over != above and over.is_ancestor(above)} {theirs} {mine}"
    else:
        yield f"{group} main {over.head == over} {theirs} {min(distance, 2)}"


def _standing(here: Scene, pronoun: Token, fitting: Sequence[Seen], rank: int) -> Iterator[str]:
    """Give how one thing stands among those that fit: the last subject, the one spoken of most, the last to speak."""
    seen, group = fitting[rank], PRONOUNS[pronoun.lower_]
    subjects = [at for at, each in enumerate(fitting) if role(here.first[each.token]) == "subj"]
    last = subjects.index(rank) if rank in subjects else -1
    most = max(each.times for each in fitting)
    again = sum(each.times == most for each in fitting) == 1
    verb = here.second[here.first[seen.token].head.i].lemma_
    yield from (
        f"{group} subjects before {min(last, 2)} of {min(len(subjects), 2)} {role(pronoun) == 'subj'}",
        f"{group} most {seen.times == most} {again} {min(most, 3)}",
        f"{group} speaks {verb in SPEECH and last >= 0} {here.second[pronoun.head.i].lemma_ in SPEECH}",
        f"{group} lead {seen.first == 0} {min(rank, 1)}",
        f"{group} sexes {bool(seen.sex)} {sum(bool(each.sex) for each in fitting[:rank]) > 0}",
    )


def _mind(here: Scene, pronoun: Token) -> bool:
    """Say whether the pronoun is the subject of what only people and bodies do."""
    return role(pronoun) == "subj" and here.second[pronoun.head.i].lemma_ in MINDS


def _front(here: Scene, seen: Seen) -> bool:
    """Say whether no noun stands before the mention in its sentence."""
    sent = here.first[seen.token].sent
    return not any(token.pos_ in {"NOUN", "PROPN", "PRON"} for token in here.first[sent.start : seen.candidate.start])


def _quoted(here: Scene, pronoun: Token, seen: Seen) -> str:
    mine, theirs = here.stretches[pronoun.i], here.stretches[seen.token]
    if mine >= 0 and here.speakers.get(mine, "-") in seen.candidate.entity:
        return "own words"
    if mine == theirs:
        return "neither" if mine < 0 else "together"
    if mine >= 0 and theirs >= 0:
        return "another"
    return "only pronoun" if mine >= 0 else "only name"


def _ahead(pronoun: Token) -> bool:
    """Say whether the pronoun stands in a clause or phrase at the front, before a named subject."""
    above = clause(pronoun)
    tops = [above, *above.ancestors] if pronoun.i < above.i else []
    for top in tops:
        subject = next((child for child in top.children if child.dep_.startswith("nsubj")), None)
        if subject is not None and subject.i > pronoun.i and subject.pos_ in {"PROPN", "NOUN"}:
            return True
    return False


def empty_clues(here: Scene, pronoun: Token, rivals: int) -> Iterator[str]:
    """Give what speaks for a pronoun that means nothing named: it is clear that ..., they say ..."""
    group, other = PRONOUNS[pronoun.lower_], here.second[pronoun.i]
    verb = pronoun.head
    yield from (
        f"{group} none",
        f"{group} none quoted {here.stretches[pronoun.i] >= 0}",
        f"{group} none role {role(pronoun)}",
        f"{group} none mind {_mind(here, pronoun)}",
        f"{group} none ahead {_ahead(pronoun)}",
        f"{group} none rivals {min(rivals, 4)}",
    )
    if group != "i" or pronoun.lower_ != "it":
        return
    children = {child.dep_ for child in verb.children if child.i > pronoun.i}
    copula = any(child.dep_ == "cop" for child in verb.children)
    yield from (
        f"it first {pronoun.dep_.startswith('expl')}",
        f"it second {other.dep_ == 'expl'}",
        f"it {copula} {verb.pos_} {bool(children & {'csubj', 'ccomp', 'csubj:pass'})}",
        f"it {copula} {verb.pos_} {bool(children & {'advcl', 'xcomp', 'acl', 'acl:relcl', 'advcl:relcl'})}",
        f"it weather {here.second[verb.i].lemma_ in WEATHER and role(pronoun) == 'subj'}",
        f"it copula {copula} {role(pronoun)}",
    )
