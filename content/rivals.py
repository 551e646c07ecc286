"""Rivals: the other things of a text that a pronoun might be taken for at first sight, and that it does not mean.

In:  The ministry wrote to the council about the water agency. It paid for the bridge. (It: the ministry)
Out: the council; the water agency
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.distractors.world import level
from content.meant import FARTHEST, PEOPLE, is_named, sex_of
from content.model import Passage
from content.reading.callings import COUNTRY, capitals, countries
from content.reading.genders import first_names
from content.reading.phrases import passage_of, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from content.reading import Reading
    from content.reading.candidates import Candidate
    from content.reading.mentions import Referent

WRONG = 3
IN_MIND = 120  # tokens before a pronoun, in which one of the wrong answers must stand: else there is no doubt
NEAR = 2  # paragraphs before, in which it must stand too: in a newspaper many are of one sentence
EARLIER = 5  # paragraphs before, in which all of them must stand
LONGEST = 7  # words of a wrong answer without a name
BARE = 2  # words: "the NOUN" may be anything again
LOOSE = {"no", "any", "each", "every", "some", "many", "few", "another", "other", "others", "such", "this", "that"}
LOOSE |= {"these", "those", "one", "ones", "previous", "same", "latter", "former", "most", "all", "both"}
SPOKEN = set('"“”‘()[]:;—–…')
# What a name with one of these is called, the readers may have left its "the" behind.
WITH_ARTICLE = {
    "Party",
    "Ministry",
    "Union",
    "Committee",
    "Commission",
    "Federation",
    "Association",
    "Council",
    "Agency",
    "Department",
    "Army",
    "Court",
    "Senate",
    "Congress",
    "Government",
    "Movement",
    "Front",
    "League",
    "Program",
    "Programme",
    "Project",
    "Plan",
    "Initiative",
    "Act",
    "Bill",
    "Treaty",
    "Agreement",
    "Convention",
    "Fund",
    "Alliance",
    "Coalition",
    "Authority",
    "Board",
    "Bureau",
    "Office",
    "Institute",
    "Foundation",
    "Organization",
    "Organisation",
    "Summit",
    "Awards",
    "Games",
}
AGENTS = re.compile(r"(?:tors|lers|ners|ders|ters|kers|ists|ants)$")  # doers, whom no list of nouns knows for people
# What "they" may as well mean: people, or a body of them.
ALIKE = {kind: {"person", "organisation", "group"} for kind in ("person", "organisation", "group")}
SPREAD = 2.2  # how many times as long as the key a wrong answer may be, or the other way round


@dataclass(frozen=True, slots=True)
class Rival:
    """A wrong answer with the place where the text speaks of it.

    `near` says that it stands shortly before, `alike` that it is of the key's own kind.
    """

    text: str
    passage: Passage
    head: int
    person: bool = False
    near: bool = False
    alike: bool = False


def rivals(reading: Reading, one: Referent, phrases: Sequence[Candidate]) -> tuple[Rival, ...]:
    """Give up to three wrong answers that stand before: of the key's own kind, then what stands beside the key."""
    found: dict[str, Rival] = {}
    for rival in (*_alike(reading, one, phrases), *_beside(reading, one, phrases)):
        same = any(shares(rival.text, text) for text in found)
        if rival.text and not same and len(found) < WRONG:
            found[rival.text] = rival
    return tuple(found.values())


def _alike(reading: Reading, one: Referent, phrases: Sequence[Candidate]) -> Iterator[Rival]:
    """Give other things of the neighbourhood, alike in number and kind, nearest to the pronoun first."""
    true, sents = _mentions(reading.first, one, phrases)
    for other in _last_first(reading, one, phrases):
        safe = other.named or reading.first[other.head].sent.start in sents
        if safe and other.entity != true and _fits(reading.first, other, one):
            yield _rival(reading, other, with_article(reading, other.text), one)


def _beside(reading: Reading, one: Referent, phrases: Sequence[Candidate]) -> Iterator[Rival]:
    """Give what agrees in number and stands in a sentence with the key: two nouns there seldom mean one thing.

    In:  The companies built highways across the forests. They left in May.
    Out: highways; the forests
    """
    doc = reading.first
    if doc[one.token].pos_ == "NOUN" or (one.kind == "person" and not one.plural):
        return
    true, sents = _mentions(doc, one, phrases)
    equal = one_thing(doc[one.head])
    for other in _last_first(reading, one, phrases):
        before = doc[other.head].sent.start in sents
        apart = other.head not in equal and other.entity != true and _agrees(other, one)
        described = not other.named and is_named(one) and other.kind != "thing"  # it may be the key in other words
        if not apart or not before or described:
            continue
        text = with_article(reading, written(doc, other)) if other.named else written(doc, other)
        if text and not shares(text, one.text) and even(text, one.text) and not same_power(text, one.text):
            yield _rival(reading, other, text, one)


def _last_first(reading: Reading, one: Referent, phrases: Sequence[Candidate]) -> list[Candidate]:
    """Give what stands in the paragraphs up to a pronoun, the nearest first."""
    first = paragraph(reading, one.token) - EARLIER
    told = [other for other in phrases if other.head < one.token and paragraph(reading, other.head) >= first]
    return sorted(told, key=lambda other: -other.head)


def with_article(reading: Reading, name: str) -> str:
    """Write a name that needs "the" with it, as the text has it somewhere; or nothing, where it never has.

    In:  It shares the Clean Energy Program. / its Clean Energy Program
    Out: the Clean Energy Program / nothing
    """
    if name.startswith("the ") or not name or name.rsplit(maxsplit=1)[-1] not in WITH_ARTICLE:
        return name
    return f"the {name}" if f"the {name}" in reading.first.text else ""


def _mentions(doc: Doc, one: Referent, phrases: Sequence[Candidate]) -> tuple[str, set[int]]:
    """Give the key's entity, and where the sentences begin that name it shortly before a pronoun."""
    true = next((phrase.entity for phrase in phrases if phrase.head == one.head), "")
    heads = {one.head, *(phrase.head for phrase in phrases if phrase.entity == true)}
    return true, {doc[at].sent.start for at in heads if 0 <= one.token - at <= IN_MIND}


def _agrees(other: Candidate, one: Referent) -> bool:
    """Say whether a thing agrees with a key in number, and is no person where "it" is asked for."""
    joint = other.entity.startswith("joint") or other.either
    return not joint and other.plural == one.plural and (one.plural or other.kind not in PEOPLE)


def _rival(reading: Reading, other: Candidate, text: str, one: Referent) -> Rival:
    """Note whether a wrong answer is named shortly before a pronoun: in its own paragraph or in the one before."""
    apart = paragraph(reading, one.token) - paragraph(reading, other.head)
    near = 0 < one.token - other.head <= IN_MIND and 0 <= apart <= NEAR
    passage = passage_of(reading.first, other.start, other.end)
    return Rival(text, passage, other.head, other.kind in PEOPLE, near, alike=other.kind == one.kind)


def written(doc: Doc, other: Candidate) -> str:
    """Write a phrase as it stands in the text, where it makes sense alone: no "it", no "the NOUN", nothing broken."""
    if other.named:
        return other.text
    span = doc[other.start : other.end]
    loose = any(
        word.pos_ == "PRON" or word.text in SPOKEN or "\n" in word.text or word.lower_ in LOOSE for word in span
    )
    bare = len(span) <= (BARE if other.definite else 1)
    if loose or bare or len(span) > LONGEST or doc[other.head].dep_ == "conj":
        return ""
    words = text_of(doc, other.start, other.end)
    proper = span[0].pos_ == "PROPN" or span[0].ent_type_ or words[:2].isupper()
    return words if proper or not other.head else words[:1].lower() + words[1:]


def _fits(doc: Doc, other: Candidate, one: Referent) -> bool:
    """Say whether a thing may be taken for the key, and is not the same thing in other words."""
    token = doc[one.token]
    same = same_power(other.text, one.text) or other.head in one_thing(doc[one.head])
    if same or (token.lower_ in COUNTRY and other.text.removeprefix("the ") not in countries()):
        return False
    if not other.text or other.plural != one.plural or shares(other.text, one.text) or not even(other.text, one.text):
        return False
    if one.kind == "person" and not one.plural:
        told = first_names().get(one.text.split()[0], "")  # a student who knows it to be a man's rules out the women
        sexes = {sex_of(token)} if told else {"", sex_of(token)}
        return other.kind == "person" and other.named and " " in other.text and other.sex in sexes
    if other.named != is_named(one) or not _does_alike(other, one):
        return False
    bare = other.definite and not other.named and len(other.text.split()) == 2  # noqa: PLR2004 - "the NOUN" again
    return other.named or (not bare and _before(doc, other, one))


def _does_alike(other: Candidate, one: Referent) -> bool:
    """Say whether a thing could do what the key does: people what people do, a country what countries do."""
    if one.kind == "place":
        power = one.text not in capitals() or other.text in capitals()
        return power and other.kind == "place" and level(other.text) == level(one.text)
    if AGENTS.search(one.text) and one.kind == "thing":
        return other.kind in PEOPLE or AGENTS.search(other.text) is not None
    if one.kind in PEOPLE or one.plural:
        return other.kind in ALIKE.get(one.kind, {one.kind})
    return other.kind == one.kind


def _before(doc: Doc, other: Candidate, one: Referent) -> bool:
    """Say whether a thing stands near before a pronoun, so that it may be meant, and is no part of what is said."""
    token, head = doc[one.token], doc[other.head]
    begins = sum(doc[at].is_sent_start is True for at in range(min(head.i, token.i) + 1, token.i + 1))
    return head.i < token.i and begins <= FARTHEST


def one_thing(head: Token) -> set[int]:
    """Give the heads of all phrases that a sentence sets equal to one: appositions, and what it is said to be.

    In:  A second project, Platform Mexico, is a computer network.
    Out: project, Platform, network
    """
    found: set[int] = set()
    waiting = [head]
    while waiting:
        token = waiting.pop()
        if token.i in found:
            continue
        found.add(token.i)
        equal = [child for child in token.children if child.dep_ in {"appos", "flat"}]
        if any(child.dep_ == "cop" for child in token.children):
            equal += [child for child in token.children if child.dep_.startswith("nsubj")]
        above = token.head
        said = token.dep_.startswith("nsubj") and any(child.dep_ == "cop" for child in above.children)
        waiting += [*equal, above] if said or token.dep_ in {"appos", "flat"} else equal
    return found


def same_power(text: str, key: str) -> bool:
    """Say whether two names stand for one country: Beijing for China."""
    first, second = ({capitals().get(each), countries().get(each)} - {None} for each in (text, key))
    return bool(first & second)


def even(text: str, key: str) -> bool:
    """Say whether two answers are about as long."""
    short, long = sorted((len(text), len(key)))
    return long <= SPREAD * short


def shares(text: str, other: str) -> bool:
    """Say whether two phrases have a telling word in common, whatever its ending."""
    return bool(_stems(text) & _stems(other))


def _stems(text: str) -> set[str]:
    return {word[:5] for word in re.findall(r"[^\W_]{3,}", text.casefold()) if word not in {"the", "and", "for"}}


def paragraph(reading: Reading, token: int) -> int:
    """Give the number of the paragraph that a token of the first Doc stands in."""
    at = reading.first[token].idx
    return reading.article.place(Passage(at, at + 1)).paragraph
