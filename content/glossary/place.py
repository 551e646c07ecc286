"""Whether a meaning could take a word's place in its sentence.

In:  an arson attack; arson, setting fires illegally
Out: False: nobody writes "a setting fires illegally attack"
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

WITHOUT_OBJECT = Path(__file__).parents[1] / "words" / "without_object.txt"
PREPOSITIONS = frozenset({
    *("about", "against", "among", "at", "between", "beyond", "by", "for", "from", "in", "into", "of", "on", "over"),
    *("than", "to", "under", "with", "without"),
})  # fmt: skip
# What begins so does not stand before a noun: "unable to pay companies", "too proud man", "not religious school".
OPEN = frozenset({"able", "likely", "no", "not", "still", "that", "too", "unable", "unwilling"})
# One-word meanings that are English with an object only: "the words will repeat through the hall".
NEEDS_OBJECT = frozenset({"cause", "destroy", "get", "give", "include", "raise", "receive", "repeat", "step up", "use"})
ARTICLES = frozenset({"a", "an", "the"})
SAYING = frozenset({"say", "state", "claim"})
PERSONAL = frozenset({"him", "her", "them", "us", "me", "people", "person", "man", "woman"})
DEGREES = frozenset({"very", "quite", "rather", "completely", "extremely", "deeply", "fairly"})
GRADING = frozenset({"more", "most", "less", "least", "very", "so", "too", "as", "quite", "increasingly", "rather"})


def could_stand(span: Span, meaning: str) -> bool:
    """Say whether a meaning, given in its base form, would be English in a word's place."""
    root, words = span.root, meaning.casefold().split()
    rules = {"NOUN": _noun_fits, "ADJ": _adjective_fits, "VERB": _verb_fits, "ADV": _adverb_fits}
    behind = root.doc[span.end] if span.end < len(root.doc) else None
    stranded = words[-1] in PREPOSITIONS and behind is not None and behind.pos_ == "ADP"
    return not stranded and (root.pos_ not in rules or rules[root.pos_](root, words))


def _noun_fits(noun: Token, words: list[str]) -> bool:
    """Say whether a noun's neighbours leave room for a phrase: "police sending", "lack of change of the project"."""
    phrase = len(words) > 1 or words[0].endswith("ing")
    doc, compound = noun.doc, any(child.dep_ == "compound" for child in noun.children)
    before_noun = noun.dep_ in {"compound", "nmod"} and noun.head.i == noun.i + 1
    completed = noun.i + 1 < len(doc) and doc[noun.i + 1].lower_ == "of" and bool(PREPOSITIONS & set(words[1:]))
    joined = noun.i + 1 < len(doc) and doc[noun.i + 1].tag_ in {"NN", "NNS"}  # "deficit spending"
    return not (phrase and (compound or before_noun or joined)) and not completed


def _adjective_fits(adjective: Token, words: list[str]) -> bool:
    """Say whether a meaning can stand before its noun, and behind the "more" or "very" that the adjective has."""
    before_noun = adjective.dep_ == "amod" and adjective.i < adjective.head.i
    loose = len(words) > 1 and (
        bool(PREPOSITIONS & set(words)) or words[0] in OPEN or words[0].endswith("ing") or words[-1] == "enough"
    )
    graded = any(child.lower_ in GRADING for child in adjective.children if child.i < adjective.i)
    return not (before_noun and loose) and not (graded and words[0] in DEGREES)


def _adverb_fits(adverb: Token, words: list[str]) -> bool:
    """Say whether an adverb belongs to a verb, or its meaning is one word: no "in the past resistant"."""
    return len(words) == 1 or (adverb.head.pos_ == "VERB" and adverb.head.dep_ != "amod")


def _verb_fits(verb: Token, words: list[str]) -> bool:
    """Say whether a meaning takes the object that a verb has: "stalled progress" is no "came to a stop progress"."""
    if verb.dep_ == "amod":
        return False  # accumulated sales: no "piled up sales"
    objects = [child for child in verb.children if child.dep_ == "obj"]
    passive = any(child.dep_ in {"nsubj:pass", "aux:pass"} for child in verb.children) or verb.dep_ == "acl"
    meaning = " ".join(words)
    if _is_particular(verb) or not _objects_fit(verb, meaning, objects, passive=passive):
        return False
    if meaning in without_object():
        return not objects and not (passive and verb.tag_ == "VBN")
    if words[-1] in PREPOSITIONS:
        return bool(objects) or passive
    return len(words) == 1 or not any(child.pos_ == "PRON" and child.i == verb.i + 1 for child in objects)


def _is_particular(verb: Token) -> bool:
    """Say whether a verb has a particle, which its meaning would not have: "spurred on", "encouraged on"."""
    return any(child.dep_ == "compound:prt" for child in verb.children)


def _objects_fit(verb: Token, meaning: str, objects: list[Token], *, passive: bool) -> bool:
    """Say whether a meaning takes the objects that a verb has: none of two, none beside its own, none missing."""
    words = meaning.split()
    if objects and passive and len(words) > 1:
        return False  # "will be allocated a coach": no "will be set aside a coach"
    told = any(child.dep_ in {"ccomp", "xcomp"} for child in verb.children)
    behind = verb.doc[verb.i + 1 : verb.i + 2]
    if words[-1] in SAYING and any(token.pos_ == "ADP" for token in behind):
        return False  # "insists on leaving": no "firmly says on leaving"
    if _is_complete(words) and (objects or told):
        return False  # "preaches that ...": no "gives a religious talk that ..."
    if meaning in NEEDS_OBJECT and not (objects or passive or told or verb.dep_ == "acl:relcl"):
        return False
    return meaning != "cause" or not any(_is_person(child, verb) for child in objects)


def _is_complete(words: list[str]) -> bool:
    """Say whether a meaning has an object of its own: "give a religious talk", "discuss terms"."""
    own = bool(ARTICLES & set(words[1:])) or (len(words) > 1 and " ".join(words) in without_object())
    return own and words[-1] not in PREPOSITIONS


def _is_person(noun: Token, verb: Token) -> bool:
    """Say whether an object is somebody, and nothing follows that they do: "provoke the crowd", "cause the crowd"."""
    does = any(child.dep_ == "xcomp" for child in verb.children)
    return not does and (noun.ent_type_ == "Person" or noun.lower_ in PERSONAL or noun.tag_ == "NNPS")


@cache
def without_object() -> frozenset[str]:
    """Give the meanings of verbs that take no object."""
    lines = WITHOUT_OBJECT.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
