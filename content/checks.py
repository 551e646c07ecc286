"""Step 5, check: reasons to reject a question, one function each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.model import Choice, Gap, Open, Rejection, key_words
from content.well_formed import flaw

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from content.model import Question
    from content.reading import Reading

MOST_WORDS = 25  # quality.md, rule 2
LENGTH_RATIO = 2.5  # names differ in length by nature; a key beyond this stands out
POINTING = re.compile(
    r"\b(he|she|it|they|him|them|this|these|those|here|there|we|us|our|you|your|I|my)\b", re.IGNORECASE
)
# A time that only the sentence before can date.
UNDATED = re.compile(
    r"\b(?:the )?(?:next|following|previous|same|later|earlier) (?:\w+ )?"
    r"(?:____|day|night|week|month|year|summer|winter|spring|autumn|decade)s?\b",
    re.IGNORECASE,
)
QUOTED = re.compile(r"[\"“].*?[\"”]")
# "it" and "them" mostly find what they mean inside the quotation, and "we" is the speaker's side.
LEANING_QUOTE = re.compile(
    r"[“\"](?:\w+,? )?(?:they|he|she|those|these|this|that)\b|\bby then\b|\bthat (?:system|time|way|case)\b",
    re.IGNORECASE,
)
LEAD = re.compile(r"^True(?: or false:|, false or not stated\?) ")
# Their prompts show the sentence or the task itself.
OWN_KEY = {"gap", "match", "true_false", "central_idea", "structure", "evidence"}
ASKED = {"fact", "why_how"}  # questions even where the answer is written on lines
BROKEN = re.compile(r" [,.;:?!]|,\s*[.?]|\(\s*\)|\s{2,}|\b(a|an|the|of|and|to) [?.]|\b(\w+) \2\b", re.IGNORECASE)
HANGING = re.compile(r"\b(?:was|were|is|are|has|had|have|will|and|of|the)\.$")  # a statement without its end
STOP = {"the", "a", "an", "of", "in", "and", "for", "at", "to", "on", "by", "with", "from", "more", "than", "about"}


def too_long(question: Question, _: Reading) -> str | None:
    """Reject a prompt of more words than a student keeps in mind."""
    count = len(LEAD.sub("", question.prompt).split())
    if isinstance(question.shape, Open) and question.type not in ASKED:
        return None  # a task for a free answer takes two or three sentences
    return f"The question has {count} words." if count > MOST_WORDS else None


def dangling(question: Question, _: Reading) -> str | None:
    """Reject a prompt that points to something outside itself."""
    if question.type == "match" or (isinstance(question.shape, Open) and question.type not in ASKED):
        return None  # a task speaks to "you" of "this article"
    said = LEANING_QUOTE.search(question.prompt) if question.type == "who_said" else None
    if said:
        return f"“{said[0].lstrip(chr(8220) + chr(34))}” in the quotation points to something outside it."
    prompt = QUOTED.sub("", question.prompt)
    if UNDATED.search(prompt):
        return "It speaks of a time that only another sentence makes clear."
    found = POINTING.search(prompt.replace("U.S.", "").replace("US ", ""))
    return f"“{found[0]}” points to something that the question does not name." if found and found[0] != "US" else None


def unnamed(question: Question, reading: Reading) -> str | None:
    """Refuse a stem that names nothing, but speaks of "the platform" as if one knew it."""
    if question.type not in STATED or NAMED.search(question.prompt[1:]):
        return None
    title = _content(reading.article.title)
    loose = (found for found in DEFINITE.findall(question.prompt) if not _content(found) & title)
    return next((f"The question names nothing, so that “the {found}” hangs." for found in loose), None)


STATED = {"fact", "why_how", "how_many"}
DATES = "January|February|March|April|May|June|July|August|September|October|November|December"
DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
NAMED = re.compile(rf"\b(?!(?:{DATES}|{DAYS}|According)\b)[A-Z]")
# One of a kind for every reader, or told by what follows: the number of visitors, the first bridge in the region.
DEFINITE = re.compile(
    r"\bthe (?!(?:world|sun|moon|earth|internet|first|second|last|most|number|end|beginning|age|same|past|future"
    r"|climate|\w+est)\b)(?![\w-]+ (?:of|for|that|which|who|to)\b)((?:[\w’'-]+ ?){1,3})"
)


def half_compared(question: Question, _: Reading) -> str | None:
    """Reject a prompt that adds to, or compares with, what only another sentence tells."""
    found = next((rule.search(question.prompt) for rule in LEANING_ON if rule.search(question.prompt)), None)
    return f"“{found[0]}” needs the sentence before it." if found else None


ADDED = re.compile(
    r"\b(?:similar|further|additional|comparable)\b(?! to\b)|\bas well(?: as)?[?.]|\bas well\b(?! as\b)"
    r"|\b(?:shortly|soon|long) (?:after|before),",
    re.IGNORECASE,
)
# "as much" without a second "as" leaves open as what.
HALF_COMPARED = re.compile(r"\bas (?:much|many|long|often|big|large)\b(?!.*\bas\b)", re.IGNORECASE)
# What is compared with everywhere else stands in a place that only another sentence names.
PLACELESS = re.compile(
    r"^(?!.*\b(?:[Ii]n|[Oo]f|[Aa]t|[Aa]cross) (?:the )?[A-Z]).*\bthan (?:globally|elsewhere|nationally|worldwide)\b"
)
LEANING_ON = (ADDED, HALF_COMPARED, PLACELESS)


def too_open(question: Question, _: Reading) -> str | None:
    """Reject a question that says too little to have one answer.

    In:  What are technicians using?
    Out: rejected
    """
    found = OPEN_STEM.match(question.prompt)
    if question.type != "fact" or found is None:
        return None
    telling = [word for word in _content(question.prompt) if word not in LIGHT_WORDS]
    least = LEAST_OF_WHAT if found[0].casefold() == "what" else LEAST_TELLING
    return "The question is too open to have one answer." if len(telling) < least else None


OPEN_STEM = re.compile(r"(?:What|Who|Where|When|Which \w+)\b", re.IGNORECASE)
# What a question is about, its light words not counted; "what" can be answered in more ways than the others.
LEAST_TELLING, LEAST_OF_WHAT = 2, 3
# fmt: off
LIGHT_WORDS = {
    "what", "who", "where", "when", "which", "whose", "did", "does", "do", "is", "are", "was", "were", "be", "been",
    "being", "has", "have", "had", "having", "will", "would", "can", "could", "use", "used", "using", "uses", "make",
    "makes", "made", "making", "get", "gets", "got", "take", "takes", "took", "taken", "say", "said", "says", "see",
    "saw", "seen", "give", "gives", "gave", "given", "come", "came", "go", "goes", "went", "put", "show", "shows",
    "country", "place", "organisation", "person", "thing", "expected", "happen", "happened", "include", "includes",
    "included", "ask", "asks", "asked", "asking", "call", "calls", "called", "want",
    "wants", "wanted", "their", "its", "his", "her", "people", "one", "long", "around", "into", "out", "up", "off",
    "over",
}
# fmt: on


def badly_formed(question: Question, _: Reading) -> str | None:
    """Reject a prompt whose marks or first letter show that a phrase was cut wrongly."""
    prompt = question.prompt
    hanging = HANGING.search(prompt)
    odd = (
        hanging is not None
        or prompt.count('"') % 2
        or prompt.count("“") != prompt.count("”")
        or prompt.count("(") != prompt.count(")")
    )
    broken = BROKEN.search(prompt) or (not prompt[:1].isupper() and prompt[:1] not in '_"“$£€0123456789')
    return "The sentence is not well formed." if odd or broken or not prompt.endswith(("?", ".", '"', "”")) else None


def flawed(question: Question, reading: Reading) -> str | None:
    """Reject a prompt, or a short key, that is no sound English, or repeats a slip of the article."""
    if question.type in {"reference", "word_in_context", "discussion"}:
        return None  # they show the article's own words, or a task of ours
    key = key_words(question) if isinstance(question.shape, Choice | Gap) else ""
    return flaw(question.prompt, reading.article.text) or flaw(key, reading.article.text)


def cut_short(question: Question, _: Reading) -> str | None:
    """Reject an answer that ends in the middle of a phrase."""
    answer = key_words(question)
    last = answer.split()[-1].casefold() if answer.split() else ""
    return "The answer breaks off." if last in UNFINISHED else None


UNFINISHED = {"of", "the", "a", "an", "and", "or", "in", "for", "to", "with", "by", "at", "on", "from", "as", "than"}


def gives_away(question: Question, _: Reading) -> str | None:
    """Reject a prompt that holds a word of its own answer."""
    if question.type in OWN_KEY or not isinstance(question.shape, Choice | Gap):
        return None
    shared = _content(key_words(question)) & _content(question.prompt)
    return f"“{min(shared)}” stands in the question and in the answer." if shared else None


def uneven(question: Question, _: Reading) -> str | None:
    """Reject options among which the key stands out by its length, or that repeat one another."""
    if not isinstance(question.shape, Choice) or question.type == "true_false":
        return None
    texts = [option.text for option in question.shape.options]
    if len({text.casefold() for text in texts}) < len(texts):
        return "Two options are the same."
    others = [len(option.text) for option in question.shape.options if not option.right]
    key = len(question.shape.right.text)
    stands_out = key > LENGTH_RATIO * max(others) or key * LENGTH_RATIO < min(others)
    return "The right option stands out by its length." if stands_out else None


def unproved(question: Question, reading: Reading) -> str | None:
    """Reject a question without evidence inside the text."""
    length = len(reading.article.text)
    good = question.evidence and all(0 <= passage.start < passage.end <= length for passage in question.evidence)
    return None if good else "No sentence of the text proves the answer."


def second_right(question: Question, reading: Reading) -> str | None:
    """Reject a choice one of whose wrong options stands in the evidence beside the key."""
    if not isinstance(question.shape, Choice) or question.type != "fact":
        return None
    proof = " ".join(reading.article.quote(passage) for passage in question.evidence)
    wrong = (option.text for option in question.shape.options if not option.right)
    found = next((text for text in wrong if text not in question.prompt and _stands_in(text, proof)), None)
    return f"“{found}” stands in the same sentence and could be right too." if found else None


def _stands_in(text: str, proof: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(text)}(?!\w)", proof) is not None


RULES: tuple[Callable[[Question, Reading], str | None], ...] = (
    unproved,
    too_long,
    badly_formed,
    flawed,
    dangling,
    half_compared,
    too_open,
    unnamed,
    cut_short,
    gives_away,
    uneven,
    second_right,
)


def check(question: Question, reading: Reading) -> Rejection | None:
    """Give the first rule that a candidate breaks, or None."""
    for rule in RULES:
        reason = rule(question, reading)
        if reason is not None:
            return Rejection(question.type, rule.__name__, reason, question.prompt)
    return None


def sift(candidates: Iterable[Question], reading: Reading) -> tuple[tuple[Question, ...], tuple[Rejection, ...]]:
    """Part candidates into kept questions and rejections."""
    kept: list[Question] = []
    rejected: list[Rejection] = []
    for question in candidates:
        rejection = check(question, reading)
        if rejection is None:
            kept.append(question)
        else:
            rejected.append(rejection)
    return tuple(kept), tuple(rejected)


def _content(text: str) -> set[str]:
    return {word for word in re.findall(r"[^\W_]+", text.casefold()) if word not in STOP and len(word) > 1}
