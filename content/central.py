"""Central: the statement that a whole story bears out, and the details that it adds further down.

In:  The harbour of Norwood has reopened after nine months of repairs. ... The crane was painted green. ...
Out: The harbour of Norwood has reopened after nine months of repairs. | The crane was painted green.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from content.kernels import LOOSE, VAGUE_SUBJECT, kernels
from content.once import once
from content.outline import BROKEN, LEANING
from content.reading.cuts import OPINION, cuts
from content.reading.gist import alone, gist, plain
from content.reading.headline import headline
from content.reading.phrases import sentence_of
from content.realise import capital
from content.simplify import SAYING, own_subject
from content.statements import stated, told
from content.timeline import in_full

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from content.model import Passage
    from content.reading import Reading, Weight

LEAST_PARAGRAPHS, LEAST_SENTENCES = 4, 10
# A story says what it is about in its first paragraphs, or it is a feature that never says so.
FIRST_SENTENCES, FIRST_PARAGRAPHS = 8, 5
LEAST_WORDS, MOST_WORDS = 9, 30
LENGTHS = (30, 22, 18, 14)
# Shares of the nearness of the sentence that is nearest to the story's middle, and of the words that most paragraphs
# have: read off 78 leads, half of which tell the news and half of which paint a scene.
LEAST_CENTRAL, LEAST_LEAD = 0.8, 0.72
LEAST_NAMED, LEAST_TITLED = 0.2, 0.55
LEAST_TOGETHER = 1.15  # of both shares
MUCH_TITLED, LEAST_NEWS = 0.9, 1.05  # a lead that says what the title says may be so much farther off
LEAST_FAR, MUCH_ABOUT = 0.62, 0.6  # a lead farther off that has most of the topic's words
LEAST_LEFT = 0.15  # of the topic's words, in what is left of a sentence that was cut
KEPT = 0.7  # of the topic's words in the fullest cut: a shorter one that loses more loses the reason or the doer
LEAD_FIRST = 0.2  # what the first sentence is worth beyond others: there most stories tell their news
MOST_CENTRAL = 0.98  # of the nearest sentence's nearness: a sentence beyond it may be called central too
MOST_TITLED = 0.6  # a detail says no more than so of what the title says
TOPIC_WORDS, STEM = 8, 6
# fmt: off
COMMON = {
    "year", "years", "people", "day", "week", "month", "time", "number", "million", "billion", "cent", "per", "part",
    "way", "country", "percent", "report", "statement", "today", "place", "thing", "one", "member", "state",
}
# fmt: on
# A body called by its name and its kind takes an article: The Norwood Trade Awards organisation.
BODY = re.compile(
    r"(?!(?:The|An?|Another|One|Every|Each|This|That|No|His|Her|Its|Their|Our|Some|Any) )"
    r"(?=(?:[A-Z]\S* ){2}|[A-Z]{2,} )"
    r"(?:[A-Z][\w&-]* )+(?:organi[sz]ation|company|committee|ministry|agency|association|government|authority|council) "
    r"(?=(?:has|had|is|was|will|plans|says|said|\w+ed)\b)"
)
# The story turns behind such a lead, or the lead tells what was so before it.
TURN = re.compile(r"^[“\"']?(?:But|However|Yet|Now|Instead|Not|Or|Then|Gone)\b")
BACKGROUND = re.compile(
    r"\b(?:long had|once|used to|always|never|for years|for decades|imagine|it seems)\b"
    r"|^(?:For (?:most|much|many|more|over|\w+ years)|Until|Before|When you|As a)\b",
    re.IGNORECASE,
)
# What somebody says is no idea of a story, but for what he will do himself: Yee said he would leave.
SPOKEN = re.compile(
    r"\b(?:said|says|saying|told|tells|tweeted|wrote|writes|writing|posted)\b"
    r"(?!,? (?:that )?(?:he|she|it|they) (?:will|would)\b)",
    re.IGNORECASE,
)
# A day stood between: the trek starting on Thursday to a cave.
TORN = re.compile(
    r"\b(?:starting|beginning|opening|running|ending|kicking off|slated|due|scheduled) (?:to|in|at|from) an?\b"
    r"|’ clock\b"
)
SOURCE = re.compile(r"^According to ([^,]+), (.+)\.$")
FRAGMENT = re.compile(r"An? \w+ that\b")  # mostly no sentence, but a noun with all that is said of it
SOURCED = re.compile(r", according to [^,]+\.$")
# Of a lead that no reader has to understand, since it stays as it is.
PLACE_LINE = re.compile(r"^[A-Z][\w/ ]{2,25}(?:, [A-Z][a-z]+ \d{1,2})? ?(?::|–|—|--) (?=[A-Z])")
DAY = re.compile(
    r",? (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:yester|to)day|tomorrow)\b"
    r"(?! (?:\w+ing|night|afternoon)\b|['’]|,? (?:[A-Z]\w+ )?\d)"
)
OPENING = re.compile(
    r"(?:It|This|That|These|Those|He|She|They|We|You|I|There|When|If|What|How|Why|His|Her|Its|Their|My|Our|Some|Many)\b"
    r"|.*\b(?:he|she|his|her|him|[b-hj-zB-HJ-Z])\b(?!\.)"
)
# These mean what only other sentences tell.
VAGUE = re.compile(
    r"\bthe (?:case|incident|matter|issue|event|project|programme|program|decision|move|deal|comments?|events)\b"
    r"(?! (?:of|against|that|to|for|between|over|by)\b)|\b(?:it|they|them|this|these|those|here|there|such(?! as))\b"
    r"|^(?:But|And|Yet|So|However|Meanwhile|Instead|Indeed|In fact|Also|Then|Furthermore|Moreover|In particular)\b"
    r"|^In addition\b|\balso\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Claim:
    """What a sentence of one paragraph, counted from 1, says; `central` is the sentence's nearness to the middle."""

    text: str
    passage: Passage
    paragraph: int
    central: float


@once
def keys(reading: Reading) -> Iterator[Claim]:
    """Give what the whole story is about, at several lengths, the best sentence first; nothing where that is unsure."""
    if len(reading.article.paragraphs) < LEAST_PARAGRAPHS or len(reading.importance) < LEAST_SENTENCES:
        return
    topic = topic_words(reading)
    nearest = max(weight.central for weight in reading.importance)
    best: list[tuple[float, Claim]] = []
    for at, (weight, sent) in enumerate(_beginning(reading)):
        near, about = weight.central / nearest, _about(sent.text, topic)
        if not _is_central(reading, weight, near, about) or (at == 0 and _is_scene(reading, sent)):
            continue
        told_of = {text: _about(text, topic) for text in _texts(reading, sent, lead=at == 0)}
        least = max(LEAST_LEFT, KEPT * max(told_of.values(), default=0.0))
        value = near + about + (LEAD_FIRST if at == 0 else 0.0)
        best += [(value, _claim(reading, text, weight)) for text, share in told_of.items() if share >= least]
        if at == 0:
            break
    first = max((round(value, 2) for value, _ in best), default=0.0)
    yield from (claim for value, claim in best if round(value, 2) == first)


def topic_words(reading: Reading) -> dict[str, int]:
    """Give the words that stand in most paragraphs, by their first letters, each with how many have it."""
    seen: dict[str, set[int]] = defaultdict(set)
    for sent in reading.first.sents:
        paragraph = reading.article.place(sentence_of(sent.root)).paragraph
        for token in sent:
            if token.pos_ in {"NOUN", "PROPN"} and len(token.text) > 2 and token.lower_ not in COMMON:  # noqa: PLR2004
                seen[token.lower_.removesuffix("s")[:STEM]].add(paragraph)
    counts = Counter({word: len(where) for word, where in seen.items() if len(where) > 1})
    return dict(counts.most_common(TOPIC_WORDS))


def _about(text: str, topic: dict[str, int]) -> float:
    """Give the share of the topic's words that a text has, each weighed by how many paragraphs have it."""
    words = {word.removesuffix("s")[:STEM] for word in re.findall(r"[^\W_]{3,}", text.casefold())}
    return sum(count for word, count in topic.items() if word in words) / max(1, sum(topic.values()))


def _beginning(reading: Reading) -> Iterator[tuple[Weight, Span]]:
    sents = (sent for sent in reading.first.sents if sent.text.strip())
    for weight, sent in islice(zip(reading.importance, sents, strict=False), FIRST_SENTENCES):
        if reading.article.place(weight.passage).paragraph <= FIRST_PARAGRAPHS:
            yield weight, sent


def _is_central(reading: Reading, weight: Weight, near: float, about: float) -> bool:
    """Say whether a sentence is near to the story's middle and to its title, and names what most paragraphs tell of.

    `near` is its nearness to the middle as a share of the nearest sentence's.
    """
    own = _has_own_title(reading)
    lead = weight == reading.importance[0]
    if own and weight.titled >= LEAST_TITLED:
        news = lead and weight.titled >= MUCH_TITLED and near >= LEAST_LEAD and near + about >= LEAST_NEWS
        return news or (near >= LEAST_CENTRAL and about >= LEAST_NAMED)
    if lead and not own:
        sure = near >= LEAST_LEAD and near + about >= LEAST_TOGETHER
        return sure or (near >= LEAST_FAR and about >= MUCH_ABOUT)
    return False


def _has_own_title(reading: Reading) -> bool:
    """Say whether the title is the source's own, and not made of the lead."""
    return reading.article.title != headline(reading.first)


def _is_scene(reading: Reading, sent: Span) -> bool:
    """Say whether a lead only opens the story: what was so once, or somebody in the middle of doing something."""
    following = reading.article.quote(reading.importance[1].passage)
    turns = TURN.match(following) is not None
    return turns or BACKGROUND.search(sent.text.strip()) is not None or _paints(sent.root)


def _paints(root: Token) -> bool:
    """Say whether a lead shows somebody in the middle of doing something: a beekeeper lifts, or was lifting, a lid."""
    subject = own_subject(root)
    helping = [child for child in root.children if child.dep_ in {"aux", "aux:pass", "cop"}]
    person = subject is not None and any(token.ent_type_ == "Person" for token in subject.subtree)
    shows = root.tag_ == "VBZ" and not helping and person and root.lower_ not in SAYING
    return shows or (root.tag_ == "VBG" and any(child.lower_ in {"was", "were"} for child in helping))


def _texts(reading: Reading, sent: Span, *, lead: bool) -> Iterator[str]:
    """Give what a sentence says at several lengths, where it stands alone."""
    texts = (
        [*cuts(sent, reading.second), *(gist(sent, reading.second, most) for most in LENGTHS)]
        if lead or alone(sent)
        else []
    )
    texts += [_as_written(sent)] if lead else []
    halved = any(child.dep_ in {"conj", "parataxis"} for child in sent.root.children)  # half of the news is none
    own = (clause for clause in told(reading) if clause.fact.head == sent.root.i and not halved)
    texts += [clause.text for clause in own if clause.fact.source is None]
    for text in dict.fromkeys(_named(reading, text) for text in texts):
        fits = LEAST_WORDS <= len(text.split()) <= MOST_WORDS
        if fits and not any(rule.search(text) for rule in (VAGUE, OPINION, BROKEN, SPOKEN, TORN)):
            yield text


def _as_written(sent: Span) -> str:
    """Give a lead as it is written, without its place line, brackets and day; nothing where it does not stand alone.

    In:  Larkham: The mill (built in 1820) will close on Monday.
    Out: The mill will close.
    """
    text = re.sub(r"\s*\([^()]*\)", "", " ".join(sent.text.split()))
    text = DAY.sub("", PLACE_LINE.sub("", text))
    joined = re.split(r"\b(?:that|which|who|whose)\b", text)[0]
    finite = any(token.tag_ in {"VBD", "VBZ", "VBP", "MD"} and token.text in joined.split() for token in sent)
    stands = finite and OPENING.match(text) is None and plain(text) and text[:1].isupper() and text.endswith(".")
    return text if stands else ""


def _named(reading: Reading, text: str) -> str:
    """Write the person who begins a statement with the full name, close up a quotation, and leave out a bare day."""
    full = any(text.startswith(f"{name.text} ") for name in reading.names if name.kind == "person" and " " in name.text)
    text = re.sub(r"^(?:THE|AN)\b", lambda found: capital(found[0].lower()), text)
    text = f"The {text}" if BODY.match(text) else text
    return DAY.sub("", re.sub(r" (?=[”’])", "", text if full else in_full(reading, text)))


def _claim(reading: Reading, text: str, weight: Weight) -> Claim:
    return Claim(text, weight.passage, reading.article.place(weight.passage).paragraph, weight.central)


@once
def details(reading: Reading) -> Iterator[Claim]:
    """Give true statements of later paragraphs at several lengths, none of which the whole story is about."""
    weights = {weight.passage: weight for weight in reading.importance}
    own = _has_own_title(reading)
    limit = MOST_CENTRAL * max((weight.central for weight in reading.importance), default=0.0)
    for text, passage in dict.fromkeys((_named(reading, text), passage) for text, passage in _said(reading)):
        weight = weights.get(passage)
        if weight is None or weight.central > limit or (own and weight.titled > MOST_TITLED):
            continue
        if reading.article.place(passage).paragraph > 1 and _is_clear(text):
            yield _claim(reading, text, weight)


def _said(reading: Reading) -> Iterator[tuple[str, Passage]]:
    yield from stated(reading)
    yield from ((f"{kernel.text}.", kernel.passage) for kernel in kernels(reading))
    for clause in told(reading):
        yield SOURCE.sub(lambda said: f"{capital(said[2])}, according to {said[1]}.", clause.text), clause.fact.passage
    for sent in reading.first.sents:
        if alone(sent):
            texts = (*cuts(sent, reading.second), *(gist(sent, reading.second, most) for most in LENGTHS))
            yield from ((text, sentence_of(sent.root)) for text in texts)


def _is_clear(text: str) -> bool:
    """Say whether a statement needs no other sentence."""
    words = len(text.split())
    loose = LOOSE.search(SOURCED.sub("", text.replace("US ", "")).removesuffix("."))
    return LEAST_WORDS - 2 <= words <= MOST_WORDS and not (
        loose
        or FRAGMENT.match(text)
        or VAGUE.search(text)
        or VAGUE_SUBJECT.search(text)
        or LEANING.search(text)
        or BROKEN.search(text)
        or TORN.search(text)
    )
