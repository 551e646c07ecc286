"""Quotes: what is said in quotation marks, and who says it.

In:  "They share information with us," said Anthony Placido.
Out: They share information with us - Anthony Placido
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from content.model import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

    from content.reading.names import Name

# fmt: off
SPEECH = {
    "say", "tell", "add", "explain", "ask", "warn", "argue", "write", "note", "insist", "recall", "reply", "answer",
    "claim", "declare", "admit", "comment", "remark", "state", "joke", "continue", "conclude", "observe", "announce",
}
# fmt: on
SUBJECTS = {"nsubj", "nsubj:pass"}
MALE, FEMALE = {"he"}, {"she"}
MEN, WOMEN = (
    {"mr", "mr.", "his", "he", "him", "sir", "lord", "king"},
    {"mrs", "mrs.", "ms", "ms.", "miss", "her", "she", "dame", "lady", "queen"},
)
LEAST_WORDS = 4  # fewer words in quotation marks are a term or a nickname
MARKS = re.compile(r"“([^”“\n]*)”|\"([^\"\n]*)\"")


@dataclass(frozen=True, slots=True)
class Quote:
    """Words inside quotation marks and their speaker; `passage` is the whole sentence that tells."""

    words: Passage
    text: str
    speaker: str
    speaker_known: bool
    passage: Passage
    direct: bool = True


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its quotations and the tokens outside them."""

    start: int
    end: int
    words: tuple[Passage, ...]


def quotes(first: Doc, second: Doc, names: Sequence[Name]) -> tuple[Quote, ...]:
    """Find quotations whose speaker is told beyond doubt, in text order."""
    found: list[Quote] = []
    before: list[str] = []
    for paragraph in _paragraphs(first.text):
        found.extend(_told(first, second, names, (paragraph, before)))
        before = _people(paragraph, names)
    return tuple(found)


def _paragraphs(text: str) -> Iterator[Paragraph]:
    for match in re.finditer(r"[^\n]+", text):
        inner = match[0]
        marks = len(re.findall(r'"', inner)) % 2 == 0 and inner.count("“") == inner.count("”")
        found = (
            [Passage(match.start() + at.start() + 1, match.start() + at.end() - 1) for at in MARKS.finditer(inner)]
            if marks
            else []
        )
        yield Paragraph(
            match.start(),
            match.end(),
            tuple(words for words in found if len(text[words.start : words.end].split()) >= LEAST_WORDS),
        )


def _people(paragraph: Paragraph, names: Sequence[Name]) -> list[str]:
    """Give the people named in a paragraph outside quotation marks."""
    return [
        name.text
        for name in names
        if name.kind == "person"
        and any(
            paragraph.start <= mention.start < paragraph.end
            and not any(words.start <= mention.start < words.end for words in paragraph.words)
            for mention in name.mentions
        )
    ]


def _told(first: Doc, second: Doc, names: Sequence[Name], scene: tuple[Paragraph, list[str]]) -> Iterator[Quote]:
    """Give the quotations of a paragraph that stand beside their speaker, and those that run on."""
    paragraph, before = scene
    verbs = list(_verbs(first, second, paragraph)) if paragraph.words else []
    speaker: str | None = None
    last: Passage | None = None
    told = Passage(0, 0)
    for words in paragraph.words:
        verb = next((verb for verb in verbs if _beside(first, words, verb)), None)
        if verb is not None:
            speaker, told = (
                _speaker(first, names, verb, _meant(first, names, paragraph, verb, before)),
                _sentence(words, verb),
            )
        elif last is None or not _runs_on(first.text, last, words):
            speaker = None
        else:
            told = Passage(min(told.start, words.start - 1), max(told.end, words.end + 1))
        last = words
        if speaker is not None:
            known = any(name.text == speaker for name in names)
            yield Quote(words, first.text[words.start : words.end], speaker, known, told)


def _meant(first: Doc, names: Sequence[Name], paragraph: Paragraph, verb: Token, before: list[str]) -> list[str]:
    """Give whom "he" or "she" may mean: the one subject named earlier in the paragraph, else those of the last."""
    earlier = _people(replace(paragraph, end=verb.idx), names)
    if not earlier:
        return before
    subjects = {
        first.char_span(mention.start, mention.end): name.text
        for name in names
        if name.text in earlier
        for mention in name.mentions
        if paragraph.start <= mention.start < verb.idx
    }
    acting = {text for span, text in subjects.items() if span is not None and span.root.dep_ in SUBJECTS}
    return earlier if len(earlier) == 1 and acting else []


def _runs_on(text: str, last: Passage, words: Passage) -> bool:
    """Say whether a speaker goes on: only the words that name the speaker stand between, or none."""
    between = text[last.end : words.start].strip(MARK + " ")
    if text[last.end - 1] in ".!?":
        return not between
    ends = re.findall(r"[a-z0-9)][.!?](?=\s)", re.sub(r"\b(?:Dr|Mr|Mrs|Ms|St|Prof|Gen|Sen|Gov)\.", "", between) + " ")
    return len(ends) == 1 and between.endswith(".") and len(between.split()) <= MOST_BETWEEN


MARK = '"“”'
MOST_BETWEEN = 30  # words: a speaker's name with a description


def _beside(first: Doc, words: Passage, verb: Token) -> bool:
    """Say whether a verb of saying follows the quotation at once, or leads into it."""
    if verb.idx >= words.end:
        led_in = first.text[: words.start - 1].rstrip().endswith(":")
        asks = first.text[words.end - 1] in "?!" and any(
            child.i > verb.i for child in verb.children if child.dep_ == "ccomp"
        )
        if led_in or asks:  # the words belong to whoever is named before, or the verb has words of its own
            return False
        gap = first.text[words.end + 1 : verb.idx]
        comma = first.text[words.end - 1] in ",?!—" or gap.startswith(",")
        return comma and len(gap.split()) <= MOST_WORDS_BESIDE and not re.search(r"[.!?:;]\s", gap)
    gap = first.text[verb.idx + len(verb) : words.start - 1]
    return (
        gap.rstrip().endswith((",", ":"))
        and len(gap.split()) <= MOST_WORDS_BESIDE
        and not re.search(r"[.!?;]\s|[\"“”]", gap)
    )


MOST_WORDS_BESIDE = 12


def _verbs(first: Doc, second: Doc, paragraph: Paragraph) -> Iterator[Token]:
    """Find the verbs of saying outside quotation marks that stand beside them."""
    for token in first:
        inside = paragraph.start <= token.idx < paragraph.end
        if inside and not any(words.start <= token.idx < words.end for words in paragraph.words):
            saying = token.pos_ == "VERB" and second[token.i].lemma_ in SPEECH and token.tag_ in {"VBD", "VBZ", "VBP"}
            if saying or (
                token.lower_ == "according" and token.i + 1 < len(first) and first[token.i + 1].lower_ == "to"
            ):
                yield token


def _speaker(first: Doc, names: Sequence[Name], verb: Token, people: list[str]) -> str | None:
    """Name the subject of a verb of saying; None where it is nobody, or not sure."""
    if verb.lower_ == "according":
        return _named(names, verb.head)
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    if subject is None:
        subject = verb.head if verb.dep_ == "acl:relcl" else None
    if subject is None:
        return None
    if subject.lower_ in MALE | FEMALE:
        return people[0] if len(people) == 1 and _fits(first, names, people[0], subject.lower_) else None
    return _named(names, subject)


def _named(names: Sequence[Name], subject: Token) -> str | None:
    """Give the person whose name the subject is, or the one in apposition to it."""
    heads = [subject, *(child for child in subject.children if child.dep_ in {"appos", "flat"})]
    for head in heads:
        for name in names:
            if name.kind == "person" and any(mention.start <= head.idx < mention.end for mention in name.mentions):
                return name.text
    forms = {
        name.text
        for name in names
        if name.kind == "person" and any(form.split()[-1] == subject.text for form in (*name.forms, name.text))
    }
    return forms.pop() if len(forms) == 1 and subject.pos_ == "PROPN" else None


def _fits(first: Doc, names: Sequence[Name], person: str, pronoun: str) -> bool:
    """Say whether nothing near the person's name speaks for the other sex."""
    against = WOMEN if pronoun in MALE else MEN
    name = next(name for name in names if name.text == person)
    return not any(
        re.search(
            rf"\b(?:{'|'.join(re.escape(word) for word in against)})$",
            first.text[: mention.start].rstrip(),
            re.IGNORECASE,
        )
        for mention in name.mentions
    )


def _sentence(words: Passage, verb: Token) -> Passage:
    """Give the passage from the quotation to the words that name the speaker."""
    sent = verb.sent
    return Passage(min(sent.start_char, words.start - 1), max(sent.start_char + len(sent.text.rstrip()), words.end + 1))
