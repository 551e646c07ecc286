"""Words that may be left out of a sentence: worth knowing, by themselves, and of a form that both readers see.

In:  The court of appeal rejected the plan.
Out: plan (a noun), rejected (a past form); not "court", which "of appeal" completes to a name
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from wordfreq import zipf_frequency

from content.glossary.sense import in_name
from content.once import once
from content.rewording.worth import FUTURE
from content.simplify import SAYING
from content.stems import EMPTY, LIGHT_VERBS
from content.worth import LIGHT, WEAK_VERBS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from spacy.tokens import Token

    from content.reading import Reading

# Zipf: a commoner word is not worth a hole, a rarer one is nobody's own word.
RAREST, COMMONEST, COMMONEST_VERB, COMMONEST_ADJECTIVE = 2.3, 5.3, 4.8, 4.5
BEST = 4.0  # Zipf of a word that a class half knows
LEAST_LETTERS = 4
VERBS = {"past", "base", "ing", "s"}
# fmt: off
FORMS = {
    "NN": "noun", "NNS": "nouns", "VBD": "past", "VBN": "past", "VB": "base", "VBP": "base", "VBZ": "s", "VBG": "ing",
    "JJ": "adjective",
}
NOUN_PLACES = {
    "nsubj", "nsubj:pass", "obj", "obl", "nmod", "root", "ROOT", "xcomp", "obl:agent", "appos", "ccomp", "obl:unmarked",
    "advcl", "acl:relcl",
}
# Beside nouns: of two verbs or adjectives one more often stands for the other.
WORTH = {"adjective": -0.6, **dict.fromkeys(VERBS, -0.3)}
BESIDE = {"flat", "fixed", "conj", "cc", "appos", "compound:prt"}
CONTENT = {"NOUN", "VERB", "ADJ", "PROPN"}
ORDINAL = re.compile(r"(?:fth|xth|nth|hth|first|second|third)$")
TOO_LIGHT = {
    "uncle", "aunt", "brother", "sister", "hundred", "thousand", "million", "billion", "dozen", "thousands", "hundreds",
    "conference", "emergency", "cost", "table", "father", "mother", "wife", "husband", "son", "daughter",
    "according", "acre", "addition", "allow", "amount", "anyone", "ask", "back", "base", "basis", "behalf", "believe",
    "bit", "bring", "brink", "call", "carry", "cause", "cent", "century", "concern", "consider", "course", "decade",
    "decide", "dollar", "dub", "enable", "ensure", "estimate", "euro", "everyone", "expect", "expense", "face",
    "favor", "favour", "feet", "follow", "foot", "force", "form", "front", "group", "half", "hand", "hands", "head",
    "hear", "heart", "hectare", "hit", "hour", "include", "including", "involve", "keep", "kilometer", "kilometre",
    "kind", "know", "lack", "lead", "least", "leave", "let", "level", "light", "line", "list", "locate", "majority",
    "mean", "means", "meter", "metre", "midst", "mile", "minute", "month", "move", "name", "number", "numbers",
    "order", "part", "percent", "place", "plan", "pound", "process", "raise", "range", "rate", "reality", "receive",
    "regard", "relate", "require", "rest", "second", "send", "sense", "series", "side", "site", "someone",
    "something", "sort", "spite", "spokesman", "spokesperson", "spokeswoman", "statement", "surround", "tell",
    "terms", "thanks", "title", "today", "ton", "tonne", "total", "truth", "try", "turn", "variety", "verge", "view",
    "wake", "week", "year",
}
# fmt: on
STEM = 5  # letters in which words of one family agree


def stem(word: str) -> str:
    """Give a word's beginning, by which others of its family are known."""
    return word.casefold().removesuffix("s")[:STEM]


def form_of(token: Token, reading: Reading, *, hidden: bool = True) -> str:
    """Give what a word in this place has to be; "" where the readers disagree, or it is no word to leave out.

    A verb that is not to be hidden, but to fit nowhere, is one that is done to nothing: nobody "arrived the plan".
    """
    second = reading.second[token.i]
    form = FORMS.get(token.tag_, "")
    same = (
        form and FORMS.get(second.tag_ or token.tag_) == form and token.pos_ == second.pos_ in {"NOUN", "VERB", "ADJ"}
    )
    if not same or not token.text.islower() or not token.is_alpha or in_name(token, reading.second):
        return ""
    verb = _verb_alone if hidden else _verb_of_itself
    rule = {"NOUN": _noun_alone, "VERB": verb, "ADJ": _adjective_alone}[token.pos_]
    return form if rule(token) and _is_worth(second.lemma_.lower(), token.lower_, form) else ""


def worth_of(lemma: str, form: str, times: int) -> float:
    """Weigh a word: by its form, by how often the text has it, and by how near it is to what a class half knows."""
    return WORTH.get(form, 0.0) + 0.1 * min(times, 4) - 0.15 * abs(zipf(lemma) - BEST)


def zipf(word: str) -> float:
    """Give how frequent a word is."""
    return float(zipf_frequency(word, "en"))


def _is_worth(lemma: str, word: str, form: str) -> bool:
    light = ORDINAL.search(word) is not None or lemma in EMPTY | LIGHT | TOO_LIGHT or word in TOO_LIGHT | FUTURE
    light = light or (form in VERBS and (lemma in LIGHT_VERBS | WEAK_VERBS or word in SAYING))
    most = COMMONEST_VERB if form in VERBS else COMMONEST_ADJECTIVE if form == "adjective" else COMMONEST
    return not light and len(word) >= LEAST_LETTERS and RAREST <= zipf(word) <= most


def _noun_alone(token: Token) -> bool:
    """Say whether a noun stands by itself: in no name, list or set phrase."""
    doc = token.doc
    before, after = doc[max(token.i - 1, 0)], doc[min(token.i + 1, len(doc) - 1)]
    phrase = before.pos_ == "ADP" and after.lower_ in {"of", "to", "with", "for"}
    bound = "-" in {before.text, after.text} or after.text in {"’s", "'s", "’", "'"}
    named = any(child.dep_ == "compound" and not child.text.islower() for child in token.children)
    beside = any(child.dep_ in BESIDE for child in token.children) or _is_torn(before, token)
    return token.dep_ in NOUN_PLACES and not (phrase or bound or named or beside)


def _is_torn(before: Token, token: Token) -> bool:
    """Say whether a noun is the second half of a word that is written as one: share holder."""
    return before.dep_ == "compound" and zipf(before.lower_ + token.lower_) >= WRITTEN_AS_ONE


WRITTEN_AS_ONE = 3.0  # Zipf


def _verb_alone(token: Token) -> bool:
    """Say whether a verb has something that it is done to, and no particle."""
    parts = {child.dep_ for child in token.children}
    done = bool(parts & {"obj", "nsubj:pass", "ccomp"})
    return done and not parts & {"compound:prt", "conj", "fixed"} and token.dep_ not in {"conj", "amod", "acl"}


def _verb_of_itself(token: Token) -> bool:
    """Say whether a verb is done to nothing, and by nobody to its subject."""
    parts = {child.dep_ for child in token.children}
    return "nsubj" in parts and not parts & {"obj", "ccomp", "xcomp", "compound:prt", "aux:pass", "cop", "fixed"}


def _adjective_alone(token: Token) -> bool:
    beside = [child for child in token.head.children if child.dep_ == "amod"]
    return token.dep_ == "amod" and len(beside) == 1 and not list(token.children)


TELLS = {"amod", "compound", "nmod", "nmod:poss", "acl", "acl:relcl", "cop"}
# What is lost where nothing beside a noun tells which one it is: behind a preposition, and with "the".
OPEN = {(True, True): 1.0, (True, False): 0.3, (False, True): 0.5, (False, False): 0.1}


def openness(hole: Token) -> float:
    """Say how open the place of a noun is: "since the ____" can be filled by whatever happened."""
    if hole.pos_ != "NOUN" or any(child.dep_ in TELLS for child in hole.children):
        return 0.0
    under = hole.dep_ in {"obl", "nmod", "obl:agent"}
    return OPEN[under, any(child.lower_ == "the" for child in hole.children)]


def company(reading: Reading) -> Mapping[str, frozenset[str]]:
    """Give for each word the words that it is bound to anywhere in the text: what it does, and what is done to it."""
    return defaultdict(frozenset, dict(_company(reading)))


@once
def _company(reading: Reading) -> Iterator[tuple[str, frozenset[str]]]:
    found: dict[str, set[str]] = defaultdict(set)
    for token in reading.first:
        if token.pos_ in CONTENT and token.head.pos_ in CONTENT and token.head.i != token.i:
            one, other = (reading.second[each.i].lemma_.lower() for each in (token, token.head))
            found[one].add(other)
            found[other].add(one)
    yield from ((lemma, frozenset(words)) for lemma, words in found.items())


def bound_to(reading: Reading, hole: Token) -> frozenset[str]:
    """Give the words that a hole is bound to in its own sentence."""
    found = [token for token in (hole.head, *hole.children) if token.pos_ in CONTENT and token.i != hole.i]
    return frozenset(reading.second[token.i].lemma_.lower() for token in found) - LIGHT_VERBS - EMPTY
