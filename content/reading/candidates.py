"""Candidates: the noun phrases that a pronoun or a short description may stand for, each with its kind and number.

In:  The ministry trained 12 officers in May.
Out: the ministry (organisation), 12 officers (several people); May is a time and stands for nothing
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from content.model import Passage
from content.reading.genders import sex_of_name, sex_of_noun
from content.reading.names import Name
from content.reading.names_seen import KINDS
from content.reading.phrases import POINTING, text_of
from content.reading.roles_words import person_nouns

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Doc, Token

    from content.reading.genders import Sex

MentionKind = Literal["person", "organisation", "place", "group", "thing"]
NOUN_KINDS = Path(__file__).parent.parent / "words" / "noun_kinds.txt"
NAMED: dict[str, MentionKind] = {
    "person": "person",
    "organisation": "organisation",
    "place": "place",
    "group": "group",
    "other": "thing",
}
# Labels under which a noun is no phrase of its own.
INSIDE = {"compound", "flat", "amod", "fixed", "nmod:desc", "nmod:unmarked", "goeswith", "nummod", "advmod", "det"}
BEFORE_NOUN = {"det", "amod", "nummod", "compound", "nmod:poss", "nmod", "det:predet", "advmod", "punct", "nmod:desc"}
BEHIND_NOUN = {"nmod", "flat", "compound", "fixed", "nummod"}
FOCUS = {"even", "only", "just", "also", "not", "especially", "perhaps", "including"}
ABOUT = {"about", "around", "nearly", "almost", "more", "over", "roughly", "approximately", "up", "at", "under", "some"}
MOST_WORDS = 12


@dataclass(frozen=True, slots=True)
class Candidate:
    """A noun phrase; tokens [start, end) of the first Doc, `entity` is the same for mentions of one thing.

    `text` is the phrase as it stands in place of a pronoun, empty where it would not stand alone. `either` says that
    the noun goes with "it" and "they" alike.
    """

    head: int
    start: int
    end: int
    entity: str
    kind: MentionKind
    plural: bool
    text: str
    sex: Sex = ""
    either: bool = False
    named: bool = False
    definite: bool = False


@cache
def noun_kinds() -> Mapping[str, frozenset[str]]:
    """Read for each kind its nouns."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in NOUN_KINDS.read_text(encoding="utf-8").splitlines():
        kind, _, words = line.partition(": ")
        if not line.startswith("#"):
            found[kind].update(words.split())
    return {kind: frozenset(words) for kind, words in found.items()}


def candidates(first: Doc, second: Doc, names: Sequence[Name]) -> tuple[Candidate, ...]:
    """Give the noun phrases in text order, the mentions of one thing under one entity."""
    everyone = (*names, *_doubtful(first, names))
    named = dict(_named_tokens(first, everyone))
    sexes = {name.text: sex_of_name(first, name) for name in everyone if name.kind == "person"}
    known, counted = {name.text for name in names}, Counter(name.text for name in everyone)
    shared = _shared(everyone)
    found: list[Candidate] = []
    for token in first:
        if token.pos_ not in {"NOUN", "PROPN"} or token.dep_ in INSIDE or token.is_space:
            continue
        name = _name_of(token, named)
        one = _of_name(token, name, sexes) if name is not None else _of_noun(token, second)
        if one is not None and name is not None and name.text not in known:
            one = replace(one, text=one.text if " " in one.text or counted[one.text] > 1 else "")
        if one is not None and name is not None and name.text in shared:
            one = replace(one, text="")
        if one is not None:
            found.append(one)
            found.extend(_joint(token, one))
    return tuple(_merged(first, second, sorted(found, key=lambda one: (one.head, one.end))))


def _doubtful(first: Doc, names: Sequence[Name]) -> Iterator[Name]:
    """Give the names that the first reader alone sees, under a known name where they are a part of just one.

    In:  Montalvo, where the readers agree elsewhere on Daniel Montalvo
    Out: Daniel Montalvo
    """
    taken = {token.i for name in names for place in name.mentions for token in _tokens(first, place)}
    for ent in first.ents:
        kind = KINDS.get(ent.label_)
        words = ent.text.removesuffix("'s").removesuffix("’s").split()
        if kind is None or not words or any(token.i in taken for token in ent):
            continue
        same = {
            name.text
            for name in names
            if name.kind == kind and (name.text.split()[-len(words) :] == words or name.text.split()[:1] == words)
        }
        text = same.pop() if len(same) == 1 else " ".join(words)
        yield Name(text, kind, (Passage(ent.start_char, ent.end_char),), (" ".join(words),))


def _shared(names: Sequence[Name]) -> set[str]:
    """Give the single words that two people's full names hold, so that they tell neither."""
    full = {name.text for name in names if name.kind == "person" and " " in name.text}
    words = Counter(word for text in full for word in set(text.split()))
    return {word for word, times in words.items() if times > 1}


def _tokens(first: Doc, place: Passage) -> Iterator[Token]:
    yield from first.char_span(place.start, place.end, alignment_mode="expand") or ()


def _named_tokens(first: Doc, names: Sequence[Name]) -> Iterator[tuple[int, Name]]:
    for name in names:
        for mention in name.mentions:
            for token in _tokens(first, mention):
                yield token.i, name


def _name_of(token: Token, named: Mapping[int, Name]) -> Name | None:
    """Give the name that a phrase's head is part of, or that follows it as a person's after a title or a role."""
    if token.i in named:
        return named[token.i]
    for child in token.children:
        beside = child.dep_ in {"flat", "appos", "nmod:desc", "nmod:unmarked"} and child.i > token.i
        if beside and child.i in named and named[child.i].kind == "person" and token.tag_ in {"NN", "NNP"}:
            return named[child.i]
    return None


def _of_name(token: Token, name: Name, sexes: Mapping[str, Sex]) -> Candidate:
    plural = token.tag_ in {"NNPS", "NNS"} and not name.article and name.kind in {"group", "other"}
    text = f"the {name.text}" if name.article else name.text
    start, end = _extent(token)
    return Candidate(
        token.i,
        start,
        end,
        f"name:{name.kind}:{name.text}",
        NAMED[name.kind],
        plural,
        "" if name.kind == "group" else text,
        sexes.get(name.text, ""),
        either=name.kind == "organisation",
        named=True,
        definite=True,
    )


def _of_noun(token: Token, second: Doc) -> Candidate | None:
    """Describe a common noun's phrase; a time, a measure or a figure of speech stands for nothing."""
    lemma = second[token.i].lemma_.casefold()
    if lemma in noun_kinds()["time"] or token.ent_type_ in {"Date", "Money"} or not token.text[:1].isalpha():
        return None
    kind = _kind(token, lemma)
    plural = token.tag_ in {"NNS", "NNPS"} or token.lower_ in {"people", "police"}
    start, end = _extent(token)
    first_word = token.doc[start].lower_
    definite = first_word in {"the", "this", "that", "these", "those", "his", "her", "its", "their", "both"}
    return Candidate(
        token.i,
        start,
        end,
        f"noun:{token.i}",
        kind,
        plural,
        _written(token, start, end, plural=plural),
        "" if plural else sex_of_noun(token.text),
        either=lemma in noun_kinds()["either"] and not plural,
        definite=definite,
    )


def _kind(token: Token, lemma: str) -> MentionKind:
    if lemma in noun_kinds()["organisation"]:
        return "organisation"
    if lemma in noun_kinds()["place"]:
        return "place"
    person = lemma in person_nouns() or sex_of_noun(lemma) or lemma.endswith(("man", "woman", "-year-old", "person"))
    return "person" if person or token.ent_type_ == "Person" else "thing"


def _extent(token: Token) -> tuple[int, int]:
    """Give where a phrase begins and ends without relative clauses and asides."""
    start, end, doc = token.i, token.i + 1, token.doc
    for child in sorted(token.lefts, key=lambda child: -child.i):
        if child.right_edge.i != start - 1 or child.dep_ not in BEFORE_NOUN:
            break
        start = child.left_edge.i
    for child in token.rights:
        if child.left_edge.i != end or child.dep_ not in BEHIND_NOUN or (child.dep_ == "nmod" and _is_day(child)):
            break
        end = child.right_edge.i + 1
    while start < token.i and (
        doc[start].is_punct or doc[start].pos_ in {"ADP", "CCONJ"} or doc[start].lower_ in FOCUS
    ):
        start += 1
    return start, end


def _is_day(token: Token) -> bool:
    """Say whether a phrase behind a noun tells when: sailed through the strait ON MONDAY."""
    return token.ent_type_ == "Date" and token.left_edge.lower_ in {"on", "in", "since", "until", "last", "this"}


def _written(token: Token, start: int, end: int, *, plural: bool) -> str:
    """Write a phrase so that it can stand in a pronoun's place; nothing where it would not stand alone.

    In:  a task force / 12 officers / his mother
    Out: the task force / the 12 officers / (nothing)
    """
    doc = token.doc
    inner = doc[start:end]
    pointing = any(word.lower_ in POINTING and word.dep_ in {"det", "amod"} for word in inner[1:])
    loose = any(word.pos_ == "PRON" or word.text in '"“”()[]:;' or "\n" in word.text for word in inner)
    clause = any(child.dep_ in {"acl", "acl:relcl"} and child.i == end for child in token.rights)
    titled = any(word.ent_type_ == "Person" for word in doc[token.i + 1 : end])
    broken = pointing or loose or clause or titled or token.dep_ == "conj" or len(inner) > MOST_WORDS
    if broken or any(word.dep_ in {"acl", "acl:relcl", "advcl", "parataxis"} for word in inner):
        return ""
    opening = doc[start]
    if opening.lower_ in {"no", "any", "each", "every", "some", "many", "few", "another", "such", "what", "which"}:
        return ""
    if (opening.dep_ == "det" and start < token.i) or opening.lower_ in {"all", "both"}:
        rest = text_of(doc, start + 1, end) if end > start + 1 else ""
        whole = opening.lower_ in {"all", "both"} or not rest
        return _lowered(text_of(doc, start, end)) if whole else f"the {rest}"
    if opening.dep_ == "nmod:poss" and start < token.i:
        return text_of(doc, start, end)
    if not plural:
        return ""
    words = text_of(doc, start, end)
    if opening.pos_ != "PROPN" and not opening.ent_type_:
        words = _lowered(words)
    about = opening.lower_ in ABOUT and any(word.pos_ == "NUM" for word in inner)
    return f"the {words}" if plural and not about else words


def _lowered(words: str) -> str:
    return words if words[:2].isupper() else words[:1].lower() + words[1:]


def _joint(token: Token, one: Candidate) -> Iterator[Candidate]:
    """Give "Ann Lee and Bo Chen" as one candidate besides its members."""
    others = [child for child in token.children if child.dep_ == "conj" and child.pos_ in {"NOUN", "PROPN"}]
    if not others or not any(child.lower_ == "and" for other in others for child in other.children):
        return
    end = _extent(others[-1])[1]
    yield replace(one, end=end, entity=f"joint:{token.i}", plural=True, text="", sex="", either=False)


def _merged(first: Doc, second: Doc, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """Bring the mentions of one thing together: "the academy" and the last academy before it, a name and its role."""
    last: dict[tuple[str, bool], str] = {}
    entity_at: dict[int, str] = {}
    for one in found:
        token = first[one.head]
        entity = one.entity
        key = (second[one.head].lemma_.casefold(), one.plural)
        if token.dep_ == "appos" and token.head.i in entity_at and not one.named:
            entity = entity_at[token.head.i]
        elif not one.named and not entity.startswith("joint") and one.definite:
            entity = last.get(key, entity)
        if not entity.startswith("joint"):
            entity_at[one.head] = entity
            last[key] = entity
        yield replace(one, entity=entity)
