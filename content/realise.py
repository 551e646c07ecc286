"""Put facts into words: statements and questions, with inversion, agreement and do-support.

In:  Mexico | has extradited | 284 defendants, asked for the object
Out: What has Mexico extradited?
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from lemminflect import getInflection

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from spacy.tokens import Doc, Token

    from content.reading.facts import Fact, Part

SINGULAR = {
    "are": "is",
    "were": "was",
    "have": "has",
    "do": "does",
    "'re": "is",
    "’re": "is",
    "'ve": "has",
    "’ve": "has",
}
ARTICLES = ("The ", "A ", "An ", "All ", "His ", "Her ", "Its ", "Their ")
OPENING_MARKS = {'"', "“", "‘", ":"}  # behind them a sentence may begin
# Beside these "had" tells what was over before something else, and stays.
LASTING = {"since", "already", "never", "before", "until", "till", "ever", "just", "yet", "long", "for", "by", "when"}
BRACKETS = re.compile(r" ?\([^()]*\)")  # asides that a clause is as true without: Lee (2010-15) pushed for it
BE = {"is", "are", "was", "were", "'s", "’s", "'re", "’re"}


def words(doc: Doc, tokens: Iterable[int], instead: Mapping[int, str] | None = None) -> str:
    """Write tokens out with the spaces they have in the text; `instead` gives other words for some."""
    chosen, previous, out = sorted(tokens), None, ""
    for index in chosen:
        text = (instead or {}).get(index, doc[index].text)
        if (
            previous is not None
            and text
            and (previous != index - 1 or doc[previous].whitespace_ or _is_spelt_out(doc[index].text, text))
            and not re.match(r"^[,.;:%)”]", text)
        ):
            out += " "
        out += text
        previous = index
    return re.sub(r"\s+", " ", BRACKETS.sub("", out)).strip(" ,;")


def _is_spelt_out(old: str, new: str) -> bool:
    """Say whether a short form that clung to the word before is written in full: is n't, is not."""
    return old != new and old[:1] in "'’n" and new[:1].isalpha()


def _spelt_out(doc: Doc, fact: Fact) -> dict[int, str]:
    """Write short forms of the verb group in full: the ministry | 's set | to open; is."""
    behind = {doc[token].tag_ for token in fact.group[1:]}
    forms = {"re": "are", "ve": "have", "ll": "will", "m": "am"}
    found: dict[int, str] = {}
    for place in fact.group:
        token = doc[place]
        short = token.text.lstrip("'’").lower() if token.text[:1] in "'’" else ""
        if short == "s":
            perfect = token.dep_ == "aux" and "VBG" not in behind
            found[place] = "has" if perfect else "is"
        elif short in forms:
            found[place] = forms[short]
    return found


def _closed(doc: Doc, part: Part, text: str) -> str:
    """Close an aside that a comma opens within a phrase: Ann Lee, also from Larkham | won.

    A list needs no comma behind it, and a text without one there has none to restore.
    """
    last = part.tokens[-1]
    behind = doc[last + 1].text if last + 1 < len(doc) else ""
    opened = text.count(", ") == 1 and not re.search(r", .*\b(?:and|or)\b", text)
    aside = opened or re.search(r", (?:(?:together|along) with|alongside|as well as|including) ", text)
    return f"{text}," if aside and (behind == "," or not opened) else text


def statement(doc: Doc, fact: Fact, instead: Mapping[int, str] | None = None) -> str:
    """Write a fact as one sentence, front phrases first as in the text."""
    instead = {**_spelt_out(doc, fact), **(instead or {})}
    lead = _according(doc, fact, instead) if fact.source is not None else ""
    fronts = [words(doc, part.tokens, instead) for part in fact.front]
    fronts = [lower_first(doc, part, text, instead) for part, text in zip(fact.front, fronts, strict=True)]
    front = "".join(f"{text}, " for text in fronts)
    subject, rest = (words(doc, tokens, instead) for tokens in _pieces(fact))
    body = f"{_closed(doc, fact.subject, subject)} {rest}"
    whole = f"{front}{lower_first(doc, fact.subject, body, instead) if front or fact.source else body}"
    text = lead + (whole if lead else capital(whole)).removesuffix(".")
    return re.sub(r" (?=[”\"]$)", "", re.sub(r"[,.] ?(?=[”\"]$)", "", text)) + "."


def _according(doc: Doc, fact: Fact, instead: Mapping[int, str] | None) -> str:
    """Name the source of what is only said; in a question it comes first, wherever it stood."""
    if fact.source is not None:
        return f"According to {lower_first(doc, fact.source, words(doc, fact.source.tokens, instead), instead)}, "
    named = next((part for part in (*fact.after, *fact.front) if _is_source(doc, part)), None)
    return "" if named is None else f"{capital(words(doc, named.tokens, instead))}, "


def _is_source(doc: Doc, part: Part) -> bool:
    return doc[part.tokens[0]].lower_ == "according" if part.tokens else False


def _without_source(doc: Doc, fact: Fact) -> Fact:
    after, front = (tuple(part for part in old if not _is_source(doc, part)) for old in (fact.after, fact.front))
    return replace(fact, after=after, front=front)


def _pieces(fact: Fact) -> list[Sequence[int]]:
    """Merge the verb group with what follows, in text order, so that adverbs and particles stay in place."""
    return [fact.subject.tokens, sorted({*fact.group, *(token for part in fact.after for token in part.tokens)})]


def ask_subject(doc: Doc, fact: Fact, wh: str, instead: Mapping[int, str] | None = None) -> str | None:
    """Ask for the subject: the question word takes its place and the verb becomes singular."""
    whole, fact = fact, _without_source(doc, fact)
    verb = doc[fact.group[0]]
    changed = {**_spelt_out(doc, fact), **(instead or {})}
    if verb.lower_ in SINGULAR:
        changed[verb.i] = SINGULAR[verb.lower_]
    elif verb.tag_ == "VBP":
        third = getInflection(verb.lemma_ or verb.lower_, tag="VBZ")
        if not third:
            return None
        changed[verb.i] = third[0]
    fact, early = _parted(doc, fact)
    _, rest = _pieces(fact)
    return _asked(
        doc,
        whole,
        instead,
        [
            wh,
            words(doc, rest, changed),
            *(words(doc, part.tokens, changed) for part in early),
            *_moved(doc, fact, instead),
        ],
    )


def ask_rest(
    docs: tuple[Doc, Doc],
    fact: Fact,
    asked: Part,
    wh: str,
    instead: Mapping[int, str] | None = None,
) -> str | None:
    """Ask for a phrase behind the verb or in front: question word, auxiliary, subject, verb, the rest."""
    doc, second = docs
    whole, fact = fact, _without_source(doc, fact)
    subject = lower_first(doc, fact.subject, words(doc, fact.subject.tokens, instead), instead)
    auxiliary, group = _inverted(doc, second, fact) if _is_lasting(doc, fact, wh) else _plain_past(doc, second, fact)
    if auxiliary is None:
        return None
    fact, early = _parted(doc, replace(fact, after=tuple(part for part in fact.after if part != asked)))
    kept = {token for part in fact.after for token in part.tokens}
    changed = {**group, **(instead or {}), **{token: "not" for token in kept if doc[token].lower_ in {"n't", "n’t"}}}
    rest = words(doc, sorted({*group, *kept}), changed)
    subject = _closed(doc, fact.subject, subject)
    late = [words(doc, part.tokens, changed) for part in early]
    return _asked(doc, whole, instead, [wh, auxiliary, subject, rest, *late, *_moved(doc, fact, instead, asked)])


def _parted(doc: Doc, fact: Fact) -> tuple[Fact, tuple[Part, ...]]:
    """Part the phrases that stand before the verb, and would part it from its subject in a question.

    In:  the centre, via its cooking classes, will promote ...
    Out: What will the centre promote via its cooking classes?
    """
    verb = max(fact.group)
    early = tuple(
        part
        for part in fact.after
        if len(part.tokens) > 1 and part.tokens[-1] < verb and doc[part.head].dep_.startswith("obl")
    )
    return replace(fact, after=tuple(part for part in fact.after if part not in early)), early


def _inverted(doc: Doc, second: Doc, fact: Fact) -> tuple[str | None, dict[int, str]]:
    """Give the auxiliary that moves to the front, and the words of the group that stay."""
    head, *others = fact.group
    verb = doc[head]
    if verb.dep_ in {"aux", "aux:pass", "cop"}:
        full = _spelt_out(doc, fact).get(head, verb.lower_)
        return None if full in {"'d", "’d"} else full, {token: doc[token].text for token in others}
    form = {"VBD": "did", "VBZ": "does", "VBP": "do"}.get(verb.tag_)
    base = second[head].lemma_
    return form, {head: base, **{token: doc[token].text for token in others}}


def _is_lasting(doc: Doc, fact: Fact, wh: str) -> bool:
    """Say whether "had" is needed: it had lasted since then, had already happened, had never been seen."""
    beside = (doc[token].lower_ for part in (*fact.after, *fact.front) for token in part.tokens)
    return wh.startswith(("for how", "how long", "since", "by ")) or any(word in LASTING for word in beside)


def _plain_past(doc: Doc, second: Doc, fact: Fact) -> tuple[str | None, dict[int, str]]:
    """Invert a verb that is asked for its time: "What did it close?" asks better than "What had it closed?"."""
    first, *others = fact.group
    if doc[first].lower_ == "had" and others == [fact.head] and doc[fact.head].tag_ == "VBN":
        return "did", {fact.head: second[fact.head].lemma_}
    return _inverted(doc, second, fact)


def _moved(doc: Doc, fact: Fact, instead: Mapping[int, str] | None, asked: Part | None = None) -> list[str]:
    return [lower_first(doc, part, words(doc, part.tokens, instead), instead) for part in fact.front if part != asked]


def _asked(doc: Doc, fact: Fact, instead: Mapping[int, str] | None, pieces: Sequence[str]) -> str:
    lead = _according(doc, fact, instead)
    body = " ".join(piece for piece in pieces if piece)
    if lead and body.startswith("who "):  # "According to the chairman, who left?" begins like a relative clause
        return f"{capital(body)}, {lead[:1].lower()}{lead[1:].removesuffix(', ')}?"
    return (lead + body if lead else capital(body)) + "?"


def capital(text: str) -> str:
    """Begin with a capital letter."""
    return text[:1].upper() + text[1:]


def opens(token: Token) -> bool:
    """Say whether a word stands where a sentence begins, and owes its capital letter to that."""
    before = token.doc[token.i - 1] if token.i else token
    return bool(token.is_sent_start) or before == token or before.is_space or before.text in OPENING_MARKS


def lower_first(doc: Doc, part: Part, text: str, instead: Mapping[int, str] | None = None) -> str:
    """Begin with a small letter unless the phrase begins with a name, an adjective of one, or an abbreviation."""
    first = part.tokens[0]
    token = doc[first]
    if first in (instead or {}):
        return text[:1].lower() + text[1:] if text.startswith(ARTICLES) else text
    if token.pos_ == "PROPN" or token.ent_type_ or (token.text.isupper() and token.lower_ != "a") or not opens(token):
        return text
    return text[:1].lower() + text[1:]
