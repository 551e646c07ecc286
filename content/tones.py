"""Tones: the one of several quotations that says what should happen, or what its speaker went through.

In:  "Boats should carry lights." "Two boats sank." "The harbour is small."
Out: Which quotation states what should happen, rather than what is happening? - Boats should carry lights
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tone:
    """A question, the words that make a quotation its answer, and those that no wrong option may hold."""

    prompt: str
    shows: re.Pattern[str]
    hints: re.Pattern[str]
    why_right: str
    why_wrong: str


# A wish, a plan, a rule or a thing denied may be taken for what ought to be; anybody's "we" for an experience.
TONES = (
    Tone(
        "Which quotation states what should happen, rather than what is happening?",
        re.compile(
            r"(?<!which )(?<!that )(?<!who )\b(?:must|should)(?: not|n[’']t)? (?:\w+ly )?(?!have\b)[a-z]+"
            r"|\bought to\b|\bneeds? to be (?!able)"
        ),
        re.compile(
            r"must|should|ought|\bneed|ha(?:ve|s|d) to\b|\bwant|demand|urge|\bcall(?:s|ed|ing)? (?:on|for)|appeal"
            r"|time (?:to|for)|\blet\b|please|require|deserve|\bwill\b|[’']ll\b|would|could|better|hope|wish"
            r"|\bexpect|priorit|unreasonable|important|critical|vital|essential|challenge",
            re.IGNORECASE,
        ),
        "It says what should be done or should not happen.",
        "It says how things are or were: paragraph {number}.",
    ),
    Tone(
        "In which quotation does the speaker tell of a personal experience?",
        re.compile(
            r"\bI (?:had|saw|lost|remember|grew|worked|went|started|heard|felt|came|found|met|knew|cried|tried|woke|ran"
            r"|was (?:born|there|told|\w+ing|afraid|scared|shocked|surprised|a child|young|only))\b"
        ),
        re.compile(r"\b(?:I|me|my|mine|we|us|our|ours)\b|[’']ve\b", re.IGNORECASE),
        "The speaker tells of something that happened to him or her.",
        "It speaks of others or of things in general: paragraph {number}.",
    ),
)
