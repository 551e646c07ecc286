"""Sentences of the article that stand alone, where need be without what a comma parts off, and with names for pronouns.

In:  But she sold the mill, which had lost money for years, to a Danish firm.
Out: Ola Berg sold the mill to a Danish firm.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from content.leaning import is_several
from content.naming import in_subject, is_bare, points
from content.once import once
from content.reading.phrases import sentence_of
from content.realise import capital
from content.rewording.worth import DAMAGED, OPINION
from content.simplify import SAYING, is_finite, own_subject
from content.stems import GROUPS, bound, person_or_thing
from content.well_formed import flaw

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Doc, Span, Token

    from content.reading import Reading

LEAST_WORDS, MOST_WORDS = 7, 25
MOST_COMMAS = 6  # of a sentence that is cut: in longer ones a cut goes wrong too easily
MARKS = re.compile(r"[‘\[\]:;…?!<>=*|]|--")
UNEVEN = re.compile(r"[()—]|(?:\b[A-Z]{4,}\b ){3}| [-–] |“(?:\S+ ){7}|\"(?:\S+ ){7}(?=.*\")|^[“\"]|^[^\"]*\"[^\"]*$")
# Words that stand in pairs, of which a cut took one.
HALF = re.compile(
    r"\b[Nn]ot (?:only|just)\b(?!.*\bbut\b)|\b(?:[Bb]oth|[Bb]etween)\b(?!.*\band\b)|\b[Ee]ither\b(?!.*\bor\b)"
    r"|\b\w+ sources said"
)

PARTING = {",", "–", "—", "-"}
# What is parted off by a comma and may be left out.
SPARED = {"acl:relcl", "advcl", "acl", "conj", "appos"}
# The sentence holds only with these.
BINDING = {"if", "unless", "until", "except", "only", "than", "or", "without", "not", "according", "nor", "either"}
# fmt: off
OPENERS = {
    "but", "and", "so", "however", "meanwhile", "yet", "moreover", "furthermore", "nevertheless", "nonetheless",
    "additionally", "indeed", "overall", "still", "also",
}
# They lean on the sentence before.
LEFT_OVER = {
    "also", "then", "too", "additional", "however", "instead", "therefore", "further", "likewise", "similarly",
    "meanwhile", "again", "another", "such", "others", "next", "following", "previous", "later", "earlier", "same",
    "latter", "former", "here", "there", "these", "those", "this", "ago", "today", "yesterday", "tomorrow", "now",
    "thus", "hence", "so", "both", "either", "neither", "otherwise", "worse", "else",
}
MOST_NAME = 3  # words of a name that says where a place lies
FIRST_PERSON = {"i", "we", "you", "me", "us", "my", "our", "your", "myself", "ourselves", "yourself"}
# fmt: on
SURE = 0.95  # of whom a pronoun means: a name that is wrong makes the sentence false
HE_SHE = {"he", "she", "him", "her", "his"}
LEAST_TOPIC = 2  # mentions of what a story is about, so that "the dam" needs no further words


@once
def excerpts(reading: Reading) -> Iterator[tuple[str, Span, frozenset[int]]]:
    """Give the longest short form of each sentence that stands alone, its sentence, and the tokens left of it."""
    meant = {referent.token: referent.text for referent in reading.referents if referent.sure >= SURE}
    meant |= dict(_speakers(reading))
    for span in reading.first.sents:
        found = next(_standing(reading, span, meant), None)
        if found is not None:
            yield found[0], span, found[1]


def _standing(reading: Reading, span: Span, meant: Mapping[int, str]) -> Iterator[tuple[str, frozenset[int]]]:
    text = span.text.strip()
    if not text.endswith((".", ".”", '."')) or not text[0].isupper() or MARKS.search(text) or not is_finite(span.root):
        return
    bare = _bracketed(span)
    for form in sorted(_forms(reading, span), key=len, reverse=True):
        kept = tuple(at for at in form if at not in bare)
        words = _worded(reading, kept, meant)
        if words and LEAST_WORDS <= len(words.split()) <= MOST_WORDS and _is_sound(reading, span, kept, words):
            yield words, frozenset(kept)


def _forms(reading: Reading, span: Span) -> Iterator[tuple[int, ...]]:
    """Give the tokens of a sentence as it is and without each piece that both readers see as one."""
    start = span.start + _opening(span)
    end = max((token.i for token in span if token.text == "."), default=span.end)
    closing = (end + 1,) if end + 1 < span.end and span.doc[end + 1].text in {"”", '"'} else ()
    if sum(token.text == "," for token in span) > MOST_COMMAS:
        return
    marks = [at for at in range(start + 1, end) if reading.first[at].text in PARTING or reading.first[at].dep_ == "cc"]
    tails = [at for at in marks if _is_spare(reading, at, end)]
    tails += [at for at in range(start + 1, end) if _is_when_or_where(reading, at, end)]
    commas = [at for at in marks if reading.first[at].text in PARTING]
    inner = [(one, other) for one in commas for other in commas if one < other and _is_spare(reading, one, other)]
    inner = [(one, other) for one, other in inner if reading.first[one].text == reading.first[other].text]
    for tail in (end, *tails):
        yield (*range(start, tail), *(closing if tail == end else ()))
        for one, other in inner:
            # Another comma behind a cut may belong to the one that went: Berg, 40, who sold it, left.
            if other < tail and not any(other < at < tail for at in commas):
                yield (*range(start, one), *range(other + 1, tail))


def _bracketed(span: Span) -> set[int]:
    """Give the tokens in brackets."""
    found: set[int] = set()
    depth = 0
    for token in span:
        depth += token.text == "("
        if depth > 0:
            found.add(token.i)
        depth -= token.text == ")"
    return found if depth == 0 else set()


def _opening(span: Span) -> int:
    """Count the tokens of a word that only ties a sentence to the one before: But; However and its comma."""
    if span[0].lower_ not in OPENERS:
        return 0
    return 2 if len(span) > 1 and span[1].text == "," else int(span[0].pos_ == "CCONJ")


def _is_spare(reading: Reading, start: int, end: int) -> bool:
    """Say whether the piece behind a comma is one to both readers, and true or not does not hang on it."""
    inside = [token for token in reading.first[start:end] if not token.is_punct and token.dep_ != "cc"]
    named = len(inside) <= MOST_NAME and all(token.pos_ == "PROPN" for token in inside)  # Matsue, Shimane Prefecture,
    if not inside or named or {token.lower_ for token in inside[:2]} & BINDING:
        return False
    roots, others = (_roots(doc, start, end) for doc in (reading.first, reading.second))
    return len(roots) == 1 and len(others) == 1 and _may_go(roots[0], reading.first[start])


def _roots(doc: Doc, start: int, end: int) -> list[Token]:
    """Give the words of a piece that hang on none of its own; none at all where a word outside hangs on the piece."""
    inside = [token for token in doc[start:end] if not token.is_punct and token.dep_ != "cc"]
    sent = doc[start].sent
    torn = any(
        start <= token.head.i < end
        for token in (*doc[sent.start : start], *doc[end : sent.end])
        if not token.is_punct and token.dep_ != "cc"
    )
    return [] if torn else [token for token in inside if not start <= token.head.i < end or token.head.i == token.i]


LOOSE = {"in", "at", "during", "after", "since", "amid", "near", "before", "following", "on"}


def _is_when_or_where(reading: Reading, start: int, end: int) -> bool:
    """Say whether a sentence ends in a phrase that tells when or where, which it is as true without."""
    first, second = reading.first[start], reading.second[start]
    head = first.head
    if first.lower_ not in LOOSE or first.dep_ != "case" or head.dep_ not in {"obl", "obl:tmod"}:
        return False
    verb = reading.second[head.head.i].lemma_.lower()
    full = any(child.dep_ in {"obj", "obl", "ccomp"} and head.head.i < child.i < start for child in head.head.children)
    whole = head.left_edge.i == start and head.right_edge.i >= end - 1 and second.right_edge.i >= end - 1
    return whole and full and second.head.i == head.head.i and (verb, first.lower_) not in bound()


def _may_go(root: Token, mark: Token) -> bool:
    clause = (
        root.pos_ in {"VERB", "AUX"} and root.dep_ == "conj" and root.head.dep_ == "root"
    ) or root.head.dep_ == "ROOT"
    if mark.lower_ in {"but", "yet"} or (
        mark.text in PARTING and mark.nbor(1).dep_ == "cc" and mark.nbor(1).lower_ != "and"
    ):
        return root.dep_ == "conj" and clause and is_finite(root)
    if root.dep_ == "conj" or mark.text not in PARTING:
        return root.dep_ == "conj" and clause and root.pos_ == "VERB" and is_finite(root)
    return root.dep_ in SPARED


def _worded(reading: Reading, kept: tuple[int, ...], meant: Mapping[int, str]) -> str:
    """Write the tokens that are kept, with names for pronouns; "" where nothing tells what one stands for."""
    used, pieces = set(kept), list[str]()
    written = {reading.first[at].text for at in kept}
    for at in kept:
        token = reading.first[at]
        piece = token.text
        if token.tag_ in {"PRP", "PRP$"} and (token.lower_ in FIRST_PERSON or not _is_named(token, kept)):
            named = _name(token, meant)
            if named is None or token.lower_ in FIRST_PERSON:
                return ""
            if named.removesuffix("’s").split()[-1] in written:
                return ""
            piece = named
        parted = at + 1 not in used and at != kept[-1]
        pieces.append(piece + (" " if token.whitespace_ or parted else ""))
    text = re.sub(r"\s+([,.”])", r"\1", " ".join("".join(pieces).split())).rstrip(", ")
    return f"{capital(text.removesuffix('.'))}."


def _name(token: Token, meant: Mapping[int, str]) -> str | None:
    name = meant.get(token.i)
    if name is None or token.lower_ not in HE_SHE or token.dep_ not in {"nsubj", "nsubj:pass", "nmod:poss"}:
        return None
    return f"{name}’{'' if name.endswith('s') else 's'}" if token.tag_ == "PRP$" else name


def _speakers(reading: Reading) -> Iterator[tuple[int, str]]:
    """Give the pronouns of those whose words are told, with their names: he said."""
    sure = {quote.passage.start: quote.speaker for quote in reading.quotes if quote.sure and quote.speaker_known}
    for span in reading.first.sents:
        subject = own_subject(span.root)
        speaker = sure.get(sentence_of(span.root).start)
        if speaker and subject is not None and subject.lower_ in {"he", "she"} and span.root.lower_ in SAYING:
            yield subject.i, speaker


def _is_named(token: Token, kept: tuple[int, ...]) -> bool:
    """Say whether the sentence names before a pronoun what it stands for."""
    before = [token.doc[at] for at in kept if at < token.i]
    if token.lower_ in HE_SHE:
        return any(word.ent_type_ == "Person" for word in before)
    nouns = [word for word in before if word.dep_ in MEANT and word.pos_ in {"NOUN", "PROPN"}]
    if token.lower_ not in THEY:  # "the president must look at its past": whose?
        nouns = [word for word in nouns if word.dep_ in SUBJECTS and person_or_thing(word.lower_) != "who"]
    return any(is_several(word) == (token.lower_ in THEY) or word.lower_ in GROUPS for word in nouns)


SUBJECTS = {"nsubj", "nsubj:pass"}
MEANT = {*SUBJECTS, "obj"}
THEY = {"they", "them", "their", "themselves"}


def _is_sound(reading: Reading, span: Span, kept: tuple[int, ...], text: str) -> bool:
    used = set(kept)
    subject = own_subject(span.root)
    if span.root.i not in used or subject is None or subject.i not in used:
        return False
    if (
        DAMAGED.search(text)
        or UNEVEN.search(text)
        or HALF.search(text)
        or text.count("“") != text.count("”")
        or flaw(text, reading.article.text) is not None
    ):
        return False
    said = span.root.lower_ in SAYING and not any(
        child.dep_ in {"ccomp", "obj", "xcomp"} and child.i in used for child in span.root.children
    )
    tokens = [reading.first[at] for at in kept]
    return not said and not any(token.text in OPINION or _leans(reading, token, kept) for token in tokens)


def _leans(reading: Reading, token: Token, kept: tuple[int, ...]) -> bool:
    opening = token.i == kept[0] and (token.pos_ in {"CCONJ", "SCONJ"} or token.lower_ in {"that", "this", "it"})
    bare = token.lower_ == "the" and in_subject(token.head) and is_bare(token.head, set(kept))
    bare = bare and not _is_topic(reading, reading.second[token.head.i].lemma_.lower())
    pointing = points(token) and token.dep_ in {"det", "nsubj", "advmod", "obj", "amod"}
    return opening or bare or pointing or token.lower_ in LEFT_OVER or token.tag_ == "UH"


def _is_topic(reading: Reading, lemma: str) -> bool:
    return _counts(reading.second)[lemma] >= LEAST_TOPIC


@lru_cache(maxsize=2)
def _counts(doc: Doc) -> Counter[str]:
    return Counter(token.lemma_.lower() for token in doc)
