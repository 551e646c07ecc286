"""Effects: what brought something about, where the text names both, in one sentence or in two.

In:  The river burst its banks, forcing 200 families to leave their homes.
Out: What forced 200 families to leave their homes? (The river burst its banks.)
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from lemminflect import getInflection

from content.agreement import agree_on_attachment, agree_on_phrase
from content.naming import instead, is_bare, points
from content.reading.clipped import clipped
from content.reading.facts import Part
from content.reading.phrases import sentence_of
from content.realise import ask_rest, ask_subject, capital, lower_first, statement, words
from content.rewording import asked_otherwise
from content.statements import stated, told
from content.stems import person_or_thing, told_words
from content.well_formed import flaw

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from content.model import Passage
    from content.reading import Reading
    from content.reading.facts import Fact
    from content.statements import Told

# fmt: off
# Verbs that have an effect for their object, each with the preposition that brings the effect in.
BRINGING = {
    "cause": "", "prompt": "", "trigger": "", "spark": "", "provoke": "", "fuel": "", "force": "", "lead": "to",
    "result": "in", "contribute": "to", "compel": "", "worsen": "", "threaten": "", "delay": "", "halt": "",
    "disrupt": "", "hamper": "", "ignite": "", "unleash": "",
}
# Only beside a clause: a storm leaving thousands homeless, rains allowing farmers to plant early.
LEAVING = {"leave": "", "allow": "", "enable": "", "make": "", "raise": "", "drive": "", "push": "", "create": ""}
OPEN_DEEDS = {"allow", "enable", "force", "compel", "push", "leave", "make", "drive"}  # what follows is the effect
# fmt: on
# They end as those do who do things: a buyer, a sailor.
THINGS = {"disaster", "weather", "water", "fever", "power", "error", "fear", "factor", "cancer", "river", "hunger"}
THINGS |= {"heater", "murder", "order", "number", "anger", "surrender", "restaurant", "winter", "summer", "shutter"}
JOINTS: set[tuple[str, ...]] = {("as", "a", "result"), ("as", "a", "consequence"), ("for", "this", "reason")}
JOINTS |= {(word,) for word in ("consequently", "therefore", "thus", "hence", "accordingly")}
LEAST_TOLD = 2  # content words of cause and effect, or nobody could tell a right answer from a wrong one
MOST_EFFECT, MOST_CAUSE = 18, 30  # words
POINTING = {"this", "that"}


@dataclass(frozen=True, slots=True)
class Effect:
    """A question for what brought something about, its answer, the sentences that tell both, and the clause."""

    prompt: str
    answer: str
    evidence: tuple[Passage, ...]
    fact: Fact


def effects(reading: Reading) -> Iterator[Effect]:
    """Ask what led to each stated effect, and why what follows "as a result" or "so" was done."""
    for clause in told(reading):
        yield from _beside(reading, clause)
        yield from _finite(reading, clause)
        yield from _passive(reading, clause)
        yield from _joined(reading, clause)
    yield from _pointed(reading)


def _beside(reading: Reading, clause: Told) -> Iterator[Effect]:
    """Ask for a clause by what it brings about beside it: ..., forcing 200 families to leave their homes."""
    doc, verb = reading.first, reading.first[clause.fact.head]
    for child in verb.children:
        lemma, rest = reading.second[child.i].lemma_.lower(), [token.i for token in clipped(child)][1:]
        tail = child.dep_ == "advcl" and child.tag_ == "VBG" and doc[child.i - 1].text == ","
        form = _form(doc, clause.fact, lemma)
        if child.i > verb.i and tail and form and _is_effect(reading, child, lemma, rest):
            yield from _asked(reading, clause, f"what {form} {words(doc, rest)}?")


def _asked(reading: Reading, clause: Told, prompt: str) -> Iterator[Effect]:
    """Give a question for a whole clause, with who says so in the question and not in the answer."""
    bare = statement(reading.first, replace(clause.fact, source=None), clause.instead)
    lead = clause.text[: -len(bare)]
    text = lead + prompt if lead else capital(prompt)
    if len(bare.split()) <= MOST_CAUSE and flaw(text, reading.article.text) is None:
        yield Effect(text, bare, (clause.fact.passage,), clause.fact)


def _form(doc: Doc, fact: Fact, lemma: str) -> str:
    """Put a verb into the tense of a clause: what FORCED, what HAS FORCED; empty where none fits."""
    first = doc[fact.group[0]]
    if first.tag_ in {"VBD", "VBZ"}:
        tag, helper = (
            ("VBN", f"{first.lower_} ") if first.lower_ in {"has", "had"} and first.dep_ == "aux" else ("", "")
        )
        found = getInflection(lemma, tag=tag or first.tag_)
        return helper.replace("had ", "") + found[0] if found else ""
    if first.lower_ in {"have", "will"} and first.dep_ == "aux":
        found = getInflection(lemma, tag="VBN" if first.lower_ == "have" else "VB")
        return f"{'has' if first.lower_ == 'have' else 'will'} {found[0]}" if found else ""
    found = getInflection(lemma, tag="VBZ") if first.tag_ == "VBP" else ()
    return found[0] if found else ""


def _is_effect(reading: Reading, verb: Token, lemma: str, rest: Sequence[int]) -> bool:
    """Say whether both readers see one effect of what a clause tells, clear by itself."""
    known = BRINGING | LEAVING
    if lemma not in known or not rest or not agree_on_attachment(verb, reading.second):
        return False
    first = [reading.first[token] for token in rest]
    opened = not known[lemma] or first[0].lower_ == known[lemma]
    objects = known[lemma] or any(child.dep_ == "obj" for child in verb.children)
    deed = lemma not in OPEN_DEEDS or any(child.dep_ in {"xcomp", "advcl", "ccomp"} for child in verb.children)
    whole = agree_on_phrase(verb.i, rest[-1] + 1, reading.first, reading.second)
    return bool(opened and objects and deed and whole) and _is_clear(reading, first)


def _is_clear(reading: Reading, effect: Sequence[Token]) -> bool:
    """Say whether the words of an effect say enough and point to nothing outside them."""
    used = {token.i for token in effect}
    plural = min((token.i for token in effect if token.tag_ in {"NNS", "NNPS"}), default=len(reading.first))
    loose = any(
        points(token)
        or (token.tag_ in {"PRP", "PRP$"} and not (token.lower_ == "their" and token.i > plural))
        or (token.lower_ == "the" and is_bare(token.head, used))
        or token.text in {'"', "“", "”", "(", ")", ":", ";", "–", "—", "-"}
        for token in effect
    )
    return not loose and len(effect) <= MOST_EFFECT and told_words(reading, used) >= LEAST_TOLD


def _finite(reading: Reading, clause: Told) -> Iterator[Effect]:
    """Ask for the subject of a verb that has an effect: what led to higher prices."""
    fact, doc = clause.fact, reading.first
    lemma, subject = reading.second[fact.head].lemma_.lower(), doc[fact.subject.head]
    if not _brings(reading, fact) or not fact.subject.settled:
        return
    thing = _is_thing(reading, subject)
    told_of = told_words(reading, fact.subject.tokens, clause.instead) > 0
    if thing and told_of and (lemma not in OPEN_DEEDS or any(part.role == "complement" for part in fact.after)):
        prompt = ask_subject(doc, fact, "what", asked_otherwise(reading, clause, fact.subject))
        answer = capital(words(doc, fact.subject.tokens, clause.instead))
        if prompt is not None:
            yield Effect(prompt, answer + ".", (fact.passage,), fact)


def _is_thing(reading: Reading, noun: Token) -> bool:
    """Say whether a noun names a thing that may bring something about."""
    lemma = reading.second[noun.i].lemma_.lower()
    return noun.pos_ == "NOUN" and (person_or_thing(lemma) == "what" or lemma in THINGS)


def _brings(reading: Reading, fact: Fact) -> bool:
    """Say whether a clause tells, in the active voice, an effect that says enough."""
    preposition = BRINGING.get(reading.second[fact.head].lemma_.lower())
    if preposition is None or any(reading.first[token].dep_ == "aux:pass" for token in fact.group):
        return False
    effect = [
        part
        for part in fact.after
        if (part.role == "object" if not preposition else reading.first[part.tokens[0]].lower_ == preposition)
    ]
    tokens = [token for part in effect for token in part.tokens]
    return bool(effect) and all(part.settled for part in effect) and told_words(reading, tokens) >= LEAST_TOLD


def _passive(reading: Reading, clause: Told) -> Iterator[Effect]:
    """Ask what caused that which was caused by something."""
    fact, doc = clause.fact, reading.first
    lemma = reading.second[fact.head].lemma_.lower()
    agent = next((part for part in fact.after if doc[part.head].dep_ == "obl:agent" and part.settled), None)
    first = doc[fact.group[0]].lower_
    form = {"was": "VBD", "were": "VBD", "is": "VBZ", "are": "VBZ"}.get(first)
    if agent is None or form is None or BRINGING.get(lemma) != "" or len(fact.group) > len(("was", "caused")):
        return
    found, rest = getInflection(lemma, tag=form), [part for part in (*fact.after, *fact.front) if part != agent]
    cause = agent.tokens[1:]
    thing = _is_thing(reading, doc[agent.head])
    if found and thing and told_words(reading, fact.subject.tokens, clause.instead) >= LEAST_TOLD:
        others = (words(doc, part.tokens, clause.instead) for part in rest)
        text = lower_first(doc, fact.subject, words(doc, fact.subject.tokens, clause.instead), clause.instead)
        for effect in _asked(reading, clause, " ".join(["what", found[0], text, *others]) + "?"):
            yield replace(effect, answer=capital(words(doc, cause, clause.instead)) + ".")


def _joined(reading: Reading, clause: Told) -> Iterator[Effect]:
    """Ask why of what follows from the sentence before, or from the clause before "so"."""
    fact, doc = clause.fact, reading.first
    cause = _before(reading, fact)
    if cause is None:
        return
    nothing = Part("modifier", fact.head, ())
    otherwise = asked_otherwise(reading, clause, nothing)
    prompt = ask_rest((doc, reading.second), fact, nothing, "why", otherwise)
    text, passage = cause
    if prompt is not None and told_words(reading, _tokens(fact), clause.instead) >= LEAST_TOLD + 1:
        evidence = (passage, fact.passage) if passage != fact.passage else (passage,)
        yield Effect(prompt, text, evidence, fact)


def _tokens(fact: Fact) -> list[int]:
    return [token for part in (fact.subject, *fact.after, *fact.front) for token in part.tokens] + [fact.head]


def _before(reading: Reading, fact: Fact) -> tuple[str, Passage] | None:
    """Give what a clause is said to follow from."""
    verb = reading.first[fact.head]
    if verb.dep_ == "conj" and any(child.dep_ == "cc" and child.lower_ == "so" for child in verb.children):
        return next(((each.text, fact.passage) for each in told(reading) if each.fact.head == verb.head.i), None)
    opening = tuple(token.lower_ for token in verb.sent if not token.is_punct)[:3]
    result = verb.dep_ == "ROOT" and any(opening[: len(joint)] == joint for joint in JOINTS)
    return _sentence_before(reading, verb) if result else None


def _sentence_before(reading: Reading, token: Token) -> tuple[str, Passage] | None:
    """Give the sentence before, as a statement that stands alone, if it belongs to the same paragraph."""
    start = token.sent.start
    if start == 0 or "\n" in reading.first[start - 1].text:
        return None
    last = reading.first[start - 1]
    passage = sentence_of(last)
    mains = ((each.text, passage) for each in told(reading) if each.fact.head == last.sent.root.i)
    return next(((text, place) for text, place in stated(reading) if place == passage), next(mains, None))


def _pointed(reading: Reading) -> Iterator[Effect]:
    """Ask for the sentence before by what "this" has led to: This has led to more litter along the shore."""
    doc = reading.first
    for fact in reading.facts:
        subject = doc[fact.subject.head]
        opens = subject.lower_ in POINTING and len(fact.subject.tokens) == 1 and subject.is_sent_start
        if not (opens and fact.agreed and fact.mood == "stated" and fact.source is None and _brings(reading, fact)):
            continue
        cause = _sentence_before(reading, subject)
        open_fact = replace(fact, subject=replace(fact.subject, tokens=()))
        changes = instead(reading, open_fact)
        prompt = ask_subject(doc, open_fact, "what", changes) if changes is not None else None
        if cause is not None and prompt is not None:
            yield Effect(prompt, cause[0], (cause[1], fact.passage), fact)
