"""Item-writing flaws, one function each: what is wrong with a question that a program can see.

The flaws are those of Haladyna, Downing and Rodriguez (2002, "A review of multiple-choice item-writing guidelines for
classroom assessment") and of Tarrant et al. (2006, "The frequency of item writing flaws"). Nothing here is shared with
content/: a rule that is broken there is found here. Frozen: a rule that changes moves every figure measured before.
"""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Callable

from tests.gate.item import (
    ABSOLUTE,
    ARTICLES,
    EMPTY,
    FIGURE,
    HEDGED,
    NUMBER_WORDS,
    OPPOSITES,
    PERSONAL,
    PREPOSITIONS,
    Item,
    stem,
    stems,
    words,
)

Flaw = Callable[[Item], bool]

ALL_OF_THEM = re.compile(r"\b(?:all|none|both|neither|any|two) of (?:the|these|them)\b.*|\bboth [ab]\b", re.IGNORECASE)
FILLER = re.compile(
    r"\b(?:not (?:stated|mentioned|given|known|say|said|specified|sure)|unknown|don.t know|no (?:one|reason|answer)|"
    r"(?:was|were|is|are) not (?:mentioned|stated|specified)|no information|refused to (?:say|disclose))\b|^nothing\b",
    re.IGNORECASE,
)
NEGATIVE = re.compile(
    r"\b(?:not|except|never|least likely|cannot|without|n.t|isn.t|wasn.t|doesn.t|didn.t|don.t|can.t)\b"
)
ABOUT_THE_TEXT = re.compile(r"\b(?:the|this) (?:article|passage|text|author|story)\b", re.IGNORECASE)
POINTING = re.compile(
    r"\b(?:he|she|it|they|him|them|his|her|hers|its|their|theirs|these|those|we|our|us|my|here)\b|\bthis\b(?! is\b)",
    re.IGNORECASE,
)
# What a pronoun may stand for: a name, a plural, a noun with its article, or whoever is asked for.
NAMED_BEFORE = re.compile(r"\b[Ww]ho\b|\b[A-Z]\w+|\w{3}s\b|\b(?:[Tt]he|[Aa]n?|[Ee]ach|[Ww]hich) \w+")
# Its capital letter names nobody where the word is empty.
OPENING = re.compile(r"\W*((?!(?:The|An?|Each|Who|Which)\b)\w+)(?: many| much)?\W*")
FLOATING_TIME = re.compile(
    r"\b(?:now|today|currently|recently|nowadays|tomorrow|yesterday|so far|at the moment)\b"
    r"|\b(?:this|last|next) (?:year|week|month|night|summer|winter|spring|autumn)\b",
    re.IGNORECASE,
)
VAGUE = re.compile(
    r"^(?:which of (?:the following|these)\b|what (?:is|are|was|were) (?:true|something|said)\b"
    r"|what (?:do|does|did|can|could) (?:we|you)\b|what happen(?:ed|s)\b|what (?:is|was) .{0,30} about\?"
    r"|.*\bof the following\b|.*\b(?:is|are|was|were) (?:true|correct)\b)",
    re.IGNORECASE,
)
SAYING = re.compile(
    r"^(?:according to [^,]+, )?what (?:do|does|did|has|have|is|was|were|are)\b.*\b"
    r"(?:say|said|think|believe|state|claim|imply|suggest|mention|tell|do|doing|done|make|see|find|have|want)\b"
    r"(?: (?:about|of|to|with|in|on|at|for)\b.*)?\?$",
    re.IGNORECASE,
)
BROKEN = re.compile(
    r"\b(\w+) \1\b|\s[,.;:?!](?!\.)|\b[Aa] [aeio][a-z]|\b[Aa]n [bcdfgjklmnpqrtvwxyz][a-z]{2}|\.\.\.|\( | \)"
)
QUOTED = re.compile(r"[“\"].*?[”\"]")
ABBREVIATIONS = re.compile(r"\b(?:U\.S\.|U\.N\.|US\b|[A-Z]\.|(?:Mr|Mrs|Ms|Dr|St|No|Gen|Sen|Gov|Jr|vs|a\.m|p\.m)\.)")
PROUD = re.compile(r"[A-Z]\w+(?:$| [A-Z])")  # a name such as Beijing or Jiangling Group
PLACE = re.compile(r"\bParagraph \d+")  # says where the evidence stands, and stands not in it
TASK = re.compile(r"\bparagraph \d|^Match\b|^Put\b")  # the paragraph, or the list, holds what is asked about
LONGEST_STEM = 25
LEAST_TOLD, LEAST_TOLD_OF_SAYING = 2, 4  # words of content in a stem; "What did Lind say?" has one
STANDS_OUT, LEAST_LETTERS = 1.3, 6  # a key so much longer than every other option
UNEVEN = 2.2  # the longest option against the middle one
SHORT_OPTION = 5  # words: in longer ones a figure is no kind of its own
REPEATED = 3  # words with which all options begin


def longest_key(item: Item) -> bool:
    """The right option is plainly the longest."""
    longest = max(map(len, item.wrong), default=len(item.key))
    return len(item.key) >= STANDS_OUT * longest and len(item.key) - longest >= LEAST_LETTERS


def uneven_options(item: Item) -> bool:
    """One option is far longer or far shorter than the others."""
    counts = sorted(len(words(text)) for text in item.options)
    middle = statistics.median(counts)
    return bool(item.wrong) and (
        (counts[-1] > UNEVEN * middle and counts[-1] - middle > 4)
        or (middle > UNEVEN * counts[0] and middle - counts[0] > 4)
    )


def grammar_cue(item: Item) -> bool:
    """The stem's article or number fits the right option only."""
    if not item.wrong:
        return False
    last = re.search(r"\b(an?)(?: ____)?[.… ]*$", item.prompt)
    if last:
        vowels = [text[:1].casefold() in "aeiou" for text in item.options]
        return len(set(vowels)) > 1
    two = re.search(r"\b(?:which|what|name the) (two|three|four|five)\b", item.prompt, re.IGNORECASE)
    joined = [bool(re.search(r"\band\b|,", text)) for text in item.options]
    return bool(two) and joined[0] and not any(joined[1:])


def repeats_stem(item: Item) -> bool:
    """A word of the stem stands in the right option and in no other."""
    stem = stems(item.prompt)
    return bool(item.wrong) and bool(stems(item.key) & stem) and not any(stems(text) & stem for text in item.wrong)


def overlapping(item: Item) -> bool:
    """One option lies within another."""
    bags = [stems(text) for text in item.options]
    pairs = [(one, other) for at, one in enumerate(bags) for other in bags[at + 1 :]]
    return any(one and other and one != other and (one < other or other < one) for one, other in pairs)


def absolute_words(item: Item) -> bool:
    """A word such as "always" marks a wrong option, and the right one has none."""
    marked = [bool(ABSOLUTE & set(words(text.casefold().replace("not all", "")))) for text in item.options]
    return any(marked[1:]) and not marked[0]


def hedged_key(item: Item) -> bool:
    """A careful word such as "may" or "some" marks the right option alone."""
    return (
        bool(item.wrong)
        and bool(HEDGED & set(words(item.key)))
        and not any(HEDGED & set(words(text)) for text in item.wrong)
    )


def negative_stem(item: Item) -> bool:
    """The stem asks for what is not so, and not in capitals."""
    asked = QUOTED.sub("", item.prompt)
    return asked.endswith("?") and bool(NEGATIVE.search(asked))


def pointing(item: Item) -> bool:
    """A pronoun stands before anything that it could mean."""
    prompt = QUOTED.sub("", item.prompt.removeprefix("True or false: "))
    prompt = re.sub(r"\bUS\b", "America", prompt)
    found = POINTING.search(prompt)
    before = "" if found is None else prompt[: found.start()]
    opening = OPENING.match(before)
    named = before[opening.end() :] if opening and opening[1].casefold() in EMPTY else before
    return found is not None and not NAMED_BEFORE.search(named)


def floating_time(item: Item) -> bool:
    """A time such as "now" or "last year" means another one on the day of the lesson."""
    return bool(FLOATING_TIME.search(QUOTED.sub("", item.prompt)))


def duplicates(item: Item) -> bool:
    """Two options say the same, in other endings or with another article."""
    said = [tuple(stem(word) for word in words(text) if word not in ARTICLES) for text in item.options]
    return bool(item.wrong) and len(set(said)) < len(said)


def second_right(item: Item) -> bool:
    """A wrong option is listed in the evidence together with the right one."""
    key = re.escape(item.key.casefold())
    between = r"(?:,[^,.;]{0,40})?(?:,| and| or|, and) (?:the |an? )?"
    return any(
        re.search(rf"\b{one}{between}{other}\b", item.evidence.casefold())
        for text in item.wrong
        for one, other in ((key, re.escape(text.casefold())), (re.escape(text.casefold()), key))
    )


def unsupported_key(item: Item) -> bool:
    """The right answer is a figure or a name of which the evidence says nothing; other words may be said otherwise."""
    key = PLACE.sub("", item.key)
    if not item.evidence or not key:
        return False
    proof = set(words(item.evidence))
    figures = set(FIGURE.findall(key)) - set(FIGURE.findall(item.evidence))
    names = {word.casefold() for word in re.findall(r"(?<=\w )[A-Z][a-z]{3,}", key)}
    known = {stem(word.removesuffix("'s")) for word in proof | set(words(item.prompt))}
    unnamed = bool(names) and not any(stem(name) in known for name in names) and not PERSONAL & proof
    return unnamed or (bool(figures) and not NUMBER_WORDS & proof)


def vague_stem(item: Item) -> bool:
    """The stem says too little to have one answer."""
    if TASK.search(item.prompt):
        return False
    told = stems(re.sub(r"^(?:true or false|complete).*?: ", "", item.prompt.casefold()))
    quoted = bool(re.search(r"[“\"]", item.prompt))
    saying = bool(SAYING.match(item.prompt)) and len(told) < LEAST_TOLD_OF_SAYING
    return bool(VAGUE.match(item.prompt)) or (not quoted and (len(told) < LEAST_TOLD or saying))


def long_stem(item: Item) -> bool:
    """The stem is longer than a reader keeps in mind."""
    return len(re.sub(r"^True or false: ", "", item.prompt).split()) > LONGEST_STEM


def unfinished_stem(item: Item) -> bool:
    """The stem is no question and no sentence with a blank: the options must end it."""
    return bool(item.wrong) and not item.prompt.rstrip('”"').endswith("?") and "____" not in item.prompt


def many_sentences(item: Item) -> bool:
    """The stem tells before it asks."""
    return bool(item.wrong) and bool(re.search(r"[.!?] [A-Z“]", ABBREVIATIONS.sub("x", QUOTED.sub("", item.prompt))))


def _form(text: str) -> str:
    """Give the kind of phrase that an option plainly is; clauses and noun phrases look alike to a program."""
    first = (words(text) or [""])[0]
    if first.endswith("ing") and len(first) > 5 and not PROUD.match(text):
        return "gerund"
    if first in PREPOSITIONS:
        return "preposition"
    return first if first in {"to", "because", "that", "whether", "if", "yes", "no"} else "other"


def not_parallel(item: Item) -> bool:
    """One option alone has another grammatical form than the others."""
    forms = Counter("sentence" if text.endswith(".") else _form(text) for text in item.options)
    return len(item.wrong) > 1 and len(forms) > 1 and 1 in forms.values()


def mixed_kinds(item: Item) -> bool:
    """Among short options some are figures and some are not."""
    if not item.wrong or max(len(words(text)) for text in item.options) > SHORT_OPTION:
        return False
    counted = [bool(FIGURE.search(text)) or bool(NUMBER_WORDS & set(words(text))) for text in item.options]
    return len(set(counted)) > 1


def all_of_the_above(item: Item) -> bool:
    """An option speaks of the others."""
    return any(ALL_OF_THEM.fullmatch(text.strip(" .")) for text in item.options)


def filler(item: Item) -> bool:
    """An option is no answer: "unknown", "no one"."""
    return any(FILLER.search(text) for text in item.options if item.wrong)


def names_the_text(item: Item) -> bool:
    """The stem speaks of "the passage", which nobody asks about outside a test."""
    whole = re.search(
        r"\b(?:paragraph|central idea|main idea|whole|best evidence|sentence)\b", item.prompt, re.IGNORECASE
    )
    return item.prompt.endswith("?") and not whole and bool(ABOUT_THE_TEXT.search(item.prompt))


def uneven_figures(item: Item) -> bool:
    """The figures of the options differ in precision: 48.2, 50 and 310."""
    found = [FIGURE.findall(text) for text in item.options]
    if not item.wrong or not all(len(figures) == 1 for figures in found):
        return False
    decimals = {len(figures[0].partition(".")[2]) for figures in found}
    return len(decimals) > 1


def backward_interval(item: Item) -> bool:
    """An option runs from a later to an earlier year."""
    spans = (re.search(r"(\d{4})\D{1,12}(\d{4})", text) for text in item.options if item.wrong)
    return any(span is not None and int(span[1]) >= int(span[2]) for span in spans)


def unordered_figures(item: Item) -> bool:
    """Options that are one figure each do not rise or fall."""
    found = [FIGURE.findall(text) for text in item.shown]
    if len(item.wrong) < 2 or not all(len(figures) == 1 for figures in found):
        return False
    values = [float(figures[0].replace(",", "")) for figures in found]
    return values != sorted(values) and values != sorted(values, reverse=True)


def stem_in_option(item: Item) -> bool:
    """A wrong option that is a name stands in the stem itself."""
    return any(text[:1].isupper() and len(words(text)) < 4 and text in item.prompt for text in item.wrong)


def repeated_opening(item: Item) -> bool:
    """All options begin with the same words, which belong into the stem."""
    openings = {tuple(words(text)[:REPEATED]) for text in item.options}
    return len(item.wrong) > 1 and len(openings) == 1 and len(words(item.key)) > SHORT_OPTION


def opposites(item: Item) -> bool:
    """One wrong option alone is the right one turned round, so that the others fall away."""
    key = set(words(item.key))
    turned = [
        any(pair & key and pair & set(words(text)) and pair & key != pair & set(words(text)) for pair in OPPOSITES)
        for text in item.wrong
    ]
    return len(item.wrong) > 2 and sum(turned) == 1


def converging(item: Item) -> bool:
    """The right option shares words with every other, which share none among themselves."""
    key, bags = stems(item.key), [stems(text) for text in item.wrong]
    apart = not any(one & other for at, one in enumerate(bags) for other in bags[at + 1 :])
    return len(bags) > 1 and all(key & bag for bag in bags) and apart


def _bare(found: re.Match[str]) -> str:
    return found[0].replace(".", "")


def broken_wording(item: Item) -> bool:
    """A word stands twice, an article is the wrong one, or a mark stands loose."""
    return any(
        BROKEN.search(ABBREVIATIONS.sub(_bare, text).replace("a U", "an X")) for text in (item.prompt, *item.options)
    )


FLAWS: tuple[Flaw, ...] = (
    longest_key,
    uneven_options,
    grammar_cue,
    repeats_stem,
    overlapping,
    absolute_words,
    hedged_key,
    negative_stem,
    pointing,
    floating_time,
    duplicates,
    second_right,
    unsupported_key,
    vague_stem,
    long_stem,
    unfinished_stem,
    many_sentences,
    not_parallel,
    mixed_kinds,
    all_of_the_above,
    filler,
    names_the_text,
    uneven_figures,
    backward_interval,
    unordered_figures,
    stem_in_option,
    repeated_opening,
    opposites,
    converging,
    broken_wording,
)
