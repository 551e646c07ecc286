"""Purposes: the work that a paragraph does in its text, where several signs agree on it.

In:  Exports fell by 12 per cent in May. Imports rose by 3 per cent.
Out: give(s) figures on exports and imports
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.learned import points
from content.once import once
from content.one_voice import voice
from content.reading.dates import token_at
from content.reading.names import said
from content.reading.phrases import sentence_of
from content.realise import words
from content.signs import latest_year, main_verbs, stretches, within
from content.simplify import own_subject
from content.speech_acts import named_subject, speech_act
from content.stems import person_or_thing
from content.well_formed import flaw
from content.worth import carried_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from spacy.tokens import Token

    from content.learned import Point
    from content.model import Passage
    from content.reading import Count, Dated, Fact, Reading
    from content.reading.facts import Part
    from content.signs import Stretch

FIGURES = 2  # in a paragraph whose work is to give figures
MAINLY = 0.6  # of the sentences
HALF = 0.5
MOST_DEFINING = 2  # sentences
LIVED = 2  # deeds of a life
SHARES = {"money", "percent"}
LAST = 1  # what happened last year is still the news
LARGE = 10  # a number of things that is a figure
# fmt: off
MEASURES = {
    "rise", "fall", "grow", "shrink", "increase", "decrease", "drop", "account", "reach", "total", "hit", "cost",
    "amount", "exceed", "decline", "jump", "surge", "double", "average", "contribute", "climb", "soar", "plunge",
    "stand", "be", "represent", "number", "expand", "slump", "slip", "gain", "triple", "range", "remain", "employ",
    "produce", "generate",
}
STATES = {"be", "have", "play", "mean", "need", "remain", "include", "star", "feature", "depend", "require"}
BEGINNINGS = {
    "found", "establish", "create", "set", "launch", "begin", "start", "open", "introduce", "invent", "originate",
}
LIVES = {
    "bear", "graduate", "study", "grow", "join", "marry", "become", "serve", "win", "begin", "start", "move",
    "work", "teach", "rise", "train", "earn", "found", "retire", "lead", "attend", "appear", "star", "play",
    "write", "publish", "receive", "enter", "leave", "spend", "hold", "head",
}
INTENDS = {"plan", "intend", "hope"}
BODIES = {
    "agency", "association", "bank", "board", "charity", "commission", "committee", "company", "council", "court",
    "firm", "government", "group", "ministry", "ngo", "organisation", "organization", "parliament", "party", "police",
    "team", "union", "university",
}
# fmt: on
QUOTED = re.compile(r"[“”\"?]")
# What is said, supposed, advised or shown step by step is not what is to be.
OPEN = re.compile(
    r"[“”\"?]|\b(?:if|whether|unclear|must|should|needs?|ought|you|your|in order to|long term|long run)\b|^\d+[.)] ",
    re.IGNORECASE,
)
FIGURED = ("back", "up the story with figures")
BACK = ("look", "back at events of earlier years")
AHEAD = ("look", "ahead to what is still to come")
INNER = {"acl", "acl:relcl", "advcl", "ccomp", "csubj", "appos"}  # clauses that are not the main one


@dataclass(frozen=True, slots=True)
class Purpose:
    """What paragraph `number` does: `verb` in its plain form and `rest`; `about` is whom or what it names.

    `point` is what it lets one learn, where that is its work; `sure` where it is the main work of the paragraph.
    """

    kind: str
    number: int
    verb: str
    rest: str
    about: str
    passage: Passage
    carries: float
    point: Point | None = None
    sure: bool = True

    @property
    def does(self) -> str:
        """Write it as a statement: It gives figures on exports."""
        ending = "es" if self.verb.endswith(("s", "o")) else "s"
        return f"It {self.verb}{ending} {self.rest}."


@once
def purposes(reading: Reading) -> Iterator[Purpose]:
    """Give the work of each paragraph that shows it, in text order."""
    for stretch in stretches(reading):
        for find in FINDERS:
            for each in find(reading, stretch):
                if flaw(each.does, reading.article.text) is None:
                    yield each
    yield from _learned(reading)


def _made(reading: Reading, stretch: Stretch, kind: str, work: tuple[str, str], about: str = "") -> Purpose:
    weights = [carried_by(reading, passage) for passage in stretch.sentences]
    verb, rest = work
    return Purpose(kind, stretch.number, verb, rest, about, stretch.passage, sum(weights) / len(weights))


def _voices(reading: Reading, stretch: Stretch) -> Iterator[Purpose]:
    """In: “The dam could fail,” said Ann Lee, an engineer. Out: quote(s) an engineer on the dam."""
    found = voice(reading, stretch)
    if found is not None:
        yield _made(reading, stretch, "voice", found[:2], found[2])


def _acts(reading: Reading, stretch: Stretch) -> Iterator[Purpose]:
    """In: The council condemned the attack. Out: report(s) criticism from the council."""
    found = speech_act(reading, stretch)
    if found is not None:
        act, who = found
        yield _made(reading, stretch, f"act:{act}", ("report", f"{act} from {who}"), who)


def _figures(reading: Reading, stretch: Stretch) -> Iterator[Purpose]:
    """In: Exports fell by 12 per cent. Imports rose by 3 per cent. Out: give(s) figures."""
    found = [count for count in reading.counts if stretch.holds(count.span) and _is_telling(count)]
    told = sum(any(within(count.span, passage) for count in found) for passage in stretch.sentences)
    if len(found) < FIGURES or told / len(stretch.sentences) < MAINLY or QUOTED.search(stretch.text):
        return
    topics = {topic for fact in stretch.facts(reading) if (topic := _measured(reading, fact))}
    if len(topics) == 1:
        (topic,) = topics
        yield _made(reading, stretch, "figures", ("give", f"figures on {topic}"), topic)
    elif told == len(stretch.sentences) and _measures(reading, stretch, found):
        yield _made(reading, stretch, "figures", FIGURED)


def _measures(reading: Reading, stretch: Stretch, found: Sequence[Count]) -> bool:
    """Say whether the figures are what a paragraph is about: shares are compared, or its verb measures."""
    verbs = {reading.second[verb.i].lemma_ for verb in main_verbs(reading) if stretch.start <= verb.i < stretch.end}
    return sum(count.unit == "percent" for count in found) >= FIGURES or bool(verbs & (MEASURES - STATES))


def _is_telling(count: Count) -> bool:
    """Say whether a figure tells something: two master's degrees do not."""
    return count.unit in SHARES or (count.unit == "count" and (count.value or 0) >= LARGE)


def _measured(reading: Reading, fact: Fact) -> str:
    """Give the subject of a clause that tells a figure of it; empty where it is a person or leans on others."""
    inside = [reading.first[token].idx for part in fact.after for token in part.tokens]
    figured = any(count.span.start <= at < count.span.end for count in reading.counts for at in inside)
    head = reading.first[fact.subject.head]
    measured = reading.second[fact.head].lemma_.lower() in MEASURES
    thing = measured and head.pos_ == "NOUN" and person_or_thing(reading.second[head.i].lemma_.lower()) == "what"
    return named_subject(reading, fact) if figured and fact.agreed and thing else ""


def _past(reading: Reading, stretch: Stretch) -> Iterator[Purpose]:
    """In: In 1990 the town built a mill. It closed in 2004. Out: look(s) back at what happened in earlier years."""
    dated = [each for each in reading.times if stretch.holds(each.span)]
    old = [each for each in dated if _year(each.value) < latest_year(reading) - LAST and _is_main(reading, each)]
    verbs = [verb for verb in main_verbs(reading) if stretch.start <= verb.i < stretch.end]
    past = bool(verbs) and all(_is_past(verb) for verb in verbs)
    told = sum(any(within(each.span, passage) for each in old) for passage in stretch.sentences)
    spoken_of = bool(stretch.spoken(reading)) or stretch.shows("speech")
    if old and len(old) == len(dated) and past and not spoken_of and told >= HALF * len(stretch.sentences):
        begun = (text for fact in stretch.facts(reading) if (text := _begun(reading, fact)))
        origin = next(begun, "")
        work = ("go", f"back to the beginnings of {origin}") if origin else BACK
        yield _made(reading, stretch, "past", work, origin)


def _is_main(reading: Reading, dated: Dated) -> bool:
    """Say whether a date belongs to the main clause of its sentence."""
    token = token_at(reading.first, dated.span.start)
    return token is not None and not any(each.dep_ in INNER for each in (token, *token.ancestors))


def _year(value: str | None) -> int:
    found = re.findall(r"\d{4}|\d{3}X", value or "")
    return max((int(each.replace("X", "9")) for each in found), default=9999)


def _is_past(verb: Token) -> bool:
    group = [verb, *(child for child in verb.children if child.dep_ in {"aux", "aux:pass", "cop"})]
    return any(token.tag_ == "VBD" for token in group)


def _begun(reading: Reading, fact: Fact) -> str:
    """Give what a clause says was founded, begun or opened."""
    if reading.second[fact.head].lemma_.lower() not in BEGINNINGS or not fact.agreed or fact.kind != "main":
        return ""
    passive = any(reading.first[token].dep_ == "aux:pass" for token in fact.group)
    thing = next((part for part in fact.after if part.role == "object" and part.settled), None)
    part = fact.subject if passive or thing is None else thing
    return _thing(reading, part)


def _thing(reading: Reading, part: Part) -> str:
    text = words(reading.first, part.tokens)
    name = next((name for name in reading.names if text.removeprefix("The ").removeprefix("the ") in name.forms), None)
    return said(name) if name is not None and name.kind in {"organisation", "other"} else ""


def _ahead(reading: Reading, stretch: Stretch) -> Iterator[Purpose]:
    """In: The council will decide in June. Out: tell(s) what the council will do next."""
    verbs = [verb for verb in main_verbs(reading) if stretch.start <= verb.i < stretch.end]
    coming = [verb for verb in verbs if _is_coming(reading, verb) and _is_set(reading, verb)]
    if not coming or len(coming) < MAINLY * len(verbs) or OPEN.search(stretch.text):
        return
    places = {verb.i for verb in coming}
    facts = [fact for fact in stretch.facts(reading) if fact.head in places and fact.agreed]
    actors = {_actor(reading, fact) for fact in facts}
    if len(actors) == 1 and "" not in actors and len(facts) == len(places):
        (who,) = actors
        yield _made(reading, stretch, "ahead", ("tell", f"what {who} will do next"), who)
    else:
        yield _made(reading, stretch, "ahead", AHEAD)


def _is_coming(reading: Reading, verb: Token) -> bool:
    """Say whether a main verb tells what is to be: will open, plans to open, is expected to open."""
    lemma = reading.second[verb.i].lemma_.lower()
    will = any(child.lower_ in {"will", "’ll", "'ll"} and child.dep_ == "aux" for child in verb.children)
    bound = any(child.dep_ == "xcomp" and child.tag_ == "VB" for child in verb.children)
    passive = any(child.dep_ == "aux:pass" and child.lower_ in {"is", "are"} for child in verb.children)
    intends = lemma in INTENDS and verb.tag_ in {"VBZ", "VBP"}
    foreseen = passive and lemma in {"expect", "schedule"}
    return (will and verb.pos_ == "VERB" and lemma not in STATES) or (bound and (intends or foreseen))


def _is_set(reading: Reading, verb: Token) -> bool:
    """Say whether somebody is to do what a verb tells, or a day or year is set for it; else it is a hope or a rule."""
    subject = own_subject(verb)
    if subject is None or verb.tag_ == "VBG":
        return False
    lemma = reading.second[subject.i].lemma_.lower()
    acting = bool(subject.ent_type_) or lemma in BODIES or person_or_thing(lemma) == "who"
    if acting and subject.dep_ == "nsubj" and not any(child.dep_ == "aux:pass" for child in verb.children):
        return True
    inside = sentence_of(verb)
    return any(within(each.span, inside) and _is_main(reading, each) for each in reading.times)


def _actor(reading: Reading, fact: Fact) -> str:
    head = reading.first[fact.subject.head]
    acting = head.ent_type_ in {"Person", "Organization"} and not any(
        reading.first[token].dep_ == "aux:pass" for token in fact.group
    )
    return named_subject(reading, fact) if acting else ""


def _life(reading: Reading, stretch: Stretch) -> Iterator[Purpose]:
    """In: Ann Lee grew up in Norwood. She studied law and became a judge in 2010. Out: tell(s) about ... Ann Lee."""
    persons = [name for name in reading.names if name.kind == "person" and " " in name.text]
    here = {name.text for name in persons if any(stretch.holds(mention) for mention in name.mentions)}
    told = {one.token: one.text for one in reading.referents}
    deeds = [fact for fact in stretch.facts(reading) if fact.source is None and _is_deed(reading, fact)]
    doers = {told.get(fact.subject.head) or _full(reading, fact) for fact in deeds}
    meant = here | {text for text in doers if text in {name.text for name in persons}}
    if len(deeds) >= LIVED and len(doers) == 1 and len(meant) == 1 and doers == meant and not stretch.spoken(reading):
        (who,) = meant
        yield _made(reading, stretch, "life", ("tell", f"about the life and work of {who}"), who)


def _is_deed(reading: Reading, fact: Fact) -> bool:
    lemma, first = reading.second[fact.head].lemma_.lower(), reading.first[fact.group[0]] if fact.group else None
    return lemma in LIVES and first is not None and (first.tag_ == "VBD" or first.lower_ == "has")


def _full(reading: Reading, fact: Fact) -> str:
    text = words(reading.first, fact.subject.tokens)
    return next((name.text for name in reading.names if name.kind == "person" and text in name.forms), text)


def _examples(reading: Reading, stretch: Stretch) -> Iterator[Purpose]:
    """In: For example, the mill now sells bread. Out: give(s) an example of what paragraph 4 says."""
    opening = re.match(r"(?:For (?:example|instance)\b|One (?:such )?example\b|Take, for)", stretch.text)
    if opening and stretch.number > 1:
        yield _made(reading, stretch, "example", ("give", "an example of what the paragraph before it says"))


FINDERS: tuple[Callable[[Reading, Stretch], Iterator[Purpose]], ...] = (
    _voices,
    _acts,
    _figures,
    _past,
    _ahead,
    _life,
    _examples,
)


def _defines(stretch: Stretch, point: Point) -> bool:
    """Say whether a short paragraph begins by saying what something is."""
    opening = re.match(rf"(?:The |An? )?{re.escape(point.about)}(?: \([^)]*\))?(?: is| are|, which)\b", stretch.text)
    return opening is not None and len(stretch.sentences) <= MOST_DEFINING


CLAUSES = {"why": "explain", "how": "explain", "happened": "tell", "did": "tell"}


def _learned(reading: Reading) -> Iterator[Purpose]:
    """Give what clauses explain, which is their paragraph's main work where it says little else."""
    told = {stretch.number: stretch for stretch in stretches(reading)}
    for point in points(reading):
        stretch = told.get(reading.article.place(point.passage).paragraph)
        if stretch is not None and point.kind in {*CLAUSES, "meaning"}:
            verb = CLAUSES.get(point.kind, "explain")
            rest = point.text[:1].lower() + point.text[1:]
            share = len(point.told.split()) / stretch.words
            short = len(stretch.sentences) == 1 or share >= HALF
            sure = (point.kind in {"why", "how"} and short) or (point.kind == "meaning" and _defines(stretch, point))
            made = _made(reading, stretch, point.kind, (verb, rest), point.about)
            yield Purpose(made.kind, made.number, verb, rest, point.about, point.passage, point.carries, point, sure)
