"""Facts: the clauses of an article, each as subject, verb group and the phrases that follow.

In:  The academy, which opened in 2009, recruits college graduates in San Luis Potosi.
Out: the academy | recruits | college graduates | in San Luis Potosi
Out: the academy | opened | in 2009

In:  By spring, the two governments may open an academy.
Out: nothing, since it is only possible
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from content.agreement import agree_on_attachment, agree_on_objects, agree_on_phrase
from content.reading.clipped import QUOTES, clipped, clipped_noun, is_set_off
from content.reading.phrases import same_phrase, sentence_of
from content.reading.spoken import speakers
from content.simplify import SAYING, SUBJECTS, clauses, own_subject

if TYPE_CHECKING:
    from collections.abc import Sequence

    from spacy.tokens import Doc, Token

    from content.model import Passage
    from content.reading.names import Name
    from content.reading.quotes import Quote
    from content.simplify import Clause, Kind, Mood

Role = Literal["subject", "object", "complement", "place", "time", "modifier"]

GROUP = {"aux", "aux:pass", "cop", "compound:prt"}
KEPT = {"obj", "iobj", "obl", "obl:agent", "obl:tmod", "obl:npmod", "obl:unmarked", "xcomp", "advmod"}
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
ADJUNCT_MARKS = {"because", "after", "while", "since", "before", "when", "although", "by", "for", "as", "without"}
SPANS = {"day", "days", "hour", "hours", "week", "weeks", "month", "months", "year", "years", "minutes", "decades"}
BEFORE_CLAUSES = {"after", "before", "since", "until", "when"}  # "after Lee" is mostly half of "after Lee visited ..."
BOUND_FORMS = {("to", "VBG")}  # devoted TO SINGING
BOUND_MARKS = {"of", "on", "from", "into", "in", "with", "against", "about", "at"}
ONLY_SAYING = {
    "said",
    "say",
    "says",
    "saying",
    "told",
    "tells",
    "tell",
    "added",
    "adds",
    "explained",
    "explains",
    "noted",
}
LONGEST_JOINT = 4  # "as a result" and no "as a result of the long war"
LONGEST_TERM = 5  # words in quotation marks that are a name or a term and no speech


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
    if _is_unfinished(head, subject, second):
        return None
    split = _split(head, subject, second)
    if split is None:
        return None
    group, parts = split
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
        after=tuple(part for part in parts if part.tokens[0] > clause.subject),
        front=tuple(part for part in parts if _stands_before(first[part.head], part, subject)),
        passage=sentence_of(head),
        agreed=whole,
        source=None if clause.source is None else _source(first[clause.source], second),
        kind=clause.kind,
        mood=clause.mood,
    )


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
    return not part.settled and any(child.i < part.tokens[-1] for child in left)


def _is_odd(head: Token, subject: Token) -> bool:
    """Say whether many things are said to be one: the last things to go were the computer, of which a list was cut."""
    copular = any(child.dep_ == "cop" for child in head.children)
    return (
        copular and subject.tag_ == "NNS" and head.tag_ == "NN" and any(child.dep_ == "det" for child in head.children)
    )


def _stands_before(head: Token, part: Part, subject: Token) -> bool:
    """Say whether a phrase stands before the subject; adverbs there only colour the sentence: worse, in fact."""
    return part.tokens[0] < subject.left_edge.i and head.dep_ != "advmod"


def _is_torn(part: Part, first: Doc, second: Doc) -> bool:
    """Say whether a phrase is half a clause, or a list in which the second reader sees one more verb."""
    listed = (token for token in part.tokens if first[token].dep_ == "conj" and first[token].pos_ != "VERB")
    cut = first[part.tokens[0]].lower_ in BEFORE_CLAUSES and first[part.head].pos_ == "PROPN" and part.role != "time"
    return cut or (not part.settled and any(second[token].pos_ in {"VERB", "AUX"} for token in listed))


def _subject(subject: Token, clause: Clause, second: Doc) -> Part:
    """Give the subject's phrase; of a relative clause it is the noun before the comma, seen alike by both."""
    tokens = clipped_noun(subject) if clause.kind == "relative" else clipped(subject)
    start, end = subject.left_edge.i, subject.right_edge.i + 1
    settled = same_phrase(subject.doc, second, tokens[0].i, tokens[-1].i + 1) or (
        clause.kind != "relative" and agree_on_phrase(start, end, subject.doc, second)
    )
    return Part("subject", subject.i, tuple(token.i for token in tokens), settled)


def _source(speaker: Token, second: Doc) -> Part:
    start, end = speaker.left_edge.i, speaker.right_edge.i + 1
    tokens = tuple(token.i for token in clipped(speaker))
    return Part("subject", speaker.i, tokens, agree_on_phrase(start, end, speaker.doc, second))


def _is_unfinished(head: Token, subject: Token, second: Doc) -> bool:
    """Say whether a clause needs words that are left out.

    In:  "officials said", "he was the first to be added", gunmen KIDNAPPED and killed twelve officers
    """
    if any(child.dep_ in {"ccomp", "csubj"} for child in head.children) or _says_nothing(head):
        return True
    if any(child.dep_ == "advcl" and child.i > head.i and _is_needed(child, head, second) for child in head.children):
        return True
    copular = any(child.dep_ == "cop" for child in head.children)
    hanging = (child for child in head.children if child.dep_ == "advcl" and child.i > head.i)
    bound = any(not is_set_off(child) and child.left_edge.lower_ not in ADJUNCT_MARKS for child in hanging)
    return (copular and bound) or _lends_object(head, subject)


def _says_nothing(head: Token) -> bool:
    """Say whether a verb of saying stands without what is said; "announced a plan" tells it."""
    told = any(child.dep_ == "obj" and child.pos_ in {"NOUN", "PROPN"} for child in head.children)
    return head.lower_ in SAYING and not (told and head.lower_ not in ONLY_SAYING)


def _is_needed(clause: Token, head: Token, second: Doc) -> bool:
    """Say whether a clause behind its verb cannot be left out: asked TO LEAVE, accused him OF STEALING.

    In:  closed TO SAVE money
    Out: False
    """
    opening = clause.left_edge
    if opening.lower_ == "for":
        return clause.tag_ != "VBG"  # called FOR SCHOOLS TO OPEN
    bare = opening == clause and clause.tag_ == "VBG" and opening.i == head.i + 1
    compared = opening.lower_ == "as" and own_subject(clause) is None  # seen AS TARGETING the poor
    if bare or compared or (opening.lower_, clause.tag_) in BOUND_FORMS:
        return True
    before = {child.right_edge.i: child.lower_ for child in head.children if child.dep_.startswith("obl")}
    measured = before.get(opening.i - 1, "") in SPANS
    if opening.lower_ in ADJUNCT_MARKS:
        return measured  # arrived LESS THAN A DAY before the others left
    if opening.lower_ in BOUND_MARKS:
        return True
    if is_set_off(clause):
        return False
    return opening.i == head.i + 1 and second[clause.i].dep_ not in {"advcl", "pcomp"}


def _lends_object(head: Token, subject: Token) -> bool:
    """Say whether a verb shares the object of a later one: gunmen KIDNAPPED and killed twelve officers."""
    active = not any(child.dep_ in {"aux:pass", "cop"} for child in head.children)
    later = [child for child in head.children if child.dep_ == "conj" and child.i > subject.i]
    bare = not any(head.i < child.i < verb.i for verb in later[:1] for child in head.children if child.dep_ in KEPT)
    lent = (grand for verb in later if own_subject(verb) is None for grand in verb.children)
    return active and bare and any(grand.dep_ == "obj" for grand in lent)


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
    short = len(list(child.subtree)) < LONGEST_JOINT
    return (child.dep_ == "advmod" and child.lower_ in CONNECTORS and short) or (
        child.dep_ == "obl" and child.lower_ in JOINING and short
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
