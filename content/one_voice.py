"""One voice: a paragraph that is one person’s words, and what that person is, in place of the name.

In:  “The old dam could fail,” said Ann Lee, an engineer.
Out: quote - an engineer on the old dam
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from content.sayings import POINTING, sayings

if TYPE_CHECKING:
    from content.reading import Reading, Role
    from content.sayings import Saying
    from content.signs import Stretch

MOST_SPOKEN = 0.6  # of a paragraph's words in quotation marks: that is its main work
MOST_OFFICE, LEAST_OFFICE = 9, 2  # words of an office that stands for a speaker's name
LETTERS = 4  # of a word that tells what is talked about
OWNER = re.compile(r"^the [\w' -]*\w['’]s\b")  # the Auckland's director
# fmt: off
CALLINGS = {
    "analyst", "economist", "professor", "researcher", "scientist", "expert", "historian", "lecturer", "epidemiologist",
    "biologist", "doctor", "engineer", "farmer", "resident", "teacher", "student", "villager", "shopkeeper",
    "lawyer", "activist", "journalist", "nurse", "entrepreneur", "trader", "worker", "spokesman", "spokeswoman",
    "spokesperson", "minister", "senator", "lawmaker", "mayor", "governor", "ambassador", "artist", "writer", "actor",
    "actress", "singer", "musician", "architect", "archaeologist", "geologist", "psychologist", "sociologist",
    "driver", "player", "coach", "trainer", "designer", "chef", "pastor", "priest", "bishop", "volunteer", "surgeon",
    "organiser", "organizer", "director", "manager", "physicist", "chemist", "ecologist", "veterinarian", "pilot",
    "fisherman",
}
OFFICES = {
    "minister", "president", "chairman", "chairwoman", "chair", "director", "mayor", "head", "governor", "chief",
    "commissioner", "spokesman", "spokeswoman", "spokesperson", "officer", "secretary", "founder", "leader", "manager",
    "editor", "coordinator", "ambassador", "owner", "captain", "coach", "author", "executive",
}
# fmt: on


def voice(reading: Reading, stretch: Stretch) -> tuple[str, str, str] | None:
    """Give verb, rest and speaker where a paragraph is the words of one person; None where it is not."""
    speaker, share = _only(reading, stretch)
    if not speaker:
        return None
    saying = next((each for each in sayings(reading) if stretch.holds(each.passage) and each.speaker == speaker), None)
    topic = saying.topic if saying is not None and " " in saying.topic and is_main(saying, stretch) else ""
    who = _office(reading, speaker, stretch) or (speaker if topic else "")
    if who and share >= MOST_SPOKEN:
        return "quote", f"{who} on {topic}" if topic else who, speaker
    return ("report", f"what {who} says about {topic}", speaker) if who and topic else None


def is_main(saying: Saying, stretch: Stretch) -> bool:
    """Say whether a paragraph begins with what a saying is about, or comes back to it."""
    opening, text = stretch.sentences[0], stretch.text.casefold()
    stems = re.findall(rf"[^\W_]{{{LETTERS},}}", saying.topic.casefold())
    first = any(stem in text[: opening.end - opening.start] for stem in stems)
    return first or not stems or any(text.count(stem) > 1 for stem in stems)


def _only(reading: Reading, stretch: Stretch) -> tuple[str, float]:
    """Give the one person who surely says all that a paragraph says, and the share of words in quotation marks."""
    inside = stretch.spoken(reading)
    speakers = {quote.speaker for quote in inside}
    speaker = next((name.text for name in reading.names if {name.text} == speakers and name.kind == "person"), "")
    share = sum(len(quote.text.split()) for quote in inside if quote.direct) / max(1, stretch.words)
    told = all(
        any(quote.passage.start <= passage.start < quote.passage.end for quote in inside)
        for passage in stretch.sentences
    )
    sure = all(quote.sure for quote in inside if quote.direct or share < MOST_SPOKEN)
    return (speaker, share) if sure and (told or share >= MOST_SPOKEN) else ("", share)


def _office(reading: Reading, speaker: str, stretch: Stretch) -> str:
    """Give what a speaker is in place of the name: by a calling, or by an office that another paragraph tells."""
    held = [role for role in reading.roles if role.name == speaker and not role.past]
    if len(held) != 1:
        return ""
    text = "" if stretch.holds(held[0].passage) else _with_article(held[0])
    fits = LEAST_OFFICE <= len(text.split()) <= MOST_OFFICE and not POINTING.search(text) and not OWNER.search(text)
    office = text if fits and not any(word in stretch.text for word in text.split() if word[:1].isupper()) else ""
    calling = _own_word(held[0])
    if calling in CALLINGS and not (office and " of " in office):
        return f"{'an' if calling[0] in 'aeio' else 'a'} {calling}"
    return office


def _own_word(role: Role) -> str:
    """Give the noun of a description: a pineapple farmer in Kayunga is a farmer."""
    own = re.split(r",|\b(?:of|at|in|for|from|with|who|and|on|to)\b", role.description)[0].split()
    return own[-1] if own else ""


def _with_article(role: Role) -> str:
    """Write an office as one person's: the director of the museum."""
    text = role.description
    if text.split()[0] in {"the", "a", "an"}:
        return text
    office = text.split(" of ")[0].split()[-1]
    return f"the {text}" if office in OFFICES and text.split()[0] not in {"one", "some"} else ""
