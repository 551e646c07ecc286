"""Misread: a statement as a hasty reader takes it - what is planned is done, what some do all do, what fell rose.

In:  The harbour of Norwood will reopen to all ships.
Out: The harbour of Norwood has already reopened to all ships. | It is planned only ...
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from lemminflect import getInflection, getLemma

from content.reading.headline import told as told_in
from content.simplify import own_subject
from content.well_formed import flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    from content.central import Claim
    from content.reading import Reading

DEEDS = Path(__file__).parent / "words" / "deeds.txt"
PLANNED = "The article tells what has been done already, and not what is planned."
DONE = "The article tells of a plan, and not that it has been carried out."
PROVED = "The article says only that it may be so."
ALL = "The article does not say so of all."
TURNED = "The article tells it the other way round."

PLANS = re.compile(
    r"\b(?P<verb>will|is to|are to|(?:is|are) (?:set|expected|due|about|preparing|planning|going) to"
    r"|plans? to|hopes? to|aims? to|intends? to|wants? to) (?P<rest>(?P<be>be )?(?P<did>[a-z]+))\b"
)
MAYBE = re.compile(r"\b(?P<verb>could|may|might) (?P<rest>(?P<be>be )?(?P<did>[a-z]+))\b")
DID = re.compile(r"\b(?P<verb>has|have) (?:officially |now |just |already )?(?P<be>been )?(?P<did>[a-z]+)\b")
# What may have an effect can be proved to have it.
EFFECTS = {
    "help", "harm", "improve", "cause", "reduce", "lead", "prevent", "boost", "protect", "raise", "cut", "damage",
    "threaten", "trigger", "increase", "weaken", "strengthen", "worsen", "affect", "benefit", "save", "cure", "slow",
}  # fmt: skip
CAUSE = re.compile(r",? (?:after|following|because|amid) ")
# A time that is past shows that it is no plan, and what follows from it was no plan's.
PAST = re.compile(
    r"\b(?:ago|last|yesterday|since|already|in (?:19|20)\d\d|[A-Z][a-z]+ \d{1,2}|first|recently|again"
    r"|again|not|never|no|record|for (?:the )?\w+ing)\b|, (?:and|but|or)?"
)
# A time that is still to come, or a number of things to come, would show that it cannot be done yet.
COMING = re.compile(
    r"\b(?:20\d\d|next|later|soon|tomorrow|again|until|by the|by end|continue|remain|January|February|March|April|June"
    r"|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\w+day|in May)\b"
    r"|\b(?:not|never|no|if|unless|first)\b"
)
SOME = re.compile(
    r"^(?:Some|Many|Most|Several|A few|Dozens of|Hundreds of|Thousands of) (?=(?:[a-zA-Z-]+ )?[a-zA-Z]+s\b)"
)
BOTH_WAYS = re.compile(r"\b(?:and|with|between|each|both|other|together|mutual|joint|its|their)\b")


def misread(reading: Reading, claim: Claim) -> Iterator[tuple[str, str]]:
    """Give false readings of a statement that the article contradicts, each with why it is wrong."""
    for text, why in _changed(reading, claim):
        if text != claim.text and flaw(text, reading.article.text) is None:
            yield text, why


def _changed(reading: Reading, claim: Claim) -> Iterator[tuple[str, str]]:
    main = _main(reading, claim)
    if main is None:
        return
    yield from _done(claim.text, main)
    yield from _planned(claim.text, main)
    yield from _all(claim.text)
    yield from _turned(reading, claim.text)


def _main(reading: Reading, claim: Claim) -> Token | None:
    span = reading.first.char_span(claim.passage.start, claim.passage.end, alignment_mode="expand")
    return told_in(span[0].sent.root) if span is not None and len(span) else None


def _done(text: str, main: Token) -> Iterator[tuple[str, str]]:
    """Take a plan for what has been done, and what may be for what is proved."""
    plan, maybe = PLANS.search(text), MAYBE.search(text)
    found = plan or maybe
    if found is None or COMING.search(text) or not _is_own(found, main):
        return
    has = "have" if _is_several(found["verb"], main) else "has"
    if plan is None:
        if found["did"] in EFFECTS:
            yield _put(text, found, f"{has} been proved to {found['rest']}"), PROVED
        return
    verb = next(iter(getLemma(found["did"], "VERB")), "")
    did = found["did"] if found["be"] else next(iter(getInflection(found["did"], "VBN")), "")
    once = found["verb"] != "will" or verb in deeds()  # else what people will do, they do again and again
    if did and once:
        yield _put(text, found, f"{has} already {'been ' if found['be'] else ''}{did}"), DONE


def _planned(text: str, main: Token) -> Iterator[tuple[str, str]]:
    """Take what has been done for a plan."""
    found = DID.search(text) or next(
        iter(re.finditer(rf"\b(?:officially )?(?P<did>{re.escape(main.text)})\b", text)), None
    )
    if found is None or PAST.search(CAUSE.split(text)[0]):
        return
    verb = next(iter(getLemma(found["did"], "VERB")), "")
    form = _planning(found, main)
    if form and verb in deeds():
        passive = form.endswith("be")
        yield _put(text, found, f"{form} {found['did'] if passive else verb}"), PLANNED


def _planning(found: re.Match[str], main: Token) -> str:
    """Give the words of a plan for those of a deed: has been opened, is to be opened; opened, is planning to open."""
    kept = found.groupdict()
    if "verb" in kept:
        several = kept["verb"] == "have"
        passive = bool(kept["be"])
        own = _is_own(found, main)
    else:
        helped = any(child.dep_ in {"aux", "aux:pass", "cop"} for child in main.children)
        several, passive, own = _is_several("did", main), False, main.tag_ == "VBD" and not helped
    form = "are" if several else "is"
    return f"{form} {'to be' if passive else 'planning to'}" if own else ""


@cache
def deeds() -> frozenset[str]:
    """Read the verbs for what can be planned and then done."""
    lines = DEEDS.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def _is_own(found: re.Match[str], main: Token) -> bool:
    """Say whether the words are the clause's own verb group."""
    own = {main.lower_, *(child.lower_ for child in main.children if child.dep_ in {"aux", "aux:pass", "cop"})}
    own |= {child.lower_ for child in main.children if child.dep_ == "xcomp"}
    return {found["verb"].split()[0], found["did"]} <= own or {found["verb"].split()[0], "be"} <= own


def _is_several(verb: str, main: Token) -> bool:
    subject = own_subject(main)
    if verb.split(maxsplit=1)[0] in {"is", "are"}:
        return verb.startswith("are")
    if verb.endswith(" to"):
        return not verb.split(maxsplit=1)[0].endswith("s")
    several = subject is not None and any(child.dep_ == "conj" for child in subject.children)
    return subject is not None and (several or subject.tag_ in {"NNS", "NNPS"})


def _put(text: str, found: re.Match[str], words: str) -> str:
    return text[: found.start()] + words + text[found.end() :]


def _all(text: str) -> Iterator[tuple[str, str]]:
    """Take some for all."""
    if SOME.match(text):
        yield SOME.sub("All ", text), ALL


def _turned(reading: Reading, text: str) -> Iterator[tuple[str, str]]:
    """Take the one who does a thing for the one to whom it is done."""
    inside = [name for name in reading.names if re.search(rf"(?<!\w){re.escape(name.text)}(?!\w)", text)]
    if len(inside) != 2 or inside[0].kind != inside[1].kind or BOTH_WAYS.search(text):  # noqa: PLR2004
        return
    one, other = sorted(inside, key=lambda name: text.index(name.text))
    plain = re.fullmatch(
        rf"{re.escape(one.text)} (?P<verb>[a-z].* (?:to|from|against|by)) {re.escape(other.text)}(?P<rest>[ .].*)", text
    )
    if plain is not None and text.count(one.text) == text.count(other.text) == 1:
        yield f"{other.text} {plain['verb']} {one.text}{plain['rest']}", TURNED
