"""Do the two readers see the same clause, phrase, attachment, name?

The first reader writes Universal Dependencies (a noun is the head of its preposition, and a predicate of its copula); the second
writes ClearNLP's labels (prepositions and copulas are heads). Both Docs have the same tokens, so a place in one is a place in the other.
What they do not agree on is never asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

FIRST_SUBJECTS = {"nsubj", "nsubj:pass"}
SECOND_SUBJECTS = {"nsubj", "nsubjpass"}
FIRST_OBJECTS = {"obj", "iobj"}
SECOND_OBJECTS = {"dobj", "dative"}
PREPOSITIONAL = {"pobj", "pcomp"}
WITHIN_NAME = {"compound", "flat", "nmod", "amod", "nummod"}  # the readers head a name by its first or its last word
# Words that stand before a phrase and belong to what surrounds it: a range may leave them out.
OUTER = {"case", "mark", "cc", "punct", "prep", "agent", "det", "predet", "advmod", "preconj", "cc:preconj"}
PERSON = {"Person"}
PLACE = {"Location", "Facility"}
SECOND_KINDS = {
    "PERSON": "person",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "ORG": "organisation",
    "DATE": "date",
    "TIME": "date",
    "MONEY": "figure",
    "CARDINAL": "figure",
    "PERCENT": "figure",
    "QUANTITY": "figure",
    "ORDINAL": "figure",
}
FIRST_KINDS = {
    "Person": "person",
    "Location": "place",
    "Facility": "place",
    "Organization": "organisation",
    "Date": "date",
    "Money": "figure",
}
CONTRADICTIONS = (
    {"person", "place"},
    {"person", "organisation"},
    {"person", "date"},
    {"place", "date"},
    {"organisation", "date"},
    {"person", "figure"},
    {"place", "figure"},
    {"organisation", "figure"},
)


def agree_on_clause(verb: Token, second: Doc) -> bool:
    """Say whether both readers give the clause headed by `verb` (of the first Doc) the same subject and objects.

    In:  Mexico extradited 284 defendants. (nsubj, obj against nsubj, dobj)
    Out: True
    """
    other = second[_second_head(verb)]
    subjects = [child for child in verb.children if child.dep_ in FIRST_SUBJECTS]
    if not _same_words(subjects, [child for child in other.children if child.dep_ in SECOND_SUBJECTS]):
        return False
    if other.i != verb.i:
        return _agree_on_predicate(verb, other)
    objects = [child for child in verb.children if child.dep_ in FIRST_OBJECTS]
    theirs = [_noun(child) for child in other.children if child.dep_ in SECOND_OBJECTS]
    plain = _same_words(objects, theirs)
    shared = bool(subjects) or (verb.dep_ == "conj" and other.dep_ == "conj" and verb.head.i == other.head.i)
    return plain and shared


def agree_on_phrase(start: int, end: int, first: Doc, second: Doc) -> bool:
    """Say whether tokens [start, end) are one constituent to both readers, a leading preposition counted or not."""
    return all(_constituent(start, end, doc) for doc in (first, second))


def agree_on_attachment(token: Token, second: Doc) -> bool:
    """Say whether the modifier headed by `token` (of the first Doc) hangs from the same word in both."""
    other = second[token.i]
    for _ in range(len(token.sent)):
        if other.dep_ not in PREPOSITIONAL and not (other.dep_ == "compound" and _one_name(token, other.head.i)):
            break
        other = other.head
    while other.dep_ == "prep" and other.head.dep_ == "prep":
        other = other.head
    heads = {token.head.i, _second_head(token.head)}
    return other.head.i in heads or _one_name(token.head, other.head.i)


def agree_on_name(span: Span, second: Doc) -> bool:
    """Say whether the second reader does not contradict a name's extent or kind.

    It misses many foreign names, so its silence counts as consent where it too sees proper nouns.
    """
    crossing = [entity for entity in second.ents if entity.start < span.end and span.start < entity.end]
    if not crossing:
        return (
            all(
                second[token.i].pos_ in {"PROPN", "ADP", "DET", "PUNCT", "NUM", "CCONJ", "PART", "NOUN", "ADJ"}
                for token in span
            )
            and second[span.end - 1].pos_ == "PROPN"
        )
    entity = crossing[0]
    if len(crossing) > 1 or not _same_extent(span, entity):
        return False
    kinds = {FIRST_KINDS.get(span.label_, ""), SECOND_KINDS.get(entity.label_, "")}
    return kinds not in CONTRADICTIONS


def _same_extent(span: Span, entity: Span) -> bool:
    """Compare two extents, articles, titles and a final 's left out of account."""
    return _core(span.doc, span.start, span.end) == _core(entity.doc, entity.start, entity.end)


def _core(doc: Doc, start: int, end: int) -> tuple[int, int]:
    loose = {
        "the",
        "a",
        "an",
        "mr.",
        "mrs.",
        "ms.",
        "dr.",
        "mr",
        "mrs",
        "ms",
        "dr",
        "president",
        "'s",
        "’s",
        "'",
        "’",
        ",",
    }
    while start < end and doc[start].lower_ in loose:
        start += 1
    while end > start and doc[end - 1].lower_ in loose:
        end -= 1
    return start, end


def _second_head(verb: Token) -> int:
    """Find the word that heads the clause for the second reader: the copula where there is one."""
    return next((child.i for child in verb.children if child.dep_ == "cop"), verb.i)


def _agree_on_predicate(predicate: Token, copula: Token) -> bool:
    """Say whether the second reader hangs the same predicate from its copula."""
    theirs = [_noun(child) for child in copula.children if child.dep_ in {"attr", "acomp", "prep", "oprd"}]
    return any(predicate.i == token.i or _one_name(predicate, token.i) for token in theirs)


def _noun(token: Token) -> Token:
    """Give the noun behind a preposition, or the token itself."""
    return (
        next((child for child in token.children if child.dep_ in PREPOSITIONAL), token)
        if token.dep_ in {"prep", "dative"}
        else token
    )


def _same_words(ours: list[Token], theirs: list[Token]) -> bool:
    return len(ours) == len(theirs) and all(
        one.i == other.i or _one_name(one, other.i) for one, other in zip(ours, theirs, strict=True)
    )


def _one_name(head: Token, place: int) -> bool:
    """Say whether `place` is another word of the name or the compound that `head` heads."""
    token = head.doc[place]
    return (
        token.head == head
        and token.dep_ in WITHIN_NAME | {"flat:foreign", "flat:name"}
        and token.pos_ in {"PROPN", "NUM", "NOUN"}
        and head.pos_ == "PROPN"
    )


def _constituent(start: int, end: int, doc: Doc) -> bool:
    inside = [token for token in doc[start:end] if not token.is_punct and not token.is_space]
    roots = [token for token in inside if token.head == token or not start <= token.head.i < end]
    held = [
        child for token in inside for child in token.children if not start <= child.i < end and child.dep_ not in OUTER
    ]
    return len(roots) == 1 and not held
