"""Claims: what somebody is said to have said, as a clause that stands alone.

In:  Ann Lee warned that the dam could fail in a wet winter.
Out: the dam could fail in a wet winter - Ann Lee
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from content.agreement import agree_on_clause
from content.leaning import leans
from content.once import once
from content.reading.quotes_sayings import POINTING
from content.reading.roles_words import ALONE
from content.realise import capital, lower_first, opens, statement
from content.simplify import is_finite, own_subject
from content.statements import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.reading import Reading
    from content.reading.quotes import Quote
    from content.statements import Told

LEAST, MOST = 8, 24  # words: a shorter claim is a detail
# What says too little, tells of the speaking itself, or is cut off.
VAGUE = re.compile(
    r"^(?:[Tt]he (?:many|few|way)|[Ss]till|[Tt]hus|[Hh]owever)\b"
    r"|, (?:but|and) (?:declined|refused)|, (?:giving|citing|adding|noting)\b"
    r"|‘[^’]*$|\b\d{1,3}(?:\.\d+)?$"  # a mark that is not closed, a share without its "per cent"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A reported statement: `clause` as it stands behind "that", `quote` with who says it."""

    clause: str
    quote: Quote


@once
def claims(reading: Reading) -> Iterator[Claim]:
    """Give the reported statements on which both readers agree and whose speaker is sure, in text order."""
    plain = {reading.first[clause.fact.head].idx: clause for clause in told(reading) if clause.fact.source is not None}
    for quote in reading.quotes:
        if quote.direct or not quote.sure:
            continue
        inside = (clause for place, clause in plain.items() if quote.words.start <= place < quote.words.end)
        clause = next(inside, None)
        text = "" if _hangs(reading, quote) else _written(reading, clause, quote)
        if LEAST <= len(text.split()) <= MOST and not VAGUE.search(text) and not POINTING.search(text):
            yield Claim(text, quote)


def _written(reading: Reading, clause: Told | None, quote: Quote) -> str:
    """Write a reported clause plainly, else in the article's words; nothing where neither stands alone."""
    plain = _clause(reading, clause, quote) if clause is not None else ""
    return plain or _literal(reading, quote)


def _hangs(reading: Reading, quote: Quote) -> bool:
    """Say whether a word before a clause makes it half of a sentence: that since Ghana was free, nobody has asked."""
    span = reading.first.char_span(quote.words.start, quote.words.end, alignment_mode="expand")
    before = reading.first[span.start - 1] if span is not None and span.start > 0 else None
    return before is not None and before.lower_ in HALVES


HALVES = {
    "since",
    "while",
    "although",
    "though",
    "if",
    "because",
    "when",
    "as",
    "unless",
    "after",
    "before",
    "whether",
    "for",
    "to",
}


def _literal(reading: Reading, quote: Quote) -> str:
    """Give a reported clause in the article's own words where they stand alone; nothing where they do not.

    In:  Ann Lee warned that a second dam on the Black River could fail in a wet winter.
    Out: a second dam on the Black River could fail in a wet winter
    """
    span = reading.first.char_span(quote.words.start, quote.words.end, alignment_mode="expand")
    if span is None or leans(reading, span) or any(token.lower_ == "others" or _bare(reading, token) for token in span):
        return ""
    verb = span.root
    copula = next((child.i for child in verb.children if child.dep_ == "cop"), verb.i)  # the second reader's head
    both = verb.dep_ == "ccomp" and reading.second[copula].dep_ == "ccomp"
    settled = both and agree_on_clause(verb, reading.second)
    whole = settled and is_finite(verb) and own_subject(verb) is not None
    broken = any(mark in span.text for mark in (":", ";", "–", "—", "(", "...", "…", "\n"))
    if not whole or broken or span[0].pos_ in {"CCONJ", "SCONJ", "PUNCT", "VERB"} or span[0].lower_ in OPENING:
        return ""
    text = " ".join(span.text.split())
    return text if span[0].pos_ == "PROPN" or not opens(span[0]) else _small(span[0], text)


def _small(first: Token, text: str) -> str:
    """Begin with a small letter where only the sentence's beginning asked for a capital."""
    return text if first.ent_type_ or (first.text.isupper() and len(first) > 1) else text[:1].lower() + text[1:]


# A clause that opens so leans on the one before, or asks.
OPENING = {
    "how",
    "what",
    "why",
    "who",
    "where",
    "when",
    "which",
    "whether",
    "also",
    "instead",
    "however",
    "both",
    "most",
    "many",
}
# One of a kind in the story or for every reader.
ONE = ALONE | {
    "police",
    "president",
    "prime",
    "state",
    "army",
    "military",
    "city",
    "weather",
    "virus",
    "pandemic",
    "internet",
}


def _bare(reading: Reading, token: Token) -> bool:
    """Say whether a subject or an object is "the NOUN", with nothing that tells which, and no matter of the story."""
    acting = token.dep_ in {"nsubj", "nsubj:pass", "obj", "nmod:poss", "nmod"} and token.tag_ in {"NN", "NNS"}
    parts = [child for child in token.children if child.dep_ not in {"punct", "case"}]
    bare = acting and bool(parts) and all(child.lower_ == "the" for child in parts) and token.lower_ not in ONE
    return bare and not _is_matter(reading, token.lower_)


def _is_matter(reading: Reading, noun: str) -> bool:
    """Say whether the title or lead names a thing, and more paragraphs do: "the strike" of a story on a strike."""
    if noun in KINDS:
        return False
    stem = noun.removesuffix("s")
    paragraphs = [paragraph.casefold() for paragraph in reading.article.paragraphs]
    first = f"{reading.article.title.casefold()} {paragraphs[0]}"
    return stem in first and sum(f" {stem}" in each for each in paragraphs) >= LEAST_PARAGRAPHS


LEAST_PARAGRAPHS = 4
# A story may hold several of these.
KINDS = {"building", "project", "man", "woman", "company", "group", "case", "event", "area", "place", "site", "report"}


def _clause(reading: Reading, claim: Told, quote: Quote) -> str:
    """Write a claim as it stands behind "that"; as the text has it where the plain statement would leave words out."""
    doc, fact = reading.first, claim.fact
    if doc[fact.subject.head].pos_ in {"PRON", "DET", "NUM"} and fact.subject.head not in claim.instead:
        return ""
    if fact.subject.head not in claim.instead and _bare(reading, doc[fact.subject.head]):
        return ""
    clause = statement(doc, replace(fact, source=None), claim.instead).rstrip(".")
    literal = " ".join(quote.text.split())
    if len(literal.split()) > len(clause.split()) + MOST_LOST:
        span = doc.char_span(quote.words.start, quote.words.end, alignment_mode="expand")
        leaning = span is None or any(token.tag_ in {"PRP", "PRP$"} for token in span)
        return "" if leaning or claim.instead else literal
    first = doc[(fact.front[0] if fact.front else fact.subject).tokens[0]]
    if clause.startswith(capital(first.text)) and not opens(first):
        return first.text + clause[len(first.text) :]
    return lower_first(doc, fact.front[0] if fact.front else fact.subject, clause)


MOST_LOST = 2  # words: "that", an adverb that joins
