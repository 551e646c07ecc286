"""Standing: whether a statement says by itself who, which one and when, with the article out of sight.

In:  The opening ceremony drew crowds. / Only last year, a diocese had announced a scheme.
Out: False, since only the article tells which ceremony it was, and which year
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.pointers import ALONE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

    from content.model import Passage
    from content.reading import Reading

UNIT = r"(?:days?|weeks?|months?|years?|decades?|hours?|minutes?|weekend|season|century|night|time)"
# Times that lean on the day of printing, or on what has just been told.
OF_ITS_TIME = re.compile(
    r"\b(?:yesterday|today|tonight|tomorrow|now|nowadays|currently|recently|recent|lately|so far|to date|already|still"
    r"|yet|ago|previously|meanwhile|then|at present|at the (?:present )?time|these days|since|earlier|later"
    r"|upcoming|coming|subsequent\w*|eventual\w*|initially|again|former|newly)\b(?! than\b| (?:1[5-9]|20)\d\d)"
    rf"|\b(?:last|this|these|next|past|previous|following|same|that) (?:\w+ )?{UNIT}\b"
    rf"|\b(?:{UNIT}|shortly|soon|just) (?:after|before|earlier|later)\b"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"|\b(?:last|this|next) (?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|spring|summer|autumn|fall|winter)\b"
    rf"|^(?:Hence|Thus|So|Only|Just|Born|Even|Within|By|Under|For (?:the|this|that)|Over the"
    rf"|During (?:the|this|that|those))[ ,]"
    r"|\b(?:was|were|is|are|has|have|had) first\b|\bfirst \w+ed\b",
    re.IGNORECASE,
)
# "Since" and "former" lean on nothing before these.
SAFE = re.compile(r"\b(?:former (?=[a-zA-Z])|since (?=(?:1[5-9]|20)\d\d|the \w+))\b")
# One of a kind wherever a story is set, with a word before it that says of which kind.
KINDS = {
    "market", "sector", "industry", "population", "peninsula", "trade", "language", "languages", "currency",
    "flu", "law", "energy", "war", "church", "sport", "season", "winter", "summer", "hemisphere", "age", "period",
}  # fmt: skip
# Everybody knows what these are.
KNOWN = re.compile(
    r"[Tt]he (?:death penalty|(?:private|public|housing|labou?r|stock|job|black) (?:sector|market)|middle class"
    r"|working class|natural world|general public|international community|ozone layer|human (?:body|brain)"
    r"|ruling party|national (?:anthem|flag)|criminal code|supply chain|climate crisis|coronavirus pandemic"
    r"|Covid-19 pandemic|global economy|world economy|stock exchange|internal market)"
)
# The one body of a place that a capital alone does not name: the Tribunal, the Kingdom, the Crown Prince.
CLASSES = re.compile(
    r"\b[Tt]he (?:(?:[Cc]rown|[Pp]rime|[Vv]ice|[Dd]eputy|[Ff]oreign|[Ii]nterior|[Hh]ealth|[Ff]inance|[Dd]efence"
    r"|[Dd]efense|[Ee]ducation) )?(?:Tribunal|Kingdom|Prince|Princess|President|Minister|Ministry|Church|Court|State"
    r"|Council|Commission|Committee|Company|Party|Union|Authority|Agency|Department|Bank|Board|Government|Republic"
    r"|Association|Institute|Centre|Center|Group|Foundation|Federation|University|Chief|Governor|Mayor|King|Queen"
    r"|Province|Region|Emirate|Sultan|Speaker|Chairman|Senator|Treaty|Agreement|Law|Bill|Act|Fund|Festival|Team"
    r"|minister|president|premier|governor|mayor|king|queen|prince)\b(?![-’']| (?:of|for|on) | [A-Z])"
)
BEHIND = {"nmod", "acl", "acl:relcl", "appos", "flat", "nmod:unmarked"}
BEFORE = {"amod", "compound", "nmod:poss", "nummod", "nmod", "flat"}
OWNERS = {"their": {"NNS", "NNPS"}, "his": {"NNP", "NN"}, "her": {"NNP", "NN"}, "its": {"NN", "NNP", "NNPS"}}
YEARS = re.compile(r"(?:1[5-9]|20)\d\d|\d+(?:st|nd|rd|th)\b")  # the 2002 floods, the 35th minute; not: the 19 students
# A place line at the beginning; "caused the ship being found".
BROKEN = re.compile(
    r"^[A-Z]{4,}[^a-z]* [—–-] |\bcaus(?:e|es|ed|ing) (?:[\w’'-]+ ){1,6}being\b"
    r"|^(?:In [^,]+, )?[Tt]he writer\b"  # what one did on the way
)
LEAST_LETTERS = 4  # of a word of the title


def stands(reading: Reading, text: str, passages: Sequence[Passage]) -> bool:
    """Say whether a statement, made out of these sentences, leans on no time, thing or person outside it."""
    timed = OF_ITS_TIME.search(SAFE.sub("", text)) or BROKEN.search(text)
    if timed or CLASSES.search(text) or not _names_whole(reading, text):
        return False
    return all(_clear(reading, token, text) for passage in passages for token in _tokens(reading, passage))


def _tokens(reading: Reading, passage: Passage) -> Iterator[Token]:
    span = reading.first.char_span(passage.start, passage.end, alignment_mode="expand")
    yield from span if span is not None else ()


def _clear(reading: Reading, token: Token, text: str) -> bool:
    """Say whether a word is no "the NOUN" of which a statement does not tell which one, and no loose "their"."""
    if token.lower_ in OWNERS and token.tag_ == "PRP$":
        return not re.search(rf"\b{token.text}\b", text) or _is_owned(reading, token, text)
    had = token.lower_ == "had" and token.dep_ in {"aux", "aux:pass"} and token.head.dep_ not in {"ccomp", "acl:relcl"}
    if had and re.search(r"\bhad\b", text) and token.head.text in text:
        return text.startswith("According to ") or re.search(r"\b(?:said|suggest|show|found)\w*\b", text) is not None
    hangs = token.pos_ == "NOUN" and any(child.lower_ in {"the", "these", "those"} for child in token.children)
    return not hangs or not _hangs(reading, token, text)


def _is_owned(reading: Reading, word: Token, text: str) -> bool:
    """Say whether a statement names, before a possessive, whom it is known to mean, or a noun of its kind."""
    before = re.split(rf"\b{word.text}\b", text)[0]
    meant = next((one for one in reading.referents if one.token == word.i), None)
    if meant is not None and meant.text not in before and reading.first[meant.head].text not in before:
        return False
    found = (token for token in word.doc[word.sent.start : word.i] if token.tag_ in OWNERS[word.lower_])
    named = word.lower_ in {"his", "her"} and re.search(r"[A-Z][\w’'-]+ [A-Z]", before)
    return bool(named) or any(token.text in before for token in found)


def _hangs(reading: Reading, noun: Token, text: str) -> bool:
    """Say whether a statement has "the NOUN" and nothing that tells which one, nor does the title of the story."""
    opening = next(child for child in noun.children if child.lower_ in {"the", "these", "those"})
    phrase = noun.doc[opening.i : noun.i + 1].text
    found = re.search(rf"\b[Tt]{re.escape(phrase[1:])}\b", text)
    if found is None or noun.lower_ in ALONE or KNOWN.fullmatch(phrase) or noun.text[:1].isdigit():
        return False
    behind = text[found.end() :].lstrip(" ,")
    told = any(
        child.dep_ in BEHIND and child.i > noun.i and behind.startswith(child.left_edge.text) for child in noun.children
    )
    before = [child for child in noun.children if child.dep_ in BEFORE and child.i < noun.i]
    named = any(child.text[:1].isupper() or YEARS.match(child.text) or child.tag_ == "JJS" for child in before)
    kind = bool(before) and noun.lower_ in KINDS
    dated = noun.ent_type_ in {"Date", "Time"}
    return not (told or named or kind or dated or _in_title(reading, [noun, *before]))


def _in_title(reading: Reading, words: Sequence[Token]) -> bool:
    title = {word.removesuffix("s") for word in re.findall(r"\w+", reading.article.title.casefold())}
    return any(len(word.text) >= LEAST_LETTERS and word.lower_.removesuffix("s") in title for word in words)


def _names_whole(reading: Reading, text: str) -> bool:
    """Say whether each person of a statement is written in full."""
    for name in reading.names:
        if name.kind == "person" and not (" " in name.text and name.text in text):
            for form in (name.text, *name.forms):
                if form in text and re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", text):
                    return False
    return True


def in_whole(reading: Reading, text: str) -> str:
    """Write each person of a statement in full, once, where a short form and a title of courtesy may stand.

    In:  In 1990, Mr Roach sang in Larkham.
    Out: In 1990, Archie Roach sang in Larkham.
    """
    for name in reading.names:
        if name.kind != "person" or " " not in name.text or name.text in text:
            continue
        for form in sorted((form for form in name.forms if form in text), key=len, reverse=True):
            found = re.search(
                rf"(?:\b(?:Mrs?|Ms|Dr)\.? )?(?<![\w-])(?<![A-Z]\w\w ){re.escape(form)}(?![\w-]| [A-Z])", text
            )
            if found is not None and not _is_shared(reading, form, name.text):
                text = text[: found.start()] + name.text + text[found.end() :]
                break
    return text


def _is_shared(reading: Reading, form: str, owner: str) -> bool:
    return any(form in other.forms or form in other.text.split() for other in reading.names if other.text != owner)
