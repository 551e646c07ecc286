"""The clauses that a question may rest on: settled between both readers, and clear when they stand alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.agreement import agree_on_clause
from content.reading.phrases import sentence_of
from content.realise import statement
from content.simplify import SAYING, is_finite, own_subject

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping

    from spacy.tokens import Doc, Token

    from content.model import Passage
    from content.reading import Reading
    from content.reading.facts import Fact
    from content.simplify import Mood

POINTING = {
    "this",
    "that",
    "these",
    "those",
    "here",
    "there",
    "such",
    "another",
    "other",
    "others",
    "same",
    "former",
    "latter",
}
# One of a kind for every reader, so that "the" needs no sentence before it.
ALONE = {
    "world",
    "sun",
    "moon",
    "earth",
    "internet",
    "government",
    "police",
    "public",
    "sky",
    "ocean",
    "country",
    "economy",
    "media",
}
HE_SHE = {"he", "she"}
LEAST_CLAUSE, LEAST_WORDS, MOST_WORDS = 4, 6, 24
REFLEXIVE = {"himself", "herself", "itself", "themselves"}


@dataclass(frozen=True, slots=True)
class Told:
    """A settled clause: the names to be put for its pronouns, and the clause as a statement that stands alone."""

    fact: Fact
    instead: Mapping[int, str]
    text: str


def told(reading: Reading, *, moods: Container[Mood] = ("stated",)) -> Iterator[Told]:
    """Give the clauses that the readers agree on and that stand alone, in text order."""
    for fact in reading.facts:
        instead = _instead(reading, fact) if fact.agreed and fact.mood in moods else None
        if instead is None:
            continue
        text = statement(reading.first, fact, instead)
        if LEAST_CLAUSE <= len(text.split()) <= MOST_WORDS and not _broken(text):
            yield Told(fact, instead, text)


def _broken(text: str) -> bool:
    """Say whether a clause runs over a colon, a dash or a bracket, where it may be cut wrongly."""
    return any(mark in text for mark in (":", ";", " – ", " — ", "--", "(", ")", "...", "…"))


def stated(reading: Reading) -> Iterator[tuple[str, Passage]]:
    """Give statements that stand alone, each with its sentence: whole sentences where they are short, else clauses."""
    seen: set[Passage] = set()
    for clause in told(reading):
        passage = clause.fact.passage
        whole = reading.article.quote(passage)
        alone = not clause.instead and len(whole.split()) <= MOST_WORDS and _whole(reading, passage)
        if passage not in seen and len(clause.text.split()) >= LEAST_WORDS:
            yield (whole if alone else clause.text), passage
        seen.add(passage)
    for sent in reading.first.sents:
        passage = sentence_of(sent.root)
        short = LEAST_WORDS <= len(sent.text.split()) <= MOST_WORDS
        fits = passage not in seen and short and _tells(sent.root)
        if fits and agree_on_clause(sent.root, reading.second) and _whole(reading, passage):
            yield reading.article.quote(passage), passage


def _tells(root: Token) -> bool:
    """Say whether a sentence is a clause that says something: no fragment, no "she said" without what."""
    empty = root.lower_ in SAYING and not any(child.dep_ in {"ccomp", "obj"} for child in root.children)
    return own_subject(root) is not None and is_finite(root) and not empty


def _whole(reading: Reading, passage: Passage) -> bool:
    """Say whether a sentence stands alone as it is written."""
    span = reading.first.char_span(passage.start, passage.end)
    if (
        span is None
        or not span.text.endswith(".")
        or any(token.text in '"“”‘' or token.tag_ in {"PRP", "UH"} for token in span)
    ):
        return False
    return not any(_leans(token) for token in span)


# These tell of a sentence before; a whole sentence cannot lose them without being mended.
LEFT_OVER = {"also", "then", "too", "additional", "however", "instead", "therefore", "further", "likewise", "similarly"}


def _leans(token: Token) -> bool:
    opening = token.is_sent_start and (token.pos_ in {"CCONJ", "ADV", "SCONJ"} or token.lower_ in {"that", "this"})
    pointing = token.lower_ in POINTING and token.dep_ in {"det", "nsubj", "advmod", "obj", "amod"}
    subject = token.lower_ == "the" and _in_subject(token.head) and _bare(token.head, set(range(len(token.doc))))
    possessive = token.tag_ == "PRP$" and not _owner_before(token)
    return opening or pointing or subject or possessive or token.lower_ in LEFT_OVER


def _in_subject(noun: Token) -> bool:
    """Say whether a noun is a subject, or stands under a quantity that is one: all of the victims."""
    subjects = {"nsubj", "nsubj:pass"}
    quantity = noun.dep_ == "nmod" and noun.head.pos_ in {"DET", "PRON", "NUM", "ADJ"}
    return noun.dep_ in subjects or (quantity and noun.head.dep_ in subjects)


def _owner_before(token: Token) -> bool:
    """Say whether the sentence names an owner of the right kind before "his", "her", "its" or "their"."""
    before = token.doc[token.sent.start : token.i]
    if token.lower_ in {"his", "her"}:
        return any(word.ent_type_ == "Person" for word in before)
    return any(word.dep_ in {"nsubj", "nsubj:pass"} and word.pos_ in {"NOUN", "PROPN"} for word in before)


def _instead(reading: Reading, fact: Fact) -> dict[int, str] | None:
    """Name what the clause points to; None where that is not sure."""
    doc, changes = reading.first, dict[int, str]()
    source = fact.source.tokens if fact.source else ()
    used = {
        *source,
        *fact.subject.tokens,
        *fact.group,
        *(token for part in (*fact.after, *fact.front) for token in part.tokens),
    }
    for token in sorted(used):
        word = doc[token]
        if word.i == fact.subject.head and word.lower_ in HE_SHE:
            person = _only_person(reading, word)
            if person is None:
                return None
            changes[token] = person
        elif _dangles(word, fact, used) and not _titular(reading, word):
            fuller = _fuller(doc, word)
            if fuller is None:
                return None
            changes.update(fuller)
    named = {**_full_names(reading, used), **changes}
    twice = [text for text in named.values() if text]
    return None if fact.source is not None and len(set(twice)) < len(twice) else named


def _dangles(word: Token, fact: Fact, used: set[int]) -> bool:
    if word.pos_ == "PRON" and word.tag_ not in {"WP", "WDT"}:
        return not (word.tag_ == "PRP$" and word.lower_ not in {"my", "our", "your"} and _own(word, fact))
    if _points(word) and word.pos_ in {"DET", "PRON", "ADV", "ADJ"}:
        return True
    weighty = word.head.dep_ == "obj" or _in_subject(word.head)
    return word.lower_ == "the" and weighty and _bare(word.head, used)


def _titular(reading: Reading, word: Token) -> bool:
    """Say whether "the NOUN" is what the title names, so that every reader of the lesson knows which one."""
    title = {each.strip(".,:;!?’'").casefold().removesuffix("s") for each in reading.article.title.split()}
    noun = word.head.lower_
    return word.lower_ == "the" and len(noun) > SHORT_NOUN and noun.removesuffix("s") in title


SHORT_NOUN = 3  # "The UK and the US" in a title names no common noun


def _points(word: Token) -> bool:
    """Say whether a word points outside; "such as" and "one another" do not."""
    doc = word.doc
    after = doc[word.i + 1].lower_ if word.i + 1 < len(doc) else ""
    before = doc[word.i - 1].lower_ if word.i else ""
    return (
        word.lower_ in POINTING
        and (word.lower_, after) != ("such", "as")
        and (before, word.lower_) != ("one", "another")
    )


def _own(word: Token, fact: Fact) -> bool:
    """Say whether a possessive stands behind the subject that it must mean."""
    plural = word.doc[fact.subject.head].tag_ in {"NNS", "NNPS"} or any(
        child.dep_ == "conj" for child in word.doc[fact.subject.head].children
    )
    return word.i not in fact.subject.tokens and plural == (word.lower_ == "their")


def _bare(noun: Token, used: set[int]) -> bool:
    """Say whether "the NOUN" has nothing that tells which one is meant."""
    telling = any(
        child.i in used
        and child.dep_ in {"amod", "nmod", "nmod:poss", "compound", "acl", "acl:relcl", "nummod", "appos", "flat"}
        for child in noun.children
    )
    return noun.pos_ == "NOUN" and not telling and noun.lower_ not in ALONE


def _fuller(doc: Doc, word: Token) -> dict[int, str] | None:
    """Put for a bare "the NOUN" the words that told earlier which one is meant; None where nothing did.

    In:  ... a new training academy in San Luis Potosi. ... The academy recruits college graduates.
    Out: the new training academy
    """
    noun = word.head
    if word.lower_ != "the" or noun.pos_ != "NOUN":
        return None
    same = [token for token in doc[: word.i] if token.lower_ == noun.lower_ and token.pos_ == "NOUN"]
    telling = {tuple(_telling(token)) for token in same if _telling(token)}
    introduced = any(child.lower_ in {"a", "an"} for token in same for child in token.children)
    if not telling and introduced:
        return {}
    if len(telling) != 1 or len(same) > MOST_MENTIONS:
        return None
    (words,) = telling
    return {noun.i: f"{' '.join(words)} {noun.text}"}


MOST_MENTIONS = 4  # a noun that returns oftener may mean several things


def _telling(noun: Token) -> list[str]:
    kept = [child for child in noun.children if child.dep_ in {"amod", "compound"} and child.i < noun.i]
    if any(child.lower_ in {"own", "new", "whole", "entire", "latest", "first", "last", "next"} for child in kept):
        return []  # of another mention's moment
    plain = all(not list(child.children) for child in kept) and all(child.lower_ not in POINTING for child in kept)
    return [child.text for child in kept] if plain else []


def _only_person(reading: Reading, word: Token) -> str | None:
    """Give the subject of the sentence before, if it is the only person that the paragraph has named."""
    doc, start = reading.first, word.i
    if not word.is_sent_start or start == 0:
        return None
    previous = doc[word.sent.start - 1].sent
    while start and "\n" not in doc[start - 1].text:
        start -= 1
    here = [
        name
        for name in reading.names
        if name.kind == "person" and any(doc[start].idx <= place.start < word.idx for place in name.mentions)
    ]
    if len(here) != 1 or previous.start < start or any(token.text in '"“”' for token in previous):
        return None
    subject = next((child for child in previous.root.children if child.dep_ in {"nsubj", "nsubj:pass"}), None)
    spoken_of = subject is not None and any(
        place.start <= subject.idx < place.end or subject.idx <= place.start < subject.right_edge.idx
        for place in here[0].mentions
    )
    return here[0].text if spoken_of and len(here[0].text.split()) > 1 else None


def _full_names(reading: Reading, used: set[int]) -> dict[int, str]:
    """Write each person in full: the last token of a shorter form becomes the full name, the others vanish."""
    changes: dict[int, str] = {}
    seen: set[str] = set()
    for name in reading.names:
        for mention in name.mentions:
            span = reading.first.char_span(mention.start, mention.end)
            if name.kind != "person" or span is None or not {token.i for token in span} <= used:
                continue
            if span.text != name.text and name.text not in seen and _untitled(reading, span.start):
                changes.update(dict.fromkeys((token.i for token in span), ""))
                changes[span.start] = name.text
            seen.add(name.text)
    return changes


def _untitled(reading: Reading, start: int) -> bool:
    """Say whether no title such as Mr. stands before the name; with it the short form is right."""
    return start == 0 or reading.first[start - 1].lower_.rstrip(".") not in {
        "mr",
        "mrs",
        "ms",
        "dr",
        "sir",
        "president",
        "king",
        "queen",
    }
