"""Openings: the news of a story, word for word, where a sentence of its beginning can be quoted to the class.

In:  Bracken: The council will close two libraries of the town in May, the mayor’s office said. ...
Out: The council will close two libraries of the town in May, the mayor’s office said
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from content.material import SHOUTED
from content.reading.gist import alone, gist
from content.reading.phrases import sentence_of
from content.simplify import is_finite, own_subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Span, Token

    from content.model import Passage
    from content.reading import Reading

SENTENCES, PARAGRAPHS = 3, 2  # of the beginning
LEAST, MOST, MOST_SHORTENED = 8, 34, 26  # words
LEAST_CENTRAL = 0.4  # nearness to the story's middle; a scene at the beginning has less
LEAST_LATER = 0.55  # of a sentence behind the first: mostly it tells more of the same
PLACE_LINE = re.compile(r"^[A-Z][\w/., ]{1,40}?\s?(?::|[–—]|/\s?\.|\s-\s)\s*(?:/\.\s*)?(?=[A-Z])")
# Somebody's own words, marks left over, a sentence that leans on another one.
UNFIT = re.compile(
    r"[“”\"\n\[\]…;]|\.\.|\s[^\x00-\x7F\W]\s|\(|’’|''|^(?:And|But|So|Or|Then|However|Also|Instead|Meanwhile|Still|Yet|Here|There|That|This"
    r"|These|Those|Such|Other|Others|Both|He|She|It|They|If|When|While)\b|\b(?:I|[Ww]e|[Yy]ou|[Uu]s|[Oo]ur|[Yy]our|[Mm]y)\b"
)
TERM = re.compile(r"[“\"]([^“”\"]+)[”\"]")
ASIDE = re.compile(r" \([^()]+\)")
LONGEST_TERM = 4  # words in quotation marks or brackets that are no speech
# Which helpers make a verb form news: has risen, is rising, will rise; what "is celebrated" always is.
HAPPENED = {"VBN": {"has", "have", "was", "were"}, "VBG": {"is", "are", "was", "were"}, "VB": {"will"}}
LOOSE = {"advcl", "punct", "parataxis", "appos", "acl:relcl", "conj", "cc", "mark", "dep"}


@dataclass(frozen=True, slots=True)
class Opening:
    """News in the words of the text, without its full stop; its main verb, and whether that tells of something done."""

    text: str
    verb: str
    happened: bool
    first: bool
    passage: Passage


def openings(reading: Reading) -> Iterator[Opening]:
    """Give the sentences at the beginning that stand alone, whole or with what may be left out behind the end."""
    central = {weight.passage: weight.central for weight in reading.importance}
    told = (sent for sent in reading.first.sents if len(sent) >= LEAST)  # no bare place
    for place, sent in enumerate(islice(told, SENTENCES)):
        passage = sentence_of(sent.root)
        first = reading.article.place(passage).paragraph <= PARAGRAPHS
        near = central.get(passage, 0.0) >= (LEAST_LATER if place else LEAST_CENTRAL)
        if first and near and _speaks_plainly(sent) and (not place or alone(sent)):
            text = _whole(reading.article.quote(passage)) or _shortened(sent, reading)
            if text:
                yield Opening(
                    text, reading.second[sent.root.i].lemma_.lower(), _happened(sent.root), not place, passage
                )


def _speaks_plainly(sent: Span) -> bool:
    subject = own_subject(sent.root)
    return is_finite(sent.root) and subject is not None and subject.pos_ in {"NOUN", "PROPN"}


def _whole(sentence: str) -> str:
    """Give a sentence without the place line before it, where it is short and quotes nobody."""
    text = TERM.sub(_termed, PLACE_LINE.sub("", sentence, count=1))
    text = ASIDE.sub("", text)
    fits = text.endswith(".") and LEAST <= len(text.split()) <= MOST
    return text.rstrip(".") if fits and not UNFIT.search(text) and not SHOUTED.search(text) else ""


def _termed(found: re.Match[str]) -> str:
    """Put a term in quotation marks of the inner kind; somebody's speech keeps its own, and is not quoted."""
    return f"‘{found[1]}’" if len(found[1].split()) <= LONGEST_TERM else found[0]


def _happened(root: Token) -> bool:
    """Say whether a sentence tells of something that happened, has begun or will come, and not of what always is."""
    helpers = {child.lower_ for child in root.children if child.dep_ in {"aux", "aux:pass"}}
    subject = own_subject(root)
    if subject is not None and root.tag_ == "VB" and subject.tag_ == "NNS" and subject.n_lefts == 0:
        return False  # what visitors will see is no news
    return root.pos_ == "VERB" and (root.tag_ == "VBD" or bool(helpers & HAPPENED.get(root.tag_, set())))


def _shortened(sent: Span, reading: Reading) -> str:
    """Give the beginning of a long sentence, where what follows hangs loosely from it."""
    text = gist(sent, reading.second, MOST_SHORTENED).rstrip(".")
    at = sent.text.find(text)
    if not text or at < 0 or UNFIT.search(text) or SHOUTED.search(text):
        return ""
    end = sent.start_char + at + len(text)
    after = [token for token in sent if token.idx >= end]
    bound = [token for token in after if token.head.idx < end and token.dep_ not in LOOSE]
    return "" if bound else text
