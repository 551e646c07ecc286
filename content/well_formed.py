"""Well formed: signs in a finished sentence that a phrase was cut wrongly, or that the article itself has a slip.

In:  The area has been closed last year. / The 1st edition was launcged in April. / U. S. officials met.
Out: tense against time / a word that nobody writes / letters torn apart
"""

from __future__ import annotations

import re
from functools import cache

from wordfreq import zipf_frequency

LEAST_LETTERS = 4  # shorter unknown words are mostly abbreviations
OFTEN = 3  # a word that the article writes as often is no slip
MONTHS = "january|february|april|june|july|august|september|october|november|december"
DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
LOWER_WORD = re.compile(rf"(?<![\w’'@./-])[a-z]{{{LEAST_LETTERS},}}(?![\w@/]|[-’'.]\w)")
# What is wrong, and how it shows.
FLAWS = (
    (
        "The article does not fit the word behind it.",
        re.compile(r"\b[Aa]n (?:US|UN |UK|EU|one\b|uni(?!n)|use)|\b[Aa] [aeio](?!ne\b|nce\b|u)[a-z]"),
    ),
    (
        "A word that opened the sentence is lost.",
        re.compile(r"^(?:True or false: )?[A-Z]\w+, \w+ than \w+s\b|^(?:True or false: )?[B-HJ-Z] [a-z]"),
    ),
    (
        "A letter or a mark of the text is broken.",
        re.compile(
            r"\b\d \d\b|â ?€|Ã.|Â(?!\w)|�|&\w+;|(?<!\w)[āēīōūñé](?!\w)|\w[?!]\w|\?\s*[,;]"
            r"|\d,\d{3},\d{1,2}\b(?![,\d])|[<>]"
        ),
    ),
    (
        "Words beside a comma are lost.",
        re.compile(
            r",,|^An? (?:day|week|month|year|hour), |\w -[ ,.a-z]|^\d{4}, |[a-z]- (?!and|or|to)"
            r"|\d(?: percent| per cent|%) \d"
            r"|\b(?:located|lies|stands|situated)\b[^,]* (?:kilomet\w+|km|miles|met(?:er|re)s)\.$"
            r"|^For (?:example|instance)\b|\bwww\b|, In [a-z]"
        ),
    ),
    ("The letters of an abbreviation stand apart.", re.compile(r"\b(?:U\. [KNS]|E\. U|N\. [A-Z]|D\. C)\.")),
    ("A name of a day or a month is written small.", re.compile(rf"\b(?:{MONTHS}|{DAYS})\b")),
    (
        "The tense and the time do not go together.",
        re.compile(
            r"\b(?:has|have)(?: \w+)? (?:been )?\w+(?:ed|en|wn)\b(?!.*\bsince\b).*"
            r"\b(?:yesterday|ago|last (?:week|month|year|night|summer|winter|spring|autumn"
            r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|(?<!since )in (?:1[89]|20)\d\d)\b"
        ),
    ),
    (
        "A short form stands alone.",
        re.compile(r"(?<=\s)[’'](?:s|re|ve|ll|d|m)\b|\b(?:does|do|did|is|are|was|were) n[’']t\b"),
    ),
    (
        "A list has lost one of its members.",
        re.compile(
            r"\b(?:will|would|to|can|could|must|should) \w+ [^,]+, and \w+ing\b"
            r"|, (?:and|or|but)(?: \w+)?[.?]$|\b(?:and|or) (?:(?:and|or)\b|,)"
        ),
    ),
    (
        "The sentence breaks off.",
        re.compile(
            r"\b(?:was|were|is|are|has|had|have|will|of|the|a|an|and|or|which|that|who|by|at times|times)[.]$"
            r"|\b(?:responsible|able|due|likely|aware|capable|unable|willing|part|incredibly|very|so|now \w+ly)[.]$"
            r"|\bof about (?:the|a|an|his|her)\b|\w’ (?:an|s|t|re|ve|ll|m|d)\b"
            r"|\bby about (?!\d)|\b(?:of|at|with|by) (?:for|in|of|at|by|to)\b"
            r"|‘(?!\w[^’]*’)|\s’|’ ?(?:point|[a-z]+)’|\bthe’"
        ),
    ),
    (
        "The same word stands twice.",
        re.compile(r"\b(\w{3,})(?: and| or|,)? \1\b(?! (?:of|by)\b)", re.IGNORECASE),
    ),
    (
        "It says nothing, or hangs on another sentence.",
        re.compile(
            r"\b(\w{3,}) (?:is|are|was|were) \1\.$|\b[Tt]he then\b|\bnot to [^,]+\.$|\bran into \w+\.$", re.IGNORECASE
        ),
    ),
    ("A name tells of itself.", re.compile(r"\b([A-Z]\w{3})\w*[’']s (?:\w+ )?\1")),
    (
        "A pronoun stands in the wrong form.",
        re.compile(r"\b(?:to|of|by|with|for|from|According to) (?:he|she|they|we|I)\b(?! \w+ed)"),
    ),
    (
        "An article stands before a vowel or a plural.",
        re.compile(r"\ba (?=[aeio]\w)(?!one|once|eu|uni)|\ban (?=[bcdfgjkpqtvwz]\w)"),
    ),
    (
        "A verb does not go with its subject.",
        re.compile(r"\b(?:he|she|it) (?:are|were|have)\b|\bthey (?:is|was|has)\b"),
    ),
)


def flaw(text: str, article: str = "") -> str | None:
    """Give what is wrong with a sentence, or None; a word that the article often writes is no slip."""
    found = next((what for what, sign in FLAWS if sign.search(text)), None)
    if found is not None:
        return found
    if text.count('"') % 2 or text.count("“") != text.count("”"):
        return "A quotation is not closed."
    unknown = next(
        (word for word in LOWER_WORD.findall(text) if not _known(word) and article.count(word) < OFTEN), None
    )
    return None if unknown is None else f"“{unknown}” may be a slip of the pen."


@cache
def _known(word: str) -> bool:
    return bool(zipf_frequency(word, "en") > 0)
