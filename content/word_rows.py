"""Word rows: hard words of a text with their meanings, alike in form and none that gives itself away.

In:  The auditors found kickbacks and forgeries; the oligarch denied it.
Out: auditor, kickback, forgery, oligarch, each with its meaning here
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from wordfreq import zipf_frequency

from content.glossary.sense import understood
from content.words.dictionary import known_words, senses
from content.words.mistaken import wrong_meanings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from content.glossary.sense import Source, Understood

LEAST, MOST = 4, 5
HARD = 4.05  # Zipf: a fourteen-year-old reads commoner words without stopping
MOST_SHARED = 1  # words of two meanings: more, and one may be taken for the other
KIN = 3  # first letters that strengthen and stronger share
LEAST_ROOT = 5  # letters of a word that is kin by its beginning; a shorter one has to stand in the other as a whole
JOINTS = {"the", "that", "for", "not", "with", "from", "and", "per", "over", "under", "out", "off"}
FAMILY = 4  # first letters that reform and reformist share
# What a verb does: to change a law, to change something. Verbs that do nothing by themselves part no meanings.
AIM = re.compile(r"To (?!(?:make|give|take|say|put|have|be|get|keep|do|go|become|bring|show)\b)(\w+)")
FRONT = re.compile(r"^(?:in|im|un|dis|mis|non|re|en|em)(?=\w{4})")
# Words whose parts say what they mean, and news words that every pupil has heard often.
# fmt: off
EASY = {
    "spokesman", "spokeswoman", "spokesperson", "lawmaker", "taxpayer", "attendee", "guideline", "insist", "threaten",
    "warn", "await", "lockdown", "coronavirus", "workforce", "campaigner", "economist", "weaken", "strengthen",
    "slogan", "organiser", "organizer", "coordinator", "translator", "fairness", "openness", "mismanagement",
    "payroll", "unite", "handset", "roadmap", "shortage", "negotiation", "negotiator", "negotiate", "criticise",
    "criticize", "investor", "exporter", "importer", "lender", "lend", "distribute", "construct", "calculate",
    "historian", "ruler", "explorer", "inspire", "cooperate", "cooperation", "advertisement", "kilometer", "kilometre",
}
# What the dictionary explains in one sense, though news stories use it of other things as well.
UNSURE = {
    "offshoot", "heap", "fiefdom", "pillar", "linchpin", "fare", "mock", "interpreter", "avalanche", "cocktail",
    "ensnare", "swathe", "swath", "respondent", "crossroads", "interrogate", "oversight", "plea", "memo", "dissolution",
    "accentuate", "trajectory", "relevance", "labyrinth", "maze", "cradle", "magnet", "barometer", "inscription",
}
# fmt: on


def word_rows(reading: Source) -> tuple[Understood, ...]:
    """Give four or five words in text order, all of one part of speech, so that grammar parts none of them.

    Words that a question with four meanings may ask for serve only where there are too few others.
    """
    hard = [one for one in understood(reading)[0] if _is_hard(one.entry.headword) and not _tells_itself(one)]
    sure = [one for one in hard if _is_certain(one, reading)]
    sets = (_chosen([one for one in sure if one.entry.part_of_speech == part]) for part in _parts(sure))
    best = max(sets, key=len, default=())
    return tuple(sorted(best, key=lambda one: one.span.start)) if len(best) >= LEAST else ()


def _parts(words: Sequence[Understood]) -> list[str]:
    """Give the parts of speech, the commonest first."""
    return [part for part, _ in Counter(one.entry.part_of_speech for one in words).most_common()]


def _chosen(words: list[Understood]) -> tuple[Understood, ...]:
    """Give the rarest words that nothing else asks for, or else the rarest of all."""
    ordered = sorted(words, key=lambda one: (bool(wrong_meanings(one.entry)), _frequency(one.entry.headword)))
    own = _unlike([one for one in ordered if not wrong_meanings(one.entry)])
    return own if len(own) >= LEAST else _unlike(ordered)


def _unlike(words: list[Understood]) -> tuple[Understood, ...]:
    chosen: list[Understood] = []
    for one in words:
        if len(chosen) < MOST and all(not _alike(one, other) for other in chosen):
            chosen.append(one)
    return tuple(chosen)


def _frequency(headword: str) -> float:
    return float(zipf_frequency(headword, "en"))


def _is_hard(headword: str) -> bool:
    known = headword in EASY | UNSURE or headword in known_words()
    return not known and " " not in headword and _frequency(headword) < HARD


def _is_certain(one: Understood, reading: Source) -> bool:
    """Say whether a word has one sense of its kind, or a cue of this sense stands in its sentence."""
    rivals = [each for each in senses()[one.entry.headword.replace("-", " ")] if each != one.entry]
    near = {token.lemma_.lower() for token in reading.second[one.span.sent.start : one.span.sent.end]}
    told = bool(one.entry.cues & near) and not any(each.cues & near for each in rivals)
    return told or all(each.part_of_speech != one.entry.part_of_speech for each in rivals)


def _tells_itself(one: Understood) -> bool:
    """Say whether a meaning holds the word itself or its root: strengthen, make stronger; lawful, by law."""
    words, headword = re.findall(r"[a-z]{3,}", one.entry.definition.casefold()), one.entry.headword
    roots = {headword, FRONT.sub("", headword)}
    longer = {word[:KIN] for word in words if len(word) >= LEAST_ROOT}
    within = any(root.startswith(word) for word in words if word not in JOINTS for root in roots)
    return within or bool({root[:KIN] for root in roots} & longer)


def _stems(text: str) -> set[str]:
    return {word[:5] for word in re.findall(r"[a-z]{4,}", text.casefold())}


def _alike(one: Understood, other: Understood) -> bool:
    """Say whether two words are of one family, or have meanings that may be taken for each other."""
    family = one.entry.headword[:FAMILY] == other.entry.headword[:FAMILY]
    shared = _stems(one.entry.definition) & _stems(other.entry.definition)
    kinds = [AIM.match(each.entry.definition) for each in (one, other)]
    same = kinds[0] is not None and kinds[1] is not None and kinds[0][1] == kinds[1][1]
    return family or same or len(shared) > MOST_SHARED
