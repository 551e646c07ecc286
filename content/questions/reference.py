"""Reference: what a pronoun in the text stands for, against other things that it might be taken for.

In:  The ministry wrote to the council in May. It paid for the bridge. (paragraph 2)
Out: In paragraph 2, what does “It” in “It paid for the bridge” refer to? (the ministry)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from content.distractors import shuffled
from content.distractors.world import level
from content.meant import FARTHEST, PEOPLE, is_clear, is_named, sex_of, within_clause
from content.model import Choice, Option, Passage, Question
from content.reading.callings import COUNTRY, capitals, countries
from content.reading.candidates import candidates
from content.reading.genders import first_names
from content.reading.phrases import passage_of, sentence_of, text_of, whole_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from spacy.tokens import Doc, Span, Token

    from content.reading import Reading
    from content.reading.candidates import Candidate
    from content.reading.mentions import Referent

TYPE = "reference"
MOST, MOST_PEOPLE = 3, 2  # of an article; "he" and "she" are the easy ones
SURE = 0.85  # a key must be right: with a subject for antecedent, 98 in a hundred of "he" and "she" are
LEAST_WRONG, WRONG = 2, 3
REACH = 5  # tokens before a pronoun
LEAST_WORDS, MOST_WORDS = 3, 9  # of the words quoted around the pronoun, marks not counted
LEAST_APART = 5  # tokens between a pronoun and what it stands for: nearer, there is nothing to find
NEIGHBOURS = 2  # paragraphs before and behind, in which wrong answers without a name stand
IN_MIND = 120  # tokens before a pronoun, in which one of the wrong answers must stand: else there is no doubt
# A quotation that ends here breaks off.
OPEN_ENDS = {"det", "case", "mark", "aux", "aux:pass", "cop", "cc", "nmod:poss", "amod", "compound", "nummod", "punct"}
NEEDED = {"obj", "iobj", "ccomp", "xcomp", "compound:prt"}  # a verb does not end a quotation before these
MARKS = set('"“”‘()[]:;—–…')
# What a name with one of these is called, the readers may have left its "the" behind.
WITH_ARTICLE = {
    "Party",
    "Ministry",
    "Union",
    "Committee",
    "Commission",
    "Federation",
    "Association",
    "Council",
    "Agency",
    "Department",
    "Army",
    "Court",
    "Senate",
    "Congress",
    "Government",
    "Movement",
    "Front",
    "League",
}
AGENTS = re.compile(r"(?:tors|lers|ners|ders|ters|kers|ists|ants)$")  # doers, whom no list of nouns knows for people
# What "they" may as well mean: people, or a body of them.
ALIKE = {kind: {"person", "organisation", "group"} for kind in ("person", "organisation", "group")}
SPREAD = 2.2  # how many times as long as the key a wrong answer may be, or the other way round


@dataclass(frozen=True, slots=True)
class Puzzle:
    """A pronoun worth asking about: the words quoted around it, its key and the other things it might be taken for."""

    one: Referent
    quoted: str
    key: str
    wrong: tuple[Candidate, ...]


def propose(reading: Reading) -> Iterator[Question]:
    """Ask for the surest pronouns with rivals, one a paragraph; first "it" and "they", then one "he" or "she"."""
    phrases = candidates(reading.first, reading.second, reading.names)
    found = [puzzle for one in reading.referents if (puzzle := _puzzle(reading, one, phrases))]
    asked: set[int] = set()
    people = 0
    for puzzle in sorted(found, key=lambda puzzle: (_easy(puzzle), _within(reading, puzzle), -puzzle.one.sure)):
        number = _paragraph(reading, puzzle.one.token)
        easy = _easy(puzzle)
        if number not in asked and len(asked) < MOST and not (easy and people >= MOST_PEOPLE):
            asked.add(number)
            people += easy
            yield _question(reading, puzzle)


def _within(reading: Reading, puzzle: Puzzle) -> bool:
    """Say whether one sentence holds pronoun and key, which asks for less reading."""
    return len(_evidence(reading.first, puzzle.one)) == 1


def _easy(puzzle: Puzzle) -> bool:
    return puzzle.one.kind == "person" and not puzzle.one.plural


def _puzzle(reading: Reading, one: Referent, phrases: Sequence[Candidate]) -> Puzzle | None:
    """Give a pronoun with all that a question about it needs, or None."""
    doc = reading.first
    token = doc[one.token]
    apart = one.token - one.head
    if one.sure < SURE or not one.alone or apart < LEAST_APART:
        return None
    quoted = _quoted(token, one.start) or _alone(reading, one)
    misspelt = token.lower_ == "it" and token.dep_ == "nmod:poss"
    if misspelt or not quoted or _shares(one.text, quoted) or not is_clear(reading, one, phrases):
        return None
    wrong = tuple(other for other in _wrong(reading, one, phrases) if not _shares(other.text, quoted))
    rivals = any(_is_rival(reading, other, one) for other in wrong)
    return Puzzle(one, quoted, one.text, wrong) if len(wrong) >= LEAST_WRONG and rivals else None


def _is_rival(reading: Reading, other: Candidate, one: Referent) -> bool:
    """Say whether a wrong answer is named shortly before a pronoun: in its own paragraph or in the one before."""
    apart = _paragraph(reading, one.token) - _paragraph(reading, other.head)
    return 0 < one.token - other.head <= IN_MIND and apart <= 1


def _alone(reading: Reading, one: Referent) -> str:
    """Give "the NOUN" itself where its paragraph says it but once; nothing else."""
    doc = reading.first
    words = text_of(doc, one.start, one.end)
    here = reading.article.paragraphs[_paragraph(reading, one.token) - 1]
    once = len(re.findall(rf"\b{re.escape(words)}\b", here, re.IGNORECASE)) == 1
    return words if once and doc[one.token].pos_ == "NOUN" else ""


def _quoted(token: Token, begin: int) -> str:
    """Give the longest run of words around what begins at `begin` that ends with a phrase, no mark within; or nothing.

    In:  In May, it paid for the bridge, officials say.
    Out: it paid for the bridge
    """
    doc, sent = token.doc, token.sent
    for start in _starts(token, begin):
        for end in range(min(start + MOST_WORDS, sent.end), token.i + 1, -1):
            span = doc[start:end]
            words = text_of(doc, start, end)
            long = len(span) >= LEAST_WORDS and (start < begin or _leads_on(span, token))
            if long and _whole(span, token) and whole_text(doc).count(words) == 1:
                return words
    return ""


def _starts(token: Token, begin: int) -> list[int]:
    """Give where the quoted words may begin: at a subject, else at a verb before it, at a noun, or at a possessive."""
    if token.dep_.startswith("nsubj"):
        return [begin]
    doc, before = token.doc, range(begin - 1, max(token.sent.start, begin - REACH) - 1, -1)
    verbs = [at for at in before if doc[at].pos_ == "VERB"]
    nouns = [at for at in before if doc[at].pos_ == "NOUN" and _joined(doc[at + 1 : begin])]
    return verbs + nouns + ([begin] if token.dep_ == "nmod:poss" else [])


def _leads_on(span: Span, token: Token) -> bool:
    """Say whether words that begin with a possessive are its own phrase, or go on to what their sentence says."""
    owned = token.head
    inside = all(word == owned or owned.is_ancestor(word) for word in span)
    return token.dep_ != "nmod:poss" or inside or owned.head == span.sent.root


def _joined(words: Span) -> bool:
    """Say whether nothing but small words stands between a noun and the pronoun: factories and their homes."""
    return bool(words) and all(word.pos_ in {"ADP", "CCONJ", "DET", "ADJ", "NUM"} for word in words)


def _whole(span: Span, token: Token) -> bool:
    """Say whether words may be quoted: no mark inside, the pronoun once, and a phrase ends where they end."""
    last = span[-1]
    marked = any(word.text in MARKS or word.text in {",", "-"} or word.is_space or "\n" in word.text for word in span)
    twice = sum(word.lower_ == token.lower_ for word in span) > 1
    behind = span.doc[span.end] if span.end < len(span.doc) else None
    cut = last.dep_ in OPEN_ENDS or last.pos_ in {"ADP", "PART", "SCONJ", "CCONJ", "AUX", "DET", "PRON", "NUM", "SYM"}
    hyphen = behind is not None and behind.text == "-" and not last.whitespace_  # al-Sadr
    cut = cut or hyphen or last.dep_.startswith("nsubj") or last.tag_ in {"WDT", "WP", "WRB"}
    cut = cut or any(word.head.i >= span.end for word in span)
    running = behind is not None and behind.head.i < span.end and behind.dep_ in {"flat", "compound", "fixed", "obj"}
    inside = any(
        child.i >= span.end and child.dep_ in {"obj", "iobj", "ccomp", "xcomp", "compound:prt"}
        for child in last.children
    )
    return not (marked or twice or cut or running or inside)


def _wrong(reading: Reading, one: Referent, phrases: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Choose other things of the neighbourhood, alike in number and kind, nearest to the pronoun first."""
    number = _paragraph(reading, one.token)
    true = next((phrase.entity for phrase in phrases if phrase.head == one.head), "")
    chosen: dict[str, Candidate] = {}
    for other in sorted(phrases, key=lambda other: (other.head > one.token, abs(other.head - one.token))):
        near = other.named or abs(number - _paragraph(reading, other.head)) <= NEIGHBOURS
        seen = any(_shares(other.text, text) or other.text.casefold() == text.casefold() for text in chosen)
        fits = near and other.entity != true and not seen and _rivals(reading.first, other, one)
        if fits and len(chosen) < WRONG:
            chosen[other.text] = other
    return tuple(chosen.values())


def _rivals(doc: Doc, other: Candidate, one: Referent) -> bool:
    """Say whether a thing may be taken for the key, and is not the same thing in other words."""
    token = doc[one.token]
    same = same_power(other.text, one.text) or other.head in one_thing(doc[one.head])
    if same or (token.lower_ in COUNTRY and other.text.removeprefix("the ") not in countries()):
        return False
    if not other.text or other.plural != one.plural or _shares(other.text, one.text) or not _even(other.text, one.text):
        return False
    if one.kind == "person" and not one.plural:
        told = first_names().get(one.text.split()[0], "")  # a student who knows it to be a man's rules out the women
        sexes = {sex_of(token)} if told else {"", sex_of(token)}
        return other.kind == "person" and other.named and " " in other.text and other.sex in sexes
    if other.named != is_named(one) or not _does_alike(other, one):
        return False
    bare = other.definite and not other.named and len(other.text.split()) == 2  # noqa: PLR2004 - "the NOUN" again
    lame = other.named and not other.text.startswith("the ") and other.text.split()[-1] in WITH_ARTICLE
    return not lame and (other.named or (not bare and _before(doc, other, one)))


def _does_alike(other: Candidate, one: Referent) -> bool:
    """Say whether a thing could do what the key does: people what people do, a country what countries do."""
    if one.kind == "place":
        power = one.text not in capitals() or other.text in capitals()
        return power and other.kind == "place" and level(other.text) == level(one.text)
    if AGENTS.search(one.text) and one.kind == "thing":
        return other.kind in PEOPLE or AGENTS.search(other.text) is not None
    if one.kind in PEOPLE or one.plural:
        return other.kind in ALIKE.get(one.kind, {one.kind})
    return other.kind == one.kind


def _before(doc: Doc, other: Candidate, one: Referent) -> bool:
    """Say whether a thing stands near before a pronoun, so that it may be meant, and is no part of what is said."""
    token, head = doc[one.token], doc[other.head]
    begins = sum(doc[at].is_sent_start is True for at in range(min(head.i, token.i) + 1, token.i + 1))
    return head.i < token.i and begins <= FARTHEST


def one_thing(head: Token) -> set[int]:
    """Give the heads of all phrases that a sentence sets equal to one: appositions, and what it is said to be.

    In:  A second project, Platform Mexico, is a computer network.
    Out: project, Platform, network
    """
    found: set[int] = set()
    waiting = [head]
    while waiting:
        token = waiting.pop()
        if token.i in found:
            continue
        found.add(token.i)
        equal = [child for child in token.children if child.dep_ in {"appos", "flat"}]
        if any(child.dep_ == "cop" for child in token.children):
            equal += [child for child in token.children if child.dep_.startswith("nsubj")]
        above = token.head
        said = token.dep_.startswith("nsubj") and any(child.dep_ == "cop" for child in above.children)
        waiting += [*equal, above] if said or token.dep_ in {"appos", "flat"} else equal
    return found


def same_power(text: str, key: str) -> bool:
    """Say whether two names stand for one country: Beijing for China."""
    first, second = ({capitals().get(each), countries().get(each)} - {None} for each in (text, key))
    return bool(first & second)


def _even(text: str, key: str) -> bool:
    short, long = sorted((len(text), len(key)))
    return long <= SPREAD * short


def _shares(text: str, other: str) -> bool:
    """Say whether two phrases have a telling word in common, whatever its ending."""
    return bool(_stems(text) & _stems(other))


def _stems(text: str) -> set[str]:
    return {word[:5] for word in re.findall(r"[^\W_]{3,}", text.casefold()) if word not in {"the", "and", "for"}}


def _question(reading: Reading, puzzle: Puzzle) -> Question:
    doc, one = reading.first, puzzle.one
    pronoun = text_of(doc, one.start, one.end)
    asks = "who" if {one.kind, *(other.kind for other in puzzle.wrong)} <= PEOPLE else "what"
    number = _paragraph(reading, one.token)
    place = f" in “{puzzle.quoted}”" if puzzle.quoted != pronoun else ""
    prompt = f"In paragraph {number}, {asks} does “{pronoun}”{place} refer to?"
    options = {puzzle.key: Option(puzzle.key, right=True, why=_reason(doc, one))}
    for other in puzzle.wrong:
        options[other.text] = Option(other.text, why=_other_reason(reading, other, pronoun))
    ordered = tuple(options[text] for text in shuffled(options, prompt))
    plain = doc[one.token].dep_ == "nmod:poss" and within_clause(doc[one.token], doc[one.head])
    return Question(TYPE, prompt, Choice(ordered), _evidence(doc, one), difficulty=0.5, spare=plain)


def _evidence(doc: Doc, one: Referent) -> tuple[Passage, ...]:
    return tuple(dict.fromkeys((sentence_of(doc[one.head]), sentence_of(doc[one.token]))))


def _reason(doc: Doc, one: Referent) -> str:
    sentence, own = doc[one.head].sent, doc[one.token].sent
    where = "earlier in the sentence" if sentence == own else "in an earlier sentence"
    words = " ".join(whole_text(doc)[one.passage.start : one.passage.end].split())
    return f"“{text_of(doc, one.start, one.end)}” goes back to “{words}” {where}."


def _other_reason(reading: Reading, other: Candidate, pronoun: str) -> str:
    """Say where the text speaks of a wrong answer, and that the pronoun does not mean it."""
    number = _paragraph(reading, other.head)
    words = " ".join(reading.article.quote(passage_of(reading.first, other.start, other.end)).split())
    return f"Paragraph {number} does speak of “{words}”, but “{pronoun}” does not go back to these words."


def _paragraph(reading: Reading, token: int) -> int:
    at = reading.first[token].idx
    return reading.article.place(Passage(at, at + 1)).paragraph
