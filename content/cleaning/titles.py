"""A story's title: its first line, or else the main clause of its lead where punctuation shows it.

In:  A boy has become famous after he was filmed pointing out mistakes in a lesson, his mother said.
Out: A boy has become famous
"""

from __future__ import annotations

import re

from content.cleaning.patterns import words

MOST_TITLE_WORDS, MOST_TITLE = 20, 160
STORY_WORDS = 20  # a title stands above something at least this long
MOST_LEAD_WORDS, LEAST_LEAD_WORDS = 12, 4
ENDED = re.compile(r"(?<![A-Z]\.[A-Z])[.;:,…]$|[.!?][\"”’']$")
BULLET = re.compile(r"[•*·▪–—-]\s|\d+[.)]\s|\(?[a-z]\)\s")
SLUG_WORD = re.compile(r"[a-z]{4,}")
LEAST_SLUG_WORDS = 3
SHARED_SLUG = 0.5
SENTENCE_END = re.compile(r"[.!?](?=[\"”’']?(?:\s|$))")
ABBREVIATION = re.compile(r"(?:\b[A-Z]|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Col|Lt|Sgt|Prof|No|vs|Co|Inc|Ltd|Jr))$")
# Where a main clause may end by punctuation or by a word that opens another.
# A comma counts only before such a word, for it may part a list; "as" not after "emerged" or before "a symbol".
OPENERS = (
    "with|after|according|but|while|as|when|which|who|where|amid|despite|following|because|although|including|making|"
    "said|says"
)
CLAUSE_END = re.compile(
    rf",(?= (?:{OPENERS})\b)|[;:](?=\s)|\s(?:[–—(]|--)|"
    r"\s(?:after|because|when|while|amid|although)\s|(?<!ed)(?<!en)\sas\s(?!an?\s|the\s|one\s|part\s|well\s|many\s|much\s)",
)
BROKEN = re.compile(r"[\"“”«»()\[\]{}\\]")


def is_title(lines: list[str], address: str) -> bool:
    """Tell whether the first line is the title of what follows, and not a sub-heading that lost it."""
    first = lines[0]
    if len(first.split()) > MOST_TITLE_WORDS or len(first) > MOST_TITLE or not any(map(str.isalpha, first)):
        return False
    if ENDED.search(first) or re.search(r"[{}\\<>]", first) or BULLET.match(first):
        return False
    under = any(len(line.split()) >= STORY_WORDS for line in lines[1:6])
    return under and _suits(first, address)


def _suits(line: str, address: str) -> bool:
    # The end of a newspaper's address is made of its title's words: a line without them is something else.
    slug, own = slug_words(address), set(SLUG_WORD.findall(line.casefold().replace("’", "").replace("'", "")))
    if len(slug) < LEAST_SLUG_WORDS or not own:
        return True
    return len(own & slug) >= SHARED_SLUG * len(own)


def slug_words(address: str) -> set[str]:
    """Give the words of four letters and more in the longest part of an address."""
    return set(SLUG_WORD.findall(max(address.casefold().split("?")[0].split("/")[3:], key=len, default="")))


def same_words(line: str, title: str) -> bool:
    """Tell whether a line is the title again, whatever its capitals and marks."""
    return bool(title) and re.findall(r"\w+", line.casefold()) == re.findall(r"\w+", title.casefold())


def natural_case(title: str, text: str) -> str:
    """Write a title in capitals the way the story writes its words: names keep their capitals."""
    seen: dict[str, str] = {}
    for word in re.findall(r"(?<=[\w,] )[\w’'-]+", text):
        if word.islower() or word.casefold() not in seen:
            seen[word.casefold()] = word
    written = re.sub(r"[\w’'-]+", lambda match: seen.get(match[0].casefold(), match[0].lower()), title)
    return written[:1].upper() + written[1:]


def title_of_lead(paragraph: str) -> str:
    """Give the lead's main clause in four to twelve words, or nothing where punctuation does not show it."""
    sentence = _first_sentence(paragraph)
    clause = sentence[: match.start()] if (match := CLAUSE_END.search(sentence)) else sentence
    clause = clause.strip()
    return clause if _stands_alone(clause) else ""


def _first_sentence(paragraph: str) -> str:
    for match in SENTENCE_END.finditer(paragraph):
        if not ABBREVIATION.search(paragraph[: match.start()]):
            return paragraph[: match.start()] if match[0] == "." else paragraph[: match.end()]
    return paragraph


def _stands_alone(clause: str) -> bool:
    tokens = [token.casefold() for token in re.findall(r"[\w’'-]+", clause)]
    if (
        not LEAST_LEAD_WORDS <= len(clause.split()) <= MOST_LEAD_WORDS
        or BROKEN.search(clause)
        or len(tokens) < LEAST_LEAD_WORDS
    ):
        return False
    kinds = words("title_words.tsv")
    verbs = [place for place, token in enumerate(tokens) if token in kinds["verb"]]
    if not verbs or not 0 < verbs[0] < len(tokens) - 1:
        return False
    return tokens[0] not in kinds["start"] and tokens[-1] not in kinds["end"]
