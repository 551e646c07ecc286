"""Who said it: a claim beside its speaker and beside somebody else who speaks in the same story.

In:  Ann Lee said the dam could fail. (and elsewhere: Bo Carr warned of floods.)
Out: Ann Lee, not Bo Carr, said that the dam could fail. (false: Bo Carr, not Ann Lee, said ...)
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from wordfreq import zipf_frequency

from content.claims import Claim, claims
from content.reading.names import said
from content.realise import ARTICLES, capital, statement
from content.rewording.both import Both
from content.rewording.worth import is_worth_stating
from content.statements import MOST_WORDS, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.reading import Reading
    from content.reading.facts import Fact
    from content.reading.names import Name
    from content.reading.quotes import Quote

# Pronouns would lean on the one name and then on the other; these words let a claim hang from the one before.
LEANING = re.compile(
    r"\b(?:he|she|his|her|hers|him|it|its|they|their|them|himself|herself|we|our|us|I|my|you|your|itself)\b"
    r"|\b(?:also|too|therefore|however|instead|now|then|here|this|these|those|such)\b|[“”\"]",
    re.IGNORECASE,
)
STEM, LEAST_LETTERS = 5, 4
MOST_SHARED = 0.34  # of a claim's words: beyond it the other one may have said the same
COMMON = 3.5  # so frequent is no name


def attributions(reading: Reading) -> Iterator[Both]:
    """Give each claim to its speaker and to another one, the one whose words are nearest to its matter."""
    for claim, name in told_by(reading):
        rival = max(_rivals(reading, claim, name), key=lambda one: one[0], default=None)
        if rival is not None:
            clause = within(reading, claim)
            right, wrong = (_said(one, two, clause) for one, two in ((name, rival[1]), (rival[1], name)))
            if len(right.split()) <= MOST_WORDS:
                yield Both(right, wrong, (claim.quote.passage,))


def told_by(reading: Reading) -> Iterator[tuple[Claim, Name]]:
    """Give each claim that stands alone and who is known to make it."""
    for claim in (*claims(reading), *_quoted(reading)):
        name = speaker(reading, claim.quote.speaker)
        known = name is not None and claim.quote.speaker_known and not LEANING.search(claim.clause)
        if name is not None and known and not names_in(name, claim.clause):
            yield claim, name


def _quoted(reading: Reading) -> Iterator[Claim]:
    """Give the clauses that somebody is quoted with, word for word, as claims."""
    for clause in told(reading):
        fact = clause.fact
        quote = next((one for one in reading.quotes if fact.source is not None and _holds(reading, one, fact)), None)
        if quote is not None and not fact.front and is_worth_stating(reading, clause, 0):
            text = statement(reading.first, replace(fact, source=None), clause.instead).removesuffix(".")
            yield Claim(text, quote)


def _holds(reading: Reading, quote: Quote, fact: Fact) -> bool:
    start = reading.first[fact.head].idx
    return quote.direct and quote.sure and quote.words.start <= start < quote.words.end


def within(reading: Reading, claim: Claim) -> str:
    """Write a claim as it stands within a sentence: a small letter where only the beginning asked for a capital."""
    first = re.findall(r"^\w+", claim.clause)[:1]
    start, end = claim.quote.passage.start, claim.quote.passage.end
    tokens = (token for token in reading.first if start <= token.idx < end and [token.text] == first)
    named = any(token.pos_ == "PROPN" or token.ent_type_ or token.text.isupper() for token in tokens)
    small = not named and (claim.clause.startswith(ARTICLES) or zipf_frequency(claim.clause.split()[0], "en") > COMMON)
    return claim.clause[:1].lower() + claim.clause[1:] if small else claim.clause


def _said(one: Name, two: Name, clause: str) -> str:
    return capital(f"{said(one)}, not {said(two)}, said that {clause}.")


def speaker(reading: Reading, text: str) -> Name | None:
    """Give the name of a speaker where it is whole: a person of two words, or a body."""
    name = next((name for name in reading.names if name.text == text), None)
    whole = name is not None and (name.kind == "organisation" or (name.kind == "person" and " " in name.text))
    return name if whole else None


def names_in(name: Name, text: str) -> bool:
    """Say whether words name somebody, in part or whole."""
    parts = {word for form in (name.text, *name.forms) for word in form.split() if len(word) >= LEAST_LETTERS}
    return any(word in text for word in parts)


def _rivals(reading: Reading, claim: Claim, name: Name) -> Iterator[tuple[float, Name]]:
    """Give the others of the kind who are surely quoted, of something else, and how near it is to the claim."""
    stems = stems_of(claim.clause)
    spoken: dict[str, list[str]] = {}
    for quote in reading.quotes:
        if quote.sure and quote.speaker_known and quote.passage != claim.quote.passage:
            spoken.setdefault(quote.speaker, []).append(quote.text)
    for who, texts in spoken.items():
        other = speaker(reading, who)
        if other is None or other.kind != name.kind or other.text == name.text or names_in(other, claim.clause):
            continue
        shared = max(len(stems_of(text) & stems) / max(1, len(stems)) for text in texts)
        if shared <= MOST_SHARED and not names_in(other, reading.article.quote(claim.quote.passage)):
            yield shared, other


def stems_of(text: str) -> set[str]:
    """Give the first letters of the longer words."""
    return {word[:STEM].casefold() for word in re.findall(r"\w+", text) if len(word) >= LEAST_LETTERS}
