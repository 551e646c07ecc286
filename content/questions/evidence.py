"""Evidence: the one of several quotations that supports a statement of the story, as the words right behind it do.

In:  The loss of the ferry has worried many islanders. “Without the ferry we cannot sell our fish,” said Ola Berg. ...
Out: Which quotation best supports the statement “The loss of the ferry has worried many islanders”? (Without the ferry
     we cannot sell our fish)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from wordfreq import zipf_frequency

from content.distractors import shuffled
from content.meaning import nearness, vectors
from content.model import Choice, Option, Passage, Question
from content.reading.quotes_sayings import goes_on, stretches
from content.stances import stances
from content.tones import TONES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from content.meaning import Vectors
    from content.reading import Quote, Reading
    from content.stances import Stance
    from content.tones import Tone

    Near = Callable[[Sequence[str]], Vectors]

TYPE = "evidence"
MOST_SAID = 32  # words of a quotation
# In meaning: the quotation is so near to the statement that it follows, every other one so far. The speaker's own
# statement is supported from less on than the reporter's.
LEAST_OWN, LEAST_NEAR, MOST_FAR, MARGIN = 0.42, 0.45, 0.36, 0.15
FIRST = 0.15
WRONG, LEAST_WRONG = 3, 2
LEAST_TONED, MOST_TONED = 7, 28  # words
MOST_LONGER = 2.0
# Of the statement's words, so many may stand in the quotation: more, and it is the same sentence again.
MOST_SHARED = 0.5
MOST_ECHOED = 1  # words of the statement in a wrong quotation: more, and it may support the statement, too
STEM, LEAST_LETTERS, RARE = 5, 4, 4.3  # RARE in Zipf: a word of the statement that one option alone has gives it away
WHY_RIGHT = "It stands right behind the statement, and the speaker tells more about the same thing."
WHY_WRONG = "It is about something else: paragraph {number}."


@dataclass(frozen=True, slots=True)
class Words:
    """Sentences of somebody's own words, with their quotation."""

    text: str
    quote: Quote


def propose(reading: Reading, near: Near = vectors) -> Iterator[Question]:
    """Ask which quotation supports a statement, or states what should happen, where no other one does."""
    said = list(_said(reading))
    if len({words.quote.passage for words in said}) <= LEAST_WRONG:
        return
    yield from _supported(reading, said, near)
    for tone in TONES:
        yield from _toned(reading, said, tone)


def _supported(reading: Reading, said: list[Words], near: Near) -> Iterator[Question]:
    """Ask which quotation supports a statement that stands right before it."""
    found = list(stances(reading))
    shown = near([*(stance.text for stance in found), *(words.text for words in said)]) if found else ()
    for at, stance in enumerate(found):
        nears = [round(nearness(shown[at], vector), 2) for vector in shown[len(found) :]]
        asked = _asked(stance, list(zip(said, nears, strict=True)))
        if asked is not None:
            prompt = f"Which quotation supports the statement “{stance.text}”?"
            yield _question(reading, prompt, *asked, (WHY_RIGHT, WHY_WRONG, stance.passage))


def _toned(reading: Reading, said: list[Words], tone: Tone) -> Iterator[Question]:
    """Ask for the one quotation of a tone, beside others that show nothing of it."""
    short = [words for words in said if LEAST_TONED <= len(words.text.split()) <= MOST_TONED]
    plain = [words for words in short if not tone.hints.search(words.quote.text)]
    for key in (words for words in short if tone.shows.search(words.text)):
        wrong = _even(key, [words for words in plain if words.quote.passage != key.quote.passage])
        if len(wrong) >= LEAST_WRONG:
            yield _question(reading, tone.prompt, key, wrong, (tone.why_right, tone.why_wrong, None))
            return


def _asked(stance: Stance, weighed: list[tuple[Words, float]]) -> tuple[Words, list[Words]] | None:
    """Give the words that support a statement, and those that do not; nothing where that is not plain."""
    own = [(value, words) for words, value in weighed if words.quote is stance.quote]
    if not own:
        return None
    # What the speech begins with leans on nothing before it.
    near, key = max(own, key=lambda each: each[0] + (FIRST if stance.quote.text.startswith(each[1].text[:9]) else 0))
    wrong = _wrong(key, weighed, near)
    plain = near >= (LEAST_OWN if stance.own else LEAST_NEAR) and len(wrong) >= LEAST_WRONG
    return (key, wrong) if plain and _needs_thought(stance.text, key, wrong) else None


def _said(reading: Reading) -> Iterator[Words]:
    """Give what may be shown of each quotation: runs of its sentences."""
    for quote, after in pairwise([*reading.quotes, None]):
        if quote is not None and quote.direct and not (after is not None and goes_on(reading.first, quote, after)):
            for text in stretches(reading.first, quote, MOST_SAID):
                yield Words(f"{text}.", quote)


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in re.findall(rf"[^\W\d_]{{{LEAST_LETTERS},}}", text.casefold())}


def _needs_thought(statement: str, key: Words, wrong: list[Words]) -> bool:
    """Say whether words alone do not give a quotation away: few shared, and none rare that no other one has."""
    told, own = _stems(statement), _stems(key.text)
    others = {stem for words in wrong for stem in _stems(words.text)}
    alone = [
        word
        for word in re.findall(rf"[^\W\d_]{{{LEAST_LETTERS},}}", statement.casefold())
        if word[:STEM] in own - others and zipf_frequency(word, "en") < RARE
    ]
    same = any(len(_stems(words.text) & told) > MOST_ECHOED for words in wrong)
    return not alone and not same and len(told & own) <= MOST_SHARED * len(told)


def _wrong(right: Words, said: list[tuple[Words, float]], own: float) -> list[Words]:
    """Choose quotations on something else, none of the same speech."""
    limit = min(MOST_FAR, own - MARGIN)
    far = (words for words, value in said if value <= limit and words.quote.passage != right.quote.passage)
    return _even(right, [words for words in far if words.text != right.text])


def _even(right: Words, others: list[Words]) -> list[Words]:
    """Choose quotations about as long as the right one, one out of each speech."""
    size = len(right.text)
    unique: dict[Passage, Words] = {}
    for words in sorted(others, key=lambda words: abs(len(words.text) - size)):
        if size / MOST_LONGER <= len(words.text) <= size * MOST_LONGER:
            unique.setdefault(words.quote.words, words)
    return list(unique.values())[:WRONG]


def _question(
    reading: Reading, prompt: str, right: Words, wrong: list[Words], told: tuple[str, str, Passage | None]
) -> Question:
    """Make a choice of quotations; `told` says why the right and the wrong ones are so, and what stands before it."""
    why_right, why_wrong, before = told
    options = {f"“{right.text}”": Option(f"“{right.text}”", right=True, why=why_right)}
    for words in wrong:
        number = reading.article.place(words.quote.words).paragraph
        options[f"“{words.text}”"] = Option(f"“{words.text}”", why=why_wrong.format(number=number))
    order = shuffled(options, f"{reading.article.title}{prompt}")
    own = Passage(right.quote.passage.start, right.quote.passage.end)
    evidence = (own,) if before is None else (before, own)
    return Question(TYPE, prompt, Choice(tuple(options[text] for text in order)), evidence, difficulty=0.6)
