"""Sayings: the one sentence of a quotation that says most and needs nothing before it.

In:  "And so it was. We will mend the harbour wall before winter. You never know."
Out: We will mend the harbour wall before winter
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.reading.phrases import whole_text

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

    from content.reading.quotes import Quote


LEAST, MOST = 6, 22  # words of a sentence that is asked for
LEAST_TELLING, LEAST_NOUNS = 4, 2  # words that say something, nouns and figures among them
SENTENCE_BREAK = re.compile(r"(?<=[.!?])\s+(?=[A-Z“‘\"'])")
ABBREVIATED = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|St|Prof|Gen|Sen|Gov|Rep|Lt|Col|No|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|[A-Z])\.$"
)
# A sentence that begins so answers one that the student does not see.
# fmt: off
LEANING = {
    "and", "but", "so", "then", "that", "this", "these", "those", "he", "she", "they", "because", "or", "which", "yes",
    "no", "well", "however", "therefore", "also", "otherwise", "still", "instead", "such", "here",
    "even", "meanwhile", "ironically", "though", "although", "hence", "thus", "both", "neither", "what",
    "unfortunately", "after",
}
# fmt: on
POINTING = re.compile(
    r"\b(?:(?:this|these)(?! (?:year|month|week|country|region|century|planet|world|city|season|winter|summer)s?\b)|"
    r"those(?! (?:who|with|of|in|from|without)\b)|today|yesterday|tomorrow|tonight|he|she|him|her|his|such|here|"
    r"in other words|in fact|the former|the latter|the same|"
    r"(?:of|do|did|like|about|that|for|with|by|complement|know|say|said|mean|means) that$|by then|then)\b"
    r"|\bthere(?! (?:is|are|was|were|has|have|will|can|’s|'s))(?!['’]s)\b|[\[\]()…—]|\.\.\.",
    re.IGNORECASE,
)


def saying(doc: Doc, quote: Quote, after: Quote | None, *, most: int = MOST, loose: bool = False) -> str:
    """Cut the most telling sentence that stands alone out of a quotation; nothing where there is none.

    `loose` lets "these cars" pass, where a student has the story before them.
    """
    pieces = _sentences(quote.text)
    if after is not None and _goes_on(doc, quote, after):
        pieces = pieces[:-1]
    found: list[tuple[int, int, str]] = []
    for place, piece in enumerate(pieces):
        text = " ".join(piece.split()).rstrip(".,").strip()
        if not text[:1].isupper():  # its beginning stands outside the marks
            continue
        weight = _weight(doc, quote, piece) if _alone(_defined(doc, quote, piece) if loose else text, most) else 0
        if weight:
            found.append((weight, -place, text))
    return max(found)[2] if found else ""


def half_sentence(doc: Doc, quote: Quote) -> str:
    """Give quoted words that stand behind "that" and are a whole clause; nothing where they are not.

    In:  She said that “the harbour wall needs a repair before winter”.
    Out: the harbour wall needs a repair before winter
    """
    text = " ".join(quote.text.split()).rstrip(".,").strip()
    behind = re.search(r"\bthat,? [“\"]$", whole_text(doc)[: quote.words.start]) is not None
    ended = re.match(r"[”\"]\s*(?:[,.]|\n|$)", whole_text(doc)[quote.words.end :]) is not None
    closed = ended or quote.text.rstrip().endswith((".", ","))
    span = _span(doc, quote, quote.text)
    whole = span is not None and len(_sentences(quote.text)) == 1 and _clause(span)
    fits = behind and closed and whole and _alone(text, MOST)
    return text if fits and _weight(doc, quote, quote.text) else ""


def _clause(span: Span) -> bool:
    """Say whether words have a verb of their own with its subject among them."""
    inside = range(span.start, span.end)
    return any(token.dep_ in {"nsubj", "nsubj:pass"} and token.head.i in inside for token in span)


def _goes_on(doc: Doc, quote: Quote, after: Quote) -> bool:
    """Say whether the sentence goes on behind the speaker's name: "Boats," she said, "sank"."""
    between = whole_text(doc)[quote.words.end : after.words.start]
    broken = re.search(r"[.!?]\s|\n", between) is not None
    return quote.text.rstrip().endswith(",") and after.direct and after.text[:1].islower() and not broken


def _defined(doc: Doc, quote: Quote, piece: str) -> str:
    """Write "the" for "these" before a noun: these cars, but no "these are"."""
    span = _span(doc, quote, piece)
    words = [
        "the " if token.lower_ in {"this", "these", "those"} and token.dep_ == "det" else token.text_with_ws
        for token in span or ()
    ]
    return " ".join("".join(words).split()).rstrip(".,")


def _span(doc: Doc, quote: Quote, piece: str) -> Span | None:
    start = quote.words.start + quote.text.find(piece)
    return doc.char_span(start, start + len(piece), alignment_mode="contract")


def _sentences(text: str) -> list[str]:
    """Part a quotation into sentences; an abbreviation ends none."""
    result: list[str] = []
    for piece in SENTENCE_BREAK.split(text.strip()):
        if result and ABBREVIATED.search(result[-1]):
            result[-1] += f" {piece}"
        else:
            result.append(piece)
    return result


def _alone(text: str, most: int) -> bool:
    """Say whether a sentence makes sense to somebody who reads nothing before it."""
    words = text.split()
    opening = re.split(r"['’]", words[0].lower().rstrip(","))[0] if words else ""
    fits = LEAST <= len(words) <= most and opening not in LEANING
    return fits and POINTING.search(text) is None and not re.search(r"[“”\"‘]|!$", text)


def _weight(doc: Doc, quote: Quote, piece: str) -> int:
    """Count the words of a sentence that say something; nothing where it says too little or points outside."""
    span = _span(doc, quote, piece)
    if span is None or _outward(span) or not _clause(span):
        return 0
    nouns = sum(token.pos_ in {"NOUN", "PROPN", "NUM"} and token.lower_ not in VAGUE for token in span)
    telling = nouns + sum(token.pos_ in {"VERB", "ADJ"} and token.lower_ not in VAGUE for token in span)
    return telling + nouns if telling >= LEAST_TELLING and nouns >= LEAST_NOUNS else 0


# fmt: off
VAGUE = {
    "thing", "things", "way", "lot", "something", "anything", "everything", "time", "people", "bit", "kind", "sort",
    "want", "think", "know", "get", "got", "going", "go", "feel", "see", "said", "say", "make", "good", "great", "much",
    "many", "able", "need", "hope", "look", "day", "moment", "part", "one", "stuff", "ones", "do", "done", "happen",
}
# fmt: on


def _outward(span: Span) -> bool:
    """Say whether "it" or "they" comes before any noun that they could mean."""
    nouns: list[str] = []
    for token in span:
        if token.lower_ in {"they", "them", "their", "theirs"} and not any(tag.endswith("S") for tag in nouns):
            return True
        one = any(not tag.endswith("S") for tag in nouns)
        if token.lower_ in {"it", "its"} and not one and token.dep_ != "expl":
            return True
        if token.pos_ in {"NOUN", "PROPN"}:
            nouns.append(token.tag_)
    return False
