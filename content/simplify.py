"""Simplify: the short clauses that a long sentence states, each with its head, its subject and who says so.

In:  The academy, which opened in 2009, trains officers and was praised in May, the minister said.
Out: trains, of the academy; was praised, of the academy; opened, of the academy; all three said by the minister

Nothing is added: a clause is places of words in the sentence. What is denied or only possible is marked as such; what
hangs on a condition is no clause.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from content.agreement import agree_on_joint, agree_on_relative, agree_on_saying, agree_on_subject

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Token

Kind = Literal["main", "joined", "said", "relative", "adverbial"]
Mood = Literal["stated", "denied", "possible"]

SUBJECTS = {"nsubj", "nsubj:pass"}
HELPERS = {"aux", "aux:pass", "cop"}
FINITE = {"VBD", "VBZ", "VBP", "MD"}
# fmt: off
UNCERTAIN = {"would", "may", "ought", "shall", "'d", "’d"}
POSSIBLE = {"could", "might", "should", "must"}
NOT = {"not", "n't", "n’t"}
DENIALS = {
    "never", "neither", "nor", "hardly", "scarcely", "barely", "rarely", "seldom", "allegedly",
    "reportedly", "apparently", "perhaps", "maybe", "probably", "possibly", "supposedly", "almost", "nearly", "yet",
    "purportedly", "presumably", "likely", "unlikely", "no", "hopefully", "either", "potentially",
}
NOBODY = {"no", "neither", "few", "none", "little", "nobody", "nothing", "everything", "something", "someone"}
NOBODY |= {"somebody"} | {"everyone", "everybody", "anyone", "anything", "anybody"}
UNREAL = {"potential", "possible", "would-be", "future", "fictional", "imaginary", "former", "any", "no", "every"}
PARTLY = {"some", "many", "certain", "most", "few", "several", "such", "case", "cases"}
CONDITIONS = {"if", "unless", "whether", "until", "once", "than", "lest", "provided", "wherever", "whenever"}
# A clause behind these has happened or holds; "when" tells of one time in the past tense only.
GIVEN = {"after", "because", "since", "although", "though", "while", "when", "as", "whereas"}
SAYING = {
    "said", "say", "says", "reported", "report", "reports", "found", "warned", "announced", "estimates", "estimated",
    "believe", "believes", "think", "thinks", "explained", "noted", "added", "argues", "argue", "argued", "claim",
    "claims", "claimed", "told", "tells", "stated", "states", "warns", "confirmed", "confirms", "estimate", "stressed",
    "acknowledged", "insisted", "insists", "revealed", "showed", "shows", "show", "wrote", "writes", "concluded",
    "suggests", "suggested", "pointed", "notes", "explains", "adds", "believed", "recalled", "declared", "predicted",
    "predicts", "predict", "emphasised", "emphasized", "admitted", "learned", "discovered", "indicated", "testified",
    "tell", "explain", "note", "add", "complained",
    "asserted", "conceded", "remarked", "observed", "maintained", "saying", "alleged", "alleges",
}
# fmt: on
# They go with a verb in either number.
COLLECTIVE = {
    "police",
    "majority",
    "number",
    "lot",
    "total",
    "percent",
    "cent",
    "group",
    "team",
    "couple",
    "rest",
    "range",
}
COLLECTIVE |= {"half", "third", "quarter", "staff", "public", "people", "dozen", "series", "host", "plenty", "variety"}
LOOK_PLURAL = {
    "news",
    "politics",
    "economics",
    "mathematics",
    "physics",
    "athletics",
    "series",
    "headquarters",
    "species",
}
QUOTES = '"“”'
ENDS = QUOTES + "’)] "


@dataclass(frozen=True, slots=True)
class Clause:
    """A stated clause: places in the first Doc of its head, its subject's head, and borrowed auxiliaries.

    `source` is the head of the phrase that names who says so; `agreed` is whether both readers see all this.
    """

    head: int
    subject: int
    kind: Kind
    agreed: bool
    lent: tuple[int, ...] = ()
    source: int | None = None
    mood: Mood = "stated"


def clauses(first: Doc, second: Doc) -> Iterator[Clause]:
    """Yield the clauses of each sentence that ends in a full stop: the main one, then what is joined to it."""
    for sent in first.sents:
        if sent.text.strip().rstrip(ENDS).endswith("."):
            root = sent.root
            speaker = _said_after(root)
            sure = not _runs_on(root) and (speaker is None or agree_on_saying(root, second))
            yield from _of(root, "main", second, source=speaker, sure=sure)


def _runs_on(root: Token) -> bool:
    """Say whether a second sentence hangs behind a comma: The academy opened, officials said it was full."""
    said = (child for child in root.children if child.dep_ == "parataxis" and child.i > root.i)
    return any(grand.dep_ in {"ccomp", "obj", "conj"} for verb in said for grand in verb.children)


def _of(head: Token, kind: Kind, second: Doc, *, source: Token | None = None, sure: bool = True) -> Iterator[Clause]:
    """Yield the clause of a head that has a subject of its own, and the clauses joined to it or inside it."""
    subject = own_subject(head)
    mood = _mood(head, subject)
    if mood is not None and subject is not None and is_finite(head) and kind != "relative":
        agreed = sure and agree_on_subject(head, second) and fits(subject, [head, *_helpers(head)])
        yield Clause(head.i, subject.i, kind, agreed, source=None if source is None else source.i, mood=mood)
    if mood == "stated":
        yield from _joined(head, subject, second, source=source, sure=sure)
        yield from _adverbial(head, second, source=source, sure=sure)
        yield from _reported(head, second, source=source)
    yield from _relative(head, second, source=source, sure=sure)


def own_subject(head: Token) -> Token | None:
    """Give the subject that a clause has of its own."""
    return next((child for child in head.children if child.dep_ in SUBJECTS), None)


def is_finite(head: Token) -> bool:
    """Say whether a clause has a verb in a tense, itself or by its auxiliary or copula.

    In:  the reef being part of a longer one
    Out: False
    """
    return any(word.tag_ in FINITE for word in (head, *_helpers(head)))


def fits(subject: Token, verbs: Sequence[Token]) -> bool:
    """Say whether verbs have the number of their subject, as far as their forms tell.

    In:  sites | includes
    Out: False
    """
    one = any(verb.tag_ == "VBZ" or verb.lower_ == "was" for verb in verbs)
    many = any(verb.tag_ == "VBP" or verb.lower_ == "were" for verb in verbs)
    joined = any(token.dep_ == "conj" for token in subject.subtree)
    single = subject.tag_ == "NN" and subject.lower_ not in COLLECTIVE and not joined
    return not (one and subject.tag_ == "NNS" and subject.lower_ not in LOOK_PLURAL) and not (many and single)


def _helpers(head: Token) -> list[Token]:
    return [child for child in head.children if child.dep_ in HELPERS]


def _mood(head: Token, subject: Token | None) -> Mood | None:
    """Say whether a clause tells what is so, is not so, or may be; None where it hangs on a condition."""
    words = {child.lower_ for child in head.children if child.dep_ in HELPERS | {"advmod", "det", "cc"}}
    marks = {
        grand.lower_
        for child in head.children
        if child.dep_ == "advcl"
        for grand in child.children
        if grand.i < child.i
    }
    empty = any(child.dep_ in {"csubj", "csubj:pass", "expl"} for child in head.children)
    nobody = subject is not None and (
        subject.lower_ in NOBODY or any(child.lower_ in NOBODY for child in subject.children)
    )
    if words & (UNCERTAIN | DENIALS) or marks & CONDITIONS or empty or nobody:
        return None
    nothing = any(grand.lower_ == "no" for child in head.children if child.dep_ == "obj" for grand in child.children)
    return "denied" if words & NOT or nothing else "possible" if words & POSSIBLE else "stated"


def _joined(head: Token, subject: Token | None, second: Doc, *, source: Token | None, sure: bool) -> Iterator[Clause]:
    """Yield the clauses joined to a head by "and": with their own subject, or sharing the head's."""
    for child in head.children:
        if child.dep_ != "conj" or not _is_clause(child):
            continue
        if own_subject(child) is not None:
            yield from _of(child, "joined", second, source=source, sure=sure and not _is_wish(subject, child))
        elif subject is None or _is_partly_so(head):
            continue
        elif _mood(child, None) == "stated" and not _may_have_subject(head, child):
            lent = _lent(head, child)
            agreed = sure and agree_on_subject(head, second) and agree_on_joint(child, second)
            agreed = agreed and fits(subject, [child, *(subject.doc[token] for token in lent or ())])
            if lent is not None:
                yield Clause(child.i, subject.i, "joined", agreed, lent, None if source is None else source.i)
            yield from _relative(child, second, source=source, sure=sure)


def _is_partly_so(head: Token) -> bool:
    """Say whether a sentence opens with where it is so only, which a joined clause would lose: In some towns, ..."""
    fronts = (child for child in head.children if child.dep_ == "obl" and child.i < head.i)
    return any(grand.lower_ in PARTLY for front in fronts for grand in front.children)


def _is_wish(subject: Token | None, verb: Token) -> bool:
    """Say whether a joined clause hangs with another from "it is time": ... and that children are heard."""
    empty = subject is not None and subject.lower_ == "it"
    return empty and any(child.dep_ == "mark" and child.lower_ == "that" for child in verb.children)


def _may_have_subject(head: Token, verb: Token) -> bool:
    """Say whether a noun between "and" and a joined verb may be its subject, which the reader hangs elsewhere.

    In:  The course | will open | to all, and a new class | will begin.
    Out: True
    """
    links = [child.i for child in (*head.children, *verb.children) if child.dep_ == "cc" and head.i < child.i < verb.i]
    start = max(links, default=verb.i)
    own = {token.i for token in verb.subtree}
    beside = (child for child in head.children if child.dep_ == "conj" and head.i < child.i < verb.i)
    if head.pos_ not in {"NOUN", "PROPN"} and any(child.pos_ in {"NOUN", "PROPN"} for child in beside):
        return True
    return any(token.pos_ in {"NOUN", "PROPN"} and token.i not in own for token in verb.doc[start : verb.i])


def _is_clause(token: Token) -> bool:
    return token.pos_ in {"VERB", "AUX"} or any(child.dep_ == "cop" for child in token.children)


def _lent(head: Token, verb: Token) -> tuple[int, ...] | None:
    """Give the auxiliaries that a joined verb shares with the first; None where it has no tense at all.

    In:  Gunmen were caught and jailed (were); gunmen came and saw (nothing)
    """
    helpers = _helpers(head)
    if verb.pos_ != "VERB" and not any(child.dep_ == "cop" and child.i > head.i for child in verb.children):
        return None
    if any(child.dep_ in HELPERS for child in verb.children) or not helpers:
        return () if is_finite(verb) else None
    if verb.tag_ != head.tag_ or verb.pos_ != "VERB" or verb.tag_ not in {"VBN", "VBG", "VB"}:
        return None
    return tuple(helper.i for helper in helpers)


def _adverbial(head: Token, second: Doc, *, source: Token | None, sure: bool) -> Iterator[Clause]:
    """Yield clauses of time, reason and contrast, which are as true as the main clause."""
    for child in head.children:
        marks = {grand.lower_ for grand in child.children if grand.dep_ in {"mark", "advmod"} and grand.i < child.i}
        past = any(word.tag_ == "VBD" for word in (child, *_helpers(child)))
        if child.dep_ == "advcl" and len(marks & GIVEN) == 1 and (past or not marks & {"when", "as"}):
            yield from _of(child, "adverbial", second, source=source, sure=sure)


def _reported(head: Token, second: Doc, *, source: Token | None) -> Iterator[Clause]:
    """Yield what somebody is said to have said, with who says it; a report within a report is left alone."""
    speaker = own_subject(head)
    if head.lower_ not in SAYING or speaker is None or source is not None or speaker.dep_ != "nsubj":
        return
    for child in head.children:
        if child.dep_ == "ccomp" and not any(grand.lower_ in CONDITIONS for grand in child.children):
            sure = second[child.i].head.i == head.i or second[_copula(child)].head.i == head.i
            yield from _of(child, "said", second, source=speaker, sure=sure and agree_on_subject(head, second))


def _copula(head: Token) -> int:
    return next((child.i for child in head.children if child.dep_ == "cop"), head.i)


def _said_after(root: Token) -> Token | None:
    """Give who says the sentence, where that is told behind a comma: The academy opened, officials said."""
    for child in root.children:
        if child.dep_ == "parataxis" and child.lower_ in SAYING:
            return own_subject(child)
    return None


def _relative(head: Token, second: Doc, *, source: Token | None, sure: bool) -> Iterator[Clause]:
    """Yield the relative clauses inside a clause's phrases that tell something of their noun as a whole."""
    for noun in _phrase_words(head):
        for verb in noun.children:
            pronoun = own_subject(verb) if verb.dep_ == "acl:relcl" else None
            told_of = None if pronoun is None else _told_of(head, noun, verb, pronoun)
            if told_of is None:
                continue
            agreed = sure and agree_on_relative(verb, second) and agree_on_subject(verb, second)
            if _mood(verb, None) == "stated" and is_finite(verb):
                yield Clause(verb.i, told_of.i, "relative", agreed, source=None if source is None else source.i)
                yield from _shared(verb, told_of, second, source=source, sure=agreed)


def _told_of(head: Token, noun: Token, verb: Token, pronoun: Token) -> Token | None:
    """Give the noun of which a relative clause tells: its own behind a comma, else one of which it holds as well."""
    if pronoun.lower_ in {"who", "which"} and _follows(noun, verb, pronoun):
        return _bearer(noun)
    bound = pronoun.tag_ in {"WP", "WDT"} and noun.i < pronoun.i < verb.i and noun.doc[pronoun.i - 1].text != ","
    joined = noun.dep_ == "conj" or any(child.dep_ == "conj" for child in noun.children)
    return _described(head, noun, verb) if bound and not joined else None


def _described(head: Token, noun: Token, verb: Token) -> Token | None:
    """Give of whom a clause without a comma tells as well as of its noun; None where it may only tell which is meant.

    In:  Ann Lee, a nurse who works in Porto / Porto Bank is a firm that lends money / Two men who met in May left.
    Out: Ann Lee works in Porto / Porto Bank lends money / two men met in May
    """
    subject = own_subject(head)
    forms = [word for word in (*_helpers(verb), verb) if word.tag_ in FINITE]
    words = {child.lower_ for child in noun.children if child.i < noun.i}
    if subject is None or words & UNREAL or not fits(noun, forms):
        return None
    if noun.dep_ == "appos":
        return noun.head if words & {"a", "an"} and noun.head.pos_ == "PROPN" and fits(noun.head, forms) else None
    if _mood(head, subject) != "stated" or subject.lower_ in {"it", "this", "that", "there", "what"}:
        return None
    if noun == head:
        return subject if words & {"a", "an", "the"} and fits(subject, forms) and subject.i < noun.i else None
    past = any(word.tag_ == "VBD" for word in forms)
    counted = bool(words & {"a", "an"}) or any(child.dep_ == "nummod" for child in noun.children)
    return noun if noun == subject and past and counted else None


def _bearer(noun: Token) -> Token:
    """Give who is meant by an apposition: Ann Lee, A TEACHER, who ..."""
    beside = noun.dep_ == "appos" and any(child.lower_ in {"a", "an"} for child in noun.children)
    return noun.head if beside else noun


def _shared(verb: Token, noun: Token, second: Doc, *, source: Token | None, sure: bool) -> Iterator[Clause]:
    """Yield the verbs joined to a relative clause's own, which tell of the same noun."""
    for child in verb.children:
        if child.dep_ == "conj" and _is_clause(child) and own_subject(child) is None and _mood(child, None) == "stated":
            lent = _lent(verb, child)
            if lent is not None:
                agreed = sure and agree_on_joint(child, second)
                yield Clause(child.i, noun.i, "relative", agreed, lent, None if source is None else source.i)


def _phrase_words(head: Token) -> Iterator[Token]:
    """Yield the nouns of a clause's phrases, its subordinate clauses left out."""
    for child in head.children:
        if child.pos_ in {"NOUN", "PROPN"} and child.dep_ not in {"conj", "ccomp", "advcl", "parataxis"}:
            yield child
            yield from _phrase_words(child)
    if head.pos_ in {"NOUN", "PROPN"} and _helpers(head):
        yield head


def _follows(noun: Token, verb: Token, pronoun: Token) -> bool:
    """Say whether a relative clause stands behind its noun and a comma, and agrees with it in number."""
    doc, start = noun.doc, pronoun.i
    joined = noun.dep_ == "conj" or any(child.dep_ == "conj" for child in noun.children)
    if start <= noun.i or doc[start - 1].text != "," or joined:
        return False
    forms = [word for word in (*_helpers(verb), verb) if word.tag_ in FINITE]
    return fits(noun, forms) and not _may_be_of_another(noun, pronoun, forms)


def _may_be_of_another(noun: Token, pronoun: Token, forms: Sequence[Token]) -> bool:
    """Say whether a relative clause may as well tell of the noun that its own hangs from.

    In:  the stops before Larkham, which included Porto
    Out: True
    """
    if noun.dep_ != "nmod" or noun.head.pos_ not in {"NOUN", "PROPN"}:
        return False
    human, other = (token.ent_type_ == "Person" for token in (noun, noun.head))
    plain = human != other and human == (pronoun.lower_ == "who")
    return not plain and fits(noun.head, forms)
