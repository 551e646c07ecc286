"""Sayings: the one sentence of a quotation that says most and needs nothing before it.

In:  "And so it was. We will mend the harbour wall before winter. You never know."
Out: We will mend the harbour wall before winter
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.reading.empty_it import is_empty
from content.reading.phrases import whole_text
from content.reading.quotes_pieces import halves, sentences, span_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span

    from content.reading.quotes import Quote


LEAST, MOST = 6, 22  # words of a sentence that is asked for
LEAST_TELLING, LEAST_NOUNS = 3, 2  # words that say something, nouns and figures among them
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
    r"those(?! (?:who|that|with|of|in|from|without)\b)|today|yesterday|tomorrow|tonight|he|she|"
    r"him|her|his|such(?! as\b)|here|"
    r"in other words|in fact|the former|the latter|the same(?! time\b)|"
    r"(?:of|do|did|like|about|that|for|with|by|complement|know|say|said|mean|means) that$|by then|then)\b"
    r"|\bthere(?! (?:is|are|was|were|has|have|had|will|can|would|could|may|might|must|should|’s|'s))(?!['’]s)\b"
    r"|[\[\]()…—]|\.\.\.",
    re.IGNORECASE,
)


def saying(doc: Doc, quote: Quote, after: Quote | None, *, most: int = MOST, loose: bool = False) -> str:
    """Cut the most telling sentence that stands alone out of a quotation; nothing where there is none.

    `loose` lets "these cars" pass, where a student has the story before them.
    """
    pieces = sentences(quote.text)
    if after is not None and goes_on(doc, quote, after):
        pieces = pieces[:-1]
    whole = [piece for piece in pieces if piece.strip()[:1].isupper()]  # else its beginning stands outside the marks
    for parts in (whole, [half for piece in whole for half in _halves(doc, quote, piece)]):
        found: list[tuple[int, int, str]] = []
        for place, piece in enumerate(parts):
            text = " ".join(piece.split()).rstrip(".,").strip()
            weight = _weight(doc, quote, piece) if _alone(_defined(doc, quote, piece) if loose else text, most) else 0
            if weight:
                found.append((weight, -place, text[:1].upper() + text[1:]))
        if found:
            return max(found)[2]
    return ""


def _halves(doc: Doc, quote: Quote, piece: str) -> Iterator[str]:
    span = span_of(doc, quote, piece)
    return halves(span) if span is not None else iter(())


def stretches(doc: Doc, quote: Quote, most: int) -> Iterator[str]:
    """Give every run of whole sentences of a quotation; the first one may point to the words before it.

    In:  "It is so. This wall needs repair before winter."
    Out: This wall needs repair before winter
    """
    whole = sentences(quote.text)
    sound = [_sound(doc, quote, piece) for piece in whole]
    for start, piece in enumerate(whole):
        first = re.split(r"['’]", piece.split()[0].casefold().strip(","))[0] if piece.split() else ""
        for end in range(start + 1, len(whole) + 1):
            text = " ".join(" ".join(whole[start:end]).split()).rstrip(".,").strip()
            fits = LEAST <= len(text.split()) <= most and all(sound[start:end]) and first not in LEANING - POINTED
            if fits and piece.strip()[:1].isupper():
                yield text


def _sound(doc: Doc, quote: Quote, piece: str) -> bool:
    span = span_of(doc, quote, piece)
    return span is not None and _clause(span) and UNSOUND.search(piece) is None


# What a sentence right behind a statement may begin with; what a cut or an aside leaves.
POINTED = {"this", "these", "that"}
UNSOUND = re.compile(r"[“”\"‘\[\]()…?!—]|\.\.\.|\b(?:he|she|him|her)\b", re.IGNORECASE)


def half_sentence(doc: Doc, quote: Quote) -> str:
    """Give quoted words that stand behind "that" and are a whole clause; nothing where they are not.

    In:  She said that “the harbour wall needs a repair before winter”.
    Out: the harbour wall needs a repair before winter
    """
    text = " ".join(quote.text.split()).rstrip(".,").strip()
    behind = re.search(r"\bthat,? [“\"]$", whole_text(doc)[: quote.words.start]) is not None
    ended = re.match(r"[”\"]\s*(?:[,.]|\n|$)", whole_text(doc)[quote.words.end :]) is not None
    closed = ended or quote.text.rstrip().endswith((".", ","))
    span = span_of(doc, quote, quote.text)
    whole = span is not None and len(sentences(quote.text)) == 1 and _clause(span)
    fits = behind and closed and whole and _alone(text, MOST)
    return text if fits and _weight(doc, quote, quote.text) else ""


def _clause(span: Span) -> bool:
    """Say whether words have a verb of their own with its subject among them."""
    inside = range(span.start, span.end)
    return any(token.dep_ in {"nsubj", "nsubj:pass", "csubj"} and token.head.i in inside for token in span)


def goes_on(doc: Doc, quote: Quote, after: Quote) -> bool:
    """Say whether the sentence goes on behind the speaker's name: "Boats," she said, "sank"."""
    between = whole_text(doc)[quote.words.end : after.words.start]
    broken = re.search(r"[.!?]\s|\n", between) is not None
    return quote.text.rstrip().endswith(",") and after.direct and after.text[:1].islower() and not broken


def _defined(doc: Doc, quote: Quote, piece: str) -> str:
    """Write "the" for "these" before a noun: these cars, but no "these are"."""
    span = span_of(doc, quote, piece)
    words = [
        "the " if token.lower_ in {"this", "these", "those"} and token.dep_ == "det" else token.text_with_ws
        for token in span or ()
    ]
    return " ".join("".join(words).split()).rstrip(".,")


def _alone(text: str, most: int) -> bool:
    """Say whether a sentence makes sense to somebody who reads nothing before it."""
    words = text.split()
    opening = re.split(r"['’]", words[0].lower().rstrip(","))[0] if words else ""
    fits = LEAST <= len(words) <= most and opening not in LEANING
    return (
        fits
        and POINTING.search(text) is None
        and not re.search(r"[“”\"‘]|!$|\? [a-z]|\b(?:that|this|it|so|them|one)$", text)
    )


def _weight(doc: Doc, quote: Quote, piece: str) -> int:
    """Count the words of a sentence that say something; nothing where it says too little or points outside."""
    span = span_of(doc, quote, piece)
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
        if token.lower_ in {"it", "its"} and not one and not is_empty(token):
            return True
        if token.pos_ in {"NOUN", "PROPN"}:
            nouns.append(token.tag_)
    return False
