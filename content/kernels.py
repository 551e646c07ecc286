"""Kernels: settled clauses cut down to who did what, in two halves, short enough for a row of a table.

In:  On Monday, the harbour board closed the old bridge for repairs.
Out: The harbour board | closed the old bridge for repairs
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from content.agreement import agree_on_clause
from content.naming import instead
from content.once import once
from content.pointers import ALONE
from content.reading.phrases import sentence_of
from content.realise import capital, statement, words
from content.simplify import is_finite, own_subject
from content.statements import told
from content.stems import bound, told_words
from content.timeline import in_full
from content.well_formed import flaw
from content.worth import carried_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from spacy.tokens import Span, Token

    from content.model import Passage
    from content.reading import Reading
    from content.reading.facts import Fact, Part
    from content.statements import Told

MOST_SUBJECT = 10  # words
LEAST_PREDICATE, MOST_PREDICATE = 5, 20
LEAST_TELLING = 3  # words of a predicate that say what was done, its verb among them
LEAST_CARRIED = 0.08  # of the story's weight: a row is one of four, and may tell less than a question
ALSO = re.compile(r"(?<=\w) also\b|\balso (?=\w)|^(?:In addition|Meanwhile|However|Also), ")
TORN = re.compile(
    r", (?:and|or|but) \w+(?: \w+){0,5}$|^(?:\w+ )?(?:mostly|only) |\bincluding$|\b(?:as|of|to|in|and|or|by|for)$"
)
OWN = re.compile(r"\b(?:he|she|his|her)\b", re.IGNORECASE)
BARE = re.compile(r"(?:^|.*, )(?:The|the) (?:\w+ly )?([a-z]+)$")
FRONTS = {"in", "on", "at", "during", "after", "last"}  # a beginning that is long is as true without such a phrase
SIDES = {"after", "when", "as", "while", "because", "although", "where"}
# One of each in most stories, so that "the" needs no sentence before it.
BODIES = {"police", "government", "army", "court", "council", "parliament", "opposition", "ministry", "president"}
HUNG = re.compile(r"[,.]|(?:and|or|in|on|at|of|for|from|with|by|based|who|that)\b")  # begins no predicate
SPARED = {"obl", "obl:tmod", "obl:unmarked", "obl:npmod", "advmod"}
# A clause says something else without these.
# fmt: off
LIMITS = {
    "without", "only", "except", "unlike", "under", "than", "per", "instead", "despite", "rather", "against", "from",
    "to", "not", "never", "almost", "nearly", "about", "into", "with", "as", "of", "like", "back", "up", "down", "out",
    "over", "off", "away", "among", "between", "for", "on",
}
ADDED = {"advcl", "acl", "acl:relcl", "conj"}
BOUNDING = LIMITS - {"on", "over"} | {"since", "until", "by", "if", "when", "before", "after"}  # of a phrase in front
# fmt: on
# What points outside the clause, or tells whose words they are.
LOOSE = re.compile(
    r"\b(?:it|they|him|them|hers|theirs|this|these|those|here|there|we|us|our|you|your|I|my|me"
    r"|himself|herself|which|also|not only|then|too|however|such|same|other|others|another|later|earlier"
    r"|today|yesterday|tomorrow|tonight|now|ago|(?:last|next|this) (?:week|month|year|night|\w+day)|both|latter"
    r"|former|similar|respective|interim|further"
    r"|additional|respectively|following|previous|previously|ever|still|again|so|already"
    r"|according|added)\b"
    r"|[“”\":;()–—?!]|â|--|\.\.",
    re.IGNORECASE,
)
# fmt: off
VAGUE_SUBJECT = re.compile(
    r"^(?:There|Some|Many|Most|Several|Few|A few|Others?|One|Two|Three|All|Each|Every|Everyone|Everything|Nobody|None"
    r"|No|Any|Another|That|What|A (?:second|third|fourth|fifth|total|number|lot|majority|few)|More|Much|People|Things?"
    r"|At least|If|When|Such|Only|Even|Just|But|And|Yet|Its|Their|His|Her)\b"
)
# fmt: on


@dataclass(frozen=True, slots=True)
class Kernel:
    """A clause in two halves, `subject` and `predicate`, that make a true sentence.

    `head` and `verb` are the places of the subject's noun and of the first word of the verb in the first Doc.
    """

    subject: str
    predicate: str
    passage: Passage
    carries: float
    head: int
    verb: int

    @property
    def text(self) -> str:
        """Give the whole clause."""
        return f"{self.subject} {self.predicate}"


@once
def kernels(reading: Reading) -> Iterator[Kernel]:
    """Give short clauses that stand alone, each sentence's first: settled ones, then whole sentences."""
    seen: set[Passage] = set()
    for cut in (*_clauses(reading), *_sentences(reading)):
        found = replace(cut, subject=in_full(reading, f"{cut.subject} ").strip())
        if found.passage not in seen and found.carries >= LEAST_CARRIED and _fits(reading, found):
            seen.add(found.passage)
            yield found


def _clauses(reading: Reading) -> Iterator[Kernel]:
    for clause in told(reading):
        found = _cut(reading, clause) if clause.fact.source is None else None
        if found is not None:
            yield found


def _cut(reading: Reading, clause: Told) -> Kernel | None:
    """Cut a clause down to subject and predicate, leaving out what can be spared where that is too long."""
    fact = _bare(reading, clause.fact)
    while fact is not None:
        subject, predicate = _halves(reading, fact, clause.instead)
        if len(predicate.split()) <= MOST_PREDICATE:
            carries = carried_by(reading, fact.passage)
            return Kernel(subject, predicate, fact.passage, carries, fact.subject.head, fact.group[0])
        fact = _shorter(reading, fact)
    return None


def _halves(reading: Reading, fact: Fact, instead: Mapping[int, str]) -> tuple[str, str]:
    whole = statement(reading.first, fact, instead).removesuffix(".")
    subject = capital(words(reading.first, fact.subject.tokens, instead))
    return (subject, whole.removeprefix(subject).strip()) if whole.startswith(f"{subject} ") else ("", "")


def _bare(reading: Reading, fact: Fact) -> Fact | None:
    """Leave out what stands before the subject; None where the clause needs it."""
    doc = reading.first
    needed = any(part.role not in {"time", "place"} or doc[part.tokens[0]].lower_ in BOUNDING for part in fact.front)
    return None if needed else replace(fact, front=())


def _shorter(reading: Reading, fact: Fact) -> Fact | None:
    """Leave out the last phrase that can be spared."""
    spare = [part for part in fact.after if _is_spare(reading, fact, part)]
    return replace(fact, after=tuple(part for part in fact.after if part != spare[-1])) if spare else None


def _is_spare(reading: Reading, fact: Fact, part: Part) -> bool:
    """Say whether a clause is as true without a phrase: when and where of something that has an object."""
    doc = reading.first
    verb = {reading.second[fact.head].lemma_.lower(), doc[fact.head].lower_}
    passive = any(doc[token].dep_ == "aux:pass" for token in fact.group)
    full = passive or any(other.role == "object" for other in fact.after)
    hung = {(form, doc[part.tokens[0]].lower_) for form in verb} & bound()
    limiting = {doc[token].lower_ for token in part.tokens[:1]} & LIMITS
    phrase = part.role == "time" or (part.role == "place" and full)
    return phrase and doc[part.head].dep_ in SPARED and not hung and not limiting


def _sentences(reading: Reading) -> Iterator[Kernel]:
    """Give sentences as they stand, parted before the verb, and short of what a comma adds behind."""
    doc = reading.first
    for sent in doc.sents:
        root, subject = sent.root, own_subject(sent.root)
        if subject is None or not is_finite(root) or not agree_on_clause(root, reading.second):
            continue
        verb = _finite(root)
        end = _end(sent, root)
        if _is_plain(sent) and subject.i < verb.i and _joined(subject, verb) and not _goes_on(root, end):
            passage = sentence_of(root)
            ending = ALSO.sub("", _written(doc[verb.i : end]))
            beginning = _named(reading, root, subject) or capital(ALSO.sub("", _beginning(sent, subject)))
            yield Kernel(beginning, ending, passage, carried_by(reading, passage), subject.i, verb.i)


def _beginning(sent: Span, subject: Token) -> str:
    """Write a sentence up to its verb, without what a comma adds to the subject: Ann Lee, a baker, | sold ..."""
    comma = next((token for token in sent.doc[subject.i : subject.right_edge.i] if token.text == ","), None)
    added = comma is not None and any(
        child.i > comma.i and child.dep_ in {"appos", "acl:relcl", "acl"} and child.left_edge.i == comma.i
        for child in subject.children
    )
    end = comma.i if comma is not None and added else _behind(subject)
    start = next(token.i for token in sent if not token.is_space)
    if (
        end - start > MOST_SUBJECT
        and sent.doc[start].lower_ in FRONTS
        and sent.doc[subject.left_edge.i - 1].text == ","
    ):
        start = subject.left_edge.i
    return _written(sent.doc[start:end])


def _named(reading: Reading, verb: Token, subject: Token) -> str:
    """Give whoever "he" or "she" is for sure at the beginning of a sentence; nothing where there is no need."""
    if subject.lower_ not in {"he", "she"} or any(
        not token.is_space for token in reading.first[verb.sent.start : subject.i]
    ):
        return ""
    fact = next((each for each in reading.facts if each.head == verb.i and each.subject.head == subject.i), None)
    named = instead(reading, fact) if fact is not None else None
    return (named or {}).get(subject.i, "")


def _behind(subject: Token) -> int:
    return int(subject.right_edge.i) + 1


def _written(span: Span) -> str:
    """Write words as they stand, without brackets and closing marks."""
    return re.sub(r"\s*\([^()]*\)", "", " ".join(span.text.split())).rstrip(" .,")


def _is_plain(sent: Span) -> bool:
    """Say whether a sentence is no speech, no question, and no report that ends with who said so."""
    said = any(token.dep_ == "parataxis" for token in sent)
    return sent.text.rstrip().endswith(".") and not said and sent[0].pos_ not in {"CCONJ", "SCONJ", "PUNCT"}


def _joined(subject: Token, verb: Token) -> bool:
    """Say whether nothing but an adverb stands between a subject and its verb."""
    between = verb.doc[subject.right_edge.i + 1 : verb.i]
    return all(token.pos_ == "ADV" for token in between)


def _end(sent: Span, root: Token) -> int:
    """Give where the main clause may end: before the first comma behind which only one addition stands."""
    for token in sent.doc[root.i : sent.end]:
        if token.text == "," and token.i + 1 < sent.end and not _measures(token) and _is_added(sent, token.i + 1):
            return int(token.i)
    return next((end for end in _sides(sent, root) if end - root.i > LEAST_PREDICATE), int(sent.end))


def _goes_on(root: Token, end: int) -> bool:
    """Say whether a second clause with its own subject stands before the end."""
    halves = (child for child in root.children if child.dep_ == "conj" and child.i < end)
    return any(child.dep_.startswith("nsubj") for half in halves for child in half.children)


def _sides(sent: Span, root: Token) -> Iterator[int]:
    """Give where a side clause begins of which a long sentence is as true without: after ..., when ..., as ..."""
    if sent.end - root.i > MOST_PREDICATE:
        for child in root.children:
            if child.dep_ == "advcl" and child.i > root.i and child.left_edge.lower_ in SIDES:
                yield int(child.left_edge.i)


def _measures(comma: Token) -> bool:
    """Say whether a comma stands behind a measure, of which something follows: 20 kilometres, by road, from the sea."""
    return any(child.dep_ == "nummod" for child in comma.nbor(-1).children)


def _is_added(sent: Span, place: int) -> bool:
    """Say whether from a place to the end a sentence only adds: "which ...", "making ...", "and the X did ..."."""
    tail = sent.doc[place : sent.end]
    heads = [token for token in tail if token.head.i < place and not token.is_punct]
    if len(heads) != 1 or heads[0].dep_ not in ADDED:
        return False
    return heads[0].dep_ != "conj" or (own_subject(heads[0]) is not None and is_finite(heads[0]))


def _finite(verb: Token) -> Token:
    """Give the first word of a verb group."""
    return min([verb, *(child for child in verb.children if child.dep_ in {"aux", "aux:pass", "cop"})])


def _fits(reading: Reading, found: Kernel) -> bool:
    return _fits_subject(reading, found) and _fits_predicate(reading, found)


def _fits_subject(reading: Reading, found: Kernel) -> bool:
    """Say whether a subject is short and names somebody or something: no pronoun, no vague "some"."""
    head = reading.first[found.head]
    plain = (
        found.subject.count(",") <= 1
        and not LOOSE.search(found.subject.replace("US ", ""))
        and not OWN.search(found.subject)
    )
    named = head.pos_ in {"NOUN", "PROPN"} and told_words(reading, [token.i for token in head.subtree]) > 0
    short = 1 <= len(found.subject.split()) <= MOST_SUBJECT
    bare = BARE.match(found.subject)
    told = named and (bare is None or bare[1] in ALONE | BODIES)
    return short and plain and (told or head.pos_ == "PRON") and not VAGUE_SUBJECT.match(found.subject)


def _fits_predicate(reading: Reading, found: Kernel) -> bool:
    """Say whether a predicate is short, whole, and says what was done."""
    predicate = found.predicate
    places = _places(reading, found)
    return (
        LEAST_PREDICATE <= len(predicate.split()) <= MOST_PREDICATE
        and not LOOSE.search(predicate)
        and not HUNG.match(predicate)
        and not TORN.search(predicate)
        and (_is_person(reading, found) or not OWN.search(predicate))
        and told_words(reading, places) >= LEAST_TELLING
        and flaw(f"{found.text}.", reading.article.text) is None
    )


def _is_person(reading: Reading, found: Kernel) -> bool:
    return any(name.kind == "person" and name.text in found.subject for name in reading.names)


def _places(reading: Reading, found: Kernel) -> Sequence[int]:
    """Give the places of the predicate's words in the sentence."""
    said = {word.casefold() for word in re.findall(r"[\w’'-]+", found.predicate)}
    span = reading.first.char_span(found.passage.start, found.passage.end, alignment_mode="expand")
    subject = {token.i for token in reading.first[found.head].subtree}
    return [token.i for token in span or () if token.lower_ in said and token.i not in subject]
