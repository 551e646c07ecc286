"""Facts: the clauses of an article, each as subject, verb group and the phrases that follow.

In:  The academy, which opened in 2009, recruits college graduates in San Luis Potosi.
Out: the academy | recruits | college graduates | in San Luis Potosi
Out: the academy | opened | in 2009

In:  By spring, the two governments may open an academy.
Out: nothing, since it is only possible
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from content.agreement import agree_on_attachment, agree_on_name, agree_on_objects, agree_on_phrase
from content.reading.clipped import QUOTES, clipped, clipped_noun
from content.reading.phrases import same_phrase, sentence_of
from content.reading.spoken import speakers
from content.reading.unfinished import KEPT, is_unfinished
from content.simplify import SUBJECTS, clauses, own_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from content.model import Passage
    from content.reading.names import Name
    from content.reading.quotes import Quote
    from content.simplify import Clause, Kind, Mood

Role = Literal["subject", "object", "complement", "place", "time", "modifier"]

GROUP = {"aux", "aux:pass", "cop", "compound:prt"}
# Left out of a clause without changing what it says.
LOOSE = {"punct", "cc", "cc:preconj", "conj", "discourse", "parataxis", "vocative", "dislocated", "reparandum", "mark"}
# What a copular clause may have beside its complement.
BESIDE_COMPLEMENT = {"obl", "obl:tmod", "obl:unmarked", "advcl", "advmod"}
# fmt: off
# A clause without these says the same; with them it leans on the sentence before.
CONNECTORS = {
    "also", "however", "then", "instead", "therefore", "thus", "meanwhile", "moreover", "furthermore", "too", "still",
    "even", "indeed", "now", "already", "just", "finally", "so", "again", "though", "anyway", "when", "as", "while",
    "similarly", "likewise", "additionally", "accordingly", "consequently", "hence", "nevertheless", "nonetheless",
    "afterwards", "later", "subsequently", "eventually", "actually", "unfortunately", "fortunately",
    "interestingly", "surprisingly", "notably", "importantly", "simply", "really", "certainly",
}
# Phrases that only join a sentence to the one before: "in addition", "for example".
JOINING = {
    "addition", "example", "instance", "fact", "contrast", "result", "turn", "meantime", "meanwhile", "comparison",
    "conclusion", "case", "contrary", "consequence", "account", "course", "hand", "effect", "particular",
}
# fmt: on
BEFORE_CLAUSES = {"after", "before", "since", "until", "when"}  # "after Lee" is mostly half of "after Lee visited ..."
NAMING = {"named", "called", "modelled", "modeled", "looked", "look", "looking", "soon", "shortly", "days", "years"}
LONGEST_JOINT = 4  # "as a result" and "on the other hand", no "as a result of the long war"
LONGEST_TERM = 5  # words in quotation marks that are a name or a term and no speech


TIMED_BY = {"after", "before", "since"}  # what stands before them measures the time between: a year AFTER it closed


@dataclass(frozen=True, slots=True)
class Part:
    """A phrase of a clause: its tokens, aside clauses left out; `settled` where the readers agree on what it is."""

    role: Role
    head: int
    tokens: tuple[int, ...]
    settled: bool = True


@dataclass(frozen=True, slots=True)
class Fact:
    """A clause that the article states: `group` is the verb with its auxiliaries, `front` stood before the subject.

    `agreed` says that both readers see the subject with this verb; each phrase says for itself whether it is settled.
    """

    head: int
    subject: Part
    group: tuple[int, ...]
    after: tuple[Part, ...]
    front: tuple[Part, ...]
    passage: Passage
    agreed: bool
    source: Part | None = None  # who says so, where it is only said
    kind: Kind = "main"
    mood: Mood = "stated"


def facts(first: Doc, second: Doc, said: Sequence[Quote] = (), named: Sequence[Name] = ()) -> tuple[Fact, ...]:
    """Find every clause that is plainly stated, or quoted of somebody who is known, in text order of sentences."""
    quoted = _quoted(first)
    known = speakers(first, said, named)
    found: list[Fact] = []
    for clause in clauses(first, second):
        fact = None if clause.head in quoted and clause.head not in known else _fact(clause, first, second)
        if fact is not None and clause.head in quoted:
            fact = _said(fact, *known[clause.head], quoted)
        if fact is not None:
            found.append(fact)
    return tuple(found)


def _said(fact: Fact, head: int, tokens: tuple[int, ...], quoted: set[int]) -> Fact | None:
    """Give a clause out of a quotation to its speaker; None where it runs over the marks."""
    used = [token for part in (fact.subject, *fact.after, *fact.front) for token in part.tokens]
    inside = quoted.issuperset([*used, *fact.group])
    return replace(fact, source=Part("subject", head, tokens), kind="said") if inside else None


def _quoted(doc: Doc) -> set[int]:
    """Find the tokens inside quotation marks longer than a nickname or a term."""
    inside: set[int] = set()
    opened: int | None = None
    for token in doc:
        if "\n" in token.text:
            opened = None
        elif token.text in QUOTES:
            if opened is None or token.text == "“":
                opened = token.i
            else:
                inside.update(range(opened, token.i) if token.i - opened > LONGEST_TERM else ())
                opened = None
    return inside


def _fact(clause: Clause, first: Doc, second: Doc) -> Fact | None:
    head, subject = first[clause.head], first[clause.subject]
    if is_unfinished(head, subject, second):
        return None
    split = _split(head, subject, second)
    if split is None:
        return None
    group, parts = split
    mark = next((child.i for child in head.children if child.dep_ == "mark" and child.lower_ in TIMED_BY), -1)
    parts = [part for part in parts if not _is_scene(part, head) and part.tokens[-1] >= mark]
    told_in = first[clause.source].head.i if clause.source is not None else -1
    if told_in > clause.head:  # "The ferry sank, officials said ON MONDAY"
        parts = [part for part in parts if part.head < told_in]
    who = _subject(subject, clause, second)
    whole = (
        clause.agreed
        and who.settled
        and agree_on_objects(head, second)
        and not any(_is_torn(part, first, second) for part in parts)
        and not any(_is_late(part, parts, head) or _is_stranded(part, head) for part in parts)
    )
    return Fact(
        head=clause.head,
        subject=who,
        group=tuple(sorted({*group, *clause.lent})),
        after=tuple(part for part in parts if part.tokens[0] > clause.subject and not _is_source(part, first)),
        front=tuple(
            part for part in parts if _stands_before(first[part.head], part, subject) or _is_source(part, first)
        ),
        passage=sentence_of(head),
        agreed=whole,
        source=None if clause.source is None else _source(first[clause.source], second),
        kind=clause.kind,
        mood=clause.mood,
    )


def _is_source(part: Part, doc: Doc) -> bool:
    """Say whether a phrase names the source: sales fell, ACCORDING TO Lee; it is best told first."""
    start = part.tokens[0]
    return doc[start].lower_ == "according"


def _is_scene(part: Part, head: Token) -> bool:
    """Say whether a phrase is half of what goes on beside the clause: the fight grew, [with farmers] joining in."""
    doc, start = head.doc, part.tokens[0]
    opened = doc[start].lower_ == "with" and start > head.i and doc[start - 1].text == ","
    behind = doc[part.tokens[-1] + 1] if part.tokens[-1] + 1 < len(doc) else doc[start]
    cut = doc[start].lower_ == "with" and start > head.i and behind.tag_ in {"VBG", "VBN"}
    return cut or (opened and any(token.tag_ in {"VBG", "VBN"} for token in doc[start : head.sent.end]))


def _is_late(part: Part, parts: Sequence[Part], head: Token) -> bool:
    """Say whether a doubtful object stands behind another phrase: doubled from the average | 22 percent more forest."""
    behind = (other for other in parts if other.role in {"time", "place", "modifier"} and other.tokens[0] > head.i)
    earlier = (other for other in behind if other.head < part.head)
    return part.role == "object" and not part.settled and any(len(other.tokens) > 1 for other in earlier)


def _is_stranded(part: Part, head: Token) -> bool:
    """Say whether a doubtful phrase stands behind a clause that is left out and may belong to it.

    In:  issued coins [to mark the day] as well as the anniversary
    Out: True, of "as well as the anniversary"
    """
    left = [child for child in head.children if child.dep_ == "advcl" and child.i > head.i]
    doubtful = not part.settled or head.doc[part.tokens[0] - 1].text in {"–", "—", "-", "--"}
    return doubtful and any(child.i < part.tokens[-1] for child in left)


def _stands_before(head: Token, part: Part, subject: Token) -> bool:
    """Say whether a phrase stands before the subject; adverbs there only colour the sentence: worse, in fact."""
    return part.tokens[0] < subject.left_edge.i and head.dep_ != "advmod"


def _is_torn(part: Part, first: Doc, second: Doc) -> bool:
    """Say whether a phrase is half a clause, or a list in which the second reader sees one more verb."""
    listed = (token for token in part.tokens if first[token].dep_ == "conj" and first[token].pos_ != "VERB")
    named = first[part.head].pos_ == "PROPN" or first[part.tokens[-1]].ent_type_ == "Person"
    cut = first[part.tokens[0]].lower_ in BEFORE_CLAUSES and named and part.role != "time"
    verbs = (token for token in part.tokens if first[token].pos_ in {"NOUN", "PROPN", "ADJ"})
    hidden = any(second[token].tag_ in {"VBD", "VBZ", "VBP"} and second[token].pos_ == "VERB" for token in verbs)
    end = part.tokens[-1] + 1
    behind = part.tokens[0] > first[part.head].head.i
    runs_on = behind and end < len(first) and first[end].tag_ in {"VBD", "VBZ", "VBP", "MD"}
    return (
        hidden
        or cut
        or runs_on
        or _holds_half_clause(part, first)
        or _leaves_out_verb(part, first)
        or _opens_clause(part, first)
        or _opens_bracket(part, first)
        or (not part.settled and any(second[token].pos_ in {"VERB", "AUX"} for token in listed))
    )


def _holds_half_clause(part: Part, doc: Doc) -> bool:
    """Say whether a phrase ends in half a clause: receipts shown AFTER ANN LEE [left]."""
    last = doc[part.tokens[-1]]
    starts = [token for token in part.tokens[1:] if doc[token].lower_ in BEFORE_CLAUSES - {"when"}]
    behind = {doc[token - 1].lower_ for token in starts}
    return bool(starts) and last.ent_type_ == "Person" and not behind & NAMING


def _opens_clause(part: Part, doc: Doc) -> bool:
    """Say whether a phrase behind "and" begins another clause: rain falls on Monday and BY FRIDAY it stops."""
    head, start = doc[part.head], part.tokens[0]
    return start > head.head.i and head.dep_.startswith("obl") and doc[start - 1].dep_ == "cc"


def _leaves_out_verb(part: Part, doc: Doc) -> bool:
    """Say whether a list in a phrase is a second clause without its verb: into enemies, and enemies into friends."""
    tokens = [doc[token] for token in part.tokens]
    cases = {child.lower_ for child in doc[part.head].children if child.dep_ == "case"}
    joined = [token for token in tokens if token.dep_ == "conj" and token.head.i == part.head]
    return any(
        grand.dep_ == "case" and grand.lower_ in cases and child.dep_ == "nmod"
        for token in joined
        if not any(each.dep_ == "case" for each in token.children)
        and any(each.dep_ == "punct" for each in token.children)
        for child in token.children
        for grand in child.children
    )


def _opens_bracket(part: Part, doc: Doc) -> bool:
    """Say whether a phrase holds words of a bracket, other words of which were left out: people (aged 18) years."""
    tokens = set(part.tokens)
    for start in (token for token in range(part.tokens[0], part.tokens[-1]) if doc[token].text == "("):
        end = next((token for token in range(start, part.tokens[-1] + 1) if doc[token].text == ")"), part.tokens[-1])
        inside = [token for token in range(start + 1, end) if not doc[token].is_punct]
        if any(token in tokens for token in inside) and not all(token in tokens for token in inside):
            return True
    return False


def _subject(subject: Token, clause: Clause, second: Doc) -> Part:
    """Give the subject's phrase; of a relative clause it is the noun before the comma, seen alike by both."""
    tokens = clipped(subject)
    if clause.kind == "relative":
        verb = subject.doc[clause.head]
        tokens = [token for token in clipped_noun(subject) if token != verb and not verb.is_ancestor(token)] or [
            subject
        ]
    start, end = subject.left_edge.i, subject.right_edge.i + 1
    span = subject.doc[tokens[0].i : tokens[-1].i + 1]
    named = all(token.ent_type_ for token in span) and agree_on_name(span, second)
    if clause.kind != "relative" and _is_patched(tokens):
        return Part("subject", subject.i, tuple(token.i for token in tokens), settled=False)
    settled = named or same_phrase(subject.doc, second, span.start, span.end)
    settled = settled or (clause.kind != "relative" and agree_on_phrase(start, end, subject.doc, second))
    return Part("subject", subject.i, tuple(token.i for token in tokens), settled)


def _is_patched(tokens: Sequence[Token]) -> bool:
    """Say whether an aside was cut out of a phrase in its middle: the parade, watched by | local officials."""
    pairs = pairwise(tokens)
    doc = tokens[0].doc
    return any(after.i - before.i > 1 and not (doc[after.i - 1].is_punct or after.is_punct) for before, after in pairs)


def _source(speaker: Token, second: Doc) -> Part:
    start, end = speaker.left_edge.i, speaker.right_edge.i + 1
    tokens = tuple(token.i for token in clipped(speaker))
    return Part("subject", speaker.i, tokens, agree_on_phrase(start, end, speaker.doc, second))


def _split(head: Token, subject: Token, second: Doc) -> tuple[tuple[int, ...], list[Part]] | None:
    """Part what hangs from a clause's head into verb group and phrases; None where something cannot be left out."""
    infinitive = head.tag_ == "VB"  # "are TO be closed"
    group = [
        child.i
        for child in head.children
        if child.dep_ in GROUP or (infinitive and child.dep_ == "mark" and child.lower_ == "to")
    ]
    copular = any(child.dep_ == "cop" for child in head.children)
    hanging = [child for child in head.children if not _is_left_out(child, subject, copular=copular)]
    if any(child.dep_ not in KEPT for child in hanging):
        return None
    objects = agree_on_objects(head, second)
    parts = [_part(child, second, objects=objects) for child in hanging]
    if copular:
        parts.append(_complement(head, subject))
    else:
        group.append(head.i)
    parts.sort(key=lambda part: part.tokens[0])
    return tuple(sorted(group)), parts


def _is_left_out(child: Token, subject: Token, *, copular: bool) -> bool:
    belongs = child.dep_ in GROUP | LOOSE | SUBJECTS | {"advcl"} or child == subject or _joins(child)
    return belongs or (copular and child.dep_ not in BESIDE_COMPLEMENT)


def _complement(head: Token, subject: Token) -> Part:
    """Give what a copula says of its subject, the phrases of the clause itself left out."""
    loose = {
        token
        for child in head.children
        if child.dep_ in SUBJECTS | BESIDE_COMPLEMENT | {"cop", "aux", "punct", "cc", "conj", "parataxis", "mark"}
        and not (child.dep_ == "advmod" and child.i == head.i - 1)
        and not (child.dep_ == "mark" and child.i > subject.i)
        and not (child.dep_ in {"conj", "cc"} and _lists_nouns(head))
        for token in child.subtree
    }
    return Part("complement", head.i, tuple(token.i for token in clipped(head) if token not in loose))


def _lists_nouns(head: Token) -> bool:
    """Say whether what is joined to a copula's noun is more nouns, and no second clause."""
    joined = [child for child in head.children if child.dep_ == "conj"]
    nouns = all(child.pos_ in {"NOUN", "PROPN"} for child in (head, *joined))
    return bool(joined) and nouns and not any(own_subject(child) for child in joined)


def _joins(child: Token) -> bool:
    """Say whether a word or phrase only ties the sentence to another."""
    short = sum(not token.is_punct for token in child.subtree) <= LONGEST_JOINT
    then = any(token.lower_ == "then" for verb in child.head.conjuncts for token in verb.children)
    begun = then and child.dep_ == "advmod" and child.lower_ == "first"
    return (
        begun
        or (child.dep_ == "advmod" and child.lower_ in CONNECTORS and short)
        or (child.dep_.partition(":")[0] in {"obl", "nmod", "advmod"} and child.lower_ in JOINING and short)
    )


def _part(head: Token, second: Doc, *, objects: bool) -> Part:
    role = _role(head)
    start, end = head.left_edge.i, head.right_edge.i + 1
    if role == "object":
        settled = objects and agree_on_phrase(start, end, head.doc, second)
    elif head.dep_ == "advmod":
        settled = second[head.i].head.i == head.head.i
    else:
        settled = agree_on_attachment(head, second) and agree_on_phrase(start, end, head.doc, second)
    return Part(role, head.i, tuple(token.i for token in clipped(head)), settled)


def _role(child: Token) -> Role:
    if child.dep_ in {"obj", "iobj"}:
        return "object"
    if child.dep_.startswith("obl"):
        return "time" if _dated(child) else "place" if _placed(child) else "modifier"
    return "complement" if child.dep_ == "xcomp" else "modifier"


def _dated(token: Token) -> bool:
    return token.ent_type_ == "Date" or token.dep_ == "obl:tmod"


def _placed(token: Token) -> bool:
    prepositions = {child.lower_ for child in token.children if child.dep_ == "case"}
    return token.ent_type_ in {"Location", "Facility"} and bool(
        prepositions & {"in", "at", "near", "on", "outside", "inside"}
    )
