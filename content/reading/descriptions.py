"""Descriptions: what "the agreement", "the ministry" and "the 44-year-old" stand for, where only one can be meant.

In:  The Ministry of Health trained 12 nurses under a three-year agreement. ... The ministry says the agreement works.
Out: the Ministry of Health; the three-year agreement
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Doc, Token

    from content.reading.candidates import Candidate

    Key = tuple[str, bool]

POINTS = {"the", "this", "that", "these", "those"}
YEARS_OLD = re.compile(r"(\d+)-year-old$")
# Nouns that are in half the names and in all kinds of other phrases.
NO_CLASS = {
    "people", "president", "minister", "world", "state", "day", "man", "king", "city", "country", "north", "south",
    "east", "west", "northeast", "northwest", "southeast", "southwest", "area", "place", "government", "public",
    "population", "family", "case", "majority", "time", "house", "name", "news", "times", "group", "position",
}  # fmt: skip
# These words of a phrase belong to one moment of the story.
PASSING = {
    "own", "new", "whole", "entire", "latest", "first", "last", "next", "other", "same", "further", "more",
    "opening", "final", "following", "previous", "current", "present", "past", "recent", "second", "third",
}  # fmt: skip
FARTHEST = 120  # tokens: after that it may be another of the kind
LONGEST = 8  # words: what is longer is too much to say twice


def descriptions(first: Doc, second: Doc, found: Sequence[Candidate]) -> Iterator[tuple[Candidate, Candidate]]:
    """Give bare descriptions, each with the earlier phrase that says which one is meant, in text order."""
    before: dict[Key, list[Candidate]] = defaultdict(list)
    named: dict[str, set[str]] = defaultdict(set)
    full: dict[str, Candidate] = {}
    aged: dict[str, list[Candidate]] = defaultdict(list)
    text = first.text  # a Doc puts it together anew each time
    for one in found:
        key = (second[one.head].lemma_.casefold(), one.plural)
        if one.entity.startswith("joint"):
            continue
        if is_bare(first, one):
            meant = (
                None
                if one.plural
                else _meant(
                    first, key, before, {noun: [full[text] for text in texts] for noun, texts in named.items()}, aged
                )
            )
            if meant is not None and one.head - meant.head < FARTHEST:
                yield one, meant
        before[key].append(one)
        if one.named and one.text:
            full[one.entity] = one
            for word in _classes(one.text):
                named[word.casefold()].add(one.entity)
            for age in _ages(first, one, text):
                aged[age].append(one)


def is_bare(first: Doc, one: Candidate) -> bool:
    """Say whether a phrase is just "the NOUN", with nothing behind it that tells which one."""
    token = first[one.head]
    telling = any(child.dep_ in {"acl", "acl:relcl", "nmod", "appos", "flat"} for child in token.rights)
    short = one.end == one.start + 2 or YEARS_OLD.search(first[one.start + 1 : one.end].text) is not None
    return not one.named and first[one.start].lower_ in POINTS and short and not telling and not token.ent_type_


def _meant(
    first: Doc,
    key: Key,
    before: Mapping[Key, Sequence[Candidate]],
    named: Mapping[str, Sequence[Candidate]],
    aged: Mapping[str, Sequence[Candidate]],
) -> Candidate | None:
    """Give the one earlier phrase with the same noun, the one name that holds it, or the one person of that age."""
    noun, plural = key
    age = YEARS_OLD.search(noun)
    if age is not None:
        people = {one.entity: one for one in aged[age[1]]}
        return people.popitem()[1] if len(people) == 1 else None
    names = [] if plural or noun in NO_CLASS else [one for one in named.get(noun, ()) if one.kind != "person"]
    told = [one for one in before.get(key, ()) if one.end - one.start > 2 or not one.definite]  # noqa: PLR2004 - the NOUN
    texts = {one.text for one in told}
    if names:
        return names[0] if len(names) == 1 and not told else None
    if noun in NO_CLASS:
        return None
    alone = len(texts) == 1 and len(told) == len({one.head for one in told}) and _says(first, told[0])
    return told[0] if alone else None


def _classes(name: str) -> list[str]:
    """Give the words of a name that may say what it is: the last one, or the one before "of" or "for"."""
    words = name.removeprefix("the ").split()
    at = next((at for at, word in enumerate(words) if word in {"of", "for"}), len(words))
    return words[at - 1 : at] if at and len(words) > 1 else []


def _says(first: Doc, one: Candidate) -> bool:
    """Say whether a phrase tells which one is meant, for good: more than "a NOUN", and nothing of one moment."""
    words = one.text.casefold().split()
    introduced = not one.definite or any(token.pos_ == "PROPN" for token in first[one.start : one.end])
    kinds = {child.dep_ for child in first[one.head].children}  # "a falling toddler" falls once: it is no name for her
    introduced = introduced and bool(kinds & {"compound", "nmod", "flat"} or "-" in one.text)
    return introduced and 2 < len(words) <= LONGEST and not PASSING & set(words)  # noqa: PLR2004 - the NOUN


def _ages(first: Doc, one: Candidate, whole: str) -> Iterator[str]:
    """Give the age that a text gives with a name: Ann Lee, 44, / the 44-year-old Ann Lee."""
    token: Token = first[one.head]
    text = whole[max(0, first[one.start].idx - 40) : token.idx + 80]
    found = re.search(rf"{re.escape(one.text.split()[-1])},? (?:who is )?(?:aged )?(\d{{1,2}})\b(?!-)(?=[,. )])", text)
    if found is not None:
        yield found[1]
    inside = re.search(r"(\d+)-year-old", first[one.start : one.end].text)
    if inside is not None:
        yield inside[1]
