"""Definite: the words that tell which one "the NOUN" means, out of its name or its introduction in the same text.

In:  the Larkham Film Festival ... a new training academy in Porto ... The festival ended. The academy grew.
Out: the Larkham Film Festival; the new training academy in Porto
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from content.once import once
from content.reading.callings import countries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc, Token

    from content.reading import Reading

NAMED = {"country", "nation", "company", "firm"}  # a question can, and should, call these by name
COUNTRY = {"country", "nation"}
LEAD_SENTENCES = 2
SHORT_NOUN = 3  # "The UK and the US" in a title names no common noun
MOST_MENTIONS = 4  # a noun that returns oftener may mean several things
LONGEST = 7  # words: what is longer is too much to say twice
ANYBODY = {"man", "woman", "boy", "girl", "person", "people", "group", "place", "thing", "way", "day", "case", "area"}
ANYBODY |= {"official", "member", "source", "expert", "event"}
# Of which a text has more than it introduces: "an article" does not tell which one "the article" is later.
MANY = {"article", "statement", "report", "meeting", "plant"} | ANYBODY
SEVERAL = {"another", "other", "each", "every", "this", "that", "these", "those", "some", "any"}
# Of one mention's moment, or no word that tells which one.
PASSING = {"own", "new", "whole", "entire", "latest", "first", "last", "next", "much", "more", "many", "most", "such"}
PASSING |= {"previous", "following", "current", "recent", "later", "earlier", "upcoming", "past", "second", "third"}
PASSING |= {"other", "same", "similar", "different", "few", "several", "further", "additional", "great", "little"}
FIGURED = {"change", "sense", "piece", "bit", "kind", "sort", "type", "number", "lot", "series", "range"}  # of heart
DESCRIBING = {"amod", "compound", "nmod:poss"}
CASE_AND_ARTICLE = 2  # children of a noun in "of the NOUN", which tells nothing more
LINKS = {"of", "for", "on", "and", "the"}  # inside a name, behind its class word
# No NOUN that any body or place may be called by; its name is told by other means.
NO_CLASS = {"president", "minister", "world", "state", "king", "government", "people", "times", "news", "house"}


def known_as(reading: Reading, word: Token, used: set[int]) -> dict[int, str] | None:
    """Give the words to be put for "the NOUN"; none where it is clear as it stands, None where nothing tells."""
    if word.lower_ != "the":
        return None
    if is_topical(reading, word) or _is_told_country(reading.first, word, used):
        return {}
    noun = word.head
    if noun.pos_ not in {"NOUN", "PROPN"} or any(child.i > word.i for child in noun.lefts):
        return None
    name = _by_name(reading, noun)
    if name:
        return None if _stands_in(reading.first, name, used) else {noun.i: name}
    return None if noun.lower_ in NAMED or noun.text[:1].isupper() else _fuller(reading.first, word)


def is_topical(reading: Reading, word: Token) -> bool:
    """Say whether "the NOUN" is what the title, the lead or the whole text speaks of, so that one knows which one."""
    noun = word.head.lower_.removesuffix("s")
    if word.lower_ != "the" or len(noun) <= SHORT_NOUN or noun in NAMED:
        return False
    title = {each.strip(".,:;!?’'").casefold().removesuffix("s") for each in reading.article.title.split()}
    if noun in title:
        return True
    if noun in ANYBODY:
        return False
    return noun in _lead(reading.first) and _is_single(reading.first, word.head)


def _is_told_country(doc: Doc, word: Token, used: set[int]) -> bool:
    """Say whether a clause names the one country that "the country" in it means.

    In:  Porto is the largest city in Portugal and lies in the north of the country.
    """
    if word.head.lower_ not in COUNTRY:
        return False
    told = {countries()[doc[place].text] for place in used if place < word.i and doc[place].text in countries()}
    return len(told) == 1


def _by_name(reading: Reading, noun: Token) -> str:
    """Give the rest of the only name in a text with this word in it, as it stands behind "the"; "" where none is."""
    if noun.lower_ in NO_CLASS or noun.tag_ not in {"NN", "NNP"}:
        return ""
    if _is_another(reading.first, noun):
        return ""
    forms = {form for word, form in _class_names(reading) if word == noun.lower_}
    longest = max(forms, key=lambda form: (len(form), form), default="")
    return longest if all(form in longest for form in forms) and len(longest.split()) <= LONGEST else ""


@once
def _class_names(reading: Reading) -> Iterator[tuple[str, str]]:
    """Give names of bodies, places and events with each word that says what they are: festival, Larkham Festival."""
    doc = reading.first
    for token in doc:
        if not (token.text[:1].isupper() and token.text[1:].islower() and token.pos_ in {"PROPN", "NOUN"}):
            continue
        start, end = token.i, token.i + 1
        while start and _is_name_word(doc[start - 1]) and not doc[start - 1].is_sent_start:
            start -= 1
        if end < len(doc) and _is_name_word(doc[end]):
            continue
        stop = _behind(doc, end)
        whole = doc[start:stop].text
        before = start - 1
        while before > 0 and doc[before].pos_ in {"ADJ", "NUM"} and doc[before].text.islower():
            before -= 1
        opened = start > 0 and doc[before].lower_ == "the"
        if (start < token.i or stop > end) and opened and "\n" not in whole:
            yield token.lower_, whole


def _is_name_word(token: Token) -> bool:
    return token.text[:1].isupper() and token.pos_ in {"PROPN", "ADJ", "NOUN"} and "\n" not in token.text


def _behind(doc: Doc, end: int) -> int:
    """Give where a name ends that goes on behind its class word: the Ministry of Trade and Industry."""
    if end >= len(doc) or doc[end].lower_ not in {"of", "for", "on"}:
        return end
    at, stop = end, end
    while at < len(doc) and (doc[at].lower_ in LINKS or _is_name_word(doc[at])):
        at += 1
        stop = at if _is_name_word(doc[at - 1]) else stop
    return stop


def _is_another(doc: Doc, noun: Token) -> bool:
    """Say whether a text speaks of more than one such thing: a festival, festivals, another festival."""
    nouns = _nouns(doc)
    same = [*nouns.get(noun.lower_, ()), *nouns.get(f"{noun.lower_}s", ())]
    opened = SEVERAL | {"a", "an"}
    counted = any(child.lower_ in opened or child.dep_ == "nummod" for token in same for child in token.children)
    return counted or any(token.tag_ == "NNS" or _telling(token) for token in same)


@lru_cache(maxsize=4)
def _nouns(doc: Doc) -> dict[str, list[Token]]:
    """Give the common nouns of a text by their words."""
    found: dict[str, list[Token]] = defaultdict(list)
    for token in doc:
        if token.pos_ == "NOUN":
            found[token.lower_].append(token)
    return dict(found)


def _stands_in(doc: Doc, name: str, used: set[int]) -> bool:
    """Say whether a clause already holds the name."""
    first, *_ = name.split()
    return any(doc[place].text == first for place in used)


def _lead(doc: Doc) -> set[str]:
    """Give the nouns of the first sentences, which a reader has in mind all along."""
    sents = islice(doc.sents, LEAD_SENTENCES)
    return {token.lower_.removesuffix("s") for sent in sents for token in sent if token.pos_ == "NOUN"}


def _is_single(doc: Doc, noun: Token) -> bool:
    """Say whether a text speaks of one such thing only: never of "another", nor with two descriptions."""
    same = [token for token in doc if token.lower_ == noun.lower_ and token.pos_ == "NOUN"]
    told = {tuple(_telling(token)) for token in same if _telling(token)}
    several = any(child.lower_ in SEVERAL or child.dep_ == "nummod" for token in same for child in token.children)
    bearers = {token.head.text for token in doc if token.lower_ == noun.lower_ and token.pos_ == "PROPN"}
    plural = noun.tag_ == "NN" and any(token.lower_ == f"{noun.lower_}s" for token in doc)
    return len(told) <= 1 and len(bearers) <= 1 and not several and not plural


def _fuller(doc: Doc, word: Token) -> dict[int, str] | None:
    """Put for a bare "the NOUN" the words that told earlier which one is meant; None where nothing did.

    In:  ... a new training academy in San Luis Potosi. ... The academy recruits college graduates.
    Out: the new training academy
    """
    noun = word.head
    if noun.pos_ != "NOUN":
        return None
    same = [token for token in doc[: word.i] if token.lower_ == noun.lower_ and token.pos_ == "NOUN"]
    telling = {tuple(_telling(token)) for token in same if _telling(token)}
    introduced = any(child.lower_ in {"a", "an"} for token in same for child in token.children)
    if telling and any(token.lower_ == noun.lower_ and token.pos_ == "PROPN" for token in doc[: word.i]):
        return None  # "the court" may be the Larkham Regional Court as well as a high court
    if len(same) <= MOST_MENTIONS and len(telling) <= 1:
        behind = _complement(same[0]) if same else ""
        if behind and not any(_complement(token) not in {"", behind} for token in same):
            before = " ".join([*next(iter(telling), ()), noun.text])
            return {noun.i: f"{before} {behind}"}
    if not telling and introduced:
        return None if noun.lower_.removesuffix("s") in MANY else {}
    last = next((token for token in reversed(same) if any(child.dep_ in DESCRIBING for child in token.lefts)), None)
    nearer = last is not None and tuple(_telling(last)) not in telling  # Mexico’s gender quota law, the parity law
    if len(telling) != 1 or len(same) > MOST_MENTIONS or nearer:
        return None
    (words,) = telling
    return {noun.i: f"{' '.join(words)} {noun.text}"}


def _complement(noun: Token) -> str:
    """Give what stands behind a noun at its introduction and tells which one it is: a seminar | on trade with Chile."""
    opened = any(child.lower_ in {"a", "an"} for child in noun.children) and noun.lower_ not in FIGURED
    child = next((child for child in noun.children if child.dep_ == "nmod" and child.left_edge.i == noun.i + 1), None)
    if not opened or child is None or child.left_edge.pos_ != "ADP":
        return ""
    words = list(child.subtree)
    whole = words[-1].i - words[0].i + 1 == len(words) and len(words) < LONGEST
    plain = all(
        word.pos_ in {"ADP", "NOUN", "PROPN", "ADJ", "NUM", "DET"} and word.lower_ not in PASSING | SEVERAL
        for word in words
    )
    articles = [word for word in words if word.lower_ == "the" and word.head.pos_ == "NOUN"]
    bare = any(len(list(word.head.children)) <= CASE_AND_ARTICLE for word in articles)
    return noun.doc[words[0].i : words[-1].i + 1].text if whole and plain and not bare else ""


def _telling(noun: Token) -> list[str]:
    kept = [child for child in noun.children if child.dep_ in {"amod", "compound"} and child.i < noun.i]
    if any(child.lower_ in PASSING for child in kept):
        return []  # of another mention's moment
    whole = [child.i for child in kept] == list(range(noun.i - len(kept), noun.i))  # "South America’s poorest country"
    named = any(child.pos_ == "PROPN" or child.tag_ == "JJS" or child.text[0].isupper() for child in kept)
    loose = any(list(child.children) for child in kept)
    plain = whole and not named and not loose
    return [child.text for child in kept] if plain else []
