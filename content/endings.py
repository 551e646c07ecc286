"""Endings: clauses in two halves of which each beginning goes with its own ending only.

In:  The harbour board | closed the old bridge; The ferry company | has hired two more captains; ...
Out: three or four such rows that neither grammar, nor kind, nor a shared word parts
"""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import chain, combinations, islice
from typing import TYPE_CHECKING

from content.claims import claims
from content.kernels import BODIES, OWN, Kernel, kernels
from content.meaning import vectors
from content.positions import positions
from content.role_rows import predicate, tells
from content.stems import GROUPS, person_or_thing
from content.worth import carried_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from content.meaning import Vectors
    from content.model import Passage
    from content.reading import Name, Reading

    Near = Callable[[Sequence[str]], Vectors]

ROWS, LEAST_ROWS = 4, 3
MOST_COMPARED = 14  # clauses, those first that carry most
MOST_TRIED = 6  # sets whose meaning is compared
MOST_SHARED = 2  # content words of two endings: more, and they may tell of one thing
MOST_ALIKE = 0.6  # in meaning: two endings that are nearer may both be true of one beginning
OWN_TOPIC = 0.12  # in meaning: a beginning so much nearer to its own ending than to the others gives itself away
MOST_GIVEN = 1  # row of a set that may give itself away so
STEM = 5
OWN_SET = 3  # so many people described, or quoted, make a set of their own
MOST_SAID = 22  # words
LEAST_ROLE = 3  # words of a role: "a lawyer" may be anybody
NO_VERB = -1  # the place of the verb in a description that has none: Ann Lee, a baker
ONE_SPELT_TWICE = 0.8  # how like two surnames are that may be one: Somerville, Sommerville
# Courtesies that nobody needs to remember.
IDLE = re.compile(r"(?:thank|express|congratulat|greet|welcom)\w+\b|(?:is|are|was|were) present\b")
# A time or a place in front makes a beginning of two parts: In 1820, the town | ...
FRONT = re.compile(
    r"(?:In|On|At|Since|After|Before|During|For|By|From|Under|With|Until|As|To|Based|Amid\w*|According|Despite)\b"
)
PLACES = {"city", "country", "town", "island", "village", "region", "area", "place"}
FREE = {"VBD", "MD"}  # they go with one and with several, but for "was" and "were"
SEVERAL = {"were", "are", "have", "do"}
NAMED = {"Person", "Organization", "Location"}
ARMED = re.compile(r"\b(?:army|military|troops|soldiers|(?:armed |security )?forces|navy|guards?)\b", re.IGNORECASE)
LIGHT = {
    "with", "from", "that", "this", "their", "have", "been", "were", "will", "into", "which", "after", "before", "over",
    "more", "than", "about", "when", "where", "also", "they", "would", "could", "during", "under", "while", "people",
}  # fmt: skip


def beginnings(reading: Reading, near: Near = vectors) -> tuple[Kernel, ...]:
    """Give the best set of rows, in text order; nothing where there are not three."""
    best = sorted(_sound(reading, near), key=lambda each: -round(each.carries, 2))[:MOST_COMPARED]
    for size in (ROWS, LEAST_ROWS):
        fair = (rows for rows in combinations(best, size) if _is_fair(reading, rows))
        sets = sorted(fair, key=lambda rows: -round(sum(each.carries for each in rows), 2))
        for rows in islice(sets, MOST_TRIED):
            if not _tell(rows, near):
                return tuple(sorted(rows, key=lambda each: each.passage.start))
    return ()


def _sound(reading: Reading, near: Near) -> Iterator[Kernel]:
    """Give clauses on people and bodies that are named, a person by the name alone."""
    more = (tuple(_described(reading)), tuple(_spoken(reading, near)))
    few = chain.from_iterable(rows for rows in more if len(rows) < OWN_SET)
    for found in (*kernels(reading), *few):
        each = _without_title(reading, found)
        shared = _stems(each.subject) & _stems(each.predicate)
        idle = IDLE.match(each.predicate) or FRONT.match(each.subject)
        if (
            _acts(reading, each)
            and not (shared or idle or OWN.search(each.predicate))
            and not _is_masked(reading, each)
        ):
            yield each


def _described(reading: Reading) -> Iterator[Kernel]:
    """Give what the text says that people are: Ann Lee | is a baker from Lima."""
    for role in reading.roles:
        words = role.description.split()
        telling = role.kind == "person" and len(words) >= LEAST_ROLE and "former" not in words
        if telling and tells(role.name, role.description):
            yield from _of_person(reading, role.name, predicate(role), role.passage)


def _spoken(reading: Reading, near: Near) -> Iterator[Kernel]:
    """Give what people say: Ann Lee | says that the old dam could fail in a wet winter."""
    clauses = {(claim.quote.speaker, claim.quote.passage): claim.clause for claim in claims(reading)}
    for each in positions(reading, near):
        clause = clauses.get((each.speaker, each.passage), "")
        own = each.text.startswith("“")
        said = f"says: {each.text}" if own else f"says that {clause}" if clause else ""
        if said and len(said.split()) <= MOST_SAID:
            yield from _of_person(reading, each.speaker, said, each.passage)


def _of_person(reading: Reading, person: str, told: str, passage: Passage) -> Iterator[Kernel]:
    """Make a row on a person whom the text names in full."""
    name = next((each for each in reading.names if each.text == person and each.mentions), None)
    span = reading.first.char_span(name.mentions[0].start, name.mentions[0].end) if name else None
    if span is not None and name is not None and name.kind == "person":
        yield Kernel(person, told, passage, carried_by(reading, passage), span.root.i, NO_VERB)


def _without_title(reading: Reading, kernel: Kernel) -> Kernel:
    """Leave out what stands before a person's name, which may tell of the ending: baker Ann Lee."""
    names = [name.text for name in reading.names if name.kind == "person" and name.text in kernel.subject]
    ends = [name for name in names if kernel.subject.endswith(f" {name}")]
    alone = len(names) == 1 and ends and not re.search(r"\b(?:and|or)\b", kernel.subject)
    return replace(kernel, subject=ends[0]) if alone else kernel


def _acts(reading: Reading, kernel: Kernel) -> bool:
    """Say whether somebody acts whom a beginning names, or one of the bodies of which a story has one."""
    head = reading.first[kernel.head]
    person = any(name.kind == "person" and kernel.subject == name.text for name in reading.names)
    body = head.ent_type_ in NAMED - {"Person"} or head.lower_ in BODIES or head.lower_ == "police"
    several = re.search(r"\b(?:and|or)\b|,", kernel.subject) is not None
    return person or (body and not several) or _are_people(reading, kernel)


def _are_people(reading: Reading, kernel: Kernel) -> bool:
    """Say whether a beginning is on several people of a kind: Young divers."""
    head = reading.first[kernel.head]
    several = head.tag_ == "NNS" and " " in kernel.subject  # "Analysts" and "Researchers" are all alike
    return several and person_or_thing(reading.second[kernel.head].lemma_.lower()) == "who"


def _is_masked(reading: Reading, kernel: Kernel) -> bool:
    """Say whether a subject may be somebody, or a place, that another row names: the suspect, the company, the city."""
    head, lemma = reading.first[kernel.head], reading.second[kernel.head].lemma_.lower()
    named = bool(head.ent_type_) or head.pos_ == "PRON"
    may = person_or_thing(lemma) == "who" or lemma in GROUPS - BODIES or lemma in PLACES
    return not named and may and re.search(r"\bthe\b", kernel.subject, re.IGNORECASE) is not None


def _is_fair(reading: Reading, rows: Sequence[Kernel]) -> bool:
    """Say whether nothing but the story tells which ending is whose."""
    kinds = [_kind(reading, each) for each in rows]
    alike = all(kinds.count(kind) > 1 for kind in kinds)
    return alike and _open(reading, rows) and all(_apart(reading, one, other) for one, other in combinations(rows, 2))


def _open(reading: Reading, rows: Sequence[Kernel]) -> bool:
    """Say whether by number each ending goes with two beginnings at least, and each beginning with two endings."""
    subjects = ["several" if reading.first[each.head].tag_ in {"NNS", "NNPS"} else "one" for each in rows]
    verbs = [_number(reading, each) for each in rows]
    by_ending = all(not verb or subjects.count(verb) > 1 for verb in verbs)
    return by_ending and all(sum(verb in {"", subject} for verb in verbs) > 1 for subject in subjects)


def _tell(rows: Sequence[Kernel], near: Near) -> bool:
    """Say whether two endings mean nearly the same, or the topics of beginnings and endings part them."""
    size = len(rows)
    found = near([*(each.subject for each in rows), *(each.predicate for each in rows)])
    ends = found[size:]
    alike = ends @ ends.T
    topics = found[:size] @ ends.T
    twins = any(round(float(alike[one][other]), 2) > MOST_ALIKE for one, other in combinations(range(size), 2))
    given = sum(
        all(round(float(topics[one][one] - topics[one][other]), 2) > OWN_TOPIC for other in range(size) if other != one)
        for one in range(size)
    )
    return twins or given > MOST_GIVEN


def _apart(reading: Reading, one: Kernel, other: Kernel) -> bool:
    """Say whether two clauses are on different people and things, neither named in the ending of the other."""
    mine, theirs = _stems(one.subject), _stems(other.subject)
    heads = {_head(reading, one), _head(reading, other)}
    same = len(heads) == 1 or bool(mine & theirs) or _are_one(one.subject, other.subject)
    named = mine & _stems(other.predicate) or theirs & _stems(one.predicate)
    twice = any(_names(name, one) and _names(name, other) for name in reading.names)
    twice = twice or any(_initials(a.subject) == b.subject for a, b in ((one, other), (other, one)))
    return not (same or named or twice) and len(_stems(one.predicate) & _stems(other.predicate)) <= MOST_SHARED


def _are_one(one: str, other: str) -> bool:
    """Say whether two beginnings may mean one: a name spelt in two ways, an army and its soldiers."""
    mine, theirs = (subject.split()[-1].casefold() for subject in (one, other))
    like = SequenceMatcher(None, mine, theirs, autojunk=False).ratio() >= ONE_SPELT_TWICE
    return like or (ARMED.search(one) is not None and ARMED.search(other) is not None)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _names(name: Name, kernel: Kernel) -> bool:
    """Say whether a subject names somebody, in full or short."""
    return any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", kernel.subject) for form in name.forms)


def _head(reading: Reading, kernel: Kernel) -> str:
    return reading.first[kernel.head].lower_[:STEM]


def _kind(reading: Reading, kernel: Kernel) -> str:
    """Say whether a person acts, or several, or a body, or a place."""
    if any(name.kind == "person" and name.text == kernel.subject for name in reading.names):
        return "person"
    place = reading.first[kernel.head].ent_type_ == "Location"
    return "person" if _are_people(reading, kernel) else "place" if place else "body"


def _number(reading: Reading, kernel: Kernel) -> str:
    """Give the number that the verb shows; nothing where it goes with both."""
    if kernel.verb == NO_VERB:
        return "one"
    verb = reading.first[kernel.verb]
    if verb.lower_ in SEVERAL or verb.tag_ == "VBP":
        return "several"
    return "" if verb.tag_ in FREE and verb.lower_ != "was" else "one"


def _stems(text: str) -> set[str]:
    return set(_found(text))


def _found(text: str) -> Iterator[str]:
    for word in re.findall(r"[^\W\d_]{4,}|[A-Z]{2,}", text):
        if word.casefold() not in LIGHT:
            yield word.casefold()[:STEM]
