"""Quotes: what is said, in quotation marks or reported, and who says it.

In:  "They share information with us," said Anthony Placido.
Out: They share information with us - Anthony Placido
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from content.model import Passage
from content.reading.phrases import whole_text
from content.reading.quotes_cues import Cue, cues, place_beside
from content.reading.quotes_marks import paragraphs
from content.reading.quotes_sources import Cast, Who, cast, resolve, set_up

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from content.reading.names import Name
    from content.reading.quotes_marks import Paragraph, Stretch

LEAST_WORDS = 4  # fewer words in quotation marks are mostly a term or a nickname


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that somebody says; `passage` is the whole sentence that tells, `cue` the verb of saying.

    `direct` words stand in quotation marks, others are reported. `speaker_known` is an article's name;
    `sure` is False where the speaker is only the likeliest one.
    """

    words: Passage
    text: str
    speaker: str
    speaker_known: bool
    passage: Passage
    direct: bool = True
    sure: bool = True
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """The last words given to a speaker, for those that run on behind them."""

    stretch: Stretch
    who: Who
    passage: Passage
    cue: str
    beside: bool = False  # the cue stands beside these very words


@dataclass(frozen=True, slots=True)
class Said:
    """A stretch of quoted words in its paragraph, and who says them where that can be told."""

    paragraph: Paragraph
    stretch: Stretch
    told: Told | None


def quotes(first: Doc, second: Doc, names: Sequence[Name]) -> tuple[Quote, ...]:
    """Give every quotation and reported statement whose speaker can be told, in text order."""
    parts = list(paragraphs(whole_text(first)))
    everyone = cast(first, second, names, [each.words for part in parts for each in part.quoted])
    said: list[Said] = []
    reported: list[Quote] = []
    recent: list[Who] = []
    last: Told | None = None
    for paragraph in parts:
        spoken = list(_cued(everyone, paragraph, recent))
        last = _attributed(everyone, paragraph, spoken, last, said)
        reported.extend(_reported(first, paragraph, spoken))
    direct = [_quote(whole_text(first), each.told, sound=each.paragraph.sound) for each in _back(said) if each.told]
    return tuple(sorted([*direct, *reported], key=lambda quote: (quote.words.start, not quote.direct)))


def _back(said: list[Said]) -> list[Said]:
    """Give words that run on into the next paragraph, their mark not closed, to the speaker whom that one names."""
    result: list[Said] = []
    for each in reversed(said):
        later = result[-1] if result else None
        open_end = not each.stretch.closed and (each.told is None or not each.told.beside)
        follows = later is not None and 0 < later.paragraph.start - each.paragraph.end <= len("\n\n")
        if open_end and follows and later and later.told and later.told.beside:
            who = replace(later.told.who, sure=False)
            passage = Passage(each.stretch.words.start - 1, later.told.passage.end)
            result.append(replace(each, told=replace(later.told, stretch=each.stretch, who=who, passage=passage)))
        else:
            result.append(each)
    return result[::-1]


def _cued(everyone: Cast, paragraph: Paragraph, recent: list[Who]) -> Iterator[tuple[Cue, Who]]:
    """Give the cues of a paragraph whose source can be told; `recent` grows at its head."""
    for cue in cues(everyone.first, everyone.second, paragraph):
        source = cue.source
        who = resolve(everyone, source, recent, paragraph) if source is not None else None
        if who is not None:
            recent.insert(0, replace(who, start=cue.start))
            yield cue, who


def _attributed(
    everyone: Cast, paragraph: Paragraph, spoken: list[tuple[Cue, Who]], before: Told | None, said: list[Said]
) -> Told | None:
    """Give the quoted words of a paragraph to their speakers; returns what the next paragraph may go on with."""
    first, last = everyone.first, before
    for stretch in paragraph.quoted:
        told = _beside(first, paragraph, stretch, spoken) or _goes_on(whole_text(first), paragraph, stretch, last)
        told = told or _within(first, stretch, spoken) or _set_up(everyone, paragraph, stretch, spoken)
        said.append(Said(paragraph, stretch, told))
        last = told or last
    if last is before and before is not None:
        return _after_statement(spoken, before)
    return last


def _after_statement(spoken: list[tuple[Cue, Who]], before: Told) -> Told | None:
    """Let a paragraph without quotations of its own end the speech before it, or name who speaks next."""
    if not spoken:
        return None
    cue, who = spoken[-1]
    return replace(before, who=replace(who, sure=False), cue=cue.verb.lower_)


def _quote(text: str, told: Told, *, sound: bool) -> Quote:
    words = told.stretch.words
    said = text[words.start : words.end]
    whole = sound and told.who.sure and len(said.split()) >= LEAST_WORDS
    return Quote(words, said, told.who.label, told.who.known, told.passage, sure=whole, cue=told.cue)


def _beside(first: Doc, paragraph: Paragraph, stretch: Stretch, spoken: list[tuple[Cue, Who]]) -> Told | None:
    """Give quoted words to the source beside them: to the one that leads in by a colon, or follows, or leads in."""
    places = [(place_beside(whole_text(first), stretch.words, cue), cue, who) for cue, who in spoken]
    after = [(cue, who) for place, cue, who in places if place == "after" and not _crossed(paragraph, stretch, cue)]
    ahead = [(cue, who) for place, cue, who in places if place == "before"]
    colon = whole_text(first)[: stretch.words.start - 1].rstrip().endswith(":")
    chosen = ahead[-1:] if ahead and (colon or not after) else after[:1]
    for cue, who in chosen:
        return Told(stretch, who, _sentence(stretch.words, cue.verb), cue.verb.lower_, beside=True)
    return None


def _crossed(paragraph: Paragraph, stretch: Stretch, cue: Cue) -> bool:
    """Say whether other quoted words stand between these and a cue behind them."""
    return any(stretch.words.end < each.words.start < cue.start for each in paragraph.quoted)


def _within(first: Doc, stretch: Stretch, spoken: list[tuple[Cue, Who]]) -> Told | None:
    """Give words quoted in the middle of a sentence to the source whose statement they stand in."""
    span = first.char_span(stretch.words.start, stretch.words.end, alignment_mode="contract")
    if span is None:
        return None
    path = [span.root, *span.root.ancestors]
    for cue, who in sorted(spoken, key=lambda item: abs(item[0].start - stretch.words.start)):
        same = cue.verb.sent == span.root.sent
        if _governs(cue, path) or (same and (cue.verb.lower_ == "according" or _closes(cue) or _aside(cue, path))):
            return Told(stretch, replace(who, sure=False), _sentence(stretch.words, cue.verb), cue.verb.lower_)
    return None


def _governs(cue: Cue, path: list[Token]) -> bool:
    """Say whether a path of heads leads to a cue through what is said, and not through its subject or a time."""
    below = next((token for token, above in pairwise(path) if above == cue.verb), None)
    if below is None:
        return False
    objects = {"ccomp", "xcomp", "obj", "parataxis"} | ({"obl", "advmod"} if cue.kind == "naming" else set[str]())
    told_to = below.dep_ == "advcl" and below.tag_ == "VB"
    return cue.kind != "leading" and (below.dep_ in objects or told_to)


def _aside(cue: Cue, path: list[Token]) -> bool:
    """Say whether a cue stands in the middle of what is said: The media, she said, is "to blame"."""
    return cue.kind == "speech" and cue.verb.dep_ == "parataxis" and cue.verb.head in path


def _closes(cue: Cue) -> bool:
    """Say whether a cue stands at the end of its sentence, so that all before it is what is said."""
    behind = cue.verb.doc[cue.verb.i + 1 : cue.verb.sent.end]
    return cue.kind == "speech" and all(token.is_punct or token.is_space for token in behind)


def _goes_on(text: str, paragraph: Paragraph, stretch: Stretch, last: Told | None) -> Told | None:
    """Give quoted words without a cue to whoever spoke last, where only the words about the speaker stand between."""
    if last is None or not _sentence_like(text, stretch.words):
        return None
    same = last.stretch.words.start >= paragraph.start
    strict = same and _runs_on(text, last.stretch.words, stretch.words)
    opening = not text[paragraph.start : stretch.words.start - 1].strip()
    if not (strict or same or opening):
        return None
    passage = Passage(min(last.passage.start, stretch.words.start - 1), stretch.words.end + 1)
    passage = Passage(passage.start, max(passage.end, last.passage.end)) if same else passage
    trusted = strict or not last.stretch.closed or (last.beside and _next_and_alone(text, paragraph, last))
    who = last.who if trusted else replace(last.who, sure=False)
    return Told(stretch, who, passage, last.cue, beside=strict and last.beside)


def _next_and_alone(text: str, paragraph: Paragraph, last: Told) -> bool:
    """Say whether a paragraph of nothing but quoted words follows the one that names the speaker."""
    between = text[last.passage.end : paragraph.start]
    outside = text[paragraph.start : paragraph.end]
    for each in paragraph.quoted:
        outside = outside.replace(text[each.words.start : each.words.end], "")
    return not between.strip(" \n" + MARK) and not outside.strip(" ." + MARK)


def _set_up(everyone: Cast, paragraph: Paragraph, stretch: Stretch, spoken: list[tuple[Cue, Who]]) -> Told | None:
    """Give a quoted sentence without a cue to whom the sentence before it is about, or to its speaker."""
    text, words = whole_text(everyone.first), stretch.words
    opened = text[paragraph.start : words.start - 1].rstrip()
    if not _sentence_like(text, words) or not opened.endswith((".", ":", "?")):
        return None
    begun = max(paragraph.start, text.rfind(". ", 0, words.start - 1)) if opened.endswith(":") else words.start
    before = [(cue, who) for cue, who in spoken if begun <= cue.start or begun == words.start]
    before = [(cue, who) for cue, who in before if cue.start < words.start]
    who = before[-1][1] if before else set_up(everyone, words.start, (), paragraph)
    passage = Passage(paragraph.start, words.end + 1)
    return Told(stretch, replace(who, sure=False), passage, "") if who is not None else None


def _sentence_like(text: str, words: Passage) -> bool:
    """Say whether quoted words are a sentence of their own: a capital first, a full stop last."""
    said = text[words.start : words.end].strip()
    ending = said[-1:] in ".!?…," or text[words.end + 1 : words.end + 2] in ".!?"
    return said[:1].isupper() and (ending or len(said.split()) > LEAST_WORDS)


def _runs_on(text: str, last: Passage, words: Passage) -> bool:
    """Say whether a speaker goes on: only the words that name the speaker stand between, or none."""
    between = text[last.end : words.start].strip(MARK + " ")
    if text[last.end - 1] in ".!?":
        return not between
    ends = re.findall(r"[a-z0-9)][.!?](?=\s)", re.sub(r"\b(?:Dr|Mr|Mrs|Ms|St|Prof|Gen|Sen|Gov)\.", "", between) + " ")
    return len(ends) == 1 and between.endswith(".") and len(between.split()) <= MOST_BETWEEN


MARK = '"“”‘’'
MOST_BETWEEN = 30  # words: a speaker's name with a description


def _reported(first: Doc, paragraph: Paragraph, spoken: list[tuple[Cue, Who]]) -> Iterator[Quote]:
    """Give the clauses that are reported without quotation marks: She said that the dam was safe."""
    for cue, who in spoken:
        clause = next((child for child in cue.verb.children if child.dep_ == "ccomp"), None)
        if clause is None or cue.kind != "speech" or paragraph.holds(clause.idx) or _asked(clause):
            continue
        words = _bounds(clause, cue.verb)
        text = whole_text(first)[words.start : words.end]
        if len(text.split()) >= LEAST_WORDS and not re.search(f"[{MARK[:3]}\n]", text):
            passage = _sentence(words, cue.verb)
            yield Quote(words, text, who.label, who.known, passage, direct=False, sure=who.sure, cue=cue.verb.lower_)


def _asked(clause: Token) -> bool:
    """Say whether a clause is a question reported: asked whether the dam was safe."""
    return any(child.lower_ in {"whether", "if"} and child.dep_ == "mark" for child in clause.children)


def _bounds(clause: Token, verb: Token) -> Passage:
    """Give a reported clause without the verb of saying, which may stand inside or behind it."""
    kept = [token for token in clause.subtree if not token.is_space and (token.i > verb.i) == (clause.i > verb.i)]
    kept = kept or [clause]
    while len(kept) > 1 and kept[-1].is_punct:
        kept.pop()
    while len(kept) > 1 and (kept[0].is_punct or kept[0].dep_ == "mark"):
        kept.pop(0)
    return Passage(kept[0].idx, kept[-1].idx + len(kept[-1]))


def _sentence(words: Passage, verb: Token) -> Passage:
    """Give the passage from the quotation to the words that name the speaker."""
    sent = verb.sent
    return Passage(min(sent.start_char, words.start - 1), max(sent.start_char + len(sent.text.rstrip()), words.end + 1))
