"""Facts: the clauses of an article, each as subject, verb group and the phrases that follow.

In:  By spring, the two governments hope to open an academy, officials said.
Out: nothing, since it is only hoped and only said

In:  The academy, which opened in 2009, recruits college graduates in San Luis Potosi.
Out: the academy | recruits | college graduates | in San Luis Potosi
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from content.agreement import agree_on_attachment, agree_on_clause, agree_on_phrase
from content.reading.phrases import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Span, Token

    from content.model import Passage

Role = Literal["subject", "object", "complement", "place", "time", "modifier"]

SUBJECTS = {"nsubj", "nsubj:pass"}
GROUP = {"aux", "aux:pass", "cop", "compound:prt"}
KEPT = {"obj", "iobj", "obl", "obl:agent", "obl:tmod", "obl:npmod", "obl:unmarked", "xcomp", "advmod"}
# Left out of a clause without changing what it says.
LOOSE = {"punct", "cc", "cc:preconj", "conj", "discourse", "parataxis", "vocative", "dislocated", "reparandum", "mark"}
# Inside a phrase these are asides: the phrase stands without them.
ASIDES = {"acl:relcl", "acl", "amod", "advcl", "appos", "parataxis", "discourse"}
UNCERTAIN = {"would", "could", "may", "might", "should", "must", "ought", "shall"}
DENIALS = {
    "not",
    "n't",
    "n’t",
    "never",
    "neither",
    "nor",
    "hardly",
    "scarcely",
    "barely",
    "allegedly",
    "reportedly",
    "apparently",
    "perhaps",
    "maybe",
    "probably",
    "possibly",
    "supposedly",
    "almost",
    "nearly",
}
# A clause without these says the same; with them it leans on the sentence before.
CONNECTORS = {
    "also",
    "however",
    "then",
    "instead",
    "therefore",
    "thus",
    "meanwhile",
    "moreover",
    "furthermore",
    "too",
    "still",
    "even",
    "indeed",
    "now",
    "already",
    "just",
    "finally",
    "so",
    "yet",
    "again",
    "though",
    "anyway",
}
CONDITIONS = {"if", "unless", "whether", "until", "once", "although", "though", "than"}
# Phrases that only join a sentence to the one before: "in addition", "for example".
JOINING = {
    "addition",
    "example",
    "instance",
    "fact",
    "contrast",
    "result",
    "turn",
    "meantime",
    "meanwhile",
    "comparison",
    "conclusion",
    "case",
    "contrary",
    "consequence",
    "account",
}
QUOTES = '"“”'


@dataclass(frozen=True, slots=True)
class Part:
    """A phrase of a clause: its tokens, aside clauses left out."""

    role: Role
    head: int
    tokens: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """A clause that the article states: `group` is the verb with its auxiliaries, `front` stood before the subject."""

    head: int
    subject: Part
    group: tuple[int, ...]
    after: tuple[Part, ...]
    front: tuple[Part, ...]
    passage: Passage
    agreed: bool
    source: Part | None = None  # who says so, where it is only said


def facts(first: Doc, second: Doc) -> tuple[Fact, ...]:
    """Find every clause that is plainly stated, outside quotation marks, in text order."""
    quoted = _quoted(first)
    found = (_fact(verb, second) for verb in _clauses(first) if verb.i not in quoted)
    return tuple(fact for fact in found if fact is not None)


def _clauses(doc: Doc) -> Iterator[Token]:
    for sent in doc.sents:
        heads = [sent.root, *(token for token in sent.root.conjuncts if token.pos_ in {"VERB", "AUX", "NOUN", "ADJ"})]
        told = [child for head in heads for child in head.children if _reported(head, child)]
        yield from (token for token in (*heads, *told) if _stated(token, sent))


def _reported(head: Token, child: Token) -> bool:
    """Say whether `child` is a clause that a named source is said to have said."""
    return child.dep_ == "ccomp" and head.lower_ in SAYING and any(other.dep_ == "nsubj" for other in head.children)


SAYING = {
    "said",
    "say",
    "says",
    "reported",
    "report",
    "found",
    "warned",
    "announced",
    "estimates",
    "estimated",
    "believe",
    "believes",
    "think",
    "thinks",
    "explained",
    "noted",
    "added",
    "argues",
    "argue",
    "claim",
    "claims",
    "claimed",
}


def _stated(token: Token, sent: Span) -> bool:
    """Say whether the clause is a plain statement with a subject of its own."""
    children = list(token.children)
    words = {child.lower_ for child in children}
    marks = {
        grand.lower_ for child in children if child.dep_ == "advcl" for grand in child.children if grand.dep_ == "mark"
    }
    doubtful = (
        words & (UNCERTAIN | DENIALS)
        or marks & CONDITIONS
        or any(child.dep_ in {"csubj", "expl"} for child in children)
    )
    whole = is_finite(token) and (_lent_subject(token) is not None or has_subject(token))
    return whole and not doubtful and sent.text.rstrip().rstrip(QUOTES + "’)").endswith(".")


def has_subject(token: Token) -> bool:
    """Say whether a clause has a subject of its own."""
    return any(child.dep_ in SUBJECTS for child in token.children)


def is_finite(token: Token) -> bool:
    """Say whether a clause has a verb in a tense, itself or by its auxiliary or copula.

    In:  the reef being part of a longer one
    Out: False
    """
    helpers = [child for child in token.children if child.dep_ in {"aux", "aux:pass", "cop"}]
    return any(word.tag_ in FINITE for word in (token, *helpers))


FINITE = {"VBD", "VBZ", "VBP", "MD"}


def _lent_subject(token: Token) -> Token | None:
    """Give the subject that a conjoined verb shares with the first: he came and SAW."""
    if (
        token.dep_ != "conj"
        or token.pos_ != "VERB"
        or any(child.dep_ in {"aux", "cop"} for child in token.head.children)
    ):
        return None
    return next((child for child in token.head.children if child.dep_ in SUBJECTS), None)


def _lends_object(head: Token) -> bool:
    """Say whether a verb shares the object of a later one: gunmen KIDNAPPED and killed twelve officers."""
    objects = any(child.dep_ == "obj" for child in head.children)
    later = (child for child in head.children if child.dep_ == "conj")
    return not objects and any(grand.dep_ == "obj" for verb in later for grand in verb.children)


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


LONGEST_TERM = 5  # words in quotation marks that are a name or a term and no speech


def _fact(head: Token, second: Doc) -> Fact | None:
    if head.lower_ in SAYING or any(child.dep_ == "ccomp" for child in head.children) or _lends_object(head):
        return None
    subject = next((child for child in head.children if child.dep_ in SUBJECTS), None) or _lent_subject(head)
    if subject is None:
        return None
    if _unfinished(head):
        return None
    group, parts = _split(head, subject)
    if group is None:
        return None
    whole = agree_on_clause(head, second) and _settled(subject, parts, second)
    before = tuple(part for part in parts if part.tokens[0] < subject.left_edge.i)
    behind = tuple(part for part in parts if part.tokens[0] > subject.i)
    passage = sentence_of(head)
    source = _source(head)
    if source is not None:
        whole = whole and second[head.i].dep_ == "ccomp" and agree_on_clause(head.head, second)
    return Fact(head.i, _part(subject, "subject"), group, behind, before, passage, whole, source)


def _unfinished(head: Token) -> bool:
    """Say whether a clause needs the one behind it: the first TO BE ADDED, called FOR SCHOOLS TO OPEN LATER."""
    if any(child.dep_ == "advcl" and child.left_edge.i == head.i + 1 for child in head.children):
        return True
    copular = any(child.dep_ == "cop" for child in head.children)
    return copular and any(
        child.dep_ == "advcl" and child.i > head.i and not _set_off(child) for child in head.children
    )


def _source(head: Token) -> Part | None:
    """Give the subject of the verb of saying above a reported clause."""
    if head.dep_ != "ccomp":
        return None
    speaker = next(child for child in head.head.children if child.dep_ == "nsubj")
    return _part(speaker, "subject")


def _split(head: Token, subject: Token) -> tuple[tuple[int, ...] | None, list[Part]]:
    """Part what hangs from a clause's head into verb group and phrases; None where something cannot be left out."""
    infinitive = head.tag_ == "VB"  # "are TO be closed"
    group = [
        child.i
        for child in head.children
        if child.dep_ in GROUP or (infinitive and child.dep_ == "mark" and child.lower_ == "to")
    ]
    copular = any(child.dep_ == "cop" for child in head.children)
    parts: list[Part] = []
    for child in head.children:
        if child.dep_ in GROUP | LOOSE or child == subject or _joins(child):
            continue
        if copular and child.dep_ not in {"obl", "advcl", "advmod"} | SUBJECTS:
            continue
        if child.dep_ == "advcl":
            continue
        if child.dep_ not in KEPT:
            return None, []
        parts.append(_part(child, _role(child)))
    if copular:
        loose = {
            token
            for child in head.children
            if child.dep_
            in SUBJECTS | {"cop", "aux", "advcl", "punct", "obl", "advmod", "cc", "conj", "parataxis", "mark"}
            for token in child.subtree
        }
        parts.append(Part("complement", head.i, tuple(token.i for token in _solid(head) if token not in loose)))
    else:
        group.append(head.i)
    parts.sort(key=lambda part: part.tokens[0])
    return tuple(sorted(group)), parts


def _joins(child: Token) -> bool:
    """Say whether a word or phrase only ties the sentence to another."""
    short = len(list(child.subtree)) < LONGEST_JOINT
    return (child.dep_ == "advmod" and child.lower_ in CONNECTORS) or (
        child.dep_ == "obl" and child.lower_ in JOINING and short
    )


LONGEST_JOINT = 4  # "as a result" and no "as a result of the long war"


def _settled(subject: Token, parts: list[Part], second: Doc) -> bool:
    """Say whether the readers agree where each phrase ends and what it hangs from."""
    doc = subject.doc
    spans = [(subject.left_edge.i, subject.right_edge.i + 1)]
    attached = all(
        agree_on_attachment(doc[part.head], second)
        for part in parts
        if part.role in {"place", "time", "modifier"} and doc[part.head].dep_.startswith("obl")
    )
    return attached and all(agree_on_phrase(start, end, doc, second) for start, end in spans)


def _part(head: Token, role: Role) -> Part:
    return Part(role, head.i, tuple(token.i for token in _solid(head)))


def _solid(head: Token) -> list[Token]:
    """Give a phrase without its asides: relative clauses set off by a comma, appositions, brackets."""
    gone: set[int] = set()
    for token in head.subtree:
        if token != head and token.i > token.head.i and token.dep_ in ASIDES and _set_off(token):
            gone.update(inner.i for inner in token.subtree)
    kept = [token for token in head.subtree if token.i not in gone and not token.is_space]
    while kept and kept[-1].is_punct and kept[-1].text not in QUOTES + "’%)":
        kept.pop()
    while kept and kept[0].is_punct and kept[0].text not in QUOTES + "‘$#(":
        kept.pop(0)
    return kept or [head]


def _set_off(token: Token) -> bool:
    """Say whether a phrase begins behind a comma, a dash or a bracket."""
    edge = token.left_edge
    before = edge if edge.is_punct else token.doc[edge.i - 1] if edge.i else edge
    return before.text in {",", "(", "-", "--", "–", "—"}


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
