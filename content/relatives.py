"""Relatives: what "who" and "which" stand for, where grammar leaves one noun only of those before them.

In:  The mayor met the members of the club, who had chosen a flag.
Out: who: the members; not the club, which is no person, nor the mayor, who stands too far away
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from content.around import quoted
from content.meant import PEOPLE
from content.puzzles import Puzzle
from content.reading.phrases import passage_of, sentence_of, text_of
from content.rivals import Rival, even, one_thing, shares, written

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from content.reading import Reading
    from content.reading.candidates import Candidate

WORDS = {"who": True, "which": False}  # and whether they mean people
FAR, NEAR = 0.5, 1.5  # ranks: of a key that is not the noun just before, and of one that is
LEAST_WRONG, MOST_WRONG = 2, 3
HYPHENS = {"-", "–"}  # inside "the plan of Porto-based Larkham"
PHRASE = {"NOUN", "PROPN", "ADJ", "ADP", "DET", "NUM", "CCONJ", "PART", "ADV", "PRON"}  # words that join no clause


def relatives(reading: Reading, phrases: Sequence[Candidate]) -> Iterator[Puzzle]:
    """Give each "who" and "which" that begins an aside and that both readers join to the same noun."""
    doc = reading.first
    for token in doc:
        if token.lower_ in WORDS and token.dep_ in {"nsubj", "nsubj:pass"} and token.i and doc[token.i - 1].text == ",":
            puzzle = _puzzle(reading, token, phrases)
            if puzzle is not None:
                yield puzzle


def _puzzle(reading: Reading, token: Token, phrases: Sequence[Candidate]) -> Puzzle | None:
    """Give the word with its key and its rivals, where nothing else may be meant."""
    doc, noun = reading.first, token.head.head
    near = [one for one in phrases if token.sent.start <= one.head < token.i and not one.entity.startswith("joint")]
    meant = next((one for one in near if one.head == noun.i), None)
    if meant is None or not _agreed(reading, token, noun) or not _fits(token, meant):
        return None
    chain = [one for one in near if one is not meant and _joined(doc, noun, one)]
    if any(_fits(token, one) for one in chain) or _listed(noun):
        return None
    key, around = _key(doc, meant), quoted(token, token.i)
    if not key or not around or shares(key, around):
        return None
    wrong = _wrong(doc, token, meant, key, phrases)
    if len(wrong) < LEAST_WRONG:
        return None
    last = max(near, key=lambda one: one.head)
    said = passage_of(doc, meant.start, meant.end)
    people = WORDS[token.lower_] and all(other.person for other in wrong)
    rank = FAR if last is not meant else NEAR
    evidence = (sentence_of(token),)
    return Puzzle(token.i, token.i + 1, around, key, said, wrong, evidence, people=people, rank=rank)


def _agreed(reading: Reading, token: Token, noun: Token) -> bool:
    """Say whether both readers join an aside to the same noun."""
    verb = reading.second[token.i].head
    other = verb.head
    return token.head.dep_ == "acl:relcl" and verb.dep_ == "relcl" and noun.i in {other.i, other.head.i}


def _fits(token: Token, one: Candidate) -> bool:
    """Say whether kind and number let a word mean a thing."""
    if WORDS[token.lower_] != (one.kind in PEOPLE):
        return False
    plural = _number(token)
    return plural is None or plural == one.plural


def _number(token: Token) -> bool | None:
    """Say whether the verb behind a word is that of several, of one, or tells nothing."""
    verb = token.head
    words = [child for child in verb.children if child.dep_ in {"aux", "aux:pass", "cop"} and child.i > token.i]
    first = min([*words, verb], key=lambda word: word.i)
    if first.tag_ == "VBZ" or first.lower_ in {"was", "has", "is"}:
        return False
    return True if first.tag_ == "VBP" or first.lower_ in {"were", "have", "are"} else None


def _joined(doc: Doc, noun: Token, one: Candidate) -> bool:
    """Say whether a noun may belong to the same phrase, no verb and no mark between: the members of the club."""
    start, end = sorted((one.head, noun.i))
    return all(word.pos_ in PHRASE or word.text in HYPHENS or word.dep_ == "amod" for word in doc[start : end + 1])


def _listed(noun: Token) -> bool:
    return noun.dep_ == "conj" or any(child.dep_ in {"conj", "appos"} for child in noun.children)


def _key(doc: Doc, one: Candidate) -> str:
    """Write the noun with what stands before it: the members."""
    if one.named:
        return one.text
    words = text_of(doc, one.start, one.head + 1)
    loose = any(word.pos_ == "PRON" or "\n" in word.text for word in doc[one.start : one.head + 1])
    return (
        ""
        if loose or one.head == one.start
        else words
        if doc[one.start].pos_ == "PROPN"
        else words[:1].lower() + words[1:]
    )


def _wrong(doc: Doc, token: Token, meant: Candidate, key: str, phrases: Sequence[Candidate]) -> tuple[Rival, ...]:
    """Give other nouns of the sentence, the nearest first: of the same kind, or of the same phrase; one of its number.

    In:  Eva Moss, a pupil, heard the old man, who had won the race.
    Out: a pupil, and not Eva Moss too
    """
    equal = one_thing(doc[meant.head])
    alike_in_number = False
    found: dict[str, Rival] = {}
    for one in sorted(phrases, key=lambda one: -one.head):
        inside = token.sent.start <= one.head < token.i and one.head not in equal and one.entity != meant.entity
        if not inside or one.entity.startswith("joint"):
            continue
        beside = one.head > meant.head
        text = _short(doc, one)
        alike = one.kind == meant.kind or beside or (one.kind in PEOPLE) == (meant.kind in PEOPLE)
        fresh = text and not any(shares(text, other) for other in (*found, key)) and even(text, key)
        if alike and fresh and len(found) < MOST_WRONG:
            place = passage_of(doc, one.start, one.head + 1 if not one.named else one.end)
            found[text] = Rival(text, place, one.head, one.kind in PEOPLE, near=True)
            equal |= one_thing(doc[one.head])
            alike_in_number = alike_in_number or one.plural == meant.plural
    return tuple(found.values()) if alike_in_number else ()


def _short(doc: Doc, one: Candidate) -> str:
    return written(doc, one) if one.named else _key(doc, one)
