"""Fill the gap: hide a figure, a name or a difficult word of a statement and ask for it back.

In:  Marie Curie won the Nobel Prize in 1903.
Out: In 1903, ____ won the Nobel Prize. (Marie Curie)
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from wordfreq import zipf_frequency

from content.agreement import agree_on_clause
from content.bank import banks
from content.glossary.forms import formed
from content.glossary.sense import understood
from content.model import BLANK, Gap, Pairs, Question, key_words
from content.reading.phrases import sentence_of
from content.rewording import checkable, reworded
from content.rewording.changed import has_one_number, is_asserted
from content.rewording.worth import LEAST_CARRIED, is_worth_stating
from content.simplify import is_finite, own_subject
from content.statements import MOST_WORDS, told
from content.worth import carried_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from content.glossary.sense import Understood
    from content.reading import Reading
    from content.reading.names import Name
    from content.statements import Told

TYPE = "gap"
LEAST_WORDS = 8  # a shorter sentence leaves too many ways to fill it
# What stands before or behind a gap that only a guess could fill, or that the sentence fills itself.
BEFORE = re.compile(
    r"(?:\b(?:the|first|last|past|next|top|all|only|Dr|Mr|Mrs|Ms|President|said|says|told|analyst|spokesman)\.?|[(+>=<-]"
    r"|\b[Aa]ccording to|\bone in|\bthe journal|\w and|\w or|\d)\s*$",
)
BEHIND = re.compile(r"^(?:,? (?:said|says|told|added)\b|['’]|\)| \([A-Z]|,? and \w+ said|,? (?:and|or) |, [A-Z]|-)")
# The words before a figure's number, and the unit behind it, stay: about ____ people, ____ months.
BARE = re.compile(r"(?:[£€$]|US\$)?[\d.,]*\d(?:%|(?: (?:million|billion|trillion))?)|[a-z]+(?:-[a-z]+)?")
QUANTIFIERS = re.compile(
    r"^(?:(?:more|less|fewer|greater) than|at (?:least|most)|as (?:many|much) as|up to|close to|about|around|nearly"
    r"|almost|over|under|some|roughly|approximately|only|just|a|the) ",
    re.IGNORECASE,
)
CLUE = range(2, 6)  # words of a meaning: one word alone has too many that mean the same


def propose(reading: Reading) -> Iterator[Question]:
    """Hide each figure, name and difficult word that stands once in a statement worth making."""
    yield from _banked(reading)
    hard = understood(reading)[0]
    hidden: set[str] = set()
    for clause in told(reading):
        if LEAST_WORDS <= len(clause.text.split()) <= MOST_WORDS and is_worth_stating(reading, clause, 0):
            little = carried_by(reading, clause.fact.passage) < LEAST_CARRIED
            for question in (*_gaps(reading, clause), *_hard_words(clause, hard)):
                hidden.add(key_words(question))
                word = f"{BLANK} (" in question.prompt  # of these a lesson has enough in other types
                yield replace(question, spare=little or word or question.prompt.startswith(BLANK))
    yield from _quoted(reading, [one for one in hard if one.span.text not in hidden])


def _banked(reading: Reading) -> Iterator[Question]:
    """Ask for words from a box.

    In:  The storm left half of the island without electricity.
    Out: The storm left half of the ____ without electricity. (island), and three or four more
    """
    for found in banks(reading):
        pairs = Pairs(tuple((hole.text, hole.word) for hole in found.holes), found.extra)
        passages = tuple(hole.passage for hole in found.holes)
        prompt = f"Complete each sentence with a word from the box; {UNNEEDED[len(found.extra)]}"
        yield Question(TYPE, prompt, pairs, passages, points=len(passages), difficulty=0.5)


UNNEEDED = {1: "one word is not needed.", 2: "two words are not needed."}
MOST_QUOTED = 2  # a lesson may have
MOST_SENTENCE, LEAST_SENTENCE = 17, 8  # words of a sentence that a question quotes whole


def _quoted(reading: Reading, hard: Iterable[Understood]) -> Iterator[Question]:
    """Hide a hard word of a sentence that the question quotes, so that nothing in it needs the sentence before.

    In:  It was a futile gesture.
    Out: Which word from paragraph 4 fills the gap? “It was a ____ (without any use) gesture.”
    """
    made = 0
    for one in hard:
        meaning = formed(one.entry, one.entry.equivalent, one.span.root.tag_) if one.entry.equivalent else None
        text = " ".join(one.span.sent.text.split())
        root = one.span.sent.root
        told_whole = is_finite(root) and own_subject(root) is not None and agree_on_clause(root, reading.second)
        clear = (
            told_whole
            and meaning is not None
            and len(meaning.split()) in CLUE
            and not _is_kin(one.span.text, meaning, text)
        )
        if made < MOST_QUOTED and clear and _is_hard(one) and _is_quotable(text, one.span.text):
            made += 1
            passage = sentence_of(one.span.root)
            shown = re.sub(rf"\b{one.span.text}\b", f"{BLANK} ({meaning})", text)
            prompt = f"Which word from paragraph {reading.article.place(passage).paragraph} fills the gap? “{shown}”"
            yield Question(TYPE, prompt, Gap(one.span.text), (passage,), difficulty=0.5, spare=True)


def _is_quotable(text: str, word: str) -> bool:
    """Say whether a sentence is short and whole, holds a word once, and no marks that a quotation would break."""
    plain = text.endswith(".") and not re.search(r"[“”\"()\[\]:;]|‘", text)
    return plain and LEAST_SENTENCE <= len(text.split()) <= MOST_SENTENCE and len(re.findall(rf"\b{word}\b", text)) == 1


def _gaps(reading: Reading, clause: Told) -> Iterator[Question]:
    other = reworded(reading, clause, kept=checkable(reading))
    wordings = (*([other.text] if other is not None else []), clause.text)
    for answer, accepted in (*_figures(reading, clause), *_names(reading, clause)):
        prompt = next(_blanked(wordings, answer, named=bool(accepted)), None)
        if prompt is not None and _is_placed(reading, prompt, answer):
            others = tuple(form for form in accepted if form != answer)
            yield Question(TYPE, prompt, Gap(answer, others), (clause.fact.passage,), difficulty=0.4)


def _is_placed(reading: Reading, prompt: str, answer: str) -> bool:
    """Say whether a sentence tells by names what it is about, and a map alone does not fill its gap.

    In:  Hundreds of people were sent to ____ for treatment.
    Out: False: which people, and when?
    """
    others = [name for name in reading.names if any(form in prompt for form in (name.text, *name.forms))]
    kinds = {name.kind for name in reading.names if name.text == answer}
    known = answer in f"{reading.article.title} {reading.article.paragraphs[0]}"
    mapped = "place" in kinds and (known or any(name.kind == "place" for name in others))
    open_at_front = prompt.startswith((BLANK, "Last ", "This ", "Next ", "Just last "))
    return len(prompt.split()) >= LEAST_PLACED and bool(others) and not mapped and not open_at_front


LEAST_PLACED = 9  # words


def _blanked(wordings: Iterable[str], answer: str, *, named: bool) -> Iterator[str]:
    """Give the wordings in which the answer stands once and can be filled in, with the blank in its place."""
    for whole in wordings:
        found = list(re.finditer(rf"(?<![\w,.]){re.escape(answer)}(?![\w,.]\w|\w)", whole))
        if len(found) == 1 and _is_fillable(whole, found[0], named=named):
            yield whole[: found[0].start()] + BLANK + whole[found[0].end() :]


def _figures(reading: Reading, clause: Told) -> Iterator[tuple[str, tuple[str, ...]]]:
    passage = clause.fact.passage
    for count in reading.counts:
        number = BARE.match(QUANTIFIERS.sub("", QUANTIFIERS.sub("", count.figure)))
        if passage.start <= count.span.start < passage.end and number is not None and count.unit != "age":
            yield number[0], ()


def _names(reading: Reading, clause: Told) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the names that are not what the whole story is about, nor one of a list."""
    passage = clause.fact.passage
    for name in reading.names:
        here = any(passage.start <= mention.start < passage.end for mention in name.alone)
        single = name.kind == "person" and " " not in name.text
        if here and name.kind in {"person", "organisation", "place"} and not single and not _is_topic(reading, name):
            yield name.text, name.forms or (name.text,)


def _is_topic(reading: Reading, name: Name) -> bool:
    """Say whether a place or a body is the one that the story names most, so that anyone would guess it."""
    alike = (other for other in reading.names if other.kind == name.kind)
    often = len(name.mentions) >= LEAST_TOPIC
    return often and name.kind != "person" and name == max(alike, key=lambda other: len(other.mentions))


LEAST_TOPIC = 3  # mentions


def _is_fillable(whole: str, gap: re.Match[str], *, named: bool) -> bool:
    """Say whether the words around a gap tell what belongs there."""
    before, behind = whole[: gap.start()], whole[gap.end() :]
    if BEHIND.search(behind) or ANOTHER.search(whole):
        return False
    if named:
        if not before and MANY.match(behind) and not gap[0].endswith("s"):
            return False
        sourced = before.casefold().endswith(("according to ", "according to the "))
        return BEFORE_NAMES.search(before) is not None and not sourced and not _gives_away(gap[0], before + behind)
    return not BEFORE.search(before) and has_one_number(whole) and is_asserted(whole, gap.start(), gap[0])


# "The most prestigious one" is of a kind that the sentence before names.
ANOTHER = re.compile(r"\b(?:most \w+|\w+est|first|last|only|biggest|same) ones?\b")
MANY = re.compile(r" (?:were|are|have)\b")  # what one name is not: the others of its list were cut


# A name stands by itself, behind no title that tells whose it is, and in no list.
BEFORE_NAMES = re.compile(
    r"(?:^|, |\b(?:by|met with|to|from|that|in|at|near|against|than|on|into|through|joined|beat|met|over)(?: the)? "
    r"|\b[a-z]{3,}(?:ed|s) (?:the )?|\b[a-z]{3,} of (?:the )?)$"
)
STEM = 4  # letters


def _gives_away(answer: str, rest: str) -> bool:
    """Say whether the rest of a statement holds a word of the answer's stem: Ukraine, Ukrainian."""
    stems, others = ({word[:STEM].casefold() for word in re.findall(r"\w{4,}", text)} for text in (answer, rest))
    return bool(stems & others)


def _hard_words(clause: Told, hard: Iterable[Understood]) -> Iterator[Question]:
    """Hide a word of the dictionary whose meaning, told beside the gap, leaves one answer.

    In:  The army operates with impunity.
    Out: The army operates with ____ (freedom from punishment).
    """
    places = {place for part in (clause.fact.subject, *clause.fact.after) for place in part.tokens}
    for one in hard:
        word = one.span.text
        inside = set(range(one.span.start, one.span.end)) <= places | set(clause.fact.group)
        meaning = formed(one.entry, one.entry.equivalent, one.span.root.tag_) if one.entry.equivalent else None
        if not inside or meaning is None or not _is_hard(one) or _is_kin(word, meaning, clause.text):
            continue
        found = list(re.finditer(rf"(?<![\w-]){re.escape(word)}(?![\w-])", clause.text))
        if len(found) == 1 and len(meaning.split()) in CLUE:
            prompt = f"{clause.text[: found[0].start()]}{BLANK} ({meaning}){clause.text[found[0].end() :]}"
            yield Question(TYPE, prompt, Gap(word), (clause.fact.passage,), difficulty=0.55)


LEAST_LETTERS = 4
# A rarer word than these has hardly another that would fill its place as well.
COMMONEST = {"NOUN": 4.2, "ADJ": 3.6}


def _is_hard(one: Understood) -> bool:
    """Say whether a word is a rare noun or adjective that stands by itself, in no compound and no set phrase."""
    word, doc = one.span.root, one.span.doc
    common = word.tag_ in {"JJR", "JJS"}
    rare = not common and zipf_frequency(word.lower_, "en") < COMMONEST.get(word.pos_, 0)
    alone = len(one.span) == 1 and word.text.islower() and word.dep_ not in {"compound", "flat", "fixed"}
    before, behind = doc[max(0, word.i - 1)], doc[min(word.i + 1, len(doc) - 1)]
    phrase = before.pos_ == "ADP" and behind.lower_ == "of"
    alone = alone and not any(child.dep_ == "compound" for child in word.children)
    return rare and alone and not phrase and "-" not in {before.text, behind.text}


def _is_kin(word: str, meaning: str, sentence: str) -> bool:
    """Say whether a meaning holds a word of the same stem, or one that stands there: a special ____ (special court)."""
    parts = {part[:LEAST_LETTERS] for part in meaning.casefold().split() if len(part) >= LEAST_LETTERS}
    shown = {part[:LEAST_LETTERS] for part in re.findall(r"\w+", sentence.casefold()) if len(part) >= LEAST_LETTERS}
    return word[:LEAST_LETTERS] in parts or bool(parts & shown)
