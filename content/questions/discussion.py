"""Discussion: one task to talk about and one to write, tied to the people, words and facts of this text.

In:  a story about courts: The judge sentenced the driver to two years in prison.
Out: The judge sentenced the driver to two years in prison (paragraph 4). Is that fair? ...
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from content.frames import ANY, Frame, frames
from content.material import SHOUTED, UNFIT, Material, gather, quotable, stands_alone, tokens_of
from content.model import Open, Question
from content.opinions import LEAST_SAID, opinion
from content.reading.gist import gist
from content.reading.phrases import sentence_of
from content.subjects import LEAD

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from spacy.tokens import Token

    from content.model import Character, Passage
    from content.reading import Reading
    from content.reading.quotes import Quote

TYPE = "discussion"
LEAST_HEARD = 14
LEAST_RETURNS = 4  # how often the lemmas of a theme stand in the text
DETAILS = 4  # sentences on which a good answer can draw
SHOWN = 2  # of them are quoted in the key
STARTS, LEAST_THEMED = 2, 2  # sentences from which a task on a theme starts, and its words in each of them
MOST_PAIRED = 22  # words of a sentence that is set beside another one
LEAST_CARRIED = 0.5  # of a fact that is set beside another one
LEAST_CENTRAL, MOST_NEWS = 0.5, 22  # how near the news is to the story's middle, and its words
IN_LEAD, OFTEN = 2, 8  # how often they stand in the title and beginning, or in the whole text
TALK_LINES, WRITING_LINES = 6, 12
# fmt: off
OFFICIAL = {
    "minister", "president", "mayor", "chief", "director", "spokesperson", "spokesman", "spokeswoman", "secretary",
    "governor", "chair", "chairman", "chairwoman", "head", "leader", "manager", "coach", "executive", "ambassador",
    "founder", "professor", "commissioner", "chairperson", "researcher", "scientist", "curator", "expert", "analyst",
}
# Titles that take a capital letter before the name.
TITLES = {
    "president", "minister", "premier", "professor", "senator", "mayor", "governor", "secretary", "king", "queen",
}
# Nobody writes to the dead, and no pupil to somebody before a court.
SILENT = {
    "died", "killed", "dead", "murdered", "shot", "assassinated", "funeral", "arrested", "sentenced", "jailed",
    "accused", "convicted", "charged", "death", "late", "former",
}
# fmt: on
APPOSITION = re.compile(r"^(?:the|a|an)\b| (?:of|at|for|in|to|on|from) |’s |'s ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Idea:
    """A task that this text could fill: how well it suits, its slots, and the passages that it rests on."""

    frame: Frame
    worth: float
    slots: dict[str, str]
    passages: tuple[Passage, ...] = ()


def propose(reading: Reading) -> Iterator[Question]:
    """Give the best task to talk about and the best to write; the next of each is spare, should one give away much."""
    material = gather(reading)
    ideas = [idea for frame in frames() for idea in _ideas(frame, material)]
    talk = _best([idea for idea in ideas if not idea.frame.writing], material, None)
    first = None if talk is None else _question(talk, material, ())
    if first is not None:
        yield first
    writing = _best([idea for idea in ideas if idea.frame.writing], material, talk)
    if writing is not None:
        yield _question(writing, material, () if first is None else first.evidence)
    used = {idea.frame for idea in (talk, writing) if idea is not None}
    for writes in (False, True):
        others = [idea for idea in ideas if idea.frame.writing is writes and idea.frame not in used]
        spare = _best(others, material, None)
        if spare is not None:
            yield replace(_question(spare, material, ()), spare=True)


def _ideas(frame: Frame, material: Material) -> Iterator[Idea]:
    """Give the ways in which a text can fill a task, none where it does not suit."""
    if frame.subject not in {ANY, *material.subjects}:
        return
    source = material.company is not None and _reports(material.company, material)
    company = "" if source else material.company or ""
    main = "" if source and material.main == material.company else material.main or ""
    slots = {"main": main, "company": company}
    if any(f"{{{slot}}}" in frame.task and not text for slot, text in slots.items()):
        return
    bonus = 1.0 if material.subjects[:1] == (frame.subject,) else 0.0
    match frame.rests_on:
        case "theme":
            present = [material.lemmas[lemma] for lemma in frame.lemmas if material.lemmas[lemma]]
            if sum(present) >= LEAST_RETURNS and len(present) > 1 and _opens(frame, material):
                telling = _telling(frame, material)
                worth = 3.6 if frame.subject == ANY else 3.0 + bonus
                if len(telling) == STARTS:
                    yield Idea(frame, worth, slots, telling)
        case "main" | "retell":
            yield Idea(frame, 2.0, slots)
        case "nothing":
            yield Idea(frame, 0.5, slots)
        case other:
            yield from WAYS[other](frame, material, bonus)


def _reports(company: str, material: Material) -> bool:
    """Say whether a company is in the story only because it studied what others do: a Canalys report."""
    name = re.escape(company)
    text = material.reading.article.text
    return (
        re.search(
            rf"{name}(?:’s|'s)? (?:report|survey|study|data|analyst)|ccording to {name}|analyst[^.]* at {name}", text
        )
        is not None
    )


def _opens(frame: Frame, material: Material) -> bool:
    """Say whether a story's title or beginning speaks of a theme: what comes up later is not what it is about."""
    title = re.findall(r"\w+", material.reading.article.title.casefold())
    opening = (token.lemma_.lower() for token in material.reading.second[:LEAD])
    spoken = sum(word in frame.lemmas for word in (*title, *opening))
    often = sum(material.lemmas[lemma] for lemma in frame.lemmas) >= OFTEN
    return spoken >= IN_LEAD or (spoken > 0 and often)


def _telling(frame: Frame, material: Material) -> tuple[Passage, ...]:
    """Give the two sentences of different paragraphs that speak most of a theme."""
    doc = material.reading.second
    weights: dict[Passage, float] = {}
    carries = {weight.passage: weight.carries for weight in material.reading.importance}
    for sent in material.reading.first.sents:
        found = {token.lemma_.lower() for token in doc[sent.start : sent.end]} & frame.lemmas
        if len(found) >= LEAST_THEMED:
            passage = sentence_of(sent.root)
            weights[passage] = len(found) + carries.get(passage, 0.0)
    chosen: list[Passage] = []
    for passage in sorted(weights, key=lambda passage: (-weights[passage], passage.start)):
        if len(chosen) < STARTS and all(material.number(passage) != material.number(other) for other in chosen):
            chosen.append(passage)
    return tuple(sorted(chosen, key=lambda passage: passage.start))


def _on_fact(frame: Frame, material: Material, bonus: float) -> Iterator[Idea]:
    """Open with a fact whose verb the task knows."""
    carries = {weight.passage: weight.carries for weight in material.reading.importance}
    for place, fact in enumerate(material.facts):
        verbs = {
            token.lemma_.lower()
            for token in tokens_of(material.reading, fact)
            if token.pos_ == "VERB" and token.dep_ in MAIN
        }
        if frame.lemmas & verbs and carries.get(fact[1], 0.0) >= LEAST_CARRIED and _opens_well(fact, material):
            slots = {"fact": fact[0], "n": material.number(fact[1])}
            base = 3.0 if frame.subject == ANY else 3.5
            worth = base + bonus - 0.05 * min(place, 10) + carries.get(fact[1], 0.5) - 0.5
            yield Idea(frame, worth, slots, (fact[1],))


def _opens_well(fact: tuple[str, Passage], material: Material) -> bool:
    """Say whether a fact stands word for word at the beginning of its sentence, early or near the story's middle."""
    central = {weight.passage: weight.central for weight in material.reading.importance}
    early = int(material.number(fact[1])) <= EARLY
    whole = material.reading.article.quote(fact[1]).startswith(fact[0])
    return whole and not SHOUTED.search(fact[0]) and (early or central.get(fact[1], 0.0) >= LEAST_CENTRAL)


def _on_pair(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    """Set two facts of different paragraphs side by side."""
    facts = sorted(_weighty(material)[:4], key=lambda fact: fact[1].start)
    for one, other in pairwise(facts):
        numbers = material.number(one[1]), material.number(other[1])
        if numbers[0] != numbers[1]:
            slots = {"fact": one[0], "n": numbers[0], "other": other[0], "on": numbers[1]}
            yield Idea(frame, 1.5, slots, (one[1], other[1]))


def _weighty(material: Material) -> list[tuple[str, Passage]]:
    """Give short sentences that carry most and stand alone, word for word."""
    article, found = material.reading.article, []
    for weight in material.reading.importance:
        text = article.quote(weight.passage).rstrip(".")
        short = len(text.split()) <= MOST_PAIRED and not UNFIT.search(text)
        if short and weight.carries >= LEAST_CARRIED and stands_alone(material.reading, weight.passage):
            found.append((weight.carries, text, weight.passage))
    return [(text, passage) for _, text, passage in sorted(found, key=lambda each: (-each[0], each[2].start))]


def _on_news(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    """Open with the news itself: what the first sentence tells, where the story stays near it."""
    sent = next(iter(material.reading.first.sents))
    text = gist(sent, material.reading.second, MOST_NEWS).rstrip(".")
    central = [weight.central for weight in material.reading.importance[:1]]
    if not frame.writing and not _happened(sent.root):
        return
    if text and central and central[0] >= LEAST_CENTRAL and not UNFIT.search(text):
        passage = sentence_of(sent.root)
        yield Idea(frame, 2.2, {"fact": text, "n": material.number(passage)}, (passage,))


def _happened(root: Token) -> bool:
    """Say whether a sentence tells of something that happened or has begun: what only is so was led to by nothing."""
    helpers = {child.lower_ for child in root.children if child.dep_ in {"aux", "aux:pass"}}
    past = root.tag_ == "VBD" or (root.tag_ in {"VBN", "VBG"} and bool(helpers & {"has", "have", "was", "were"}))
    return past and root.pos_ == "VERB"


def _on_opinion(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    roles = {row.name: row for row in material.people if row.kind == "person"}
    for quote in material.reading.quotes:
        words = opinion(quote, material.reading)
        if words and quote.direct and quote.speaker_known and " " in quote.speaker:
            who = _named(roles[quote.speaker]) if quote.speaker in roles else quote.speaker
            slots = {"said": f"{words}.", "bare": words, "who": who, "n": material.number(quote.words)}
            yield Idea(frame, 3.8 + (0.5 if quote.speaker in roles else 0.0), slots, (quote.passage,))


def _on_two(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    """Set the first two speakers side by side."""
    first: dict[str, Quote] = {}
    persons = {name.text for name in material.reading.names if name.kind == "person" and " " in name.text}
    for quote in material.reading.quotes:
        new = all(quote.speaker.split()[-1] != name.split()[-1] for name in first)  # a person may have two long names
        own = quote.sure and quote.speaker in persons and _heard(quote, material)
        if own and new and len(quote.text.split()) >= LEAST_SAID:
            first[quote.speaker] = quote
    pair = list(first.values())[:2]
    if len(pair) == 2 and material.number(pair[0].words) != material.number(pair[1].words):  # noqa: PLR2004 - two
        slots = {key: quote.speaker for key, quote in zip("ab", pair, strict=True)}
        slots |= {key: material.number(quote.words) for key, quote in zip(("an", "bn"), pair, strict=True)}
        yield Idea(frame, 3.2, slots, tuple(quote.passage for quote in pair))


def _on_one(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    """Turn to the person whose own words are longest."""
    persons = {name.text for name in material.reading.names if name.kind == "person" and " " in name.text}
    own = [quote for quote in material.reading.quotes if quote.sure and quote.speaker in persons]
    heard = [quote for quote in own if len(quote.text.split()) >= LEAST_HEARD and _heard(quote, material)]
    quote = max(heard, key=lambda quote: len(quote.text), default=None)
    if quote is not None:
        slots = {"a": quote.speaker, "an": material.number(quote.words)}
        yield Idea(frame, 2.7, slots, (quote.passage,))


def _heard(quote: Quote, material: Material) -> bool:
    """Say whether a sentence shows somebody's own words in quotation marks, and names the speaker beside them."""
    sentence = material.reading.article.quote(quote.passage)
    beside = re.sub(r"[“\"][^“”\"]*[”\"]?", " ", sentence)
    return quote.direct and bool(quote.cue) and quote.speaker.split()[-1] in beside and sentence != beside


def _on_person(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    """Turn to a person who holds an office."""
    speaking = {quote.speaker for quote in material.reading.quotes}
    for row in material.people:
        if row.name in speaking and _may_be_asked(row, material):
            yield Idea(frame, 3.5, {"to": _named(row).rstrip(",")}, (row.passage,))


MAIN = {"ROOT", "ccomp"}  # by the second reader: no "house built by", which tells of something else
EARLY = 3  # paragraphs: what stands there is the news, and no side matter

WAYS: dict[str, Callable[[Frame, Material, float], Iterator[Idea]]] = {
    "fact": _on_fact,
    "pair": _on_pair,
    "news": _on_news,
    "opinion": _on_opinion,
    "two": _on_two,
    "one": _on_one,
    "letter": _on_person,
    "interview": _on_person,
}


def _named(row: Character) -> str:
    """Name a person with the role: a title before the name, anything longer behind it, between commas."""
    if APPOSITION.search(row.role):
        office = row.role.split()[0] in TITLES and re.match(r"[a-z]+ (?:of|for) (?:[a-z]+ )?[A-Z]", row.role)
        return f"{row.name}, {row.role[:1].upper() + row.role[1:] if office else row.role},"
    titled = row.role.split()[-1] in TITLES
    role = " ".join(word[:1].upper() + word[1:] for word in row.role.split()) if titled else row.role
    return f"{role} {row.name}"


def _may_be_asked(row: Character, material: Material) -> bool:
    """Say whether one could write to a person: an office, and no word of death or arrest where the name stands."""
    official = OFFICIAL & set(row.role.casefold().split()) and not SILENT & set(row.role.casefold().split())
    article = material.reading.article
    near = [paragraph for paragraph in article.paragraphs if row.name.split()[-1] in paragraph]
    troubled = any(SILENT & set(re.findall(r"\w+", paragraph.casefold())) for paragraph in near)
    return row.kind == "person" and bool(official) and " " in row.name and not troubled


def _best(ideas: list[Idea], material: Material, talk: Idea | None) -> Idea | None:
    """Choose the idea that suits best; like ones are told apart by the title, so that lessons differ."""
    used = set(talk.passages if talk else ())
    free = [idea for idea in ideas if not (idea.passages and set(idea.passages) <= used)]
    return max(free, key=lambda idea: idea.worth + _turn(idea, material), default=None)


def _turn(idea: Idea, material: Material) -> float:
    text = f"{material.reading.article.title}|{idea.frame.task}|{sorted(idea.slots.items())}"
    return hashlib.sha256(text.encode()).digest()[0] / 256


def _question(idea: Idea, material: Material, used: Collection[Passage]) -> Question:
    details = _important(material.reading, {*idea.passages, *used})
    points = [point.format(**idea.slots) for point in idea.frame.points]
    points += _details(details, material)
    lines = WRITING_LINES if idea.frame.writing else TALK_LINES
    evidence = tuple(dict.fromkeys((*idea.passages, *details))) or (_lead(material.reading),)
    return Question(TYPE, _prompt(idea, material), Open(tuple(points), lines), evidence, len(points), 0.8)


def _important(reading: Reading, used: Collection[Passage]) -> list[Passage]:
    """Give the sentences that carry most, each of another paragraph and none used by the task already."""
    ordered = sorted(reading.importance, key=lambda weight: -weight.carries)
    chosen: dict[int, Passage] = {}
    for weight in ordered:
        number = reading.article.place(weight.passage).paragraph
        if weight.passage not in used and len(chosen) < DETAILS:
            chosen.setdefault(number, weight.passage)
    return sorted(chosen.values(), key=lambda passage: passage.start)


def _prompt(idea: Idea, material: Material) -> str:
    """Fill the task, and say where to look for its theme."""
    prompt = idea.frame.task.format(**idea.slots)
    shown = " and ".join(material.number(passage) for passage in idea.passages)
    paragraphs = f"paragraph{'s' if len(idea.passages) > 1 else ''} {shown}"
    where = ""
    if idea.frame.rests_on == "theme":
        where = f" You will find facts in {paragraphs}." if idea.frame.writing else f" Start from {paragraphs}."
    return prompt[:1].upper() + prompt[1:] + where


def _details(details: list[Passage], material: Material) -> list[str]:
    """Name facts that a good answer could use, word for word, or the paragraphs where they stand."""
    article = material.reading.article
    fit = [each for each in details if quotable(material.reading, each)]
    shown = [f"“{article.quote(each).rstrip('.')}” (paragraph {material.number(each)})" for each in fit[:SHOWN]]
    return [f"Uses facts such as {' or '.join(shown)}."] if shown else _places(details, material)


def _places(passages: Iterable[Passage], material: Material) -> list[str]:
    """Name the paragraphs that a good answer draws on."""
    numbers = [str(number) for number in sorted({int(material.number(passage)) for passage in passages})]
    if not numbers:
        return []
    shown = " and ".join(filter(None, (", ".join(numbers[:-1]), numbers[-1])))
    those = "those" if len(numbers) > 1 else "that"
    return [f"Draws on facts such as {those} in paragraph{'s' if len(numbers) > 1 else ''} {shown}."]


def _lead(reading: Reading) -> Passage:
    return sentence_of(next(iter(reading.first.sents)).root)
