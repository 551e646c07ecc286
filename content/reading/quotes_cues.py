"""Cues: the verbs that say that somebody speaks, and the phrase that says who.

In:  The dam could fail, warned an engineer from Peru, adding that ...
Out: warned - engineer; adding - engineer
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from content.model import Passage
    from content.reading.quotes_marks import Paragraph

# fmt: off
SPEECH = {
    "say", "tell", "add", "explain", "ask", "warn", "argue", "write", "note", "insist", "recall", "reply", "answer",
    "claim", "declare", "admit", "comment", "remark", "state", "joke", "continue", "conclude", "observe", "announce",
    "tweet", "stress", "emphasise", "emphasize", "underline", "underscore", "reiterate", "respond", "vow", "promise",
    "pledge", "acknowledge", "concede", "confirm", "reveal", "caution", "complain", "lament", "quip", "counter",
    "contend", "assert", "maintain", "suggest", "urge", "assure", "point", "report", "predict", "exclaim", "shout",
    "repeat", "elaborate", "clarify", "advise", "allege", "boast", "disclose", "highlight", "concur", "chuckle",
    "recount", "reckon", "shriek", "yell", "scream", "indicate", "stipulate", "muse", "chorus",
    "opine", "chant", "cry", "remind", "retort",
    "laugh", "deny", "affirm", "proclaim", "mention", "estimate", "demand",
}
# These bring in somebody's words only where they stand right before the marks: he went on: "..."
LEADING_IN = {
    "post", "put", "go", "begin", "agree", "read", "think", "believe", "hope", "express", "propose", "recommend",
    "find", "fear", "thank", "start", "show", "decide", "plan", "decry",
}
# These name a thing with somebody's words: called it a "disaster".
NAMING = {
    "call", "describe", "accuse", "blame", "condemn", "criticise", "criticize", "slam", "dismiss", "denounce",
    "praise", "hail", "label", "brand", "refer", "cite", "characterise", "characterize", "compare",
}
# fmt: on
SUBJECTS = {"nsubj", "nsubj:pass", "nsubj:outer"}
FINITE = {"VBD", "VBZ", "VBP"}
# Passive verbs whose subject is the one who speaks: was quoted as saying.
QUOTED_AS = {"quote", "cite"}
MOST_WORDS_BESIDE = 22  # between the marks and the verb: a name with a description
SENTENCE_END = re.compile(r"[.!?;]\s")
ABBREVIATION = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|St|Prof|Gen|Sen|Gov|Rep|Lt|Col|Capt|Sgt|Rev|Jr|Sr|No|[A-Z])\.(?=\s)")


Kind = Literal["speech", "naming", "leading"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying, or "according to", with the head of the phrase that names the speaker."""

    verb: Token
    source: Token | None
    kind: Kind = "speech"

    @property
    def start(self) -> int:
        """Give where the verb begins in the text."""
        return self.verb.idx

    @property
    def end(self) -> int:
        """Give where the verb ends in the text."""
        return self.verb.idx + len(self.verb)


def cues(first: Doc, second: Doc, paragraph: Paragraph) -> list[Cue]:
    """Find the cues of a paragraph outside quotation marks, in text order."""
    return list(_found(first, second, paragraph))


def _found(first: Doc, second: Doc, paragraph: Paragraph) -> Iterator[Cue]:
    span = first.char_span(paragraph.start, paragraph.end, alignment_mode="expand")
    for token in span if span is not None else ():
        if paragraph.holds(token.idx):
            continue
        if token.lower_ == "according" and token.i + 1 < len(first) and first[token.i + 1].lower_ == "to":
            yield Cue(token, _according(token))
        elif token.pos_ in {"VERB", "AUX"} or token.tag_.startswith("VB"):
            lemma = second[token.i].lemma_.casefold()
            if lemma in SPEECH | NAMING | LEADING_IN and _speaks(token):
                kind: Kind = "naming" if lemma in NAMING else "leading" if lemma in LEADING_IN else "speech"
                yield Cue(token, _source(token, paragraph), kind)
            elif lemma in SPEECH | NAMING and _agent(token) is not None:
                yield Cue(token, _agent(token), "naming")
            elif lemma in QUOTED_AS and token.tag_ == "VBN":
                yield Cue(token, subject_of(token))


def _source(verb: Token, paragraph: Paragraph) -> Token | None:
    """Give a verb's subject; where the readers' tree gives none, the phrase that stands beside the verb."""
    inverted = _behind_verb(verb)
    if inverted is not None:
        return inverted
    subject = subject_of(verb)
    return subject if subject is not None and not paragraph.holds(subject.idx) else _neighbour(verb, paragraph)


def _behind_verb(verb: Token) -> Token | None:
    """Give the person named right behind a verb that follows a comma or a closing mark: "...", says cook Ann Lee."""
    if not verb.i or verb.doc[verb.i - 1].text not in CLOSING:
        return None
    near = list(takewhile(_nominal, verb.doc[verb.i + 1 : verb.i + MOST_NEAR]))
    named = next((token for token in near if token.ent_type_ == "Person"), None)
    after = near[-1].i + 1 if near else verb.i
    clause = after < len(verb.doc) and verb.doc[after].pos_ == "VERB"  # ..., said Lee knew
    other = any(token.lower_ in {"'s", "’s"} or token.tag_ == "PRP" or token.pos_ == "AUX" for token in near)
    return None if other or clause else named


def _neighbour(verb: Token, paragraph: Paragraph) -> Token | None:
    """Give the head of the phrase right behind a verb that follows quoted words, or right before it.

    In:  "..." explained Lubega / "..." the minister said
    Out: Lubega / minister
    """
    doc = verb.doc
    if verb.i and doc[verb.i - 1].text in CLOSING and verb.i + 1 < len(doc):
        near = list(takewhile(_nominal, doc[verb.i + 1 : verb.i + MOST_NEAR]))
        heads = [token for token in near if token.pos_ in {"NOUN", "PROPN", "PRON"} and token.dep_ not in INNER]
        named = [token for token in near if token.ent_type_ == "Person"]
        if near:
            return next(iter([*named, *heads]), None)
    before = doc[verb.i - 1] if verb.i else verb
    naming = before.ent_type_ in {"Person", "Organization"} or before.pos_ in {"NOUN", "PROPN"} or before.tag_ == "PRP"
    return before if naming and before.sent == verb.sent and not paragraph.holds(before.idx) else None


def _nominal(token: Token) -> bool:
    return not (token.is_punct or token.is_space or token.pos_ in {"VERB", "ADP", "SCONJ"})


CLOSING = {'"', "”", "’", ","}
MOST_NEAR = 6  # words behind the verb


def _agent(verb: Token) -> Token | None:
    """Give the one by whom something is called or described."""
    passive = any(child.dep_ == "aux:pass" for child in verb.children)
    agents = (
        child
        for child in verb.children
        if child.dep_.startswith("obl")
        and any(grand.lower_ == "by" and grand.dep_ == "case" for grand in child.children)
    )
    return next(agents, None) if passive else None


def _speaks(verb: Token) -> bool:
    """Say whether a verb tells of speech that took place: no infinitive or passive, nothing denied or only possible."""
    children = {child.dep_ for child in verb.children}
    words = {child.lower_ for child in verb.children}
    if children & {"aux:pass", "nsubj:pass"} or words & {
        "not",
        "n't",
        "n’t",
        "if",
        "would",
        "could",
        "might",
        "should",
    }:
        return False
    if verb.tag_ in FINITE or (verb.tag_ == "VBN" and words & {"has", "have", "had", "'s", "’s", "'ve", "’ve"}):
        return True
    if verb.tag_ == "VB":
        return bool(words & {"did", "will", "does"}) or (verb.dep_ == "xcomp" and verb.head.lower_ in TO_COME)
    return verb.tag_ == "VBG" and verb.dep_ in {"advcl", "conj", "parataxis", "ROOT", "acl"}


TO_COME = {"expected", "set", "due", "scheduled"}  # he is expected to say


def _according(token: Token) -> Token | None:
    """Give the noun behind "according to", whatever the reader makes of the two words."""
    if token.head.i > token.i + 1 and token.dep_ in {"case", "fixed", "mark"}:
        return token.head
    behind = (other for other in token.doc[token.i + 2 : token.sent.end] if other.dep_ not in INNER)
    return next((other for other in behind if other.pos_ in {"NOUN", "PROPN", "PRON"}), None)


INNER = {"compound", "det", "amod", "nmod:poss", "nmod:desc", "case", "nummod"}


def subject_of(verb: Token) -> Token | None:
    """Give the subject of a verb, of the one it is joined to, or the noun that its clause describes."""
    for _ in range(MOST_STEPS):
        subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
        if subject is not None:
            relative = subject.lower_ in {"who", "which", "that"} and subject.tag_ in {"WP", "WDT"}
            return _described(verb) if relative else subject
        if verb.dep_ in {"acl", "acl:relcl"}:
            return verb.head
        if verb.dep_ not in {"advcl", "conj", "parataxis", "xcomp"} or verb.head == verb:
            return None
        verb = verb.head
    return None


MOST_STEPS = 3


def _described(verb: Token) -> Token | None:
    while verb.dep_ == "conj":
        verb = verb.head
    return verb.head if verb.dep_ == "acl:relcl" else None


def place_beside(text: str, words: Passage, cue: Cue) -> str:
    """Say how a cue stands to quoted words: "after" or "before" them at once, or nowhere ("")."""
    if cue.start >= words.end:
        return "after" if cue.kind == "speech" and _after(text, words, cue) else ""
    return "before" if cue.end < words.start and _before(text, words, cue) else ""


def _after(text: str, words: Passage, cue: Cue) -> bool:
    """Say whether a verb follows quoted words: "...," said Ann Lee, head of a school."""
    if text[: words.start - 1].rstrip().endswith(":"):  # the words belong to whoever is named before
        return False
    gap = text[words.end + 1 : cue.start]
    last = text[: words.end].rstrip("’'")[-1:]
    own_words = last in "?!." and any(child.dep_ == "ccomp" and child.i > cue.verb.i for child in cue.verb.children)
    if own_words or cue.verb.tag_ == "VBG":
        return False
    joined = last in ",?!—–-…" or gap.lstrip(" ").startswith((",", "—", "–")) or not gap.strip()
    loose = last == "." and len(gap.split()) <= MOST_LOOSE
    return (joined or loose) and len(gap.split()) <= MOST_WORDS_BESIDE and not _ends(gap)


MOST_LOOSE = 4  # words: "... business.” Mr Jones said"


def _before(text: str, words: Passage, cue: Cue) -> bool:
    """Say whether a verb leads into quoted words: He said: "...", or said that "...", in one sentence."""
    gap = text[cue.end : words.start - 1].rstrip().removesuffix(";")
    if _ends(gap):
        return False
    leads = (
        text[: words.start - 1].rstrip().endswith((",", ":", ";"))
        or not gap.strip()
        or gap.rstrip().endswith((" that", " as"))
    )
    return leads and len(gap.split()) <= MOST_WORDS_BESIDE


def _ends(gap: str) -> bool:
    """Say whether a sentence ends inside a stretch of text."""
    return SENTENCE_END.search(ABBREVIATION.sub("", gap) + " ") is not None
