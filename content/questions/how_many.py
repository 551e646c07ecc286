"""How many, how much: ask for the figure in a settled clause.

In:  Mexico has extradited 284 defendants to the United States.
Out: How many defendants has Mexico extradited to the United States? (284)
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from content.agreement import agree_on_subject
from content.distractors import arranged, is_ladder, numbers_near, reason_for
from content.figure_words import AMOUNT, asked_for
from content.model import Choice, Gap, Option, Question
from content.reading.facts import Part
from content.realise import ask_rest, ask_subject, words
from content.rewording import asked_otherwise
from content.statements import Told, told
from content.stems import told_words
from content.sums import sums
from content.worth import LEAST_CARRIED, carried_by, is_worth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.model import Shape
    from content.reading import Reading
    from content.reading.counts import Count
    from content.reading.facts import Fact

TYPE = "how_many"
MOST_WORDS = 20  # longer ones were seen to list what nobody asked
MOST_SOURCED = 24  # with the source in front, which is read over
WRONG = 3
LEAST_OWN = 2  # rivals that the text itself gives; a ladder of made-up figures shows the key, or nothing
LEAST_FIGURE = 3  # "two" is a figure that nobody would ask for
# What people have each of their own: workers lost their jobs; gunmen burst into their house.
OF_ALL = {"jobs", "lives", "homes", "livelihoods", "journey", "studies", "careers", "education", "families", "parents"}
# Past forms that are base forms too; of others the second reader has not found the base: did they redrawn.
BOTH_FORMS = {
    "cut",
    "put",
    "hit",
    "set",
    "cost",
    "let",
    "shut",
    "spread",
    "read",
    "beat",
    "cast",
    "burst",
    "bid",
    "quit",
}
BOTH_FORMS |= {"split", "shed", "hurt", "broadcast", "upset", "thrust", "wed", "rid"}
SINGULAR_VERBS = {"is", "was", "has", "does"}
LEAST_TOLD = 3  # content words beside the figure, or the question could be about anything
LEAST_ASKED = {"how long": 2}  # a named person counts for nothing: spent two months in prison


def propose(reading: Reading) -> Iterator[Question]:
    """Ask each settled clause for the figures in its phrases."""
    for clause in (*told(reading), *told(_measured(reading))):
        little = not is_worth(reading, clause.fact)
        for part in (clause.fact.subject, *clause.fact.after, *clause.fact.front):
            for count in reading.counts if part.settled or part.role == "object" else ():
                if _is_large(count) and _is_inside(reading, part, count):
                    found = _question(reading, clause, part, count)
                    yield from (replace(question, spare=little) for question in found)
    for prompt, count in sums(reading):
        little = carried_by(reading, count.passage) < LEAST_CARRIED
        yield Question(TYPE, prompt, _shape(reading, count), (count.passage,), difficulty=0.35, spare=little)


def _measured(reading: Reading) -> Reading:
    """Give the clauses whose readers differ only in what a bare figure is to its verb: pledged $3 million."""
    return replace(reading, facts=tuple(_settled(reading)))


def _settled(reading: Reading) -> Iterator[Fact]:
    """Mend the facts whose one doubtful object is a figure and nothing else."""
    spans = {(count.span.start, count.span.end) for count in reading.counts}
    for fact in reading.facts:
        doubtful = [part for part in fact.after if part.role == "object" and not part.settled]
        bare = [part for part in doubtful if _reach(reading, part) in spans]
        verb = reading.first[fact.head]
        if not fact.agreed and len(doubtful) == len(bare) == 1 and fact.subject.settled:
            figure = bare[0]
            after = tuple(replace(part, settled=True) if part == figure else part for part in fact.after)
            others = [part.role for part in after if part.role == "object"]
            if others == ["object"] and agree_on_subject(verb, reading.second):
                yield replace(fact, after=after, agreed=True)


def _reach(reading: Reading, part: Part) -> tuple[int, int]:
    first, last = reading.first[part.tokens[0]], reading.first[part.tokens[-1]]
    return first.idx, last.idx + len(last)


def _is_large(count: Count) -> bool:
    return count.unit != "count" or count.value is None or count.value >= LEAST_FIGURE


def _is_inside(reading: Reading, part: Part, count: Count) -> bool:
    start, end = _reach(reading, part)
    return start <= count.span.start and count.span.end <= end


def _question(reading: Reading, clause: Told, part: Part, count: Count) -> Iterator[Question]:
    clause, part = _loosened(reading, *_taken_out(reading, _without_only(reading, clause), part, count), count)
    inside = [token for token in part.tokens if count.span.start <= reading.first[token].idx < count.span.end]
    if not inside:
        return
    before = [token for token in part.tokens if token < inside[0]]
    behind = [token for token in part.tokens if token > inside[-1]]
    opening = words(reading.first, before).lower()
    rest = words(reading.first, behind, clause.instead)
    wh = asked_for(reading, clause, part, count, (opening, rest))
    others = [each for each in (*clause.fact.after, *clause.fact.front) if each != part]
    verb = reading.second[clause.fact.head]
    if (
        wh is None
        or (verb.lemma_.lower() == verb.lower_ not in BOTH_FORMS and reading.first[verb.i].tag_ in {"VBD", "VBN"})
        or (part.role == "subject" and (not others or _is_owned(reading, clause, part)))
        or told_words(reading, _beside(clause, part)) + told_words(reading, behind) < LEAST_ASKED.get(wh, LEAST_TOLD)
    ):
        return
    prompt = (
        _subject(reading, clause, wh)
        if part.role == "subject"
        else ask_rest((reading.first, reading.second), clause.fact, part, wh, asked_otherwise(reading, clause, part))
    )
    if (
        prompt is not None
        and len(prompt.split()) <= (MOST_SOURCED if prompt.startswith("According to ") else MOST_WORDS)
        and "according to" not in prompt
        and ", and" not in prompt
        and prompt.replace(wh, "").count(",") <= 1
    ):
        yield Question(TYPE, prompt, _shape(reading, _bare(count, wh)), (clause.fact.passage,), difficulty=0.35)


def _bare(count: Count, wh: str) -> Count:
    """Leave out the unit that the question names: 27 for "after how many years"."""
    number, _, unit = count.figure.rpartition(" ")
    return replace(count, figure=number) if number and unit.lower() in wh.split() else count


def _is_owned(reading: Reading, clause: Told, part: Part) -> bool:
    """Say whether "their" in the rest could be anybody's once the subject is asked for."""
    plural = reading.first[part.head].tag_ == "NNS"  # whose own "their" is: How many pupils began their year?
    owned = (reading.first[token] for token in _beside(clause, part) if reading.first[token].tag_ == "PRP$")
    return any(not plural or word.lower_ != "their" or word.head.lower_ not in OF_ALL for word in owned)


def _without_only(reading: Reading, clause: Told) -> Told:
    """Leave out "only" and its like, which a question for the very figure has no use for."""
    after = tuple(part for part in clause.fact.after if reading.first[part.head].lower_ not in {"only", "just"})
    return replace(clause, fact=replace(clause.fact, after=after))


def _beside(clause: Told, part: Part) -> list[int]:
    """Give the words of the clause without the phrase that holds the figure."""
    parts = (clause.fact.subject, *clause.fact.after, *clause.fact.front)
    return [clause.fact.head, *(token for each in parts if each != part for token in each.tokens)]


def _taken_out(reading: Reading, clause: Told, part: Part, count: Count) -> tuple[Told, Part]:
    """Take the counted object out of an infinitive.

    In:  the trust plans | to build forty houses
    Out: the trust plans | to build | forty houses
    """
    noun = reading.first[count.noun] if count.noun >= 0 else None
    if noun is None or part.role != "complement" or noun.dep_ != "obj" or noun.head.i != part.head:
        return clause, part
    inside = {token.i for token in noun.subtree} & set(part.tokens)
    counted = Part("object", noun.i, tuple(sorted(inside)), part.settled)
    left = replace(part, tokens=tuple(token for token in part.tokens if token not in inside))
    after = tuple(piece for old in clause.fact.after for piece in ((left, counted) if old == part else (old,)))
    return replace(clause, fact=replace(clause.fact, after=after)), counted


def _loosened(reading: Reading, clause: Told, part: Part, count: Count) -> tuple[Told, Part]:
    """Move a place that hangs from the counted noun behind the verb, where a question has it.

    In:  gunmen murdered | 12 federal agents in the state
    Out: gunmen murdered | 12 federal agents | in the state
    """
    doc = reading.first
    share = count.unit in {"percent", "money"}  # "by 12 per cent between May and July"
    opening = words(doc, (token for token in part.tokens if doc[token].idx < count.span.start)).lower()
    if AMOUNT.fullmatch(opening):
        return clause, part  # a drop of 12 per cent in revenue
    moved = [
        token
        for token in part.tokens
        if (part.role == "object" and _place_of(doc[token], count, part))
        or (share and doc[token].idx >= count.span.end and doc[token].pos_ == "ADP" and doc[token].lower_ != "of")
    ]
    if not moved:
        return clause, part
    first = min(moved)
    noun = replace(part, tokens=tuple(token for token in part.tokens if token < first))
    behind = replace(part, role="place", head=first, tokens=tuple(token for token in part.tokens if token >= first))
    after = tuple(piece for old in clause.fact.after for piece in ((noun, behind) if old == part else (old,)))
    return replace(clause, fact=replace(clause.fact, after=after)), noun


def _place_of(token: Token, count: Count, part: Part) -> bool:
    return bool(
        token.pos_ == "ADP"
        and token.lower_ in {"in", "at", "on", "from", "to", "along", "near", "across", "around"}
        and token.head.head.i == part.head
        and (token.head.ent_type_ or any(child.dep_ == "det" for child in token.head.children))
        and token.i > count.noun
    )


def _subject(reading: Reading, clause: Told, wh: str) -> str | None:
    """Keep the clause as it is, with the figure asked for: the verb stays plural."""
    if wh == "how much money":
        return ask_subject(reading.first, clause.fact, wh, asked_otherwise(reading, clause, clause.fact.subject))
    if reading.first[clause.fact.group[0]].lower_ in SINGULAR_VERBS:
        return None  # "a total of 40 boats was lost"
    behind = sorted({*clause.fact.group, *(token for part in clause.fact.after for token in part.tokens)})
    front = " ".join(
        _low(reading, words(reading.first, part.tokens, clause.instead), part) for part in clause.fact.front
    )
    otherwise = asked_otherwise(reading, clause, clause.fact.subject)
    text = " ".join(piece for piece in (wh, words(reading.first, behind, otherwise), front) if piece)
    return f"{text[:1].upper()}{text[1:]}?"


def _low(reading: Reading, text: str, part: Part) -> str:
    token = reading.first[part.tokens[0]]
    return text if token.pos_ == "PROPN" else text[:1].lower() + text[1:]


def _shape(reading: Reading, count: Count) -> Shape:
    """Offer other figures where most stand in the text and they make no ladder; else let the figure be typed."""
    plain = count.figure[1:2].islower()  # "About 40", and no "US$40"
    figure = count.figure[:1].lower() + count.figure[1:] if plain else count.figure
    wrong = numbers_near(figure, reading)
    own = sum(_is_given(reading, text) for text in wrong)
    if len(wrong) < WRONG or own < LEAST_OWN or is_ladder((figure, *wrong)):
        return Gap(figure, _typed(count))
    options = {figure: Option(figure, right=True)}
    options |= {text: Option(text, why=reason_for(text, reading)) for text in wrong}
    order = arranged(options, figure)
    return Choice(tuple(options[text] for text in order))


def _is_given(reading: Reading, figure: str) -> bool:
    """Say whether the text itself has a figure with its unit, whatever limits it: $2 billion is not $200."""
    bare = re.sub(r"^(?:[a-z]+ )+(?=\S*\d)", "", figure)
    return re.search(rf"(?<![\w.,]){re.escape(bare)}(?![\w%]|[.,]\d)", reading.article.text) is not None


def _typed(count: Count) -> tuple[str, ...]:
    """Give the bare number, which one may type too."""
    if count.value is None:
        return ()
    return (f"{count.value:,.0f}" if count.value == int(count.value) else f"{count.value:,}",)
