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

from content.bearing import bearing, suits
from content.frames import ANY, Frame, frames
from content.groups import group, is_grave
from content.material import SHOUTED, UNFIT, Material, gather, quotable, stands_alone, tokens_of
from content.model import Open, Question
from content.once import once
from content.openings import openings
from content.reading.phrases import sentence_of
from content.voices import addressed, is_gone, longest_heard, pair_of_speakers, views

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from content.model import Passage
    from content.reading import Reading

TYPE = "discussion"
GENERAL = {"light", "nothing"}  # what tasks for every article rest on
NEWS = "news"
# News that the task before has quoted is not quoted again.
QUOTED, AGAIN = "“{fact}” (paragraph {n}). ", "Look again at the news in paragraph {n}. "
WHOLE = {
    "main",
    "retell",
    "title",
    "figures",
    "light",
    "nothing",
    "letter",
    "interview",
}  # tasks on the whole of a story
TWICE_DULL = ({"one", "two"}, {"title"}, {"figures"}, {"pair"})  # of these a lesson takes one
CUT_TITLE = re.compile(r"…$|\.\.\.$|[“”\"|]")
SHOWN = 1  # sentences that the key quotes
DETAILS = 3  # sentences on which a good answer can draw
# A sentence that has lost its beginning, marks left over, what somebody says or wishes.
BROKEN = re.compile(r"^\w+ed,|‘’|\b(?:said|says|should|must)\b")
WEIGHTY = 4  # facts, of which two neighbours are set side by side
MOST_PAIRED = 24  # words of a sentence that is set beside another one
# A task on a theme: the theme's own words stand in the title or the lead, twice in the text at least, among other words
# of it. Of 142 stories, the tasks on side matters had less than 0.3 of nearness to the whole story.
BEGINNING = 90  # tokens
LEAST_CORE, LEAST_DIFFERENT, LEAST_RETURNS, LEAST_NEAR = 2, 3, 5, 0.3
LEAST_ASKED = 0.4  # nearness of a theme that is put to the writers of letters
MOST_SPOKEN = 8  # times: a word that returns more often says no more
MOST_TRIED = 6  # tasks on themes that are compared with the story
LEAST_FIGURES, LEAST_NUMBERED = 6, 4  # numbers, and paragraphs in which they stand
LEAST_TITLE = 4  # words
LEAST_SPREAD = 3  # paragraphs that name whom a task turns on
LEAST_CENTRAL = 0.5  # how near a fact is to the story's middle
LEAST_CARRIED = 0.5  # of a fact that opens a task
LEAST_PAIRED = 0.3  # of a fact that is set beside another one
TALK_LINES, WRITING_LINES = 6, 12


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
    ideas = list(_ideas(material))
    talk = _best([idea for idea in ideas if not idea.frame.writing], material, None)
    writing = _best([idea for idea in ideas if idea.frame.writing], material, talk)
    if talk and writing and talk.frame.rests_on in GENERAL and writing.frame.rests_on in GENERAL:
        writing = None  # one honest task for every article is enough
    chosen = [idea for idea in (talk, writing) if idea is not None]
    for idea in chosen:
        yield _question(idea, material, () if idea is talk or talk is None else talk.passages)
    for writes in (False, True):
        others = [idea for idea in ideas if idea.frame.writing is writes and idea.frame.rests_on not in GENERAL]
        spare = _best([idea for idea in others if idea.frame not in {each.frame for each in chosen}], material, None)
        if spare is not None:
            yield replace(_question(spare, material), spare=True)


def _ideas(material: Material) -> Iterator[Idea]:
    """Give the ways in which a text can fill the tasks, none where one does not suit."""
    themed = [frame for frame in frames() if frame.rests_on == "theme" and _opens(frame, material)]
    themed.sort(key=lambda frame: -_spoken(frame.core, material))
    for frame in themed[:MOST_TRIED]:
        near = suits(material.reading, frame.task)
        if near >= LEAST_NEAR:
            yield from _as_letter(frame, near)
            yield Idea(frame, 3.0 + 1.6 * near + 0.02 * min(_spoken(frame.core, material), MOST_SPOKEN), {})
    for frame in frames():
        if frame.rests_on in WAYS and frame.subject in {ANY, *material.subjects}:
            bonus = 1.0 if material.subjects[:1] == (frame.subject,) else 0.0
            yield from WAYS[frame.rests_on](frame, material, bonus)


def _as_letter(theme: Frame, near: float) -> Iterator[Idea]:
    """Put the question of a theme to the writers of letters; it serves where the class talks about something else."""
    question, mark, _ = theme.task.partition("?")
    if mark and near >= LEAST_ASKED and not theme.writing and "." not in question:
        for frame in frames():
            if frame.rests_on == "question":
                yield Idea(frame, 1.8 + near, {"question": f"{question}?"})


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
    opening = set(_opening(material.reading))
    present = sum(material.lemmas[lemma] > 0 for lemma in frame.lemmas)
    return (
        bool(opening & frame.core)
        and not opening & frame.barred
        and _spoken(frame.core, material) >= LEAST_CORE
        and present >= LEAST_DIFFERENT
        and _spoken(frame.lemmas, material) >= LEAST_RETURNS
    )


@once
def _opening(reading: Reading) -> Iterator[str]:
    """Give the words of the title, and the dictionary forms with which the text begins."""
    yield from re.findall(r"[\w-]+", reading.article.title.casefold())
    yield from (token.lemma_.lower() for token in reading.second[:BEGINNING])


def _spoken(lemmas: Collection[str], material: Material) -> int:
    return sum(material.lemmas[lemma] for lemma in lemmas)


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
    facts = sorted(_weighty(material)[:WEIGHTY], key=lambda fact: fact[1].start)
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
        short = short and text[:1].isupper() and not BROKEN.search(text)
        if short and weight.carries >= LEAST_PAIRED and stands_alone(material.reading, weight.passage):
            found.append((weight.carries, text, weight.passage))
    return [(text, passage) for _, text, passage in sorted(found, key=lambda each: (-each[0], each[2].start))]


def _on_news(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    """Open with the news itself, where its verb is one of the task's; a task without verbs takes any news."""
    for news in openings(material.reading):
        if news.verb in frame.lemmas or (not frame.lemmas and news.happened and news.first):
            worth = (3.2 if frame.lemmas else 2.4) - (0.0 if news.first else 0.4)
            yield Idea(frame, worth, {"fact": news.text, "n": material.number(news.passage)}, (news.passage,))


def _on_group(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    """Turn to those whom the news concerns."""
    concerned = group(material.reading)
    if concerned:
        yield Idea(frame, 3.3, {"group": concerned})


def _on_title(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    """Put the source's own title to the class."""
    article = material.reading.article
    title = article.title.rstrip(".")
    # A title that has no word of its own was made of the first sentence.
    own = set(re.findall(r"\w+", title.casefold())) - set(re.findall(r"\w+", article.paragraphs[0].casefold()))
    fits = own and not CUT_TITLE.search(title) and len(title.split()) >= LEAST_TITLE
    if fits and not (frame.writing and is_grave(material.reading)):
        yield Idea(frame, 2.3, {"title": title})


def _on_figures(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    """Turn to the numbers, where there are many."""
    found = {count.figure: material.number(count.passage) for count in material.reading.counts if count.counts}
    if len(found) >= LEAST_FIGURES and len(set(found.values())) >= LEAST_NUMBERED:
        yield Idea(frame, 1.6 if frame.writing else 2.2, {})


def _on_main(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    """Turn to the name to which the text returns, from paragraph to paragraph."""
    main = material.main
    spread = {
        material.number(mention)
        for name in material.reading.names
        if main in {name.text, f"the {name.text}"}
        for mention in name.mentions
    }
    if main and len(spread) >= LEAST_SPREAD and not (main == material.company and _reports(main, material)):
        yield Idea(frame, 2.0, {"main": main})


def _on_light(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    """Play with a story that is not about somebody's suffering."""
    if not is_grave(material.reading):
        yield Idea(frame, 0.6, {})


def _on_nothing(frame: Frame, _: Material, __: float) -> Iterator[Idea]:
    yield Idea(frame, 0.5, {})


def _on_opinion(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    """Put what somebody thinks to the class; both sides are asked for only where there are two."""
    for view in views(material):
        if view.contested or "against" not in frame.task:
            yield Idea(frame, 4.3 if view.known else 3.8, view.slots, (view.passage,))


def _on_two(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    """Set the first two speakers side by side."""
    pair = pair_of_speakers(material)
    met = not frame.writing or not any(is_gone(quote.speaker, material) for quote in pair)
    if pair and met:
        slots = {key: quote.speaker for key, quote in zip("ab", pair, strict=True)}
        slots |= {key: material.number(quote.words) for key, quote in zip(("an", "bn"), pair, strict=True)}
        yield Idea(frame, 3.2, slots, tuple(quote.passage for quote in pair))


def _on_one(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    """Turn to the person whose own words are longest."""
    quote = longest_heard(material)
    if quote is not None and not (frame.writing and is_gone(quote.speaker, material)):
        yield Idea(frame, 2.7, {"a": quote.speaker, "an": material.number(quote.words)}, (quote.passage,))


def _on_person(frame: Frame, material: Material, _: float) -> Iterator[Idea]:
    """Turn to a person who holds an office."""
    for name, passage in addressed(material):
        yield Idea(frame, 3.0, {"to": name}, (passage,))


MAIN = {"ROOT", "ccomp"}  # by the second reader: no "house built by", which tells of something else
EARLY = 3  # paragraphs: what stands there is the news, and no side matter

WAYS: dict[str, Callable[[Frame, Material, float], Iterator[Idea]]] = {
    "fact": _on_fact,
    "pair": _on_pair,
    "news": _on_news,
    "opinion": _on_opinion,
    "group": _on_group,
    "title": _on_title,
    "figures": _on_figures,
    "main": _on_main,
    "retell": _on_main,
    "light": _on_light,
    "nothing": _on_nothing,
    "two": _on_two,
    "one": _on_one,
    "letter": _on_person,
    "interview": _on_person,
}


def _best(ideas: list[Idea], material: Material, talk: Idea | None) -> Idea | None:
    """Choose the idea that suits best; like ones are told apart by the title, so that lessons differ."""
    used = set(talk.passages if talk else ())
    free = [idea for idea in ideas if idea.frame.rests_on == NEWS or not _rests_on(idea, used)]
    free = [idea for idea in free if talk is None or not talk.frame.task.startswith(idea.slots.get("question", "-"))]
    for kinds in TWICE_DULL:
        if talk and talk.frame.rests_on in kinds:
            free = [idea for idea in free if idea.frame.rests_on not in kinds]
    return max(free, key=lambda idea: idea.worth + _turn(idea, material), default=None)


def _rests_on(idea: Idea, used: Collection[Passage]) -> bool:
    return bool(idea.passages) and set(idea.passages) <= set(used)


def _turn(idea: Idea, material: Material) -> float:
    text = f"{material.reading.article.title}|{idea.frame.task}|{sorted(idea.slots.items())}"
    return hashlib.sha256(text.encode()).digest()[0] / 1024


def _question(idea: Idea, material: Material, shown: Collection[Passage] = ()) -> Question:
    form = AGAIN + idea.frame.task.removeprefix(QUOTED) if _rests_on(idea, shown) else idea.frame.task
    task = form.format(**idea.slots)
    details = _bearing(idea, task, material)
    points = [point.format(**idea.slots) for point in idea.frame.points]
    points += _details(details, material)
    lines = WRITING_LINES if idea.frame.writing else TALK_LINES
    evidence = tuple(dict.fromkeys((*idea.passages, *details))) or (_lead(material.reading),)
    return Question(TYPE, task[:1].upper() + task[1:], Open(tuple(points), lines), evidence, len(points), 0.8)


def _bearing(idea: Idea, task: str, material: Material) -> list[Passage]:
    """Give sentences on which a good answer can draw: those nearest to the task, or else those that carry most."""
    if idea.frame.rests_on in WHOLE:
        return _important(material.reading, idea.passages)
    quoted = " ".join(material.reading.article.quote(passage) for passage in idea.passages)
    found = bearing(material.reading, quoted or task, idea.passages)
    return found or _important(material.reading, idea.passages)


def _important(reading: Reading, used: Collection[Passage]) -> list[Passage]:
    """Give the sentences that carry most, each of another paragraph and none used by the task already."""
    ordered = sorted(reading.importance, key=lambda weight: -weight.carries)
    chosen: dict[int, Passage] = {}
    for weight in ordered:
        number = reading.article.place(weight.passage).paragraph
        if weight.passage not in used and len(chosen) < DETAILS:
            chosen.setdefault(number, weight.passage)
    return sorted(chosen.values(), key=lambda passage: passage.start)


def _details(details: list[Passage], material: Material) -> list[str]:
    """Name the paragraphs on which a good answer can draw, with the words of those that can be quoted alone."""
    article = material.reading.article
    whole = [each for each in details if quotable(material.reading, each)][:SHOWN]
    quoted = [f"“{article.quote(each).rstrip('.')}” (paragraph {material.number(each)})" for each in whole]
    numbers = [material.number(each) for each in details if each not in whole]
    places = [f"paragraph{'s' if len(numbers) > 1 else ''} {_listed(numbers)}"] if numbers else []
    return [f"Can draw on {' and on '.join((*quoted, *places))}."] if details else []


def _listed(texts: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(texts[:-1]), texts[-1])))


def _lead(reading: Reading) -> Passage:
    return sentence_of(next(iter(reading.first.sents)).root)
