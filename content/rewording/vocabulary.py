"""Other words for a word or a set phrase of the list, in the same form.

In:  The museum was founded in the wake of the war.
Out: founded -> set up; in the wake of -> after
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lemminflect import getInflection

from content.words.other_words import other_words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from spacy.tokens import Doc, Token

    from content.reading import Reading
    from content.words.other_words import Other

BRITISH = {"gotten": "got"}
PARTS = {"NOUN": "noun", "VERB": "verb", "ADJ": "adjective", "ADV": "adverb"}
QUOTES = set('"“”‘’')
HYPHENS = {"-", "–", "—", "/"}
# An object that is a clause, or one more verb, that other words may not take.
CLAUSES = {"ccomp", "xcomp", "csubj"}
PRONOUNS = {"PRON", "DET"}


def vocabulary(
    reading: Reading, used: Collection[int], base: Collection[int] = ()
) -> Iterator[tuple[tuple[int, ...], str]]:
    """Give the places of each word or phrase that can be said otherwise, and the other words, in text order.

    The verbs at the places `base` are put in their base form, as a question with "did" has them.
    """
    doc, whole = reading.first, set(used)
    for place in sorted(whole):
        for entry in (*_starting(doc[place].lower_), *_starting(reading.second[place].lemma_.lower())):
            places = _places(doc, entry, place)
            if whole.issuperset(places) and _is_plain(reading, places) and _fits(reading, entry, places):
                words = entry.other if place in base else _formed(doc[place], entry)
                if words:
                    yield places, words
                break


def _starting(word: str) -> tuple[Other, ...]:
    return other_words().get(word, ())


def _places(doc: Doc, entry: Other, place: int) -> tuple[int, ...]:
    length = len(entry.word.split()) if entry.part_of_speech in PHRASES else 1
    return tuple(range(place, min(place + length, len(doc))))


PHRASES = {"phrase", "verb phrase"}


def _is_plain(reading: Reading, places: tuple[int, ...]) -> bool:
    """Say whether words are neither part of a name nor of a quotation or a hyphenated word."""
    doc, second = reading.first, reading.second
    beside = {doc[place].text for place in (max(0, places[0] - 1), min(len(doc) - 1, places[-1] + 1))}
    named = any(
        doc[place].ent_type_ or second[place].ent_type_ in NAMES or doc[place].pos_ == "PROPN" for place in places
    )
    return not named and not beside & (QUOTES | HYPHENS) and not any(doc[place].is_upper for place in places)


NAMES = {"ORG", "PERSON", "GPE", "NORP", "FAC", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"}


def _fits(reading: Reading, entry: Other, places: tuple[int, ...]) -> bool:
    """Say whether a word stands as the entry asks: as this part of speech to both readers, on all conditions."""
    doc, place = reading.first, places[0]
    if entry.part_of_speech == "phrase":
        alike = doc[place : places[-1] + 1].text.lower() == entry.word
    elif entry.part_of_speech == "verb phrase":
        forms = [reading.second[place].lemma_.lower(), *(doc[other].lower_ for other in places[1:])]
        active = doc[place].pos_ == "VERB" and _child(doc[place], "aux:pass") is None and doc[place].dep_ != "acl"
        alike = active and " ".join(forms) == entry.word
    elif entry.part_of_speech == "adposition":
        alike = doc[place].lower_ == entry.word and doc[place].dep_ == "case"
    else:
        same = PARTS.get(doc[place].pos_) == PARTS.get(reading.second[place].pos_) == entry.part_of_speech
        alike = same and entry.word in {doc[place].lower_, reading.second[place].lemma_.lower()}
    return alike and _stands(doc[place], entry) and _holds(reading, entry, (doc[place], doc[places[-1]]))


# A blow is crucial, a scale is vast, and neither is "very" anything.
NOT_VERY = {"blow", "scale", "range", "scope", "extent", "moment", "majority", "gap", "odds", "pressure", "relief"}


def _stands(word: Token, entry: Other) -> bool:
    """Say whether a noun is no half of a compound, an adjective stands plainly before its noun."""
    if entry.part_of_speech == "noun":
        return word.dep_ not in {"compound", "flat", "fixed"} and not word.ent_type_
    if entry.part_of_speech == "adjective":
        before_noun = word.dep_ == "amod" and word.tag_ == "JJ" and word.i < word.head.i
        return before_noun and word.head.lower_ not in NOT_VERY and not any(True for _ in word.children)
    if entry.part_of_speech == "verb":
        return not any(child.dep_ == "compound:prt" for child in word.children) and word.dep_ != "amod"
    return True


def _holds(reading: Reading, entry: Other, ends: tuple[Token, Token]) -> bool:
    """Say whether a word, or a phrase from its first to its last word, meets the entry's conditions."""
    word = ends[1]
    voices = [VOICES[condition] for condition in entry.holds if condition in VOICES]
    if voices and not any(fits(word) for fits in voices):
        return False
    objects, subjects = entry.listed("of"), entry.listed("by")
    if objects and _lemma(reading, _object(word)) not in objects:
        return False
    if subjects and _lemma(reading, _child(word, "nsubj") or _child(word, "nsubj:pass")) not in subjects:
        return False
    return all(CONDITIONS[condition](*ends) for condition in entry.holds if condition in CONDITIONS)


def _lemma(reading: Reading, word: Token | None) -> str:
    return "" if word is None else reading.second[word.i].lemma_.lower()


def _child(word: Token, label: str) -> Token | None:
    return next((child for child in word.children if child.dep_ == label), None)


def _object(word: Token) -> Token | None:
    """Give what is done by a verb: its object, the subject of its passive, the noun that its participle describes."""
    if word.dep_ == "acl" and word.tag_ == "VBN":
        return word.head
    return _child(word, "obj") or _child(word, "nsubj:pass")


def _is_passive(word: Token) -> bool:
    described = word.dep_ == "acl" and word.tag_ == "VBN"
    helped = word.tag_ == "VBN" and _child(word, "aux:pass") is not None
    return (described or helped) and not _has_clause(word)


def _is_active(word: Token) -> bool:
    found = _child(word, "obj")
    plain = found is not None and found.pos_ not in PRONOUNS and found.i > word.i
    return plain and not _is_passive(word) and not _has_clause(word) and _child(word, "iobj") is None


def _is_alone(word: Token) -> bool:
    return not _is_passive(word) and _child(word, "obj") is None and not _has_clause(word) and word.dep_ != "acl"


def _has_clause(word: Token) -> bool:
    return any(child.dep_ in CLAUSES for child in word.children)


def _before_verb(word: Token) -> bool:
    found = _child(word, "xcomp")
    return found is not None and any(child.lower_ == "to" for child in found.children) and _child(word, "obj") is None


VOICES: dict[str, Callable[[Token], bool]] = {
    "alone": _is_alone,
    "object": _is_active,
    "passive": _is_passive,
    "done": lambda word: _is_active(word) or _is_passive(word),
    "to": _before_verb,
}


def _after(word: Token) -> Token:
    return word.doc[min(word.i + 1, len(word.doc) - 1)]


def _before_figure(first: Token, last: Token) -> bool:
    """Say whether a figure follows, and no word before makes it the bound of something: exceeded more than 50."""
    before = first.doc[first.i - 1].lower_ if first.i else ""
    return _after(last).like_num and not _after(last).ent_type_ and before not in BOUNDING


BOUNDING = {"no", "not", "from", "to", "by", "slightly", "just", "much", "far", "well", "any", "the"}


def _before_count(first: Token, last: Token) -> bool:
    counted = _after(_after(last))
    return _before_figure(first, last) and counted.tag_ == "NNS" and counted.lower_ not in UNITS


# fmt: off
UNITS = {
    "years", "months", "weeks", "days", "hours", "minutes", "seconds", "miles", "meters", "metres", "kilometres",
    "kilometers", "feet", "inches", "acres", "hectares", "tonnes", "tons", "pounds", "euros", "dollars", "degrees",
    "times", "points", "decades", "centuries", "litres", "liters", "grams", "kilograms", "kilos", "percent",
}
# fmt: on


def _owned(first: Token, _: Token) -> bool:
    return any(child.dep_ in {"det", "nmod:poss"} for child in first.head.children)


def _before_noun(_: Token, last: Token) -> bool:
    noun = last.head
    return last.dep_ == "case" and noun.pos_ in {"NOUN", "PROPN"} and noun.tag_ != "VBG" and noun.i > last.i


CONDITIONS: dict[str, Callable[[Token, Token], bool]] = {
    "figure": _before_figure,
    "counted": _before_count,
    "owned": _owned,
    "bare": lambda first, last: not _owned(first, last),
    "last": lambda _, last: _after(last).text == ".",
    "place": lambda _, last: _after(last).ent_type_ == "Location",
    "noun": _before_noun,
    "words": lambda _, last: not _after(last).like_num,
    "behind": lambda _, last: last.doc[last.i - 1].dep_ not in {"nsubj", "nsubj:pass"},
    "cause": lambda _, last: last.head.pos_ == "NOUN" and last.head.dep_.startswith("obl"),
}


def _formed(word: Token, entry: Other) -> str | None:
    """Put the other words into the form of the word."""
    if entry.part_of_speech in {"verb", "verb phrase"} and word.tag_ in {"VBZ", "VBD", "VBN", "VBG"}:
        words = entry.other.split()
        at = next(place for place, part in enumerate(words) if not part.endswith("ly"))
        return " ".join([*words[:at], _inflected(words[at], word.tag_), *words[at + 1 :]])
    if entry.part_of_speech == "noun" and word.tag_ == "NNS":
        before, _, last = entry.other.rpartition(" ")
        return f"{before} {_inflected(last, 'NNS')}".strip()
    return entry.other


def _inflected(word: str, tag: str) -> str:
    form = next(iter(getInflection(word, tag)), word)
    return PLURALS.get(word, form) if tag == "NNS" else BRITISH.get(form, form)


PLURALS = {"person": "people"}
