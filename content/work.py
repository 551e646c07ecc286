"""Work: choices about what a paragraph does for its text, and about how it follows on from the one before.

In:  a story whose paragraph 6 quotes a farmer
Out: What does paragraph 6 mainly do? (It quotes a farmer on the new road.)
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from content.distractors import shuffled
from content.links import links
from content.model import Option
from content.purposes import AHEAD, BACK, FIGURED, Purpose, purposes
from content.signs import stretches
from content.speech_acts import HINTS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from content.learned import Point
    from content.links import Link
    from content.model import Passage
    from content.reading import Reading
    from content.signs import Stretch

    Absent = Callable[[Point, int], bool]

WRONG = 3
LEAST_WORDS = 14  # of a paragraph whose work is not seen at a glance
LEAST_CARRIED = 0.1
MOST_LONGER = 1.8  # of two options
NEAREST = 12
MOST_PAST = 3  # paragraphs: a story with more of them is one of the past, and all of it looks back
SAME = 2  # options of one kind
VALUE = {"past": 1.0, "ahead": 1.0, "life": 0.9, "example": 0.9, "figures": 0.9, "why": 1.0, "how": 1.0, "voice": 0.7}
ACT_VALUE, PLAIN = 0.9, 0.75
PERSONS = re.compile(r"\b(?:he|she|his|her|him|hers)\b", re.IGNORECASE)
PLAINS = (
    ("figures", FIGURED),
    ("past", BACK),
    ("ahead", AHEAD),
    ("example", ("give", "an example to make a point clear")),
    ("speech", ("give", "an expert’s opinion on the matter")),
    ("compare", ("compare", "two different people or things")),
    ("advice", ("give", "readers advice on what to do")),
    ("term", ("explain", "what a difficult term means")),
    ("mistake", ("correct", "something that was said earlier")),
    ("open", ("ask", "a question that stays open")),
    ("place", ("describe", "what a place looks like")),
    ("summary", ("sum", "up what the article has told so far")),
)
SIGNED = {kind for kind, _ in PLAINS}
ONCE = SIGNED - {"speech"}  # two options that look back mean the same, whatever their words
# "A complaint" and "criticism" name one thing: of each row a question offers one.
AKIN = (
    ("a warning", "a threat", "a prediction"),
    ("criticism", "a complaint", "an accusation", "a demand", "a denial"),
    ("a demand", "an appeal", "a proposal"),
    ("an apology", "an admission"),
)
MOST_INVENTED = 4  # of each story's own choice, so that lessons do not repeat one another's wrong options
# A speaker's subject in two words at least: "what she says about the centre" tells nothing of what is done.
SUBJECT = re.compile(r" (?:on|says about) (?!(?:the|an?) \S+$)\S+ \S")
RIGHT, ELSEWHERE, NOWHERE = (
    "This is what most of the paragraph does.",
    "Paragraph {number} does this.",
    "Nothing in it does.",
)
LINKED = {
    "contrast": "It sets a contrast to what was said before.",
    "example": "It gives an example of what was said before.",
    "result": "It tells what follows from what was said before.",
    "reason": "It gives the reason for what was said before.",
    "addition": "It adds a further point to what was said before.",
    "next": "It tells what happened next.",
    "aside": "It tells what else was going on at the same time.",
    "same": "It adds a quotation from the same speaker.",
    "past": "It goes back to events of earlier years.",
    "figures": "It gives figures to support what was said before.",
    "other": "It adds a quotation from a different speaker.",
}
TRAPS = {
    "contrast": ("example", "reason", "result", "figures"),
    "example": ("contrast", "reason", "result", "past"),
    "result": ("contrast", "example", "reason", "past"),
    "reason": ("contrast", "example", "result", "past"),
    "addition": ("contrast", "reason", "result", "past", "example"),
    "next": ("example", "reason", "past", "other"),
    "aside": ("example", "reason", "result", "next"),
    "same": ("other", "past", "figures", "example", "contrast"),  # what one goes on to say may well be a reason
    "other": ("same", "past", "figures", "example", "next"),
    "past": ("example", "result", "next", "reason"),  # then is set against now without a word for it
}
ENDS = {
    "speech": "With somebody’s own words.",
    "ahead": "With a look at what is still to come.",
    "past": "With a look back at earlier years.",
    "figures": "With figures to support the story.",
    "question": "With a question to the reader.",
    "example": "With an example to make a point clear.",
}
MOST_SPOKEN = 0.6  # of the words of a last paragraph
SHOWN = "“{words}” near its beginning shows this."
SPOKEN = "The speakers named in both paragraphs show this."
NOT_SO = "Nothing in paragraph {number} does this."


def worked(reading: Reading, absent: Absent) -> Iterator[tuple[Purpose, tuple[Option, ...]]]:
    """Give the paragraphs whose work is clear, the best first, each with four options."""
    every = {stretch.number: stretch for stretch in stretches(reading)}
    keys = [one for one in purposes(reading) if one.sure and one.number > 1 and one.carries >= LEAST_CARRIED]
    keys = [one for one in keys if one.kind != "voice" or SUBJECT.search(one.rest)]
    history = sum(one.kind == "past" for one in keys) > MOST_PAST
    keys = [one for one in keys if not (history and one.kind == "past")]
    single = [one for one in keys if every[one.number].words >= LEAST_WORDS and _is_single(keys, one)]
    for key in sorted(single, key=lambda one: (-_value(one, every[one.number]), one.number)):
        wrong = _wrong(reading, key, every[key.number], absent)
        if wrong:
            yield key, tuple(_option(one, key) for one in (key, *wrong))


def _is_single(keys: Sequence[Purpose], one: Purpose) -> bool:
    """Say whether a paragraph does but one thing."""
    return sum(other.number == one.number for other in keys) == 1


def _value(one: Purpose, stretch: Stretch) -> float:
    """Rate a key: by its kind, by its weight in the story, and lower where a name is all that one has to find."""
    value = ACT_VALUE if one.kind.startswith("act:") else VALUE.get(one.kind, PLAIN)
    named = one.kind == "voice" and one.about in one.rest and one.about.rsplit(" ", 1)[-1] in stretch.text
    return round(value * (PLAIN if named or not one.about else 1) * (1 + one.carries), 2)


def _option(one: Purpose, key: Purpose) -> Option:
    why = RIGHT if one is key else ELSEWHERE.format(number=one.number) if one.number else NOWHERE
    return Option(one.does, right=one is key, why=why)


def _wrong(reading: Reading, key: Purpose, stretch: Stretch, absent: Absent) -> tuple[Purpose, ...]:
    """Choose three things that the paragraph does not do, alike in length, most of which others do."""
    others = [one for one in (*purposes(reading), *_invented(key, stretch)) if one.number != key.number]
    unique = {one.does: one for one in reversed(others) if one.does != key.does}.values()
    even = (one for one in unique if _even(one, key))
    near = sorted(even, key=lambda one: (not one.number, abs(one.number - key.number), one.does))
    false = [one for one in near if _is_false(reading, one, stretch, absent)][:NEAREST]
    sets = [each for each in combinations(false, WRONG) if _fits(key, each)]
    return max(sets, key=lambda each: _spread(key, stretch, each), default=())


def _invented(key: Purpose, stretch: Stretch) -> Iterator[Purpose]:
    """Give work that no paragraph need do: plain kinds of it, or another deed of speech by the same speaker."""
    works = {rest: (kind, (verb, rest)) for kind, (verb, rest) in PLAINS if not stretch.shows(kind)}
    for chosen in shuffled(works, stretch.text)[:MOST_INVENTED]:
        kind, (verb, rest) = works[chosen]
        if kind == "example" and key.kind in {"figures", "past", "ahead", "example", "speech"}:
            continue  # figures and an earlier year may well be an example
        yield Purpose(kind, 0, verb, rest, "", stretch.passage, 0)
    for act in HINTS if key.kind.startswith("act:") else ():
        if f"act:{act}" != key.kind:
            yield Purpose(
                f"act:{act}", 0, "report", f"{act} from {key.rest.split(' from ', 1)[1]}", "", stretch.passage, 0
            )


def _even(one: Purpose, other: Purpose) -> bool:
    short, long = sorted((len(one.does), len(other.does)))
    return long <= MOST_LONGER * short


def _is_false(reading: Reading, one: Purpose, stretch: Stretch, absent: Absent) -> bool:
    """Say whether a paragraph surely does not do what another does."""
    if one.kind in SIGNED:
        return not stretch.shows(one.kind)
    if one.kind.startswith("act:"):
        hinted = HINTS[one.kind.removeprefix("act:")].search(stretch.text)
        return hinted is None and _is_silent(reading, one.about, stretch)
    if one.kind == "voice":
        return _is_silent(reading, one.about, stretch)
    if one.kind == "life":
        return one.about.rsplit(" ", 1)[-1] not in stretch.text and not PERSONS.search(stretch.text)
    return one.point is not None and absent(one.point, stretch.number)


def _is_silent(reading: Reading, who: str, stretch: Stretch) -> bool:
    """Say whether somebody surely does not speak in a paragraph: all that is said there is another's."""
    if not who:
        return True
    inside = stretch.spoken(reading)
    others = all(quote.sure and quote.speaker_known and quote.speaker != who for quote in inside)
    return others and who.rsplit(" ", 1)[-1] not in stretch.text and (bool(inside) or not stretch.shows("speech"))


def _fits(key: Purpose, wrong: Sequence[Purpose]) -> bool:
    options = (key, *wrong)
    kinds = ["voice" if one.kind == "speech" else one.kind.split(":")[0] for one in options]
    kinds += ["voice"] if "speech" in {one.kind for one in options} else []  # an analyst's words are an expert's
    numbers = [one.number for one in options if one.number]
    pairs = list(combinations(options, 2))
    even = all(_even(one, other) for one, other in pairs)
    apart = not any(_means_the_same(one, other) for one, other in pairs)
    # Work that no paragraph of the story does is seen through without reading: that alone makes no choice.
    return (
        even
        and apart
        and any(one.number for one in wrong)
        and len(numbers) == len(set(numbers))
        and all(kinds.count(kind) <= SAME for kind in kinds)
    )


def _means_the_same(one: Purpose, other: Purpose) -> bool:
    """Say whether two options name one kind of plain work, or deeds of speech that are hard to tell apart."""
    acts = {one.kind.removeprefix("act:"), other.kind.removeprefix("act:")}
    return (one.kind == other.kind and one.kind in ONCE) or any(acts <= set(row) for row in AKIN)


def _spread(key: Purpose, stretch: Stretch, wrong: Sequence[Purpose]) -> tuple[int, int, int]:
    """Rate options: of the key's kind, out of the story, of many kinds, on what the paragraph names too."""
    alike = any(one.kind.split(":")[0] == key.kind.split(":")[0] for one in wrong)
    real = sum(one.number > 0 for one in wrong)
    shared = sum(bool(one.about) and one.about.rsplit(" ", 1)[-1] in stretch.text for one in wrong)
    return alike + real, shared, len({one.kind for one in wrong})


def linked(reading: Reading) -> Iterator[tuple[Link, tuple[Option, ...]]]:
    """Give the paragraphs whose link with the one before is clear, each with four options."""
    for link in links(reading):
        wrong = [kind for kind in TRAPS[link.kind] if kind in link.wrong][:WRONG]
        if len(wrong) == WRONG:
            why = SHOWN.format(words=link.words) if link.words else SPOKEN
            right = Option(LINKED[link.kind], right=True, why=why)
            yield link, (right, *(Option(LINKED[kind], why=NOT_SO.format(number=link.number)) for kind in wrong))


def ended(reading: Reading) -> Iterator[tuple[Passage, tuple[Option, ...]]]:
    """Give the last paragraph and four options, where it is clear how the article ends."""
    last = stretches(reading)[-1] if stretches(reading) else None
    if last is None or last.number != len(reading.article.paragraphs) or last.words < LEAST_WORDS:
        return
    done = {one.kind for one in purposes(reading) if one.number == last.number and one.sure}
    quoted = sum(len(quote.text.split()) for quote in last.spoken(reading) if quote.direct and quote.speaker_known)
    done |= {"speech"} if quoted >= MOST_SPOKEN * last.words else set()
    keys = done & set(ENDS)
    wrong = [kind for kind in ENDS if kind not in keys and not _ends(last, kind)][:WRONG]
    if len(keys) == 1 and len(wrong) == WRONG:
        (key,) = keys
        right = Option(ENDS[key], right=True, why=RIGHT)
        yield last.passage, (right, *(Option(ENDS[kind], why=NOWHERE) for kind in wrong))


def _ends(last: Stretch, kind: str) -> bool:
    """Say whether a last paragraph has a sign of one way to end."""
    return "?" in last.text if kind == "question" else last.shows(kind)
