"""Joins: words at which a sentence goes on for certain, or starts for certain, by what is written around them.

In:  "Who pays?" Rose said. The mayor, Dr. Lee, did not know.
Out: the closing quotation mark, Rose and Lee start no sentence
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Token

END_MARKS = frozenset(".!?…")
ELLIPSES = ("...", "…", "....")
OPENING, CLOSING, STRAIGHT = frozenset("“‘«([„"), frozenset("”»)]"), frozenset("\"'’")
COMMAS = frozenset({","})
# fmt: off
TITLES = frozenset({
    "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Gov.", "Sen.", "Rep.", "Gen.", "Col.", "Lt.", "Capt.", "Sgt.", "Maj.",
    "Rev.", "Hon.", "Pres.", "Adm.", "Cmdr.", "Sr.", "Fr.", "St.", "Mt.", "vs.", "Messrs.", "Mme.",
})
BEFORE_FIGURES = frozenset({
    "No.", "Nos.", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sep.", "Sept.", "Oct.", "Nov.", "Dec.",
    "p.", "pp.", "Art.", "Sec.", "Rs.", "Vol.", "approx.", "ca.",
})
SAYING = frozenset({
    "said", "says", "asked", "asks", "wrote", "added", "told", "cried", "shouted", "replied", "exclaimed", "wondered",
})
# fmt: on
ADDRESS_ENDS = frozenset({"com", "org", "net", "gov", "edu"})  # a space got into "school. org"
LEAST_SENTENCE = 3  # words: "1." begins an item of a list
MOST_NAME = 4  # words of a speaker's name before "said"


def joins(tokens: Sequence[Token]) -> Iterator[int]:
    """Yield the places in a paragraph's words at which no sentence starts."""
    for at in range(1, len(tokens)):
        if _goes_on(tokens, at):
            yield at


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    token, before = tokens[at], tokens[at - 1]
    if closes(tokens, at) or _opens(tokens, at - 1) or before.text in COMMAS:
        return True
    if before.text in TITLES or (before.text in BEFORE_FIGURES and token.text[0].isdigit()):
        return True
    if before.text in ELLIPSES and token.text[0].islower():
        return True
    if before.text[-1] == "." and (token.text in ADDRESS_ENDS or before.text.startswith("www")):
        return True
    return closes(tokens, at - 1) and at > 1 and _after_quotation(tokens, at)


def parts(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a sentence starts for certain: a capital behind a full stop behind a plain word or figure.

    In:  Nobody slept. We left. (not: Mr. Lee, J. Lee, "1. Boil the water")
    """
    if at < LEAST_SENTENCE or tokens[at - 1].text not in {".", "?"} or not tokens[at - 1].whitespace_:
        return False
    word, after = tokens[at - 2].text, tokens[at].text
    plain = (word.islower() and word.isalpha() and len(word) > 1) or word[-1].isdigit()
    return plain and after[0].isupper() and not tokens[at - 2].whitespace_


def _after_quotation(tokens: Sequence[Token], at: int) -> bool:
    """Say whether the sentence goes on behind a closing mark: behind a comma, in small letters, or "Rose said"."""
    inner, word = inside(tokens, at), tokens[at].text
    if inner == "," or (inner[-1] in END_MARKS and word[0].islower()):
        return True
    name = [token.text for token in tokens[at : at + MOST_NAME + 1]]
    verb = next((place for place, text in enumerate(name) if text in SAYING), 0)
    return inner in {"?", "!"} and verb > 0 and all(text[0].isupper() for text in name[:verb])


def inside(tokens: Sequence[Token], at: int) -> str:
    """Give the last word before the closing marks that stand before a place."""
    last = next((place for place in range(at - 1, 0, -1) if not closes(tokens, place)), 0)
    return tokens[last].text


def closes(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a mark closes a quotation or a bracket; a straight one hangs from the word before it."""
    text = tokens[at].text
    if at == 0 or text in OPENING:
        return False
    tight = not tokens[at - 1].whitespace_
    last = at + 1 == len(tokens)
    loose = last or bool(tokens[at].whitespace_) or tokens[at + 1].is_punct
    return tight and (text in CLOSING or (text in STRAIGHT and loose))


def _opens(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a mark opens a quotation: a straight one stands behind a space and hangs from the word behind it."""
    text = tokens[at].text
    loose = at == 0 or bool(tokens[at - 1].whitespace_)
    return (
        text in OPENING
        or (text in STRAIGHT | CLOSING and at == 0)
        or (text in STRAIGHT and loose and not tokens[at].whitespace_)
    )
