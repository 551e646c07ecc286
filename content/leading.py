"""Leading: the one person, organisation, place or work that a story is about; nothing where two have an equal part.

In:  A court sent Ann Lee to prison on Monday. ... Lee had sold ... The shops of Lee ...
Out: Ann Lee
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.distractors.world import countries, regions
from content.reading.names import said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from spacy.tokens import Token

    from content.reading import Name, Reading

MOST_CAST, LEAST_CAST = 3, 2  # those among whom a class chooses, and the paragraphs that name each
LEAST_SPREAD = 3  # paragraphs that name whom a story is about
LEAST_PLACED = 4  # of a place: more, as most places only say where something happened
# Of the paragraphs: "he" and "she" name a person too, "here" and "the town" a place.
LEAST_SHARE = {"person": 0.25, "place": 0.2}
LEAST_SHARE_ELSE = 0.3
LEAST_HALF = 0.5
RIVAL = 0.7  # of the leader's part: whoever has so much of it leads too
TITLED = 1  # a title is worth one paragraph
BEGINNING = 3  # paragraphs
LEAST_PART = 3  # letters of a first name or family name
MOSTLY_SPEAKS = 0.4  # of the sentences that name somebody: more, and the story is not about the person who speaks
# "NFTs" are things, whatever a reader calls them; a letter that stands alone was torn from its word.
NO_NAME = re.compile(r"^[A-Z]+s$|/|\s[^\x00-\x7F\W]\s")
# The bodies of every state: "the Cabinet" is no name that says which.
# fmt: off
BODIES = {
    "Assembly", "Authority", "Bank", "Board", "Cabinet", "Centre", "Church", "Commission", "Committee", "Congress",
    "Constitution", "Council", "Court", "Crown", "Department", "Federal", "General", "Government", "High", "House",
    "Lower", "Ministry", "National", "Office", "Opposition", "Parliament", "Party", "Police", "President", "Senate",
    "State", "Supreme", "Tribunal", "Union", "University", "Upper",
}
# fmt: on
# A person's name that only says whose government, party or trial it is.
OWNING = re.compile(r"[’']s?\b|[’']\s| (?:government|administration|cabinet|regime|dispensation|family|trial|case)\b")
# Those who report what others do.
PRESS = re.compile(
    r"\b(?:AFP|AP|Reuters|Associated Press|BBC|CNN|Xinhua|News|Times|Post|Herald|Gazette|Radio|TV|Twitter|Facebook|"
    r"Instagram|YouTube|WhatsApp|Zoom)\b"
)
TELLING = {"appos", "flat", "nmod:poss", "compound", "conj"}
SUBJECTS = {"nsubj", "nsubj:pass"}


@dataclass(frozen=True, slots=True)
class Leader:
    """Whom or what a story is about, as it stands in a sentence, and of which kind it is."""

    name: str
    kind: str


def leader(reading: Reading) -> Leader | None:
    """Give the name on which title, lead and number of paragraphs agree: a person or an organisation before others."""
    actors = [name for name in reading.names if name.kind in {"person", "organisation"}]
    named = [name for name in actors if _names(name) and not PRESS.search(name.text)]
    acting = [each for each in _weighed(reading, named) if _acts_or_returns(*each, reading)]
    if acting:
        return _first(acting, reading)
    known = countries() | regions()
    rest = [name for name in reading.names if name.kind in {"place", "other"} and name.text not in known]
    return _first(_weighed(reading, [name for name in rest if _names(name) and _leads_off(name, reading)]), reading)


LEAST_TOLD = 2  # paragraphs that tell of somebody and do not let him speak


def cast(reading: Reading) -> tuple[Name, ...]:
    """Give two or three people of whom the story tells in several paragraphs, in text order."""
    weighed = sorted(_playing(reading), key=lambda each: (-each[0], each[1].mentions[0].start))
    chosen: list[Name] = []
    for _, name in weighed:
        known = any(set(name.text.split()) & set(other.text.split()) for other in chosen)
        if not known and len(chosen) < MOST_CAST:
            chosen.append(name)
    chosen.sort(key=lambda name: name.mentions[0].start)
    return tuple(chosen) if len(chosen) > 1 else ()


def _playing(reading: Reading) -> Iterator[tuple[int, Name]]:
    """Give the people who speak or are described, known by a full name, with the number of their paragraphs."""
    shown = {quote.speaker for quote in reading.quotes} | {role.name for role in reading.roles}
    for name in reading.names:
        if name.kind == "person" and name.text in shown and _names(name):
            spread, heard = _spread(name, reading), _heard(name, reading)
            if spread >= LEAST_CAST and spread - heard >= LEAST_TOLD:
                yield spread, name


def _heard(name: Name, reading: Reading) -> int:
    """Count the paragraphs in which somebody speaks: of who only speaks the story tells nothing."""
    return len(
        {reading.article.place(quote.passage).paragraph for quote in reading.quotes if quote.speaker == name.text}
    )


def _names(name: Name) -> bool:
    """Say whether a name is enough to know whom it means."""
    whole = name.kind not in {"person", "other"} or " " in name.text
    return whole and not NO_NAME.search(name.text) and not set(name.text.split()) <= BODIES


def _acts_or_returns(weight: int, name: Name, reading: Reading) -> bool:
    """Say whether an organisation is the subject of the first sentence, or in half of the story."""
    often = weight >= LEAST_HALF * len(reading.article.paragraphs)
    return name.kind == "person" or often or _is_subject(name, reading)


def _first(weighed: list[tuple[int, Name]], reading: Reading) -> Leader | None:
    """Give the first of those weighed, unless another comes near; who mostly speaks leads no story."""
    if not weighed:
        return None
    near = [name for weight, name in weighed if weight >= RIVAL * weighed[0][0]]
    if len(near) > 1:  # then whoever acts in the first sentence
        near = [name for name in near if _is_subject(name, reading)]
    if len(near) != 1 or _speaks(reading, near[0]) or _is_paired(near[0], reading) or _is_source(near[0], reading):
        return None
    (best,) = near
    plain = " " in best.text or best.text.isupper() or best.text in reading.article.title or best.kind == "place"
    return Leader(said(best), best.kind) if plain else None


def _is_paired(name: Name, reading: Reading) -> bool:
    """Say whether the beginning names somebody in one breath with another: both lead the story then."""
    beginning = " ".join(reading.article.paragraphs[:BEGINNING])
    text = re.escape(name.text)
    joined = rf"[A-Z][\w’-]+,? and (?:\w+ ){{0,3}}{text}|{text}(?:, [A-Z][^,.]{{2,40}})*,? and [A-Z]\w+"
    return name.kind == "person" and re.search(joined, beginning) is not None


def _is_source(name: Name, reading: Reading) -> bool:
    """Say whether a name is in the story because it tells, measured or studied what others do."""
    forms = "|".join(map(re.escape, (name.text, *name.forms)))
    if name.kind == "person":
        return re.search(rf"^According to [^.;]{{0,80}}(?:{forms})", reading.article.text) is not None
    found = rf"ccording to (?:the )?(?:{forms})|(?:{forms})(?:’s|'s)? (?:report|survey|study|data|analyst|poll)"
    return re.search(found, reading.article.text) is not None


def _weighed(reading: Reading, names: Sequence[Name]) -> list[tuple[int, Name]]:
    """Give the names of title or lead to which paragraphs enough return, those first to which most do."""
    title, lead = reading.article.title, reading.article.text[: _told_first(reading)]
    found = []
    for name in names:
        written, spread = _pattern(name, reading), _spread(name, reading)
        opens = (written.search(title) or written.search(lead)) and _stands_alone(name, reading)
        if opens and spread >= _least(name, reading):
            found.append((spread + TITLED * bool(written.search(title)), name))
    return sorted(found, key=lambda each: (-each[0], each[1].mentions[0].start))


def _pattern(name: Name, reading: Reading) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, _written(name, reading.names)))})\b")


def _spread(name: Name, reading: Reading) -> int:
    """Count the paragraphs that name somebody or something."""
    written = _pattern(name, reading)
    return sum(written.search(paragraph) is not None for paragraph in reading.article.paragraphs)


def _least(name: Name, reading: Reading) -> float:
    """Give the number of paragraphs that have to name whom or what a story is about."""
    share = LEAST_SHARE.get(name.kind, LEAST_SHARE_ELSE) * len(reading.article.paragraphs)
    return max(share, LEAST_PLACED if name.kind == "place" else LEAST_SPREAD)


def _stands_alone(name: Name, reading: Reading) -> bool:
    """Say whether the first sentence names somebody or something, and not only a government or a plan called so."""
    early = [mention for mention in name.mentions if mention.end <= _told_first(reading)]
    if name.kind != "person":
        return not early or not name.alone or any(mention in name.alone for mention in early)
    text = reading.article.text
    owns = all(OWNING.match(text, mention.end) for mention in early)
    return not early or not owns or _is_subject(name, reading)


def _written(name: Name, names: Iterable[Name]) -> list[str]:
    """Give the forms in which a name is written; a person's first or family name too, where it is nobody else's."""
    forms = sorted({name.text, *name.forms}, key=len, reverse=True)
    if name.kind != "person":
        return forms
    before = (other for other in names if other.mentions[0].start < name.mentions[0].start)
    others = {part for other in before if not _same(name, other) for part in other.text.split()}
    parts = {name.text.split()[0], name.text.split()[-1]} - others
    return [*forms, *sorted(part for part in parts if len(part) >= LEAST_PART)]


def _same(name: Name, other: Name) -> bool:
    """Say whether another name is the same one, or a part of it on its own."""
    return set(other.text.split()) <= set(name.text.split())


def _leads_off(name: Name, reading: Reading) -> bool:
    """Say whether a place or a work is what the first sentence tells of, and not only where something happens."""
    return name.kind == "other" or _is_subject(name, reading)


def _is_subject(name: Name, reading: Reading) -> bool:
    """Say whether a name is the subject in the first sentence, or owns it."""
    end = _told_first(reading)
    for mention in name.mentions:
        span = reading.first.char_span(mention.start, mention.end, alignment_mode="expand")
        if mention.end <= end and span is not None and _acts(span.root):
            return True
    return False


def _acts(token: Token) -> bool:
    """Say whether a token is a subject, or tells who the subject is: the singer Ann Lee."""
    while token.dep_ in TELLING:
        token = token.head
    return token.dep_ in SUBJECTS


def _speaks(reading: Reading, name: Name) -> bool:
    """Say whether somebody is in the story mostly as one who speaks."""
    if any(mention.end <= _told_first(reading) for mention in name.mentions):
        return False  # the news itself is about this person
    spoken = {quote.passage for quote in reading.quotes if quote.speaker == name.text}
    return len(spoken) >= MOSTLY_SPEAKS * len(name.mentions)


def _told_first(reading: Reading) -> int:
    """Give the end of the first sentence."""
    return next((sent.end_char for sent in reading.first.sents), 0)
