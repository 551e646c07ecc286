"""Whether the two readers see the same clause, phrase, attachment and name.

The first reader writes Universal Dependencies: a noun is the head of its preposition, a predicate of its copula, and a
name's first word of the rest. The second writes ClearNLP's labels: prepositions and copulas are heads, and a name's
last word. Both Docs have the same tokens, so a place in one is a place in the other. What they do not agree on is
never asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Span, Token

FIRST_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass"})
SECOND_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
FIRST_OBJECTS = frozenset({"obj", "iobj"})
SECOND_OBJECTS = frozenset({"dobj", "dative"})
PREDICATES = frozenset({"attr", "acomp", "oprd", "prep", "advmod", "npadvmod", "ccomp", "xcomp"})
PARTICIPLES = frozenset({"VBN", "VBG"})
AUXILIARIES = frozenset({"aux", "aux:pass", "cop"})
PREPOSITIONS = frozenset({"prep", "agent", "dative"})
AFTER_PREPOSITION = frozenset({"pobj", "pcomp"})
# The readers head a name, a figure or a compound by its first or its last word.
ONE_NAME = frozenset({"flat", "compound", "nmod", "amod", "nummod", "appos", "fixed", "goeswith"})
PART_OF_PHRASE = ONE_NAME | {"conj", "det"}
# Words at the edge of a phrase that one reader hangs inside and the other outside, and that change no meaning.
AT_EDGE = frozenset({"case", "mark", "cc", "cc:preconj", "preconj", "punct", "prep", "agent", "dep"})
SECOND_KINDS = {
    "PERSON": "Person",
    "GPE": "Location",
    "LOC": "Location",
    "FAC": "Facility",
    "ORG": "Organization",
    "DATE": "Date",
    "TIME": "Date",
    "MONEY": "Money",
    "CARDINAL": "Money",
    "PERCENT": "Money",
    "QUANTITY": "Money",
    "ORDINAL": "Money",
}
PLACES = frozenset({"Location", "Facility"})
# Groups, places, facilities and products that go by one name are called now one, now the other; people never are.
NEVER_BOTH = (
    (frozenset({"Person"}), PLACES | {"Organization", "Date", "Money"}),
    (frozenset({"Date", "Money"}), PLACES | {"Organization"}),
)
AROUND_NAMES = frozenset(
    (
        "the",
        "a",
        "an",
        "mr.",
        "mr",
        "mrs.",
        "mrs",
        "ms.",
        "ms",
        "dr.",
        "dr",
        "president",
        "'s",
        "\u2019s",
        "'",
        "\u2019",
        ",",
    ),
)
INSIDE_NAMES = frozenset({"PROPN", "ADP", "DET", "PUNCT", "NUM", "CCONJ", "PART", "NOUN", "ADJ"})


def agree_on_clause(verb: Token, second: Doc) -> bool:
    """Say whether both readers give the clause headed by `verb` (of the first Doc) the same subject and objects.

    A verb without a subject of its own agrees where the second reader gives it none either and, if it is joined to
    another verb by "and", joins it to the same one.

    In:  Mexico extradited 284 defendants. (nsubj, obj against nsubj, dobj)
    Out: True
    """
    return agree_on_subject(verb, second) and agree_on_objects(verb, second) and agree_on_joint(verb, second)


def agree_on_subject(verb: Token, second: Doc) -> bool:
    """Say whether both readers give the clause the same subject, and a copula the same predicate.

    In:  Three men waited days. (whatever "days" is to either)
    Out: True
    """
    other = _clause_head(verb, second)
    ours, theirs = _children(verb, FIRST_SUBJECTS), _subjects_to_second(verb, other)
    if ours and not _bears_subject(verb, other):
        return False
    same = _same_heads(ours, theirs) or _same_words(ours, theirs)
    return same and (other.i == verb.i or _agree_on_predicate(verb, other))


def _bears_subject(verb: Token, other: Token) -> bool:
    """Say whether a verb can have a subject of its own, and is a full verb to both readers.

    "watch your earnings grow" and "his hands tied" hold no clause that could stand alone; readers that take one word
    for a verb and for an auxiliary differ more often than their subjects tell.
    """
    bare = verb.tag_ in PARTICIPLES and not any(child.dep_ in AUXILIARIES for child in verb.children)
    return not bare and verb.dep_ != "xcomp" and not (verb.pos_ == "VERB" and other.pos_ == "AUX")


def agree_on_objects(verb: Token, second: Doc) -> bool:
    """Say whether both readers give a verb the same objects; a copula has none.

    "give it to him" has one object to the first reader and a dative besides to the second.
    """
    other = _clause_head(verb, second)
    if other.i != verb.i:
        return True
    theirs = [child for child in _children(other, SECOND_OBJECTS) if not any(_inside_preposition(child))]
    raised = [token for child in _children(other, frozenset({"ccomp"})) for token in _raised(child, verb)]
    return _same_heads(_children(verb, FIRST_OBJECTS), [*theirs, *raised])


def agree_on_joint(verb: Token, second: Doc) -> bool:
    """Say whether a verb without a subject is joined to the same verb; others agree.

    The second reader chains "came, saw, won", the first hangs all from "came".
    """
    if verb.dep_ != "conj" or _children(verb, FIRST_SUBJECTS):
        return True
    other = _clause_head(verb, second)
    while other.dep_ == "conj" and verb.doc[other.head.i].dep_ == "conj" and other.head.i != _copula(verb.head):
        other = other.head
    return other.dep_ == "conj" and other.head.i == _copula(verb.head)


def agree_on_relative(verb: Token, second: Doc) -> bool:
    """Say whether a relative clause hangs from the same noun to both readers.

    In:  the academy, which opened (acl:relcl of academy, against relcl of academy)
    Out: True
    """
    other = _clause_head(verb, second)
    return other.dep_ == "relcl" and _same_head(verb.head, other.head)


def agree_on_saying(clause: Token, second: Doc) -> bool:
    """Say whether both readers hang a verb of saying behind a clause from that clause, or the clause from it.

    In:  The academy opened, officials said. (parataxis of opened, against ccomp of said)
    Out: True
    """
    told = _clause_head(clause, second)
    said = [child for child in _children(clause, frozenset({"parataxis"})) if agree_on_subject(child, second)]
    return any(told.head.i == verb.i or second[verb.i].head.i == told.i for verb in said)


def agree_on_phrase(start: int, end: int, first: Doc, second: Doc) -> bool:
    """Say whether tokens [start, end) are one phrase to both readers, a preposition before it counted or not.

    In:  [the president of Iceland] visited Paris
    Out: True
    """
    return all(_is_phrase(doc[start:end]) for doc in (first, second))


def agree_on_attachment(token: Token, second: Doc) -> bool:
    """Say whether the modifier headed by `token` (of the first Doc) hangs from the same word in both.

    In:  visited Paris in May (obl of visited, against pobj of "in", prep of visited)
    Out: True
    """
    head = token.head
    theirs = _above(token, second)
    return theirs is not None and (_same_head(head, theirs) or theirs.i == _copula(head))


def agree_on_name(span: Span, second: Doc) -> bool:
    """Say whether the second reader does not contradict a name's extent or kind.

    It misses many foreign names, so its silence counts as consent where it too sees proper nouns.
    """
    touching = [ent for ent in second.ents if ent.start < span.end and span.start < ent.end]
    if not touching:
        return second[span.end - 1].pos_ == "PROPN" and all(second[token.i].pos_ in INSIDE_NAMES for token in span)
    ent = touching[0]
    same_extent = len(touching) == 1 and _core(span) == _core(ent)
    return same_extent and not _contradict(span.label_, SECOND_KINDS.get(ent.label_, ""))


def _children(token: Token, labels: frozenset[str]) -> list[Token]:
    return [child for child in token.children if child.dep_ in labels]


def _copula(verb: Token) -> int:
    """Give the place of the word that heads the clause to the second reader: the copula where there is one."""
    return next((child.i for child in verb.children if child.dep_ == "cop"), verb.i)


def _clause_head(verb: Token, second: Doc) -> Token:
    """Give the second reader's head of a clause: the copula, unless it sees an auxiliary in it.

    In:  The students are set to begin. (are: cop of set, against auxpass of set)
    Out: set
    """
    copula = second[_copula(verb)]
    return second[verb.i] if copula.dep_ in {"aux", "auxpass"} and copula.head.i == verb.i else copula


def _subjects_to_second(verb: Token, other: Token) -> list[Token]:
    """Give the second reader's subjects, as the first would name them.

    In:  There were three men. (attr, against nsubj)
    In:  They want him to go. (nsubj of go, against obj of want)
    """
    subjects = _children(other, SECOND_SUBJECTS)
    if _children(other, frozenset({"expl"})):
        subjects += _children(other, frozenset({"attr"}))
    if verb.dep_ != "xcomp":
        return subjects
    raised = {child.i for child in _children(verb.head, FIRST_OBJECTS)}
    return [subject for subject in subjects if subject.i not in raised]


def _agree_on_predicate(predicate: Token, copula: Token) -> bool:
    theirs = (inner for child in _children(copula, PREDICATES) for inner in (child, *_inside_preposition(child)))
    return any(_same_head(predicate, token) for token in theirs)


def _raised(clause: Token, verb: Token) -> Iterator[Token]:
    """Yield the subject that the second reader gives to an infinitive, where the first makes it the verb's object.

    In:  They want him to go. (obj of want, against nsubj of go)
    """
    if any(_copula(child) == clause.i for child in _children(verb, frozenset({"xcomp"}))):
        yield from _children(clause, frozenset({"nsubj"}))


def _same_heads(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Pair the words off; what is over on the second's side has to be a part of a phrase that the first names whole.

    In:  him or her (obj and its conj, against two dobj)
    Out: True
    """
    left = list(theirs)
    for token in ours:
        match = next((other for other in left if _same_head(token, other)), None)
        if match is None:
            return False
        left.remove(match)
    return all(any(_hangs_inside(token.doc[other.i], token, PART_OF_PHRASE) for token in ours) for other in left)


def _same_head(ours: Token, theirs: Token) -> bool:
    """Say whether two words are one, or head one name to each reader.

    In:  Smith (flat of John) in the first, John (compound of Smith) in the second
    Out: True
    """
    if ours.i == theirs.i:
        return True
    within_ours = _hangs_inside(ours.doc[theirs.i], ours, ONE_NAME)
    return within_ours and _hangs_inside(theirs.doc[ours.i], theirs, ONE_NAME)


def _same_words(ours: Sequence[Token], theirs: Sequence[Token]) -> bool:
    """Say whether the one subject is the same words to both, whichever of them each takes for its head.

    In:  sessions and panel discussions (sessions in the first, discussions in the second)
    Out: True
    """
    if len(ours) != 1 or len(theirs) != 1:
        return False
    return _extent(ours[0]) == _extent(theirs[0])


def _extent(token: Token) -> tuple[int, int]:
    words = [each.i for each in token.subtree if not each.is_punct and not each.is_space]
    return min(words, default=token.i), max(words, default=token.i)


def _hangs_inside(token: Token, head: Token, labels: frozenset[str]) -> bool:
    while token != head:
        if token.dep_.partition(":")[0] not in labels or token.head == token:
            return False
        token = token.head
    return True


def _inside_preposition(token: Token) -> Iterator[Token]:
    if token.dep_ in PREPOSITIONS:
        yield from _children(token, AFTER_PREPOSITION)


def _above(token: Token, second: Doc) -> Token | None:
    """Give the word that the second reader hangs the modifier from, its prepositions left out."""
    other = _clause_head(token, second) if token.dep_ == "advcl" else second[token.i]
    if other.dep_ in ONE_NAME and _same_head(token, other.head):
        other = other.head
    while other.dep_ in AFTER_PREPOSITION or (other.dep_ in PREPOSITIONS and other.head.dep_ in PREPOSITIONS):
        other = other.head
    return other.head if other.head != other else None


def _is_phrase(span: Span) -> bool:
    """Say whether one word of the span hangs from outside, and no word outside hangs from within."""
    inside = range(span.start, span.end)
    words = [token for token in span if not token.is_punct and not token.is_space]
    tops = [token for token in words if token.head == token or token.head.i not in inside]
    children = (child for token in words for child in token.children)
    return len(tops) == 1 and all(child.i in inside or child.dep_ in AT_EDGE for child in children)


def _core(span: Span) -> tuple[int, int]:
    """Give a name's extent without the articles, titles and possessives around it."""
    start, end, doc = span.start, span.end, span.doc
    while start < end and doc[start].lower_ in AROUND_NAMES:
        start += 1
    while end > start and doc[end - 1].lower_ in AROUND_NAMES:
        end -= 1
    return start, end


def _contradict(ours: str, theirs: str) -> bool:
    return any((ours in one and theirs in other) or (theirs in one and ours in other) for one, other in NEVER_BOTH)
