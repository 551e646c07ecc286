"""The opposite of what a clause tells: its verb, or a word for a direction, turned round.

In:  Parliament approved the bill on Monday.
Out: Parliament rejected the bill on Monday.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from lemminflect import getInflection

from content.realise import capital

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from spacy.tokens import Token

    from content.model import Passage
    from content.reading import Reading
    from content.reading.facts import Fact

WORDS = Path(__file__).parent.parent / "words"
ONE_WAY = ">"
ANYTHING, NOTHING, INFINITIVE = "*", "-", "to"
BARRED = {"xcomp", "ccomp", "compound:prt", "csubj", "obl:agent"}
# Nobody believes praise for a fault: praised Washington for its provocations.
JUDGING, FOR = {"praise", "criticise"}, {"for", "as"}
# Nobody blames what helps, nor praises what kills: the other way round a statement gives itself away.
GOOD = {
    "support",
    "effort",
    "help",
    "success",
    "role",
    "cooperation",
    "contribution",
    "work",
    "relation",
    "partnership",
    "tie",
    "courage",
    "leadership",
    "aid",
    "victory",
    "performance",
    "progress",
    "achievement",
    "bravery",
    "response",
    "commitment",
    "friendship",
    "generosity",
    "hospitality",
    "solidarity",
    "growth",
}
BAD = {
    "attack",
    "killing",
    "violence",
    "murder",
    "bombing",
    "war",
    "terrorism",
    "crime",
    "abuse",
    "execution",
    "racism",
    "corruption",
    "assault",
    "shooting",
    "invasion",
    "coup",
    "massacre",
    "act",
    "torture",
    "aggression",
    "arrest",
    "detention",
    "discrimination",
    "failure",
    "lack",
    "death",
    "rape",
    "theft",
    "incident",
    "strike",
    "provocation",
}
# Where goods go to or come from tells which of the two it is.
TRADED, BOUND_FOR = {"import", "export"}, re.compile(r"\b(?:to|from)\b")
FEW = "few"
# What gives a reason, or another direction, makes nonsense of the opposite: fell after the flood, rose to a record.
REASONED = re.compile(
    r"\b(?:due to|thanks to|because|despite|in spite of|result|after|amid|over|owing|so that|in order|which|by \w+ing"
    r"|(?:increase|rise|growth|decrease|fall|drop|decline)s? .*\b(?:led|leads|caused|causes|resulted|means|meant)"
    r"|rise of|fall of|record|high|low|higher|lower|highest|lowest|peak|up|down|again|not|never|no|only|even|than|too"
    r"|both|but|although|though|while|whereas|however|yet|instead|unlike"
    r"|as [“\"]|from [\d$€£][\w.,%$ ]* to)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Opposite:
    """A verb's opposite and what both may be done to, or do by themselves."""

    other: str
    objects: frozenset[str]
    subjects: frozenset[str]


def opposed(reading: Reading, fact: Fact, text: str) -> Iterator[tuple[str, str]]:
    """Give a word of a statement and its opposite: the verb, or a direction in it."""
    if REASONED.search(text):
        return
    verb = reading.first[fact.head]
    lemma = reading.second[fact.head].lemma_.lower()
    agreed = verb.pos_ == "VERB" == reading.second[fact.head].pos_
    if agreed:
        for found in opposite_verbs().get(lemma, ()):
            if _fits(reading, fact, found) and not (found.other in TRADED and BOUND_FOR.search(text)):
                form = next(iter(getInflection(found.other, verb.tag_)), "") if verb.tag_ != "VB" else found.other
                yield from [(verb.text, form)] if form and verb.text in text else []
                return
    yield from _directions(reading, fact)


def _fits(reading: Reading, fact: Fact, found: Opposite) -> bool:
    """Say whether a verb is done here to what the pair asks for, or by itself."""
    verb = reading.first[fact.head]
    bound = {child.dep_: child for child in verb.children if child.dep_ in BARRED}
    if INFINITIVE in found.objects:
        return list(bound) == ["xcomp"] and bound["xcomp"].tag_ == "VB" and verb.tag_ != "VBG"
    judged = found.other in JUDGING and any(reading.first[part.tokens[0]].lower_ in FOR for part in fact.after)
    if bound or judged:
        return False
    passive = any(child.dep_ in {"nsubj:pass", "aux:pass"} for child in verb.children)
    thing = fact.subject.head if passive else next((part.head for part in fact.after if part.role == "object"), -1)
    if NOTHING in found.objects:
        subject = reading.second[fact.subject.head].lemma_.lower()
        return thing < 0 and (not found.subjects or subject in found.subjects)
    lemma = reading.second[thing].lemma_.lower() if thing >= 0 else ""
    if found.other in JUDGING and lemma in (BAD if found.other == "praise" else GOOD):
        return False
    return thing >= 0 and (ANYTHING in found.objects or lemma in found.objects)


def _directions(reading: Reading, fact: Fact) -> Iterator[tuple[str, str]]:
    """Give words for directions and sides that both readers see before a noun, or as one."""
    for part in (fact.subject, *fact.after):
        yield from _turned(reading, (reading.first[place] for place in part.tokens))


def _turned(reading: Reading, words: Iterable[Token]) -> Iterator[tuple[str, str]]:
    for word in words:
        other = directions().get(word.lower_)
        fits = other != FEW or _counts(word)
        plain = word.is_lower or other == FEW or (word.is_title and word.is_sent_start)
        if other and plain and fits and _is_plain(word, reading.second[word.i]):
            yield word.text, capital(other) if word.is_title else other


def directed(reading: Reading, passage: Passage, text: str) -> Iterator[str]:
    """Turn a word for a direction or a side round in a statement that is a sentence of the article.

    In:  The river floods the northern towns.
    Out: The river floods the southern towns.
    """
    span = reading.first.char_span(passage.start, passage.end, alignment_mode="expand")
    for word, other in () if span is None or REASONED.search(text) else _turned(reading, span):
        if len(re.findall(rf"(?<![\w-]){word}(?![\w-])", text)) == 1:
            yield re.sub(rf"(?<![\w-]){word}(?![\w-])", other, text)


def _counts(word: Token) -> bool:
    """Say whether "most" or "many" counts things and opens their phrase: most states, no "most northern states"."""
    before = word.doc[word.i - 1] if word.i else word
    opens = before == word or before.pos_ in {"VERB", "AUX", "ADP", "SCONJ", "PUNCT"}
    return word.head.tag_ == "NNS" and word.head.left_edge.i in {word.i, before.i} and opens


def _is_plain(word: Token, second: Token) -> bool:
    """Say whether a word is no part of a name to either reader, nor half of a hyphenated word."""
    beside = {word.doc[max(0, word.i - 1)].text, word.doc[min(word.i + 1, len(word.doc) - 1)].text}
    turns = word.pos_ == second.pos_ and word.pos_ not in {"PROPN", "VERB"}
    return not word.ent_type_ and turns and not beside & {"-", "and", "or", "house"}


@cache
def opposite_verbs() -> dict[str, tuple[Opposite, ...]]:
    """Read the verbs that have an opposite, and when."""
    found: dict[str, tuple[Opposite, ...]] = {}
    for line in (WORDS / "opposite_verbs.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        verb, other, objects, *subjects = line.split("\t")
        pair = Opposite(other, frozenset(objects.split(",")), frozenset(",".join(subjects).split(",")) - {""})
        found[verb] = (*found.get(verb, ()), pair)
    return found


@cache
def directions() -> dict[str, str]:
    """Read the pairs of other opposites, both ways round."""
    lines = (WORDS / "opposites.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split() for line in lines if line and not line.startswith("#")]
    both = {one: other for pair in pairs if ONE_WAY not in pair for one, other in (pair, pair[::-1])}
    return both | {one: other for one, *way, other in pairs if way}
