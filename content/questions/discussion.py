"""Discussion: one task to talk about and one to write, tied to the people, words and facts of this text.

In:  The council will close two libraries of the town in May, the mayor's office said. ... Parents are against it. ...
Out: “The council will close two libraries ...” (paragraph 1). Who gains from this, and who could be against it? ...
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from content.bearing import bearing, borne, suits
from content.frames import Frame, frames
from content.groups import group, is_grave
from content.leading import cast
from content.material import Material, gather, quotable
from content.model import Open, Question
from content.news import grants, is_recent
from content.once import once
from content.openings import openings
from content.reading.phrases import sentence_of
from content.voices import addressed, is_alive, is_gone, longest_heard, pair_of_speakers, views

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from content.model import Passage
    from content.reading import Name, Reading

TYPE = "discussion"
GENERAL, NEWS = {"heading", "nothing"}, "news"  # what tasks for every article rest on, and those on its news
# News that the task before has quoted is not quoted again.
QUOTED, AGAIN = "“{fact}” (paragraph {n}). ", "Look again at the news in paragraph {n}. "
# Tasks on the whole of a story.
WHOLE = {"main", "person", "report", "title", "figures", "argued", "heading", "nothing", "letter", "interview"}
# Of these a lesson takes one: two tasks on one thing are dull.
TWICE_DULL = ({"one", "two"}, {"title", "heading"}, {"figures"}, {"cast"}, {"person", "interview", "letter", "one"})
CUT_TITLE = re.compile(r"…$|\.\.\.$|[“”\"|]")
SHOWN = 1  # sentences that the key quotes
MOST_WORDS = 40  # of a task, which may quote a sentence
DETAILS, NEAREST = 2, 2  # sentences on which a good answer can draw, and how many of them for their nearness
# A task on a theme: the theme's own words stand in the title or the lead, and return among other words of it; the task
# is near to the whole story, and several paragraphs speak of what it asks. Without the last, readers of twenty lessons
# kept one such task in four: a story of a pilgrimage seldom tells why people go.
BEGINNING = 45  # tokens
LEAST_CORE, LEAST_DIFFERENT, LEAST_RETURNS = 3, 3, 6
# A text to write out of the facts suits sooner than a question on which people have views.
LEAST_NEAR, LEAST_NEAR_VIEW = 0.4, 0.45
LEAST_BORNE = 4  # paragraphs that speak of what a theme asks
MOST_TRIED = 6  # tasks on themes that are compared with the story
LEAST_FIGURES, LEAST_NUMBERED = 6, 4  # numbers, and paragraphs in which they stand
LEAST_TITLE = 4  # words
# How well tasks suit that rest on the news: with its very verb, with any verb, with what else they need, and where the
# sentence is not the first. Readers kept nearly all tasks on true news and on whom a story is about.
NEWS_FITS, NEWS_ANY, NEWS_NEEDS, NEWS_LATER = 3.3, 2.8, 0.2, 0.4
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
    chosen = [idea for idea in (talk, writing) if idea is not None]
    before: list[Passage] = []
    for idea in chosen:
        task = _question(idea, material, () if idea is talk or talk is None else talk.passages, before)
        before.extend(task.evidence)
        yield task
    for writes in (False, True):
        others = [idea for idea in ideas if idea.frame.writing is writes and idea.frame.rests_on not in GENERAL]
        others = [idea for idea in others if not any(_is_dull_beside(idea, each) for each in chosen)]
        spare = _best([idea for idea in others if idea.frame not in {each.frame for each in chosen}], material, None)
        if spare is not None:
            yield replace(_question(spare, material), spare=True)


def _ideas(material: Material) -> Iterator[Idea]:
    """Give the ways in which a text can fill the tasks, none where one does not suit."""
    yield from _on_themes(material)
    for frame in frames():
        if frame.rests_on in WAYS and grants(material.reading, frame.needs):
            yield from WAYS[frame.rests_on](frame, material)


def _on_themes(material: Material) -> Iterator[Idea]:
    """Give the tasks on a theme to which the story comes back again and again."""
    themed = [frame for frame in frames() if frame.rests_on == "theme" and _opens(frame, material)]
    themed.sort(key=lambda frame: -_spoken(frame.core, material))
    for frame in themed[:MOST_TRIED]:
        near = suits(material.reading, frame.task)
        least = LEAST_NEAR if frame.writing else LEAST_NEAR_VIEW
        if near >= least and borne(material.reading, frame.task, frame.lemmas) >= LEAST_BORNE:
            yield Idea(frame, (2.2 if frame.writing else 1.7) + 2 * near, {})


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


def _on_news(frame: Frame, material: Material) -> Iterator[Idea]:
    """Open with the news itself, where its verb is one of the task's; a task without verbs takes any news."""
    for news in openings(material.reading):
        fits = news.happened and is_recent(news, material.reading)
        if fits and (news.verb in frame.lemmas or (not frame.lemmas and news.first)):
            worth = NEWS_FITS if frame.lemmas else NEWS_ANY + NEWS_NEEDS * (len(frame.needs) - 1)
            worth -= 0.0 if news.first else NEWS_LATER
            yield Idea(frame, worth, {"fact": news.text, "n": material.number(news.passage)}, (news.passage,))


def _on_main(frame: Frame, material: Material) -> Iterator[Idea]:
    """Turn to the person, organisation, place or work that the story is about."""
    main = material.main
    if main is None:
        return
    if frame.rests_on == "person" and not (main.kind == "person" and is_alive(main.name, material)):
        return
    yield Idea(frame, 2.9 if main.kind in {"person", "organisation"} else 2.6, {"main": main.name})


def _on_cast(frame: Frame, material: Material) -> Iterator[Idea]:
    """Turn to people of whom the story tells, one of whom the class chooses."""
    people = cast(material.reading)
    if people:
        *names, last = (person.text for person in people)
        told = filter(None, (_told_best(person, material.reading) for person in people))
        yield Idea(frame, 1.7, {"names": f"{', '.join(names)} or {last}"}, tuple(dict.fromkeys(told)))


def _told_best(name: Name, reading: Reading) -> Passage | None:
    """Give the sentence with a name that carries most."""
    starts = [mention.start for mention in name.mentions]
    telling = [w for w in reading.importance if any(w.passage.start <= start < w.passage.end for start in starts)]
    best = max(telling, key=lambda weight: (weight.carries, -weight.passage.start), default=None)
    return None if best is None else best.passage


def _on_argued(frame: Frame, _: Material) -> Iterator[Idea]:
    """Turn to the writer of an article that argues."""
    yield Idea(frame, 2.7, {})


def _on_nothing(frame: Frame, _: Material) -> Iterator[Idea]:
    yield Idea(frame, 1.0, {})


def _on_group(frame: Frame, material: Material) -> Iterator[Idea]:
    """Turn to those whom the news concerns."""
    concerned = group(material.reading)
    if concerned:
        yield Idea(frame, 2.8, {"group": concerned})


def _on_title(frame: Frame, material: Material) -> Iterator[Idea]:
    """Put the source's own title to the class."""
    article = material.reading.article
    title = article.title.rstrip(".")
    # A title that has no word of its own was made of the first sentence.
    own = set(re.findall(r"\w+", title.casefold())) - set(re.findall(r"\w+", article.paragraphs[0].casefold()))
    fits = own and not CUT_TITLE.search(title) and len(title.split()) >= LEAST_TITLE
    if fits and not (frame.writing and is_grave(material.reading)):
        yield Idea(frame, 1.3, {"title": title})


def _on_figures(frame: Frame, material: Material) -> Iterator[Idea]:
    """Turn to the numbers, where there are many."""
    found = {count.figure: material.number(count.passage) for count in material.reading.counts if count.counts}
    if len(found) >= LEAST_FIGURES and len(set(found.values())) >= LEAST_NUMBERED:
        yield Idea(frame, 1.2, {})


def _on_opinion(frame: Frame, material: Material) -> Iterator[Idea]:
    """Put what somebody thinks to the class; both sides are asked for only where there are two."""
    for view in views(material):
        if view.contested or "against" not in frame.task:
            yield Idea(frame, 2.9 if view.known and view.contested else 2.5, view.slots, (view.passage,))


def _on_two(frame: Frame, material: Material) -> Iterator[Idea]:
    """Set the first two speakers side by side."""
    pair = pair_of_speakers(material)
    met = not frame.writing or not any(is_gone(quote.speaker, material) for quote in pair)
    if pair and met:
        slots = {key: quote.speaker for key, quote in zip("ab", pair, strict=True)}
        slots |= {key: material.number(quote.words) for key, quote in zip(("an", "bn"), pair, strict=True)}
        yield Idea(frame, 2.5, slots, tuple(quote.passage for quote in pair))


def _on_one(frame: Frame, material: Material) -> Iterator[Idea]:
    """Turn to the person whose own words are longest."""
    quote = longest_heard(material)
    if quote is not None and not (frame.writing and is_gone(quote.speaker, material)):
        yield Idea(frame, 2.5, {"a": quote.speaker, "an": material.number(quote.words)}, (quote.passage,))


def _on_person(frame: Frame, material: Material) -> Iterator[Idea]:
    """Turn to a person who holds an office."""
    for name, passage in addressed(material):
        yield Idea(frame, 2.8, {"to": name}, (passage,))


WAYS: dict[str, Callable[[Frame, Material], Iterator[Idea]]] = {
    "news": _on_news,
    "opinion": _on_opinion,
    "group": _on_group,
    "title": _on_title,
    "figures": _on_figures,
    "main": _on_main,
    "person": _on_main,
    "report": _on_main,
    "argued": _on_argued,
    "cast": _on_cast,
    "heading": _on_nothing,
    "nothing": _on_nothing,
    "two": _on_two,
    "one": _on_one,
    "letter": _on_person,
    "interview": _on_person,
}


def _best(ideas: list[Idea], material: Material, talk: Idea | None) -> Idea | None:
    """Choose the idea that suits best; like ones are told apart by the title, so that lessons differ."""
    used = set(talk.passages if talk else ())
    free = [idea for idea in ideas if len(idea.frame.task.format(**idea.slots).split()) <= MOST_WORDS]
    free = [idea for idea in free if idea.frame.rests_on == NEWS or not _rests_on(idea, used)]
    free = [idea for idea in free if talk is None or not _is_dull_beside(idea, talk)]
    return max(free, key=lambda idea: idea.worth + _turn(idea, material), default=None)


def _is_dull_beside(idea: Idea, other: Idea) -> bool:
    """Say whether two tasks would send a class to the same person, people or title."""
    return any({idea.frame.rests_on, other.frame.rests_on} <= kinds for kinds in TWICE_DULL)


def _rests_on(idea: Idea, used: Collection[Passage]) -> bool:
    return bool(idea.passages) and set(idea.passages) <= set(used)


def _turn(idea: Idea, material: Material) -> float:
    text = f"{material.reading.article.title}|{idea.frame.task}|{sorted(idea.slots.items())}"
    return hashlib.sha256(text.encode()).digest()[0] / 1024


def _question(
    idea: Idea, material: Material, shown: Collection[Passage] = (), used: Collection[Passage] = ()
) -> Question:
    form = AGAIN + idea.frame.task.removeprefix(QUOTED) if _rests_on(idea, shown) else idea.frame.task
    task = form.format(**idea.slots)
    details = _bearing(idea, task, material, used)
    points = [point.format(**idea.slots) for point in idea.frame.points]
    points += _details(details, material)
    lines = WRITING_LINES if idea.frame.writing else TALK_LINES
    evidence = tuple(dict.fromkeys((*idea.passages, *details))) or (_lead(material.reading),)
    return Question(TYPE, task[:1].upper() + task[1:], Open(tuple(points), lines), evidence, len(points), 0.8)


def _bearing(idea: Idea, task: str, material: Material, used: Collection[Passage]) -> list[Passage]:
    """Give sentences on which a good answer can draw: the nearest to the task, then those that carry most.

    The second task of a lesson draws on others than the first, so that the two go over the whole story.
    """
    if idea.frame.rests_on == "cast" and idea.passages:
        return sorted(idea.passages, key=lambda passage: passage.start)
    near: list[Passage] = []
    if idea.frame.rests_on not in WHOLE:
        quoted = " ".join(material.reading.article.quote(passage) for passage in idea.passages)
        near = bearing(material.reading, quoted or task, (*idea.passages, *used))[:NEAREST]
    else:
        used = set(used) - {_lead(material.reading)}  # a story is not retold without its news
    return _important(material.reading, {*idea.passages, *used}, near)


def _important(reading: Reading, used: Collection[Passage], near: Sequence[Passage]) -> list[Passage]:
    """Add the sentences that carry most, each of another paragraph and none used already."""
    ordered = sorted(reading.importance, key=lambda weight: -weight.carries)
    chosen: dict[int, Passage] = {reading.article.place(passage).paragraph: passage for passage in near}
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
