"""Mentions: what pronouns and short descriptions stand for, where that is safe; the others are left alone.

In:  Ann Lee runs the clinic. She opened it in May.
Out: She - Ann Lee; it - the clinic
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from content.reading.callings import callings
from content.reading.candidates import candidates
from content.reading.descriptions import descriptions
from content.reading.phrases import passage_of
from content.reading.pronouns import (
    MALE,
    PRONOUNS,
    REFLEXIVE,
    SPEECH,
    Seen,
    clues,
    empty_clues,
    is_empty,
    is_subject,
    may_mean,
    role,
    scene,
    standing_of,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from spacy.tokens import Doc, Token

    from content.model import Passage
    from content.reading.candidates import Candidate, MentionKind
    from content.reading.names import Name
    from content.reading.pronouns import Scene
    from content.reading.quotes import Quote
    from content.reading.roles import Role

WEIGHTS = Path(__file__).parent.parent / "words" / "pronoun_weights.tsv"
# How sure the weights must be of a meaning, by kind of pronoun. The weights have not seen the news documents of GUM,
# but these limits were chosen on them (tests/gate/measure_mentions.py).
SURE = {"h": 0.75, "i": 0.8, "t": 0.8}
SAFE = 0.85
# From which share on "it" and "they" are as good as safe, by how they stand to what they mean. Fitted on four fifths of
# GUM's written documents and measured on the rest: of two subjects that lead their sentences 24 in 25 were right.
STANDING = {
    ("i", "leads"): 0.4,
    ("i", "under"): 0.7,
    ("i", "own"): 0.75,
    ("t", "under"): 0.7,
    ("t", "own"): 0.8,
}


@dataclass(frozen=True, slots=True)
class Referent:
    """What one pronoun or description stands for.

    `token` is the place in the first Doc of the pronoun, or of the description's head noun; the mention is tokens
    [start, end). To write the sentence without it, leave out these tokens and put `text` in their place ("Felipe
    Calderón", "the Mexican navy", "the 12 officers"), with a capital at the front of a sentence and with 's behind it
    where the pronoun's tag is PRP$. A verb that agrees with "they" may need another form where `plural` is False.
    Two pronouns of one clause may stand for the same thing: write the name once and leave the second pronoun.
    `passage` is the last full mention of the thing before the pronoun, `head` that mention's head token.
    `sure` says how sure the choice is, from 0 to 1; those of a Reading have at least SAFE. `alone` is False
    where `text` is empty or a bare "the writer" that needs the sentences before it; a Reading has none of these.
    """

    token: int
    start: int
    end: int
    text: str
    kind: MentionKind
    plural: bool
    passage: Passage
    head: int
    sure: float = 1.0
    alone: bool = True


@dataclass(frozen=True, slots=True)
class Choice:
    """The meanings that a pronoun may have, likeliest first; the share of None is that of meaning nothing named."""

    pronoun: Token
    options: tuple[tuple[Seen | None, float], ...]


def referents(
    first: Doc, second: Doc, names: Sequence[Name], quotes: Sequence[Quote], roles: Sequence[Role] = ()
) -> tuple[Referent, ...]:
    """Give what pronouns and short descriptions safely stand for, in words that stand alone, in text order."""
    return tuple(one for one in meanings(first, second, names, quotes, roles) if one.alone and one.sure >= SAFE)


def meanings(
    first: Doc, second: Doc, names: Sequence[Name], quotes: Sequence[Quote], roles: Sequence[Role] = ()
) -> tuple[Referent, ...]:
    """Give all meanings of which the weights are sure, also those that no words of the text name alone: his mother."""
    here = scene(first, second, tuple(quotes))
    phrases = candidates(first, second, names)
    described = {
        one: meant
        for one, meant in descriptions(first, second, phrases)
        if here.stretches[one.head] in {-1, here.stretches[meant.head]}
    }
    described |= {one: meant for one, meant in callings(here, phrases, names, roles) if one not in described}
    history = History([_renamed(one, described) for one in phrases], here.sentences)
    found = [_described(first, one, meant) for one, meant in described.items()]
    for token in first:
        if token.lower_ not in PRONOUNS or token.pos_ not in {"PRON", "DET"}:
            continue
        choice = weighed(here, token, history.before(token.i))
        best, share = choice.options[0]
        if best is None:
            continue
        share = min(_trusted(here, token, best, share), best.trust)
        if _is_doubtful_speaker(here, token, choice):
            continue
        if round(share, 2) < SURE[PRONOUNS[token.lower_]]:
            continue
        full = history.full(best, token.i)
        if _says_another(here, quotes, token, full):
            continue
        history.add(best, token, share)
        if token.lower_ not in REFLEXIVE and _near(here, token, full):
            found.append(_referent(first, token, full, share))
    return tuple(sorted(found, key=lambda one: one.token))


def _renamed(one: Candidate, described: Mapping[Candidate, Candidate]) -> Candidate:
    """Give a description the entity of what it means, so that a pronoun behind it means the same."""
    return replace(one, entity=described[one].entity) if one in described else one


def _described(first: Doc, one: Candidate, meant: Candidate) -> Referent:
    passage = passage_of(first, meant.start, meant.end)
    return Referent(one.head, one.start, one.end, meant.text, meant.kind, one.plural, passage, meant.head)


def _trusted(here: Scene, token: Token, best: Seen, share: float) -> float:
    """Raise the share of what stands where "it" and "they" mostly find what they mean; elsewhere "it" is left open."""
    group, standing = PRONOUNS[token.lower_], standing_of(here, token, best)
    if group == "i" and (is_empty(here, token) or standing == "apart"):
        return min(share, LEFT)
    if group == "t" and here.stretches[token.i] >= 0 and not best.candidate.named:
        return min(share, SURE[group])  # people who talk say "they" of whom they did not name
    if group == "t" and best.candidate.kind == "thing":
        return share
    return max(share, SAFE) if share >= STANDING.get((group, standing), ABOVE) else share


LEFT, ABOVE = 0.5, 2.0  # a share that is never enough, and one that none reaches


def _is_doubtful_speaker(here: Scene, token: Token, choice: Choice) -> bool:
    """Say whether "he said" may mean another, named nearer, or one who is only spoken of: Lee's songs, he said."""
    says = role(token) == "subj" and here.second[token.head.i].lemma_ in SPEECH and here.stretches[token.i] < 0
    best = choice.options[0][0]
    if not says or best is None or PRONOUNS[token.lower_] != "h":
        return False
    nearer = any(one is not None and one.token > best.token and one.candidate.named for one, _ in choice.options)
    return nearer or role(here.first[best.token]) == "poss"


def _near(here: Scene, token: Token, full: Candidate) -> bool:
    """Say whether "it" and "they" stand near enough: a subject to both readers carries farther than what is none."""
    group = PRONOUNS[token.lower_]
    if group != "h" and (_quoted_apart(here, token, full) or (group == "t" and full.named and not full.plural)):
        return False
    subject = is_subject(here.first[full.head], here.second)
    reach = REACH[group, subject]
    return here.sentences[token.i] - here.sentences[full.head] <= reach


def _quoted_apart(here: Scene, token: Token, full: Candidate) -> bool:
    """Say whether a pronoun stands in a quotation that does not hold what it would mean."""
    stretch = here.stretches[token.i]
    return stretch >= 0 and stretch != here.stretches[full.head]


def _says_another(here: Scene, quotes: Sequence[Quote], token: Token, full: Candidate) -> bool:
    """Say whether the quotation that "he said" belongs to was found to be another's, or speaks of a "him" itself."""
    if not token.dep_.startswith("nsubj") or not full.named:
        return False
    told = [quote.speaker for quote in quotes if quote.direct and quote.speaker_known and _holds(quote, token)]
    beside = here.second[token.head.i].lemma_ in SPEECH and here.stretches[token.i] < 0
    spoken_of = beside and any(
        PRONOUNS.get(other.lower_) == "h"
        for other in here.first[max(0, token.i - BESIDE) : token.i]
        if here.stretches[other.i] >= 0 and here.paragraphs[other.i] == here.paragraphs[token.i]
    )
    return spoken_of or any(speaker != full.text for speaker in told)


BESIDE = 60  # tokens of a quotation before the words that tell who speaks


def _holds(quote: Quote, token: Token) -> bool:
    """Say whether a pronoun stands in the sentence that tells who speaks, outside the words that are spoken."""
    inside = quote.words.start <= token.idx < quote.words.end
    return quote.passage.start <= token.idx < quote.passage.end and not inside and token.head.text == quote.cue


# Sentences between; of "it" with another antecedent than a subject only two in three were right.
REACH = {("h", True): 99, ("h", False): 99, ("i", True): 1, ("i", False): -1, ("t", True): 2, ("t", False): 1}


def _referent(first: Doc, token: Token, one: Candidate, share: float) -> Referent:
    passage = passage_of(first, one.start, one.end)
    return Referent(
        token.i, token.i, token.i + 1, one.text, one.kind, one.plural, passage, one.head, round(share, 2), _alone(one)
    )


class History:
    """The mentions so far: noun phrases by where they stand, and pronouns once it is known what they mean."""

    def __init__(self, found: Sequence[Candidate], sentences: Sequence[int]) -> None:
        """Begin with the noun phrases, in text order."""
        self._waiting = list(reversed(found))
        self._seen: dict[str, Seen] = {}
        self._all, self._sentences = found, sentences

    def before(self, token: int) -> list[Seen]:
        """Give the last mention of every thing before a token, the nearest first."""
        while self._waiting and self._waiting[-1].head < token:
            one = self._waiting.pop()
            old = self._seen.get(one.entity)
            sex = one.sex or (old.sex if old else "")
            self._seen[one.entity] = Seen(
                one, one.head, old.times + 1 if old else 1, sex, old.first if old else self._sentences[one.head]
            )
        return sorted(self._seen.values(), key=lambda seen: (-seen.token, -len(seen.candidate.entity)))

    def add(self, seen: Seen, pronoun: Token, share: float) -> None:
        """Note that a pronoun means a thing; "he" and "she" tell its sex."""
        sex = seen.sex
        if PRONOUNS[pronoun.lower_] == "h":
            sex = "m" if pronoun.lower_ in MALE else "f"
        old = self._seen[seen.candidate.entity]
        self._seen[seen.candidate.entity] = replace(old, token=pronoun.i, times=old.times + 1, sex=sex, trust=share)

    def full(self, seen: Seen, token: int) -> Candidate:
        """Give the last mention of a thing before a token that stands alone, by its name where it has one."""
        same = [one for one in self._all if one.entity == seen.candidate.entity and one.head < token and one.text]
        named = [one for one in same if one.named]
        telling = [one for one in same if _alone(one)]
        return (named or telling or same or [seen.candidate])[-1]


def _alone(one: Candidate) -> bool:
    """Say whether a phrase makes sense without the sentences before it: more than "the writer"."""
    return bool(one.text) and (one.named or not one.definite or len(one.text.split()) > BARE)


BARE = 2  # words: "the writer"


def weighed(here: Scene, pronoun: Token, seen: Sequence[Seen]) -> Choice:
    """Share one among all that a pronoun may mean, by the weights of the clues."""
    fitting = [one for one in seen if may_mean(here, pronoun, one)]
    table, rivals = weights(), len(fitting)
    scores = [sum(table.get(clue, 0.0) for clue in clues(here, pronoun, fitting, at)) for at in range(rivals)]
    scores.append(sum(table.get(clue, 0.0) for clue in empty_clues(here, pronoun, rivals)))
    top = max(scores)
    shares = [math.exp(score - top) for score in scores]
    total = sum(shares)
    options = [(one, share / total) for one, share in zip([*fitting, None], shares, strict=True)]
    return Choice(pronoun, tuple(sorted(options, key=lambda option: -option[1])))


@cache
def weights() -> Mapping[str, float]:
    """Read the weights of the clues."""
    rows = (line.split("\t") for line in WEIGHTS.read_text(encoding="utf-8").splitlines() if "\t" in line)
    return {clue: float(weight) for clue, weight in rows}
