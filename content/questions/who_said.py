"""Who said it: give a sentence, or a claim that the article reports, back to its speaker.

In:  "They share information with us," said Anthony Placido. Feeley warned that the dam could fail.
Out: Who said, “They share information with us”? (Anthony Placido); Who warned that the dam could fail? (John Feeley)
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from content.claims import claims
from content.distractors import others, shuffled
from content.model import Choice, Option, Question
from content.positions import OWN_ROLE, SLIGHT
from content.reading.quotes_sayings import half_sentence, saying
from content.stances import of_themselves
from content.worth import LEAST_CARRIED, carried_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from content.model import Passage
    from content.reading import Reading
    from content.reading.names import Name
    from content.reading.quotes import Quote

TYPE = "who_said"
LEAST_WRONG, WRONG = 2, 3
ACTIVE = 2  # mentions of somebody who may as well have spoken
# How a text tells that somebody is dead.
DEAD = (
    r"\b(?:late|slain|Emperor|Saint|King) (?:[A-Z]\S+ ){{0,4}}{last}\b|\b{last}(?:[’']s (?:death|funeral|murder)"
    r"| (?:was (?:killed|murdered|assassinated)|died|passed away)| \((?:born )?1\d\d\d|, who died)"
)
WRITTEN = {"wrote", "tweeted", "posted"}
# Verbs of saying that add nothing to what the claim itself shows.
CLAIMING = {
    "said": "said", "says": "said", "say": "said", "warned": "warned", "warns": "warned", "argued": "argued",
    "argues": "argued", "announced": "announced", "announces": "announced", "explained": "explained",
    "explains": "explained", "claimed": "claimed", "claims": "claimed", "estimated": "estimated",
    "estimates": "estimated", "added": "said", "adds": "said", "noted": "noted", "notes": "noted", "stated": "said",
    "predicted": "predicted", "reported": "reported", "confirmed": "confirmed", "believes": "believed",
    "stressed": "stressed", "stresses": "stressed", "insisted": "insisted", "insists": "insisted", "told": "said",
    "tells": "said", "revealed": "revealed", "admitted": "admitted", "admits": "admitted", "indicated": "said",
    "acknowledged": "acknowledged", "acknowledges": "acknowledged", "highlighted": "said", "maintains": "said",
    "pointed": "pointed out", "points": "pointed out", "suggested": "suggested", "suggests": "suggested",
}  # fmt: skip


def propose(reading: Reading) -> Iterator[Question]:
    """Ask for the speaker of the most telling sentence of each quotation, and of each claim that stands alone."""
    for quote, after in pairwise([*reading.quotes, None]):
        name = _asked_for(reading, quote)
        if quote is None or name is None or not (quote.direct and quote.sure and _carries(reading, quote)):
            continue
        prompt = _asked(reading, quote, after, name)
        if prompt and not _points_to(name, prompt) and not SLIGHT.search(prompt):
            yield from _question(reading, name, prompt, quote.passage)
    for claim in claims(reading):
        name = _asked_for(reading, claim.quote)
        verb = CLAIMING.get(claim.quote.cue, "")
        if name is not None and verb and _carries(reading, claim.quote) and not _points_to(name, claim.clause):
            yield from _question(reading, name, f"{_who(name)} {verb} that {claim.clause}?", claim.quote.passage)
    yield from _wishes(reading)


def _wishes(reading: Reading) -> Iterator[Question]:
    """Ask who hopes, fears or plans what speakers report of themselves.

    In:  Ann Lee said she hoped to reopen the school by May.
    Out: Who hoped to reopen the school by May?
    """
    for text, quote in of_themselves(reading):
        name = _asked_for(reading, quote)
        rest = text.removeprefix(quote.speaker).strip()
        settled = name is not None and WISHING.match(rest) and len(rest.split()) >= LEAST_WISH
        if name is not None and settled and _carries(reading, quote) and not _points_to(name, rest):
            yield from _question(reading, name, f"Who {rest}?", quote.passage)


LEAST_WISH = 6  # words
WISHING = re.compile(
    r"(?:hope|want|plan|intend|support|oppose|expect|fear|regret|prefer|aim|wish|never|dream)(?:e?d|ned|s)?\b"
    r"|(?:had|has) (?:long |always |never )?(?:hoped|wanted|planned|seen|been|worked|lost|lived)\b"
    r"|(?:is|was) (?:worried|confident|proud|afraid|concerned|hopeful|optimistic|shocked|surprised)\b"
)


def _carries(reading: Reading, quote: Quote) -> bool:
    """Say whether words belong to the story and are no ornament of it."""
    return carried_by(reading, quote.passage) >= LEAST_CARRIED


def _asked_for(reading: Reading, quote: Quote | None) -> Name | None:
    """Give the speaker's name where it is one that a student can write: a person in full, or a body."""
    if quote is None:
        return None
    found = (name for name in reading.names if name.text == quote.speaker)
    return next((name for name in found if name.kind == "organisation" or _full(reading, name)), None)


def _full(reading: Reading, name: Name) -> bool:
    """Say whether a person's name is whole: of two words, or of one that no other name shares."""
    shared = any(name.text in other.text.split() for other in reading.names if other.text != name.text)
    longer = re.search(rf"\b{re.escape(name.text)} [A-Z][a-z]", reading.article.text) is not None
    return name.kind == "person" and (" " in name.text or not (shared or longer))


def _asked(reading: Reading, quote: Quote, after: Quote | None, name: Name) -> str:
    """Ask for the most telling sentence, or for the whole where it stands behind "that"."""
    said = saying(reading.first, quote, after)
    if said.endswith("?"):
        return f"{_who(name)} asked, “{said}”"
    if said:
        return f"{_who(name)} {quote.cue if quote.cue in WRITTEN else 'said'}, “{said}”?"
    half = half_sentence(reading.first, quote) if quote.cue in CLAIMING else ""
    return f"{_who(name)} {CLAIMING[quote.cue]} that “{half}”?" if half else ""


def _who(name: Name) -> str:
    return "Who" if name.kind == "person" else "Which organisation"


def _points_to(name: Name, said: str) -> bool:
    """Say whether words name their speaker, or say who the speaker is."""
    named = {word for form in (name.text, *name.forms) for word in form.split() if len(word) > 2}  # noqa: PLR2004
    return any(re.search(rf"\b{re.escape(word)}\b", said) for word in named) or OWN_ROLE.search(said) is not None


def _question(reading: Reading, name: Name, prompt: str, passage: Passage) -> Iterator[Question]:
    """Offer other speakers first, then others of the story; where nobody else speaks there is nothing to find out."""
    key = _dressed(name)
    wrong = _wrong(reading, name, prompt)
    speaking = {other.speaker for other in reading.quotes}
    if len(wrong) < LEAST_WRONG or not any(text.removeprefix("the ") in speaking for text in wrong):
        return
    options = {key: Option(key, right=True)}
    for text in wrong:
        spoke = text.removeprefix("the ") in speaking or text in speaking
        other = "is quoted elsewhere in the text" if spoke else "is named in the text but does not say this"
        options[text] = Option(text, why=f"{text[:1].upper()}{text[1:]} {other}.")
    order = shuffled(options, prompt)
    yield Question(TYPE, prompt, Choice(tuple(options[text] for text in order)), (passage,), difficulty=0.3)


def _dressed(name: Name) -> str:
    return f"the {name.text}" if name.article and name.kind == "organisation" else name.text


def _wrong(reading: Reading, name: Name, prompt: str) -> tuple[str, ...]:
    """Choose up to three others of the same kind, none named in the words: speakers, described people, then others."""
    speaking = {quote.speaker for quote in reading.quotes}
    described = {role.name for role in reading.roles}
    pool = [
        other
        for other in reading.names
        if other.kind == name.kind
        and other.text != name.text
        and (other.kind != "person" or (_full(reading, other) and (" " in other.text or " " not in name.text)))
        and not _points_to(other, prompt)
        and not _abbreviates(other, name)
        and not _plain(other.text) & _plain(name.text)
    ]
    chosen: tuple[str, ...] = ()
    rest = {other.text for other in pool if other.kind == "person"}
    pool = [other for other in pool if not any(_abbreviates(other, each) for each in pool if " " in each.text)]
    pool = [other for other in pool if other.text in speaking or not _gone(reading, other)]
    active = {other.text for other in pool if other.text in rest and len(other.mentions) >= ACTIVE}
    tiers = ((speaking, WRONG), (described, WRONG), (active, LEAST_WRONG), (rest, LEAST_WRONG))  # few fillers
    for tier, most in tiers:
        taken = {word for text in chosen for word in _plain(text)}
        texts = [_dressed(other) for other in pool if other.text in tier and not _plain(other.text) & taken]
        more = others(name.text, texts, seed=reading.article.title)
        chosen += more[: max(0, most - len(chosen))]
    return chosen


def _gone(reading: Reading, name: Name) -> bool:
    """Say whether the text speaks of somebody as dead, so that nobody takes the words for theirs."""
    last = re.escape(name.text.split()[-1])
    found = re.search(DEAD.format(last=last), reading.article.text)
    return name.kind == "person" and found is not None


def _plain(text: str) -> set[str]:
    """Give the words of a name without accents, so that one name spelt in two ways is one."""
    bare = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return {word for word in re.findall(r"\w+", bare.casefold()) if len(word) > len("de")}


def _abbreviates(one: Name, other: Name) -> bool:
    """Say whether one name is the other's initials."""
    initials = ("".join(word[0] for word in name.text.split() if word[0].isupper()) for name in (one, other))
    return any(letters == name.text.replace(".", "") for letters, name in zip(initials, (other, one), strict=True))
