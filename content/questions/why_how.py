"""Why and how: ask for the purpose, the cause or the means that the article itself gives.

In:  Gunmen seized 12 officers to avenge the arrest of their leader.
Out: Why did gunmen seize 12 officers? (To avenge the arrest of their leader.)
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from content.agreement import agree_on_attachment, agree_on_phrase
from content.distractors import others, shuffled
from content.model import Choice, Open, Option, Question
from content.reading.clipped import clipped
from content.reading.facts import Part
from content.realise import ask_rest, capital, words
from content.rewording import asked_otherwise
from content.statements import told
from content.stems import told_words
from content.well_formed import flaw
from content.worth import is_worth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.model import Shape
    from content.reading import Reading
    from content.reading.facts import Fact
    from content.statements import Told

TYPE = "why_how"
Asked = Literal["why", "how"]
LEAST, MOST = 3, 24  # words of a reason that says something and still fits two lines
LEAST_CARRIED = 0.15  # reasons are worth more than other facts of the same sentence
WRONG, SPREAD = 3, 1.6  # other reasons beside the right one, the longest so much longer than the shortest
LEAST_LETTERS = 4  # longer words are shared by reasons that mean the same
OPENINGS = {"to", "by", "because"}
FORMS = {"advcl", "acl", "xcomp"}
LEAST_TOLD = 2  # content words that a stem needs: "Why did he go?" leaves all open
# fmt: off
# "grew to reach 40" tells a result, "took years to build" and "is used to treat" tell neither result nor purpose.
NO_PURPOSE = {
    "grow", "rise", "fall", "live", "prove", "wake", "return", "survive", "happen", "stand", "remain", "seem", "take",
    "have", "be", "need", "cost", "use", "require", "allow", "enable", "set", "expect", "believe", "think", "know",
    "say", "report", "estimate", "find", "continue", "fail", "want", "wait", "begin", "start", "appear", "get",
    "manage",
    "tend", "climb", "increase", "decline", "drop", "soar", "surge", "plunge", "recover", "lose", "finish", "help",
    "fight", "struggle", "force", "schedule", "attempt", "try", "ask", "tell", "order", "urge", "lead", "beat", "edge",
}
# What is done for a deed: fined for speeding.
FOR_DEEDS = {
    "fine", "arrest", "criticise", "criticize", "praise", "jail", "imprison", "thank", "blame", "honour", "honor",
    "suspend", "punish", "sentence", "award", "ban", "expel", "sack", "dismiss", "charge", "prosecute", "condemn",
    "apologise", "apologize", "admire", "mock", "detain", "reward", "sue", "convict", "reprimand", "scold", "slam",
}
CAUSES = {("because", "of"), ("due", "to"), ("thanks", "to"), ("as", "a", "result", "of")}
CAUSES |= {("in", "a", "bid", "to"), ("in", "an", "effort", "to"), ("in", "an", "attempt", "to")}
CAUSES |= {("with", "the", "aim", "of"), ("for", "fear", "of"), ("in", "protest", "at"), ("in", "protest", "against")}
CAUSES |= {("owing", "to"), ("on", "account", "of"), ("in", "order", "to"), ("in", "response", "to")}
# What is done once something has happened, and because of it.
AFTERMATH = {
    "arrest", "resign", "cancel", "close", "suspend", "fine", "evacuate", "postpone", "hospitalise", "hospitalize",
    "apologise", "apologize", "ban", "sack", "dismiss", "detain", "charge", "investigate", "abandon", "halt", "recall",
    "withdraw", "flee", "protest", "shut", "remove", "revoke", "sue", "expel", "impeach", "deport", "boycott", "rescue",
    "criticise", "criticize", "condemn", "reject", "block", "disqualify", "delay", "ground", "quit", "collapse",
    "jail", "sentence",
}
MEANS = {"using", "by", "through"}
# What is made or founded for a purpose, however the readers label that.
MADE_FOR = {
    "make", "create", "build", "develop", "hold", "introduce", "establish", "launch", "form", "call", "convene", "pass",
    "erect", "install", "deploy", "organise", "organize", "take", "impose", "bring", "send", "open", "recruit", "hire",
}
# What is done over something: criticised over the delay.
OVER_DEEDS = {
    "criticise", "criticize", "protest", "resign", "sue", "fine", "arrest", "sack", "strike", "condemn", "clash",
}
# fmt: on
SPOKEN = re.compile(r"\b(?:I|I'm|my|me|we|our|you|your)\b|[–—]|['‘\"“]\w+", re.IGNORECASE)

EMPTY = re.compile(r"\b(?:multiple|various|several|many|other|these|those) (?:\w+ )?(?:factors|reasons|causes)\b")


def propose(reading: Reading) -> Iterator[Question]:
    """Ask why, or how, of each settled clause with a stated purpose, cause or means, once a clause."""
    for clause in told(reading, moods=("stated", "denied", "possible")):
        found = next(_found(reading, clause), None) if is_worth(reading, clause.fact, LEAST_CARRIED) else None
        if found is not None:
            yield from _question(reading, clause, *found)


def _question(reading: Reading, clause: Told, asked: Asked, reason: Token) -> Iterator[Question]:
    fact = _without(clause.fact, reason)
    left = [token for part in (fact.subject, *fact.after, *fact.front) for token in part.tokens]
    idle = reading.second[fact.head].lemma_ == "have" and not any(
        part.role in {"object", "complement"} for part in fact.after
    )
    scene = reading.first[fact.head].tag_ == "VBG" and reading.first[fact.group[0]].tag_ == "VBD"
    guess = fact.mood == "possible" and reading.first[fact.group[0]].lower_ == "must"
    if idle or guess or scene or told_words(reading, [*left, fact.head]) < LEAST_TOLD:
        return
    nothing = Part("modifier", reason.i, ())
    otherwise = asked_otherwise(reading, replace(clause, fact=fact), nothing)
    prompt = ask_rest((reading.first, reading.second), fact, nothing, asked, otherwise)
    answer = _answer(reading, clause, reason)
    if (
        prompt is not None
        and not EMPTY.search(answer)
        and " - " not in prompt
        and LEAST <= len(answer.split()) <= MOST
        and not SPOKEN.search(answer)
    ):
        shape = _shape(reading, answer, reason)
        yield Question(TYPE, prompt, shape, (clause.fact.passage,), points=2, difficulty=0.5)


def _shape(reading: Reading, answer: str, reason: Token) -> Shape:
    """Offer three other reasons of like form and length that the text gives for something else; else two lines."""
    alike = [text for text in _reasons(reading, reason) if _is_near(text, answer)]
    chosen = others(answer, alike, seed=reading.article.title)[:WRONG]
    if len(chosen) < WRONG:
        return Open((answer + ".",), lines=2)
    options = {answer: Option(answer, right=True)}
    options |= {text: Option(text, why="The text says this of something else.") for text in chosen}
    return Choice(tuple(options[text] for text in shuffled(options, answer)))


def _reasons(reading: Reading, reason: Token) -> Iterator[str]:
    """Give the phrases elsewhere in the text that open as a reason does and stand alone: to rear maggots."""
    opening = reason.left_edge.lower_
    for token in reading.first if opening in OPENINGS else ():
        if token.left_edge.lower_ != opening or token.sent == reason.sent or token.tag_ != reason.tag_:
            continue
        phrase = clipped(token)
        loose = any(each.tag_ in {"PRP", "PRP$"} or each.is_quote or each.text in ",;:()" for each in phrase)
        if not loose and token.dep_ in FORMS and not flaw(text := words(reading.first, (each.i for each in phrase))):
            yield capital(text)


def _is_near(text: str, answer: str) -> bool:
    """Say whether a phrase is about as long as the answer, and says something else."""
    lengths = sorted((len(text), len(answer)))
    shared = {word for word in text.casefold().split() if len(word) > LEAST_LETTERS} & set(answer.casefold().split())
    return LEAST <= len(text.split()) <= MOST and lengths[1] <= SPREAD * lengths[0] and not shared


def _without(fact: Fact, reason: Token) -> Fact:
    """Take the reason out of the phrases of a clause, wherever it stands."""
    gone = {token.i for token in reason.subtree}
    kept = [
        tuple(replace(part, tokens=tuple(token for token in part.tokens if token not in gone)) for part in parts)
        for parts in (fact.after, fact.front)
    ]
    after, front = (tuple(part for part in parts if part.tokens) for parts in kept)
    return replace(fact, after=after, front=front)


def _answer(reading: Reading, clause: Told, reason: Token) -> str:
    """Write the reason out, without what a comma sets off behind it."""
    tokens = clipped(reason)
    while tokens and (tokens[0].is_punct or tokens[-1].is_punct):
        tokens = tokens[1:] if tokens[0].is_punct else tokens[:-1]
    text = capital(words(reading.first, (token.i for token in tokens), clause.instead))
    finite = reason.dep_ == "advcl" and any(child.dep_ in {"nsubj", "nsubj:pass"} for child in reason.children)
    return re.sub(r"^After\b", "Because", text) if finite else text


def _found(reading: Reading, clause: Told) -> Iterator[tuple[Asked, Token]]:
    """Yield each reason or means that both readers hang from the clause's verb as one phrase."""
    verb = reading.first[clause.fact.head]
    inner = [reading.first[part.head] for part in clause.fact.after if reading.first[part.head].dep_ == "xcomp"]
    for child in (child for head in (verb, *inner) for child in head.children):
        asked = _asks(reading, child.head, child)
        if asked is None or _is_doubtful(child):
            continue
        plain = child.left_edge.lower_ == "because"
        whole = plain or agree_on_phrase(child.left_edge.i, child.right_edge.i + 1, reading.first, reading.second)
        if whole and agree_on_attachment(child, reading.second):
            yield asked, child


def _is_doubtful(reason: Token) -> bool:
    """Say whether a dash sets the reason off, or marks of quotation cut it."""
    before = reason.doc[reason.left_edge.i - 1].text if reason.left_edge.i else ""
    marks = sum(token.text in {'"', "“", "”", "(", ")", ";", ":"} for token in reason.subtree)
    return before in {"-", "–", "—", "--"} or marks > 0


def _asks(reading: Reading, verb: Token, reason: Token) -> Asked | None:
    """Say whether a phrase tells why, tells how, or neither."""
    opening = tuple(token.lower_ for token in reason.subtree if not token.is_punct)[:4]
    lemma = reading.second[verb.i].lemma_.lower()
    lemma = next((form for form in (verb.lower_[:-1], verb.lower_[:-2]) if form in FOR_DEEDS), lemma)  # "fined"
    if reason.dep_ == "xcomp":
        passive = any(child.dep_ == "aux:pass" for child in verb.children)
        return "why" if passive and lemma in MADE_FOR and opening[:1] == ("to",) and reason.tag_ == "VB" else None
    if reason.dep_ == "advcl":
        return _asks_clause(reading, reason, opening, lemma) if verb.pos_ != "AUX" else None
    if not reason.dep_.startswith("obl"):
        return None
    caused = any(opening[: len(cause)] == cause for cause in CAUSES)
    deed = opening[:1] == ("for",) and lemma in FOR_DEEDS and reason.ent_type_ == "" and reason.pos_ == "NOUN"
    after = opening[:1] == ("after",) and lemma in AFTERMATH and reason.pos_ == "NOUN" and reason.ent_type_ == ""
    over = opening[:1] == ("over",) and lemma in OVER_DEEDS and reason.pos_ == "NOUN" and not _timed(reason)
    return "why" if caused or over or (deed and not _timed(reason)) or (after and not _timed(reason)) else None


def _timed(token: Token) -> bool:
    """Say whether a phrase tells how long, or when."""
    return any(inner.ent_type_ == "Date" or inner.pos_ == "NUM" for inner in token.subtree)


def _asks_clause(reading: Reading, reason: Token, opening: tuple[str, ...], lemma: str) -> Asked | None:
    adverbial = reading.second[reason.i].dep_ in {"advcl", "", "pcomp"} or opening[:1] == ("because",)
    if not adverbial:
        return None
    if opening[:1] == ("because",) or opening[:2] == ("so", "that") or opening[:3] == ("in", "order", "to"):
        return "why"
    if reason.tag_ == "VB" and opening[:1] == ("to",):
        return "why" if lemma not in NO_PURPOSE and reason.i > reason.head.i else None
    if reason.tag_ == "VBG" and opening[0] in MEANS and not reason.left_edge.is_sent_start:
        return "how"
    if reason.tag_ == "VBG" and opening[:1] == ("for",) and lemma in FOR_DEEDS:
        return "why"
    settled = (
        opening[:1] == ("after",)
        and lemma in AFTERMATH
        and not any(inner.ent_type_ == "Date" for inner in reason.subtree)
    )
    return "why" if settled else None
